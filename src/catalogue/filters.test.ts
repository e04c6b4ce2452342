import {expect, test} from 'vitest';
import type {Project} from './project-facts.ts';
import {
  activeFilters,
  costId,
  countsOf,
  filterProjects,
  isFiltered,
  nearestWayOut,
  priorityId,
  projectsPerYear,
  valuesOf,
  withHengelo,
  without,
  withTwente,
} from './filters.ts';
import {loadCatalogue} from './load.ts';

const catalogue = loadCatalogue();

// Expected answers are read by hand in geo/facts/projects.json.
test('without filters all 79 projects are left', () => {
  expect(filterProjects(catalogue, {})).toHaveLength(79);
});

test('with Hengelo there are eight, one of them by the memo alone', () => {
  expect(filterProjects(catalogue, {hengelo: true})).toEqual([
    'unlock',
    'goederencorridor',
    'eurhealth-1health',
    'kenn-deine-nachbarn',
    'wasserrobuste-staedte',
    'boost',
    'futurebeeing',
    'mont-mobility',
  ]);
});

test('everything with Hengelo is with Twente as well', () => {
  const twente = filterProjects(catalogue, {twente: true});
  expect(filterProjects(catalogue, {hengelo: true}).filter((id) => !twente.includes(id))).toEqual([]);
  expect(twente).toContain('living-vecht-dinkel');
});

test('values of one filter are alternatives, different filters all hold', () => {
  expect(filterProjects(catalogue, {theme: ['rail']})).toEqual(['euregio-spoorregio', 'euregiorail']);
  expect(filterProjects(catalogue, {theme: ['rail', 'logistics'], period: ['va']})).toEqual(['goederencorridor', 'euregio-spoorregio', 'euregiorail']);
  expect(filterProjects(catalogue, {theme: ['rail'], lead: ['NL']})).toEqual(['euregio-spoorregio']);
  expect(filterProjects(catalogue, {period: ['va', 'via']})).toHaveLength(79);
});

test('a cost that is not known is a choice of its own', () => {
  const known = filterProjects(catalogue, {cost: ['to-500k', '500k-2m', '2m-5m', 'from-5m']}).length;
  expect([known, filterProjects(catalogue, {cost: ['unknown']}).length]).toEqual([48, 31]);
  expect(filterProjects(catalogue, {cost: ['2m-5m']})).toContain('unlock');
});

test('counts tell what a choice would give, other filters kept', () => {
  expect(countsOf(catalogue, {}, 'theme').get('rail')).toBe(2);
  expect(countsOf(catalogue, {lead: ['NL']}, 'theme').get('rail')).toBe(1);
  // The filter’s own choice does not change its counts.
  expect(countsOf(catalogue, {theme: ['rail']}, 'theme').get('logistics')).toBe(2);
});

test('per year the sure and the unsure projects are told apart', () => {
  const unlock = catalogue.facts.projects.filter(({id}) => id === 'unlock');
  const years = projectsPerYear(unlock, 2014, 2020);
  expect(years.map(({running}) => running)).toEqual([0, 1, 1, 1, 1, 1, 0]);
  // 2 174 528.56 euros over five calendar years.
  expect(years[1]!.eur).toBeCloseTo(434905.71, 2);
  const undated = catalogue.facts.projects.filter(({id}) => id === 'kenn-deine-nachbarn');
  expect(projectsPerYear(undated, 2016, 2016)[0]).toMatchObject({running: 0, uncertain: 1, eur: 0});
});

test('an empty result names the filter to drop', () => {
  const filters = {theme: ['rail'], lead: ['DE'], running: 2016};
  expect(filterProjects(catalogue, filters)).toEqual([]);
  expect(nearestWayOut(catalogue, filters)).toEqual({filter: 'theme', count: filterProjects(catalogue, {lead: ['DE'], running: 2016}).length});
  expect(without(filters, 'theme')).toEqual({lead: ['DE'], running: 2016});
  expect(nearestWayOut(catalogue, {theme: ['no-such-theme']})).toEqual({filter: 'theme', count: 79});
});

test('a cost stands in the step that begins with it', () => {
  const project = (eur: number | null) => ({totalCost: eur === null ? null : {eur, approximate: false}}) as unknown as Project;
  expect([0, 499_999.99, 500_000, 1_999_999, 2_000_000, 5_000_000, 1e9, null].map((eur) => costId(project(eur)))).toEqual([
    'to-500k',
    'to-500k',
    '500k-2m',
    '500k-2m',
    '2m-5m',
    'from-5m',
    'from-5m',
    'unknown',
  ]);
});

test('a priority belongs to its period, a lead to its country, and what is not known is a value', () => {
  const unlock = catalogue.facts.projects.find(({id}) => id === 'unlock')!;
  expect((['period', 'theme', 'priority', 'cost'] as const).map((filter) => valuesOf(unlock, filter))).toEqual([['va'], ['labour'], ['va-2'], ['2m-5m']]);
  expect(priorityId({...unlock, period: 'VI A', priority: null})).toBe('unknown');
  expect(priorityId({...unlock, period: 'VI A'})).toBe('via-2');
  expect([valuesOf({...unlock, lead: null}, 'lead'), valuesOf(unlock, 'lead')]).toEqual([['unknown'], ['DE']]);
  expect(valuesOf({...unlock, seats: [{place: 'borne'}, {}, {place: 'borne'}]} as never, 'town')).toEqual(['borne']);
});

