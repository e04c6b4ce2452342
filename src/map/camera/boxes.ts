import type {Padding} from '../map-view.ts';
import type {Pixel, Size} from './projection.ts';

/** Edges in CSS pixels from the map's top left. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A rectangle by its top left corner and size. */
export const rectAt = ({x, y}: Pixel, {width, height}: Size): Rect => ({left: x, top: y, right: x + width, bottom: y + height});

/** What panels leave, less an edge all round. */
export const freeRect = ({width, height}: Size, {top, right, bottom, left}: Padding, edge: number): Rect => ({
  left: left + edge,
  top: top + edge,
  right: width - right - edge,
  bottom: height - bottom - edge,
});

/** Whether one lies whole in the other; edges may touch. */
export const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Whether two share more than an edge. */
export const overlaps = (a: Rect, b: Rect): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Larger by so many CSS pixels on each side; smaller when negative. */
export const grown = ({left, top, right, bottom}: Rect, by: number): Rect => ({left: left - by, top: top - by, right: right + by, bottom: bottom + by});

/** True when the straight line between two points has a part within the rectangle. */
export function crosses({left, top, right, bottom}: Rect, from: Pixel, to: Pixel): boolean {
  // What is left of the line, as shares of its length, after each side has cut off what lies beyond it.
  let [first, last] = [0, 1];
  for (const [at, way, least, most] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (way === 0 && (at <= least || at >= most)) return false;
    if (way === 0) continue;
    const shares = [(least - at) / way, (most - at) / way];
    first = Math.max(first, Math.min(...shares));
    last = Math.min(last, Math.max(...shares));
  }
  return first < last;
}

/** Square pixels that two rectangles share. */
export const sharedPx = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** The smallest rectangle that holds all; there must be one. */
export const around = (rects: readonly Rect[]): Rect => ({
  left: Math.min(...rects.map(({left}) => left)),
  top: Math.min(...rects.map(({top}) => top)),
  right: Math.max(...rects.map(({right}) => right)),
  bottom: Math.max(...rects.map(({bottom}) => bottom)),
});

/** Clockwise from the top left. */
export const cornersOf = ({left, top, right, bottom}: Rect): Pixel[] => [
  {x: left, y: top},
  {x: right, y: top},
  {x: right, y: bottom},
  {x: left, y: bottom},
];

/**
 * True when a rectangle and a convex outline share any point: no straight line parts them.
 *
 * @param outline - its corners in order, either way round
 */
export function overlapsOutline(rect: Rect, outline: readonly Pixel[]): boolean {
  if (outline.length < 3) return false;
  const bounds = around(outline.map(({x, y}) => ({left: x, top: y, right: x, bottom: y})));
  if (!overlaps(rect, bounds)) return false;
  const corners = cornersOf(rect);
  const turn = Math.sign(outline.reduce((sum, from, index) => sum + cross(from, outline[(index + 1) % outline.length] as Pixel, {x: 0, y: 0}), 0));
  // Beyond one of its sides lies the whole rectangle: they are apart.
  return !outline.some((from, index) => {
    const to = outline[(index + 1) % outline.length] as Pixel;
    return corners.every((corner) => cross(from, to, corner) * turn < 0);
  });
}

/** Positive when the corner lies to one side of the line from one point to the other, negative on the other. */
const cross = (from: Pixel, to: Pixel, corner: Pixel): number => (to.x - from.x) * (corner.y - from.y) - (to.y - from.y) * (corner.x - from.x);
