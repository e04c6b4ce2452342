import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {extentOf, extentsOf, extentsText} from './extents.ts';
import type {Collection, Feature, LngLat} from './geojson.ts';

const geo = join(import.meta.dirname, '..');
const read = (name: string): Feature[] => (JSON.parse(readFileSync(join(geo, 'outlines', `${name}.geojson`), 'utf8')) as Collection).features;

test('the extents are those of the outlines beside them', () => {
  const extents = extentsOf({
    municipalities: read('municipalities-coarse'),
    districts: read('districts-coarse'),
    territory: read('territory-coarse'),
    programme: read('programme-area'),
    corridors: read('corridors'),
    seam: read('seam-coarse'),
  });
  expect(readFileSync(join(geo, 'outlines/extents.json'), 'utf8')).toBe(extentsText(extents));
});

const lineOf = (...coordinates: LngLat[]): Feature => ({type: 'Feature', properties: {id: 'x'}, geometry: {type: 'LineString', coordinates}});

test('the four outermost points by the compass are kept', () => {
  expect(extentOf([lineOf([6, 52], [6.5, 52.4], [7, 52.1], [6.4, 51.9], [6.5, 52.1])], 4)).toEqual([
    [7, 52.1],
    [6.5, 52.4],
    [6, 52],
    [6.4, 51.9],
  ]);
});

test('the extent is that of the published outline: out of raw numbers it would end 110 m elsewhere', () => {
  // 6.59546 is published as 6.5955, and that to three decimals is 6.596; the raw number would be 6.595.
  expect(extentOf([lineOf([6.59546, 52], [6, 52.3])], 8)[0]).toEqual([6.596, 52]);
});
