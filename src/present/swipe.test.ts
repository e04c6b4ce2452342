import {expect, test} from 'vitest';
import {swipeOf} from './swipe.ts';

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
