import {expect, test} from 'vitest';
import {periodAt} from './images.ts';

test('stripes and dots are as large as all that is drawn, to within a fifth, and whole ones fill their picture', () => {
  // As drawn on a screen, a large one, projectors of 1280 × 800 and 1440 × 900, and the one that the design is made for.
  const stripes = [1, 1.25, 1.5, 1.75, 2].map((scale) => periodAt(11, 6, scale));
  expect(stripes).toEqual([11, 13.2, 16.5, 22, 22]);
  expect(stripes.map((period) => (6 * 11) / period)).toEqual([6, 5, 4, 3, 3]);
  expect([1, 2].map((scale) => periodAt(30, 2, scale))).toEqual([30, 60]);
  // Nor is any wider than its picture.
  expect(periodAt(30, 2, 4)).toBe(60);
});
