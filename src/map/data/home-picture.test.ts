import {readFileSync} from 'node:fs';
import {feature} from 'topojson-client';
import type {GeometryCollection} from 'topojson-specification';
import {describe, expect, test} from 'vitest';
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
const pictureOf = (id: string, size = SIZE, language: 'nl' | 'de' = 'nl') => {
  const point = catalogue.pointOf(id)!;
  return homePicture({point, name: catalogue.get(id).names}, others, isInEurope(point) ? EUROPE : WORLD, size, language);
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

const SIZES = [SIZE, {width: 360, height: 300}, {width: 480, height: 320}, {width: 217, height: 141}];
/** From the middle of a town’s mark to its edge. */
const MARK_PX = 3.2;
const ABROAD = catalogue.facts.places.filter(({id}) => subjectOf(catalogue, id).abroad === id);

test.each(SIZES)('in a picture of $width × $height no name lies on another or on a mark, and none is written twice', (size) => {
  for (const {id} of ABROAD) {
    const {place, towns: named} = pictureOf(id, size);
    const all = [place, ...named];
    // The narrowest that letters of 12 px are, and what of them is highest.
    const boxes = all.map(({x, y, text, anchor}) => {
      const wide = text.length * 5;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
      return {left, right: left + wide, top: y - 9, bottom: y};
    });
    const covered = boxes.flatMap((one, at) =>
      all.flatMap(({mark, text}, other) => {
        const box = boxes[other]!;
        const onName = other > at && one.left < box.right && one.right > box.left && one.top < box.bottom && one.bottom > box.top;
        const onMark =
          other !== at && mark.x + MARK_PX > one.left && mark.x - MARK_PX < one.right && mark.y + MARK_PX > one.top && mark.y - MARK_PX < one.bottom;
        return onName || onMark ? [`${all[at]!.text} on ${text}`] : [];
      }),
    );
    expect([id, covered, new Set(all.map(({text}) => text)).size]).toEqual([id, [], all.length]);
    // Its own mark is in the middle, with a ring around it on which no other stands.
    expect(place.mark).toEqual({x: expect.closeTo(size.width / 2, 6), y: expect.closeTo(size.height / 2, 6)});
    expect([id, named.filter(({mark}) => Math.hypot(mark.x - place.mark.x, mark.y - place.mark.y) < 14)]).toEqual([id, []]);
    expect(named.length).toBeLessThanOrEqual(6);
  }
});

test('a bridge is named below its middle, in the language of the reader', () => {
  for (const size of SIZES)
    for (const {path, label} of pictureOf('malmo', size).bridges) {
      const [x1, y1, x2, y2] = [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number)) as [number, number, number, number];
      expect(label.x).toBeCloseTo((x1 + x2) / 2, 0);
      expect([label.y > Math.max(y1, y2) + 9, label.y < Math.max(y1, y2) + 24]).toEqual([true, true]);
      // From Copenhagen’s side, in the north-west, to Malmö’s.
      expect([x1 < x2, y1 < y2]).toEqual([true, true]);
    }
  expect(pictureOf('malmo', SIZE, 'de').bridges.map(({text}) => text)).toEqual(['Öresundbrücke']);
});

