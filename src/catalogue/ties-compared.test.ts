import {describe, expect, test} from 'vitest';
import {compare} from './compare.ts';
import {lensSummary} from './lens.ts';
import {directionTo, nearestPlaces, positionFrom} from './position.ts';
import {partnership} from './ties.ts';
import {made} from './testing.ts';

const thing = (id: string, more: object = {}) => ({id, aliases: [], scope: [], sources: [], ...more});
const town = (id: string, more: object = {}) => thing(id, {kind: 'municipality', names: {nl: id, de: id, en: id}, localName: id, point: null, ...more});
const member = (id: string, more: object = {}) => ({member: id, sources: [], ...more});
const network = (id: string, members: readonly object[], more: object = {}) => thing(id, {members, related: [], seat: null, scale: 'regional', ...more});
const project = (id: string, places: readonly string[], more: object = {}) =>
  thing(id, {seats: places.map((place) => ({place, role: 'partner'})), lead: null, hengelo: null, mont: false, ...more});
const link = (id: string, from: string, to: string, more: object = {}) =>
  thing(id, {from, to, kind: 'sister-city', status: 'active', since: null, until: null, ...more});

describe('where it is', () => {
  const inside = {euregio: {listed: false}};
  const catalogue = made({
    places: [
      town('home', {...inside, point: [7, 52]}),
      // A hundredth of a degree of latitude is 1.11195 km.
      town('far', {...inside, point: [7, 52.04]}),
      town('near', {...inside, point: [7, 51.99]}),
      town('city', {...inside, point: [7, 52.02], kind: 'city'}),
      town('next', {...inside, point: [7, 52.03]}),
      town('last', {...inside, point: [7, 52.05]}),
      town('abroad', {point: [7, 52.001]}),
      town('district', {...inside, point: [7, 52.002], kind: 'district'}),
      town('village', {...inside, point: [7, 52.003], kind: 'town'}),
      town('nowhere', inside),
    ],
  });

  test('the nearest places are municipalities and cities of the area with a point, nearest first', () => {
    expect(nearestPlaces(catalogue, 'home', 99).map(({id}) => id)).toEqual(['near', 'city', 'next', 'far', 'last']);
    expect(nearestPlaces(catalogue, 'home').map(({id}) => id)).toEqual(['near', 'city', 'next', 'far']);
    expect(nearestPlaces(catalogue, 'home', 1)).toHaveLength(1);
    expect(nearestPlaces(catalogue, 'home')[0]!.km).toBeCloseTo(1.112, 3);
  });

  test('what lies elsewhere has its own neighbours, what lies nowhere none', () => {
    expect(nearestPlaces(catalogue, 'abroad', 2).map(({id}) => id)).toEqual(['home', 'near']);
    expect(nearestPlaces(catalogue, 'nowhere')).toEqual([]);
  });

  test('a thing lies some way from home, and nowhere without a point on either side', () => {
    expect(positionFrom(catalogue, 'home', 'near')!.direction).toBe('s');
    expect(positionFrom(catalogue, 'home', 'near')!.km).toBeCloseTo(1.112, 3);
    expect(positionFrom(catalogue, 'home', 'nowhere')).toBeNull();
    expect(positionFrom(catalogue, 'nowhere', 'home')).toBeNull();
    expect(positionFrom(catalogue, 'home', 'home')).toBeNull();
  });

  test.each([
    [20, 'n'],
    [25, 'ne'],
    [65, 'ne'],
    [70, 'e'],
    [155, 'se'],
    [160, 's'],
    [200, 's'],
    [205, 'sw'],
    [335, 'nw'],
    [340, 'n'],
  ])('%i degrees from north count as %s', (degrees, direction) => {
    const angle = (degrees * Math.PI) / 180;
    expect(directionTo([0, 0], [Math.sin(angle) / 100, Math.cos(angle) / 100])).toBe(direction);
  });
});

