import {readFileSync} from 'node:fs';
import {booleanPointInPolygon, distance} from '@turf/turf';
import type {FeatureCollection, Polygon} from 'geojson';
import {expect, test} from 'vitest';
import {loadCatalogue} from '../../catalogue/load.ts';
import {membersAt} from '../../catalogue/moments.ts';
import {viewAlone} from '../alone.ts';
import {areasOf, containersOf, twenteIds} from './areas.ts';
import {greatCircle, greatCircleKm} from '../../catalogue/great-circle.ts';
import {drawingsOf} from './drawings.ts';
import {lensDrawing} from './lens.ts';
import {networkDiscs, networkLines} from './networks.ts';
import {partnershipArcs, partnershipEnds, partnershipStart} from './partnerships.ts';
import {projectSeats, projectTowns} from './seats.ts';
import {cityMarks, districtNames, landmarkMarks, spots} from './things.ts';

const catalogue = loadCatalogue();
const {facts} = catalogue;
const every = facts.projects.map(({id}) => id);

test('a great circle is as long as the published distance', () => {
  // Amsterdam Airport to San Francisco: 8801 km in the tables of the Great Circle Mapper (on the ellipsoid; a sphere differs by up to 0.5 %).
  expect(greatCircleKm([4.764, 52.308], [-122.375, 37.619])).toBeGreaterThan(8750);
  expect(greatCircleKm([4.764, 52.308], [-122.375, 37.619])).toBeLessThan(8850);
});

test('a great circle bends towards the pole and ends where it should', () => {
  const line = greatCircle([6.9, 52.2], [-122.1, 37.4]);
  if (line.type !== 'LineString') throw new Error('expected one line');
  expect(line.coordinates).toHaveLength(97);
  expect(line.coordinates[0]).toEqual([6.9, 52.2]);
  expect(line.coordinates.at(-1)).toEqual([-122.1, 37.4]);
  expect(Math.max(...line.coordinates.map(([, lat]) => lat as number))).toBeGreaterThan(65);
});

test('a line over the 180th meridian is cut there, so that it does not run back over the map', () => {
  const line = greatCircle([170, 50], [-160, 50]);
  if (line.type !== 'MultiLineString') throw new Error('expected two lines');
  expect(line.coordinates).toHaveLength(2);
  expect(line.coordinates[0]!.at(-1)![0]).toBe(180);
  expect(line.coordinates[1]![0]![0]).toBe(-180);
  for (const part of line.coordinates) for (let i = 1; i < part.length; i++) expect(Math.abs(part[i]![0]! - part[i - 1]![0]!)).toBeLessThan(180);
});

test('opposite points have no shortest way', () => {
  expect(() => greatCircle([0, 0], [180, 0])).toThrow(RangeError);
});

test('each partnership has one arc, and begins at its owner', () => {
  const {features} = partnershipArcs(catalogue);
  expect(features.map(({properties}) => properties.id).toSorted()).toEqual(facts.partnerships.map(({id}) => id).toSorted());
  const palo = features.find(({properties}) => properties.id === 'enschede-palo-alto')!;
  expect(palo.properties).toMatchObject({from: 'enschede', kind: 'sister-city', memo: true, twente: true, far: true, west: true});
});

test('the end of an arc says whose it is and since when', () => {
  const end = partnershipEnds(catalogue).features.find(({properties}) => properties.id === 'hengelo-emsdetten')!;
  expect(end.properties).toMatchObject({name_nl: 'Emsdetten', sub_nl: 'Hengelo · 1991', filled: true});
  const malmo = partnershipEnds(catalogue).features.find(({properties}) => properties.id === 'hengelo-malmo')!;
  expect(malmo.properties).toMatchObject({kind: 'contact', filled: false});
  // What is over says until when, and its end is hollow.
  const ended = (id: string) => partnershipEnds(catalogue).features.find(({properties}) => properties.id === id)!.properties;
  expect(ended('almelo-denizli')).toMatchObject({name_nl: 'Denizli', sub_nl: 'Almelo · 1975–2017', filled: false});
  expect(ended('wierden-ermont')).toMatchObject({sub_nl: 'Wierden · tot 2010', sub_de: 'Wierden · bis 2010', sub_en: 'Wierden · until 2010'});
});

