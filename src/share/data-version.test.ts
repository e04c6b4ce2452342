import {expect, test} from 'vitest';
import {buildCatalogue} from '../catalogue/build.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import {
  canonicalJson,
  changedSince,
  dataVersionOf,
  fromDataParameter,
  fromVersionFile,
  hashOf,
  toDataParameter,
  toVersionFile,
  versionOf,
} from './data-version.ts';

const catalogue = loadCatalogue();

test('the hash is FNV-1a of 32 bits', () => {
  // Test vectors of the authors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
  expect([hashOf(''), hashOf('a'), hashOf('foobar')]).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968']);
});

test('the order of names in a file does not matter, the order of a list does', () => {
  expect(canonicalJson({b: 1, a: {d: [2, 1], c: null}})).toBe('{"a":{"c":null,"d":[2,1]},"b":1}');
  expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
});

test('the same facts have the same version, built twice', () => {
  const again = buildCatalogue(structuredClone(catalogue.facts));
  expect(dataVersionOf(again)).toEqual(dataVersionOf(catalogue));
  expect(dataVersionOf(catalogue).things.size).toBe(catalogue.things.length);
});

test('a changed project changes its own version and that of the whole, and no other', () => {
  const facts = structuredClone(catalogue.facts);
  const projects = facts.projects.map((project) => (project.id === 'unlock' ? {...project, end: '1999'} : project));
  const now = dataVersionOf(buildCatalogue({...facts, projects}));
  const then = dataVersionOf(catalogue);
  expect(now.all).not.toBe(then.all);
  expect([...then.things].filter(([id, hash]) => now.things.get(id) !== hash).map(([id]) => id)).toEqual(['unlock']);
});

test('a figure belongs to the thing that it is about', () => {
  const thing = catalogue.get('hengelo');
  const without = {claimsOf: () => [], memoOf: catalogue.memoOf.bind(catalogue)};
  expect(catalogue.claimsOf('hengelo')).not.toEqual([]);
  expect(versionOf(thing, without)).not.toBe(versionOf(thing, catalogue));
});

test('the parameter of a link comes back as it went', () => {
  const version = dataVersionOf(catalogue);
  const text = toDataParameter(version, ['unlock', 'hengelo', 'unlock', 'no-such-thing']);
  expect(text).toBe(`${version.all},unlock.${version.things.get('unlock')},hengelo.${version.things.get('hengelo')}`);
  expect(fromDataParameter(text)).toEqual({
    all: version.all,
    things: new Map([
      ['unlock', version.things.get('unlock')],
      ['hengelo', version.things.get('hengelo')],
    ]),
  });
});

test('a link stays short, however much is in view', () => {
  const ids = catalogue.things.map(({id}) => id);
  expect(fromDataParameter(toDataParameter(dataVersionOf(catalogue), ids))?.things.size).toBe(12);
});

test('what is no version is none', () => {
  expect([null, '', '1', 'ZZZZZZZZ', 'unlock.811c9dc5'].map(fromDataParameter)).toEqual([null, null, null, null, null]);
  expect(fromDataParameter('811c9dc5,unlock,hengelo.xyz,.811c9dc5')).toEqual({all: '811c9dc5', things: new Map()});
});

test('a later reader learns what in view is new, what is gone and what nobody knows', () => {
  const given = {
    all: '00000001',
    things: new Map([
      ['a', '0000000a'],
      ['b', '0000000b'],
      ['old', '0000000c'],
    ]),
  };
  const current = {
    all: '00000002',
    things: new Map([
      ['a', '0000000a'],
      ['b', '000000bb'],
      ['c', '0000000c'],
    ]),
  };
  expect(changedSince(given, current, ['c', 'a'])).toEqual({differs: true, changed: ['b'], gone: ['old'], unsure: ['c']});
});

test('with the same facts nothing is said', () => {
  const version = dataVersionOf(catalogue);
  expect(changedSince({all: version.all, things: new Map()}, version, ['hengelo'])).toEqual({differs: false, changed: [], gone: [], unsure: []});
});

test('a version kept as a file comes back whole, and an error page is none', () => {
  const version = dataVersionOf(catalogue);
  expect(fromVersionFile(toVersionFile(version))).toEqual(version);
  expect(['<!doctype html>', '', 'null', '[]', '{"all":"x","things":{}}', '{"all":"811c9dc5"}'].map(fromVersionFile)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});
