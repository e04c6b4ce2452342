import {readFileSync} from 'node:fs';
import {booleanPointInPolygon} from '@turf/turf';
import {beforeEach, expect, test} from 'vitest';
import {buildCatalogue} from './build.ts';
import type {Catalogue} from './catalogue.ts';
import {loadCatalogue} from './load.ts';
import {compare} from './compare.ts';
import {lensSummary} from './lens.ts';
import {directionTo, distanceKm, nearestPlaces, positionFrom} from './position.ts';
import {partnership, tiesOf} from './ties.ts';
import {heldIn, holdsIn, rolesIn} from './ties-in-time.ts';

let catalogue: Catalogue;
// Ties are kept for each catalogue: with one of its own each test has them made anew.
beforeEach(() => {
  catalogue = {...loadCatalogue()};
});
const others = (id: string, group: string): string[] =>
  tiesOf(catalogue, id)
    .filter((tie) => tie.group === group)
    .map(({other}) => other)
    .toSorted();

// Expected answers are written by hand from the memo and geo/facts.
test('Hengelo has a sister city and a contact; Palo Alto and Heidelberg are Enschede’s', () => {
  expect(others('hengelo', 'partners')).toEqual(['emsdetten', 'malmo']);
  expect(others('enschede', 'partners')).toEqual(['dalian', 'heidelberg', 'munster', 'palo-alto']);
  expect(others('almelo', 'past')).toEqual(['denizli']);
});

test('a partnership leads to both of its towns', () => {
  expect(tiesOf(catalogue, 'hengelo-emsdetten').map(({other, group, own}) => [other, group, own])).toEqual([
    ['hengelo', 'ends', true],
    ['emsdetten', 'ends', false],
  ]);
});

test('being a member of MONT and chairing it is one tie, through Netwerkstad Twente', () => {
  const mont = tiesOf(catalogue, 'hengelo').filter(({other}) => other === 'mont');
  expect(mont).toHaveLength(1);
  expect(mont[0]).toMatchObject({group: 'networks', since: '1989', through: 'netwerkstad-twente', throughSince: '2001'});
  expect(rolesIn(mont[0]!, null).map(({text}) => text.nl)).toEqual(['voorzitter']);
});

test('a former chair is no tie of today', () => {
  const almelo = tiesOf(catalogue, 'almelo').find(({other}) => other === 'mont');
  expect(rolesIn(almelo!, null)).toEqual([]);
  expect(rolesIn(almelo!, 2024).map(({text}) => text.nl)).toEqual(['voorzitter']);
});

test('the line RB 61 ties Hengelo to Osnabrück by their stations', () => {
  expect(others('hengelo', 'lines')).toContain('rb61');
  expect(others('osnabruck', 'lines')).toContain('rb61');
  expect(others('rb61', 'stops')).toEqual(expect.arrayContaining(['hengelo', 'oldenzaal', 'rheine', 'osnabruck']));
});

// Calculated by hand: 0.0876° of latitude are 9.7 km, 0.7340° of longitude at 52.22° north are 50.0 km, together 51.0 km.
test('Emsdetten lies 51 km east of Hengelo', () => {
  const emsdetten = positionFrom(catalogue, 'hengelo', 'emsdetten');
  expect(emsdetten!.km).toBeCloseTo(51, 0);
  expect(emsdetten!.direction).toBe('e');
  expect(positionFrom(catalogue, 'hengelo', 'hengelo')).toBeNull();
});

// A degree of latitude is π/180 × 6371.0088 km = 111.195 km.
test('distances and directions of the compass', () => {
  expect(distanceKm([0, 0], [0, 1])).toBeCloseTo(111.195, 3);
  expect(
    (
      [
        [0, 1],
        [1, 1],
        [1, 0],
        [1, -1],
        [0, -1],
        [-1, -1],
        [-1, 0],
        [-1, 1],
      ] as const
    ).map((to) => directionTo([0, 0], to)),
  ).toEqual(['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw']);
});

test('the town nearest to Hengelo is Borne', () => {
  expect(nearestPlaces(catalogue, 'hengelo', 1).map(({id}) => id)).toEqual(['borne']);
});

test('Hengelo and Osnabrück: MONT, the freight corridor, RB 61, about 85 km', () => {
  const {direct, shared, km} = compare(catalogue, 'hengelo', 'osnabruck');
  expect(direct).toEqual([]);
  expect(shared.map(({through}) => through)).toEqual(expect.arrayContaining(['mont', 'goederencorridor', 'rb61', 'euregio']));
  expect(shared[0]!.first.group).toBe('networks');
  expect(Math.abs(km! - 85)).toBeLessThan(2);
});

