import {expect, test} from 'vitest';
import type {Cell} from './cells.ts';
import {areaRows, checkAreas, checkCodes, checkCrossings, checkSeam, checkTiling, publishedAreas} from './checks.ts';
import type {Facts} from './facts.ts';
import {areaKm2, contains, feature} from './geojson.ts';
import type {Feature, LngLat, Ring} from './geojson.ts';
import {closeSeam, crossings, innerPoint, segmentUse, transform} from './topology.ts';

const polygon = (id: string, ...points: LngLat[]): Feature => feature({id}, {type: 'Polygon', coordinates: [[...points, points[0]!] as Ring]});

// West of a border at 7.00° E that runs straight; east of it two surveys that wander 0.0005° (34 m) to either side.
const west = polygon('west', [6.9, 52], [7, 52], [7, 52.1], [6.9, 52.1]);
const southEast = polygon('south-east', [7, 52], [7.1, 52], [7.1, 52.05], [7.0005, 52.05], [6.9995, 52.025]);
const northEast = polygon('north-east', [7.0005, 52.05], [7.1, 52.05], [7.1, 52.1], [7, 52.1], [6.9995, 52.075]);

test('closing the seam gives each gap to the moving side, takes each overlap from it, and leaves the fixed line', async () => {
  const closed = await closeSeam([west], [southEast, northEast]);
  const byId = new Map(closed.map((one) => [one.properties['id'], one]));

  expect(areaKm2(byId.get('west')!.geometry)).toBeCloseTo(areaKm2(west.geometry), 6);
  const whole = polygon('all', [6.9, 52], [7.1, 52], [7.1, 52.1], [6.9, 52.1]);
  const sum = closed.reduce((total, one) => total + areaKm2(one.geometry), 0);
  expect(sum).toBeCloseTo(areaKm2(whole.geometry), 4);
  const [union] = await transform(
    closed.map(({geometry}) => feature({}, geometry)),
    '-dissolve gap-width=0',
  );
  expect(union!.geometry.type === 'Polygon' && union!.geometry.coordinates.length).toBe(1);
  expect([...segmentUse(closed).values()].filter((count) => count > 2)).toEqual([]);
  await expect(checkSeam('test', closed)).resolves.toBeUndefined();
});

test('a hole between municipalities is refused with its place and size', async () => {
  // A block of nine squares without the middle one, 0.01° by 0.01°: 0.76 km² at 52° N.
  const at = (x: number, y: number): LngLat => [(700 + x) / 100, (5200 + y) / 100];
  const squares = [0, 1, 2]
    .flatMap((x) => [0, 1, 2].map((y) => ({x, y})))
    .filter(({x, y}) => x !== 1 || y !== 1)
    .map(({x, y}) => polygon(`${x}${y}`, at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1)));

  await expect(checkSeam('squares', squares)).rejects.toThrow(
    /^squares at 7\.0[12], 52\.0[12]: expected no hole between municipalities, got one of 0\.76\d\d km²\. Look at closeSeam in geo\/build\/topology\.ts\.$/,
  );
});

test('parts that tile the whole pass, and a missing part is refused', () => {
  const a = polygon('a', [0, 0], [1, 0], [1, 1], [0, 1]);
  const b = polygon('b', [1, 0], [2, 0], [2, 1], [1, 1]);
  const whole = polygon('ab', [0, 0], [1, 0], [2, 0], [2, 1], [1, 1], [0, 1]);

  expect(() => checkTiling('ab', [a, b], whole)).not.toThrow();
  expect(() => checkTiling('ab', [a], whole)).toThrow(
    'ab near 1.00000, 0.00000: expected a border segment to belong to 2 of its 1 parts, got 1. There is a gap or an overlap.',
  );
});

