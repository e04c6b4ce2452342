import {expect, test} from 'vitest';
import {loadCatalogue} from './load.ts';
import {gaps, provenance} from './provenance.ts';
import {made} from './testing.ts';

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

const thing = (id: string, more: object = {}) => ({id, aliases: [], scope: [], sources: [], ...more});
const project = (id: string, more: object = {}) =>
  thing(id, {
    seats: [],
    hengelo: null,
    mont: false,
    period: 'V A',
    totalCost: null,
    erdf: null,
    start: null,
    end: null,
    dateSources: [],
    lead: null,
    partnersComplete: false,
    ...more,
  });
const partnership = (id: string, more: object = {}) => thing(id, {from: 'a', to: 'b', kind: 'contact', status: 'active', since: null, until: null, ...more});
const claim = (id: string, ...values: readonly object[]) => ({id, about: 'a', values: values.map((value) => ({sources: ['one'], ...value}))});

const NOTHING = {statements: 0, twice: 0, oldest: '', newest: '', conflicting: 0, unknown: 0, sources: 0, undated: 0};
const TOWNS = [thing('a'), thing('b')];
const TWO = ['one', 'two'];

test('without facts nothing is stated, and nothing missing', () => {
  expect(provenance(made({}))).toEqual(NOTHING);
  expect(gaps(made({}))).toEqual({
    members: null,
    earlierMembers: 0,
    candidates: 0,
    projects: {all: 0, cost: 0, euShare: 0, dates: 0, lead: 0, partners: 0},
    partnerships: {all: 0, status: 0, since: 0},
  });
});

test.each<[string, object, number, number]>([
  ['a place is none by itself', {places: TOWNS}, 0, 0],
  ['each value of a figure', {claims: [claim('x', {value: 1}, {value: 2, sources: TWO}), claim('y', {value: 3})]}, 3, 1],
  ['each trace of a membership', {places: [thing('a', {euregio: {evidence: [{sources: ['one']}, {sources: TWO}, {sources: TWO}]}}), thing('b')]}, 3, 2],
  [
    'each member of a network',
    {
      places: TOWNS,
      networks: [
        thing('ring', {
          related: [],
          members: [
            {member: 'a', sources: TWO},
            {member: 'b', sources: []},
          ],
        }),
      ],
    },
    2,
    1,
  ],
  ['each partnership', {places: TOWNS, partnerships: [partnership('x', {sources: TWO}), partnership('y', {sources: ['one']})]}, 2, 1],
  ['a project of which nothing is known is none', {projects: [project('x', {sources: TWO, dateSources: TWO})]}, 0, 0],
  ['the cost of a project', {projects: [project('x', {totalCost: {eur: 1, sources: TWO}})]}, 1, 1],
  ['the European share of a project', {projects: [project('x', {erdf: {eur: 1, sources: TWO}})]}, 1, 1],
  ['the beginning of a project', {projects: [project('x', {start: '2016', dateSources: TWO})]}, 1, 1],
  ['the end of a project', {projects: [project('x', {end: '2016', dateSources: TWO})]}, 1, 1],
  ['each of them', {projects: [project('x', {totalCost: {sources: ['one']}, erdf: {sources: TWO}, start: '2016', end: '2017', dateSources: TWO})]}, 4, 3],
  [
    'each milestone',
    {
      milestones: [
        {things: [], sources: TWO},
        {things: [], sources: ['one']},
      ],
    },
    2,
    1,
  ],
  ['each reason to be on the map', {landmarks: [thing('x', {scope: [{sources: TWO}, {sources: ['one']}]}), thing('y', {scope: [{sources: TWO}]})]}, 3, 2],
  ['three sources are two or more', {claims: [claim('x', {value: 1, sources: ['one', 'two', 'three']})]}, 1, 1],
  ['a source that is named twice is one', {claims: [claim('x', {value: 1, sources: ['one', 'one']})]}, 1, 0],
])('statements are counted once: %s', (_name, facts, statements, twice) => {
  expect(provenance(made(facts))).toMatchObject({statements, twice});
});

