import {expect, test} from 'vitest';
import type {Answer} from '../ask/ask.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import {STORIES, type Story} from '../story/stories.ts';
import {FIRST_STATE} from './app-state.ts';
import {answered, answerShown, asked, asking, askingLeft} from './asking.ts';
import {cameraTarget} from './camera-target.ts';
import {chosen, FIRST_MOMENT, type State} from './moment.ts';
import {presented} from './presenting.ts';
import {wentTo} from './telling.ts';
import {fromQuery, toQuery} from './url.ts';

const first: State = {...FIRST_STATE, ...FIRST_MOMENT};
const story = STORIES[0] as Story;
const stop = story.stops[1] as Story['stops'][0];
const inHall: State = {...wentTo(first, {story, stop}), present: true};
const answer = (ids: readonly string[], kind: Answer['kind'] = 'projects'): Answer => ({
  kind,
  text: 'q',
  asked: 'a',
  year: null,
  doubt: '',
  sentence: 's',
  ids,
  sources: [],
  asOf: null,
  query: '?ask=q',
  next: [],
  answered: true,
  understood: true,
  second: null,
});

test('a question takes the place of what was chosen, and stands in the address', () => {
  const state = asked(chosen(first, 'hengelo'), ' Wie betaalt Unlock? ');
  expect([state.ask, state.place, state.answer]).toEqual(['Wie betaalt Unlock?', null, null]);
  expect(toQuery(state)).toBe('?ask=Wie+betaalt+Unlock%3F');
  const known = {thing: () => null, story: () => false, stop: () => false};
  expect(fromQuery(toQuery(state), known).state.ask).toBe('Wie betaalt Unlock?');
  expect(asked(state, 'x'.repeat(999)).ask?.length).toBe(300);
  expect(asked(state, '  ').ask).toBe(null);
});

test('the map looks at the set of the answer, or at its one thing; with a thing chosen at that', () => {
  const catalogue = loadCatalogue();
  const state = asked(first, 'q');
  expect(cameraTarget(answered(state, answer(['unlock', 'diwa'])), catalogue)).toEqual({kind: 'region'});
  // Malmö is no middle for Dalian.
  expect(cameraTarget(answered(state, answer(['malmo', 'dalian'], 'places')), catalogue)).toEqual({kind: 'set', ids: ['malmo', 'dalian']});
  expect(cameraTarget(answered(state, answer(['unlock'], 'cost')), catalogue)).toEqual({kind: 'thing', id: 'unlock'});
  expect(answerShown(answered(state, answer(['unlock', 'diwa'])))).toEqual({subject: null, ids: ['unlock', 'diwa']});
  expect(answerShown(answered(state, answer(['hengelo', 'melle'], 'distance')))).toEqual({subject: 'hengelo', ids: ['hengelo', 'melle']});
  expect(answerShown(chosen(answered(state, answer(['unlock'])), 'munster'))).toBe(null);
});

test('over a presentation the stop waits below the field and the answer, and comes back', () => {
  const open = asking(inHall);
  expect([askingLeft(open)?.asking, askingLeft(open)?.stop]).toEqual([false, stop.id]);
  const shown = answered(presented(inHall, {kind: 'ask', text: 'q'}, 0), answer(['unlock']));
  expect([shown.ask, shown.stop, shown.present]).toEqual(['q', stop.id, true]);
  const back = presented(shown, {kind: 'leave'}, 0);
  expect([back.ask, back.stop, back.place, back.present]).toEqual([null, stop.id, inHall.place, true]);
  const on = presented(shown, {kind: 'next'}, 0);
  expect([on.ask, on.stop]).toEqual([null, story.stops[2]?.id]);
  expect(askingLeft(inHall)).toBe(null);
});
