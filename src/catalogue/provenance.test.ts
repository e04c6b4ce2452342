import {expect, test} from 'vitest';
import {loadCatalogue} from './load.ts';
import {gaps, provenance} from './provenance.ts';

const catalogue = loadCatalogue();

test('the oldest dated source is of 1992 or earlier, the newest of 2026; most statements have one source', () => {
  const {statements, twice, oldest, newest, sources, undated} = provenance(catalogue);
  expect(Number(oldest)).toBeLessThanOrEqual(1992);
  expect(newest).toBe('2026');
  expect(twice).toBeLessThan(statements);
  expect(undated).toBeLessThan(sources);
  expect(sources).toBe(catalogue.facts.sources.length);
});

// The memo gives 129 members for 2016; the research found 110 of that year, and 24 places of which nobody says it.
test('what we do not know is counted from the facts', () => {
  expect(gaps(catalogue)).toMatchObject({members: 19, earlierMembers: 32, candidates: 24, projects: {all: 79}, partnerships: {all: 47}});
});

test('the council seats of Hengelo are among the figures that differ', () => {
  expect(provenance(catalogue).conflicting).toBeGreaterThanOrEqual(3);
});