test('borders that cross, or touch without a common vertex, are found', () => {
  expect(
    crossings(
      [
        [
          [0, 0],
          [2, 2],
        ],
        [
          [0, 2],
          [2, 0],
        ],
      ],
      1,
    ).length,
  ).toBe(1);
  expect(
    crossings(
      [
        [
          [0, 0],
          [2, 0],
        ],
        [
          [1, 0],
          [1, 2],
        ],
      ],
      1,
    ),
  ).toEqual([[1, 0]]);
  expect(
    crossings(
      [
        [
          [0, 0],
          [1, 0],
          [2, 0],
        ],
        [
          [1, 0],
          [1, 2],
        ],
      ],
      1,
    ),
  ).toEqual([]);
  expect(() => checkCrossings('bow tie', [polygon('x', [0, 0], [0.01, 0.01], [0.01, 0], [0, 0.01])])).toThrow(
    'bow tie at 0.01000, 0.00000: expected borders to meet in common vertices only, got a crossing. Choose another tolerance in geo/build/outlines.ts.',
  );
});

test('an area that is off by 2 % is refused, one off by 1 % is listed', () => {
  const row = (id: string, computedKm2: number) => ({id, publishedKm2: 100, computedKm2, differencePercent: computedKm2 - 100});

  expect(checkAreas([row('good', 100.9), row('listed', 98.8)]).map(({id}) => id)).toEqual(['listed']);
  expect(() => checkAreas([row('wrong', 102.1)])).toThrow(
    'outline wrong: expected 100.0 km² as published, within 2 %, got 102.1 km². Compare its code and its parts with the raw file.',
  );
});

test('the inner point of a bent shape lies in it', () => {
  const horseshoe = polygon('u', [0, 0], [3, 0], [3, 3], [2, 3], [2, 1], [1, 1], [1, 3], [0, 3]);

  expect(contains(horseshoe.geometry, innerPoint(horseshoe.geometry))).toBe(true);
});

test('a part that is missing where only it touches the outline is refused with its place', () => {
  const a = polygon('a', [0, 0], [1, 0], [1, 1], [0, 1]);
  const apart = polygon('apart', [5, 5], [6, 5], [6, 6], [5, 6]);
  const both: Feature = feature({id: 'both'}, {type: 'MultiPolygon', coordinates: [a, apart].map(({geometry}) => geometry.coordinates as Ring[])});
  expect(() => checkTiling('both', [a, apart], both)).not.toThrow();
  expect(() => checkTiling('both', [a], both)).toThrow(
    'both near 5.00000, 5.00000: expected the outline to run along a part, got none there. A part is missing.',
  );
  // Two parts over each other: the segments of the edge belong to both.
  expect(() => checkTiling('twice', [a, a], a)).toThrow('expected a border segment to belong to 1 of its 2 parts, got 2. There is a gap or an overlap.');
});

test('an area is compared with the published one, in percent, and either way', () => {
  // A degree square at the equator: 111.195 km × 111.195 km by the sphere of turf, 12,364 km² within half a percent.
  const square = polygon('square', [0, 0], [1, 0], [1, 1], [0, 1]);
  const [row, ...more] = areaRows([square, polygon('unpublished', [0, 0], [1, 0], [1, 1])], new Map([['square', 10_000]]));
  expect(more).toEqual([]);
  expect(row).toMatchObject({id: 'square', publishedKm2: 10_000});
  expect(Math.abs(row!.computedKm2 - 12_364)).toBeLessThan(62);
  expect(Math.abs(row!.differencePercent - 23.6)).toBeLessThan(0.7);
  const off = (differencePercent: number) => ({id: 'x', publishedKm2: 100, computedKm2: 100 + differencePercent, differencePercent});
  expect(() => checkAreas([off(-2)])).toThrow('outline x: expected 100.0 km² as published, within 2 %, got 98.0 km².');
  expect(() => checkAreas([off(2)])).toThrow('got 102.0 km²');
  expect([-1.99, -1, -0.99, 0.99, 1, 1.99].map((percent) => checkAreas([off(percent)]).length)).toEqual([1, 1, 0, 0, 1, 1]);
});

