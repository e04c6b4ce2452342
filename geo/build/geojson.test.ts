import {expect, test} from 'vitest';
import {areaKm2, contains, metres, readRaw} from './geojson.ts';
import type {Geometry} from './geojson.ts';

const square = (west: number, south: number, east: number, north: number): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

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
