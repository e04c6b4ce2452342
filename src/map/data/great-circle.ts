import type {LngLat} from '../../catalogue/facts.ts';

type Vector = readonly [number, number, number];

const RADIANS = Math.PI / 180;

const toVector = ([lng, lat]: LngLat): Vector => [Math.cos(lat * RADIANS) * Math.cos(lng * RADIANS), Math.cos(lat * RADIANS) * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)];

/**
 * The great circle between two points on a sphere, as a line of `segments` equal parts. Longitudes run on over ±180° instead of jumping, so the line is
 * one piece on the flat map and on the globe; the map draws the part beyond the date line where it belongs.
 *
 * @throws RangeError for points opposite to each other: every way is a shortest one then
 */
export function greatCircle(from: LngLat, to: LngLat, segments = 96): LngLat[] {
  const a = toVector(from);
  const b = toVector(to);
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  if (Math.PI - angle < 1e-9) throw new RangeError(`greatCircle: expected two points that are not opposite each other, got ${JSON.stringify([from, to])}.`);
  if (angle < 1e-9) return [from, to];
  const line: LngLat[] = [];
  let before = from[0];
  for (let index = 0; index <= segments; index++) {
    const part = index / segments;
    const weightA = Math.sin((1 - part) * angle) / Math.sin(angle);
    const weightB = Math.sin(part * angle) / Math.sin(angle);
    const [x, y, z] = [weightA * a[0] + weightB * b[0], weightA * a[1] + weightB * b[1], weightA * a[2] + weightB * b[2]];
    let lng = Math.atan2(y, x) / RADIANS;
    while (lng - before > 180) lng -= 360;
    while (lng - before < -180) lng += 360;
    before = lng;
    line.push([lng, Math.atan2(z, Math.hypot(x, y)) / RADIANS]);
  }
  return line;
}