describe('two things', () => {
  test('what both are tied to is told in order: networks, projects, lines, partners, landmarks', () => {
    const catalogue = made({
      places: [town('a'), town('b'), town('friend')],
      networks: [network('ring', [member('a'), member('b')]), network('only-a', [member('a')]), network('only-b', [member('b')])],
      projects: [project('build', ['a', 'b'])],
      partnerships: [link('a-friend', 'a', 'friend'), link('b-friend', 'b', 'friend')],
      landmarks: [thing('line', {stations: [{name: 'a'}, {name: 'b'}]})],
    });
    const {direct, shared, km} = compare(catalogue, 'a', 'b');
    expect(shared.map(({through, first, second}) => [through, first.group, second.group])).toEqual([
      ['ring', 'networks', 'networks'],
      ['build', 'projects', 'projects'],
      ['line', 'lines', 'lines'],
      ['friend', 'partners', 'partners'],
    ]);
    expect(shared[3]).toMatchObject({first: {via: 'a-friend'}, second: {via: 'b-friend'}});
    expect(direct).toEqual([]);
    expect(km).toBeNull();
  });

  test('what has no place in the order comes last', () => {
    const stations = {stations: [{name: 'a'}]};
    const catalogue = made({
      places: [town('a')],
      networks: [network('ring', [], {related: ['one', 'two']})],
      landmarks: [thing('one', stations), thing('two', stations)],
    });
    expect(compare(catalogue, 'one', 'two').shared.map(({through, first}) => [through, first.group])).toEqual([
      ['ring', 'related'],
      ['a', 'stops'],
    ]);
  });

  test('ties between the two are direct, and not shared', () => {
    const catalogue = made({
      places: [town('a', {point: [7, 52]}), town('b', {point: [7, 53]})],
      partnerships: [link('ended', 'a', 'b', {status: 'ended'}), link('going', 'b', 'a', {kind: 'contact'})],
    });
    const {direct, shared, km} = compare(catalogue, 'a', 'b');
    expect(direct.map(({via, group, own}) => [via, group, own])).toEqual([
      ['ended', 'past', true],
      ['going', 'partners', false],
    ]);
    expect(shared).toEqual([]);
    expect(km).toBeCloseTo(111.195, 3);
  });

  const PLACES = [town('a'), town('b'), town('friend')];

  test('a partnership that is over is not shared, on whichever side', () => {
    const ended = (id: string, from: string) => link(id, from, 'friend', {status: 'ended'});
    const overHere = made({places: PLACES, partnerships: [ended('one', 'a'), link('two', 'b', 'friend')]});
    expect(compare(overHere, 'a', 'b').shared).toEqual([]);
    expect(compare(overHere, 'b', 'a').shared).toEqual([]);
  });

  test('in a year what is over has held if anybody knows when it began', () => {
    const ended = (id: string, from: string, since: string | null) => link(id, from, 'friend', {status: 'ended', since, until: '2000'});
    const dated = made({places: PLACES, partnerships: [ended('one', 'a', '1990'), ended('two', 'b', '1990')]});
    expect([1989, 1990, 2000, 2001, null].map((year) => compare(dated, 'a', 'b', year).shared.length)).toEqual([0, 1, 1, 0, 0]);
    const undated = made({places: PLACES, partnerships: [ended('one', 'a', null), ended('two', 'b', '1990')]});
    expect([1989, 1995, 2001].map((year) => compare(undated, 'a', 'b', year).shared.length)).toEqual([0, 0, 0]);
  });

  test('before one of the two was there nothing ties them, and they lie as far apart as ever', () => {
    const catalogue = made({
      places: [town('a', {point: [7, 52]}), town('b', {point: [7, 53]})],
      networks: [network('ring', [member('a'), member('b')], {since: '1990', point: [7, 52]})],
    });
    // One degree of latitude on a sphere of 6371.0088 km.
    expect([1989, 1990, null].map((year) => compare(catalogue, 'a', 'b', year).km)).toEqual([1, 2, 3].map(() => expect.closeTo(111.195, 3)));
    expect([compare(catalogue, 'a', 'ring', 1989).direct, compare(catalogue, 'a', 'ring', 1990).direct.length]).toEqual([[], 1]);
  });

  test('a partnership that is over hides none that goes on with the same town', () => {
    const catalogue = made({
      places: PLACES,
      partnerships: [link('a-friend', 'a', 'friend'), link('going', 'b', 'friend'), link('ended', 'b', 'friend', {status: 'ended'})],
    });
    expect(compare(catalogue, 'a', 'b').shared).toMatchObject([{through: 'friend', first: {via: 'a-friend'}, second: {via: 'going'}}]);
  });

  test('a town with which one of them has two partnerships is told once, with the first', () => {
    const catalogue = made({
      places: PLACES,
      partnerships: [link('twins', 'a', 'friend'), link('contact', 'a', 'friend', {kind: 'contact'}), link('b-friend', 'b', 'friend')],
    });
    expect(compare(catalogue, 'a', 'b').shared.map(({through, first}) => [through, first.via])).toEqual([['friend', 'twins']]);
  });
});

