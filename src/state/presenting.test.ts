import {describe, expect, test} from 'vitest';
import type {PlainAction, PresentAction} from '../events/present.ts';
import {STORIES, type Story} from '../story/stories.ts';
import {FIRST_STATE} from './app-state.ts';
import {FIRST_MOMENT, rested, type State} from './moment.ts';
import {presented} from './presenting.ts';
import {begun, wentTo} from './telling.ts';

const evening = STORIES[0] as Story;
const ids = evening.stops.map(({id}) => id);
const told = begun({...FIRST_STATE, ...FIRST_MOMENT, present: true}, evening);
const at = (id: string): State => wentTo(told, {story: evening, stop: evening.stops.find((stop) => stop.id === id) as Story['stops'][0]});
const after = (state: State, action: PlainAction | PresentAction): State => presented(state, typeof action === 'string' ? {kind: action} : action, 1000);

describe('steps', () => {
  test('lead over every stop, there and back, and end at the ends', () => {
    const forth = ids.map((_, index) => ids.slice(0, index).reduce((state) => after(state, 'next'), told).stop);
    expect(forth).toEqual(ids);
    const last = after(told, 'last');
    expect(last.stop).toBe(ids.at(-1));
    expect(after(last, 'previous').stop).toBe(ids.at(-2));
    expect(after(last, 'first').stop).toBe(ids[0]);
  });

  test('a number leads to the stop that has it, the last one too; beyond the ends it leads nowhere', () => {
    const numbers = [1, 2, ids.length, ids.length + 1, 0, -1];
    expect(numbers.map((number) => after(at('veertien-gemeenten'), {kind: 'jump', number}).stop)).toEqual([
      ids[0],
      ids[1],
      ids.at(-1),
      'veertien-gemeenten',
      'veertien-gemeenten',
      'veertien-gemeenten',
    ]);
  });

  test('away from the stop the reader’s picture stays at the end of the story, where no step leads on', () => {
    const moved = rested(after(told, 'last'), {lng: 0, lat: 50, zoom: 5}, true);
    expect(after(moved, 'next').camera).toEqual({lng: 0, lat: 50, zoom: 5});
    expect(after(moved, 'previous').camera).toBeNull();
  });

  test('take covers, questions and typed digits away', () => {
    const covered: State = {...told, cover: 'black', ask: 'Wat is MONT?', asking: true, digits: '12'};
    for (const action of ['next', 'previous'] as const) expect(after(covered, action)).toMatchObject({cover: null, ask: null, asking: false, digits: ''});
  });
});

describe('covers', () => {
  test.each(['black', 'white', 'qr', 'help'] as const)('%s comes with its key, and goes with it', (cover) => {
    const covered = after(told, cover);
    expect(covered.cover).toBe(cover);
    expect(after(covered, cover).cover).toBeNull();
    expect(after({...told, cover: cover === 'black' ? 'white' : 'black'}, cover).cover).toBe(cover);
  });
});

test.each(['notes', 'full-screen'] as const)('%s begins the evening and changes nothing else: no state can open a window', (action) => {
  expect(after(told, action)).toEqual({...told, startedAt: 1000});
});

test('the stop’s own picture comes back, from wherever the map was moved, without the cover', () => {
  const away = {...rested(at('veertien-gemeenten'), {lng: 0, lat: 50, zoom: 5}, true), cover: 'qr' as const, place: 'losser'};
  expect(after(away, 'own-view')).toMatchObject({stop: 'veertien-gemeenten', camera: null, place: 'regio-twente', cover: null, startedAt: 1000});
});

test('one press comes nearer by half a level of zoom, or goes as far back', () => {
  const standing = rested(told, {lng: 7, lat: 52, zoom: 9}, false);
  expect([after(standing, 'zoom-in'), after(standing, 'zoom-out')].map(({camera}) => camera)).toEqual([
    {lng: 7, lat: 52, zoom: 9.5},
    {lng: 7, lat: 52, zoom: 8.5},
  ]);
});

test('leaving puts away what lies uppermost: the cover, then the question or its field, then the presentation', () => {
  const state: State = {...told, cover: 'black', ask: 'Wat is MONT?'};
  const uncovered = after(state, 'leave');
  expect(uncovered).toMatchObject({cover: null, ask: 'Wat is MONT?', present: true});
  const stop = after(uncovered, 'leave');
  expect(stop).toMatchObject({ask: null, stop: 'begin', present: true});
  expect(after(stop, 'leave')).toMatchObject({present: false, story: 'politieke-markt', stop: 'begin'});
  expect(after({...told, asking: true}, 'leave')).toMatchObject({asking: false, present: true});
});

test('a question stands in place of the stop, without a cover; an empty one leads back to it', () => {
  const asking = after({...told, cover: 'white', asking: true}, {kind: 'ask', text: ' Wat is MONT? '});
  expect(asking).toMatchObject({ask: 'Wat is MONT?', cover: null, asking: false});
  expect(after(asking, {kind: 'ask', text: ''})).toMatchObject({ask: null, stop: 'begin'});
});
