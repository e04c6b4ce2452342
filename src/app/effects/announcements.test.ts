import {expect, test} from 'vitest';
import {atStop, FIRST_STATE, selected, withLens, withTopics} from '../../state/app-state.ts';
import {STORIES} from '../../story/stories.ts';
import {announcements} from './announcements.ts';

const told = (before: typeof FIRST_STATE, after: typeof FIRST_STATE) =>
  announcements(before, after).map((event) => ({type: event.type, ...({...event} as Record<string, unknown>)}));

test('nothing is told when nothing has changed', () => {
  expect(announcements(FIRST_STATE, {...FIRST_STATE})).toEqual([]);
});

test('a selection, its lens and the topics are told with their complete new value', () => {
  const place = selected(FIRST_STATE, 'unlock');
  expect(told(FIRST_STATE, place)).toMatchObject([{type: 'euregio-select', id: 'unlock'}]);
  expect(told(place, withLens(place, true))).toMatchObject([{type: 'euregio-lens', on: true}]);
  expect(told(withLens(place, true), FIRST_STATE)).toMatchObject([
    {type: 'euregio-select', id: null},
    {type: 'euregio-lens', on: false},
  ]);
  expect(told(FIRST_STATE, withTopics(FIRST_STATE, ['mont']))).toMatchObject([{type: 'euregio-topics', topics: ['mont']}]);
});

test('events reach the page through every shadow root', () => {
  const [story] = STORIES;
  const events = announcements(FIRST_STATE, {...atStop(FIRST_STATE, story!, story!.stops[0]!), language: 'de', view: 'list'});
  expect(events.map(({type}) => type)).toEqual(expect.arrayContaining(['euregio-language', 'euregio-view', 'euregio-stop']));
  expect(events.filter(({bubbles, composed}) => !bubbles || !composed)).toEqual([]);
});
