import {describe, expect, test} from 'vitest';
import {LIST_FILTERS} from '../../catalogue/filters.ts';
import {loadCatalogue} from '../../catalogue/load.ts';
import {FIRST_STATE, type AppState} from '../../state/app-state.ts';
import {isStep, knownIds} from './address.ts';

describe('what an address may name', () => {
  const own = {id: 'mijn-verhaal', title: {nl: '', de: '', en: ''}, minutes: 1, stops: []};
  const known = knownIds(loadCatalogue(), () => ({ownStories: [own]}));

  test('a thing by its id, an official code or a former id; nothing else', () => {
    expect(['unlock', 'nl-gm0164', 'euregio-goederencorridor', 'atlantis'].map((id) => known.thing(id))).toEqual([
      'unlock',
      'hengelo',
      'goederencorridor',
      null,
    ]);
  });

  test('a thing by its name, as its id is made from it', () => {
    expect(['Münster', 'Osnabrück', 'Palo Alto', ' malmö', 'Rheda-Wiedenbrück', 'Çanakkale', ''].map((name) => known.thing(name))).toEqual([
      'munster',
      'osnabruck',
      'palo-alto',
      'malmo',
      'rheda-wiedenbruck',
      'canakkale',
      null,
    ]);
  });

  test('built-in stories and the reader’s own, each with its own stops', () => {
    expect(['politieke-markt', 'mijn-verhaal', 'atlantis'].map((id) => known.story(id))).toEqual([true, true, false]);
    expect(known.stop('politieke-markt', 'begin')).toBe(true);
    expect(known.stop('mijn-verhaal', 'begin')).toBe(false);
    expect(known.stop('atlantis', 'begin')).toBe(false);
  });
});

test('a filter by its values: each one that a project has, in the facts', () => {
  const {filter} = knownIds(loadCatalogue(), () => ({ownStories: []}));
  const right = {theme: 'water', period: 'va', priority: 'va-2', town: 'munster', lead: 'DE', cost: 'from-5m'} as const;
  for (const name of LIST_FILTERS) expect([name, filter?.(name, right[name]), filter?.(name, 'wather')]).toEqual([name, true, false]);
});

describe('what Back goes over', () => {
  test.each<Partial<AppState>>([
    {place: 'unlock'},
    {compare: 'mont'},
    {lens: true},
    {view: 'list'},
    {story: 'politieke-markt'},
    {stop: 'begin'},
    {present: true},
    {topics: ['mont']},
    {year: 1999},
    {language: 'de'},
    {also: 'de'},
  ])('%o is a step of its own', (change) => {
    expect(isStep(FIRST_STATE, {...FIRST_STATE, ...change})).toBe(true);
  });

  test.each<Partial<AppState>>([{camera: {lng: 7, lat: 52, zoom: 9}}, {scheme: 'dark'}, {panel: true}, {topics: [...FIRST_STATE.topics]}])(
    '%o goes along without one',
    (change) => {
      expect(isStep(FIRST_STATE, {...FIRST_STATE, ...change})).toBe(false);
    },
  );
});
