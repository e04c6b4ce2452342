import {expect, test} from 'vitest';
import {FIRST_STATE} from '../../state/app-state.ts';
import {FIRST_MOMENT, opened, type State} from '../../state/moment.ts';
import {fitted, layoutOf, showsGlance, showsPanel} from './layout.ts';

const unlock = (given: Partial<State> = {}): State => ({...opened({...FIRST_STATE, place: 'unlock'}, FIRST_MOMENT), routed: false, ...given});
/** What stands on, or over, the map about the selection. */
const covers = (state: State): boolean => showsGlance(state, layoutOf(state)) || showsPanel(state, layoutOf(state));

test('in a little box what the page has chosen does not cover the map, and what the reader touches does', () => {
  // From the least box that must work on other people's pages, 280 × 200, to a whole column.
  const little = [fitted(unlock(), {width: 280, height: 200}), fitted(unlock(), {width: 600, height: 300})];
  expect(little.map((state) => [layoutOf(state), covers(state)])).toEqual([
    ['embed', false],
    ['embed', false],
  ]);
  const touched = {...(little[1] as State), glance: true};
  expect([covers(touched), covers(fitted(touched, {width: 610, height: 300}))]).toEqual([true, true]);
  expect(covers(fitted(unlock(), {width: 900, height: 500}))).toBe(true);
});