test('land is drawn in whole rings, borders and rivers as lines, and nothing that passes by the picture', () => {
  for (const {id} of ABROAD) {
    const {land, borders, rivers: waters} = pictureOf(id);
    const parts = (path: string): string[] => path.split('M').slice(1);
    expect([id, parts(land).filter((ring) => !ring.endsWith('Z'))]).toEqual([id, []]);
    expect([id, `${borders}${waters}`.includes('Z')]).toEqual([id, false]);
    const passing = parts(`${land}${borders}${waters}`).filter((line) => {
      const numbers = [...line.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
      const [xs, ys] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
      return xs.every((x) => x < 0) || xs.every((x) => x > SIZE.width) || ys.every((y) => y < 0) || ys.every((y) => y > SIZE.height);
    });
    expect([id, passing]).toEqual([id, []]);
  }
});

describe('names around a place, on a map made for it', () => {
  // At zoom 7 a degree of longitude is 512 · 2⁷ / 360 px, and in the middle of 600 × 400 a tenth of one 18.2 px.
  const DEGREE = (512 * 2 ** 7) / 360;
  const ROOM = {width: 600, height: 400};
  const none = {type: 'FeatureCollection', features: []} as BaseMap['land'];
  const at = (x: number, name: string, rank = 1) => ({
    type: 'Feature' as const,
    properties: {name, rank},
    geometry: {type: 'Point' as const, coordinates: [10 + x / DEGREE, 50]},
  });
  const around = (features: ReturnType<typeof at>[], size = ROOM, known: Parameters<typeof homePicture>[1] = []) =>
    homePicture(
      {point: [10, 50], name: {nl: 'Hier', de: 'Hier', en: 'Hier'}},
      known,
      {land: none, borders: none, rivers: none, towns: {type: 'FeatureCollection', features}},
      size,
      'nl',
    );

  test('stand right of their marks, on their height: 10 px off a town, 18 px off the ring of the place', () => {
    const {place, towns: named, zoom} = around([at(-200, 'Aa'), at(150, 'Bb')]);
    expect(zoom).toBe(7);
    expect(place).toMatchObject({text: 'Hier', anchor: 'start', x: 318, y: 205});
    expect(named.map(({text, anchor, x, y}) => [text, anchor, Math.round(x), Math.round(y)])).toEqual([
      ['Aa', 'start', 110, 205],
      ['Bb', 'start', 460, 205],
    ]);
  });

  test('go to the left where the frame ends on the right, and above or below where both sides are taken', () => {
    const [first] = around([at(270, 'Ganz lang'), at(-200, 'Aa')]).towns;
    expect([first?.anchor, Math.round(first!.x), Math.round(first!.y)]).toEqual(['end', 560, 205]);
    // A name of one letter is 7 px wide; left of M is the name of L, right of it the mark of R.
    const beside = [at(100, 'L'), at(150, 'R'), at(130, 'M', 2)];
    const of = (features: typeof beside) => around(features).towns.find(({text}) => text === 'M')!;
    expect([of(beside).anchor, Math.round(of(beside).x), of(beside).y]).toEqual(['middle', 430, 190]);
    // And 15 px above M stands U: a degree of latitude is 1 / cos 50° as high as one of longitude is wide.
    const above = at(130, 'U');
    above.geometry.coordinates[1] = 50 + (15 * Math.cos((50 * Math.PI) / 180)) / DEGREE;
    expect([of([...beside, above]).anchor, Math.round(of([...beside, above]).x), of([...beside, above]).y]).toEqual(['middle', 430, 221]);
  });

  test('are those of the greatest towns, five at most; another partner town comes after the great cities', () => {
    const features = [5, 4, 3, 2, 1, 0].map((rank) => at(-250 + rank * 45, `T${rank}`, rank));
    expect(around(features).towns.map(({text}) => text)).toEqual(['T0', 'T1', 'T2', 'T3', 'T4']);
    const known = [{point: [10 + 250 / DEGREE, 50] as [number, number], name: {nl: 'K', de: 'K', en: 'K'}}];
    expect(around(features, ROOM, known).towns.map(({text}) => text)).toEqual(['T0', 'T1', 'T2', 'K', 'T3']);
  });

  test('leave out the place itself, what stands on its ring, and what the frame would cut', () => {
    const texts = around([at(-200, 'Hier'), at(13, 'Zu nah'), at(297, 'Am Rand'), at(301, 'Weg'), at(-150, 'Da'), at(150, 'Dort')]).towns.map(({text}) => text);
    expect(texts).toEqual(['Da', 'Dort']);
  });

  test('are sought farther out, in steps of a fifth of a level, until there are two', () => {
    // 400 px away at zoom 7 is beyond the frame (300 px): 2^(1/5) more a step, so inside from the third step on (400 / 1.516 = 264 px).
    const {zoom, towns: named} = around([at(-400, 'Aa'), at(400, 'Bb')]);
    expect(named.map(({text}) => text)).toEqual(['Aa', 'Bb']);
    expect(zoom).toBeCloseTo(6.4, 6);
    // One name alone is all that there is: as near as it is seen.
    expect(around([at(-200, 'Aa')]).zoom).toBe(7);
  });
});
