import {expect, test} from 'vitest';
import {loadCatalogue} from './load.ts';
import {changesSince2016, existedIn, membersAt, partnershipsAt, projectsAt} from './moments.ts';

const catalogue = loadCatalogue();
const counts = (year: number | null) => Object.fromEntries(Object.entries(membersAt(catalogue, year)).map(([status, ids]) => [status, ids.length]));

// Counts of the research: euregio-members, `summary`.
test('in 2016, 74 members are confirmed, 34 probable and 2 unknown; now it is 46, 64 and 1', () => {
  expect(counts(2016)).toEqual({confirmed: 74, probable: 34, unknown: 2});
  expect(counts(null)).toEqual({confirmed: 46, probable: 64, unknown: 1});
});

test('Münster joined in 1999', () => {
  expect(membersAt(catalogue, 1998).confirmed).not.toContain('munster');
  expect(membersAt(catalogue, 1999).confirmed).toContain('munster');
});

test('nobody is claimed to be a confirmed member in 1958', () => {
  expect(membersAt(catalogue, 1958).confirmed).toEqual([]);
});

test('Hengelo–Emsdetten holds from 1991, Almelo–Denizli from 1975 to 2017', () => {
  expect([1990, 1991, 2016, null].map((year) => partnershipsAt(catalogue, year).includes('hengelo-emsdetten'))).toEqual([false, true, true, true]);
  expect([1974, 1975, 2017, 2018, null].map((year) => partnershipsAt(catalogue, year).includes('almelo-denizli'))).toEqual([false, true, true, false, false]);
});

test('Unlock ran from 2015 to 2019', () => {
  expect([2014, 2015, 2019, 2020, null].map((year) => projectsAt(catalogue, year).includes('unlock'))).toEqual([false, true, true, false, true]);
});

test('what changed since the memo begins after it', () => {
  const changes = changesSince2016(catalogue);
  expect(changes.length).toBeGreaterThan(20);
  expect(changes[0]!.date > '2016-11-25').toBe(true);
});

test('a network is not there before it began, a project not after it ended', () => {
  // ERRIN began in 2001; Unlock ran from 2015 to 2019.
  expect([existedIn(catalogue, 'errin', 2000), existedIn(catalogue, 'errin', 2001), existedIn(catalogue, 'errin', null)]).toEqual([false, true, true]);
  expect([2014, 2015, 2019, 2020].map((year) => existedIn(catalogue, 'unlock', year))).toEqual([false, true, true, false]);
  expect(existedIn(catalogue, 'hengelo', 1958)).toBe(true);
});
