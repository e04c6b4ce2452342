import {expect, test} from 'vitest';
import {SCHEMES} from '../catalogue/topics.ts';
import {drawPicture} from './images.ts';

/** Least and most alpha of the pixels of a picture, of 255. */
const alphasOf = ({data}: ImageData): readonly [least: number, most: number] => {
  const alphas = data.filter((_, index) => index % 4 === 3);
  return [Math.min(...alphas), Math.max(...alphas)];
};

test('the dots of a scope let 15 % of what they lie on through, on a dark map 58 %, and leave free what lies between', () => {
  const seen = SCHEMES.map((scheme) => [scheme, ...alphasOf(drawPicture('dots', {scheme, scale: 1}))] as const);
  expect(new Map(seen.map(([scheme, least]) => [scheme, least]))).toEqual(new Map(SCHEMES.map((scheme) => [scheme, 0])));
  // 0.85 and 0.42 of 255.
  const most = Object.fromEntries(seen.map(([scheme, , alpha]) => [scheme, alpha]));
  for (const [scheme, alpha] of Object.entries({light: 217, contrast: 217, dark: 107})) expect(Math.abs(most[scheme]! - alpha), scheme).toBeLessThanOrEqual(1);
});

test('stripes cover the whole area', () => {
  for (const scheme of SCHEMES) expect(alphasOf(drawPicture('hatch', {scheme, scale: 1.5})), scheme).toEqual([255, 255]);
});
