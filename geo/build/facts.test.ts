import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import type {Cell} from './cells.ts';
import {cellOf, idsOfCells, isMember, readFacts, slug} from './facts.ts';

test('an id is the name without accents, capitals and bracket', () => {
  expect(['Münster', 'Lingen (Ems)', 'Georgsmarienhütte', 'Hof van Twente', 'Groß Berßen'].map((name) => slug(name))).toEqual([
    'munster',
    'lingen',
    'georgsmarienhutte',
    'hof-van-twente',
    'gross-berssen',
  ]);
});

test('a name that is taken gets a longer id, and the facts come first', () => {
  const cell = (code: string, name: string, kind: 'municipality' | 'samtgemeinde'): Cell => ({
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [7, 52]},
    properties: {cell: code, name, kind, country: 'DE', kreis: '', nuts3: '', publishedKm2: 0},
  });
  const known = {id: 'rhede', codes: {ags: '05554048'}} as never;

  expect([
    ...idsOfCells([cell('05554048', 'Rhede', 'municipality'), cell('03454044', 'Rhede (Ems)', 'municipality'), cell('sg:1', 'Rhede', 'samtgemeinde')], [known]),
  ]).toEqual([
    ['05554048', 'rhede'],
    ['03454044', 'rhede-ems'],
    ['sg:1', 'samtgemeinde-rhede'],
  ]);
});

test('a place has the code of its own kind of area', () => {
  const code = (codes: object) => cellOf({codes} as never);
  expect([code({cbs: 'GM0164'}), code({ags: '05515000'}), code({samtgemeinde: '034565403'}), code({kreis: '05554'}), code({})]).toEqual([
    'GM0164',
    '05515000',
    'sg:034565403',
    null,
    null,
  ]);
});

test('the territory counts members of then and now, confirmed or probable, and no candidate', () => {
  const member = (in2016: string, now: string): boolean => isMember({euregio: {in2016, now}} as never);
  expect([member('confirmed', 'no'), member('no', 'probable'), member('probable', 'unknown')]).toEqual([true, true, true]);
  expect([member('unknown', 'unknown'), member('no', 'no'), isMember({} as never)]).toEqual([false, false, false]);
});

test('ids stay apart, whatever names meet', () => {
  expect(slug('  Bad Iburg – Süd! ')).toBe('bad-iburg-sud');
  expect([slug('Rhede (Ems)', true), slug('Rhede (Ems)')]).toEqual(['rhede-ems', 'rhede']);
  const cell = (code: string, name: string, kind: 'municipality' | 'remote' = 'municipality'): Cell => ({
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [7, 52]},
    properties: {cell: code, name, kind, country: 'DE', kreis: '', nuts3: '', publishedKm2: 0},
  });
  // Three of a name: the third has its code behind it. What lies elsewhere has no id.
  expect([...idsOfCells([cell('1', 'Aa'), cell('2', 'Aa (B)'), cell('3', 'Aa (B)'), cell('4', 'Far', 'remote')], []).values()]).toEqual(['aa', 'aa-b', 'aa-3']);
});

test('only a bracket at the end falls away, with or without a blank around it', () => {
  expect(['Rhede (Ems) Nord', 'Lingen(Ems)', 'Lingen (Ems) ', 'Haren   (Ems)'].map((name) => slug(name))).toEqual([
    'rhede-ems-nord',
    'lingen',
    'lingen',
    'haren',
  ]);
});

test('a place without an area of its own gives no cell an id', () => {
  const places = [
    {id: 'london', codes: {}},
    {id: 'almelo', codes: {cbs: 'GM0141'}},
  ] as never;
  expect([...idsOfCells([], places)]).toEqual([['GM0141', 'almelo']]);
});

test('behind a name that is taken stand only the figures of its code', () => {
  const cell = {properties: {cell: 'GM0141', name: 'Aa', kind: 'municipality'}} as Cell;
  expect([...idsOfCells([cell], [{id: 'aa', codes: {}}] as never)]).toEqual([['GM0141', 'aa-0141']]);
});

describe('the files of facts', () => {
  /** A folder in which each file holds what is given, as text. */
  const folderOf = (files: Record<string, string>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'facts-'));
    onTestFinished(() => rmSync(folder, {recursive: true}));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };
  const files = {
    'places.json': '{"$schema": "x", "places": [{"id": "almelo"}]}',
    'claims.json': '[{"id": "almelo.population"}]',
    'programme.json': '{"programme": [{"id": "interreg"}, {"id": "later"}]}',
    'landmarks.json': '{"landmarks": []}',
  };

  test('give their lists, under a name or alone, and the first programme', () => {
    expect(readFacts(folderOf(files))).toEqual({
      places: [{id: 'almelo'}],
      claims: [{id: 'almelo.population'}],
      programme: {id: 'interreg'},
      landmarks: [],
    });
  });

  test('are all needed', () => {
    const {'landmarks.json': _, ...rest} = files;
    const folder = folderOf(rest);
    expect(() => readFacts(folder)).toThrow(new Error(`${folder}/landmarks.json: expected a facts file, got none. The outlines take their ids from it.`));
  });

  test('hold a list each', () => {
    const folder = folderOf({...files, 'claims.json': '{"claims": {}}'});
    expect(() => readFacts(folder)).toThrow(new Error(`${folder}/claims.json: expected a list of facts, got none.`));
  });
});
