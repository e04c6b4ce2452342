import {expect, test} from 'vitest';
import {catalogue} from '../testing.ts';
import {homeEndOf} from './home-end.ts';

const homeEnds = (ids: readonly string[]): unknown[] => ids.map((id) => homeEndOf(catalogue, catalogue.get(id)));

test('networks with their office in Brussels are shown with Hengelo; the EUREGIO, which sits in Gronau, is not', () => {
  expect(homeEnds(['eurocities', 'errin', 'vanguard', 'hnp'])).toEqual(['hengelo', 'hengelo', 'hengelo', 'hengelo']);
  expect(homeEnds(['euregio', 'mont', 'netwerkstad-twente'])).toEqual([null, null, null]);
});

test('the programme has its office within the territory, and one that had not would be shown by itself', () => {
  const eurocities = catalogue.get('eurocities');
  if (eurocities.type !== 'network') throw new Error('eurocities: expected a network.');
  expect(homeEndOf(catalogue, {...eurocities, kind: 'programme'})).toBeNull();
  const {seat: _, ...without} = eurocities;
  expect(homeEndOf(catalogue, without as typeof eurocities)).toBeNull();
});

test('of towns only Brussels is: 231 km away and nobody’s partner; Zwolle and Arnhem are near, partner towns have their arc', () => {
  const towns = catalogue.facts.places.filter((place) => homeEndOf(catalogue, catalogue.get(place.id)) !== null).map(({id}) => id);
  expect(towns).toEqual(['brussel']);
  expect(homeEnds(['zwolle', 'arnhem', 'palo-alto', 'hengelo', 'unlock', 'hengelo-emsdetten'])).toEqual([null, null, null, null, null, null]);
});

test('without home on the map nothing is shown with it', () => {
  const nowhere = {...catalogue, pointOf: (id: string) => (id === 'hengelo' ? null : catalogue.pointOf(id))};
  expect(homeEndOf(nowhere, catalogue.get('brussel'))).toBeNull();
  const brussels = catalogue.get('brussel');
  if (brussels.type !== 'place') throw new Error('brussel: expected a place.');
  expect(homeEndOf(catalogue, {...brussels, point: null})).toBeNull();
});
