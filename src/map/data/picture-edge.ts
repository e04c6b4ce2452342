import type {Point} from 'geojson';
import type {LngLat} from '../../catalogue/facts.ts';
import type {Rect} from '../camera/boxes.ts';
import type {Padding} from '../map-view.ts';
import {collection, type Drawing, pointFeature} from './features.ts';

/** So long a stretch of an edge one unseen mark keeps free of names, in CSS px. */
export const EDGE_STEP_PX = 120;
/** Within the picture, so that the mark counts. */
const INSET_PX = 1;

/**
 * Unseen marks along the edges of what is free of the picture, and along those of a second picture in it: no name is drawn across them, so none is cut.
 *
 * @param at - the point of the earth at a pixel of the picture; `null` beside the globe
 */
export function pictureEdge(
  size: {readonly width: number; readonly height: number},
  padding: Padding,
  inset: Rect | null,
  at: (x: number, y: number) => LngLat | null,
): Drawing<Point> {
  const picture = {
    left: padding.left + INSET_PX,
    top: padding.top + INSET_PX,
    right: size.width - padding.right - INSET_PX,
    bottom: size.height - padding.bottom - INSET_PX,
  };
  const mark = (x: number, y: number, level: boolean) => {
    const point = at(x, y);
    return point ? [pointFeature(point, {id: level ? 'level' : 'upright', level})] : [];
  };
  return collection(
    [picture, ...(inset ? [inset] : [])].flatMap(({left, top, right, bottom}) => [
      ...stretches(left, right).flatMap((x) => [...mark(x, top, true), ...mark(x, bottom, true)]),
      ...stretches(top, bottom).flatMap((y) => [...mark(left, y, false), ...mark(right, y, false)]),
    ]),
  );
}

/** Middles of the stretches that cover a side. */
function stretches(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / EDGE_STEP_PX));
  return Array.from({length: count}, (_, index) => from + ((to - from) * (index + 0.5)) / count);
}
