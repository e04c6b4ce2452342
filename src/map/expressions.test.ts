import {createExpression} from '@maplibre/maplibre-gl-style-spec';
import {expect, test} from 'vitest';
import {isClearOfStart, name} from './expressions.ts';

/** What the style writes for a feature. */
function written(properties: Record<string, string>, language: string, also: string, between?: string): unknown {
  const made = createExpression(name(between), 'test', null, {language, also});
  if (made.result === 'error') throw new Error(made.value.map(({message}) => message).join());
  return made.value.evaluate({zoom: 8, globalState: {language, also}} as never, {type: 1, properties} as never);
}
const SEA = {name_nl: 'Oostzee', name_de: 'Ostsee', name_en: 'Baltic Sea'};

test('a name is written in both languages where it differs', () => {
  expect([written(SEA, 'nl', ''), written(SEA, 'nl', 'de'), written(SEA, 'de', 'en', '\n')]).toEqual(['Oostzee', 'Oostzee / Ostsee', 'Ostsee\nBaltic Sea']);
});

test('what has one name for all is written once', () => {
  expect([written({name: 'Enschede'}, 'nl', 'de'), written({name_nl: 'Malmö', name_de: 'Malmö', name_en: 'Malmö'}, 'nl', 'en')]).toEqual(['Enschede', 'Malmö']);
});

// A degree of the equator is 111.3 km; the world is 512 px wide at zoom 0. Half a zoom above each whole one, at the latitude of Twente.
test.each([1, 2, 3, 4])('at zoom %i an end of the lens is drawn from some 18 pixels off its start on', (zoom) => {
  const made = createExpression(isClearOfStart, 'test', null, {});
  if (made.result === 'error') throw new Error('expected an expression');
  const pxToKm = (40_075 * Math.cos((52.26 * Math.PI) / 180)) / (512 * 2 ** (zoom + 0.5));
  const shownAt = (px: number): unknown => made.value.evaluate({zoom} as never, {type: 1, properties: {km: px * pxToKm}} as never);
  expect([shownAt(14), shownAt(22)]).toEqual([false, true]);
});
