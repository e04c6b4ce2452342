import {readFileSync} from 'node:fs';
import {feature} from 'topojson-client';
import type {GeometryCollection} from 'topojson-specification';
import {expect, test} from 'vitest';
import {loadCatalogue} from '../../catalogue/load.ts';
import {subjectOf} from '../camera/subject.ts';
import {type Packed, unpack} from '../tiles/unpack.ts';
import {greatCircleKm} from '../../catalogue/great-circle.ts';
import {type BaseMap, EUROPE as EUROPE_ENDS, homePicture, isInEurope} from './home-picture.ts';

const catalogue = loadCatalogue();
const SIZE = {width: 297, height: 241};

const part = (file: string, object: string) => {
  const topology = unpack(JSON.parse(readFileSync(new URL(`../../../geo/topologies/${file}.json`, import.meta.url), 'utf8')) as Packed);
  return feature(topology, topology.objects[object] as GeometryCollection);
};
const [rivers, towns] = [part('ways-region', 'rivers'), part('names', 'places')];
const EUROPE: BaseMap = {land: part('land-region', 'land'), borders: part('land-region', 'borders'), rivers, towns};
const WORLD: BaseMap = {land: part('land-europe', 'land'), borders: part('land-world', 'borders'), rivers, towns};

const others = catalogue.facts.places.flatMap(({point, names}) => (point ? [{point, name: names}] : []));
const pictureOf = (id: string) => {
  const point = catalogue.pointOf(id)!;
  return homePicture({point, name: catalogue.get(id).names}, others, isInEurope(point) ? EUROPE : WORLD, SIZE, 'nl');
};

test('Malmö lies on the Sound: Copenhagen and the bridge are in the picture, land and water too', () => {
  const picture = pictureOf('malmo');
  expect(picture.towns.map(({text}) => text)).toContain('Kopenhagen');
  expect(picture.bridges.map(({text}) => text)).toEqual(['Øresundsbrug']);
  expect(picture.land).toMatch(/^M/);
  // Copenhagen lies west of Malmö.
  const copenhagen = picture.towns.find(({text}) => text === 'Kopenhagen')!;
  expect(copenhagen.mark.x).toBeLessThan(picture.place.mark.x);
});

test('the bridge is as long and lies where it is: 7.8 km, its middle at 55.575° N 12.827° E', () => {
  expect(greatCircleKm([12.773, 55.595], [12.886, 55.565])).toBeCloseTo(7.8, 0);
  expect(greatCircleKm([(12.773 + 12.886) / 2, (55.595 + 55.565) / 2], [12.827, 55.575])).toBeLessThan(1.5);
});

test('Palo Alto is shown by San Francisco', () => {
  expect(pictureOf('palo-alto').towns.map(({text}) => text)).toContain('San Francisco');
});

test('every place abroad has a picture with land and, its own included, at least two names, each whole and at its mark, which is whole too', () => {
  const abroad = catalogue.facts.places.filter(({id}) => subjectOf(catalogue, id).abroad === id);
  expect(abroad.length).toBeGreaterThan(25);
  const strays = abroad.flatMap(({id}) => {
    const {place, towns: named, land} = pictureOf(id);
    const cut = [place, ...named].filter(({x, y, text, anchor, mark}) => {
      const width = text.length * 5;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      // A town's mark is a ring of 3.5 px and its line.
      const isHalf = mark.x < 5 || mark.y < 5 || mark.x > SIZE.width - 5 || mark.y > SIZE.height - 5;
      return isHalf || text === '' || left < 0 || left + width > SIZE.width || y < 8 || y > SIZE.height;
    });
    return cut.length > 0 || named.length === 0 || land === '' ? [`${id}: ${named.map(({text}) => text).join()}`] : [];
  });
  expect(strays).toEqual([]);
});

test('no coast of a picture in Europe breaks off where the outlines of Europe end', () => {
  const places = catalogue.facts.places.filter(({id, point}) => point && isInEurope(point) && subjectOf(catalogue, id).abroad === id);
  expect(places.length).toBeGreaterThan(15);
  const beyond = places.flatMap(({id, point}) => {
    const {zoom} = pictureOf(id);
    // The world is 512 px wide at zoom 0, and Mercator makes a degree of latitude higher than one of longitude is wide, by 1 / cos(latitude).
    const [pxPerDegree, [lng, lat]] = [(512 * 2 ** zoom) / 360, point!];
    const [across, up] = [SIZE.width / 2 / pxPerDegree, ((SIZE.height / 2) * Math.cos((lat * Math.PI) / 180)) / pxPerDegree];
    // In the west there is the ocean.
    return lng + across > EUROPE_ENDS.east || lat - up < EUROPE_ENDS.south || lat + up > EUROPE_ENDS.north ? [id] : [];
  });
  expect(beyond).toEqual([]);
});
