import {expect, test} from 'vitest';
import {circleStrength, strengthOf, tailAt} from './laser.ts';

test('the tail of the pointer fades within 0.6 seconds', () => {
  const points = [0, 300, 500].map((at) => ({x: at, y: 0, at}));
  expect(tailAt(points, 700).map(({at}) => at)).toEqual([300, 500]);
  expect(points.map((point) => strengthOf(point, 600))).toEqual([0, 0.5, 1 - 100 / 600]);
});

test('a circle stays whole while it is drawn and three seconds more, then fades within one', () => {
  expect(circleStrength(null, 99_999)).toBe(1);
  expect([0, 3000, 3500, 4000, 9000].map((ms) => circleStrength(1000, 1000 + ms))).toEqual([1, 1, 0.5, 0, 0]);
});
