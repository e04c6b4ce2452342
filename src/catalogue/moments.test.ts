import {expect, test} from 'vitest';
import {loadCatalogue} from './load.ts';
import type {Place} from './facts.ts';
import {changesSince2016, existedIn, membershipIn, membersAt, partnershipsAt, projectsAt, runsIn} from './moments.ts';

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

const place = (euregio: object | undefined): Place => ({euregio}) as unknown as Place;

test('membership: the memo’s year has its status, later years that of today, earlier ones need a beginning', () => {
  const since1999 = place({in2016: 'confirmed', now: 'probable', since: '1999-05', listed: true});
  expect([1998, 1999, 2015, 2016, 2017, null].map((year) => membershipIn(since1999, year))).toEqual([
    null,
    'confirmed',
    'confirmed',
    'confirmed',
    'probable',
    'probable',
  ]);
  // Nothing says since when: in 2016 it was, before that nobody knows.
  const undated = place({in2016: 'probable', now: 'no', listed: true});
  expect([1970, 2016, 2017, null].map((year) => membershipIn(undated, year))).toEqual(['unknown', 'probable', null, null]);
  const named = place({in2016: 'confirmed', now: 'confirmed', earliestEvidence: '1994', listed: true});
  expect([1993, 1994].map((year) => membershipIn(named, year))).toEqual([null, 'confirmed']);
  const left = place({in2016: 'no', now: 'confirmed', since: '1971', listed: true});
  expect([1980, 2016, 2017].map((year) => membershipIn(left, year))).toEqual([null, null, 'confirmed']);
  expect(membershipIn(place(undefined), null)).toBeNull();
});

test('a candidate is no member, in no year', () => {
  // Not in the member list of 1994 nor among the accessions of 1999.
  const candidates = ['bad-essen', 'artland', 'lingen', 'landkreis-emsland', 'melle'];
  for (const year of [1958, 1994, 2016, 2020, null]) {
    const {confirmed, probable, unknown} = membersAt(catalogue, year);
    expect([...confirmed, ...probable, ...unknown].filter((id) => candidates.includes(id))).toEqual([]);
  }
});

test('a project without dates runs in its programme period, one with dates in those', () => {
  const project = (period: 'V A' | 'VI A', start: string | null = null, end: string | null = null) => ({period, start, end});
  // Interreg V A: 2014 to 2020, paid out until 2023; VI A: 2021 to 2027, until 2029.
  expect([2013, 2014, 2023, 2024].map((year) => runsIn(project('V A'), year))).toEqual([false, true, true, false]);
  expect([2020, 2021, 2029, 2030].map((year) => runsIn(project('VI A'), year))).toEqual([false, true, true, false]);
  expect([2015, 2016, 2019, 2020].map((year) => runsIn(project('V A', '2016-03', '2019-04-30'), year))).toEqual([false, true, true, false]);
});

test('partnerships: one without a beginning is not hidden, one that is over without dates is in no year', () => {
  // Osnabrück–Vila Real: no date is known. Wierden–Ermont ended in 2010, nobody knows when it began.
  expect([1960, 2016, null].map((year) => partnershipsAt(catalogue, year).includes('osnabruck-vila-real'))).toEqual([true, true, true]);
  expect([1990, 2010, null].map((year) => partnershipsAt(catalogue, year).includes('wierden-ermont'))).toEqual([false, false, false]);
});

test('a network that has ended is there in its last year and not in the next', () => {
  expect([2021, 2022].map((year) => existedIn(catalogue, 'regio-twente', year))).toEqual([true, false]);
});

test('changes since the memo stand in order of date', () => {
  const dates = changesSince2016(catalogue).map(({date}) => date);
  expect(dates).toEqual(dates.toSorted());
});
