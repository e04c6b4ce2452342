import type {ReactiveControllerHost} from 'lit';
import {expect, test, vi} from 'vitest';
import {type Clock, Kiosk, SYSTEM_CLOCK} from './kiosk.ts';

function kiosk({active = () => true}: {active?: () => boolean} = {}) {
  let now = 0;
  let tick: (() => void) | undefined;
  const clock: Clock = {
    now: () => now,
    everySecond: (callback) => {
      tick = callback;
      return () => (tick = undefined);
    },
  };
  const target = new EventTarget();
  const onReset = vi.fn();
  const onStep = vi.fn();
  const requestUpdate = vi.fn();
  const host = {addController: () => {}, requestUpdate} as unknown as ReactiveControllerHost;
  const controller = new Kiosk(host, {active, clock, target, idleSeconds: () => 60, countdownSeconds: 10, stepSeconds: () => 20, onReset, onStep});
  controller.hostConnected();
  const wait = (seconds: number): void => {
    for (let second = 0; second < seconds; second++) {
      now += 1000;
      tick?.();
    }
  };
  /** The timers stand still meanwhile. */
  const sleep = (seconds: number): void => {
    now += seconds * 1000;
    tick?.();
  };
  return {controller, wait, sleep, act: (type: string) => target.dispatchEvent(new Event(type)), onReset, onStep, requestUpdate};
}

test('without a visitor the story goes on by itself, and nothing is reset', () => {
  const {controller, wait, onReset, onStep} = kiosk();
  wait(200);
  expect(onStep).toHaveBeenCalledTimes(10);
  expect(onReset).not.toHaveBeenCalled();
  expect(controller.view).toEqual({countdown: null, pointerHidden: true, playing: true});
});

test('an act stops the story; after a while a countdown is seen, then it begins anew', () => {
  const {controller, wait, act, onReset, onStep} = kiosk();
  act('pointerdown');
  expect(controller.view).toEqual({countdown: null, pointerHidden: false, playing: false});
  wait(49);
  expect(controller.view.countdown).toBeNull();
  wait(1);
  expect(controller.view.countdown).toBe(10);
  wait(9);
  expect(controller.view.countdown).toBe(1);
  expect(onReset).not.toHaveBeenCalled();
  wait(1);
  expect(onReset).toHaveBeenCalledTimes(1);
  expect(controller.view).toEqual({countdown: null, pointerHidden: true, playing: true});
  expect(onStep).not.toHaveBeenCalled();
  wait(20);
  expect(onStep).toHaveBeenCalledTimes(1);
});

test('any act during the countdown ends it, and so does the button', () => {
  const {controller, wait, act, onReset} = kiosk();
  act('keydown');
  wait(55);
  act('pointermove');
  expect(controller.view.countdown).toBeNull();
  wait(55);
  expect(controller.view.countdown).toBe(5);
  controller.stay();
  expect(controller.view.countdown).toBeNull();
  expect(onReset).not.toHaveBeenCalled();
});

test('a pointer that only moves shows itself and disturbs nothing', () => {
  const {controller, wait, act} = kiosk();
  wait(5);
  expect(controller.view.pointerHidden).toBe(true);
  act('pointermove');
  expect(controller.view).toEqual({countdown: null, pointerHidden: false, playing: true});
});

test('pause holds the story until it is played on, or the kiosk begins anew', () => {
  const {controller, wait, onReset, onStep} = kiosk();
  controller.togglePlaying();
  expect(controller.view.playing).toBe(false);
  wait(30);
  expect(onStep).not.toHaveBeenCalled();
  controller.togglePlaying();
  wait(20);
  expect(onStep).toHaveBeenCalledTimes(1);
  controller.togglePlaying();
  wait(60);
  expect(onReset).toHaveBeenCalledTimes(1);
  expect(controller.view.playing).toBe(true);
});

test('where it is no kiosk, and after it is gone, nothing happens', () => {
  const off = kiosk({active: () => false});
  off.act('pointerdown');
  off.wait(500);
  expect([off.onReset, off.onStep, off.requestUpdate].map((heard) => heard.mock.calls.length)).toEqual([0, 0, 0]);
  const gone = kiosk();
  gone.act('pointerdown');
  gone.controller.hostDisconnected();
  gone.wait(500);
  expect(gone.onReset).not.toHaveBeenCalled();
});

