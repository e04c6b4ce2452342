import {afterEach, beforeEach, expect, test, vi} from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  listeners.clear();
});
const listeners = new Map<string, () => void>();

/** @returns whether the reader has been at rest, now and later */
async function restFrom(): Promise<{reached: boolean}> {
  const {atRest} = await import('./when-idle.ts');
  const rest = {reached: false};
  void atRest().then(() => (rest.reached = true));
  return rest;
}

test('what nobody asked for waits at least two seconds, and comes when nobody touches anything', async () => {
  const rest = await restFrom();
  await vi.advanceTimersByTimeAsync(2000);
  expect(rest.reached).toBe(false);
  await vi.advanceTimersByTimeAsync(6000);
  expect(rest.reached).toBe(true);
});

test.each(['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove'])('a reader who is busy with %s has no rest, and has it afterwards', async (type) => {
  const rest = await restFrom();
  for (let second = 0; second < 30; second++) {
    await vi.advanceTimersByTimeAsync(1000);
    listeners.get(type)!();
  }
  expect(rest.reached).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  expect(rest.reached).toBe(false);
  await vi.advanceTimersByTimeAsync(6000);
  expect(rest.reached).toBe(true);
});

test('nor has one for whom something else acts: another window, a clicker, the page around the map', async () => {
  const rest = await restFrom();
  const {touch} = await import('./when-idle.ts');
  for (let second = 0; second < 10; second++) {
    await vi.advanceTimersByTimeAsync(1000);
    touch();
  }
  expect(rest.reached).toBe(false);
  await vi.advanceTimersByTimeAsync(6000);
  expect(rest.reached).toBe(true);
});

test('a later rest counts from the last touch, not from when it is asked for', async () => {
  const {atRest} = await import('./when-idle.ts');
  const first = atRest();
  await vi.advanceTimersByTimeAsync(20_000);
  await first;
  let reached = false;
  listeners.get('wheel')!();
  await vi.advanceTimersByTimeAsync(2000);
  void atRest().then(() => (reached = true));
  await vi.advanceTimersByTimeAsync(0);
  expect(reached).toBe(false);
  await vi.advanceTimersByTimeAsync(6000);
  expect(reached).toBe(true);
});

test('a task waits until the browser has time, and no longer than the patience given, or four seconds, for one that never has', async () => {
  const {whenIdle} = await import('./when-idle.ts');
  const asked: {readonly run: () => void; readonly timeout?: number}[] = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void, {timeout}: {readonly timeout: number}) => asked.push({run, timeout}));
  const task = vi.fn();
  whenIdle(task);
  whenIdle(task, 250);
  expect([task.mock.calls.length, ...asked.map(({timeout}) => timeout)]).toEqual([0, 4000, 250]);
  asked[0]?.run();
  expect(task).toHaveBeenCalledOnce();
});

test('where no browser says when it has time, the task follows after half a second, once', async () => {
  const {whenIdle} = await import('./when-idle.ts');
  vi.stubGlobal('requestIdleCallback', undefined);
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  const task = vi.fn();
  whenIdle(task);
  vi.advanceTimersByTime(499);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(task).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(task).toHaveBeenCalledOnce();
});
