import {expect, test} from 'vitest';
import {checkSeam} from './checks.ts';
import {contains, feature} from './geojson.ts';
import type {Feature, LngLat, Ring} from './geojson.ts';
import {closeSeam, run, transform} from './topology.ts';

const ring = (...points: LngLat[]): Ring => [...points, points[0]!];
const box = (west: number, south: number, east: number, north: number): Ring => ring([west, south], [east, south], [east, north], [west, north]);
const area = (id: string, ...polygons: Ring[][]): Feature => feature({id}, {type: 'MultiPolygon', coordinates: polygons});

/** For each point the id of the area in which it lies, or 'none'; each area is one feature, or the test fails. */
async function ownersOf(fixed: Feature[], moving: Feature[], ...points: LngLat[]): Promise<string[]> {
  const closed = await closeSeam(fixed, moving);
  const ids = (features: Feature[]) => features.map(({properties}) => String(properties['id'])).sort();
  expect(ids(closed)).toEqual(ids([...fixed, ...moving]));
  return points.map((point) => ids(closed.filter(({geometry}) => contains(geometry, point))).join(' and ') || 'none');
}

// At 52° N, 0.001° are 69 m from west to east and 111 m from south to north.
const west = area('west', [box(6.95, 52, 7, 52.1)]);
/** East of the border at 7° E, with a bay at the border. */
const eastWithBay = (width: number, height: number): Feature =>
  area('east', [ring([7, 52], [7.05, 52], [7.05, 52.1], [7, 52.1], [7, 52.02 + height], [7 + width, 52.02 + height], [7 + width, 52.02], [7, 52.02])]);

test.each<[string, number, number, string]>([
  ['of 69 m by 111 m', 0.001, 0.001, 'east'],
  ['of 103 m by 4.4 km', 0.0015, 0.04, 'east'],
  ['of 350 m by 350 m', 0.0051, 0.003_15, 'east'],
  // 617 m by 600 m: less than half a square kilometre, but wider than 400 m.
  ['that is wide though small', 0.009, 0.0054, 'none'],
  // 103 m by 6.1 km: narrower than 400 m, but more than half a square kilometre.
  ['that is large though narrow', 0.0015, 0.055, 'none'],
  ['that is wide and large', 0.02, 0.02, 'none'],
])('a hole at the seam %s (%d° by %d°) belongs to %j', async (_, width, height, owner) => {
  expect(await ownersOf([west], [eastWithBay(width, height)], [7 + width / 2, 52.02 + height / 2], [6.99, 52.05], [7.04, 52.05])).toEqual([
    owner,
    'west',
    'east',
  ]);
});

// A gap from 52.049 to 52.053: three quarters of it lie along the north, a quarter along the south.
const shortOfSouth = area('south', [ring([7, 52], [7.05, 52], [7.05, 52.05], [7.001, 52.05], [7.001, 52.049], [7, 52.049])]);
const longOfNorth = area('north', [ring([7.001, 52.05], [7.05, 52.05], [7.05, 52.1], [7, 52.1], [7, 52.053], [7.001, 52.053])]);
test('a gap goes to the neighbour with the longest common border, in whichever order they come', async () => {
  const [south, north]: LngLat[] = [
    [7.0005, 52.0495],
    [7.0005, 52.052],
  ];
  expect(await ownersOf([west], [shortOfSouth, longOfNorth], south!, north!)).toEqual(['north', 'north']);
  expect(await ownersOf([west], [longOfNorth, shortOfSouth], south!, north!)).toEqual(['north', 'north']);
});

test('a gap with two neighbours of equal border goes to the one that comes first', async () => {
  // On the equator, where both halves are the same to the last bit.
  const fixed = area('west', [box(6.95, -0.05, 7, 0.05)]);
  const south = area('south', [ring([7, -0.05], [7.05, -0.05], [7.05, 0], [7.001, 0], [7.001, -0.001], [7, -0.001])]);
  const north = area('north', [ring([7.001, 0], [7.05, 0], [7.05, 0.05], [7, 0.05], [7, 0.001], [7.001, 0.001])]);
  expect(await ownersOf([fixed], [south, north], [7.0005, 0.0005])).toEqual(['south']);
  expect(await ownersOf([fixed], [north, south], [7.0005, 0.0005])).toEqual(['north']);
});

