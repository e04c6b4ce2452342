import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {relatedIds} from '../catalogue/ties.ts';
import {shownRelated} from './related.ts';

const catalogue = loadCatalogue();

test('Hengelo is tied to Emsdetten, Malmö, MONT and the EUREGIO, not to Palo Alto', () => {
  const related = relatedIds(catalogue, 'hengelo');
  expect(['emsdetten', 'hengelo-emsdetten', 'malmo', 'mont', 'euregio', 'goederencorridor'].filter((id) => !related.includes(id))).toEqual([]);
  expect(related).not.toContain('palo-alto');
  expect(related).not.toContain('hengelo');
});

test('what ended is no tie: Almelo–Denizli', () => {
  expect(relatedIds(catalogue, 'almelo')).not.toContain('denizli');
});

test('of Hengelo and Osnabrück only what ties both stays: MONT, the Goederencorridor, the EUREGIO', () => {
  const both = shownRelated(catalogue, {place: 'hengelo', compare: 'osnabruck'});
  expect(['osnabruck', 'mont', 'goederencorridor', 'euregio'].filter((id) => !both.includes(id))).toEqual([]);
  expect(both).not.toContain('hengelo-emsdetten');
  expect(both).not.toContain('osnabruck-haarlem');
});
