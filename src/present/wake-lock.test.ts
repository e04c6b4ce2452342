import type {ReactiveControllerHost} from 'lit';
import {expect, test, vi} from 'vitest';
import {ScreenWakeLock, type WakeLockOptions} from './wake-lock.ts';

function screen(request: () => Promise<unknown>) {
  const target = new EventTarget();
  const page = Object.assign(target, {visibilityState: 'visible'}) as unknown as NonNullable<WakeLockOptions['page']> & {visibilityState: string};
  const given = {active: true};
  const host = {addController: () => {}} as unknown as ReactiveControllerHost;
  const wakeLock = new ScreenWakeLock(host, {active: () => given.active, lock: {request} as unknown as WakeLock, page});
  const show = (state: 'visible' | 'hidden'): void => {
    page.visibilityState = state;
    target.dispatchEvent(new Event('visibilitychange'));
  };
  return {wakeLock, given, show};
}
const sentinel = () => ({released: false, release: vi.fn(async () => {})});
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('the screen stays awake while presenting, and is let go afterwards', async () => {
  const held = sentinel();
  const request = vi.fn(async () => held);
  const {wakeLock, given} = screen(request);
  wakeLock.hostConnected();
  await settle();
  wakeLock.hostUpdated();
  await settle();
  expect(request).toHaveBeenCalledTimes(1);
  given.active = false;
  wakeLock.hostUpdated();
  expect(held.release).toHaveBeenCalledTimes(1);
});

test('after the page was hidden it asks again', async () => {
  const request = vi.fn(async () => sentinel());
  const {wakeLock, show} = screen(request);
  wakeLock.hostConnected();
  await settle();
  show('hidden');
  show('visible');
  await settle();
  expect(request).toHaveBeenCalledTimes(2);
});

test('a lock that comes too late is given back', async () => {
  const held = sentinel();
  let give: ((lock: unknown) => void) | undefined;
  const {wakeLock, given} = screen(() => new Promise((resolve) => (give = resolve)));
  wakeLock.hostConnected();
  given.active = false;
  give?.(held);
  await settle();
  expect(held.release).toHaveBeenCalledTimes(1);
});

test('a browser that refuses does not stop the evening', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const {wakeLock} = screen(async () => {
    throw new Error('NotAllowedError');
  });
  wakeLock.hostConnected();
  await settle();
  expect(warned).toHaveBeenCalledTimes(1);
  warned.mockRestore();
});

test('the screen is asked for, once at a time, and let go with the page', async () => {
  const held = sentinel();
  const request = vi.fn(async (_type: string) => held);
  const {wakeLock, show} = screen(() => request('screen'));
  wakeLock.hostConnected();
  // The browser still thinks about it.
  wakeLock.hostUpdated();
  await settle();
  expect(request.mock.calls).toEqual([['screen']]);
  wakeLock.hostDisconnected();
  expect(held.release).toHaveBeenCalledOnce();
  show('hidden');
  show('visible');
  await settle();
  expect(request).toHaveBeenCalledOnce();
});

test('before it is in a page it asks for nothing; a lock that the browser took back is asked for again', async () => {
  const locks = [{...sentinel(), released: true}, sentinel()];
  const request = vi.fn(async () => locks[request.mock.calls.length - 1]);
  const {wakeLock} = screen(request);
  wakeLock.hostUpdated();
  await settle();
  expect(request).not.toHaveBeenCalled();
  wakeLock.hostConnected();
  await settle();
  wakeLock.hostUpdated();
  await settle();
  wakeLock.hostUpdated();
  await settle();
  expect(request).toHaveBeenCalledTimes(2);
});

test('a browser that knows no such lock is left alone', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.stubGlobal('navigator', {});
  const page = Object.assign(new EventTarget(), {visibilityState: 'visible'}) as unknown as NonNullable<WakeLockOptions['page']>;
  const host = {addController: () => {}} as unknown as ReactiveControllerHost;
  const wakeLock = new ScreenWakeLock(host, {active: () => true, page});
  wakeLock.hostConnected();
  wakeLock.hostUpdated();
  await settle();
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
  vi.unstubAllGlobals();
});
