import type {Point} from 'geojson';
import type {LngLat} from '../../catalogue/facts.ts';
import type {Rect} from '../camera/boxes.ts';
import type {Padding} from '../map-view.ts';
import {collection, type Drawing, pointFeature} from './features.ts';

/** So long a stretch of an edge one unseen mark keeps free of names, in CSS px. */
export const EDGE_STEP_PX = 120;
/** So wide is the picture of an unseen mark, in CSS px, and so wide an edge. */
const MARK_PX = 8;
const EDGE_PX = 2;
/** Within the picture, so that the mark counts. */
const INSET_PX = 1;

/** A point of the earth that is in the picture, and where: all marks hang on it, since not every pixel beside a globe has a point of its own. */
export interface Peg {
  readonly point: LngLat;
  readonly x: number;
  readonly y: number;
}

/** What keeps names off: the edge of what is seen of the picture, whatever covers the rest; a second picture in it; buttons, scale and plates on it. */
export interface Kept {
  readonly size: {readonly width: number; readonly height: number};
  readonly padding: Padding;
  readonly inset: Rect | null;
  readonly obstacles: readonly Rect[];
}

/**
 * Unseen marks along the edges of the picture, of what is free of it, and of a second picture in it: no name is drawn across them, so none is cut. What lies on the
 * picture is covered with them, so that no name is under it.
 */
export function pictureEdge({size: {width, height}, padding, inset, obstacles}: Kept, peg: Peg): Drawing<Point> {
  const mark = (kind: 'level' | 'upright' | 'block', x: number, y: number, px = EDGE_PX) => {
    const size = px / MARK_PX;
    // MapLibre counts an offset in the size of the mark.
    return pointFeature(peg.point, {id: kind, kind, size, offset: [(x - peg.x) / size, (y - peg.y) / size]});
  };
  const whole = {left: INSET_PX, top: INSET_PX, right: width - INSET_PX, bottom: height - INSET_PX};
  const free = {
    left: whole.left + padding.left,
    top: whole.top + padding.top,
    right: whole.right - padding.right,
    bottom: whole.bottom - padding.bottom,
  };
  const isCovered = Object.values(padding).some((px) => px > 0);
  return collection([
    ...[whole, ...(isCovered ? [free] : []), ...(inset ? [inset] : [])].flatMap(({left, top, right, bottom}) => [
      ...middles(left, right, EDGE_STEP_PX).flatMap((x) => [mark('level', x, top), mark('level', x, bottom)]),
      ...middles(top, bottom, EDGE_STEP_PX).flatMap((y) => [mark('upright', left, y), mark('upright', right, y)]),
    ]),
    ...obstacles.flatMap(({left, top, right, bottom}) => {
      const px = Math.min(right - left, bottom - top);
      return middles(left, right, px).flatMap((x) => middles(top, bottom, px).map((y) => mark('block', x, y, px)));
    }),
  ]);
}

/** Middles of the stretches that cover a side, none longer than the step. */
function middles(from: number, to: number, step: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({length: count}, (_, index) => from + ((to - from) * (index + 0.5)) / count);
}