test('which filters are set, and one of them taken away', () => {
  const filters = {theme: ['rail'], town: [], running: 2018, hengelo: true, twente: false} as const;
  expect(activeFilters(filters)).toEqual(['theme', 'running', 'hengelo']);
  expect([isFiltered(filters), isFiltered({}), isFiltered({town: []}), isFiltered({twente: true})]).toEqual([true, false, false, true]);
  expect(without(filters, 'running')).toEqual({theme: ['rail'], town: [], hengelo: true, twente: false});
  expect(filterProjects(catalogue, {town: []})).toHaveLength(79);
});

test('a project is Twente’s by a seat there, by the region or by Hengelo', () => {
  const project = (change: object) => ({hengelo: null, seats: [], partners: [], ...change}) as unknown as Project;
  const twente = (change: object): boolean => withTwente(project(change), catalogue);
  expect([twente({}), twente({seats: [{place: 'losser'}]}), twente({seats: [{place: 'munster'}, {}]}), twente({seats: [{place: 'atlantis'}]})]).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect([
    twente({partners: [{name: 'Regio Twente'}]}),
    twente({partners: [{name: 'Region Twente e.V.'}]}),
    twente({partners: [{name: 'Universiteit Twente'}]}),
  ]).toEqual([true, true, false]);
  expect([
    withHengelo(project({hengelo: {kind: 'memo'}})),
    withHengelo(project({seats: [{place: 'hengelo'}]})),
    withHengelo(project({seats: [{place: 'borne'}]})),
  ]).toEqual([true, true, false]);
});

test('euros of a year are the cost over its years, of projects whose dates are known', () => {
  const project = (start: string | null, end: string | null, eur: number | null) =>
    ({period: 'V A', start, end, totalCost: eur === null ? null : {eur, approximate: false}}) as unknown as Project;
  // 3 million over 2016, 2017 and 2018; 1 million in 2018 alone; one without dates, one without a cost.
  const years = projectsPerYear(
    [project('2016-07', '2018-03', 3e6), project('2018-01', '2018-12', 1e6), project(null, '2018', 5e6), project('2018', '2018', null)],
    2015,
    2019,
  );
  expect(years).toEqual([
    {year: 2015, running: 0, uncertain: 1, eur: 0},
    {year: 2016, running: 1, uncertain: 1, eur: 1e6},
    {year: 2017, running: 1, uncertain: 1, eur: 1e6},
    {year: 2018, running: 3, uncertain: 1, eur: 2e6},
    {year: 2019, running: 0, uncertain: 0, eur: 0},
  ]);
  expect([projectsPerYear([]).at(0)?.year, projectsPerYear([]).at(-1)?.year]).toEqual([2014, 2029]);
});

// The seats in geo/facts/projects.json: most of these sit in other towns as well.
test('a project is found by any of the towns where a partner sits', () => {
  expect(filterProjects(catalogue, {town: ['hengelo']})).toEqual([
    'goederencorridor',
    'eurhealth-1health',
    'kenn-deine-nachbarn',
    'wasserrobuste-staedte',
    'boost',
    'futurebeeing',
    'mont-mobility',
  ]);
  expect(filterProjects(catalogue, {town: ['oldenzaal', 'billerbeck']})).toEqual(['berkeln-2018-2020', 'smove']);
});

test('with Twente there are only those with a partner there', () => {
  // EuregioRail: Gronau, Zwolle and Münster; the Spoorregio has a partner in Enschede.
  expect(filterProjects(catalogue, {theme: ['rail'], twente: true})).toEqual(['euregio-spoorregio']);
  expect(filterProjects(catalogue, {theme: ['rail'], twente: false})).toEqual(['euregio-spoorregio', 'euregiorail']);
});

test('what Hengelo takes part in by the memo alone is with Twente too', () => {
  const byMemo = {hengelo: {kind: 'memo'}, seats: [{place: 'munster'}], partners: []} as unknown as Project;
  expect(withTwente(byMemo, catalogue)).toBe(true);
});

test('a cost below nothing is in no step', () => {
  expect(costId({totalCost: {eur: -1, approximate: false, sources: []}} as unknown as Project)).toBe('unknown');
});

test('a project that has begun without a known end is no sure one, and no euro of it is counted', () => {
  const project = (start: string | null, end: string | null) =>
    ({period: 'V A', start, end, totalCost: {eur: 1e6, approximate: false, sources: []}}) as unknown as Project;
  expect(projectsPerYear([project('2016', null), project(null, '2019')], 2016, 2016)).toEqual([{year: 2016, running: 0, uncertain: 2, eur: 0}]);
});

test('the way out is the filter that brings back most, whichever comes first; there may be none', () => {
  // Of Interreg VI A there are 22 projects, none of them of the railway, of which there are two.
  expect(nearestWayOut(catalogue, {period: ['via'], theme: ['rail']})).toEqual({filter: 'theme', count: 22});
  expect(nearestWayOut(catalogue, {theme: ['no-such-theme'], town: ['no-such-town']})).toBeNull();
  expect(nearestWayOut(catalogue, {})).toBeNull();
});