test('Hengelo and Emsdetten are tied directly', () => {
  expect(compare(catalogue, 'hengelo', 'emsdetten').direct).toMatchObject([{other: 'emsdetten', via: 'hengelo-emsdetten', since: '1991'}]);
});

test('a comparison holds in the year it is made for', () => {
  const through = (year: number | null): string[] => compare(catalogue, 'hengelo', 'enschede', year).shared.map((tie) => tie.through);
  // EUROCITIES was founded in 1986, ERRIN in 2001; Unlock ran from 2016. Who was a member of the EUREGIO in 1985 no source tells.
  expect(through(1985)).not.toContain('euregio');
  expect(['eurocities', 'errin', 'unlock', 'netwerkstad-twente'].filter((id) => through(1985).includes(id))).toEqual([]);
  expect(through(2017)).toEqual(expect.arrayContaining(['euregio', 'unlock', 'netwerkstad-twente']));
  expect([1985, 1995].map((year) => compare(catalogue, 'hengelo', 'emsdetten', year).direct.length)).toEqual([0, 1]);
});

test('the lens of Hengelo: one sister city, one contact, 2 or 3 of 84 seats, Münster and Osnabrück through MONT', () => {
  const summary = lensSummary(catalogue, 'hengelo');
  expect(summary.partners.map(({kind, links}) => [kind, ...links.map(({other}) => other)])).toEqual([
    ['sister-city', 'emsdetten'],
    ['contact', 'malmo'],
  ]);
  expect(summary.council).toMatchObject({
    of: 84,
    seats: [
      {value: 2, asOf: '2016-11-25'},
      {value: 3, asOf: '2021'},
    ],
  });
  expect(summary.mont).toEqual(['munster', 'osnabruck']);
  expect(summary.european).toEqual(expect.arrayContaining(['eurocities', 'errin']));
  expect(summary.projects).toHaveLength(8);
});

test('in 1990 Hengelo had no sister city yet, in MONT it was', () => {
  expect(lensSummary(catalogue, 'hengelo', 1990)).toMatchObject({partners: [], mont: ['munster', 'osnabruck']});
});

test('only a partnership is a partnership', () => {
  expect(() => partnership(catalogue, 'hengelo')).toThrow('geo/facts: expected "hengelo" to be a partnership, got a place.');
});

test('in 1990 Hengelo was in MONT, in no project, and had no sister city; an ended partnership still tells whose it was', () => {
  const held = tiesOf(catalogue, 'hengelo').filter((tie) => holdsIn(catalogue, tie, 1990, 'hengelo'));
  expect(held.filter(({group}) => group === 'projects' || group === 'partners')).toEqual([]);
  expect(held.map(({other}) => other)).toContain('mont');
  // ERRIN began in 2001; into EUROCITIES it came through Netwerkstad Twente, of 2001.
  expect(held.map(({other}) => other).filter((id) => ['errin', 'eurocities', 'netwerkstad-twente'].includes(id))).toEqual([]);
  expect(
    tiesOf(catalogue, 'almelo-denizli')
      .filter((tie) => holdsIn(catalogue, tie, null, 'almelo-denizli'))
      .map(({other}) => other),
  ).toEqual(['almelo', 'denizli']);
});

test('a station belongs to the town whose name it begins with, not to one whose name it only contains', () => {
  // On a line with one station, as a timetable writes it.
  const line = {
    ...catalogue.facts.landmarks.find(({id}) => id === 'rb61')!,
    stations: [{name: 'Bad Hengelo Oost'}, {name: 'Borne'}, {name: 'Enschede Kennispark'}, {name: 'Almelo-Noord'}],
  };
  const small = buildCatalogue({...catalogue.facts, landmarks: [line]} as typeof catalogue.facts);
  const stops = tiesOf(small, 'rb61').filter(({group}) => group === 'stops');
  expect(stops.map(({other}) => other).toSorted()).toEqual(['almelo', 'borne', 'enschede']);
  expect(tiesOf(small, 'hengelo').filter(({group}) => group === 'lines')).toEqual([]);
  expect(
    tiesOf(small, 'borne')
      .filter(({group}) => group === 'lines')
      .map(({other}) => other),
  ).toEqual(['rb61']);
});

