import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {FIRST_STATE} from '../state/app-state.ts';
import {STORIES} from '../story/stories.ts';
import {knownIds} from './effects/address.ts';
import {fromAttributes, type Parameter, withParameter} from './parameters.ts';

const known = knownIds(loadCatalogue(), () => ({ownStories: []}));
const given = (attributes: Partial<Record<Parameter, string>>) => fromAttributes((name) => attributes[name] ?? null, known);

test('attributes say what the parameters of the address say, a flag also without a value', () => {
  expect(given({})).toEqual(FIRST_STATE);
  expect(given({lang: 'de', also: 'nl', place: 'unlock', panel: '', lens: '', embed: 'true', map: '6.8,52.3,9'})).toEqual({
    ...FIRST_STATE,
    language: 'de',
    also: 'nl',
    place: 'unlock',
    panel: true,
    lens: true,
    embed: true,
    camera: {lng: 6.8, lat: 52.3, zoom: 9},
  });
  expect(given({lens: 'false', present: '0', place: 'nowhere', topics: ''})).toEqual({...FIRST_STATE, topics: []});
});

test('one attribute changes what it names and leaves what the reader has chosen', () => {
  const reader = {...FIRST_STATE, topics: ['mont' as const], place: 'hengelo', compare: 'enschede', lens: true, year: 2016, filters: {twente: true}};
  expect(withParameter(reader, 'place', 'unlock', known)).toEqual({...reader, place: 'unlock', compare: null});
  expect(withParameter(reader, 'place', null, known)).toEqual({...reader, place: null, compare: null, lens: false});
  expect(withParameter(reader, 'lang', 'en', known)).toEqual({...reader, language: 'en'});
  expect(withParameter(reader, 'topics', null, known)).toEqual({...reader, topics: FIRST_STATE.topics});
  expect(withParameter(reader, 'lens', null, known)).toEqual({...reader, lens: false});
  expect(withParameter(reader, 'year', '2020', known)).toEqual({...reader, year: 2020});
});

test('a stop brings its own picture, and goes with its story', () => {
  const [story] = STORIES;
  const reader = {...FIRST_STATE, place: 'hengelo', language: 'de' as const, topics: ['mont' as const], year: 1999, filters: {twente: true}};
  const told = withParameter(reader, 'story', story!.id, known);
  expect(told).toEqual({...FIRST_STATE, language: 'de', story: story!.id});
  expect(withParameter(told, 'stop', story!.stops[1]!.id, known)).toEqual({...told, stop: story!.stops[1]!.id});
  expect(withParameter({...told, stop: story!.stops[1]!.id}, 'story', null, known)).toEqual({...told, story: null});
});
