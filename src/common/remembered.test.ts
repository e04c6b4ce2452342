import {expect, test, vi} from 'vitest';
import {remembered} from './remembered.ts';

test('the same is worked out once, and is the same', () => {
  const make = vi.fn((word: string, times: number) => Array.from({length: times}, () => word));
  const echo = remembered(make);
  const first = echo('ja', 2);
  expect(first).toEqual(['ja', 'ja']);
  expect(echo('ja', 2)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
});

test('something else is worked out, whichever of what is given it is', () => {
  const echo = remembered((word: string, times: number) => word.repeat(times));
  expect([echo('ja', 2), echo('ja', 3), echo('nein', 3), echo('ja', 2)]).toEqual(['jaja', 'jajaja', 'neinneinnein', 'jaja']);
});
