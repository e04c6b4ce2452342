import {expect, test} from 'vitest';
import {buildCatalogue} from './build.ts';
import type {Catalogue, Facts} from './catalogue.ts';
import {loadCatalogue} from './load.ts';

/** Built anew for each test: what is built when this file is read would not show a change in how it is built. */
const fresh = (): Catalogue => buildCatalogue(loadCatalogue().facts);
const partnersOf = (id: string): string[] =>
  fresh()
    .relationsOf(id)
    .filter((relation) => relation.via !== undefined && relation.from === id && relation.status !== 'ended')
    .map((relation) => relation.to)
    .toSorted();

// Expected answers are written by hand from the memo of 25 November 2016 and the research beside it.
test('a partnership belongs to one owner: Palo Alto is Enschede’s, Preston Almelo’s, Emsdetten Hengelo’s', () => {
  expect(partnersOf('hengelo')).toEqual(['emsdetten', 'malmo']);
  expect(partnersOf('enschede')).toEqual(['dalian', 'heidelberg', 'munster', 'palo-alto']);
  expect(partnersOf('almelo')).toEqual(['iserlohn', 'preston']);
});

test('Malmö is a contact, never a sister city', () => {
  const catalogue = fresh();
  expect(catalogue.relationsOf('hengelo').find((relation) => relation.to === 'malmo')).toMatchObject({
    kind: 'contact',
    via: 'hengelo-malmo',
    since: '2016',
    status: 'unknown',
  });
});

test('MONT has seven places, five of them through Netwerkstad Twente', () => {
  const catalogue = fresh();
  const members = catalogue.relationsOf('mont').filter((relation) => relation.to === 'mont' && relation.kind === 'member');
  expect(new Set(members.map(({from}) => from))).toEqual(new Set(['almelo', 'borne', 'enschede', 'hengelo', 'munster', 'oldenzaal', 'osnabruck']));
});

test('a thing is found by its id, its former id and its official code', () => {
  const catalogue = fresh();
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
  const catalogue = fresh();
  const strays = catalogue.things.filter(
    (thing) => catalogue.topicsOf(thing.id).length === 0 || catalogue.markOf(thing.id) === undefined || thing.scope.length === 0,
  );
  expect(strays.map(({id}) => id)).toEqual([]);
});

test('ids of the contract exist', () => {
  const catalogue = fresh();
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
  const catalogue = fresh();
  const place = catalogue.facts.places[0]!;
  const facts: Facts = {...catalogue.facts, places: [place, place]};
  expect(() => buildCatalogue(facts)).toThrow(`geo/facts: expected ids to be unique, got "${place.id}" twice (place and place).`);
});

// The memo of 25 November 2016 names Enschede as chair and Hengelo as vice-chair of the Twente governance; MONT's chair went from Münster to Hengelo in May 2026.
test('who chairs, or stands in for the chair, is told apart from who is a member', () => {
  const catalogue = fresh();
  const ties = (network: string) => catalogue.relations.filter(({to, kind}) => to === network && kind === 'chairs').map(({from, grade}) => `${from} ${grade}`);
  expect(ties('governance').toSorted()).toEqual(['enschede chair', 'hengelo vice-chair']);
  expect(ties('mont')).toContain('hengelo chair');
  expect(
    catalogue.relations.filter(({to, kind, from}) => to === 'governance' && kind === 'member' && ['enschede', 'hengelo'].includes(from)).length,
  ).toBeLessThanOrEqual(2);
});

test('a candidate has no tie to the EUREGIO, a member has one with what is known of it', () => {
  const catalogue = fresh();
  const membership = (id: string) => catalogue.relationsOf(id).find(({to, kind}) => to === 'euregio' && kind === 'member');
  expect(['bad-essen', 'artland', 'lingen', 'landkreis-emsland'].map(membership)).toEqual([undefined, undefined, undefined, undefined]);
  expect(membership('munster')).toMatchObject({from: 'munster', status: 'confirmed', since: '1999'});
  expect(membership('schuttorf')).toMatchObject({status: 'probable'});
});

test('each thing has the topics that it belongs to, in the order of the legend', () => {
  const catalogue = fresh();
  const topics = (id: string): string => catalogue.topicsOf(id).join();
  expect(
    [
      'hengelo',
      'munster',
      'schuttorf',
      'palo-alto',
      'euregio',
      'mont',
      'netwerkstad-twente',
      'governance',
      'interreg-va',
      'errin',
      'unlock',
      'rb61',
      'hengelo-emsdetten',
    ].map(topics),
  ).toEqual([
    'euregio,twente,mont',
    'euregio,mont',
    'euregio',
    'partners',
    'euregio',
    'mont',
    'mont',
    'twente',
    'interreg',
    'networks',
    'interreg',
    'euregio',
    'partners',
  ]);
});

test('each thing has the mark that the map draws for it', () => {
  const catalogue = fresh();
  const ids = [
    'hengelo',
    'borne',
    'losser',
    'kreis-borken',
    'palo-alto',
    'euregio',
    'mont',
    'netwerkstad-twente',
    'errin',
    'unlock',
    'hengelo-malmo',
    'rb61',
    'border-length',
    'euregio-office',
  ];
  // Borne belongs to MONT only through Netwerkstad Twente.
  expect(ids.map((id) => catalogue.markOf(id))).toEqual([
    'mont',
    'netwerkstad',
    'municipality',
    'district',
    'town',
    'territory',
    'mont',
    'netwerkstad',
    'network',
    'project',
    'contact',
    'rail',
    'border',
    'landmark',
  ]);
});

test('a thing is found by its id and its former ids, in any case; an unknown source is refused with its place', () => {
  const catalogue = fresh();
  expect([catalogue.find('HENGELO')?.id, catalogue.find('nl-gm0164')?.id, catalogue.find('atlantis')]).toEqual(['hengelo', 'hengelo', undefined]);
  expect(() => catalogue.source('hearsay')).toThrow('geo/facts/sources.json: expected a source with the id "hearsay", found none.');
});

test('what has no place of its own stands where it is tied to', () => {
  const catalogue = fresh();
  expect(catalogue.pointOf('hengelo-emsdetten')).toEqual(catalogue.pointOf('emsdetten'));
  // The lead of Unlock, the EUREGIO, sits in Gronau.
  expect(catalogue.pointOf('unlock')).toEqual([7.026, 52.212]);
  expect(catalogue.pointOf('mont')).toBeNull();
});

test('Hengelo takes part in a project that only the memo names it in, and that is said', () => {
  const catalogue = fresh();
  const tie = catalogue.relationsOf('hengelo').find(({to}) => to === 'goederencorridor');
  expect(tie).toMatchObject({from: 'hengelo', kind: 'partner'});
  const indicative = catalogue.facts.projects.filter(({hengelo, seats}) => hengelo?.kind === 'memo' && !seats.some(({place}) => place === 'hengelo'));
  for (const {id} of indicative) expect(catalogue.relationsOf('hengelo').find(({to}) => to === id)).toMatchObject({grade: 'memo', status: 'indicative'});
});
