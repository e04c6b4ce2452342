import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {loadCatalogue} from '../../catalogue/load.ts';
import type {LngLat} from '../../catalogue/facts.ts';
import {arcsNearPairs, outlineOf, PAIR_PLACES, pairRooms, roomsInSight} from './country-pairs.ts';
import {crosses} from '../camera/boxes.ts';
import {mercatorY, worldPx} from '../camera/projection.ts';
import {twenteName} from './things.ts';

const catalogue = loadCatalogue();

interface Label {
  readonly properties: {readonly kind: string; readonly room?: number; readonly name_nl: string; readonly name_de: string; readonly name_en: string};
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

test('Twente bears its name where the label of the region is', () => {
  const {properties, geometry} = labels.find((label) => label.properties.kind === 'region' && label.properties.name_nl === 'Twente')!;
  const [twente] = twenteName().features;
  expect([twente!.geometry.coordinates, twente!.properties['name_de'], twente!.properties['name_en']]).toEqual([
    geometry.coordinates,
    properties.name_de,
    properties.name_en,
  ]);
});

test('a pair gives way to what is chosen under it, and to nothing else', () => {
  const roomsAt = (id: string): number[] => pairRooms(catalogue.pointOf(id));
  // Hardenberg is 9 km west of the northern pair, Ommen 22; Vreden 8 km east of the southern one.
  expect(roomsAt('hardenberg')).toEqual([35]);
  expect(roomsAt('ommen')).toEqual([35]);
  expect(roomsAt('vreden')).toEqual([25]);
  // Haaksbergen is 12 km north of it, Bocholt 24 km south, Rheine 50 km east.
  for (const id of ['hengelo', 'haaksbergen', 'bocholt', 'rheine']) expect(roomsAt(id)).toEqual([35, 25]);
  expect(pairRooms(null)).toEqual([35, 25]);
});

test('no name of a pair is longer than is counted on', () => {
  const pairs = labels.filter(({properties}) => properties.kind === 'country-pair').map(({properties}) => properties);
  const names = (language: 'nl' | 'de' | 'en') => [...new Set(pairs.map((pair) => pair[`name_${language}`]))].toSorted();
  expect((['nl', 'de', 'en'] as const).map(names)).toEqual([
    ['Duitsland', 'Nederland'],
    ['Deutschland', 'Niederlande'],
    ['Germany', 'Netherlands'],
  ]);
});

test('of a pair both names are shown or none; the northern one where the southern one is not to be seen', () => {
  /** 100 px a degree to the east, 1000 to the north; the southern pair at 500, 600. */
  const project = ([lng, lat]: LngLat) => ({x: 500 + (lng - 6.71) * 100, y: 600 - (lat - 52.05) * 1000});
  const picture = {
    size: {width: 1000, height: 800},
    free: {left: 0, top: 0, right: 1000, bottom: 800},
    covered: [],
    project,
    languages: ['nl'],
    scale: 1,
    lines: [],
  } as const;
  // NEDERLAND reaches 88 px to the left of its point with the room around it, and that lies 3 px west of the border; DUITSLAND as much to the right.
  expect(roomsInSight(picture)).toEqual([35]);
  const popup = (left: number, right: number) => roomsInSight({...picture, covered: [{left, right, top: 500, bottom: 760}]});
  expect(popup(520, 820)).toEqual([25]);
  expect(popup(180, 480)).toEqual([25]);
  expect(popup(600, 900)).toEqual([35]);
  expect(roomsInSight({...picture, free: {...picture.free, left: 400}})).toEqual([35]);
  // An arc through NEDERLAND, or through DUITSLAND, from far off; beside both; between the two.
  const arc = (from: number, to: number, lat = 52.05) =>
    roomsInSight({
      ...picture,
      lines: [
        [
          [from, lat],
          [to, lat],
        ],
      ],
    });
  expect([arc(2, 6.2), arc(7.2, 11), arc(2, 5.6), arc(2, 11, 52.2), arc(6.7, 6.72)]).toEqual([[25], [25], [35], [35], [35]]);
  // Cut by the edge of the picture, to the left, to the right, below; with NIEDERLANDE below NEDERLAND; in the hall.
  expect(roomsInSight({...picture, free: {...picture.free, left: 430}})).toEqual([]);
  expect(roomsInSight({...picture, free: {...picture.free, right: 570}})).toEqual([]);
  expect(roomsInSight({...picture, free: {...picture.free, bottom: 605}})).toEqual([25]);
  expect(roomsInSight({...picture, free: {...picture.free, left: 400}, languages: ['nl', 'de']})).toEqual([]);
  expect(roomsInSight({...picture, free: {...picture.free, left: 400}, scale: 2})).toEqual([]);
  // Under a panel only the German one of the southern pair would be drawn: 87 px east of the picture's left edge.
  const west = (lng: number) => ({...picture, project: ([x, y]: LngLat) => ({...project([x, y]), x: (x - lng) * 100}), free: {...picture.free, left: 400}});
  expect(roomsInSight(west(6.71))).toEqual([]);
  // From the edge 88 px and the three that keep names off it; German names are longer. The northern pair stands 3 px farther east.
  const fromEdge = (px: number, language: 'nl' | 'de' | 'en') =>
    roomsInSight({...picture, free: {...picture.free, left: 500 - 3.3 - px}, languages: [language]});
  expect([fromEdge(91, 'nl'), fromEdge(90.5, 'nl')]).toEqual([[35], [25]]);
  expect([fromEdge(109, 'de'), fromEdge(108.5, 'de'), fromEdge(108, 'en'), fromEdge(107.5, 'en')]).toEqual([[35], [25], [35], [25]]);
  // Of what lies outside of the picture nothing changes.
  expect(roomsInSight(west(12))).toEqual(PAIR_PLACES.map(({room}) => room));
});

test('of an arc the pieces near a pair are kept: of Palo Alto’s, which passes there, some; of one from Borne to Rheine all that there is; of none so many that it would take time', () => {
  const pieces = arcsNearPairs(catalogue);
  // From Enschede to the north-west, by Hardenberg: within 200 km at most five pieces of 93 km.
  expect(pieces.get('enschede-palo-alto')!.length).toBeGreaterThan(0);
  expect([...pieces.values()].every((found) => found.length <= 5)).toBe(true);
  expect([...pieces.values()].flat().length).toBeLessThan(120);
});

interface Area {
  readonly properties: {readonly id: string};
  readonly geometry: {readonly type: 'Polygon'; readonly coordinates: LngLat[][]} | {readonly type: 'MultiPolygon'; readonly coordinates: LngLat[][][]};
}
const areas = ['municipalities', 'districts'].flatMap(
  (name) => (JSON.parse(readFileSync(`geo/outlines/${name}-fine.geojson`, 'utf8')) as {features: Area[]}).features,
);

/** The letters of NEDERLAND and DUITSLAND, 11 px high, in a picture of 2000 × 2000 with their pair in the middle. */
const LETTERS_AT = ({lower}: {readonly lower: number}, apart: number) => {
  const [top, bottom] = [1000 + lower * 11 - 5, 1000 + lower * 11 + 5];
  return [
    {left: 1000 - apart - 82, right: 1000 - apart - 6, top, bottom},
    {left: 1000 + apart + 6, right: 1000 + apart + 80, top, bottom},
  ];
};

test('the outline of no municipality or district that is chosen passes through a name of a pair, at any zoom', () => {
  const strays: string[] = [];
  let struck = 0;
  for (const pair of PAIR_PLACES) {
    const isNear = ([lng, lat]: LngLat): boolean => Math.abs(lng - pair.at[0]) < 0.5 && Math.abs(lat - pair.at[1]) < 0.1;
    const near = areas.flatMap(({properties: {id}, geometry}) => {
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      const lines = rings.flatMap((ring) => ring.slice(1).map((to, at) => [ring[at]!, to] as const)).filter((ends) => ends.some(isNear));
      return lines.length > 0 && catalogue.find(id) && pairRooms(catalogue.pointOf(id)).includes(pair.room) ? [{id, lines}] : [];
    });
    for (let zoom = 7.1; zoom < 10.5; zoom += 0.2) {
      const world = worldPx(zoom);
      const project = ([lng, lat]: LngLat) => ({x: 1000 + ((lng - pair.at[0]) / 360) * world, y: 1000 + (mercatorY(lat) - mercatorY(pair.at[1])) * world});
      const letters = LETTERS_AT(pair, (0.033 / 360) * world);
      const {x, y} = project(PAIR_PLACES.find(({room}) => room !== pair.room)!.at);
      for (const {id, lines} of near) {
        if (!lines.some(([from, to]) => letters.some((name) => crosses(name, project(from), project(to))))) continue;
        struck += 1;
        const rooms = roomsInSight({
          size: {width: 2000, height: 2000},
          free: {left: 0, top: 0, right: 2000, bottom: 2000},
          // A popup on the other pair, which otherwise may be the one that is shown.
          covered: [{left: x - 100, right: x + 100, top: y - 60, bottom: y + 60}],
          project,
          languages: ['nl'],
          scale: 1,
          lines: outlineOf(catalogue, id),
        });
        if (rooms.includes(pair.room)) strays.push(`${id}, ${pair.room} at ${zoom.toFixed(1)}`);
      }
    }
  }
  expect(strays).toEqual([]);
  expect(struck).toBeGreaterThan(20);
});
