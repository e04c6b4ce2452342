import {expect, test} from 'vitest';
import type {Cell} from './cells.ts';
import {idsOfCells, slug} from './facts.ts';

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
