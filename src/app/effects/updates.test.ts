import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {FIRST_STATE} from '../../state/app-state.ts';
import {FIRST_MOMENT, type State} from '../../state/moment.ts';
import {Store} from '../../state/store.ts';
import {Updates} from './updates.ts';

/** A browser that can keep pages: what it was asked for, and a worker that says how many files it has. */
function browser({connection = {}, registered = false, protocol = 'https:'}: {connection?: object; registered?: boolean; protocol?: string} = {}) {
  const registration = Object.assign(new EventTarget(), {
    waiting: null as {postMessage(data: unknown): void} | null,
    installing: null as EventTarget | null,
    active: {postMessage: (data: {type: string}, [port]: [MessagePort]) => void (data.type === 'KEPT' && port.postMessage({files: 12, of: 40}))},
  });
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: null as object | null,
    ready: Promise.resolve(registration),
    register: vi.fn((_address: URL) => Promise.resolve(registration)),
    getRegistration: () => Promise.resolve(registered ? registration : undefined),
  });
  const reload = vi.fn();
  vi.stubGlobal('navigator', {serviceWorker, connection});
  vi.stubGlobal('location', {protocol, reload});
  vi.stubGlobal('self', {origin: 'https://kaart.example'});
  vi.stubGlobal('document', {baseURI: 'https://kaart.example/hengelo/'});
  return {registration, serviceWorker, reload};
}

const storeOf = (): Store<State> => new Store<State>({...FIRST_STATE, ...FIRST_MOMENT});

beforeEach(() => void vi.stubEnv('DEV', false));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe('keeping the map for times without a network', () => {
  test('the worker lies beside the page, and says what there is', async () => {
    const {serviceWorker} = browser();
    const store = storeOf();
    await new Updates(store).keep();
    expect(serviceWorker.register.mock.calls.map(([address]) => address.href)).toEqual(['https://kaart.example/hengelo/sw.js']);
    await vi.waitUntil(() => store.state.kept !== null, 14_000);
    expect(store.state.kept).toEqual({files: 12, of: 40});
  });

  test.each([
    ['a connection that is paid by the piece', {saveData: true}, 0],
    ['a slow one', {effectiveType: '3g'}, 0],
    ['a slow one', {effectiveType: '2g'}, 0],
    ['a slow one', {effectiveType: 'slow-2g'}, 0],
    ['a good one', {effectiveType: '4g', saveData: false}, 1],
    ['one of which nothing is known', {}, 1],
  ])('unasked it is not done over %s: %o', async (_what, connection, times) => {
    const {serviceWorker} = browser({connection});
    await new Updates(storeOf()).keepUnasked();
    expect(serviceWorker.register).toHaveBeenCalledTimes(times);
  });

  test('who asks for it gets it over any, and who has it is told of newer ones', async () => {
    const asked = browser({connection: {saveData: true}});
    await new Updates(storeOf()).keep();
    expect(asked.serviceWorker.register).toHaveBeenCalledOnce();
    const had = browser({connection: {saveData: true}, registered: true});
    await new Updates(storeOf()).keepUnasked();
    expect(had.serviceWorker.register).toHaveBeenCalledOnce();
  });

  test('in a folder, and while it is worked on, there is no worker', async () => {
    const folder = browser({protocol: 'file:'});
    await new Updates(storeOf()).keepUnasked();
    await new Updates(storeOf()).keep();
    vi.stubEnv('DEV', true);
    const work = browser();
    await new Updates(storeOf()).keep();
    expect([folder, work].map(({serviceWorker}) => serviceWorker.register.mock.calls.length)).toEqual([0, 0]);
  });

  test('where it cannot be kept the map works on', async () => {
    const {serviceWorker} = browser();
    serviceWorker.register.mockRejectedValue(new Error('quota'));
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await new Updates(storeOf()).keep();
    expect(warned).toHaveBeenCalledOnce();
  });
});

describe('a newer version', () => {
  test('is told when it waits, but not on the first visit, when there is no older one', async () => {
    const {registration, serviceWorker} = browser();
    const store = storeOf();
    await new Updates(store).keep();
    const installing = new EventTarget();
    registration.installing = installing;
    registration.dispatchEvent(new Event('updatefound'));
    registration.waiting = {postMessage: () => undefined};
    installing.dispatchEvent(new Event('statechange'));
    expect(store.state.updateWaits).toBe(false);
    serviceWorker.controller = {};
    installing.dispatchEvent(new Event('statechange'));
    expect(store.state.updateWaits).toBe(true);
  });

  test('takes the page only when the reader wants it, by loading it anew, once', async () => {
    const {registration, serviceWorker, reload} = browser();
    const updates = new Updates(storeOf());
    await updates.keep();
    const told: unknown[] = [];
    registration.waiting = {postMessage: (data) => told.push(data)};
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect([told, reload.mock.calls.length]).toEqual([[], 0]);
    updates.accept();
    expect(told).toEqual([{type: 'SKIP_WAITING'}]);
    expect(reload).not.toHaveBeenCalled();
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });
});
