import {expect, test} from 'vitest';
import type {Catalogue} from './catalogue.ts';
import {loadCatalogue} from './load.ts';
import {tiesOf} from './ties.ts';
import {made} from './testing.ts';

// Made-up things with no more than what ties are made of.
const thing = (id: string, more: object = {}) => ({id, aliases: [], scope: [], sources: [`of-${id}`], ...more});
const town = (id: string, more: object = {}) => thing(id, {kind: 'municipality', names: {nl: id, de: id, en: id}, localName: id, point: null, ...more});
const network = (id: string, members: readonly object[], more: object = {}) =>
  thing(id, {members: members.map((member) => ({sources: [], ...member})), related: [], ...more});
const project = (id: string, more: object = {}) => thing(id, {seats: [], hengelo: null, mont: false, ...more});
const partnership = (id: string, more: object = {}) =>
  thing(id, {from: 'here', to: 'there', kind: 'sister-city', status: 'active', since: null, until: null, ...more});
const text = (words: string) => ({nl: words, de: words, en: words});
const groups = (catalogue: Catalogue, id: string) => tiesOf(catalogue, id).map(({other, group, own}) => [other, group, own]);

test('a tie has all that its relation tells', () => {
  const catalogue = made({
    places: [town('here')],
    networks: [
      network('ring', [
        {
          member: 'here',
          grade: 'via:middle',
          since: '1989',
          until: '2020',
          asOf: '2016',
          throughSince: '2001',
          role: text('host'),
          roleYear: '2015',
          sources: ['a', 'b'],
        },
      ]),
    ],
  });
  expect(tiesOf(catalogue, 'here')).toStrictEqual([
    {
      other: 'ring',
      group: 'networks',
      kind: 'member',
      own: true,
      sources: ['a', 'b'],
      // The dates are those of the membership: of the role only its year is known.
      roles: [{text: text('host'), year: '2015'}],
      asOf: '2016',
      throughSince: '2001',
      grade: 'via:middle',
      through: 'middle',
      since: '1989',
      until: '2020',
    },
  ]);
});

test('a tie of which nothing is known has no empty fields', () => {
  const catalogue = made({places: [town('here')], networks: [network('ring', [{member: 'here'}])]});
  expect(tiesOf(catalogue, 'here')).toStrictEqual([{other: 'ring', group: 'networks', kind: 'member', own: true, sources: [], roles: []}]);
});

test('only a grade that names a network leads through one', () => {
  const catalogue = made({places: [town('here')], networks: [network('ring', [{member: 'here', grade: 'founder'}])]});
  expect(tiesOf(catalogue, 'here')).toStrictEqual([{other: 'ring', group: 'networks', kind: 'member', own: true, sources: [], roles: [], grade: 'founder'}]);
});

test('who chairs has the chair from one day to another', () => {
  const chair = {member: 'here', grade: 'chair', role: text('chair')};
  const rolesOf = (more: object) => tiesOf(made({places: [town('here')], networks: [network('ring', [{...chair, ...more}])]}), 'here')[0]!.roles;
  expect(rolesOf({since: '2024-05', until: '2026-05'})).toStrictEqual([{text: text('chair'), since: '2024-05', until: '2026-05'}]);
  expect(rolesOf({since: '2024-05'})).toStrictEqual([{text: text('chair'), since: '2024-05'}]);
  expect(rolesOf({until: '2026-05'})).toStrictEqual([{text: text('chair'), until: '2026-05'}]);
  expect(rolesOf({})).toStrictEqual([{text: text('chair')}]);
});

test.each([
  ['the member first', ['member', 'chair']],
  ['the chair first', ['chair', 'member']],
])('a membership says since when, a chair what is done in it: %s', (_name, order) => {
  const entries: Readonly<Record<string, object>> = {
    member: {member: 'here', since: '1989', role: text('centre'), sources: ['a', 'b']},
    chair: {member: 'here', since: '2026', grade: 'chair', role: text('chair'), sources: ['b', 'c']},
  };
  const [tie, ...more] = tiesOf(
    made({
      places: [town('here')],
      networks: [
        network(
          'ring',
          order.map((name) => entries[name]!),
        ),
      ],
    }),
    'here',
  );
  expect(more).toEqual([]);
  expect(tie).toStrictEqual({
    other: 'ring',
    group: 'networks',
    kind: 'member',
    own: true,
    since: '1989',
    roles: [{text: text('centre')}, {text: text('chair'), since: '2026'}],
    sources: ['a', 'b', 'c'],
  });
});

test.each([
  ['two chairs', 'chair', 'vice-chair'],
  ['two memberships', 'founder', 'associated'],
])('of %s the first stands, and the other adds its role and sources', (_name, first, second) => {
  const catalogue = made({
    places: [town('here')],
    networks: [
      network('ring', [
        {member: 'here', grade: first, role: text('one'), asOf: '2016', sources: ['a']},
        {member: 'here', grade: second, role: text('two'), asOf: '2020', sources: ['b']},
      ]),
    ],
  });
  const [tie, ...more] = tiesOf(catalogue, 'here');
  expect(more).toEqual([]);
  expect(tie).toMatchObject({grade: first, asOf: '2016', sources: ['a', 'b'], roles: [{text: text('one')}, {text: text('two')}]});
});

