import {afterEach, expect, test} from 'vitest';
import {compared, withLanguage, withLens, withQuestion} from '../../state/app-state.ts';
import {chosen, storyLeft, viewed} from '../../state/moment.ts';
import {STORIES, type Story} from '../../story/stories.ts';
import {begun, wentTo} from '../../state/telling.ts';
import {nameDocument, pageTitle} from './document.ts';
import {appOf, started, type TestApp} from './testing.ts';

const before = {title: document.title, lang: document.documentElement.lang};
const evening = STORIES[0] as Story;
let app: TestApp | undefined;
afterEach(() => {
  app?.disconnect();
  document.title = before.title;
  document.documentElement.lang = before.lang;
});

test('the title names what is looked at, each name once, the map last', () => {
  const {store, ...rest} = appOf();
  const title = () => pageTitle({store, ...rest});
  const whole = title();
  store.change((state) => chosen(state, 'munster'));
  expect(title()).toBe(`Münster – ${whole}`);
  // The first stop of the evening is called as the map is.
  store.change((state) => begun(state, evening));
  expect([title(), whole]).toEqual(Array(2).fill('Hengelo over de grens'));
  store.change((state) => wentTo(state, {story: evening, stop: evening.stops[1] as Story['stops'][0]}));
  expect(title()).toBe('Regio Twente – Veertien gemeenten, één stem – Hengelo over de grens');
  // Two windows of one evening, in the bar of the system’s windows.
  store.change((state) => ({...state, speaker: true}));
  expect(title()).toBe('Spreker – Regio Twente – Veertien gemeenten, één stem – Hengelo over de grens');
  store.change((state) => withLanguage({...state, speaker: false}, 'de'));
  expect(title()).toBe('Regio Twente – Vierzehn Gemeinden, eine Stimme – Hengelo über die Grenze');
  store.change((state) => chosen(viewed(storyLeft(state), 'list'), 'munster'));
  expect(title()).toBe('Münster – Liste – Hengelo über die Grenze');
});

test('what is seen differently is called differently (WCAG 2.4.2)', () => {
  const {store, ...rest} = appOf();
  const title = () => pageTitle({store, ...rest});
  const parts = () => title().split(' – ').slice(0, -1);
  store.change((state) => ({...state, year: 1999}));
  expect(parts()).toEqual(['1999']);
  store.change((state) => ({...state, year: null, filters: {theme: ['rail']}}));
  expect(parts()).toEqual(['Projecten kiezen']);
  store.change((state) => withLens({...chosen(state, 'hengelo'), filters: {}}, true));
  expect(parts()).toEqual(['Verbanden van Hengelo']);
  store.change((state) => compared(state, 'osnabruck'));
  expect(parts()).toEqual(['Hengelo en Osnabrück']);
  store.change((state) => withLanguage(state, 'de'));
  expect(parts()).toEqual(['Hengelo und Osnabrück']);
  store.change((state) => withQuestion(state, 'Was ist Interreg?'));
  expect(parts()).toEqual(['Was ist Interreg?']);
});

test('language and title of the document follow, by the standard’s tags; plain Dutch is Dutch', () => {
  app = started(nameDocument, {routed: true, place: 'unlock'});
  expect([document.documentElement.lang, document.title.split(' – ')[0]]).toEqual(['nl-NL', 'Unlock']);
  const tags = (['de', 'en', 'nl-b1'] as const).map((language) => {
    app?.store.change((state) => withLanguage(state, language));
    return document.documentElement.lang;
  });
  expect(tags).toEqual(['de-DE', 'en-GB', 'nl-NL']);
});

test('what is the same is not written again: a language that is has the browser work out the style of everything', () => {
  app = started(nameDocument, {routed: true, place: 'unlock'});
  const written = new MutationObserver(() => undefined);
  written.observe(document.documentElement, {attributes: true});
  written.observe(document.head, {childList: true, subtree: true, characterData: true});
  app.store.change((state) => ({...state, pointedOnMap: 'hengelo'}));
  expect(written.takeRecords()).toEqual([]);
  written.disconnect();
});

test('an app in the page of somebody else changes neither', () => {
  document.title = 'Gemeente';
  document.documentElement.lang = 'fy';
  app = started(nameDocument);
  app.store.change((state) => chosen(withLanguage(state, 'de'), 'unlock'));
  expect([document.title, document.documentElement.lang]).toEqual(['Gemeente', 'fy']);
});
