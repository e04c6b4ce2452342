import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {viewed} from '../../state/moment.ts';
import type {State} from '../../state/moment.ts';
import {fetchMapCode} from './map-code.ts';
import {started} from './testing.ts';

const code = vi.hoisted(() => ({fetched: 0}));
vi.mock('../../map/euregio-map.ts', () => {
  code.fetched++;
  return {};
});

beforeEach(() => {
  code.fetched = 0;
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What hangs on the microtasks of an import has happened. */
const settled = (): Promise<unknown> => vi.dynamicImportSettled();

test('the code of the map comes as soon as a map is to be seen, once', async () => {
  const {store, causes} = started(fetchMapCode);
  await settled();
  expect([store.state.mapLoaded, code.fetched, causes]).toEqual([true, 1, ['page']]);
  store.change((state) => ({...state, year: 1999}));
  await settled();
  expect(code.fetched).toBe(1);
});

test.each<Partial<State>>([{view: 'list'}, {paper: {format: 'a4', extent: 'story', shown: null}}, {problem: 'no-webgl'}, {mapLoaded: true}])(
  'with %o nobody waits for it',
  async (given) => {
    started(fetchMapCode, given);
    await settled();
    expect(code.fetched).toBe(0);
  },
);

test('who goes from the list to the map gets it then', async () => {
  const {store} = started(fetchMapCode, {view: 'list'});
  store.change((state) => viewed(state, 'map'));
  await settled();
  expect(store.state.mapLoaded).toBe(true);
});

test('a kiosk without a map tries again after a minute; a reader is not interrupted', () => {
  vi.useFakeTimers();
  const reload = vi.fn();
  vi.stubGlobal('location', {reload});
  const trouble = (given: Partial<State>): void => started(fetchMapCode, given).store.change((state) => ({...state, problem: 'no-webgl'}));
  trouble({view: 'list', routed: true});
  trouble({view: 'list', kiosk: true});
  vi.advanceTimersByTime(120_000);
  expect(reload).not.toHaveBeenCalled();
  const {store} = started(fetchMapCode, {view: 'list', routed: true, kiosk: true});
  store.change((state) => ({...state, problem: 'outlines'}));
  vi.advanceTimersByTime(60_000);
  expect(reload).not.toHaveBeenCalled();
  store.change((state) => ({...state, problem: 'worker'}));
  vi.advanceTimersByTime(59_999);
  expect(reload).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(reload).toHaveBeenCalledOnce();
});
