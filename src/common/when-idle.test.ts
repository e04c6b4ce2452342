import {afterEach, expect, test, vi} from 'vitest';
import {whenIdle} from './when-idle.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a task waits until the browser has time, and no longer than four seconds for one that never has', () => {
  const asked: {readonly run: () => void; readonly timeout?: number}[] = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void, {timeout}: {readonly timeout: number}) => asked.push({run, timeout}));
  const task = vi.fn();
  whenIdle(task);
  expect([task.mock.calls.length, asked.length, asked[0]?.timeout]).toEqual([0, 1, 4000]);
  asked[0]?.run();
  expect(task).toHaveBeenCalledOnce();
});

test('where no browser says when it has time, the task follows after half a second, once', () => {
  vi.useFakeTimers();
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