describe('the lens', () => {
  test('a town with nothing has an empty summary', () => {
    expect(lensSummary(made({places: [town('a')]}), 'a')).toStrictEqual({
      partners: [],
      council: null,
      mont: [],
      european: [],
      networks: [],
      projects: [],
      members: [],
    });
  });

  test('networks, European ones, projects and members are listed apart', () => {
    const catalogue = made({
      places: [town('a'), town('b')],
      networks: [network('ring', [member('a')]), network('cities', [member('a'), member('ring')], {scale: 'european'}), network('other', [member('b')])],
      projects: [project('build', ['a'])],
      landmarks: [thing('gate', {place: 'a'})],
    });
    expect(lensSummary(catalogue, 'a')).toMatchObject({networks: ['ring', 'cities'], european: ['cities'], projects: ['build'], members: []});
    expect(lensSummary(catalogue, 'ring')).toMatchObject({networks: ['cities'], european: ['cities'], projects: [], members: ['a']});
  });

  test('partnerships are told by kind in the order of grade, each with its town', () => {
    const catalogue = made({
      places: [town('a'), town('b'), town('c')],
      networks: [network('ring', [member('a')])],
      partnerships: [
        link('gift', 'a', 'b', {kind: 'sponsorship'}),
        link('contact', 'a', 'c', {kind: 'contact'}),
        link('theme', 'a', 'b', {kind: 'thematic-cooperation'}),
        link('friends', 'a', 'c', {kind: 'friendship-city'}),
        link('twins', 'c', 'a'),
        link('more-twins', 'a', 'b'),
      ],
    });
    expect(lensSummary(catalogue, 'a').partners).toEqual([
      {
        kind: 'sister-city',
        links: [
          {via: 'twins', other: 'c'},
          {via: 'more-twins', other: 'b'},
        ],
      },
      {kind: 'friendship-city', links: [{via: 'friends', other: 'c'}]},
      {kind: 'thematic-cooperation', links: [{via: 'theme', other: 'b'}]},
      {kind: 'contact', links: [{via: 'contact', other: 'c'}]},
      {kind: 'sponsorship', links: [{via: 'gift', other: 'b'}]},
    ]);
  });

  test('an ended partnership is told in its years when its beginning is known, and not today', () => {
    const catalogue = made({
      places: [town('a'), town('b'), town('c')],
      partnerships: [link('dated', 'a', 'b', {status: 'ended', since: '1975', until: '2017'}), link('undated', 'a', 'c', {status: 'ended', until: '2017'})],
    });
    const told = (year: number | null) => lensSummary(catalogue, 'a', year).partners.flatMap(({links}) => links.map(({via}) => via));
    expect([null, 1974, 1975, 2017, 2018].map(told)).toEqual([[], [], ['dated'], ['dated'], []]);
    // A partnership has two towns, but no partners of its own.
    expect(lensSummary(catalogue, 'dated', 2000).partners).toEqual([]);
  });

  const seats = (values: readonly object[]) => ({id: 'a.euregioCouncilSeats', about: 'a', values});
  const all = (value: number | string) => ({id: 'euregio.councilSeats', about: 'euregio', values: [{value}, {value: 999}]});
  const two = {value: 2, asOf: '2016', sources: ['memo']};
  const three = {value: 3, asOf: null, sources: ['list']};

  test.each<[string, readonly object[], object | null]>([
    ['as each source has them, of all', [seats([two, three]), all(84)], {seats: [two, three], of: 84}],
    ['of a number that nobody gives', [seats([two])], {seats: [two], of: null}],
    ['of a number for which there is no value', [seats([two]), {...all(84), values: []}], {seats: [two], of: null}],
    ['of a number that is given in words', [seats([two]), all('many')], {seats: [two], of: null}],
    ['without those that are given in words', [seats([{...two, value: 'a few'}, three]), all(84)], {seats: [three], of: 84}],
    ['not at all when they are given in words only', [seats([{...two, value: 'a few'}]), all(84)], null],
    ['not at all when nobody gives them', [all(84)], null],
  ])('seats in the council are told %s', (_name, claims, council) => {
    expect(lensSummary(made({places: [town('a')], claims}), 'a').council).toEqual(council);
  });

  const mont = made({
    places: [town('a'), town('b'), town('c'), town('d'), town('outside')],
    networks: [
      // Named before MONT is, and belonging to it both ways.
      network('desk', [], {related: ['mont']}),
      network(
        'mont',
        [member('a', {grade: 'via:pair'}), member('b', {grade: 'via:pair'}), member('c'), member('d', {since: '2010'}), member('desk', {grade: 'via:pair'})],
        {
          since: '1989',
          related: ['pair'],
        },
      ),
      network('pair', [member('a'), member('b')]),
    ],
  });

  test('who is in MONT through another network meets those that are not, and the other way round', () => {
    expect(lensSummary(mont, 'a').mont).toEqual(['c', 'd']);
    expect(lensSummary(mont, 'c').mont).toEqual(['a', 'b', 'd', 'desk']);
    expect(lensSummary(mont, 'desk').mont).toEqual(['c', 'd']);
    expect(lensSummary(mont, 'outside').mont).toEqual([]);
  });

  test('in a year those are met that were there', () => {
    expect(lensSummary(mont, 'a', 2009).mont).toEqual(['c']);
    expect(lensSummary(mont, 'a', 2010).mont).toEqual(['c', 'd']);
    expect(lensSummary(mont, 'a', 1988)).toMatchObject({mont: [], networks: ['pair']});
  });
});

test('a partnership is found by its id, and nothing else is one', () => {
  const catalogue = made({places: [town('a'), town('b')], partnerships: [link('a-b', 'a', 'b')], networks: [network('ring', [])]});
  expect(partnership(catalogue, 'a-b')).toMatchObject({type: 'partnership', from: 'a', to: 'b'});
  expect(() => partnership(catalogue, 'ring')).toThrow('geo/facts: expected "ring" to be a partnership, got a network.');
});
