import {expect, test} from 'vitest';
import type {Stop, Story} from '../story/stories.ts';
import {atStop, compared, FIRST_STATE, isAwayFrom, selected, withCamera, withLens, withTopics, withYear} from './app-state.ts';

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

test('a stop is a whole state: what was chosen before does not shine through', () => {
  const text = {nl: '', de: '', en: ''};
  const stop: Stop = {id: 'mont', title: text, text, notes: text, view: {camera: null, topics: ['mont', 'twente'], place: 'mont'}, sources: [], memo: []};
  const story: Story = {id: 'evening', title: text, minutes: 1, stops: [stop]};
  const before = withYear(withCamera(withLens(selected(FIRST_STATE, 'hengelo'), true), {lng: 1, lat: 2, zoom: 3}), 1999);
  const there = atStop(before, story, stop);
  expect(there).toEqual({...FIRST_STATE, story: 'evening', stop: 'mont', topics: ['twente', 'mont'], place: 'mont'});
  expect(isAwayFrom(there, story, stop)).toBe(false);
  expect(
    [selected(there, 'unlock'), withCamera(there, {lng: 1, lat: 2, zoom: 3}), withTopics(there, [])].map((state) => isAwayFrom(state, story, stop)),
  ).toEqual([true, true, true]);
});
