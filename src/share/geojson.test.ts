import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {geojsonOf} from './geojson.ts';

const catalogue = loadCatalogue();
const feature = (id: string) => geojsonOf([catalogue.get(id)], catalogue).features[0];
const all = () => geojsonOf(catalogue.things, catalogue).features;

test('a municipality is a point: longitude first', () => {
  expect(feature('hengelo')?.geometry).toEqual({type: 'Point', coordinates: [6.7938, 52.261]});
  expect(feature('hengelo')).toMatchObject({type: 'Feature', id: 'hengelo', properties: {id: 'hengelo', name_nl: 'Hengelo', code_cbs: 'GM0164'}});
});

test('a partnership is a line from the owner to the partner', () => {
  expect(feature('enschede-palo-alto')?.geometry).toEqual({
    type: 'LineString',
    coordinates: [catalogue.pointOf('enschede'), catalogue.pointOf('palo-alto')],
  });
});

test('a project is in all towns with a partner, each once, the lead first', () => {
  // Gronau, Borken, Meppen, Nordhorn, Steinfurt, Enschede, Doetinchem, Hardenberg, Coevorden: the partners of the source.
  const geometry = feature('unlock')?.geometry;
  expect(geometry?.type).toBe('MultiPoint');
  expect(geometry?.coordinates).toHaveLength(9);
  expect(geometry?.coordinates[0]).toEqual([7.026, 52.212]);
});

test('what is nowhere stays in the file, without a geometry', () => {
  const nowhere = catalogue.things.filter(({id}) => catalogue.pointOf(id) === null).map(({id}) => id);
  const features = all();
  expect(features.filter(({geometry}) => geometry === null).map(({id}) => id)).toEqual(expect.arrayContaining(nowhere));
  expect(features).toHaveLength(catalogue.things.length);
});

test('every position is a longitude and a latitude, and no line crosses the 180th meridian', () => {
  const strays = all().flatMap(({id, geometry}) => {
    if (geometry === null) return [];
    const positions = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
    const right = positions.every(([lng, lat, ...more]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && more.length === 0);
    const crosses = geometry.type === 'LineString' && Math.abs((positions[0]?.[0] ?? 0) - (positions[1]?.[0] ?? 0)) > 180;
    return right && !crosses ? [] : [id];
  });
  expect(strays).toEqual([]);
});

test('properties are texts, numbers and yes or no: nothing nested, nothing empty', () => {
  const strays = all().flatMap(({id, properties}) =>
    Object.entries(properties).flatMap(([name, value]) => (['string', 'number', 'boolean'].includes(typeof value) ? [] : [`${id}.${name}`])),
  );
  expect(strays).toEqual([]);
});

test('what is tied to itself, or to nobody knows where, has no line', () => {
  const partnership = catalogue.get('hengelo-emsdetten') as Extract<ReturnType<typeof catalogue.get>, {type: 'partnership'}>;
  const lineTo = (to: string) => geojsonOf([{...partnership, to}], catalogue).features[0]?.geometry;
  expect(lineTo('hengelo')).toBeNull();
  // MONT has no place of its own.
  expect(lineTo('mont')).toBeNull();
  expect(geojsonOf([{...partnership, from: 'mont', to: 'emsdetten'}], catalogue).features[0]?.geometry).toBeNull();
});

test('towns are the same only when both of their degrees are', () => {
  const partnership = catalogue.get('hengelo-emsdetten') as Extract<ReturnType<typeof catalogue.get>, {type: 'partnership'}>;
  const at = (points: Readonly<Record<string, readonly [number, number]>>) => ({...catalogue, pointOf: (id: string) => points[id] ?? null});
  const geometry = (points: Parameters<typeof at>[0]) => geojsonOf([partnership], at(points)).features[0]?.geometry?.type;
  expect(geometry({hengelo: [6.8, 52.3], emsdetten: [6.8, 52.1]})).toBe('LineString');
  expect(geometry({hengelo: [6.8, 52.3], emsdetten: [7.5, 52.3]})).toBe('LineString');
  expect(geometry({hengelo: [6.8, 52.3], emsdetten: [6.8, 52.3]})).toBeUndefined();
});

test('a project with one town is a point', () => {
  const unlock = catalogue.get('unlock') as Extract<ReturnType<typeof catalogue.get>, {type: 'project'}>;
  expect(geojsonOf([{...unlock, seats: []}], catalogue).features[0]?.geometry).toEqual({type: 'Point', coordinates: [7.026, 52.212]});
});
