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
