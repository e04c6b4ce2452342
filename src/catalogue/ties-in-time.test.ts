import {expect, test} from 'vitest';
import {buildCatalogue} from './build.ts';
import type {Catalogue, Facts} from './catalogue.ts';
import type {Tie, TieRole} from './ties.ts';
import {endOf, heldIn, holdsIn, isPast, rolesIn} from './ties-in-time.ts';

const thing = (id: string, more: object = {}) => ({id, aliases: [], scope: [], sources: [], ...more});
const network = (id: string, more: object = {}) => thing(id, {members: [], related: [], ...more});
const project = (id: string, more: object) => thing(id, {seats: [], hengelo: null, mont: false, period: 'V A', start: null, end: null, ...more});
const partnership = (id: string, more: object) => thing(id, {from: 'here', to: 'there', kind: 'contact', since: null, until: null, ...more});
const member = (id: string, more: object = {}) => ({member: id, sources: [], ...more});

// The middle was there from 2001 to 2020: `here` was in it from 2006 on, `there` nobody knows since when.
const catalogue: Catalogue = buildCatalogue({
  sources: [{id: 'newest', asOf: '2026-02'}],
  places: [thing('here'), thing('there')],
  networks: [
    network('chaired', {members: [member('here', {since: '1990'})]}),
    network('middle', {
      since: '2001',
      until: '2020-06',
      members: [
        member('there'),
        // The chair is no membership: its date says nothing of the joining.
        member('here', {grade: 'chair', since: '2018'}),
        member('here', {since: '2006'}),
      ],
    }),
    network('ring'),
    network('old', {until: '2010'}),
    network('older', {until: '2005'}),
    network('young', {since: '2015'}),
  ],
  projects: [project('built', {start: '2015', end: '2019'}), project('building', {start: '2024', end: '2027', period: 'VI A'})],
  partnerships: [partnership('over', {status: 'ended', since: '1975', until: '2017'}), partnership('going', {status: 'active'})],
  landmarks: [],
  claims: [],
  programmes: [],
  memo: [],
  milestones: [],
} as unknown as Facts);

const tie = (more: Partial<Tie> = {}): Tie => ({other: 'ring', group: 'networks', kind: 'member', roles: [], own: true, sources: [], ...more});

test.each<[string, Parameters<typeof heldIn>[0], readonly number[]]>([
  ['nothing', {}, [1958, 2000, 2001, 2010, 2011, 2030]],
  ['a beginning', {since: '2001-05'}, [2001, 2010, 2011, 2030]],
  ['an end', {until: '2010-01'}, [1958, 2000, 2001, 2010]],
  ['both', {since: '2001', until: '2010'}, [2001, 2010]],
  ['one year', {asOf: '2010-11-25'}, [2010]],
  ['a beginning and the year for which it is known', {since: '2001', asOf: '2010'}, [2001, 2010]],
  ['an end and the year for which it is known', {until: '2010', asOf: '2001'}, [2001, 2010]],
  ['dates without a year', {since: 'spring', until: 'autumn'}, [1958, 2000, 2001, 2010, 2011, 2030]],
])('a tie of which %s is known holds in the years that this allows', (_name, dates, years) => {
  expect([1958, 2000, 2001, 2010, 2011, 2030].filter((year) => heldIn(dates, year))).toEqual(years);
});

test('without a year only what has ended does not hold', () => {
  expect([undefined, 'active', 'unknown', 'suspended', 'ended'].map((status) => heldIn({status} as Tie, null))).toEqual([true, true, true, true, false]);
  expect(heldIn({until: '1990'}, null)).toBe(true);
});

const YEARS = [1989, 2000, 2001, 2005, 2006, 2018, 2020, 2021];
const holding = (one: Tie, from: string) => YEARS.filter((year) => holdsIn(catalogue, one, year, from));

test('a tie to a network holds while the network is there', () => {
  expect(holding(tie(), 'here')).toEqual(YEARS);
  expect(holding(tie({other: 'young'}), 'here')).toEqual([2018, 2020, 2021]);
  expect(holding(tie({other: 'old'}), 'here')).toEqual([1989, 2000, 2001, 2005, 2006]);
  expect(holding(tie({other: 'young', until: '2019'}), 'here')).toEqual([2018]);
});

test('a tie through a network holds from the joining of that network to its end', () => {
  expect(holding(tie({through: 'middle'}), 'here')).toEqual([2006, 2018, 2020]);
  // Nobody knows when it joined: the years of the network are left.
  expect(holding(tie({through: 'middle'}), 'there')).toEqual([2001, 2005, 2006, 2018, 2020]);
  // Nothing says that the ring itself is in it.
  expect(holding(tie({through: 'middle'}), 'ring')).toEqual([2001, 2005, 2006, 2018, 2020]);
});

test('a tie that was there before the network through which it runs now, holds in the years before too', () => {
  expect(holding(tie({through: 'middle', throughSince: '2001'}), 'here')).toEqual([1989, 2000, 2006, 2018, 2020]);
  expect(holding(tie({through: 'middle', throughSince: '2001', since: '1995'}), 'here')).toEqual([2000, 2006, 2018, 2020]);
});

