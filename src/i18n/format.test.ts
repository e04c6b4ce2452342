import {expect, test} from 'vitest';
import {collator, formatDate, formatEuro, formatKm, formatList, formatNumber} from './format.ts';
import {baseLanguage, isLanguage, languageTag, textIn} from './languages.ts';

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

// Numbers as the Taalunie, the Duden and the Guardian write them.
test('numbers have the points and commas of their language', () => {
  expect([formatNumber('nl', 646_375), formatNumber('de', 646_375), formatNumber('en', 646_375), formatNumber('nl-b1', 646_375)]).toEqual([
    '646.375',
    '646.375',
    '646,375',
    '646.375',
  ]);
  expect([formatNumber('nl', 3.14), formatNumber('nl', 3.14, 1), formatNumber('en', 3.14, 2)]).toEqual(['3', '3,1', '3.14']);
});

test('kilometres are whole', () => {
  expect([plain(formatKm('nl', 50.7)), plain(formatKm('de', 1234.4)), plain(formatKm('en', 1234.4))]).toEqual(['51 km', '1.234 km', '1,234 km']);
});

test('money is exact or in millions with one digit', () => {
  expect(plain(formatEuro('nl', 2_174_528.56))).toBe('€ 2.174.529');
  expect(plain(formatEuro('de', 2_174_528.56))).toBe('2.174.529 €');
  expect(plain(formatEuro('nl', 2_174_528.56, 'short'))).toBe('€ 2,2 mln.');
  expect(plain(formatEuro('en', 2_174_528.56, 'short'))).toBe('€2.2m');
  expect(plain(formatEuro('en', 1_000_000, 'short'))).toBe('€1.0m');
  // Less than a million is said whole: no “€ 399,1K”, and no euro with one digit of its cents.
  expect([formatEuro('nl', 399_092.9, 'short'), formatEuro('de', 399_092.9, 'short'), formatEuro('en', 880_000, 'short')].map(plain)).toEqual([
    '€ 399.093',
    '399.093 €',
    '€880,000',
  ]);
});

test('a date is as exact as it is known, in the day of the calendar wherever the reader is', () => {
  expect(['2016', '2016-11', '2016-11-25', '2018–2020', 'until 2013'].map((date) => formatDate('nl', date))).toEqual([
    '2016',
    'november 2016',
    '25 november 2016',
    '2018–2020',
    'until 2013',
  ]);
  expect([formatDate('de', '2016-01-01'), formatDate('en', '2016-12-31')]).toEqual(['1. Januar 2016', '31 December 2016']);
  expect([formatDate('nl', '2016-11-25', 'short'), formatDate('nl', '2016-11', 'short')]).toEqual(['25 nov 2016', 'nov 2016']);
  expect(['x2016-11', '2016-11-25T10'].map((date) => formatDate('nl', date))).toEqual(['x2016-11', '2016-11-25T10']);
});

test('lists end with the word for “and”', () => {
  expect([formatList('nl', ['a', 'b', 'c']), formatList('de', ['a', 'b']), formatList('en', ['a'])]).toEqual(['a, b en c', 'a und b', 'a']);
});

test('names stand in the order of the alphabet, with numbers by value', () => {
  expect(['RB 64', 'RB 9', 'Önnewer', 'Ootmarsum'].toSorted(collator('nl').compare)).toEqual(['Önnewer', 'Ootmarsum', 'RB 9', 'RB 64']);
});

test('plain Dutch is Dutch to everything but the texts that it has of its own', () => {
  expect([baseLanguage('nl-b1'), baseLanguage('de'), languageTag('nl-b1')]).toEqual(['nl', 'de', 'nl-NL']);
  expect(['nl', 'de', 'en', 'nl-b1', 'fr', 'NL', null, 1].map((value) => isLanguage(value))).toEqual([true, true, true, true, false, false, false, false]);
  const text = {nl: 'moeilijk', de: 'schwer', en: 'hard'};
  expect([textIn(text, 'nl-b1'), textIn({...text, 'nl-b1': 'makkelijk'}, 'nl-b1'), textIn(text, 'en')]).toEqual(['moeilijk', 'makkelijk', 'hard']);
});
