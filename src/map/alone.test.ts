import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {problemsAlone, viewAlone} from './alone.ts';

const catalogue = loadCatalogue();
const NOTHING = {topics: null, lang: '', place: null, scheme: null};

test('a map alone says of each attribute that it cannot follow what it expected, and shows what it can', () => {
  const wrong = {topics: 'mont, benelux', lang: 'fr', place: 'atlantis', scheme: 'pink'};
  expect(problemsAlone(catalogue, wrong)).toEqual([
    'euregio-map: topics: expected a list of euregio, twente, mont, interreg, partners, networks, got "mont, benelux"; what is none of them is left out.',
    'euregio-map: lang: expected one of nl, de, en, nl-b1, got "fr"; it counts as not given.',
    'euregio-map: place: expected the id of a thing on the map, got "atlantis"; it counts as not given.',
    'euregio-map: scheme: expected light, dark or contrast, got "pink"; it counts as not given.',
  ]);
  expect(viewAlone(catalogue, wrong)).toMatchObject({topics: ['mont'], language: 'nl', selected: null, scheme: 'light'});
});

test('it says nothing of what is right or not there', () => {
  expect(problemsAlone(catalogue, NOTHING)).toEqual([]);
  expect(problemsAlone(catalogue, {topics: '', lang: 'de-AT', place: 'Münster', scheme: 'dark'})).toEqual([]);
  expect(viewAlone(catalogue, {...NOTHING, lang: 'de-AT', place: 'Münster'})).toMatchObject({language: 'de', selected: 'munster'});
});
