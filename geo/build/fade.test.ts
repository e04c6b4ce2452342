import {expect, test} from 'vitest';
import {fadeAt, fadedAtEdge, LINE_DECIMALS} from './fade.ts';
import {feature} from './geojson.ts';
import type {LngLat} from './geojson.ts';
import {published, toText} from './write.ts';

test('lines fade over the last 32 km of the survey', () => {
  // A degree of latitude is 111.3 km: 0.05° are 5.6 km, 0.1° are 11.1 km, 0.28° are 31.2 km.
  expect(fadeAt([7, 50.65])).toBe(1);
  expect(fadeAt([7, 50.7])).toBe(2);
  expect(fadeAt([7, 50.88])).toBe(4);
  expect(fadeAt([7, 50.9])).toBeNull();
  expect(fadeAt([7, 50.5])).toBeNull();
  expect(fadeAt([4.55, 52])).toBe(1);
});

const line = (...coordinates: LngLat[]) => feature({name: 'x'}, {type: 'LineString', coordinates});

test('a line that ends at the edge is cut where it begins to fade, without a gap', () => {
  const parts = fadedAtEdge([line([7, 52], [7, 50.6])]);
  expect(parts.map(({properties}) => properties['fade'])).toEqual([undefined, 4, 3, 2, 1]);
  const ends = parts.map(({geometry}) => geometry.coordinates as LngLat[]);
  expect(ends.slice(1).map((piece) => piece[0])).toEqual(ends.slice(0, -1).map((piece) => piece.at(-1)));
  expect(ends.at(-1)?.at(-1)).toEqual([7, 50.6]);
});

test('a river that goes on beyond the survey does not fade', () => {
  const inside = line([7.2, 52], [7.21, 50.6]);
  const beyond = line([7.25, 50.56], [8, 49]);
  expect(fadedAtEdge([inside, beyond])).toEqual([inside, beyond]);
});

test('a line far from the edge stays as it is', () => {
  const inside = line([7, 52], [7, 51.5]);
  expect(fadedAtEdge([inside])).toEqual([inside]);
});

test('a raw line is cut as it is published, so that the published one gives the same bytes again', () => {
  // Six decimals of a survey, four of the file: cut before they are rounded, vertices between these two ends come out 11 m off.
  const raw = [line([6.534717, 50.9], [6.551073, 50.62])];
  expect(toText(fadedAtEdge(raw), LINE_DECIMALS)).toBe(toText(fadedAtEdge(published(raw, LINE_DECIMALS)), LINE_DECIMALS));
});
