import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {ReadyEvent} from '../../events/events.ts';
import {chosen} from '../../state/moment.ts';
import {talkWithFrame} from './frame-messages.ts';
import {started, type TestApp} from './testing.ts';

const PARENT = 'https://www.hengelo.nl';
const before = location.href;
let app: TestApp | undefined;
/** What the page around has been told, with the origin that may read it. */
const told: [message: unknown, origin: unknown][] = [];

beforeEach(() => {
  told.length = 0;
  vi.spyOn(window.parent, 'postMessage').mockImplementation((...[message, origin]: unknown[]) => void told.push([message, origin]));
});
afterEach(() => {
  app?.disconnect();
  vi.restoreAllMocks();
  history.replaceState(null, '', before);
});

const open = (parent: string | null, routed = true): TestApp => {
  history.replaceState(null, '', `${location.pathname}${parent === null ? '' : `?parent=${parent}`}`);
  app = started(talkWithFrame, {routed});
  return app;
};
const say = (message: object, {origin = PARENT, source = window.parent as MessageEventSource}: MessageEventInit = {}): void =>
  void window.dispatchEvent(new MessageEvent('message', {data: {type: 'euregio-map', ...message}, origin, source}));

test('the page that the address names is told what changes, and nobody else can read it', () => {
  const {store} = open(PARENT);
  store.change((state) => chosen(state, 'unlock'));
  expect(told).toEqual([[{type: 'euregio-map', event: 'select', id: 'unlock'}, PARENT]]);
});

test('it is told when the map is there', () => {
  open(PARENT).host.dispatchEvent(new ReadyEvent());
  expect(told).toEqual([[{type: 'euregio-map', event: 'ready'}, PARENT]]);
});

test('its commands are followed as acts of the reader; a former id is known by the present one', () => {
  const {store, causes} = open(PARENT);
  say({command: 'select', id: 'euregio-goederencorridor'});
  expect([store.state.place, causes]).toEqual(['goederencorridor', ['reader']]);
  say({command: 'select', id: null});
  expect(store.state.place).toBeNull();
});

test('it may ask how things stand, and is told what cannot be done', () => {
  const {store} = open(PARENT);
  store.change((state) => ({...state, place: 'unlock', language: 'de'}));
  told.length = 0;
  say({command: 'state'});
  say({command: 'select', id: 'atlantis'});
  expect(told.map(([message]) => message)).toEqual([
    {type: 'euregio-map', event: 'state', query: '?lang=de&place=unlock'},
    {type: 'euregio-map', event: 'refused', text: 'select.id: expected the id of a thing on the map, or null, got "atlantis".'},
  ]);
  expect(store.state.place).toBe('unlock');
});

test('others are not heard: another origin, another window, another script', () => {
  const {store} = open(PARENT);
  say({command: 'select', id: 'unlock'}, {origin: 'https://elsewhere.example'});
  say({command: 'select', id: 'unlock'}, {source: window});
  say({type: 'webpack', command: 'select', id: 'unlock'});
  expect([store.state.place, told]).toEqual([null, []]);
});

test.each([
  ['an address that names no page', null, true],
  ['an address with a pattern', 'https://*', true],
  ['an app that does not own its page', PARENT, false],
] as const)('%s: the map neither listens nor tells', (_what, parent, routed) => {
  const {store} = open(parent, routed);
  say({command: 'select', id: 'unlock'});
  expect(store.state.place).toBeNull();
  store.change((state) => chosen(state, 'mont'));
  expect(told).toEqual([]);
});
