/** Land, lakes, borders and built-up areas out of raw files of an invented world: two states side by side, a third below them. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {EUROPE, REGION} from './boxes.ts';
import {areasOf, bordersOf, graticule, urbanOf} from './context.ts';
import {contains, feature, linesOf, polygonsOf} from './geojson.ts';
import type {Feature, LngLat, Properties} from './geojson.ts';

const sources = mkdtempSync(join(tmpdir(), 'raw-context-'));
afterAll(() => rmSync(sources, {recursive: true}));
const raw = (name: string, features: readonly Feature[]): void =>
  writeFileSync(join(sources, `${name}.geojson`), JSON.stringify({type: 'FeatureCollection', features}));

/** A square: its west, south, east and north. */
const square = (properties: Properties, west: number, south: number, east: number, north: number): Feature =>
  feature(properties, {
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
const line = (coordinates: LngLat[]): Feature => feature({}, {type: 'LineString', coordinates});
const isIn = (features: readonly Feature[], point: LngLat): boolean => features.some(({geometry}) => contains(geometry, point));

beforeAll(() => {
  const states = (coast: number) => [
    square({adm0_a3: 'NLD'}, coast, 40, 20, 60),
    square({adm0_a3: 'DEU'}, 20, 40, 40, 60),
    square({adm0_a3: 'FRA'}, coast, 36, 20, 40),
  ];
  // A tenth of a degree at the equator is 11 km: 123 km². A hundredth is 1.2 km².
  raw('ne_110m_world_countries', [...states(0), square({adm0_a3: 'USA'}, -100, 0, -99.9, 0.1), square({adm0_a3: 'USA'}, -110, 0, -109, 1)]);
  // The better survey has its coast a degree farther east, and two islands.
  raw('ne_50m_europe_countries', [...states(1), square({adm0_a3: 'ESP'}, -5, 45, -4.9, 45.1), square({adm0_a3: 'ESP'}, -7, 45, -6.99, 45.01)]);
  raw('ne_10m_region_land', [square({}, 6, 51, 8, 53), square({}, 5, 52, 5.01, 52.01), square({}, 5, 53, 5.05, 53.05)]);
  raw('ne_110m_world_lakes', [square({name: 'Far lake'}, -108, 0.2, -107.8, 0.4), square({name: 'Coarse lake'}, 25, 50, 26, 51)]);
  raw('ne_50m_europe_lakes', [square({name: 'Fine lake'}, 25, 50, 26.5, 51), square({name: 'Lake here, coarse'}, 7, 52, 7.2, 52.2)]);
  raw('ne_10m_region_lakes', [square({name: 'Lake here'}, 7, 52, 7.1, 52.1), square({name: 'Lauwerszee'}, 6.2, 52, 6.3, 52.1)]);
  raw('ne_10m_region_boundary_lines', [
    line([
      [5, 51],
      [5.5, 51.3],
      [6.02, 51.2],
    ]),
    // That of the two countries, up to the sea.
    line([
      [6.02, 51.2],
      [7, 53.2],
    ]),
  ]);
});

// As the raw files are published: Natural Earth at 1:50m cut to the one, at 1:10m to the other.
test('the boxes are those to which the raw files are cut', () => {
  expect([EUROPE, REGION]).toEqual([
    [-12, 34, 32, 62],
    [4.5, 50.6, 10, 54],
  ]);
});

describe('land', () => {
  test('is at each scale that of the better survey within its box, and of the coarser one beyond: in one piece, each once', async () => {
    const {'land-world': world, 'land-europe': europe, 'land-region': region} = await areasOf(sources);
    const at = (point: LngLat): boolean[] => [world, europe, region].map((land) => isIn(land, point));
    // On the coast: west of that of the better survey.
    expect(at([0.5, 50])).toEqual([true, false, false]);
    // East of the box of Europe (32° E) only the world’s land is there.
    expect(at([36, 50])).toEqual([true, true, true]);
    // Within the box of the region the finest survey has less land.
    expect(at([5.5, 51])).toEqual([true, true, false]);
    expect(at([7, 52])).toEqual([true, true, true]);
    expect(at([12, 52])).toEqual([true, true, true]);
    // States are no land: their borders are gone.
    expect(world.filter(({geometry}) => contains(geometry, [10, 50]))).toEqual(world.filter(({geometry}) => contains(geometry, [30, 50])));
    for (const {properties} of [...world, ...europe, ...region]) expect(properties).toEqual({});
  });

  test('leaves out islands of less than 200, 20 and 2 km²', async () => {
    const {'land-world': world, 'land-europe': europe, 'land-region': region} = await areasOf(sources);
    expect([isIn(world, [-99.95, 0.05]), isIn(world, [-109.5, 0.5])]).toEqual([false, true]);
    expect([isIn(europe, [-4.95, 45.05]), isIn(europe, [-6.995, 45.005])]).toEqual([true, false]);
    expect([isIn(region, [5.005, 52.005]), isIn(region, [5.02, 53.02])]).toEqual([false, true]);
  });
});

test('lakes are those of the better survey within its box, with their names; the Lauwerszee is land', async () => {
  const lakes = await areasOf(sources);
  const names = (name: 'lakes-world' | 'lakes-europe' | 'lakes-region'): unknown[] => lakes[name].map(({properties}) => properties['name']).toSorted();
  expect(names('lakes-world')).toEqual(['Coarse lake', 'Far lake']);
  expect(names('lakes-europe')).toEqual(['Far lake', 'Fine lake', 'Lake here, coarse']);
  // Seen so near the rest of the world is not there.
  expect(names('lakes-region')).toEqual(['Fine lake', 'Lake here']);
});

test('borders are all of them for the globe; nearer, the one between the two countries is the seam, which the third meets', async () => {
  const seam = [
    line([
      [6.01, 51.21],
      [7, 53],
    ]),
  ];
  const {'borders-world': world, 'borders-region': region} = await bordersOf(sources, seam);
  const all = (features: readonly Feature[]): LngLat[] => features.flatMap(({geometry}) => linesOf(geometry)).flat();
  const isAt = (points: LngLat[], test: (point: LngLat) => boolean): boolean => points.some(test);
  const between = ([lng, lat]: LngLat): boolean => lng === 20 && lat > 40 && lat <= 60;
  const below = ([lng, lat]: LngLat): boolean => lat === 40 && lng < 20;
  expect([isAt(all(world), between), isAt(all(world), below)]).toEqual([true, true]);
  expect([isAt(all(region), between), isAt(all(region), below)]).toEqual([false, true]);
  // The line of the region ends where the seam begins, 1.3 km on; the one that runs to the sea is left out.
  expect(all(region)).toContainEqual([6.01, 51.21]);
  expect(all(region)).toContainEqual([5.5, 51.3]);
  expect(isAt(all(region), ([, lat]) => lat > 53)).toBe(false);
});

test('meridians and parallels are 20° apart, with a point every 4°', () => {
  const lines = graticule().map(({geometry}) => linesOf(geometry)[0]!);
  const meridians = lines.filter((points) => points.every(([lng]) => lng === points[0]![0]));
  const parallels = lines.filter((points) => points.every(([, lat]) => lat === points[0]![1]));
  expect(meridians.map(([first]) => first![0])).toEqual([-180, -160, -140, -120, -100, -80, -60, -40, -20, 0, 20, 40, 60, 80, 100, 120, 140, 160]);
  expect(parallels.map(([first]) => first![1])).toEqual([-80, -60, -40, -20, 0, 20, 40, 60, 80]);
  for (const points of meridians) expect([points.length, points[0]![1], points[1]![1], points.at(-1)![1]]).toEqual([41, -80, -76, 80]);
  for (const points of parallels) expect([points.length, points[0]![0], points[1]![0], points.at(-1)![0]]).toEqual([91, -180, -176, 180]);
});

test('built-up areas are those of more than 2 km² that the edge of the raw file does not cut; a corner of less than 120 m goes', () => {
  raw('ne_10m_region_urban_areas', [
    feature(
      {},
      {
        type: 'Polygon',
        coordinates: [
          [
            [7, 52],
            // A thousandth of a degree of latitude is 111 m, half of it 56 m; one of 0.01° stays.
            [7.05, 52.0005],
            [7.1, 52],
            [7.1, 52.1],
            [7.05, 52.11],
            [7, 52.1],
            [7, 52],
          ],
        ],
      },
    ),
    square({}, 8, 52, 8.01, 52.01),
    ...[
      [4.5, 52, 4.6, 52.1],
      [9.9, 52, 10, 52.1],
      [7, 50.6, 7.1, 50.7],
      [7, 53.9, 7.1, 54],
    ].map(([west, south, east, north]) => square({}, west!, south!, east!, north!)),
  ]);
  const areas = urbanOf(sources);
  expect(areas.length).toBe(1);
  const [[ring]] = polygonsOf(areas[0]!.geometry) as [[LngLat[]]];
  expect(ring).toEqual([
    [7, 52],
    [7.1, 52],
    [7.1, 52.1],
    [7.05, 52.11],
    [7, 52.1],
    [7, 52],
  ]);
});
