import {expect, test} from 'vitest';
import {countsAt} from './counts.ts';
import {loadCatalogue} from './load.ts';

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
