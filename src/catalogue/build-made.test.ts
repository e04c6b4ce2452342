import {expect, test} from 'vitest';
import {buildCatalogue} from './build.ts';
import type {Catalogue, Facts} from './catalogue.ts';

/* What is built from a few facts made up for it: the rules that the real facts do not show one by one. */

const base = (id: string) => ({
  id,
  names: {nl: id, de: id, en: id},
  aliases: [] as string[],
  text: null,
  scope: [],
  sources: [`of-${id}`],
  asOf: null,
  inMemo: false,
});
const place = (id: string, more: object = {}) => ({
  ...base(id),
  kind: 'town',
  localName: id,
  country: 'NL',
  codes: {},
  outline: false,
  point: null,
  region: null,
  inTwente: false,
  ...more,
});
const network = (id: string, more: object = {}) => ({
  ...base(id),
  kind: 'association',
  scale: 'regional',
  seat: null,
  members: [] as object[],
  themes: [],
  role: null,
  sections: [],
  related: [],
  ...more,
});
const project = (id: string, more: object = {}) => ({
  ...base(id),
  kind: 'project',
  title: id,
  lead: null,
  partners: [],
  seats: [],
  mont: false,
  hengelo: null,
  ...more,
});
const partnership = (id: string, more: object = {}) => ({
  ...base(id),
  kind: 'contact',
  status: 'active',
  area: 'twente',
  since: null,
  until: null,
  verified: true,
  ...more,
});
const landmark = (id: string, more: object = {}) => ({...base(id), kind: 'poi', point: null, line: false, sections: [], ...more});
const programme = (id: string, more: object = {}) => ({...base(id), kind: 'programme', periods: [], euregios: [], bodies: [], sections: [], ...more});

const NONE = {sources: [], places: [], networks: [], projects: [], partnerships: [], landmarks: [], claims: [], programmes: [], memo: [], milestones: []};
/** Only what a test is about is made; the compiler would want all fields of a fact. */
const built = (facts: object): Catalogue => buildCatalogue({...NONE, ...facts} as unknown as Facts);

test('an alias leads to its thing in any case, but never away from an id, and of two the first stands', () => {
  const catalogue = built({
    places: [place('almelo', {aliases: ['NL-GM0141', 'Twin', 'borne']}), place('borne', {aliases: ['twin']})],
  });
  const found = ['nl-gm0141', 'NL-gm0141', 'TWIN', 'borne', 'Almelo', 'nobody'].map((name) => catalogue.find(name)?.id);
  expect(found).toEqual(['almelo', 'almelo', 'almelo', 'borne', 'almelo', undefined]);
});

test('two things of different kinds with one id are refused with both kinds', () => {
  expect(() => built({places: [place('unlock')], projects: [project('unlock')]})).toThrow(
    new Error('geo/facts: expected ids to be unique, got "unlock" twice (place and project).'),
  );
});

test.each([
  ['from', {from: 'atlantis', to: 'almelo'}],
  ['to', {from: 'almelo', to: 'atlantis'}],
])('a tie %s a thing that does not exist is refused', (_, ends) => {
  expect(() => built({places: [place('almelo')], partnerships: [partnership('tie', ends)]})).toThrow(
    new Error('geo/facts: expected a thing with the id "atlantis", found none. Add it or correct the id.'),
  );
});

test('a tie is found from both its ends and from the partnership that it is, and nowhere else', () => {
  const catalogue = built({
    places: [place('almelo'), place('preston'), place('borne')],
    partnerships: [partnership('almelo-preston', {from: 'almelo', to: 'preston', kind: 'sister-city', since: '1949', until: '1999', status: 'ended'})],
  });
  const tie = {
    from: 'almelo',
    to: 'preston',
    kind: 'twinning',
    via: 'almelo-preston',
    grade: 'sister-city',
    status: 'ended',
    since: '1949',
    until: '1999',
    sources: ['of-almelo-preston'],
  };
  expect(catalogue.relations).toStrictEqual([tie]);
  expect(['almelo', 'preston', 'almelo-preston', 'borne'].map((id) => catalogue.relationsOf(id))).toStrictEqual([[tie], [tie], [tie], []]);
});