test('the start counts only the short links that are drawn', () => {
  const sub = (arcs: string[]) => partnershipStart(catalogue, arcs).features[0]!.properties['sub_en'];
  expect(sub(['hengelo-emsdetten'])).toBe('and 1 link closer by');
  expect(sub(['enschede-palo-alto'])).toBe('');
});

test('towns count the projects that are left by the filters', () => {
  const unlock = projectTowns(catalogue, ['unlock']).features;
  expect(unlock.every(({properties}) => properties['count'] === 1 && properties['projects'] === 'unlock')).toBe(true);
  expect(unlock.filter(({properties}) => properties['lead']).map(({properties}) => properties.id)).toEqual(['gronau']);
  const all = projectTowns(catalogue, every).features;
  expect(all.length).toBeGreaterThan(unlock.length);
  expect(all.find(({properties}) => properties.id === 'enschede')!.properties['count']).toBe(
    facts.projects.filter(({seats}) => seats.some(({place}) => place === 'enschede')).length,
  );
  expect(projectTowns(catalogue, []).features).toEqual([]);
});

test('every seat of every project can be drawn', () => {
  expect(projectSeats(catalogue).features).toHaveLength(facts.projects.reduce((sum, {seats}) => sum + seats.length, 0));
});

test('MONT has five cities, and Netwerkstad Twente two more', () => {
  const marks = cityMarks(catalogue).features.map(({properties}) => `${properties['kind']} ${properties.id}`);
  expect(marks.toSorted()).toEqual([
    'mont almelo',
    'mont enschede',
    'mont hengelo',
    'mont munster',
    'mont osnabruck',
    'netwerkstad borne',
    'netwerkstad oldenzaal',
  ]);
});

test('Brussels is one disc from afar, tied to Twente by one line', () => {
  const afar = networkDiscs(catalogue).features.filter(({properties}) => !properties['near']);
  const brussels = afar.find(({properties}) => properties['name_en'] === 'Brussels')!;
  // Each in the reader's language, by the short name where there is one.
  expect(brussels.properties['sub_de']).toContain('HNP');
  const agenda = networkDiscs(catalogue).features.find(({properties}) => properties.id === 'overijssel-europa-agenda')!;
  expect([agenda.properties['name_nl'], agenda.properties['name_de']]).toEqual([
    'Europa-agenda van de provincie Overijssel',
    'Europa-Agenda der Provinz Overijssel',
  ]);
  expect((brussels.properties['networks'] as string).split(',').toSorted()).toEqual(['errin', 'eurocities', 'hnp', 'vanguard']);
  expect(networkLines(catalogue).features).toHaveLength(afar.length);
});