test('the oldest and newest year are those of sources whose date begins with a year', () => {
  const dates = ['2016-11-25', '1992-03', '2026', null, 'spring 1958', '1 May 2030', ''];
  expect(provenance(made({sources: dates.map((asOf, at) => ({id: `s${at}`, asOf}))}))).toEqual({
    ...NOTHING,
    oldest: '1992',
    newest: '2026',
    sources: 7,
    undated: 4,
  });
});

test.each<[string, readonly object[], number]>([
  ['one value does not', [{value: 2}], 0],
  ['the same value of two sources does not', [{value: 2}, {value: 2}], 0],
  ['two values do', [{value: 2}, {value: 3}], 1],
  ['three values do once', [{value: 2}, {value: 3}, {value: 4}], 1],
  ['a value that held until later does not', [{value: 2}, {value: 3, until: '2020'}], 0],
  ['the same words do not', [{value: {nl: 'twee'}}, {value: {nl: 'twee'}}], 0],
  ['other words do', [{value: {nl: 'twee'}}, {value: {nl: 'drie'}}], 1],
])('figures that differ: %s', (_name, values, conflicting) => {
  // Beside one that does not differ.
  expect(provenance(made({claims: [claim('x', ...values), claim('y', {value: 1})]})).conflicting).toBe(conflicting);
});

test('what is missing and what could not be verified is unknown', () => {
  const places = [
    thing('a', {missing: ['point', 'seat']}),
    thing('b', {unverified: ['text']}),
    thing('c', {missing: ['seat'], unverified: ['text', 'asOf']}),
    thing('d'),
  ];
  expect(provenance(made({places})).unknown).toBe(6);
});

test('of a project is counted what is missing', () => {
  const full = {totalCost: {sources: []}, erdf: {sources: []}, start: '2016', end: '2019', lead: {point: null}, partnersComplete: true};
  const missing = (...projects: readonly object[]) => gaps(made({projects: projects.map((more, at) => project(`p${at}`, {...full, ...more}))})).projects;
  const none = {all: 1, cost: 0, euShare: 0, dates: 0, lead: 0, partners: 0};
  expect(missing({})).toEqual(none);
  expect(missing({totalCost: null})).toEqual({...none, cost: 1});
  expect(missing({erdf: null})).toEqual({...none, euShare: 1});
  expect(missing({start: null})).toEqual({...none, dates: 1});
  expect(missing({end: null})).toEqual({...none, dates: 1});
  expect(missing({lead: null})).toEqual({...none, lead: 1});
  expect(missing({partnersComplete: false})).toEqual({...none, partners: 1});
  expect(missing({start: null, end: null}, {}, {lead: null}, {})).toEqual({...none, all: 4, dates: 1, lead: 1});
});

test('of a partnership is counted whether it still holds and since when', () => {
  const partnerships = [
    partnership('x', {status: 'unknown', since: '1990'}),
    partnership('y', {since: '1990'}),
    partnership('z', {status: 'ended', since: null}),
    partnership('w', {status: 'unknown', since: null}),
    partnership('v', {status: 'unknown', since: '1975'}),
  ];
  expect(gaps(made({places: TOWNS, partnerships})).partnerships).toEqual({all: 5, status: 3, since: 2});
});

test('members that the official number has and nobody found are missing, candidates and earlier members are told apart', () => {
  const membership = (id: string, more: object) =>
    thing(id, {euregio: {in2016: 'confirmed', now: 'confirmed', listed: true, evidence: [], sources: [], ...more}});
  const places = [
    thing('euregio'),
    membership('a', {}),
    membership('b', {}),
    membership('c', {in2016: 'probable', now: 'probable', evidence: [{date: '2003', kind: 'named', sources: []}]}),
    membership('d', {listed: false}),
    thing('e'),
  ];
  const official = {id: 'euregio.members', about: 'euregio', values: [{value: 129, asOf: '2016-11-25', sources: []}]};
  expect(gaps(made({places, claims: [official]}))).toMatchObject({members: 126, earlierMembers: 1, candidates: 1});
  expect(gaps(made({places})).members).toBeNull();
});
