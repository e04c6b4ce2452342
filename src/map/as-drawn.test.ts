import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {viewAlone} from './alone.ts';
import {asDrawn} from './as-drawn.ts';

const catalogue = loadCatalogue();
const under = (place: string | null, more = {}) =>
  asDrawn(catalogue, {...viewAlone(catalogue, {topics: null, lang: 'nl', place, scheme: null}), lens: true, ...more}).lens;

test('the map steps back behind a lens that draws ties, and stays where there is nothing to draw', () => {
  expect([under('hengelo'), under('hnp'), under('palo-alto')]).toEqual([true, true, true]);
  // A network that lies nowhere, members of the EUREGIO without a partner town, a project of one office, the EUREGIO itself.
  expect([under('aalten'), under('oelde'), under('euregio'), under('mont')]).toEqual([false, false, false, false]);
  expect(under('aalten', {compare: 'oelde'})).toBe(true);
});

test('a tie that is over is drawn where the lens has nothing else', () => {
  // Almelo and Denizli, 1975 to 2017.
  const drawn = asDrawn(catalogue, {...viewAlone(catalogue, {topics: null, lang: 'nl', place: 'denizli', scheme: null}), lens: true, arcs: []});
  expect([drawn.lens, drawn.arcs.includes('almelo-denizli')]).toEqual([false, true]);
});

test('of two that are compared no arcs are drawn but those that tie them', () => {
  const arcsOf = (place: string, compare: string, related: string[]): readonly string[] =>
    asDrawn(catalogue, {...viewAlone(catalogue, {topics: null, lang: 'nl', place, scheme: null}), lens: true, compare, related}).arcs;
  expect(arcsOf('enschede', 'edl', ['edl', 'munster'])).toEqual([]);
  expect(arcsOf('hengelo', 'emsdetten', ['emsdetten', 'hengelo-emsdetten'])).toEqual(['hengelo-emsdetten']);
  expect(arcsOf('hengelo-emsdetten', 'ahaus', ['ahaus'])).toEqual(['hengelo-emsdetten']);
});

test('a set without a subject stays under the lens', () => {
  expect(under(null, {related: ['hengelo', 'enschede']})).toBe(true);
});
