import {createExpression} from '@maplibre/maplibre-gl-style-spec';
import {expect, test} from 'vitest';
import {name} from './expressions.ts';

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