test('two partnerships between the same towns are two ties', () => {
  const catalogue = made({
    places: [town('here'), town('there')],
    partnerships: [partnership('twins', {since: '1975', until: '2017', status: 'ended'}), partnership('friends', {kind: 'contact'}), partnership('trade')],
  });
  expect(tiesOf(catalogue, 'here').map(({via, group}) => [via, group])).toEqual([
    ['twins', 'past'],
    ['friends', 'partners'],
    ['trade', 'partners'],
  ]);
  expect(tiesOf(catalogue, 'there')[0]).toStrictEqual({
    other: 'here',
    group: 'past',
    kind: 'twinning',
    own: false,
    sources: ['of-twins'],
    roles: [],
    via: 'twins',
    grade: 'sister-city',
    status: 'ended',
    since: '1975',
    until: '2017',
  });
  expect(groups(catalogue, 'twins')).toEqual([
    ['here', 'ends', true],
    ['there', 'ends', false],
  ]);
});

test.each(['lead', 'partner', 'co-financer'])('a town with a %s is a seat of the project', (role) => {
  const catalogue = made({places: [town('here')], projects: [project('build', {seats: [{place: 'here', role}]})]});
  expect(groups(catalogue, 'here')).toEqual([['build', 'projects', true]]);
  expect(groups(catalogue, 'build')).toEqual([['here', 'seats', false]]);
  expect(tiesOf(catalogue, 'here')[0]!.partnerRole).toBe(role);
});

test('a town that only the memo names in a project has no role of its own', () => {
  const catalogue = made({places: [town('hengelo')], projects: [project('build', {hengelo: {kind: 'memo'}})]});
  expect(tiesOf(catalogue, 'hengelo')).toStrictEqual([
    {other: 'build', group: 'projects', kind: 'partner', own: true, sources: ['of-build'], roles: [], grade: 'memo', status: 'indicative'},
  ]);
});

test('a landmark lies on its site', () => {
  const catalogue = made({places: [town('here')], landmarks: [thing('gate', {kind: 'poi', place: 'here'})]});
  expect(groups(catalogue, 'gate')).toEqual([['here', 'site', true]]);
  expect(groups(catalogue, 'here')).toEqual([['gate', 'landmarks', false]]);
});

test('whoever names it, a project belongs to a network and the network has the project', () => {
  const catalogue = made({
    networks: [network('mont', [], {related: ['named']}), network('ring', [], {related: ['mont']})],
    projects: [project('named'), project('naming', {mont: true})],
  });
  expect(groups(catalogue, 'named')).toEqual([['mont', 'belongs', false]]);
  expect(groups(catalogue, 'naming')).toEqual([['mont', 'belongs', true]]);
  expect(groups(catalogue, 'mont')).toEqual([
    ['named', 'projects', true],
    ['ring', 'related', false],
    ['naming', 'projects', false],
  ]);
  expect(groups(catalogue, 'ring')).toEqual([['mont', 'related', true]]);
});

test('a member is seen from its network, and a network from its member', () => {
  const catalogue = made({places: [town('here')], networks: [network('ring', [{member: 'here'}])]});
  expect(groups(catalogue, 'here')).toEqual([['ring', 'networks', true]]);
  expect(groups(catalogue, 'ring')).toEqual([['here', 'members', false]]);
});

test.each(['municipality', 'city', 'joint-municipality', 'town'])('a %s and the line with its station are tied to each other', (kind) => {
  const catalogue = made({places: [town('Spelle', {kind})], landmarks: [thing('line', {stations: [{name: 'Spelle Hbf'}]}), thing('gate')]});
  const tie = {kind: 'on', roles: [], sources: ['of-line']};
  expect(tiesOf(catalogue, 'line')).toStrictEqual([{...tie, other: 'Spelle', group: 'stops', own: true}]);
  expect(tiesOf(catalogue, 'Spelle')).toStrictEqual([{...tie, other: 'line', group: 'lines', own: false}]);
  expect(tiesOf(catalogue, 'gate')).toEqual([]);
});

test.each(['district', 'water-board'])('a %s has no station, whatever its name', (kind) => {
  const catalogue = made({places: [town('Spelle', {kind})], landmarks: [thing('line', {stations: [{name: 'Spelle'}]})]});
  expect(tiesOf(catalogue, 'Spelle')).toEqual([]);
  expect(tiesOf(catalogue, 'line')).toEqual([]);
});

test('a line with two stations in a town stops there once', () => {
  const stations = [{name: 'Spelle'}, {name: 'Spelle-Süd'}, {name: 'Spellendorf'}];
  const catalogue = made({places: [town('Spelle'), town('Elsewhere')], landmarks: [thing('line', {stations})]});
  expect(groups(catalogue, 'line')).toEqual([['Spelle', 'stops', true]]);
  expect(tiesOf(catalogue, 'line')[0]!.sources).toEqual(['of-line']);
});

test('a town without ties has none, and a thing that does not exist is an error', () => {
  const catalogue = made({places: [town('here')]});
  expect(tiesOf(catalogue, 'here')).toEqual([]);
  expect(() => tiesOf(catalogue, 'nowhere')).toThrow('geo/facts: expected a thing with the id "nowhere", found none. Add it or correct the id.');
});

test('the ties of a thing are made once for each catalogue', () => {
  const facts = {places: [town('here')], networks: [network('ring', [{member: 'here'}])]};
  const catalogue = made(facts);
  expect(tiesOf(catalogue, 'here')).toBe(tiesOf(catalogue, 'here'));
  expect(tiesOf(catalogue, 'ring')).toHaveLength(1);
  expect(tiesOf(made({...facts, networks: []}), 'here')).toEqual([]);
});

test('Schüttorf, a joint municipality, is a stop of the RB 61', () => {
  const stops = tiesOf({...loadCatalogue()}, 'rb61').filter(({group}) => group === 'stops');
  expect(stops.map(({other}) => other)).toContain('schuttorf');
});
