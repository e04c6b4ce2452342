import {expect, test} from 'vitest';
import {pointingAt} from './speaker-pointing.ts';

const GRONAU: [number, number] = [7.03, 52.21];
const earth = () => GRONAU;

test('on a map the speaker points at a place on the earth, on a figure at a share of the picture', () => {
  const at = {x: 0.75, y: 0.2};
  expect(pointingAt(at, null, earth)).toEqual({...at, place: GRONAU});
  expect(pointingAt(at, 'alone', earth)).toEqual({...at, place: null});
});

test('where a figure stands beside the map, it has its own part', () => {
  expect([0, 0.37, 0.39, 1].map((x) => pointingAt({x, y: 0.5}, 'beside', earth).place)).toEqual([GRONAU, GRONAU, null, null]);
});

test('beside the globe there is no place', () => {
  expect(pointingAt({x: 0.01, y: 0.01}, null, () => null)).toEqual({x: 0.01, y: 0.01, place: null});
});
