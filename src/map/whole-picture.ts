import type {Map as MapLibre} from 'maplibre-gl';

/** On a network this slow it is better to see what there is: in pieces, but something. */
const PATIENCE_MS = 12_000;

/**
 * Keeps a new map from drawing until its first picture is complete: tiles read, names placed. MapLibre would draw a frame for each tile that comes, of which nobody sees one (the drawn
 * map of the region stands over them) and each takes graphics, and the page with them, from what is still to come.
 *
 * MapLibre has no option for it; its `painter.render` is what draws. A painter that was made anew after lost graphics draws at once.
 */
export function drawWhenComplete(map: MapLibre): void {
  const {painter} = map;
  const {render} = painter;
  const late = setTimeout(() => {
    painter.render = render;
    map.triggerRepaint();
  }, PATIENCE_MS);
  painter.render = (...given: Parameters<typeof render>): void => {
    // oxlint-disable-next-line no-underscore-dangle -- there is no public way to ask whether the names have their places
    if (!map.loaded() || map._placementDirty) return;
    clearTimeout(late);
    painter.render = render;
    render.apply(painter, given);
  };
  map.once('remove', () => clearTimeout(late));
}