test('a station is a stop of the municipality in which it lies on the map, whatever either is called', () => {
  type Outline = Extract<Parameters<typeof booleanPointInPolygon>[1], {readonly type: 'Feature'}>;
  const {features} = JSON.parse(readFileSync(new URL('../../geo/outlines/municipalities-fine.geojson', import.meta.url), 'utf8')) as {features: Outline[]};
  const strays = catalogue.facts.landmarks.flatMap(({id: line, stations = []}) =>
    stations.flatMap(({name, point}) => {
      const outline = point && features.find((feature) => booleanPointInPolygon([...point], feature));
      const town = outline?.id ?? outline?.properties?.['id'];
      return town === undefined || tiesOf(catalogue, line).some(({group, other}) => group === 'stops' && other === town) ? [] : [`${line}: ${name} in ${town}`];
    }),
  );
  expect(strays).toEqual([]);
  // Where the facts say it, their word counts: timetable of RB 61, RB 64 and RB 51.
  const linesOf = (place: string) => tiesOf(catalogue, place).flatMap(({group, other}) => (group === 'lines' ? [other] : []));
  expect([linesOf('gronau'), linesOf('bissendorf'), linesOf('lingen')]).toEqual([['rb64', 'rb51'], ['rb61'], []]);
});

test('a tie holds from its first year to its last, and what has no dates always', () => {
  const held = (tie: object, years: readonly (number | null)[]): boolean[] => years.map((year) => heldIn(tie, year));
  expect(held({since: '1991', until: '2017-05'}, [1990, 1991, 2017, 2018, null])).toEqual([false, true, true, false, true]);
  expect(held({status: 'ended', since: '1975', until: '2017'}, [2000, null])).toEqual([true, false]);
  expect(held({}, [1958, null])).toEqual([true, true]);
  expect(held({status: 'unknown', until: 'until 2010'}, [2010, 2011, null])).toEqual([true, false, true]);
});

test('projects show their seats, networks and programme; lines their stations', () => {
  expect(others('unlock', 'seats')).toContain('enschede');
  expect(others('unlock', 'belongs').length).toBeGreaterThan(0);
  expect(others('mont', 'members')).toEqual(['almelo', 'borne', 'enschede', 'hengelo', 'munster', 'oldenzaal', 'osnabruck']);
  expect(others('hengelo', 'networks')).toContain('euregio');
});

test('the nearest towns come nearest first, as many as asked, and never the town itself', () => {
  const near = nearestPlaces(catalogue, 'hengelo');
  expect(near).toHaveLength(4);
  expect(near.map(({km}) => km)).toEqual(near.map(({km}) => km).toSorted((a, b) => a - b));
  // Borne, Enschede, Oldenzaal and Hof van Twente or Almelo lie around Hengelo; itself is none of them.
  expect(near.map(({id}) => id)).not.toContain('hengelo');
  expect(near.every(({km}) => km < 20)).toBe(true);
  expect(nearestPlaces(catalogue, 'mont')).toEqual([]);
});

test('a place without a point lies nowhere', () => {
  expect([positionFrom(catalogue, 'hengelo', 'mont'), positionFrom(catalogue, 'mont', 'hengelo')]).toEqual([null, null]);
});

test('what two things share is told once, and no partnership that is over', () => {
  const {shared, direct, km} = compare(catalogue, 'almelo', 'denizli');
  expect(new Set(shared.map(({through}) => through)).size).toBe(shared.length);
  expect(shared.every(({first, second}) => first.group !== 'past' && second.group !== 'past')).toBe(true);
  expect(direct).toMatchObject([{via: 'almelo-denizli', group: 'past', since: '1975', until: '2017'}]);
  // Almelo 6.66° E 52.36° N, Denizli 29.09° E 37.78° N: about 2,370 km along a great circle.
  expect(Math.abs(km! - 2370)).toBeLessThan(60);
});

test('in 2000 Almelo still had its tie with Denizli; without a year it is past', () => {
  const towns = (year: number | null): string[] => lensSummary(catalogue, 'almelo', year).partners.flatMap(({links}) => links.map(({other}) => other));
  expect(towns(2000)).toContain('denizli');
  expect(towns(null)).not.toContain('denizli');
  // Wierden–Ermont: nobody knows when it began, so no year has it.
  expect(lensSummary(catalogue, 'wierden', 2000).partners.flatMap(({links}) => links.map(({other}) => other))).not.toContain('ermont');
  expect(lensSummary(catalogue, 'munster').mont).toEqual(expect.arrayContaining(['osnabruck', 'hengelo', 'enschede', 'almelo']));
  expect(lensSummary(catalogue, 'losser')).toMatchObject({mont: []});
});

test('a body that has ended has no members now: Regio Twente', () => {
  expect(lensSummary(catalogue, 'regio-twente').members).toEqual([]);
  expect(lensSummary(catalogue, 'regio-twente', 2016).members).toHaveLength(14);
  expect(lensSummary(catalogue, 'netwerkstad-twente').members).toHaveLength(5);
});
