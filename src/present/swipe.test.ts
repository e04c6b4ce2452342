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