test('everything that is somewhere has one spot', () => {
  const ids = spots(catalogue).features.map(({properties}) => properties.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('hengelo');
  expect(landmarkMarks(catalogue).features.every(({properties}) => catalogue.get(properties.id).type === 'landmark')).toBe(true);
});

test('what is an area or a line has no mark at a point: no district, water board, railway, canal, nor the EUREGIO', () => {
  const spotOf = (id: string) => spots(catalogue).features.find(({properties}) => properties.id === id)?.properties;
  expect(['hengelo', 'eurocities', 'fmo', 'hengelo-emsdetten'].map((id) => spotOf(id)?.['spot'])).toEqual([true, true, true, true]);
  expect(['euregio', 'unlock', 'interreg'].map((id) => spotOf(id)?.['spot'])).toEqual([false, false, false]);
  const districts = catalogue.facts.places.filter(({kind}) => kind === 'district' || kind === 'water-board').map(({id}) => spotOf(id)?.['spot']);
  expect(districts.filter((spot) => spot === true)).toEqual([]);
  const marked = landmarkMarks(catalogue).features.map(({properties}) => properties.id);
  expect(marked.filter((id) => ['rb61', 'rb64', 'rb51', 'a1-a30', 'twentekanaal', 'mittellandkanal'].includes(id))).toEqual([]);
  // One that is known only by its town bears its name when it is chosen, as no mark does.
  const unmarked = spots(catalogue)
    .features.filter(({properties}) => properties['unmarked'])
    .map(({properties}) => properties.id);
  expect(unmarked).toContain('high-tech-systems-park');
  expect(unmarked.filter((id) => marked.includes(id) || catalogue.get(id).type !== 'landmark')).toEqual([]);
});

test('a mark that would lie on the square of a city stands above its point: WTC Twente, 110 m from Hengelo’s', () => {
  const lifted = landmarkMarks(catalogue).features.filter(({properties}) => properties['lifted']);
  expect(lifted.map(({properties}) => properties.id)).toEqual(['wtc-twente']);
  expect(
    spots(catalogue)
      .features.filter(({properties}) => properties['lifted'])
      .map(({properties}) => properties.id),
  ).toEqual(['wtc-twente']);
  // At zoom 10.4, where one is seen, a pixel is 36 m of Twente wide: all others lie farther than 12 px from every square, or have no mark of their own.
  const near = landmarkMarks(catalogue).features.filter((mark) =>
    cityMarks(catalogue).features.some((city) => distance(mark, city, {units: 'meters'}) < 12 * 36),
  );
  expect(near.map(({properties}) => properties.id)).toEqual(['wtc-twente']);
});

test('names of partner towns are placed in this order: those of Twente before others’, of the memo before the rest, what holds before what is open', () => {
  const inOrder = partnershipEnds(catalogue)
    .features.toSorted((a, b) => Number(a.properties['order']) - Number(b.properties['order']))
    .map(({properties}) => [properties['twente'], properties['memo'], properties['certain']].map((yes) => (yes ? 0 : 1)).join(''));
  expect(inOrder).toEqual(inOrder.toSorted());
  expect(new Set(inOrder).size).toBeGreaterThan(3);
});

test('the name of a district stands within its outline, and of no other', () => {
  const outlines = JSON.parse(readFileSync('geo/outlines/districts-fine.geojson', 'utf8')) as FeatureCollection<Polygon, {id: string}>;
  const named = districtNames(catalogue).features;
  // Coesfeld and Borken name their Kreis, and lie at its edge.
  expect(named.map(({properties}) => properties.id)).toEqual(expect.arrayContaining(['kreis-borken', 'kreis-coesfeld', 'kreis-steinfurt', 'kreis-warendorf']));
  for (const {geometry, properties} of named) {
    const around = outlines.features.filter((outline) => booleanPointInPolygon(geometry, outline)).map((outline) => outline.properties.id);
    expect(around).toEqual([properties.id]);
  }
});

test('no municipality is filled twice, and districts have no fill of their own', () => {
  const {confirmed, hatched, pale} = areasOf(catalogue, membersAt(catalogue, null));
  const ids = [...confirmed, ...hatched, ...pale];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => catalogue.markOf(id) === 'district')).toEqual([]);
  expect(confirmed).toContain('hengelo');
  expect(twenteIds(catalogue)).toHaveLength(14);
});

test('from a municipality one comes to what it lies in', () => {
  expect(containersOf(catalogue, 'hengelo')).toEqual(['regio-twente', 'euregio']);
  expect(containersOf(catalogue, 'emsdetten')).toEqual(['kreis-steinfurt', 'euregio']);
  expect(containersOf(catalogue, 'unlock')).toEqual([]);
});

test('the lens ties Hengelo to the MONT cities over the border and to its networks in Brussels', () => {
  const {points, lines} = lensDrawing(catalogue, 'hengelo');
  const named = points.features.map(({properties}) => properties['name_nl']);
  expect(named).toEqual(expect.arrayContaining(['Hengelo', 'Münster', 'Osnabrück', 'Brussel']));
  expect(named).not.toContain('Enschede');
  expect(lines.features).toHaveLength(points.features.length - 1);
  expect(lensDrawing(catalogue, null).points.features).toEqual([]);
});

/** Names of the cities that a place meets in MONT, as its lens draws them. */
const metBy = (id: string, year: number | null): string[] =>
  lensDrawing(catalogue, id, null, year)
    .points.features.filter(({properties}) => String(properties['sub_nl']).includes('MONT'))
    .map(({properties}) => String(properties['name_nl']))
    .toSorted();

