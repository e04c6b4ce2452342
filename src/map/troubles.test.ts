import type {Map as MapLibre} from 'maplibre-gl';
import {Evented} from 'maplibre-gl';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {Troubles} from './troubles.ts';

/** A map as far as its troubles go. @param worker - settles as its worker does */
class FakeMap extends Evented {
  readonly style: {readonly dispatcher: {readonly waitForInitComplete: () => Promise<void>}};
  constructor(worker: Promise<void>) {
    super();
    this.style = {dispatcher: {waitForInitComplete: () => worker}};
  }
}

let heard: string[] = [];
const hearer = {
  fail: (problem: string, {message}: Error) => heard.push(`${problem}: ${message}`),
  recovered: () => heard.push('recovered'),
  reopen: () => heard.push('reopen'),
};
const troubled = (worker: Promise<void> = Promise.resolve()): {map: FakeMap; troubles: Troubles} => {
  const map = new FakeMap(worker);
  return {map, troubles: new Troubles(map as unknown as MapLibre, hearer)};
};

beforeEach(() => {
  heard = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a map without a first picture within a minute is said to have none, once', () => {
  troubled();
  vi.advanceTimersByTime(59_999);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(600_000);
  expect(heard).toEqual(['worker: euregio-map: expected a first picture within 60000 ms, got none.']);
});

test('one that has come to rest, or is gone, is not', () => {
  troubled().map.fire({type: 'idle'} as never);
  troubled().troubles.close();
  vi.advanceTimersByTime(600_000);
  expect(heard).toEqual([]);
});

test('a worker that may not be made is a trouble at once', async () => {
  troubled(Promise.reject(new Error('refused')));
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toEqual(['worker: refused']);
});

test('graphics that come back are drawn with; those that do not have the map made anew after four seconds', () => {
  const {map} = troubled();
  map.fire({type: 'webglcontextlost'} as never);
  vi.advanceTimersByTime(3999);
  map.fire({type: 'webglcontextrestored'} as never);
  map.fire({type: 'idle'} as never);
  vi.advanceTimersByTime(10_000);
  expect(heard).toEqual(['context-lost: euregio-map: the graphics context was lost.', 'recovered']);
  map.fire({type: 'webglcontextlost'} as never);
  vi.advanceTimersByTime(4000);
  expect(heard.at(-1)).toBe('reopen');
});

test('a map that is gone is not made anew', () => {
  const {map, troubles} = troubled();
  map.fire({type: 'webglcontextlost'} as never);
  troubles.close();
  vi.advanceTimersByTime(10_000);
  expect(heard).not.toContain('reopen');
});

test('an error is one of the worker, of outlines that did not come, or a word for the console', () => {
  const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const {map} = troubled();
  const fail = (message: string, more: object = {}): unknown => map.fire({type: 'error', error: new Error(message), ...more} as never);
  fail('Worker failed to load: worker.js');
  fail('404', {sourceId: 'region'});
  expect(heard).toEqual(['worker: Worker failed to load: worker.js', 'outlines: 404']);
  expect(log).not.toHaveBeenCalled();
  fail('a picture is missing');
  expect(heard).toHaveLength(2);
  expect(log).toHaveBeenCalledOnce();
});
