import {expect, test} from 'vitest';
import {buildCatalogue} from './build.ts';
import type {Facts} from './catalogue.ts';
import {loadCatalogue} from './load.ts';

const catalogue = loadCatalogue();
const partnersOf = (id: string): string[] =>
  catalogue
    .relationsOf(id)
    .filter((relation) => relation.via !== undefined && relation.from === id && relation.status !== 'ended')
    .map((relation) => relation.to)
    .toSorted();

// Expected answers are written by hand from the memo of 25 November 2016 and the research beside it.
test('there are 14 municipalities of Twente', () => {
  const twente = catalogue.things.filter((thing) => thing.type === 'place' && thing.inTwente).map(({id}) => id);
  expect(twente.toSorted()).toEqual([
    'almelo',
    'borne',
    'dinkelland',
    'enschede',
    'haaksbergen',
    'hellendoorn',
    'hengelo',
    'hof-van-twente',
    'losser',
    'oldenzaal',
    'rijssen-holten',
    'tubbergen',
    'twenterand',
    'wierden',
  ]);
});

test('a partnership belongs to one owner: Palo Alto is Enschede’s, Preston Almelo’s, Emsdetten Hengelo’s', () => {
  expect(partnersOf('hengelo')).toEqual(['emsdetten', 'malmo']);
  expect(partnersOf('enschede')).toEqual(['dalian', 'heidelberg', 'munster', 'palo-alto']);
  expect(partnersOf('almelo')).toEqual(['iserlohn', 'preston']);
});

test('Malmö is a contact, never a sister city', () => {
  expect(catalogue.relationsOf('hengelo').find((relation) => relation.to === 'malmo')).toMatchObject({
    kind: 'contact',
    via: 'hengelo-malmo',
    since: '2016',
    status: 'unknown',
  });
});

test('MONT has seven places, five of them through Netwerkstad Twente', () => {
  const members = catalogue.relationsOf('mont').filter((relation) => relation.to === 'mont' && relation.kind === 'member');
  expect(new Set(members.map(({from}) => from))).toEqual(new Set(['almelo', 'borne', 'enschede', 'hengelo', 'munster', 'oldenzaal', 'osnabruck']));
});

test('a thing is found by its id, its former id and its official code', () => {
  expect(['hengelo', 'nl-gm0164', 'HENGELO', 'euregio-goederencorridor', 'oost-nederland-lobby'].map((name) => catalogue.find(name)?.id)).toEqual([
    'hengelo',
    'hengelo',
    'hengelo',
    'goederencorridor',
    'oost-nederland',
  ]);
  expect(catalogue.find('atlantis')).toBeUndefined();
  expect(() => catalogue.get('atlantis')).toThrow('geo/facts: expected a thing with the id "atlantis", found none.');
});

test('every thing has a topic, a mark and a reason to be on the map', () => {
  const strays = catalogue.things.filter(
    (thing) => catalogue.topicsOf(thing.id).length === 0 || catalogue.markOf(thing.id) === undefined || thing.scope.length === 0,
  );
  expect(strays.map(({id}) => id)).toEqual([]);
});

test('ids of the contract exist', () => {
  const ids = [
    'munster',
    'osnabruck',
    'emsdetten',
    'malmo',
    'heidelberg',
    'preston',
    'palo-alto',
    'unlock',
    'goederencorridor',
    'euregio',
    'mont',
    'netwerkstad-twente',
    'eurocities',
    'errin',
    'vanguard',
    'g32',
    'hnp',
    'oost-nederland',
    'hengelo-emsdetten',
    'enschede-palo-alto',
  ];
  expect(ids.filter((id) => catalogue.find(id)?.id !== id)).toEqual([]);
});

test('two things with one id are refused', () => {
  const place = catalogue.facts.places[0]!;
  const facts: Facts = {...catalogue.facts, places: [place, place]};
  expect(() => buildCatalogue(facts)).toThrow(`geo/facts: expected ids to be unique, got "${place.id}" twice (place and place).`);
});
