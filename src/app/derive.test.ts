import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {FIRST_STATE, selected, withTopics} from '../state/app-state.ts';
import {mapViewOf} from './derive.ts';

const catalogue = loadCatalogue();
const view = (state = FIRST_STATE) => mapViewOf(catalogue, state, 'light', []);

test('a network that is selected is drawn although its topic is off; the switches stay', () => {
  const state = selected(FIRST_STATE, 'eurocities');
  expect(view(state).topics).toEqual(['euregio', 'twente', 'mont', 'interreg', 'partners', 'networks']);
  expect(state.topics).not.toContain('networks');
  expect(view(selected(withTopics(FIRST_STATE, ['twente']), 'hengelo')).topics).toEqual(['twente']);
});
