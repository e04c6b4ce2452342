import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {withCamera, withLanguage} from '../../state/app-state.ts';
import {chosen} from '../../state/moment.ts';
import {keepAddress} from './address.ts';
import {started, type TestApp} from './testing.ts';

const before = location.href;
let app: TestApp | undefined;

beforeEach(() => history.replaceState(null, '', location.pathname));
afterEach(() => {
  app?.disconnect();
  vi.restoreAllMocks();
  history.replaceState(null, '', before);
});

const back = async (): Promise<void> => {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  history.back();
  await arrived;
};

test('a choice is a step of the history, a moved camera is not; the address says both', () => {
  app = started(keepAddress, {routed: true});
  const push = vi.spyOn(history, 'pushState');
  const replace = vi.spyOn(history, 'replaceState');
  app.store.change((state) => chosen(state, 'unlock'));
  expect(location.search).toBe('?place=unlock');
  expect([push, replace].map(({mock}) => mock.calls.length)).toEqual([1, 0]);
  app.store.change((state) => withCamera(state, {lng: 6.79384, lat: 52.2661, zoom: 9.25}));
  expect(location.search).toBe('?place=unlock&map=6.79384,52.2661,9.25');
  expect([push, replace].map(({mock}) => mock.calls.length)).toEqual([1, 1]);
});

test('Back brings the former state, as an act of the address, and does not write it anew', async () => {
  app = started(keepAddress, {routed: true});
  app.store.change((state) => chosen(state, 'unlock'));
  app.store.change((state) => withLanguage(state, 'de'));
  const push = vi.spyOn(history, 'pushState');
  await back();
  expect(app.store.state).toMatchObject({place: 'unlock', language: 'nl'});
  expect(app.causes).toEqual(['reader', 'reader', 'address']);
  await back();
  expect(app.store.state).toMatchObject({place: null, language: 'nl', glance: false});
  expect(location.search).toBe('');
  expect(push).not.toHaveBeenCalled();
});

test('what happens by itself changes the address without a step; what the address says beside the state stays', () => {
  history.replaceState(null, '', `${location.pathname}?parent=https://hengelo.nl&year=1999&story-url=x`);
  app = started(keepAddress, {routed: true});
  const push = vi.spyOn(history, 'pushState');
  app.store.change((state) => ({...state, view: 'list'}), 'page');
  expect(push).not.toHaveBeenCalled();
  expect(location.search).toBe('?view=list&parent=https%3A%2F%2Fhengelo.nl');
});

test('what no address says writes none, and what stands behind # stays', () => {
  history.replaceState(null, '', `${location.pathname}#bronnen`);
  app = started(keepAddress, {routed: true});
  const push = vi.spyOn(history, 'pushState');
  app.store.change((state) => ({...state, sheet: 'full'}));
  expect(push).not.toHaveBeenCalled();
  app.store.change((state) => chosen(state, 'mont'));
  expect(`${location.search}${location.hash}`).toBe('?place=mont#bronnen');
});

test('an app in the page of somebody else leaves that page’s address alone, in both directions', async () => {
  app = started(keepAddress);
  app.store.change((state) => chosen(state, 'unlock'));
  expect(location.search).toBe('');
  history.pushState(null, '', '?place=mont');
  history.pushState(null, '', '?place=hengelo');
  await back();
  expect(app.store.state.place).toBe('unlock');
});

test('a page that may not change its address says so and works on', () => {
  app = started(keepAddress, {routed: true});
  vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('file:', 'SecurityError');
  });
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  app.store.change((state) => chosen(state, 'unlock'));
  expect(app.store.state.place).toBe('unlock');
  expect(warned).toHaveBeenCalledOnce();
});

test('200 choices in a moment, as when a key is held down: the browser is not asked for more than it grants, and in the end the address is right', async () => {
  app = started(keepAddress, {routed: true});
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  let asked = 0;
  for (const method of ['pushState', 'replaceState'] as const) {
    const original = history[method].bind(history);
    vi.spyOn(history, method).mockImplementation((...given) => {
      // As Safari has it: “Attempt to use history.pushState() more than 100 times per 30 seconds”.
      if (++asked > 100) throw new DOMException('too often', 'SecurityError');
      original(...given);
    });
  }
  for (let time = 0; time < 200; time++) app.store.change((state) => chosen(state, time % 2 === 0 ? 'unlock' : 'mont'));
  app.store.change((state) => chosen(state, 'borne'));
  await vi.waitUntil(() => location.search === '?place=borne', 14_000);
  expect(warned).not.toHaveBeenCalled();
  expect(asked).toBeLessThanOrEqual(100);
});

test('Back and Forward one after the other, without waiting: what is shown is what the address says', async () => {
  app = started(keepAddress, {routed: true});
  for (const id of ['unlock', 'mont', 'borne', 'losser', 'almelo']) app.store.change((state) => chosen(state, id));
  const {store} = app;
  const strays: string[] = [];
  let arrivals = 0;
  const look = (): void => {
    arrivals++;
    if (new URLSearchParams(location.search).get('place') !== store.state.place) strays.push(`${location.search}: ${store.state.place}`);
  };
  addEventListener('popstate', look);
  // A browser may leave out steps that it is overtaken in; where it arrives, the app is too.
  for (const steps of [-1, -1, 1, -2, 1, 1, -1]) history.go(steps);
  await vi.waitUntil(() => arrivals > 0, 14_000);
  await back();
  removeEventListener('popstate', look);
  expect(strays).toEqual([]);
  const push = vi.spyOn(history, 'pushState');
  store.change((state) => ({...state, sheet: 'full'}));
  expect(push).not.toHaveBeenCalled();
});
