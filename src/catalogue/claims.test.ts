import {expect, test} from 'vitest';
import {valueIn, valuesIn} from './claims.ts';
import {loadCatalogue} from './load.ts';

const catalogue = loadCatalogue();
const said = (id: string, year: number | null): unknown[] => valuesIn(catalogue, catalogue.claim(id), year).map(({value}) => value);

test('no figure of a body is told in a year before the text that gives it: every claim, every year', {timeout: 60_000}, () => {
  const strays: string[] = [];
  for (const claim of catalogue.facts.claims) {
    if (catalogue.get(claim.about).type !== 'network') continue;
    for (let year = 1958; year <= 2027; year++)
      for (const {value, asOf, since, until, sources} of valuesIn(catalogue, claim, year)) {
        const isDate = claim.unit === 'date' || (claim.unit === 'year' && claim.property !== 'targetYear');
        const newest = sources
          .flatMap((id) => catalogue.source(id).asOf ?? [])
          .toSorted()
          .at(-1);
        const told = isDate ? String(value) : (since ?? until ?? asOf ?? newest ?? '2026');
        if (Number(told.slice(0, 4)) > year) strays.push(`${claim.id} ${year}: ${told}`);
      }
  }
  expect(strays).toEqual([]);
});

test('seats are told from the year that names them on', () => {
  // The memo of 2016 names 2 of Hengelo, a text of 2021 names 3; the 84 of the council stand in the memo.
  expect([2015, 2016, 2020, 2021, null].map((year) => said('hengelo.euregioCouncilSeats', year))).toEqual([[], [2], [2], [2, 3], [2, 3]]);
  expect([2000, 2016].map((year) => said('euregio.councilSeats', year))).toEqual([[], [84]]);
});

test('an opening is told when it has happened, the chair of a year in that year, people of a place in every year', () => {
  expect([1999, 2001].map((year) => said('rb64.reopenedGronauEnschede', year))).toEqual([[], ['2001-11-18']]);
  // Münster chaired MONT from May 2024 to May 2026.
  expect([2023, 2025].map((year) => JSON.stringify(valueIn(catalogue, catalogue.claim('mont.chair'), year)?.value ?? null))).toEqual(['null', '"Münster"']);
  expect(said('hengelo.population', 1958)).toEqual([84_054]);
});

test('money of a programme period is told from its first year on, a sum over years at their end', () => {
  expect([2013, 2014].map((year) => said('interreg.erdfVA', year))).toEqual([[], [222_159_360]]);
  expect([2020, 2021].map((year) => said('interreg.erdfVIA', year))).toEqual([[], [225_000_000]]);
  expect([2014, 2016].map((year) => said('innovatieprofiel.euFunding2007to2015', year))).toEqual([[], [800_000_000]]);
});
