import {expect, test} from 'vitest';
import type {Cell} from './cells.ts';
import {cellOf, idsOfCells, isMember, slug} from './facts.ts';

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
