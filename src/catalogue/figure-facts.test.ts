import {expect, test} from 'vitest';
import {figureFact} from './figure-facts.ts';

// geo/facts/figures.json.
test('a figure finds its own facts', () => {
  expect(figureFact('figure-forums').parts.map(({id}) => id)).toEqual(['mobility', 'social', 'economy', 'environment']);
  expect(figureFact('figure-lobby-chain').parts.map(({id}) => id)).toEqual(['twente', 'oost-nederland', 'hnp', 'brussels']);
  expect(figureFact('figure-germany-tracks').asOf).toBe('2023');
});

test('a figure without facts is a fault in the files', () => {
  expect(() => figureFact('figure-no-such')).toThrow(new Error('geo/facts/figures.json: expected the figure "figure-no-such", found none.'));
});
