import {expect, test} from 'vitest';
import type {Catalogue} from './catalogue.ts';
import type {Place} from './facts.ts';
import {loadCatalogue} from './load.ts';
import {
  changesSince2016,
  endedBy,
  existedIn,
  membershipIn,
  membersAt,
  newestSource,
  partnershipsAt,
  partnershipsShown,
  projectsAt,
  runsIn,
  stageOn,
} from './moments.ts';

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

test.each<[start: string | null, end: string | null, period: 'V A' | 'VI A', day: string, stage: string]>([
  // A date holds for all of its year or month.
  ['2019', '2022', 'V A', '2022-06-30', 'running'],
  ['2019', '2022', 'V A', '2023-01-01', 'ended'],
  ['2019', '2022-06', 'V A', '2022-06-30', 'running'],
  ['2019', '2022-06', 'V A', '2022-07-01', 'ended'],
  ['2024', '2027', 'VI A', '2023-12-31', 'planned'],
  ['2024', '2027', 'VI A', '2024-01-01', 'running'],
  ['2024-02-01', '2027', 'VI A', '2024-01-31', 'planned'],
  ['2024-02-01', '2027', 'VI A', '2024-02-01', 'running'],
  // The day of the facts may be known by its year alone.
  ['2024-02', '2027', 'VI A', '2024', 'planned'],
  ['2024-02', '2027', 'VI A', '2025', 'running'],
  ['2024', null, 'VI A', '2025-01-01', 'unknown'],
  [null, '2027', 'VI A', '2025-01-01', 'unknown'],
  [null, '2022', 'VI A', '2025-01-01', 'ended'],
  [null, null, 'VI A', '2031-01-01', 'unknown'],
  [null, null, 'V A', '2024-01-01', 'ended'],
])('a project from %s to %s of Interreg %s is on %s: %s', (start, end, period, day, stage) => {
  expect(stageOn({start, end, period}, day)).toBe(stage);
});

test.each<[what: string, dates: readonly (string | null)[], newest: string]>([
  ['the newest date, wherever it stands', ['2022-04-30', null, '2026-05-20', '2019-02-01'], '2026-05-20'],
  ['a month is a date', ['2019', '2025-10', '2021-12-31'], '2025-10'],
  ['a year is a date', ['2019-05', '2023', '2021-12-31'], '2023'],
  ['words are none', ['2019', 'about 2030', 'spring'], '2019'],
  ['a date with words behind it is none', ['2019', '2030?', '2031-05 (draft)'], '2019'],
  ['one without leading noughts is none', ['2019-05-01', '2030-5', '31'], '2019-05-01'],
  ['nothing where no source has a date', [null, null], ''],
  ['nothing without sources', [], ''],
])('the day of the facts: %s', (_what, dates, newest) => {
  expect(newestSource({facts: {sources: dates.map((asOf) => ({asOf}))}} as unknown as Catalogue)).toBe(newest);
});

test('the newest text that was consulted is of 20 May 2026', () => {
  expect(newestSource(catalogue)).toBe('2026-05-20');
});

// From geo/facts. No year: on 20 May 2026, the day of the facts.
test.each<[id: string, lasts: number | null, over: number | null, now: boolean]>([
  // Projects: until April 2019; until February 2027; without an end until their period is paid out, in 2023 and in 2029.
  ['unlock', 2019, 2020, true],
  ['boost', 2027, 2028, false],
  ['gti', 2023, 2024, true],
  ['scobe', 2029, 2030, false],
  // Partnerships: Denizli until 2017, Ermont until 2010, Emsdetten and Malmö without an end.
  ['almelo-denizli', 2017, 2018, true],
  ['wierden-ermont', 2010, 2011, true],
  ['hengelo-emsdetten', 2040, null, false],
  ['hengelo-malmo', 2040, null, false],
  // Networks: the Regio Twente until July 2021, the programme of 2014–2020, the others without an end.
  ['regio-twente', 2021, 2022, true],
  ['interreg-va', 2020, 2021, true],
  ['errin', 2040, null, false],
  // Places, landmarks and the programme of today do not end.
  ['hengelo', 2040, null, false],
  ['rb61', 2040, null, false],
  ['interreg', 2040, null, false],
])('%s lasts to %s and is over in %s', (id, lasts, over, now) => {
  expect(endedBy(catalogue, id, lasts)).toBe(false);
  if (over !== null) expect(endedBy(catalogue, id, over)).toBe(true);
  expect(endedBy(catalogue, id, null)).toBe(now);
});

test('a partnership is there from its first year on; one that nobody knows the beginning of is not hidden', () => {
  expect([1990, 1991, 1992, null].map((year) => existedIn(catalogue, 'hengelo-emsdetten', year))).toEqual([false, true, true, true]);
  expect([1900, 2016].map((year) => existedIn(catalogue, 'osnabruck-vila-real', year))).toEqual([true, true]);
});

test('the programme of 2014–2020 is there in these years only; a network without dates always', () => {
  expect([2013, 2014, 2020, 2021, null].map((year) => existedIn(catalogue, 'interreg-va', year))).toEqual([false, true, true, false, true]);
  expect([1900, 2040].map((year) => existedIn(catalogue, 'duitslandstrategie', year))).toEqual([true, true]);
});

test('what changed since the memo is told in order of date, the day of the memo not among it', () => {
  const milestones = ['2021-07-08', '2016-11-26', '2016-11-25', '2017', '2016-12', '1989-12', '2017-01-01'].map((date) => ({date}));
  expect(changesSince2016({facts: {milestones}} as unknown as Catalogue).map(({date}) => date)).toEqual([
    '2016-11-26',
    '2016-12',
    '2017',
    '2017-01-01',
    '2021-07-08',
  ]);
});

test('what a picture is about is shown though it is over or has not begun: Almelo–Denizli ended in 2017, Hengelo–Emsdetten began in 1991', () => {
  const shown = (year: number | null, selected: string | null): string[] => partnershipsShown(catalogue, year, selected);
  expect(shown(null, null)).toEqual(partnershipsAt(catalogue, null));
  expect(['almelo-denizli', 'denizli'].map((id) => shown(null, id).includes('almelo-denizli'))).toEqual([true, true]);
  expect(shown(1980, 'emsdetten')).toContain('hengelo-emsdetten');
  // Of a town that has others, what is over does not come back.
  expect(shown(null, 'almelo')).not.toContain('almelo-denizli');
});

test('the programme is there from its first period on, which began in 1991', () => {
  const catalogue = loadCatalogue();
  expect([1990, 1991].map((year) => existedIn(catalogue, 'interreg', year))).toEqual([false, true]);
});
