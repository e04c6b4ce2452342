import type {Map as MapLibre} from 'maplibre-gl';

/**
 * While the map moves names fade in and are placed bit by bit, so that no frame takes long. Once it has arrived they are placed in one frame, and stand: where a frame takes a sixth of a
 * second (a projector's computer without a graphics card), placing bit by bit and fading would be four frames more until the picture is complete.
 *
 * MapLibre has one duration for both, which cannot be set after the start by a public way.
 */
export function placeNamesAtRest(map: MapLibre): void {
  /* oxlint-disable no-underscore-dangle -- see above */
  const {_fadeDuration: fadeMs} = map;
  const inMovement = (): void => {
    map._fadeDuration = fadeMs;
  };
  map.on('movestart', inMovement);
  map.on('idle', inMovement);
  map.on('moveend', () => {
    map._fadeDuration = 0;
  });
  /* oxlint-enable no-underscore-dangle */
}
