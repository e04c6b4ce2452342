import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {given} from './given.ts';

test('what is not known is absent; everything else stays, false, zero and an empty text too', () => {
  expect(given({a: undefined, b: null, c: 0, d: false, e: '', f: {g: null}})).toEqual({c: 0, d: false, e: '', f: {g: null}});
  expect(Object.keys(given({a: undefined, b: null}))).toEqual([]);
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.option(fc.anything())), (fields) => {
      const kept = given(fields) as Record<string, unknown>;
      for (const [name, value] of Object.entries(fields))
        expect([Object.hasOwn(kept, name), kept[name]]).toEqual([value !== null && value !== undefined, value ?? undefined]);
    }),
    {seed: 20261130},
  );
});