test('a gap that no moving neighbour touches stays', async () => {
  const pierced = area('west', [box(6.95, 52, 7, 52.1), box(6.98, 52.05, 6.981, 52.051).toReversed()]);
  expect(await ownersOf([pierced], [area('east', [box(7, 52, 7.05, 52.1)])], [6.9805, 52.0505], [6.99, 52.05])).toEqual(['none', 'west']);
});

// A strip of the fixed side, 0.002° wide, between two of the moving one: `left` reaches across it into a bay of `right`.
const strip = area('strip', [box(7, 52, 7.002, 52.05)]);
const left = (reach: number, ...holes: Ring[]): Feature =>
  area('left', [ring([6.95, 52], [7, 52], [7, 52.02], [7.002 + reach, 52.02], [7.002 + reach, 52.022], [7, 52.022], [7, 52.05], [6.95, 52.05]), ...holes]);
const right = (reach: number): Feature =>
  area('right', [
    ring([7.002, 52], [7.05, 52], [7.05, 52.05], [7.002, 52.05], [7.002, 52.022], [7.002 + reach, 52.022], [7.002 + reach, 52.02], [7.002, 52.02]),
  ]);

test.each<[string, number, string]>([
  // 137 m by 222 m: 0.03 km².
  ['smaller than 0.05 km² goes to the neighbour around it', 0.002, 'right'],
  // 343 m by 222 m: 0.076 km².
  ['larger than 0.05 km² stays what it was', 0.005, 'left'],
])('a piece that the seam cuts off and that is %s', async (_, reach, owner) => {
  expect(await ownersOf([strip], [left(reach), right(reach)], [7.003, 52.021], [7.001, 52.021], [6.97, 52.021], [7.04, 52.021])).toEqual([
    owner,
    'strip',
    'left',
    'right',
  ]);
});

test('a piece that is cut off at the outer edge, where it is no hole between others, is not lost', async () => {
  const below = area('below', [ring([7.002, 52], [7.05, 52], [7.05, 52.02], [7.004, 52.02], [7.002, 52.02])]);
  expect(await ownersOf([strip], [left(0.002), below], [7.003, 52.021], [7.04, 52.01])).toEqual(['below', 'below']);
});

test('a gap within a piece that is cut off follows the piece to its neighbour', async () => {
  const hole = box(7.0026, 52.0206, 7.0034, 52.0214).toReversed();
  expect(await ownersOf([strip], [left(0.002, hole), right(0.002)], [7.003, 52.021], [7.0022, 52.021])).toEqual(['right', 'right']);
});

test('a small island that is a part of its own stays with its moving area', async () => {
  const withIsland = area('left', [box(6.95, 52, 7, 52.05)], [box(7.002, 52.02, 7.004, 52.022)]);
  expect(await ownersOf([strip], [withIsland, right(0.002)], [7.003, 52.021])).toEqual(['left']);
});

test('a moving area stays however small it is', async () => {
  const small = area('small', [box(7.002, 52.02, 7.004, 52.022)]);
  expect(await ownersOf([strip], [small, right(0.002)], [7.003, 52.021])).toEqual(['small']);
});

test('the fixed side keeps its small islands, and may have more areas than the moving one', async () => {
  const withIsland = area('strip', [box(7, 52, 7.002, 52.05)], [box(7.002, 52.02, 7.004, 52.022)]);
  const more = [area('below', [box(7, 51.99, 7.05, 52)]), area('above', [box(7, 52.05, 7.05, 52.06)])];
  expect(await ownersOf([...more, withIsland], [right(0.002)], [7.003, 52.021], [7.02, 51.995], [7.02, 52.055])).toEqual(['strip', 'below', 'above']);
});

test('an output bears the name of its file without the ending', async () => {
  expect(Object.keys(await run('-i one.json -o two.json format=geojson', {one: [west]}))).toEqual(['two']);
});

test('a feature without geometry is left out', async () => {
  const empty = {type: 'Feature', properties: {id: 'nowhere'}, geometry: null} as unknown as Feature;
  expect((await transform([empty, west], '')).map(({properties}) => properties['id'])).toEqual(['west']);
});

test('a hole of 5 km² and more is no gap at the seam', async () => {
  // 3.4 km by 3.3 km, and 2.1 km by 2.2 km.
  const around = (east: number, north: number): Feature => area('around', [box(6.9, 51.9, 7.2, 52.2), box(7, 52, east, north).toReversed()]);
  await expect(checkSeam('around', [around(7.05, 52.03)])).resolves.toBeUndefined();
  await expect(checkSeam('around', [around(7.03, 52.02)])).rejects.toThrow('expected no hole between municipalities, got one of 4.5');
});
