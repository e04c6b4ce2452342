/** Towns and postcodes out of raw files of two invented municipalities on each side of the border. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Place} from '../../src/catalogue/facts.ts';
import {aroundOf, aroundText} from './around.ts';
import {feature} from './geojson.ts';
import type {Feature, Geometry, LngLat} from './geojson.ts';
import {VILLAGES} from './names.ts';
import {postalRows} from './postal.ts';
import {postcodesOf, postcodesText} from './postcodes.ts';

const sources = mkdtempSync(join(tmpdir(), 'raw-postal-'));
afterAll(() => rmSync(sources, {recursive: true}));
const square = (id: string, west: number): Feature =>
  feature({id}, {
    type: 'Polygon',
    coordinates: [
      [
        [west, 52],
        [west + 1, 52],
        [west + 1, 53],
        [west, 53],
        [west, 52],
      ],
    ],
  } as unknown as Geometry);
const place = (id: string, localName: string, codes: Place['codes'], country: 'NL' | 'DE'): Place => ({id, localName, codes, country}) as Place;

/** The municipalities for which `VILLAGES` has names, one beside the other, and two that have none. */
const listed = Object.keys(VILLAGES);
const places = [
  ...listed.map((code, at) => place(`m${at}`, `Municipality ${at}`, code.startsWith('GM') ? {cbs: code} : {ags: code}, code.startsWith('GM') ? 'NL' : 'DE')),
  place('gronau', 'Gronau (Westf.)', {ags: '05554020'}, 'DE'),
  place('uelsen', 'Uelsen', {samtgemeinde: '034565404'}, 'DE'),
];
const outlines = places.map(({id}, at) => square(id, at));
const inside = (id: string): LngLat => [places.findIndex((one) => one.id === id) + 0.5, 52.5];

beforeAll(() => {
  const point = (name: string, coordinates: LngLat): Feature => feature({name}, {type: 'Point', coordinates});
  const villages = listed.flatMap((code, at) => VILLAGES[code]!.map((name) => ({code, feature: point(name, [at + 0.5, 52.5])})));
  const write = (name: string, features: readonly Feature[]): void => writeFileSync(join(sources, name), JSON.stringify({type: 'FeatureCollection', features}));
  write(
    'wof_nl_localities_region.geojson',
    villages.filter(({code}) => code.startsWith('GM')).map(({feature: one}) => one),
  );
  write(
    'geonames_places_region.geojson',
    villages.filter(({code}) => !code.startsWith('GM')).map(({feature: one}) => one),
  );
  const [lng, lat] = inside('uelsen');
  writeFileSync(
    join(sources, 'geonames_postal_places_region.csv'),
    [
      'country,place_name,admin1,admin2,admin2_code,admin3,admin3_code,postal_codes,lon,lat,accuracy',
      `NL,Losser,Overijssel,Losser,${'0168'},,,7581 7582,6.9,52.2,4`,
      `NL,de Lutte,Overijssel,Losser,${'0168'},,,7587,6.9,52.3,4`,
      'NL,Elsewhere,Utrecht,Elsewhere,9999,,,3500,5,52,4',
      // By its name and Kreis, wherever the mean of its areas lies; by where it lies.
      'DE,Gronau (Westf.),NRW,,,Borken,05554,48599,0.5,52.5,4',
      `DE,"Wilsum, Echteler",Niedersachsen,,,Grafschaft Bentheim,03456,49849,${lng},${lat},4`,
      'DE,Nowhere,Bayern,,,Hof,09475,95000,-5,50,4',
      '',
    ].join('\n'),
  );
});

test('a row has its names, its codes and its point; a comma within quotes is part of the name', () => {
  const rows = postalRows(sources);
  expect(rows.length).toBe(6);
  expect(rows[0]).toEqual({country: 'NL', name: 'Losser', code: 'GM0168', postcodes: '7581 7582', point: [6.9, 52.2]});
  expect(rows[4]).toMatchObject({country: 'DE', name: 'Wilsum, Echteler', code: '03456', postcodes: '49849', point: inside('uelsen')});
  expect(rows.at(-1)?.name).toBe('Nowhere');
});

describe('towns of a municipality', () => {
  test('are found by its code, by name and Kreis, or by the outline in which they lie; others belong to none', () => {
    const found = postcodesOf(sources, places, outlines);
    const losser = places[listed.indexOf('GM0168')]!.id;
    expect(found[losser]).toMatchObject({Losser: '7581 7582', 'De Lutte': '7587', 'De Poppe': '', Mekkelhorst: ''});
    expect(found['gronau']).toEqual({'Gronau (Westf.)': '48599'});
    expect(found['uelsen']).toEqual({'Wilsum, Echteler': '49849'});
    expect(
      Object.values(found)
        .flatMap((towns) => Object.keys(towns))
        .filter((name) => /where/.test(name)),
    ).toEqual([]);
    expect(found[places[listed.indexOf('03456025')]!.id]).toEqual({Lohne: ''});
    // Municipalities and their towns stand in the order of the alphabet.
    expect(Object.keys(found)).toEqual(Object.keys(found).toSorted());
    expect(postcodesText({b: {B: '1'}, c: {}})).toBe('{\n  "b": {"B":"1"},\n  "c": {}\n}\n');
  });

  test('that the list by hand names and no raw file has there are an error that names them', () => {
    const moved = outlines.map((one) => (one.properties['id'] === places[listed.indexOf('GM0141')]!.id ? square(String(one.properties['id']), -9) : one));
    expect(() => postcodesOf(sources, places, moved)).toThrow('VILLAGES.GM0141: expected a village named Bavinkel');
  });
});

test('towns around are those outside of the territory that are no place of the facts and no far city, by the alphabet', () => {
  const town = (name: string, inside: boolean, coordinates: LngLat = [6.16969, 52.25855]): Feature => feature({name, inside}, {type: 'Point', coordinates});
  const known = [place('lingen', 'Lingen (Ems)', {}, 'DE'), place('sg', 'Samtgemeinde Lengerich', {}, 'DE'), place('rheine', 'Rheine', {}, 'DE')];
  const found = aroundOf(
    [
      town('Zutphen', false),
      town('Deventer', false),
      town('Borne', true),
      town('Lingen', false),
      town('Lengerich', false),
      town('Rheine', false),
      town('Köln', false),
      town('Lengericher Heide', false),
    ],
    known,
  );
  expect(Object.keys(found)).toEqual(['Deventer', 'Lengericher Heide', 'Zutphen']);
  expect(aroundText({Deventer: [6.16969, 52.25855]})).toBe('{\n  "Deventer": [6.1697, 52.2586]\n}\n');
});
