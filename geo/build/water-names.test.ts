import {expect, test} from 'vitest';
import {feature} from './geojson.ts';
import {named, names, tidy} from './water-names.ts';

const line = {type: 'LineString', coordinates: [[6, 52] as [number, number], [7, 52] as [number, number]]} as const;

test('a water has its name in three languages, however many raw files call it otherwise', () => {
  for (const raw of ['Rhein', 'Rhine', 'Rhin', 'Boven-Rijn']) expect(names(raw)).toEqual({name: raw, name_nl: 'Rijn', name_de: 'Rhein', name_en: 'Rhine'});
  expect([names('Overijsselsche Vecht'), names('Vecht')].map(({name_nl, name_de}) => [name_nl, name_de])).toEqual([
    ['Vecht', 'Vechte'],
    ['Vecht', 'Vechte'],
  ]);
  // Without a name in other languages.
  expect(names('Berkel')).toEqual({name: 'Berkel', name_nl: 'Berkel', name_de: 'Berkel', name_en: 'Berkel'});
});

test('a raw name loses double and outer blanks; none is empty', () => {
  expect([tidy('  Geldersche  IJssel '), tidy('Ems'), tidy(null), tidy(undefined), tidy(' ')]).toEqual(['Geldersche IJssel', 'Ems', '', '', '']);
});

test('features keep their shape and of their properties the names; without a name nothing', () => {
  const raw = [
    feature({name: ' Ems ', width: 3}, {...line, coordinates: [...line.coordinates]}),
    feature({name: null, width: 2}, {...line, coordinates: [...line.coordinates]}),
  ];
  expect(named(raw)).toEqual([feature({name: 'Ems', name_nl: 'Eems', name_de: 'Ems', name_en: 'Ems'}, raw[0]!.geometry), feature({}, raw[1]!.geometry)]);
});
