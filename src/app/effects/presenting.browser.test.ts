import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {FIRST_STATE} from '../../state/app-state.ts';
import {FIRST_MOMENT, type State} from '../../state/moment.ts';
import {begun} from '../../state/telling.ts';
import {STORIES, type Story} from '../../story/stories.ts';
import {present} from './presenting.ts';
import {appOf, type TestApp} from './testing.ts';

const evening = STORIES[0] as Story;
const [opening, second, third] = evening.stops.map(({id}) => id);
const told: State = begun({...FIRST_STATE, ...FIRST_MOMENT, routed: true}, evening);

interface Window {
  readonly app: TestApp;
  readonly act: ReturnType<typeof present>;
}
const windows: Window[] = [];

/** A window of the evening. Both stand in one page here; what they say to each other goes over a real channel. */
function open(given: Partial<State>): Window {
  const app = appOf({...told, ...given});
  const act = present(app);
  app.connect();
  // The first change connects it to the other window.
  app.store.change((state) => ({...state, touched: true}), 'page');
  windows.push({app, act});
  return {app, act};
}
const press = (key: string): void => void document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => {
  for (const {app} of windows.splice(0)) app.disconnect();
  vi.restoreAllMocks();
});

test('a clicker turns the page while the story is presented; in a story that is read the keys belong to the page', () => {
  const {app} = open({present: true});
  press('PageDown');
  expect(app.store.state.stop).toBe(second);
  press('PageUp');
  press('b');
  expect(app.store.state).toMatchObject({stop: opening, cover: 'black'});
  app.disconnect();
  const read = open({present: false});
  press('PageDown');
  expect(read.app.store.state.stop).toBe(opening);
});

test('on a page of somebody else keys are heard only while the focus is inside', () => {
  const {app} = open({present: true, routed: false});
  press('PageDown');
  expect(app.store.state.stop).toBe(opening);
  const button = (app.host.renderRoot as ShadowRoot).appendChild(document.createElement('button'));
  button.focus();
  press('PageDown');
  expect(app.store.state.stop).toBe(second);
});

test('outside a story nothing is presented', () => {
  const {app, act} = open({present: true, story: null, stop: null});
  act({kind: 'next'});
  press('PageDown');
  expect(app.store.state).toMatchObject({story: null, startedAt: null});
});

test('the speaker’s window asks, the hall turns the page, and the speaker’s window follows', async () => {
  const hall = open({present: true});
  const speaker = open({speaker: true});
  await vi.waitUntil(() => hall.app.store.state.connected && speaker.app.store.state.connected, 14_000);
  speaker.act({kind: 'next'});
  // Only asked: it follows when the hall has done it.
  expect(speaker.app.store.state.stop).toBe(opening);
  await vi.waitUntil(() => speaker.app.store.state.stop === second, 14_000);
  expect(hall.app.store.state.stop).toBe(second);
  hall.act({kind: 'text-size'});
  await vi.waitUntil(() => speaker.app.store.state.textScale === 1.15, 14_000);
  expect(speaker.app.store.state.startedAt).toBe(hall.app.store.state.startedAt);
});

test('when the hall has gone the speaker’s window turns its own pages', async () => {
  const hall = open({present: true});
  const speaker = open({speaker: true});
  await vi.waitUntil(() => speaker.app.store.state.connected, 14_000);
  hall.app.disconnect();
  await vi.waitUntil(() => !speaker.app.store.state.connected, 14_000);
  speaker.act({kind: 'jump', number: 3});
  expect(speaker.app.store.state.stop).toBe(third);
});

test('digits, and leaving, are the speaker’s own', async () => {
  const hall = open({present: true});
  const speaker = open({speaker: true});
  await vi.waitUntil(() => speaker.app.store.state.connected, 14_000);
  speaker.act({kind: 'digits', digits: '1'});
  expect([speaker.app.store.state.digits, hall.app.store.state.digits]).toEqual(['1', '']);
});

test('N opens the speaker’s window at the same stop, without the hall’s picture', () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  const {act} = open({present: true, routed: false, page: 'https://kaart.example/'});
  act({kind: 'notes'});
  const [address, name] = opened.mock.calls[0] ?? [];
  const {origin, searchParams} = new URL(String(address));
  expect([origin, Object.fromEntries(searchParams), name]).toEqual([
    'https://kaart.example',
    {topics: 'euregio,twente,mont', story: 'politieke-markt', stop: 'begin', speaker: '1'},
    'euregio-speaker',
  ]);
});

test('the screen is filled by the app in a page of others, by the whole page in its own, and left the same way', async () => {
  const {app, act} = open({present: true, routed: false});
  const ask = vi.spyOn(Element.prototype, 'requestFullscreen').mockResolvedValue();
  act({kind: 'full-screen'});
  expect(ask.mock.contexts).toEqual([app.host]);
  app.store.change((state) => ({...state, routed: true}));
  act({kind: 'full-screen'});
  expect(ask.mock.contexts[1]).toBe(document.documentElement);
  const leave = vi.spyOn(document, 'exitFullscreen').mockResolvedValue();
  vi.spyOn(document, 'fullscreenElement', 'get').mockReturnValue(document.documentElement);
  act({kind: 'full-screen'});
  expect([ask.mock.calls.length, leave.mock.calls.length]).toEqual([2, 1]);
});

test('a browser that refuses to fill the screen stops nothing', async () => {
  const {app, act} = open({present: true});
  vi.spyOn(Element.prototype, 'requestFullscreen').mockRejectedValue(new TypeError('no permission'));
  act({kind: 'full-screen'});
  await Promise.resolve();
  act({kind: 'next'});
  expect(app.store.state.stop).toBe(second);
});

test('a hall fills its screen when the speaker’s window of this origin hands the permission on, and for nobody else', () => {
  open({present: true});
  const ask = vi.spyOn(Element.prototype, 'requestFullscreen').mockResolvedValue();
  const say = (origin: string, data: unknown): void => void window.dispatchEvent(new MessageEvent('message', {origin, data}));
  say('https://elsewhere.example', 'euregio-fill-screen');
  say(location.origin, 'something else');
  expect(ask).not.toHaveBeenCalled();
  say(location.origin, 'euregio-fill-screen');
  expect(ask).toHaveBeenCalledOnce();
});

test('a finger brings the strip of buttons', () => {
  const app = appOf({...told, present: true});
  const act = present(app);
  app.connect();
  windows.push({app, act});
  expect(app.store.state.touched).toBe(false);
  app.host.dispatchEvent(new TouchEvent('touchstart', {touches: [], bubbles: true}));
  expect([app.store.state.touched, app.causes]).toEqual([true, ['page']]);
});

test('200 presses in two seconds: the hall is at the end of the story, and the speaker’s window with it', async () => {
  const hall = open({present: true});
  const speaker = open({speaker: true});
  await vi.waitUntil(() => speaker.app.store.state.connected, 14_000);
  for (let time = 0; time < 200; time++) press('PageDown');
  const last = evening.stops.at(-1)!.id;
  expect(hall.app.store.state.stop).toBe(last);
  await vi.waitUntil(() => speaker.app.store.state.stop === last, 14_000);
  for (let time = 0; time < 200; time++) press('PageUp');
  await vi.waitUntil(() => speaker.app.store.state.stop === opening, 14_000);
  expect(hall.app.store.state.stop).toBe(opening);
});
