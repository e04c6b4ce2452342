import {describe, expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import type {Language} from '../i18n/languages.ts';
import {type AppState, FIRST_STATE, selected, withTopics} from '../state/app-state.ts';
import type {Answer} from '../ask/ask.ts';
import {inView, mapViewOf, shownCounts, shownProjects} from './derive.ts';

const catalogue = loadCatalogue();
const view = (state = FIRST_STATE) => mapViewOf(catalogue, state, 'light', []);

test('a network that is selected is drawn although its topic is off; the switches stay', () => {
  const state = selected(FIRST_STATE, 'eurocities');
  expect(view(state).topics).toEqual(['euregio', 'twente', 'mont', 'interreg', 'partners', 'networks']);
  expect(state.topics).not.toContain('networks');
  expect(view(selected(withTopics(FIRST_STATE, ['twente']), 'hengelo')).topics).toEqual(['twente']);
});

test('what stands nowhere on the map switches no topic on', () => {
  // G32 has no office and no town of its own.
  expect(view(selected(withTopics(FIRST_STATE, ['twente']), 'g32')).topics).toEqual(['twente']);
  expect(view(selected(withTopics(FIRST_STATE, ['twente']), 'unlock')).topics).toEqual(['twente', 'interreg']);
});

test('names stand in a second language only where it writes them otherwise', () => {
  const also = (language: Language, second: Language | null) => view({...FIRST_STATE, language, also: second}).also;
  expect([also('nl', null), also('nl', 'nl-b1'), also('nl', 'nl'), also('nl', 'de'), also('de', 'nl-b1'), also('nl-b1', 'en')]).toEqual([
    null,
    null,
    null,
    'de',
    'nl',
    'en',
  ]);
});

test('what a choice leaves as it was is handed on as it was: no list and no legend is drawn anew for it', () => {
  const filters = {theme: ['rail']};
  const [before, after] = [
    {...FIRST_STATE, filters},
    {...selected(FIRST_STATE, 'hengelo'), filters},
  ];
  expect(shownCounts(catalogue, after)).toBe(shownCounts(catalogue, before));
  expect(shownProjects(catalogue, after)).toBe(shownProjects(catalogue, before));
  // Of the memo’s year there are 74 confirmed members.
  expect(shownCounts(catalogue, {...before, year: 2016}).members.solid).toBe(74);
  expect(shownCounts(catalogue, {...before, filters: {}}).projects.all).toBeGreaterThan(shownCounts(catalogue, before).projects.all);
});

test('a partnership that is over is drawn when it or its town is chosen, and not among those of the lens', () => {
  // Almelo’s with Denizli ended in 2017.
  const drawn = (place: string | null, lens: boolean, year: number | null = null) => view({...FIRST_STATE, place, lens, year}).arcs.includes('almelo-denizli');
  expect([drawn('almelo-denizli', false), drawn('denizli', false), drawn('denizli', true), drawn('almelo', false), drawn(null, false)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([drawn('denizli', true, 2010), drawn(null, false, 2010)]).toEqual([true, true]);
});

describe('what an answer shows', () => {
  const shown = (kind: Answer['kind'], ids: readonly string[], given: Partial<AppState> = {}) =>
    mapViewOf(catalogue, {...withTopics(FIRST_STATE, ['twente']), lens: true, ...given, answer: {kind, ids} as unknown as Answer}, 'light', ['emma']);

  test('projects or partnerships: these alone, by their own marks', () => {
    expect(shown('projects', ['unlock', 'goederencorridor'])).toMatchObject({
      topics: ['interreg'],
      selected: null,
      related: [],
      lens: false,
      projects: ['unlock', 'goederencorridor'],
      arcs: ['unlock', 'goederencorridor'],
    });
    expect(shown('partnerships', ['hengelo-emsdetten'])).toMatchObject({topics: ['partners'], arcs: ['hengelo-emsdetten'], lens: false});
  });

  test('any other set: beside what is switched on, as ties of a lens that has no middle', () => {
    // Of one topic that has no marks of its own for a set, and of two topics.
    expect(shown('places', ['mont'])).toMatchObject({
      topics: ['twente', 'mont'],
      selected: null,
      related: ['mont'],
      lens: true,
      compare: null,
      projects: ['emma', 'mont'],
    });
    expect(shown('places', ['unlock', 'hengelo-emsdetten', 'emma'])).toMatchObject({
      topics: ['twente', 'interreg', 'partners'],
      selected: null,
      related: ['unlock', 'hengelo-emsdetten', 'emma'],
      lens: true,
      compare: null,
      projects: ['emma', 'unlock', 'hengelo-emsdetten'],
    });
    expect(shown('places', ['hengelo', 'emsdetten'])).toMatchObject({selected: null, compare: null, lens: true});
  });

  test('one thing: itself; two: what lies between them; more: all from the first', () => {
    expect(shown('what', ['unlock'])).toMatchObject({topics: ['twente', 'interreg'], selected: 'unlock', related: [], lens: false, compare: null});
    expect(shown('distance', ['hengelo', 'malmo'])).toMatchObject({selected: 'hengelo', related: ['malmo'], lens: true, compare: 'malmo'});
    expect(shown('shared', ['hengelo', 'mont', 'unlock'])).toMatchObject({selected: 'hengelo', related: ['mont', 'unlock'], lens: true, compare: null});
  });

  test('who goes on to a thing sees that', () => {
    expect(shown('distance', ['hengelo', 'malmo'], {place: 'unlock'})).toMatchObject({selected: 'unlock', compare: null});
  });
});

test('projects are those that the filters leave and that ran in the year', () => {
  const all = catalogue.facts.projects.map(({id}) => id);
  const ran = (year: number | null) => shownProjects(catalogue, {filters: FIRST_STATE.filters, year});
  expect(ran(null)).toEqual(all);
  // UNLOCK ran from July 2015 until April 2019.
  expect([2014, 2015, 2019, 2020].map((year) => ran(year).includes('unlock'))).toEqual([false, true, true, false]);
  expect(ran(2017).length).toBeLessThan(all.length);
});

test('what is looked at is the choice with its ties, else what the topics hold', () => {
  const looked = inView(catalogue, {...FIRST_STATE, place: 'hengelo-emsdetten'});
  expect([looked[0], looked.includes('hengelo'), looked.includes('emsdetten'), looked.includes('unlock')]).toEqual(['hengelo-emsdetten', true, true, false]);
  const networks = inView(catalogue, {...FIRST_STATE, topics: ['networks']});
  expect(networks.filter((id) => !catalogue.topicsOf(id).includes('networks'))).toEqual([]);
  expect(networks).toEqual(expect.arrayContaining(['eurocities', 'hnp', 'g32']));
  expect(networks).not.toContain('unlock');
});
