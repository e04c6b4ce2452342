import type {ReactiveControllerHost} from 'lit';
import {expect, test} from 'vitest';
import {Swipe, swipeOf} from './swipe.ts';

test('a stroke to the left is on, to the right is back', () => {
  expect(swipeOf({dx: -120, dy: 10, ms: 200})).toBe('next');
  expect(swipeOf({dx: 120, dy: -20, ms: 200})).toBe('previous');
});

test('taps, scrolling and slow dragging are no swipes', () => {
  expect(swipeOf({dx: -20, dy: 0, ms: 100})).toBeNull();
  expect(swipeOf({dx: -120, dy: 90, ms: 200})).toBeNull();
  expect(swipeOf({dx: 3, dy: -300, ms: 200})).toBeNull();
  expect(swipeOf({dx: -300, dy: 0, ms: 1500})).toBeNull();
});

test('a stroke counts from 48 pixels across, twice as far as up or down, and within 0.8 seconds', () => {
  expect([47, 48].map((dx) => swipeOf({dx, dy: 0, ms: 100}))).toEqual([null, 'previous']);
  expect([50, 51].map((dy) => swipeOf({dx: -100, dy, ms: 100}))).toEqual(['next', null]);
  expect([50, 51].map((dy) => swipeOf({dx: -100, dy: -dy, ms: 100}))).toEqual(['next', null]);
  expect([800, 801].map((ms) => swipeOf({dx: 100, dy: 0, ms}))).toEqual(['previous', null]);
});

/** A host in a page without a browser, and what was swiped over it. */
function swiped({active = true} = {}) {
  const host = Object.assign(new EventTarget(), {addController: () => undefined}) as unknown as ReactiveControllerHost & HTMLElement;
  const heard: string[] = [];
  const swipe = new Swipe(host, {active: () => active, onSwipe: (direction) => heard.push(direction)});
  swipe.hostConnected();
  const finger = (identifier: number, clientX: number, clientY = 0) => ({identifier, clientX, clientY});
  type Finger = ReturnType<typeof finger>;
  /** @param at - milliseconds */
  const touch = (type: string, at: number, touches: readonly Finger[], changedTouches: readonly Finger[] = touches): void => {
    const event = Object.assign(new Event(type), {touches, changedTouches});
    Object.defineProperty(event, 'timeStamp', {value: at});
    host.dispatchEvent(event);
  };
  return {swipe, heard, finger, touch};
}

test('one finger that strokes over the page turns it, counted from where it was put down', () => {
  const {heard, finger, touch} = swiped();
  touch('touchstart', 1000, [finger(7, 300, 40)]);
  touch('touchend', 1500, [], [finger(7, 180, 90)]);
  touch('touchstart', 2000, [finger(8, 100, 500)]);
  touch('touchend', 2700, [], [finger(8, 160, 480)]);
  expect(heard).toEqual(['next', 'previous']);
});

test('a slow stroke, a steep one and a tap turn nothing', () => {
  const {heard, finger, touch} = swiped();
  touch('touchstart', 1000, [finger(1, 300)]);
  touch('touchend', 1801, [], [finger(1, 100)]);
  touch('touchstart', 3000, [finger(1, 300, 100)]);
  touch('touchend', 3100, [], [finger(1, 200, 160)]);
  touch('touchstart', 4000, [finger(1, 300)]);
  touch('touchend', 4100, [], [finger(1, 290)]);
  expect(heard).toEqual([]);
});

test('with a second finger on the page, or another one lifted, it was no swipe', () => {
  const {heard, finger, touch} = swiped();
  touch('touchstart', 1000, [finger(1, 300), finger(2, 400)]);
  touch('touchend', 1100, [], [finger(1, 100)]);
  touch('touchstart', 2000, [finger(1, 300)]);
  touch('touchend', 2100, [finger(2, 400)], [finger(1, 100)]);
  touch('touchstart', 3000, [finger(1, 300)]);
  touch('touchend', 3100, [], [finger(2, 100)]);
  touch('touchstart', 4000, []);
  touch('touchend', 4100, [], [finger(1, 100)]);
  expect(heard).toEqual([]);
});

test('a finger that was put down counts for one stroke; the browser may take it for itself', () => {
  const {heard, finger, touch} = swiped();
  touch('touchstart', 1000, [finger(1, 300)]);
  touch('touchend', 1100, [], [finger(1, 100)]);
  touch('touchend', 1200, [], [finger(1, 100)]);
  expect(heard).toEqual(['next']);
  touch('touchstart', 2000, [finger(1, 300)]);
  touch('touchcancel', 2050, [], [finger(1, 100)]);
  touch('touchend', 2100, [], [finger(1, 100)]);
  expect(heard).toEqual(['next']);
});

test('outside a story, and out of the page, nobody listens', () => {
  const idle = swiped({active: false});
  idle.touch('touchstart', 1000, [idle.finger(1, 300)]);
  idle.touch('touchend', 1100, [], [idle.finger(1, 100)]);
  expect(idle.heard).toEqual([]);
  const {swipe, heard, finger, touch} = swiped();
  touch('touchstart', 1000, [finger(1, 300)]);
  swipe.hostDisconnected();
  touch('touchend', 1100, [], [finger(1, 100)]);
  touch('touchstart', 2000, [finger(1, 300)]);
  touch('touchend', 2100, [], [finger(1, 100)]);
  swipe.hostConnected();
  touch('touchend', 2200, [], [finger(1, 100)]);
  expect(heard).toEqual([]);
});
