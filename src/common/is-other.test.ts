import {expect, test} from 'vitest';
import {isOther} from './is-other.ts';

test.each([
  [1, 1, false],
  [null, null, false],
  [null, {}, true],
  [undefined, null, true],
  ['edge', 'edge', false],
  [[6.79, 52.26], [6.79, 52.26], false],
  [[6.79, 52.26], [52.26, 6.79], true],
  [['hengelo'], ['hengelo', 'borne'], true],
  [[], {}, true],
  [{lens: true, members: {probable: ['vreden']}}, {lens: true, members: {probable: ['vreden']}}, false],
  [{lens: true, members: {probable: ['vreden']}}, {lens: true, members: {probable: ['ahaus']}}, true],
  // The same number of fields, not the same ones.
  [{year: undefined}, {also: undefined}, true],
])('%j after %j is something else: %j', (value, before, other) => {
  expect(isOther(value, before)).toBe(other);
});
