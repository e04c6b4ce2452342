import {expect, test} from 'vitest';
import {FIRST_STATE} from '../state/app-state.ts';
import type {Story} from '../story/stories.ts';
import {cameraFor, handoutExtent, handoutFormat, handoutPages, handoutQuery, withoutHandout} from './handout.ts';

const text = {nl: 'nl', de: 'de', en: 'en'};
const story: Story = {
  id: 'avond',
  title: text,
  minutes: 10,
  stops: [
    {id: 'begin', title: text, text, notes: text, view: {camera: null, topics: ['euregio']}, sources: [], memo: []},
    {
      id: 'unlock',
      title: text,
      text,
      notes: text,
      view: {camera: {center: [6.8, 52.3], zoom: 9}, topics: ['interreg'], place: 'unlock', year: 2016},
      sources: [],
      memo: [],
    },
  ],
};

test('the address names the paper; what we do not know is no hand-out', () => {
  expect(['?handout=a4', '?lang=de&handout=a3-landscape', '?handout=letter', '?handout=', ''].map(handoutFormat)).toEqual([
    'a4',
    'a3-landscape',
    null,
    null,
    null,
  ]);
});

test('asking for a hand-out and leaving it brings back the same address', () => {
  for (const query of ['', '?lang=de', '?place=unlock&year=2016']) {
    for (const format of ['a4', 'a3-landscape'] as const) {
      expect(handoutFormat(handoutQuery(query, format))).toBe(format);
      expect(withoutHandout(handoutQuery(query, format, 'stop'))).toBe(query);
    }
  }
  expect(handoutQuery('?handout=a3&lang=de', 'a4')).toBe('?lang=de&handout=a4');
});

test('a view is one page, without what belongs to the screen alone', () => {
  const shown = {width: 1000, height: 800, camera: {lng: 6.8, lat: 52.3, zoom: 9}};
  const pages = handoutPages({...FIRST_STATE, place: 'hengelo', scheme: 'dark', present: true, view: 'list'}, null, shown);
  expect(pages).toEqual([{id: 'view', kind: 'view', stop: null, state: {...FIRST_STATE, place: 'hengelo', scheme: 'light', camera: shown.camera}, shown}]);
});

test('a story has a title page and one stop a page, each with the whole state of its stop', () => {
  const pages = handoutPages({...FIRST_STATE, language: 'de', story: 'avond'}, story, null);
  expect(pages.map(({id, kind}) => `${id} ${kind}`)).toEqual(['title title', 'begin stop', 'unlock stop']);
  expect(pages.map(({state}) => state.stop)).toEqual([null, 'begin', 'unlock']);
  expect(pages[2]?.state).toEqual({
    ...FIRST_STATE,
    language: 'de',
    scheme: 'light',
    story: 'avond',
    stop: 'unlock',
    topics: ['interreg'],
    place: 'unlock',
    year: 2016,
    camera: {lng: 6.8, lat: 52.3, zoom: 9},
  });
});

test('on request only the stop where the reader is makes a page; else the whole story does, wherever the reader is', () => {
  const state = {...FIRST_STATE, story: 'avond', stop: 'unlock'};
  expect(handoutPages(state, story, null, 'stop').map(({id}) => id)).toEqual(['unlock']);
  expect(handoutPages(state, story, null).map(({id}) => id)).toEqual(['title', 'begin', 'unlock']);
  expect(handoutExtent(handoutQuery('?story=avond&stop=unlock', 'a4', 'stop'))).toBe('stop');
  expect(handoutExtent('?handout=a4&story=avond&stop=unlock')).toBe('story');
});

test('a smaller picture shows as much land: half the size is one zoom less', () => {
  const shown = {width: 1280, height: 1080, camera: {lng: 6.8, lat: 52.3, zoom: 9}};
  expect(cameraFor({shown}, {width: 640, height: 540})).toEqual({lng: 6.8, lat: 52.3, zoom: 8});
  expect(cameraFor({shown}, {width: 640, height: 2000})?.zoom).toBe(8);
  expect(cameraFor({shown: null}, {width: 640, height: 540})).toBeNull();
});

test('a view without a map on the screen is drawn as a stop would be, where its camera is known', () => {
  const camera = {lng: 6.8, lat: 52.3, zoom: 9};
  // Cameras in links and stories are those of a map 1280 × 1080.
  expect(handoutPages({...FIRST_STATE, camera}, null, null)[0]).toMatchObject({shown: {width: 1280, height: 1080, camera}, state: {camera}});
  expect(handoutPages(FIRST_STATE, null, null)[0]).toMatchObject({shown: null, state: {camera: null}});
});

test('a story without stops has no paper', () => {
  expect(handoutPages({...FIRST_STATE, story: 'avond'}, {...story, stops: []}, null)).toEqual([]);
});

test('a stop with a camera is drawn as its story’s map had it, one without shows what it is about', () => {
  const [first] = story.stops;
  const pages = (camera: {center: readonly [number, number]; zoom: number} | null) =>
    handoutPages({...FIRST_STATE, story: story.id}, {...story, stops: [{...first!, view: {...first!.view, camera}}]}, null);
  expect(pages({center: [6.8, 52.3], zoom: 9}).map(({shown}) => shown)).toEqual(
    Array.from({length: 2}, () => ({width: 1280, height: 1080, camera: {lng: 6.8, lat: 52.3, zoom: 9}})),
  );
  expect(pages(null).map(({shown}) => shown)).toEqual([null, null]);
});

test('a low picture shows as much as the map did: what is narrower counts', () => {
  const shown = {camera: {lng: 6.8, lat: 52.3, zoom: 9}, width: 1280, height: 1080};
  // A quarter of the height: two levels of zoom.
  expect(cameraFor({shown}, {width: 5000, height: 270})?.zoom).toBe(7);
});