test('seen from the network it is the member at the other end that had joined', () => {
  expect(holding(tie({group: 'members', other: 'here', through: 'middle'}), 'ring')).toEqual([2006, 2018, 2020]);
  expect(holding(tie({group: 'members', other: 'there', through: 'middle'}), 'here')).toEqual([2001, 2005, 2006, 2018, 2020]);
});

test('without a year a tie through a network that is over is still shown', () => {
  expect(holdsIn(catalogue, tie({through: 'old'}), null, 'here')).toBe(true);
  expect(holdsIn(catalogue, tie({status: 'ended'}), null, 'here')).toBe(false);
});

test('a partnership shows its towns in every year', () => {
  const end = tie({group: 'ends', other: 'there', status: 'ended', since: '1975', until: '1980'});
  expect([null, 1970, 2026].map((year) => holdsIn(catalogue, end, year, 'over'))).toEqual([true, true, true]);
  expect(holdsIn(catalogue, {...end, group: 'past'}, 2026, 'here')).toBe(false);
});

test.each<[string, Partial<Tie>, string, readonly (number | null)[]]>([
  ['without an end never', {}, 'here', []],
  ['that is said to have ended in every year', {status: 'ended'}, 'here', [null, 2009, 2010, 2011, 2018, 2026]],
  ['of another status never', {status: 'suspended'}, 'here', []],
  ['with an end after that year', {until: '2010-05'}, 'here', [null, 2011, 2018, 2026]],
  ['with an end that names no year only today', {until: 'long ago'}, 'here', [null]],
  ['to a network after the end of that', {other: 'old'}, 'here', [null, 2011, 2018, 2026]],
  ['from a network after the end of that', {other: 'here'}, 'old', [null, 2011, 2018, 2026]],
  ['through a network after the end of that', {through: 'old'}, 'here', [null, 2011, 2018, 2026]],
  ['to a project after the end of that', {other: 'built'}, 'here', [null, 2026]],
  ['to a project that runs never', {other: 'building'}, 'here', []],
  ['of a partnership after the end of that', {other: 'here'}, 'over', [null, 2018, 2026]],
  ['of a partnership that goes on never', {other: 'here'}, 'going', []],
])('a tie %s is past', (_name, more, from, years) => {
  expect([null, 2009, 2010, 2011, 2018, 2026].filter((year) => isPast(catalogue, tie(more), year, from))).toEqual(years);
});

test.each<[string, Partial<Tie>, string, string | null]>([
  ['its own', {until: '2015', other: 'old', through: 'older'}, 'here', '2015'],
  ['that of the network through which it ran', {through: 'old'}, 'here', '2010'],
  ['that of the network to which it led', {other: 'old'}, 'here', '2010'],
  ['that of the network from which it is seen', {other: 'here'}, 'old', '2010'],
  ['the first of several', {other: 'old', through: 'older'}, 'middle', '2005'],
  ['the first of several, whichever has it', {other: 'older', through: 'middle'}, 'old', '2005'],
  ['nobody knows it when no network ended', {through: 'young'}, 'here', null],
  ['nobody knows it when what ended is no network', {other: 'here'}, 'over', null],
])('the end of a tie: %s', (_name, more, from, end) => {
  expect(endOf(catalogue, tie(more), from)).toBe(end);
});

const role = (more: Partial<TieRole>): TieRole => ({text: {nl: 'x', de: 'x', en: 'x'}, ...more});

test.each<[string, Partial<TieRole>, readonly (number | null)[]]>([
  ['without dates always', {}, [null, 2015, 2016, 2017, 2020, 2021]],
  ['that is known for one year then, and today', {year: '2016-11-25'}, [null, 2016]],
  ['that is known for one year then, whatever its dates are', {year: '2016', since: '2017'}, [null, 2016]],
  ['from its beginning on', {since: '2016-05'}, [null, 2016, 2017, 2020, 2021]],
  ['from its beginning to its end', {since: '2016', until: '2020'}, [2016, 2017, 2020]],
  // Nobody knows since when: only the year of its end is sure.
  ['with an end alone in the year of the end', {until: '2017-05-24'}, [2017]],
  ['with an end that names no year in every year, but not today', {until: 'later'}, [2015, 2016, 2017, 2020, 2021]],
])('a role %s is told', (_name, dates, years) => {
  const one = tie({roles: [role(dates)]});
  expect([null, 2015, 2016, 2017, 2020, 2021].filter((year) => rolesIn(one, year).length === 1)).toEqual(years);
});

test('of several roles those of the moment are told, in their order', () => {
  const roles = [role({until: '2016'}), role({since: '2016', until: '2020'}), role({since: '2018'})];
  expect(rolesIn(tie({roles}), 2016)).toEqual([roles[0], roles[1]]);
  expect(rolesIn(tie({roles}), 2019)).toEqual([roles[1], roles[2]]);
  expect(rolesIn(tie({roles}), null)).toEqual([roles[2]]);
});
