import {expect, test} from 'vitest';
import {countsOf, filterProjects, nearestWayOut, projectsPerYear, without} from './filters.ts';
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
