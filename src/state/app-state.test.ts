import {expect, test} from 'vitest';
import {compared, FIRST_STATE, selected, withLens, withTopics, withYear} from './app-state.ts';

test('the lens goes with the selection', () => {
  const lens = withLens(selected(FIRST_STATE, 'hengelo'), true);
  expect(lens.lens).toBe(true);
  expect(selected(lens, 'enschede').lens).toBe(true);
  expect(selected(lens, null).lens).toBe(false);
  expect(withLens(FIRST_STATE, true).lens).toBe(false);
});

test('a comparison needs two different things and ends with a new selection', () => {
  const first = selected(FIRST_STATE, 'hengelo');
  expect(compared(FIRST_STATE, 'osnabruck').compare).toBeNull();
  expect(compared(first, 'hengelo').compare).toBeNull();
  expect(compared(first, 'osnabruck')).toEqual({...first, compare: 'osnabruck', lens: true});
  expect(selected(compared(first, 'osnabruck'), 'almelo').compare).toBeNull();
});

test('topics keep the order of the legend', () => {
  expect(withTopics(FIRST_STATE, ['networks', 'euregio', 'twente']).topics).toEqual(['euregio', 'twente', 'networks']);
});

test('the year stays between the first and the last', () => {
  expect([1900, 1958, 1999.4, 2050, null].map((year) => withYear(FIRST_STATE, year).year)).toEqual([1958, 1958, 1999, 2027, null]);
});
