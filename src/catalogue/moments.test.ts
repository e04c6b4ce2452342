import {expect, test} from 'vitest';
import {loadCatalogue} from './load.ts';
import type {Place} from './facts.ts';
import {changesSince2016, existedIn, membershipIn, membersAt, partnershipsAt, projectsAt, runsIn, stageOn} from './moments.ts';

const catalogue = loadCatalogue();
const counts = (year: number | null) => Object.fromEntries(Object.entries(membersAt(catalogue, year)).map(([status, ids]) => [status, ids.length]));

// Counts of the research (euregio-members, `summary`): 74 confirmed for 2016. Of these none is known to have left; four more are named later.
test('in 2016, 74 members are drawn solid, 34 hatched and 2 pale; now it is 78, 32 and 1', () => {
  expect(counts(2016)).toEqual({confirmed: 74, probable: 34, unknown: 2});
  expect(counts(null)).toEqual({confirmed: 78, probable: 32, unknown: 1});
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

const place = (euregio: object | undefined): Place => ({euregio: euregio && {evidence: [], listed: true, ...euregio}}) as unknown as Place;
const named = (...dates: (string | null)[]) => dates.map((date) => ({date, kind: 'named', sources: []}));

test('membership: from the accession on, else from the first trace; what was confirmed for 2016 stays so', () => {
  const since1999 = place({in2016: 'confirmed', now: 'probable', since: '1999-05'});
  expect([1998, 1999, 2015, 2016, 2017, null].map((year) => membershipIn(since1999, year))).toEqual([
    null,
    'confirmed',
    'confirmed',
    'confirmed',
    'confirmed',
    'confirmed',
  ]);
  // Nothing says since when: in 2016 it was, before that nobody knows.
  const undated = place({in2016: 'probable', now: 'no'});
  expect([1970, 2016, 2017, null].map((year) => membershipIn(undated, year))).toEqual(['unknown', 'probable', null, null]);
  const early = place({in2016: 'confirmed', now: 'confirmed', evidence: named('1994', '2015')});
  expect([1993, 1994, 2005, null].map((year) => membershipIn(early, year))).toEqual(['unknown', 'confirmed', 'confirmed', 'confirmed']);
  const once = place({in2016: 'probable', now: 'probable', evidence: named('1994')});
  expect([1993, 1994, 2016, null].map((year) => membershipIn(once, year))).toEqual(['unknown', 'probable', 'probable', 'probable']);
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

test('Unlock ended in April 2019; a project of the first period without an end is over since 2023; one without dates is unknown', () => {
  const on = (id: string, day: string) =>
    stageOn(
      catalogue.facts.projects.find((project) => project.id === id)!,
      day,
    );
  expect(['2019-04-30', '2019-05-01'].map((day) => on('unlock', day))).toEqual(['running', 'ended']);
  expect([on('gti', '2023-12-31'), on('gti', '2024-01-01')]).toEqual(['unknown', 'ended']);
  expect([on('scobe', '2026-05-20'), on('boost', '2023-12-01'), on('boost', '2026-05-20')]).toEqual(['unknown', 'planned', 'running']);
});
