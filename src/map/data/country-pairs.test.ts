import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {loadCatalogue} from '../../catalogue/load.ts';
import type {LngLat} from '../../catalogue/facts.ts';
import {PAIR_PLACES, pairRooms} from './country-pairs.ts';

interface Label {
  readonly properties: {readonly kind: string; readonly room?: number};
  readonly geometry: {readonly coordinates: LngLat};
}
const labels = (JSON.parse(readFileSync('geo/context/labels.geojson', 'utf8')) as {features: Label[]}).features;

test('the pairs stand where the map writes them', () => {
  for (const {room, at} of PAIR_PLACES) {
    const [dutch, german] = labels.filter(({properties}) => properties.kind === 'country-pair' && properties.room === room);
    const [[west, lat], [east]] = [dutch!.geometry.coordinates, german!.geometry.coordinates];
    expect([(west + east) / 2, lat]).toEqual([expect.closeTo(at[0], 2), at[1]]);
  }
});

test('a pair gives way to what is chosen under it, and to nothing else', () => {
  const catalogue = loadCatalogue();
  const roomsAt = (id: string): number[] => pairRooms(catalogue.pointOf(id));
  // Hardenberg is 9 km west of the northern pair, Ommen 22; Vreden 8 km east of the southern one.
  expect(roomsAt('hardenberg')).toEqual([35]);
  expect(roomsAt('ommen')).toEqual([35]);
  expect(roomsAt('vreden')).toEqual([25]);
  // Haaksbergen is 12 km north of it, Bocholt 24 km south, Rheine 50 km east.
  for (const id of ['hengelo', 'haaksbergen', 'bocholt', 'rheine']) expect(roomsAt(id)).toEqual([35, 25]);
  expect(pairRooms(null)).toEqual([35, 25]);
});
