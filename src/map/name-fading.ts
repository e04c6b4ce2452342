import type {Map as MapLibre} from 'maplibre-gl';

/** How long a name takes to come or go while the map moves. */
const FADE_MS = 160;

/**
 * While the map moves names fade in and are placed bit by bit, so that no frame takes long. At rest they are placed in one frame, and stand: where a frame takes a sixth of a second (a
 * projector's computer without a graphics card), placing bit by bit and fading would be three frames more until the picture is complete.
 *
 * MapLibre has one duration for both, which cannot be set after the start by a public way. The map starts at rest: `fadeDuration: 0`.
 */
export function fadeNamesInMovement(map: MapLibre): void {
  const fade = (milliseconds: number) => (): void => {
    // oxlint-disable-next-line no-underscore-dangle -- see above
    map._fadeDuration = milliseconds;
  };
  map.on('movestart', fade(FADE_MS));
  map.on('moveend', fade(0));
}
