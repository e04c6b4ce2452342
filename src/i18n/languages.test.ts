import {expect, test} from 'vitest';
import {languageOf, secondIn, secondLanguages, textInBoth} from './languages.ts';

const country = {nl: 'Duitsland', de: 'Deutschland', en: 'Germany'};
const town = {nl: 'Enschede', de: 'Enschede', en: 'Enschede'};

test('a name stands in both languages where it differs, and once where it does not', () => {
  expect([textInBoth(country, 'nl', 'de'), textInBoth(country, 'en', 'nl', '\n'), textInBoth(country, 'de', null)]).toEqual([
    'Duitsland / Deutschland',
    'Germany\nDuitsland',
    'Deutschland',
  ]);
  expect([textInBoth(town, 'nl', 'de'), secondIn(town, 'nl', 'de'), secondIn(country, 'nl', 'en'), secondIn(country, 'nl', null)]).toEqual([
    'Enschede',
    null,
    'Germany',
    null,
  ]);
});

test('plain Dutch that says it in other words counts as another text', () => {
  expect(secondIn({...country, 'nl-b1': 'het buurland'}, 'nl-b1', 'nl')).toBe('Duitsland');
});

test('any other language can stand second; Dutch beside plain Dutch would help nobody', () => {
  expect((['nl', 'de', 'en', 'nl-b1'] as const).map(secondLanguages)).toEqual([
    ['de', 'en'],
    ['nl', 'en'],
    ['nl', 'de'],
    ['de', 'en'],
  ]);
});

// BCP 47 (RFC 5646): 2.1.1, capitals carry no meaning; 2.2.4, the region stands behind the language.
test('a tag of a page is read whatever its capitals and its region', () => {
  expect(['de', 'DE', 'de-DE', 'de-CH-1996', 'nl-be', 'en-US', 'nl-b1', 'NL-B1', ' de '].map(languageOf)).toEqual([
    'de',
    'de',
    'de',
    'de',
    'nl',
    'en',
    'nl-b1',
    'nl-b1',
    'de',
  ]);
  expect(['', 'fr', 'fy-NL', 'nld', 'dex', '-de', 'b1'].map(languageOf)).toEqual(Array(7).fill(null));
});
