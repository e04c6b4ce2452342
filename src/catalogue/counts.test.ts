import {expect, test} from 'vitest';
import {countsAt} from './counts.ts';
import {loadCatalogue} from './load.ts';
import {made} from './testing.ts';

const catalogue = loadCatalogue();

test('Twente has 14 municipalities and, in 2025, almost 650 000 people (CBS)', () => {
  const now = countsAt(catalogue, null);
  expect(now.municipalities).toBe(14);
  expect(now.population).toBeGreaterThan(630_000);
  expect(now.population).toBeLessThan(660_000);
  expect(now.populationYear).toBe('2025');
});

// The research found 111 members: for 2016, 74 confirmed, 34 probable, 2 unknown, and Nordkirchen not yet one (euregio-members, `summary`).
test('members are counted by how they are known, and add up', () => {
  expect(countsAt(catalogue, 2016).members).toMatchObject({founding: 74, earlier: 32, area: 2, unknown: 2, found: 110, solid: 74, hatched: 34});
  const now = countsAt(catalogue, null).members;
  expect(now).toMatchObject({found: 111, solid: 78, hatched: 32, unknown: 1});
  expect(now.named + now.founding).toBe(now.solid);
});

test('in a year those of whom nobody knows whether they were members then are told apart: 80 and 28 in 2002, none and 85 in 1958', () => {
  const told = (year: number | null) => {
    const {told: known, open, found} = countsAt(catalogue, year).members;
    return [known, open, found];
  };
  expect([1958, 2002].map(told)).toEqual([
    [0, 85, 85],
    [80, 28, 108],
  ]);
  // Of now all 111 are told, also the one of whom it is not known.
  expect(told(null)).toEqual([111, 0, 111]);
});

test('in a year a project with both dates runs, of any other it is not known', () => {
  const {all, running, ended, planned, unknown} = countsAt(catalogue, 2016).projects;
  // 31 ran in 2016 or may have.
  expect([all, running + unknown, ended, planned]).toEqual([31, 31, 0, 0]);
  const dated = catalogue.facts.projects.filter(({start, end}) => start !== null && end !== null && start <= '2016-12-31' && end >= '2016');
  expect(running).toBe(dated.length);
});

test('the official number stands only beside the members of its own year', () => {
  expect(countsAt(catalogue, null).official).toEqual({count: 129, year: '2016'});
  expect(countsAt(catalogue, 2016).official).toEqual({count: 129, year: '2016'});
  expect(countsAt(catalogue, 1990).official).toBeNull();
});

test('projects are counted by how they stand, and add up to those shown', () => {
  const {all, running, ended, planned, unknown} = countsAt(catalogue, null).projects;
  expect(all).toBe(79);
  expect(running + ended + planned + unknown).toBe(79);
  // All 57 of the first period are over: nothing was paid for after 31 December 2023.
  expect(ended).toBe(catalogue.facts.projects.filter(({period}) => period === 'V A').length);
  expect(countsAt(catalogue, null, ['unlock', 'boost']).projects).toEqual({all: 2, running: 1, ended: 1, planned: 0, unknown: 0});
});

const thing = (id: string, more: object = {}) => ({id, aliases: [], scope: [], sources: [], ...more});
const project = (id: string, start: string | null, end: string | null, period = 'VI A') =>
  thing(id, {seats: [], hengelo: null, mont: false, period, start, end});

test('without facts there is nothing to count', () => {
  expect(countsAt(made({}), null)).toEqual({
    members: {named: 0, founding: 0, earlier: 0, area: 0, unknown: 0, found: 0, solid: 0, hatched: 0, told: 0, open: 0},
    official: null,
    municipalities: 0,
    population: 0,
    populationYear: null,
    projects: {running: 0, ended: 0, planned: 0, unknown: 0, all: 0},
    partnerships: {known: 0, open: 0},
  });
});

test('people are those of the municipalities in Twente whose number is known, in the year of the first', () => {
  const town = (id: string, inTwente: boolean) => thing(id, {inTwente});
  const population = (id: string, ...values: readonly object[]) => ({id: `${id}.population`, about: id, values});
  const claims = [
    population('a', {value: 80_000, asOf: '2025-01-01'}, {value: 1, asOf: '2024'}),
    population('b', {value: 20_000, asOf: '2024'}),
    population('c', {value: 'a few', asOf: '2025'}),
    population('d'),
    population('abroad', {value: 300_000, asOf: '2025'}),
  ];
  const places = [town('a', true), town('b', true), town('c', true), town('d', true), town('e', true), town('abroad', false)];
  expect(countsAt(made({places, claims}), null)).toMatchObject({municipalities: 5, population: 100_000, populationYear: '2025'});
});

test.each<[string, readonly object[], string | null]>([
  ['a day', [{value: 1, asOf: '2025-01-01'}], '2025'],
  ['a figure without a date', [{value: 1, asOf: null}], null],
  ['no figure', [], null],
])('the year of the people: %s', (_name, values, year) => {
  const places = [thing('a', {inTwente: true})];
  expect(countsAt(made({places, claims: [{id: 'a.population', about: 'a', values}]}), null).populationYear).toBe(year);
});

test.each<[string, object, number | null, object | null]>([
  ['of the memo beside those of now', {value: 129, asOf: '2016-11-25'}, null, {count: 129, year: '2016'}],
  ['of a day in that year', {value: 140, asOf: '2008-12-31'}, 2008, {count: 140, year: '2008'}],
  ['of no day that ends like the year', {value: 140, asOf: '31-12-2008'}, 2008, null],
  ['of no other year', {value: 140, asOf: '2008'}, 2009, null],
  ['not when it has no date', {value: 140, asOf: null}, null, null],
  ['not when it is given in words', {value: 'many', asOf: '2016'}, null, null],
])('the official number is told: %s', (_name, value, year, official) => {
  expect(countsAt(made({claims: [{id: 'euregio.members', about: 'euregio', values: [value]}]}), year).official).toEqual(official);
});

const PROJECTS = {
  sources: [{id: 'newest', asOf: '2026-02'}],
  projects: [
    project('over', '2016', '2019', 'V A'),
    project('running', '2024', '2027'),
    project('planned', '2026-09', '2027'),
    project('begun', '2024', null),
    project('ending', null, '2027'),
    project('dateless', null, null),
  ],
};

test('today a project runs, is over, is planned, or nobody can say', () => {
  expect(countsAt(made(PROJECTS), null).projects).toEqual({running: 1, ended: 1, planned: 1, unknown: 3, all: 6});
});

test('in a year a project that is shown runs when both dates are known; without one of them nobody can say', () => {
  // Begun, ending and dateless, with the programme of 2021 to 2029.
  expect(countsAt(made(PROJECTS), 2024).projects).toEqual({running: 1, ended: 0, planned: 0, unknown: 3, all: 4});
  expect(countsAt(made(PROJECTS), 2017).projects).toEqual({running: 1, ended: 0, planned: 0, unknown: 0, all: 1});
  expect(countsAt(made(PROJECTS), 2024, ['running']).projects).toEqual({running: 1, ended: 0, planned: 0, unknown: 0, all: 1});
  expect(countsAt(made(PROJECTS), 2024, ['begun', 'dateless']).projects).toEqual({running: 0, ended: 0, planned: 0, unknown: 2, all: 2});
});