test('a tie without a page of its own is filed under its two ends only', () => {
  const catalogue = built({places: [place('losser')], landmarks: [landmark('mill', {place: 'losser'}), landmark('undefined')]});
  expect(catalogue.relations).toStrictEqual([{from: 'mill', to: 'losser', kind: 'on', sources: ['of-mill']}]);
  expect(['mill', 'losser', 'undefined'].map((id) => catalogue.relationsOf(id).length)).toEqual([1, 1, 0]);
});

test.each([
  ['sister-city', 'twinning'],
  ['friendship-city', 'twinning'],
  ['thematic-cooperation', 'cooperation'],
  ['contact', 'contact'],
  ['sponsorship', 'sponsorship'],
])('a partnership of the kind %s is a tie of the kind %s, without dates that nobody knows', (kind, expected) => {
  const catalogue = built({places: [place('a'), place('b')], partnerships: [partnership('a-b', {from: 'a', to: 'b', kind})]});
  expect(catalogue.relations).toStrictEqual([{from: 'a', to: 'b', kind: expected, via: 'a-b', grade: kind, status: 'active', sources: ['of-a-b']}]);
  expect(catalogue.markOf('a-b')).toBe(kind);
});

test('a listed member of the EUREGIO has a tie with what is known of it; a candidate and a stranger have none', () => {
  const catalogue = built({
    networks: [network('euregio')],
    places: [
      place('since', {euregio: {listed: true, now: 'confirmed', since: '1999', sources: ['a']}}),
      place('listed', {euregio: {listed: true, now: 'probable', sources: ['b']}}),
      place('candidate', {euregio: {listed: false, now: 'no', sources: ['c']}}),
      place('stranger'),
    ],
  });
  expect(catalogue.relations).toStrictEqual([
    {from: 'since', to: 'euregio', kind: 'member', status: 'confirmed', since: '1999', sources: ['a']},
    {from: 'listed', to: 'euregio', kind: 'member', status: 'probable', sources: ['b']},
  ]);
});

test('a member of a network brings along what is known of it, and nothing that is not', () => {
  const role = {nl: 'voorzitter', de: 'Vorsitz', en: 'chair'};
  const catalogue = built({
    places: [place('almelo')],
    networks: [
      network('ring', {
        members: [
          {member: 'almelo', sources: ['plain']},
          {member: 'almelo', grade: 'chair', since: '2001', until: '2024', role, roleYear: '2023', asOf: '2022', throughSince: '2006', sources: ['full']},
          {member: 'almelo', grade: 'vice-chair', sources: ['vice']},
          {member: 'almelo', grade: 'founder', sources: ['founder']},
        ],
      }),
    ],
  });
  expect(catalogue.relations).toStrictEqual([
    {from: 'almelo', to: 'ring', kind: 'member', sources: ['plain']},
    {
      from: 'almelo',
      to: 'ring',
      kind: 'chairs',
      grade: 'chair',
      since: '2001',
      until: '2024',
      role,
      asOf: '2022',
      throughSince: '2006',
      roleYear: '2023',
      sources: ['full'],
    },
    {from: 'almelo', to: 'ring', kind: 'chairs', grade: 'vice-chair', sources: ['vice']},
    {from: 'almelo', to: 'ring', kind: 'member', grade: 'founder', sources: ['founder']},
  ]);
});

test('a network is part of what it is related to, when the catalogue has it', () => {
  const catalogue = built({networks: [network('errin', {related: ['vanguard', 'nowhere']}), network('vanguard')]});
  expect(catalogue.relations).toStrictEqual([{from: 'errin', to: 'vanguard', kind: 'part', sources: ['of-errin']}]);
});

test.each([
  ['lead', 'lead'],
  ['partner', 'partner'],
  ['associated', 'partner'],
  ['subcontractor', 'partner'],
  ['unknown', 'partner'],
  ['co-financer', 'financer'],
])('a town whose organisations are %s in a project is tied to it as %s', (role, kind) => {
  const catalogue = built({places: [place('gronau')], projects: [project('unlock', {seats: [{name: 'Gronau', place: 'gronau', role}]})]});
  expect(catalogue.relations).toStrictEqual([{from: 'gronau', to: 'unlock', kind, partnerRole: role, sources: ['of-unlock']}]);
});

test('a seat in a town that the catalogue does not have makes no tie', () => {
  const catalogue = built({
    projects: [
      project('unlock', {
        seats: [
          {name: 'Kleve', role: 'lead'},
          {name: 'Zutphen', place: 'zutphen', role: 'partner'},
        ],
      }),
    ],
  });
  expect(catalogue.relations).toStrictEqual([]);
});

