import {expect, test} from 'vitest';
import {checkCrossings} from './checks.ts';
import {areaKm2, feature, polygonsOf} from './geojson.ts';
import type {Feature, LngLat, Ring} from './geojson.ts';
import {crossings, innerPoint, segmentUse, withoutCrossings} from './topology.ts';

const path = (...points: LngLat[]): LngLat[] => points;
const ring = (...points: LngLat[]): Ring => [...points, points[0]!];

// Every pair touches in (1, 1), which is an end of one and in the midst of the other.
const level = path([0, 1], [3, 1]);
const upright = path([1, 0], [1, 3]);
test.each<[string, LngLat[], LngLat[]]>([
  ['a level line from above', level, path([1, 2], [1, 1])],
  ['a level line from below', level, path([1, 0], [1, 1])],
  ['a level line upwards from it', level, path([1, 1], [1, 2])],
  ['a level line downwards from it', level, path([1, 1], [1, 0])],
  ['an upright line from the left', upright, path([0, 1], [1, 1])],
  ['an upright line from the right', upright, path([2, 1], [1, 1])],
  ['an upright line to the left of it', upright, path([1, 1], [0, 1])],
  ['an upright line to the right of it', upright, path([1, 1], [2, 1])],
])('an end that touches %s is found there, whichever line comes first and however it runs', (_, line, touching) => {
  expect(crossings([line, touching], 1)).toEqual([[1, 1]]);
  expect(crossings([touching, line], 1)).toEqual([[1, 1]]);
  expect(crossings([line.toReversed(), touching], 1)).toEqual([[1, 1]]);
});

test.each<[string, LngLat[], LngLat[]]>([
  ['beyond the end of an upright line', path([1, 0], [1, 3]), path([1, 4], [2, 4])],
  ['before the start of an upright line', path([1, 2], [1, 3]), path([1, 1], [2, 1])],
  ['beyond the end of a level line', path([0, 1], [3, 1]), path([4, 1], [4, 2])],
  ['before the start of a level line', path([2, 1], [3, 1]), path([1, 1], [1, 2])],
])('an end %s touches nothing', (_, line, apart) => {
  expect(crossings([line, apart], 9)).toEqual([]);
  expect(crossings([apart, line], 9)).toEqual([]);
  expect(crossings([line.toReversed(), apart], 9)).toEqual([]);
});

test('a crossing is found in whichever cell of the grid it lies, and told by the start of the later line', () => {
  // They cross in (0.65, 0.65): in a grid of 0.1° six cells from the start of each.
  expect(crossings([path([0, 0], [1, 1]), path([0.3, 1], [1, 0.3])], 0.1)).toEqual([[0.3, 1]]);
  expect(crossings([path([0.3, 1], [1, 0.3]), path([0, 0], [1, 1])], 0.1)).toEqual([[0, 0]]);
});

test('borders that meet in common vertices alone pass', () => {
  const left = feature({}, {type: 'Polygon', coordinates: [ring([7, 52], [7.01, 52], [7.01, 52.01], [7, 52.01])]});
  const right = feature({}, {type: 'Polygon', coordinates: [ring([7.01, 52], [7.02, 52], [7.02, 52.01], [7.01, 52.01])]});
  expect(() => checkCrossings('neighbours', [left, right])).not.toThrow();
});

// The chords are looked at in 19 places, of a shape 20.3 high at 1.137, 2.137 … 19.137 above its foot.
test.each<[string, Ring, LngLat]>([
  ['a triangle on its base, at the lowest chord', ring([5, 10], [25.3, 10], [5, 30.3]), [14.5815, 11.137]],
  ['a triangle on its tip, at the highest chord', ring([5, 30.3], [5, 10], [25.3, 30.3]), [14.5685, 29.137]],
  ['a shape that leans far to the east, where it is widest', ring([5, 10], [15, 10], [105, 30.3]), [15.320_936, 11.137]],
  ['a rectangle, at the lowest of its equal chords', ring([5, 10], [15, 10], [15, 30.3], [5, 30.3]), [10, 11.137]],
  // One leg is 2 wide, the other 3, the gap between them 15.
  ['two legs that hang from above, in the wider one', ring([0, 0], [2, 0], [2, 20], [17, 20], [17, 0], [20, 0], [20, 20.3], [0, 20.3]), [18.5, 1.137]],
  // Its western and eastern corner lie just where a chord is looked at.
  ['a rhombus, from corner to corner', ring([10, 0], [20, 10.137], [10, 20.3], [0, 10.137]), [10, 10.137]],
])('the inner point of %s, is in the middle of it', (_, outer, [x, y]) => {
  for (const turned of [outer, outer.toReversed()]) {
    const point = innerPoint({type: 'Polygon', coordinates: [turned]});
    expect(point[0]).toBeCloseTo(x, 4);
    expect(point[1]).toBeCloseTo(y, 6);
  }
});

test('the inner point lies in the largest polygon, wherever it is listed, and beside its hole', () => {
  const small = [ring([0, 0], [1, 0], [1, 1], [0, 1])];
  const large = [ring([10, 0], [20, 0], [20, 20.3], [10, 20.3]), ring([11, 0.1], [11, 20.2], [14, 20.2], [14, 0.1])];
  const middle = [ring([30, 0], [32, 0], [32, 2], [30, 2])];
  for (const coordinates of [
    [small, large, middle],
    [large, middle, small],
    [small, middle, large],
  ]) {
    const [x, y] = innerPoint({type: 'MultiPolygon', coordinates});
    expect(x).toBeCloseTo(17, 6);
    expect(y).toBeCloseTo(1.137, 6);
  }
});

test('a corner that rounding laid across a border is taken out of both neighbours, and nothing else', () => {
  // The corner (1.0001, 1) of the common border lies beyond the one after it.
  const border = path([1, 0], [1.0001, 1], [1, 0.9999], [1.0003, 0.9998], [1, 2]);
  const west = feature({id: 'west'}, {type: 'Polygon', coordinates: [ring(...border, [0, 2], [0, 0])]});
  const east = feature({id: 'east'}, {type: 'Polygon', coordinates: [ring(...border.toReversed(), [2, 0], [2, 2])]});
  const apart = feature({id: 'apart'}, {type: 'Polygon', coordinates: [ring([3, 0], [4, 0], [4, 1])]});
  const paths = (features: readonly Feature[]) => features.flatMap(({geometry}) => polygonsOf(geometry).flat());
  expect(crossings(paths([west, east]))).not.toEqual([]);
  const clean = withoutCrossings([west, east, apart]);
  expect(crossings(paths(clean))).toEqual([]);
  expect(clean[2]).toBe(apart);
  // One corner less of seven and its return to the start; the common border still belongs to both.
  expect(paths(clean.slice(0, 2)).map(({length}) => length)).toEqual([7, 7]);
  expect([...segmentUse(clean.slice(0, 2)).values()].filter((count) => count === 2)).toHaveLength(3);
  expect(areaKm2(clean[0]!.geometry) / areaKm2(west.geometry)).toBeCloseTo(1, 3);
});

test('rings that cross by more than a corner are told, not mended', () => {
  const bow = feature({id: 'bow'}, {type: 'Polygon', coordinates: [ring([0, 0], [2, 2], [2, 0], [0, 2])]});
  expect(() => withoutCrossings([bow])).toThrow(/expected a corner without which no border crosses here, found none/);
});
