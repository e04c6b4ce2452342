import {expect, test} from 'vitest';
import type {Source} from './facts.ts';
import {sourceLookup} from './source-lookup.ts';

const source = (id: string | number, title = `Title of ${id}`): Source => ({id: id as string, title, language: 'nl', url: null, asOf: null});

test('a source is found by its id; one that is not there is an error that names it', () => {
  const find = sourceLookup([source('memo-2016'), source('agenda')]);
  expect(find('agenda').title).toBe('Title of agenda');
  expect(() => find('0')).toThrow('"0"');
  expect(() => find('memo')).toThrow('geo/facts/sources.json: expected a source with the id "memo"');
});

test('while sources have numbers an id finds a source without words, and a number its own', () => {
  const find = sourceLookup([source(0, ''), source('agenda')]);
  expect(find('memo-2016')).toEqual({id: 'memo-2016', title: '', language: 'nl', url: null, asOf: null});
  expect(find(0 as unknown as string).id).toBe(0);
});

test('when ids have come, both the id and the number that a tie still has find the source', () => {
  const sources = [source(0, ''), source(1, '')];
  const find = sourceLookup(sources);
  find('memo-2016');
  sources.splice(0, 2, source('memo-2016'), source('agenda'));
  expect(find('memo-2016').title).toBe('Title of memo-2016');
  expect(find(1 as unknown as string).id).toBe('agenda');
  expect(() => find('other')).toThrow('"other"');
});