const memoOnly = {from: 'hengelo', kind: 'partner', grade: 'memo', status: 'indicative'};

test('Hengelo named by the memo only is tied as such, unless it has a seat of its own', () => {
  const catalogue = built({
    places: [place('hengelo')],
    projects: [
      project('memo', {hengelo: {kind: 'memo'}}),
      project('seated', {hengelo: {kind: 'memo'}, seats: [{name: 'Hengelo', place: 'hengelo', role: 'lead'}]}),
      project('organisation', {hengelo: {kind: 'organisation'}}),
      project('neither'),
    ],
  });
  expect(catalogue.relations).toStrictEqual([
    {...memoOnly, to: 'memo', sources: ['of-memo']},
    {from: 'hengelo', to: 'seated', kind: 'lead', partnerRole: 'lead', sources: ['of-seated']},
  ]);
});

test('a project is part of the programme, and of MONT when it is one of its projects', () => {
  const projects = [project('unlock', {mont: true}), project('other')];
  expect(built({projects, programmes: [programme('interreg')], networks: [network('mont')]}).relations).toStrictEqual([
    {from: 'unlock', to: 'interreg', kind: 'part', sources: ['of-unlock']},
    {from: 'unlock', to: 'mont', kind: 'part', sources: ['of-unlock']},
    {from: 'other', to: 'interreg', kind: 'part', sources: ['of-other']},
  ]);
  expect(built({projects}).relations).toStrictEqual([]);
});

test('sources, figures and subjects of the memo are found by what they are about, in their order', () => {
  const claims = [
    {id: 'a.people', about: 'a'},
    {id: 'b.people', about: 'b'},
    {id: 'a.area', about: 'a'},
  ];
  const memo = [
    {id: 'one', related: ['a', 'b']},
    {id: 'two', related: ['a']},
  ];
  const sources = [{id: 'cbs'}, {id: 'memo'}];
  const catalogue = built({places: [place('a'), place('b'), place('c')], claims, memo, sources});
  expect(['a', 'b', 'c'].map((id) => catalogue.claimsOf(id))).toEqual([[claims[0], claims[2]], [claims[1]], []]);
  expect(['b.people', 'nothing'].map((id) => catalogue.claim(id))).toEqual([claims[1], undefined]);
  expect(['a', 'b', 'c'].map((id) => catalogue.memoOf(id))).toEqual([memo, [memo[0]], []]);
  expect(catalogue.source('memo')).toBe(sources[1]);
});

test('milestones are found by their things, also those that come after the start', () => {
  const milestones = [{id: 'first', things: ['a', 'b']}];
  const catalogue = built({places: [place('a'), place('b')], milestones});
  const found = (id: string) => catalogue.milestonesOf(id).map((milestone) => milestone.id);
  expect(['a', 'b', 'c'].map(found)).toEqual([['first'], ['first'], []]);
  // The index is kept while there are no more of them.
  expect(catalogue.milestonesOf('a')).toBe(catalogue.milestonesOf('a'));
  milestones.push({id: 'second', things: ['b', 'c']});
  expect(['a', 'b', 'c'].map(found)).toEqual([['first'], ['first', 'second'], ['second']]);
});

test.each([
  ['place in Twente', {places: [place('x', {inTwente: true})]}, ['twente']],
  ['candidate of the EUREGIO', {places: [place('x', {euregio: {listed: false}})]}, ['euregio']],
  ['member of MONT', {places: [place('x')], networks: [network('mont', {members: [{member: 'x', sources: []}]})]}, ['mont']],
  ['member of Netwerkstad', {places: [place('x')], networks: [network('netwerkstad-twente', {members: [{member: 'x', sources: []}]})]}, ['mont']],
  ['member of another network', {places: [place('x')], networks: [network('other', {members: [{member: 'x', sources: []}]})]}, ['partners']],
  ['governance', {networks: [network('x', {kind: 'governance'})]}, ['twente']],
  ['agenda', {networks: [network('x', {kind: 'agenda'})]}, ['twente']],
  ['strategy', {networks: [network('x', {kind: 'strategy'})]}, ['twente']],
  ['network that is a programme', {networks: [network('x', {kind: 'programme'})]}, ['interreg']],
  ['lobby', {networks: [network('x', {kind: 'lobby'})]}, ['networks']],
  ['programme', {programmes: [programme('x')]}, ['interreg']],
  ['project', {projects: [project('x')]}, ['interreg']],
  ['landmark', {landmarks: [landmark('x')]}, ['euregio']],
])('the topic of a %s', (_, facts, topics) => {
  expect(built(facts).topicsOf('x')).toEqual(topics);
});

