import {expect, test} from 'vitest';
import {tiesOf} from './ties.ts';
import {isTiedIn} from './tied-in.ts';
import {wholeCatalogue} from './whole.ts';
import {FIRST_YEAR, LAST_YEAR} from './years.ts';

const catalogue = await wholeCatalogue();
const YEARS = Array.from({length: LAST_YEAR - FIRST_YEAR + 1}, (_, at) => FIRST_YEAR + at);
const all = catalogue.things.flatMap(({id}) => tiesOf(catalogue, id).map((tie) => ({id, tie})));
/** The first year of which a tie is known; `null`: it is known of none. */
const firstYear = (id: string, other: string, group: string): number | null => {
  const found = all.find((one) => one.id === id && one.tie.other === other && one.tie.group === group);
  if (!found) throw new Error(`expected a tie (${group}) of ${id} with ${other}`);
  return YEARS.find((year) => isTiedIn(catalogue, found.tie, year, id)) ?? null;
};

test('once a tie is known it stays known: for all ties of all things', () => {
  for (const {id, tie} of all) {
    const known = YEARS.map((year) => isTiedIn(catalogue, tie, year, id));
    expect([id, tie.other, known.lastIndexOf(false)]).toEqual([id, tie.other, known.indexOf(true) < 0 ? YEARS.length - 1 : known.indexOf(true) - 1]);
    // In the year after the newest fact all of them are.
    expect([id, tie.other, known.at(-1)]).toEqual([id, tie.other, true]);
  }
});

test('memberships and links say themselves what is open about them: they are left out in no year', () => {
  const told = all.filter(({tie: {group}}) => ['networks', 'belongs', 'members', 'partners', 'past'].includes(group));
  expect(told.length).toBeGreaterThan(400);
  expect(told.filter(({id, tie}) => !isTiedIn(catalogue, tie, FIRST_YEAR, id))).toEqual([]);
});

test.each([
  // Nothing but the memo of 2016 tells of these two.
  ['mont', 'euregio', 'related', 2016],
  ['netwerkstad-twente', 'eurocities', 'related', 2016],
  // In 2006 Oldenzaal came to both, in 2015 the lobby of the region became one of East Netherlands.
  ['mont', 'netwerkstad-twente', 'related', 2006],
  ['oost-nederland', 'regio-twente', 'related', 2015],
  // A site, and a train whose line is older, of which nothing tells before.
  ['enschede', 'kennispark-twente', 'landmarks', 2016],
  ['bad-bentheim', 'ic-amsterdam-berlin', 'lines', 2017],
  // Founded in 1961: in the years before, the university’s own page says so.
  ['enschede', 'university-of-twente', 'landmarks', FIRST_YEAR],
] as const)('%s and %s (%s) are tied from %i on', (id, other, group, first) => {
  expect(firstYear(id, other, group)).toBe(first);
});

test('networks have to do with each other in 2016 at the latest, for the memo names them together', () => {
  const related = all.filter(({id, tie}) => tie.group === 'related' && [id, tie.other].every((one) => catalogue.get(one).type === 'network'));
  expect(related.length).toBeGreaterThan(6);
  expect(related.filter(({id, tie}) => firstYear(id, tie.other, 'related')! > 2016)).toEqual([]);
});