test('without other times a kiosk waits 90 seconds, counts down the last 15 and steps every 20', () => {
  let now = 0;
  let tick = (): void => {};
  const clock: Clock = {
    now: () => now,
    everySecond: (callback) => {
      tick = callback;
      return () => {};
    },
  };
  const target = new EventTarget();
  const onReset = vi.fn();
  const onStep = vi.fn();
  const host = {addController: () => {}, requestUpdate: () => {}} as unknown as ReactiveControllerHost;
  const controller = new Kiosk(host, {active: () => true, clock, target, onReset, onStep});
  controller.hostConnected();
  const wait = (seconds: number): void => {
    for (let second = 0; second < seconds; second++) {
      now += 1000;
      tick();
    }
  };
  wait(19);
  expect(onStep).not.toHaveBeenCalled();
  wait(1);
  expect(onStep).toHaveBeenCalledTimes(1);
  target.dispatchEvent(new Event('wheel'));
  wait(74);
  expect(controller.view.countdown).toBeNull();
  wait(1);
  expect(controller.view.countdown).toBe(15);
  wait(14);
  expect(onReset).not.toHaveBeenCalled();
  wait(1);
  expect(onReset).toHaveBeenCalledTimes(1);
});

test('each kind of act is a visit, but for the pause button itself', () => {
  for (const type of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
    const {controller, act} = kiosk();
    act(type);
    expect([type, controller.view.playing]).toEqual([type, false]);
  }
  const target = new EventTarget();
  const host = {addController: () => {}, requestUpdate: () => {}} as unknown as ReactiveControllerHost;
  const clock: Clock = {now: () => 0, everySecond: () => () => {}};
  const controller = new Kiosk(host, {active: () => true, clock, target, isToggle: () => true, onReset: () => {}, onStep: () => {}});
  controller.hostConnected();
  target.dispatchEvent(new Event('pointerdown'));
  expect(controller.view.playing).toBe(true);
});

test('the host is asked to show only what has changed', () => {
  const {wait, requestUpdate} = kiosk();
  wait(2);
  expect(requestUpdate).not.toHaveBeenCalled();
  wait(1);
  // The pointer hides after three seconds.
  expect(requestUpdate).toHaveBeenCalledTimes(1);
  wait(10);
  expect(requestUpdate).toHaveBeenCalledTimes(1);
});

test('a kiosk that is switched on later begins to count then', () => {
  let active = false;
  const {wait, onStep} = kiosk({active: () => active});
  wait(100);
  active = true;
  wait(19);
  expect(onStep).not.toHaveBeenCalled();
  wait(1);
  expect(onStep).toHaveBeenCalledTimes(1);
});

test('the system’s clock ticks each second until it is stopped', () => {
  vi.useFakeTimers();
  const tick = vi.fn();
  const stop = SYSTEM_CLOCK.everySecond(tick);
  vi.advanceTimersByTime(3000);
  stop();
  vi.advanceTimersByTime(3000);
  expect(tick).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});

test('a clock that is set right, forwards or back, changes nothing: the system’s goes on by itself', () => {
  vi.useFakeTimers();
  const began = SYSTEM_CLOCK.now();
  vi.advanceTimersByTime(3000);
  for (const day of ['1970-01-01', '2099-12-31']) {
    vi.setSystemTime(new Date(day));
    expect(SYSTEM_CLOCK.now() - began).toBe(3000);
  }
  vi.useRealTimers();
});

test('a machine that slept for hours: a visitor has gone, the next one finds the beginning; without one the story takes one step, not a hundred', () => {
  const seen = kiosk();
  seen.act('pointerdown');
  seen.sleep(8 * 3600);
  expect([seen.onReset, seen.onStep].map(({mock}) => mock.calls.length)).toEqual([1, 0]);
  expect(seen.controller.view).toMatchObject({countdown: null, playing: true});
  const alone = kiosk();
  alone.sleep(8 * 3600);
  alone.wait(19);
  expect([alone.onReset, alone.onStep].map(({mock}) => mock.calls.length)).toEqual([0, 1]);
  alone.wait(1);
  expect(alone.onStep).toHaveBeenCalledTimes(2);
});

test('who acts between two ticks has all of the time', () => {
  const {controller, sleep, act, onReset} = kiosk();
  sleep(0.5);
  act('pointerdown');
  // 60 s until the story begins anew, the last 10 of them counted down.
  sleep(49.9);
  expect(controller.view.countdown).toBeNull();
  sleep(0.1);
  expect(controller.view.countdown).toBe(10);
  sleep(9.9);
  expect([controller.view.countdown, onReset.mock.calls.length]).toEqual([1, 0]);
  sleep(0.1);
  expect(onReset).toHaveBeenCalledTimes(1);
});