test('Regio Twente belongs to Twente, and has its mark', () => {
  const catalogue = built({networks: [network('regio-twente', {kind: 'regional-body'})]});
  expect([catalogue.topicsOf('regio-twente'), catalogue.markOf('regio-twente')]).toEqual([['twente'], 'twente']);
});

test('the five cities of MONT have its mark only while they are among its members', () => {
  const cities = ['munster', 'osnabruck', 'enschede', 'hengelo', 'almelo'];
  const places = [...cities, 'borne'].map((id) => place(id));
  const members = [...cities, 'borne'].map((member) => ({member, sources: []}));
  const marks = (facts: object) => {
    const catalogue = built({places, ...facts});
    return places.map(({id}) => catalogue.markOf(id));
  };
  expect(marks({networks: [network('other'), network('mont', {members})]})).toEqual(['mont', 'mont', 'mont', 'mont', 'mont', 'town']);
  expect(marks({networks: [network('mont'), network('netwerkstad-twente', {members})]})).toEqual(Array(6).fill('netwerkstad'));
  expect(marks({})).toEqual(Array(6).fill('town'));
});

test.each([
  ['district', {places: [place('x', {kind: 'district', euregio: {listed: true, now: 'no', sources: []}})], networks: [network('euregio')]}, 'district'],
  ['water board', {places: [place('x', {kind: 'water-board', euregio: {listed: false}})]}, 'water-board'],
  ['town in the EUREGIO', {places: [place('x', {euregio: {listed: false}})]}, 'municipality'],
  ['town elsewhere', {places: [place('x')]}, 'town'],
  ['programme', {programmes: [programme('x')]}, 'project'],
  ['project', {projects: [project('x')]}, 'project'],
  ['network', {networks: [network('x')]}, 'network'],
  ['border', {landmarks: [landmark('x', {kind: 'border'})]}, 'border'],
  ['railway', {landmarks: [landmark('x', {kind: 'rail'})]}, 'rail'],
  ['canal', {landmarks: [landmark('x', {kind: 'waterway'})]}, 'water'],
  ['airport', {landmarks: [landmark('x', {kind: 'airport'})]}, 'landmark'],
])('the mark of a %s', (_, facts, mark) => {
  expect(built(facts).markOf('x')).toBe(mark);
});

const HERE = [6.79, 52.27];
const THERE = [7.03, 52.21];

test.each([
  ['place with a point', {places: [place('x', {point: HERE})]}, HERE],
  ['place without', {places: [place('x', {place: 'y'}), place('y', {point: THERE})]}, null],
  ['landmark with a point of its own', {landmarks: [landmark('x', {point: HERE, place: 'y'})], places: [place('y', {point: THERE})]}, HERE],
  ['landmark in a town', {landmarks: [landmark('x', {place: 'y'})], places: [place('y', {point: THERE})]}, THERE],
  ['landmark that is nowhere', {landmarks: [landmark('x')]}, null],
  ['network with a seat', {networks: [network('x', {seat: {point: HERE}})]}, HERE],
  ['network without', {networks: [network('x')]}, null],
  ['project whose lead is known', {projects: [project('x', {lead: {point: HERE}, seats: [{name: 'y', point: THERE, role: 'partner'}]})]}, HERE],
  ['project whose lead has no point', {projects: [project('x', {lead: {point: null}, seats: [{name: 'y', point: THERE, role: 'partner'}]})]}, THERE],
  ['project with towns only', {projects: [project('x', {seats: [{name: 'y', point: THERE, role: 'partner'}]})]}, THERE],
  ['project without towns', {projects: [project('x')]}, null],
  ['partnership', {partnerships: [partnership('x', {from: 'a', to: 'b'})], places: [place('a', {point: HERE}), place('b', {point: THERE})]}, THERE],
  ['programme with offices', {programmes: [programme('x', {bodies: [{point: THERE}, {point: HERE}]})]}, THERE],
  ['programme without', {programmes: [programme('x')]}, null],
])('where a %s stands', (_, facts, point) => {
  expect(built(facts).pointOf('x')).toEqual(point);
});