test('under the lens each MONT city has its own mark, however near to the next, and those of Netwerkstad meet the others too', () => {
  // Almelo and Hengelo are 14.6 km apart.
  expect(metBy('osnabruck', null)).toEqual(['Almelo', 'Borne', 'Enschede', 'Hengelo', 'Münster', 'Oldenzaal']);
  expect(metBy('oldenzaal', null)).toEqual(['Münster', 'Osnabrück']);
  expect(metBy('losser', null)).toEqual([]);
});

test('under the lens a year has the ties of that year', () => {
  // MONT began in December 1989 with Münster, Osnabrück, Enschede and Hengelo; Almelo and Borne came with Netwerkstad Twente in 2001, Oldenzaal in 2006.
  expect(metBy('osnabruck', 1995)).toEqual(['Enschede', 'Hengelo', 'Münster']);
  expect(metBy('oldenzaal', 2002)).toEqual([]);
  expect(lensDrawing(catalogue, 'hengelo', null, 1995).points.features.map(({properties}) => properties['name_nl'])).not.toContain('Brussel');
});

test('under the lens the farther of two in one direction is named first, and another year draws its ties anew', () => {
  const orders = new Map(lensDrawing(catalogue, 'osnabruck').points.features.map(({properties}) => [properties.id, Number(properties['order'])]));
  // From Osnabrück, Hengelo lies behind Enschede.
  expect(orders.get('hengelo')!).toBeLessThan(orders.get('enschede')!);
  const view = {...viewAlone(catalogue, {topics: null, lang: 'nl', place: 'osnabruck', scheme: null}), lens: true, nearbyApart: false};
  expect(drawingsOf(catalogue, {...view, year: 1995}, {...view, year: 1996}).map(([source]) => source)).toEqual(['lens']);
});

// Emsdetten lies east of Hengelo, Preston west of Almelo; what is nearest to Osnabrück, Twente, lies to its west.
test.each([
  ['osnabruck', false],
  ['hengelo', true],
  ['emsdetten', false],
  ['malmo', false],
  ['preston', true],
])('the name of %s under the lens lies away from its ties: to the west %s', (id, west) => {
  const start = lensDrawing(catalogue, id).points.features.find(({properties}) => properties.kind === 'start');
  expect(start?.properties.west).toBe(west);
});

test('two that lie in the same place have their names on either side of it, and one name where they have the same', () => {
  const starts = (a: string, b: string): unknown[] =>
    lensDrawing(catalogue, a, b)
      .points.features.filter(({properties}) => properties.kind === 'start')
      .map(({properties}) => [properties['name_nl'], properties.west]);
  // Enschede leads it.
  expect(starts('enschede', 'edl').toSorted()).toEqual([
    ['EDL', true],
    ['Enschede', false],
  ]);
  expect(
    starts('hengelo', 'high-tech-systems-park')
      .map((start) => (start as [string, boolean])[1])
      .toSorted(),
  ).toEqual([false, true]);
  // Enschede, which the partnership comes from, lies to the west.
  expect(starts('munster', 'enschede-munster')).toEqual([['Münster', false]]);
  expect(starts('enschede-heidelberg', 'ahaus')).toEqual([
    ['Heidelberg', false],
    ['Ahaus', true],
  ]);
});

test('what has no place of its own leaves the other of the two on the map', () => {
  const [mont] = lensDrawing(catalogue, 'mont', 'emsdetten').points.features;
  expect(mont?.properties['name_de']).toBe('Emsdetten');
  // The cities of Netwerkstad Twente besides Enschede and Hengelo have met in MONT since 2001.
  const named = (year: number): unknown[] => lensDrawing(catalogue, 'mont', 'emsdetten', year).points.features.map(({properties}) => properties['name_nl']);
  expect(named(2005)).toContain('Borne');
  expect(named(1995)).not.toContain('Borne');
  expect(lensDrawing(catalogue, 'mont', 'border-length')).toEqual({
    lines: {type: 'FeatureCollection', features: []},
    points: {type: 'FeatureCollection', features: []},
  });
});

test('under the lens a project has a diamond for each of its towns, and a line to those beyond its own', () => {
  const {lines, points} = lensDrawing(catalogue, 'edl');
  expect(points.features.map(({properties}) => [properties.kind, properties['name_nl']])).toEqual([
    ['start', 'EDL'],
    ['seat', 'Münster'],
  ]);
  expect(lines.features).toHaveLength(1);
});
