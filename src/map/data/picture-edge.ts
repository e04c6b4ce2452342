import type {Point} from 'geojson';
import type {LngLat} from '../../catalogue/facts.ts';
import type {Padding} from '../map-view.ts';
import {collection, type Drawing, pointFeature} from './features.ts';

/** So long a stretch of the edge one unseen mark keeps free of names, in CSS px. */
export const EDGE_STEP_PX = 240;
/** Within the picture, so that the mark counts. */
const INSET_PX = 1;

/**
 * Unseen marks along the edges of what is free of the picture: no name is drawn across them, so none is cut.
 *
 * @param at - the point of the earth at a pixel of the picture
 */
export function pictureEdge(size: {readonly width: number; readonly height: number}, padding: Padding, at: (x: number, y: number) => LngLat): Drawing<Point> {
  const [left, top] = [padding.left + INSET_PX, padding.top + INSET_PX];
  const [right, bottom] = [size.width - padding.right - INSET_PX, size.height - padding.bottom - INSET_PX];
  const mark = (x: number, y: number, level: boolean) => pointFeature(at(x, y), {id: `${level ? 'level' : 'upright'}`, level});
  return collection([
    ...stretches(left, right).flatMap((x) => [mark(x, top, true), mark(x, bottom, true)]),
    ...stretches(top, bottom).flatMap((y) => [mark(left, y, false), mark(right, y, false)]),
  ]);
}

/** Middles of the stretches that cover a side. */
function stretches(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / EDGE_STEP_PX));
  return Array.from({length: count}, (_, index) => from + ((to - from) * (index + 0.5)) / count);
}