test('the published area of a district is the sum of its municipalities; the facts stand for Dutch ones', () => {
  const cell = (code: string, kreis: string, publishedKm2: number): Cell => ({
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [7, 52]},
    properties: {cell: code, name: code, kind: 'municipality', country: 'DE', kreis, nuts3: '', publishedKm2},
  });
  const facts = {
    places: [{id: 'kreis-borken', codes: {kreis: '05554'}}],
    claims: [
      {about: 'hengelo', property: 'areaKm2', values: [{value: 61.8}]},
      {about: 'almelo', property: 'areaKm2', values: [{value: 'unknown'}]},
      {about: 'losser', property: 'areaKm2', values: []},
      {about: 'borne', property: 'population', values: [{value: 24_000}]},
    ],
  } as unknown as Facts;
  const ids = new Map([
    ['a', 'ahaus'],
    ['b', 'bocholt'],
    ['c', 'celle'],
    ['d', 'dorf'],
  ]);
  const published = publishedAreas(facts, [cell('a', '05554', 151.2), cell('b', '05554', 119.4), cell('c', '99999', 10), cell('d', '05554', 0)], ids);
  expect(Object.fromEntries([...published].map(([id, km2]) => [id, Math.round(km2 * 10) / 10]))).toEqual({
    hengelo: 61.8,
    ahaus: 151.2,
    'kreis-borken': 270.6,
    bocholt: 119.4,
    celle: 10,
  });
});

test('every place with an official code has its outline', () => {
  const outline = (id: string) => polygon(id, [0, 0], [1, 0], [1, 1]);
  const facts = (...places: object[]) => ({places}) as unknown as Facts;
  const hengelo = {id: 'hengelo', codes: {cbs: 'GM0164'}, outline: true};
  const borken = {id: 'kreis-borken', codes: {kreis: '05554'}, outline: true};
  expect(() => checkCodes(facts(hengelo, borken, {id: 'malmo', codes: {}}), [outline('hengelo')], [outline('kreis-borken')])).not.toThrow();
  expect(() => checkCodes(facts(hengelo), [outline('almelo')], [])).toThrow(
    'geo/facts/places.json hengelo: expected an outline with the official code GM0164, got none. Correct the code, or take its area into geo/build/cells.ts.',
  );
  expect(() => checkCodes(facts(borken), [outline('hengelo')], [])).toThrow(
    'geo/facts/places.json kreis-borken: expected an outline with the official code 05554, got none.',
  );
  expect(() => checkCodes(facts({id: 'malmo', codes: {}, outline: true}), [], [])).toThrow(
    'geo/facts/places.json malmo: expected an official code, because "outline" is true, got none.',
  );
});

test('a vertex that touches the inside of another border is found from either side, a common vertex is none', () => {
  const touching: LngLat[][][] = [
    [
      [
        [0, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [1, 2],
      ],
    ],
    [
      [
        [0, 0],
        [2, 0],
      ],
      [
        [1, 2],
        [1, 0],
      ],
    ],
    [
      [
        [1, 0],
        [1, 2],
      ],
      [
        [0, 0],
        [2, 0],
      ],
    ],
    [
      [
        [1, 2],
        [1, 0],
      ],
      [
        [0, 0],
        [2, 0],
      ],
    ],
  ];
  expect(touching.map((paths) => crossings(paths, 1))).toEqual([[[1, 0]], [[1, 0]], [[1, 0]], [[1, 0]]]);
  expect(
    crossings(
      [
        [
          [0, 0],
          [1, 1],
        ],
        [
          [1, 1],
          [2, 0],
        ],
      ],
      1,
    ),
  ).toEqual([]);
  // On the same line, but beyond its end; and beside each other.
  expect(
    crossings(
      [
        [
          [0, 0],
          [1, 0],
        ],
        [
          [2, 0],
          [3, 0],
        ],
      ],
      5,
    ),
  ).toEqual([]);
  expect(
    crossings(
      [
        [
          [0, 0],
          [1, 0],
        ],
        [
          [0, 1],
          [1, 1],
        ],
      ],
      5,
    ),
  ).toEqual([]);
});
