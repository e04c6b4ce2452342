import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {areaKm2, boxPolygon, contains, lineGeometry, metres, polygonGeometry, readRaw, readText} from './geojson.ts';
import type {Geometry, LngLat, Ring} from './geojson.ts';

const square = (west: number, south: number, east: number, north: number): Geometry => boxPolygon([west, south, east, north]).geometry;

test('areas are those of the ellipsoid, not of a sphere', () => {
  // GRS 80: the whole earth has 510 065 621.7 km².
  expect(areaKm2(square(-180, -90, 180, 90))).toBeCloseTo(510_065_621.7, 0);

  // Brute force: strips of M(φ)·N(φ)·cos φ between 52° and 53° N.
  const [a, e2, radians, strips] = [6378.137, 0.0066943800229, Math.PI / 180, 10_000];
  let sum = 0;
  for (let i = 0; i < strips; i++) {
    const lat = (52 + (i + 0.5) / strips) * radians;
    const w = 1 - e2 * Math.sin(lat) ** 2;
    sum += ((a * a * (1 - e2)) / w ** 2) * Math.cos(lat) * (radians / strips) * radians;
  }
  expect(areaKm2(square(6, 52, 7, 53))).toBeCloseTo(sum, 3);
});

test('a hole is taken from the area and is not inside', () => {
  const [outer] = (square(0, 0, 3, 3) as {coordinates: [number, number][][]}).coordinates;
  const [hole] = (square(1, 1, 2, 2) as {coordinates: [number, number][][]}).coordinates;
  const ring: Geometry = {type: 'Polygon', coordinates: [outer!, hole!]};

  expect(areaKm2(ring)).toBeCloseTo(areaKm2(square(0, 0, 3, 3)) - areaKm2(square(1, 1, 2, 2)), 3);
  expect(contains(ring, [0.5, 0.5])).toBe(true);
  expect(contains(ring, [1.5, 1.5])).toBe(false);
  expect(contains(ring, [4, 1])).toBe(false);
});

test('a minute of latitude is a nautical mile', () => {
  expect(metres([7, 52], [7, 52 + 1 / 60])).toBeCloseTo(1853, 0);
});

test('a missing raw file is named, with what to do', () => {
  expect(() => readRaw('/nowhere', 'rail.geojson')).toThrow(
    '/nowhere/rail.geojson: expected a raw file of this name, got ENOENT. Give the folder of the raw files with --sources; geo/README.md lists them.',
  );
});

test('the fault of a missing raw file carries what the system said', () => {
  let fault: unknown;
  try {
    readText('/nowhere', 'rail.geojson');
  } catch (error) {
    fault = error;
  }
  expect(fault).toMatchObject({cause: {code: 'ENOENT', path: '/nowhere/rail.geojson'}});
});

test('a raw file is read as text, umlauts and all', () => {
  const folder = mkdtempSync(join(tmpdir(), 'geo-raw-'));
  try {
    writeFileSync(join(folder, 'name.txt'), 'Münster');
    expect(readText(folder, 'name.txt')).toBe('Münster');
  } finally {
    rmSync(folder, {recursive: true});
  }
});

test('one polygon or line is a single geometry, several or none are a multiple one', () => {
  const one: Ring[] = [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ];
  const two: Ring[] = [
    [
      [5, 0],
      [6, 0],
      [6, 1],
      [5, 0],
    ],
  ];
  expect(polygonGeometry([one])).toEqual({type: 'Polygon', coordinates: one});
  expect(polygonGeometry([one, two])).toEqual({type: 'MultiPolygon', coordinates: [one, two]});
  expect(polygonGeometry([])).toEqual({type: 'MultiPolygon', coordinates: []});

  const line: LngLat[] = [
    [0, 0],
    [1, 0],
  ];
  const next: LngLat[] = [
    [2, 0],
    [3, 0],
  ];
  expect(lineGeometry([line])).toEqual({type: 'LineString', coordinates: line});
  expect(lineGeometry([line, next])).toEqual({type: 'MultiLineString', coordinates: [line, next]});
  expect(lineGeometry([])).toEqual({type: 'MultiLineString', coordinates: []});
});

// A triangle that leans: its west side runs from (4, 10) to (8, 12), its east side from (10, 10) to (8, 12).
const leaning: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [4, 10],
      [10, 10],
      [8, 12],
      [4, 10],
    ],
  ],
};

test.each<[LngLat, boolean]>([
  [[5.9, 11], false],
  [[6.1, 11], true],
  [[8.9, 11], true],
  [[9.1, 11], false],
  [[4.9, 10.5], false],
  [[5.1, 10.5], true],
  [[9.4, 10.5], true],
  [[9.6, 10.5], false],
  [[8, 12.1], false],
  [[8, 9.9], false],
])('against sides that lean, %j is inside: %j', (point, inside) => {
  expect(contains(leaning, point)).toBe(inside);
});

test('a point on a common border lies in the eastern neighbour alone', () => {
  expect(contains(square(0, 0, 1, 1), [1, 0.5])).toBe(false);
  expect(contains(square(1, 0, 2, 1), [1, 0.5])).toBe(true);
});
