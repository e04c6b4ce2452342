import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Longitude, latitude in degrees, WGS 84 (the order of RFC 7946). */
export type LngLat = [lng: number, lat: number];
/** A closed line: its last point is its first. */
export type Ring = LngLat[];
/** Only what a style or a table can read: no lists, no objects. */
export type Properties = Record<string, string | number | boolean | null | undefined>;

/** As in RFC 7946, without collections of geometries. */
export type Geometry =
  | {type: 'Point'; coordinates: LngLat}
  | {type: 'MultiPoint'; coordinates: LngLat[]}
  | {type: 'LineString'; coordinates: LngLat[]}
  | {type: 'MultiLineString'; coordinates: LngLat[][]}
  | {type: 'Polygon'; coordinates: Ring[]}
  | {type: 'MultiPolygon'; coordinates: Ring[][]};

/** A shape with what is known of it. */
export interface Feature<P extends Properties = Properties> {
  type: 'Feature';
  properties: P;
  geometry: Geometry;
}

/** As a file of GeoJSON is. */
export interface Collection<P extends Properties = Properties> {
  type: 'FeatureCollection';
  features: Feature<P>[];
}

/** A shape with its properties. */
export function feature<P extends Properties>(properties: P, geometry: Geometry): Feature<P> {
  return {type: 'Feature', properties, geometry};
}

/** A box as an area: its ring begins in the south-west and runs anticlockwise, as RFC 7946 has outer rings. */
export function boxPolygon([west, south, east, north]: Bbox): Feature<Record<never, never>> {
  const corners: Ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return feature({}, {type: 'Polygon', coordinates: [corners]});
}

/** Reads one of the raw files. @throws Error that names the file and what to do when it is absent. */
export function readRaw<P extends Properties>(sources: string, name: string): Collection<P> {
  return JSON.parse(readText(sources, name)) as Collection<P>;
}

/** One of the raw files as text. @throws Error that names the file and what to do when it is absent. */
export function readText(sources: string, name: string): string {
  const path = join(sources, name);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(
      `${path}: expected a raw file of this name, got ${(error as NodeJS.ErrnoException).code}. Give the folder of the raw files with --sources; geo/README.md lists them.`,
      {cause: error},
    );
  }
}

/** All polygons of a geometry, each as outer ring and holes; none for points and lines. */
export function polygonsOf(geometry: Geometry): Ring[][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return [];
}

/** All lines of a geometry; none for points and polygons. */
export function linesOf(geometry: Geometry): LngLat[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  return [];
}

/** Every run of connected vertices in a geometry: its lines, or the rings of its polygons. */
export function pathsOf(geometry: Geometry): LngLat[][] {
  return [...linesOf(geometry), ...polygonsOf(geometry).flat()];
}

/** One polygon or several, each its outer ring and then its holes, rings closed. */
export function polygonGeometry(polygons: Ring[][]): Geometry {
  return polygons.length === 1 ? {type: 'Polygon', coordinates: polygons[0]!} : {type: 'MultiPolygon', coordinates: polygons};
}

/** One line or several; none gives a geometry without coordinates. */
export function lineGeometry(lines: LngLat[][]): Geometry {
  return lines.length === 1 ? {type: 'LineString', coordinates: lines[0]!} : {type: 'MultiLineString', coordinates: lines};
}

const EARTH_RADIUS_M = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Distance in metres on a sphere of radius 6371.0088 km, good to 0.6 %. */
export function metres(from: LngLat, to: LngLat): number {
  const dLat = (to[1] - from[1]) * RADIANS;
  const dLng = (to[0] - from[0]) * RADIANS;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(from[1] * RADIANS) * Math.cos(to[1] * RADIANS) * Math.sin(dLng / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Length along the line, on the same sphere as `metres`. */
export function lengthMetres(line: LngLat[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += metres(line[i - 1]!, line[i]!);
  return sum;
}

/**
 * Area in square kilometres on the GRS 80 ellipsoid, by the authalic latitude of each vertex.
 *
 * Edges are taken as straight in the equal-area cylinder; at our edge lengths (< 10 km) that is exact to 0.001 %.
 */
export function areaKm2(geometry: Geometry): number {
  let sum = 0;
  for (const [outer, ...holes] of polygonsOf(geometry)) {
    sum += Math.abs(ringArea(outer!));
    for (const hole of holes) sum -= Math.abs(ringArea(hole));
  }
  return sum;
}

const AXIS_KM = 6378.137;
const E2 = 0.0066943800229;
const E = Math.sqrt(E2);
const q = (lat: number): number => {
  const s = Math.sin(lat * RADIANS);
  return (1 - E2) * (s / (1 - E2 * s * s) - Math.log((1 - E * s) / (1 + E * s)) / (2 * E));
};

/** Signed area in square kilometres; positive when the ring runs anticlockwise. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  const lng0 = ring[0]![0];
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1]!;
    const [x2, y2] = ring[i]!;
    sum += ((x1 - lng0) * q(y2) - (x2 - lng0) * q(y1)) * RADIANS;
  }
  return (sum * AXIS_KM * AXIS_KM) / 4;
}

/** True when the point lies inside the geometry (even–odd rule over all rings). */
export function contains(geometry: Geometry, [x, y]: LngLat): boolean {
  let inside = false;
  for (const ring of polygonsOf(geometry).flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1]!;
      const [x2, y2] = ring[i]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}

/** West, south, east, north in degrees. */
export type Bbox = [west: number, south: number, east: number, north: number];

/** Identity of a vertex, for matching shared borders: 6 decimals are 0.1 m. */
export const vertexKey = ([x, y]: LngLat): string => `${Math.round(x * 1e6)},${Math.round(y * 1e6)}`;

/** Identity of a piece of border, whichever way it runs. */
export function segmentKey(from: LngLat, to: LngLat): string {
  const a = vertexKey(from);
  const b = vertexKey(to);
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
