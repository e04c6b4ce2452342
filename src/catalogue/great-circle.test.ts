import {expect, test} from 'vitest';
import {bearing, greatCircle, greatCircleKm} from './great-circle.ts';

/** The mean radius of the earth (IUGG), kilometres. */
const RADIUS = 6371.0088;
const DEGREES = 180 / Math.PI;

test('a quarter of a great circle is a quarter of the way around', () => {
  for (const to of [
    [90, 0],
    [0, 90],
    [123, 90],
    [-90, 0],
  ] as const)
    expect(greatCircleKm([0, 0], [...to])).toBeCloseTo((Math.PI / 2) * RADIUS, 1);
  expect(greatCircleKm([6.79, 52.26], [6.79, 52.26])).toBe(0);
});

test('one sets out to the north, east, south and west along the equator and the meridian', () => {
  const to = ([lng, lat]: [number, number]): number => bearing([0, 0], [lng, lat]);
  expect([to([0, 10]), to([10, 0]), Math.abs(to([0, -10])), to([-10, 0])].map(Math.round)).toEqual([0, 90, 180, -90]);
});

test('the way is drawn in 96 equal pieces from end to end, and every point of it lies on the plane of the great circle', () => {
  const {type, coordinates} = greatCircle([0, 0], [90, 45]) as {type: string; coordinates: [number, number][]};
  expect([type, coordinates.length, coordinates[0], coordinates.at(-1)]).toEqual(['LineString', 97, [0, 0], [90, 45]]);
  // From the equator along a plane that rises by 45°: tan(latitude) = sin(longitude).
  for (const [lng, lat] of coordinates) expect(Math.tan(lat / DEGREES)).toBeCloseTo(Math.sin(lng / DEGREES), 6);
  const pieces = coordinates.slice(1).map((point, at) => greatCircleKm(coordinates[at]!, point));
  for (const km of pieces) expect(km).toBeCloseTo(((Math.PI / 2) * RADIUS) / 96, 2);
});

test('across the 180th meridian it is cut in two at the same latitude, whichever way one goes', () => {
  for (const [from, to, side] of [
    [[160, 45], [-160, 45], 180],
    [[-160, 45], [160, 45], -180],
  ] as const) {
    const {type, coordinates} = greatCircle([...from], [...to]) as unknown as {type: string; coordinates: [number, number][][]};
    const [first, second] = coordinates as [[number, number][], [number, number][]];
    expect([type, coordinates.length, first[0], second.at(-1)]).toEqual(['MultiLineString', 2, from, to]);
    // Halfway: tan(latitude) = tan 45° / cos 20°.
    const middle = Math.atan(1 / Math.cos(20 / DEGREES)) * DEGREES;
    expect([first.at(-1)![0], second[0]![0]]).toEqual([side, -side]);
    expect(first.at(-1)![1]).toBeCloseTo(middle, 3);
    expect(second[0]![1]).toBe(first.at(-1)![1]);
    for (const part of coordinates) for (const [at, [lng]] of part.slice(1).entries()) expect(Math.abs(lng - part[at]![0])).toBeLessThan(1);
  }
  // An uneven share on both sides: from 170 E to 160 W along the equator the meridian is a third of the way.
  const parts = (greatCircle([170, 10], [-160, -20]) as unknown as {coordinates: [number, number][][]}).coordinates;
  const [before, at, after] = [parts[0]!.at(-2)!, parts[0]!.at(-1)!, parts[1]![1]!];
  expect((at[1] - before[1]) / (after[1] - before[1])).toBeCloseTo((180 - before[0]) / (after[0] + 360 - before[0]), 4);
});

test('between a point and itself there is a line of two points, and between antipodes none', () => {
  expect(greatCircle([6.79, 52.26], [6.79, 52.26])).toEqual({
    type: 'LineString',
    coordinates: [
      [6.79, 52.26],
      [6.79, 52.26],
    ],
  });
  expect(() => greatCircle([0, 0], [180, 0])).toThrow('0,0 and 180,0');
  expect(() => greatCircle([10, 20], [-170, -20])).toThrow(RangeError);
});
