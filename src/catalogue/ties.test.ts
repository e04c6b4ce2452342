import {expect, test} from 'vitest';
import {loadCatalogue} from './load.ts';
import {compare, directionTo, distanceKm, holdsIn, lensSummary, nearestPlaces, partnership, positionFrom, tiesOf} from './ties.ts';

const catalogue = loadCatalogue();
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
  expect(mont[0]).toMatchObject({group: 'networks', since: '1989', through: 'netwerkstad-twente'});
  expect(mont[0]!.roles.map(({nl}) => nl)).toEqual(['Netwerkstad Twente', 'voorzitter']);
});

test('a former chair is no tie of today', () => {
  const almelo = tiesOf(catalogue, 'almelo').find(({other}) => other === 'mont');
  expect(almelo?.roles.map(({nl}) => nl)).toEqual(['Netwerkstad Twente']);
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
  const held = tiesOf(catalogue, 'hengelo').filter((tie) => holdsIn(catalogue, tie, 1990));
  expect(held.filter(({group}) => group === 'projects' || group === 'partners')).toEqual([]);
  expect(held.map(({other}) => other)).toContain('mont');
  // ERRIN began in 2001; into EUROCITIES it came through Netwerkstad Twente, of 2001.
  expect(held.map(({other}) => other).filter((id) => ['errin', 'eurocities', 'netwerkstad-twente'].includes(id))).toEqual([]);
  expect(
    tiesOf(catalogue, 'almelo-denizli')
      .filter((tie) => holdsIn(catalogue, tie, null))
      .map(({other}) => other),
  ).toEqual(['almelo', 'denizli']);
});
