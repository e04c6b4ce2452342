import {expect, test} from 'vitest';
import {areMunicipalitiesOfNow, beginningOf, endedBy, isOfLater, namesIn, predecessorsIn, runsIn, standingIn, thereIn} from './moments.ts';
import {wholeCatalogue} from './whole.ts';
import {FIRST_YEAR, LAST_YEAR} from './years.ts';

const catalogue = await wholeCatalogue();
const YEARS = Array.from({length: LAST_YEAR - FIRST_YEAR + 1}, (_, at) => FIRST_YEAR + at);

// Years from the things’ own pages: airport 1972, university 1961, trains of the RB 61 since 2018, Interreg since 1991, MONT since December 1989, Regio Twente until 8 July 2021.
test.each([
  ['fmo', 1971, 'to-come'],
  ['fmo', 1972, 'there'],
  ['university-of-twente', 1960, 'to-come'],
  ['university-of-twente', 1961, 'there'],
  ['rb61', 2017, 'to-come'],
  ['rb61', 2018, 'there'],
  ['interreg', 1990, 'to-come'],
  ['interreg', 1991, 'there'],
  ['mont', 1988, 'to-come'],
  ['mont', 1989, 'there'],
  ['regio-twente', 2021, 'there'],
  ['regio-twente', 2022, 'over'],
  // Of these the facts have no beginning: before the memo of 2016 nothing tells of the World Trade Center.
  ['wtc-twente', 2015, 'unknown'],
  ['wtc-twente', 2016, 'there'],
  // A town and a border are older than any text.
  ['hengelo', 1958, 'there'],
  ['border-length', 1958, 'there'],
] as const)('%s in %i: %s', (id, year, standing) => {
  expect(standingIn(catalogue, id, year)).toBe(standing);
  expect(isOfLater(catalogue, id, year)).toBe(standing === 'to-come' || standing === 'unknown');
});

test('everything goes one way through the years: unknown or to come, there, over; and what began is never unknown', () => {
  const order = ['unknown', 'to-come', 'there', 'over'];
  for (const {id} of catalogue.things) {
    const standings = YEARS.map((year) => standingIn(catalogue, id, year));
    expect([id, standings]).toEqual([id, standings.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))]);
    expect([id, standings.includes('unknown') && standings.includes('to-come')]).toEqual([id, false]);
    expect([id, standings.includes('unknown')]).toEqual([id, standings.includes('unknown') && beginningOf(catalogue, id) === null]);
  }
});

test('of the sites in Enschede and Hengelo the university was there in 1965; of three nobody knows, and the park of 2014 is not named', () => {
  const sites = catalogue.facts.landmarks.filter(({kind}) => kind === 'poi');
  const {known, open} = thereIn(catalogue, sites, 1965);
  expect([known, open.toSorted()]).toEqual([['university-of-twente'], ['kennispark-twente', 'wtc-twente', 'xl-businesspark']]);
  expect(thereIn(catalogue, sites, null)).toEqual({known: sites.map(({id}) => id), open: []});
});

test('the group of the G32 has its old name until 2017: the network became the G40 on 15 February 2018', () => {
  const g32 = catalogue.get('g32');
  expect([2016, 2017].map((year) => namesIn(g32, year).nl)).toEqual(['G32-werkgroep Internationaal', 'G32-werkgroep Internationaal']);
  expect([2018, 2026, null].map((year) => namesIn(g32, year))).toEqual([g32.names, g32.names, g32.names]);
  expect(YEARS.every((year) => namesIn(catalogue.get('mont'), year) === catalogue.get('mont').names)).toBe(true);
});

test('Twente has its municipalities of now since the mergers of 1 January 2001; Steinfurt since 1975', () => {
  expect(YEARS.filter((year) => !areMunicipalitiesOfNow(catalogue, year)).at(-1)).toBe(2000);
  expect(areMunicipalitiesOfNow(catalogue, null)).toBe(true);
  const before = (id: string, year: number | null) => {
    const place = catalogue.get(id);
    return place.type === 'place' ? predecessorsIn(place, year) : undefined;
  };
  expect(before('dinkelland', 2000)?.of).toEqual(expect.arrayContaining(['Denekamp', 'Ootmarsum', 'Weerselo']));
  expect([before('dinkelland', 2001), before('dinkelland', null), before('hengelo', 1958)]).toEqual([null, null, null]);
  expect([before('steinfurt', 1974) === null, before('steinfurt', 1975) === null]).toEqual([false, true]);
});

test('without dates a project counts in the years of its programme: 2014 to 2023, 2021 to 2029, when the last money is paid', () => {
  const ran = (period: 'V A' | 'VI A') => Array.from({length: 30}, (_, at) => 2005 + at).filter((year) => runsIn({start: null, end: null, period}, year));
  expect([ran('V A')[0], ran('V A').at(-1)]).toEqual([2014, 2023]);
  expect([ran('VI A')[0], ran('VI A').at(-1)]).toEqual([2021, 2029]);
});

test('a partnership is over in the year after its last, and now when it is said to be', () => {
  const link = catalogue.facts.partnerships.find(({id}) => id === 'almelo-denizli')!;
  // Almelo and Denizli: 1975 to 2017.
  expect([2016, 2017, 2018, null].map((year) => endedBy(catalogue, link.id, year))).toEqual([false, false, true, true]);
  expect(endedBy(catalogue, 'hengelo-emsdetten', null)).toBe(false);
});
