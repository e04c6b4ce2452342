import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {FIRST_STATE, selected, withTopics} from '../state/app-state.ts';
import {legendCounts, mapViewOf} from './derive.ts';

const catalogue = loadCatalogue();
const view = (state = FIRST_STATE) => mapViewOf(catalogue, state, 'light', []);

test('a network that is selected is drawn although its topic is off; the switches stay', () => {
  const state = selected(FIRST_STATE, 'eurocities');
  expect(view(state).topics).toEqual(['euregio', 'twente', 'mont', 'interreg', 'partners', 'networks']);
  expect(state.topics).not.toContain('networks');
  expect(view(selected(withTopics(FIRST_STATE, ['twente']), 'hengelo')).topics).toEqual(['twente']);
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
