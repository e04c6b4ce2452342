/* oxlint-disable no-underscore-dangle -- there is no public way to any of this */
import type {Map as MapLibre} from 'maplibre-gl';

type Style = MapLibre['style'];

const forgetters = new WeakMap<MapLibre, () => void>();

/**
 * Names are placed for a picture that is drawn, and once. A map at rest, whose names come without fading, MapLibre (6.17) would place with every frame: those that `drawWhenComplete` leaves
 * out, those in which nothing but a colour is another, and a second time after tiles that came, since it takes what it placed in one go for begun before them.
 *
 * @param isDrawn - whether this frame will be, as far as tiles are concerned; asked once a frame
 */
export function placeNamesOnce(map: MapLibre, isDrawn: () => boolean): void {
  const {style} = map;
  const {_updatePlacement: place} = style;
  let placed: readonly unknown[] | null = null;
  // While the reader moves the map a name had better stay on its side of the mark.
  let isAnew = true;
  map.on('movestart', ({originalEvent}) => {
    if (originalEvent) isAnew = false;
  });
  forgetters.set(map, () => {
    isAnew = true;
  });
  style._updatePlacement = (...given) => {
    const [transform, boxes, fade, across, force = false] = given;
    const isFirst = style.placement === undefined;
    const isWanted = isDrawn();
    if (!isFirst && !isWanted) return false;
    // In movement it has a rule of its own, and places bit by bit.
    if (fade > 0) {
      placed = null;
      return place.apply(style, given);
    }
    const named = namedIn(style);
    const isPlaced = !isFirst && !force && !style._layerOrderChanged && isSame(named, placed) && !style._placementInputsChanged(transform, boxes, across);
    if (isPlaced) return false;
    placed = named;
    if (isAnew && !isFirst) style.placement.variableOffsets = {};
    place.apply(style, given);
    style.placement.stale = false;
    return false;
  };
}

/**
 * Something else is shown: each name takes the best of its places that is free, until the reader moves the map. MapLibre first tries where it stood before, so that the same link gave
 * another picture after another choice, in which a name had no room that it has.
 */
export const placeNamesAnew = (map: MapLibre): void => forgetters.get(map)?.();

/** What names stand in: the tiles on the screen, as they were last read. */
const namedIn = ({tileManagers}: Style): unknown[] =>
  Object.values(tileManagers).flatMap((tiles) =>
    tiles.getRenderableIds(true).flatMap((id) => {
      const tile = tiles.getTileByID(id);
      return [id, tile?.buckets, tile?.holdingForSymbolFade()];
    }),
  );

const isSame = (now: readonly unknown[], before: readonly unknown[] | null): boolean =>
  before !== null && now.length === before.length && now.every((value, index) => value === before[index]);
