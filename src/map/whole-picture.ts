import type {Map as MapLibre} from 'maplibre-gl';
import {placeNamesOnce} from './name-placing.ts';
import type {SourceName} from './sources.ts';

/** On a network this slow it is better to see what there is: in pieces, but something. */
const FIRST_PATIENCE_MS = 12_000;
/** Whoever has chosen something wants an answer: by then there is one, even in pieces. */
const PATIENCE_MS = 600;

const keepers = new WeakMap<MapLibre, () => void>();
const waiting = new WeakMap<MapLibre, Set<() => void>>();

/**
 * A picture comes as a whole. MapLibre would draw a frame for each tile that comes: at the start nobody sees them (the drawn map of the region stands over them), after a choice they
 * are a picture in pieces, and each takes graphics, and the page with them, from what is still to come. So a map that stands still draws only when tiles are read and names placed: a new
 * one, one that has come to rest, and one of which something else was chosen (`keepPicture`). Whatever moves is drawn as it goes.
 *
 * MapLibre has no option for it; its `painter.render` is what draws. A painter that was made anew after lost graphics draws at once.
 */
export function drawWhenComplete(map: MapLibre): void {
  const {painter} = map;
  const {render} = painter;
  const runs = new Set<() => void>();
  let isFirst = true;
  let isGone = false;
  let until = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepFor = (patience: number): void => {
    until = performance.now() + patience;
    clearTimeout(timer);
    timer = setTimeout(() => map.triggerRepaint(), patience);
  };
  const keep = (): void => {
    // Who chooses again and again, such as by sliding through the years, still sees something now and then.
    if (until <= performance.now()) keepFor(PATIENCE_MS);
  };
  // In a picture in pieces too names wait for what keeps them off its edge: the worker comes to it last, and until then they would be cut.
  const isEdgeThere = (): boolean => map.style.tileManagers['picture-edge' satisfies SourceName]?.loaded() ?? true;
  // Until there is a first picture nothing is worth drawing sooner.
  const isDue = (): boolean => (!isFirst && (isGone || map.isMoving())) || (performance.now() >= until && isEdgeThere());
  // Decided once a frame, before names are placed: MapLibre fails over a tile that was drawn while its names had no places.
  let isWanted = false;
  placeNamesOnce(map, () => {
    isWanted = isDue();
    return isWanted || map.loaded();
  });
  painter.render = (...given: Parameters<typeof render>): void => {
    // oxlint-disable-next-line no-underscore-dangle -- there is no public way to ask whether the names have their places
    const isComplete = map.loaded() && !map._placementDirty;
    if (!isComplete && !isWanted) return;
    isFirst = false;
    isGone = false;
    until = 0;
    clearTimeout(timer);
    render.apply(painter, given);
    for (const run of runs) run();
    runs.clear();
  };
  map.on('moveend', keep);
  // What stood on a canvas of another size is gone; MapLibre draws at once, and says after it that it rests.
  map.on('resize', () => {
    isGone = true;
  });
  map.once('remove', () => clearTimeout(timer));
  keepers.set(map, keep);
  waiting.set(map, runs);
  keepFor(FIRST_PATIENCE_MS);
}

/** Something else is shown from now on: what stands on the map stays until the new picture is complete, or for as long as a reader waits without wondering. */
export const keepPicture = (map: MapLibre): void => keepers.get(map)?.();

/** Runs once the map has drawn another frame than the one that stands on it; a map that draws all it has, at once. */
export function onceDrawn(map: MapLibre, run: () => void): void {
  const runs = waiting.get(map);
  if (runs) runs.add(run);
  else run();
}
