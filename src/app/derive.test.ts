import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {FIRST_STATE, selected, withTopics} from '../state/app-state.ts';
import {legendCounts, mapViewOf, relatedIds, schemeFor, shownRelated} from './derive.ts';

const catalogue = loadCatalogue();
const view = (state = FIRST_STATE) => mapViewOf(catalogue, state, 'light', []);

test('Hengelo is tied to Emsdetten, Malmö, MONT and the EUREGIO, not to Palo Alto', () => {
  const related = relatedIds(catalogue, 'hengelo');
  expect(['emsdetten', 'hengelo-emsdetten', 'malmo', 'mont', 'euregio', 'goederencorridor'].filter((id) => !related.includes(id))).toEqual([]);
  expect(related).not.toContain('palo-alto');
  expect(related).not.toContain('hengelo');
});

test('what ended is no tie: Almelo–Denizli', () => {
  expect(relatedIds(catalogue, 'almelo')).not.toContain('denizli');
});

test('a network that is selected is drawn although its topic is off; the switches stay', () => {
  const state = selected(FIRST_STATE, 'eurocities');
  expect(view(state).topics).toEqual(['euregio', 'twente', 'mont', 'interreg', 'partners', 'networks']);
  expect(state.topics).not.toContain('networks');
  expect(view(selected(withTopics(FIRST_STATE, ['twente']), 'hengelo')).topics).toEqual(['twente']);
});

test('the scheme is the reader’s, else that of the occasion, else the system’s', () => {
  const system = {dark: true, moreContrast: false};
  expect(schemeFor(FIRST_STATE, system)).toBe('dark');
  expect(schemeFor({...FIRST_STATE, present: true}, system)).toBe('contrast');
  expect(schemeFor({...FIRST_STATE, present: true, scheme: 'light'}, system)).toBe('light');
  expect(schemeFor(FIRST_STATE, {dark: false, moreContrast: true})).toBe('contrast');
});

test('of Hengelo and Osnabrück only what ties both stays: MONT, the Goederencorridor, the EUREGIO', () => {
  const both = shownRelated(catalogue, {place: 'hengelo', compare: 'osnabruck'});
  expect(['osnabruck', 'mont', 'goederencorridor', 'euregio'].filter((id) => !both.includes(id))).toEqual([]);
  expect(both).not.toContain('hengelo-emsdetten');
  expect(both).not.toContain('osnabruck-haarlem');
});

test('the legend counts what the facts hold, and the official number only for its own year', () => {
  const now = legendCounts(catalogue, null, 7);
  // Twente had 14 municipalities and, in 2025, almost 650 000 people (CBS).
  expect(now.municipalities).toBe(14);
  expect(now.population).toBeGreaterThan(630_000);
  expect(now.population).toBeLessThan(660_000);
  expect(now.projects).toBe(7);
  expect(now.official).toEqual({count: 129, asOf: '2016'});
  expect(legendCounts(catalogue, 1990, 0).official).toBeNull();
});
