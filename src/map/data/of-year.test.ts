import {describe, expect, test} from 'vitest';
import {standingIn} from '../../catalogue/moments.ts';
import {wholeCatalogue} from '../../catalogue/whole.ts';
import {FIRST_YEAR, LAST_YEAR} from '../../catalogue/years.ts';
import {globalStateOf} from '../global-state.ts';
import {viewOf} from '../testing.ts';
import {drawingsOf} from './drawings.ts';
import {networkDiscs, networkLines} from './networks.ts';
import {cityMarks, landmarkMarks} from './things.ts';

const catalogue = await wholeCatalogue();
const YEARS = Array.from({length: LAST_YEAR - FIRST_YEAR + 1}, (_, at) => FIRST_YEAR + at);
const ids = ({features}: ReturnType<typeof cityMarks>): string[] => features.map(({properties}) => properties.id);

describe('marks of a year', () => {
  // MONT: in December 1989 by Münster, Osnabrück, Enschede and Hengelo. Netwerkstad Twente: 2001, with Almelo and Borne; Oldenzaal came in 2006.
  test.each([
    [1958, []],
    [1988, []],
    [1989, ['enschede', 'hengelo', 'munster', 'osnabruck']],
    [2000, ['enschede', 'hengelo', 'munster', 'osnabruck']],
    [2001, ['almelo', 'borne', 'enschede', 'hengelo', 'munster', 'osnabruck']],
    [2006, ['almelo', 'borne', 'enschede', 'hengelo', 'munster', 'oldenzaal', 'osnabruck']],
    [2027, ['almelo', 'borne', 'enschede', 'hengelo', 'munster', 'oldenzaal', 'osnabruck']],
    [null, ['almelo', 'borne', 'enschede', 'hengelo', 'munster', 'oldenzaal', 'osnabruck']],
  ])('cities of MONT and Netwerkstad in %s', (year, cities) => {
    expect(ids(cityMarks(catalogue, year)).toSorted()).toEqual(cities);
  });

  // The university was founded in 1961, the airport opened in 1972; the networks began in 1986 (EUROCITIES), 2000 (HNP), 2001 (ERRIN), 2013 (Vanguard).
  test.each([
    ['university-of-twente', 1961],
    ['fmo', 1972],
  ])('%s from %s on', (id, first) => {
    expect(YEARS.filter((year) => ids(landmarkMarks(catalogue, year)).includes(id))[0]).toBe(first);
    // What is chosen has its mark in any year: its page says that it was not there.
    expect(ids(landmarkMarks(catalogue, FIRST_YEAR, id))).toContain(id);
  });

  test('the disc of Brussels bears the networks of the year, and the line goes there from the first of them on', () => {
    const brussels = (year: number | null) =>
      networkDiscs(catalogue, year).features.find(({properties}) => properties['near'] === false)?.properties['networks'];
    expect([1985, 1986, 2001, 2013, null].map(brussels)).toEqual([
      undefined,
      'eurocities',
      'eurocities,errin,hnp',
      'eurocities,errin,vanguard,hnp',
      'eurocities,errin,vanguard,hnp',
    ]);
    expect(YEARS.filter((year) => networkLines(catalogue, year).features.length > 0)[0]).toBe(1986);
    expect(networkDiscs(catalogue, 1985, 'errin').features.map(({properties}) => properties['networks'])).toContain('errin');
  });

  test('in no year a mark stands for what is known to begin later, and none is missing of what has no date', () => {
    const all = [...ids(landmarkMarks(catalogue)), ...networkDiscs(catalogue).features.flatMap(({properties}) => String(properties['networks']).split(','))];
    for (const year of YEARS) {
      const drawn = new Set([
        ...ids(landmarkMarks(catalogue, year)),
        ...networkDiscs(catalogue, year).features.flatMap(({properties}) => String(properties['networks']).split(',')),
      ]);
      for (const id of all) expect([year, id, drawn.has(id)]).toEqual([year, id, !['to-come', 'over'].includes(standingIn(catalogue, id, year))]);
    }
  });
});

test('what is not drawn in the year is no reason for the base map to leave out a name', () => {
  const named = (year: number | null) => globalStateOf(catalogue, {...viewOf(null), topics: ['mont', 'networks'], year}, 'region').named.split('|');
  expect(named(null)).toEqual(expect.arrayContaining(['Osnabrück', 'Borne', 'Brussel']));
  expect(named(1995)).toEqual(expect.arrayContaining(['Osnabrück', 'Brussel']));
  expect(named(1995)).not.toContain('Borne');
  expect(named(1965)).toEqual(['']);
});

test('of two years with the same marks none is drawn anew', () => {
  const view = {...viewOf(null), nearbyApart: false};
  const anew = (from: number | null, to: number | null): string[] =>
    drawingsOf(catalogue, {...view, year: to}, {...view, year: from}).map(([source]) => source);
  expect(anew(1990, 1991)).toEqual([]);
  expect(anew(1988, 1989)).toEqual(['marks']);
  expect(anew(1985, 1986)).toEqual(['marks', 'ties']);
  expect(anew(2027, null)).toEqual([]);
  // The airport opened in 1972; in 1965 it has a mark when it is chosen, and only then.
  expect(anew(1971, 1972)).toEqual(['marks']);
  const chosen = (selected: string | null) => ({...view, year: 1965, selected});
  expect(drawingsOf(catalogue, chosen('fmo'), chosen(null)).map(([source]) => source)).toEqual(['marks']);
  expect(drawingsOf(catalogue, chosen('losser'), chosen(null))).toEqual([]);
});
