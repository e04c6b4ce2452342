import {bearing as bearingOf, distance} from '@turf/turf';
import type {LineString, MultiLineString, Position} from 'geojson';
import type {LngLat} from './facts.ts';

/** Enough for a smooth curve to California at any zoom at which it is seen whole. */
const SEGMENTS = 96;
const RADIANS = Math.PI / 180;

type Vector = readonly [x: number, y: number, z: number];

const toVector = ([lng, lat]: LngLat): Vector => [
  Math.cos(lat * RADIANS) * Math.cos(lng * RADIANS),
  Math.cos(lat * RADIANS) * Math.sin(lng * RADIANS),
  Math.sin(lat * RADIANS),
];

const angleBetween = (a: Vector, b: Vector): number => {
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
  return Math.atan2(cross, dot);
};

/** Distance along the earth's surface in kilometres, on a sphere of the mean radius of the IUGG. */
export const greatCircleKm = (from: LngLat, to: LngLat): number => distance([...from], [...to]);

/** The direction in which one sets out along the shortest way: degrees from the north, east is 90, west −90. */
export const bearing = (from: LngLat, to: LngLat): number => bearingOf([...from], [...to]);

/**
 * The shortest way over the earth between two points, in 96 pieces. Where it crosses the 180th meridian it is cut in two,
 * as RFC 7946 asks, so that no line runs back across the whole map.
 *
 * @throws RangeError when the points are each other's antipodes: every way is then the shortest.
 */
export function greatCircle(from: LngLat, to: LngLat): LineString | MultiLineString {
  const a = toVector(from);
  const b = toVector(to);
  const angle = angleBetween(a, b);
  if (Math.PI - angle < 1e-9) throw new RangeError(`expected two points that are not antipodes, got ${from.join()} and ${to.join()}.`);
  if (angle < 1e-9) return {type: 'LineString', coordinates: [[...from], [...to]]};
  const points: Position[] = [];
  for (let i = 0; i <= SEGMENTS; i++) {
    const t = i / SEGMENTS;
    const p = Math.sin((1 - t) * angle) / Math.sin(angle);
    const q = Math.sin(t * angle) / Math.sin(angle);
    const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
    points.push([round(Math.atan2(y, x) / RADIANS), round(Math.atan2(z, Math.hypot(x, y)) / RADIANS)]);
  }
  const parts = cutAtAntimeridian(points);
  return parts.length === 1 ? {type: 'LineString', coordinates: parts[0] as Position[]} : {type: 'MultiLineString', coordinates: parts};
}

/** Six decimals: a tenth of a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function cutAtAntimeridian(points: readonly Position[]): Position[][] {
  let part: Position[] = [];
  const parts = [part];
  for (const point of points) {
    const last = part.at(-1);
    if (last && Math.abs((point[0] as number) - (last[0] as number)) > 180) {
      const side = (last[0] as number) > 0 ? 180 : -180;
      const t = (side - (last[0] as number)) / ((point[0] as number) + 2 * side - (last[0] as number));
      const lat = round((last[1] as number) + t * ((point[1] as number) - (last[1] as number)));
      part.push([side, lat]);
      part = [[-side, lat]];
      parts.push(part);
    }
    part.push(point);
  }
  return parts;
}
