import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {tiesOf} from '../catalogue/ties.ts';
import {LANGUAGES} from '../i18n/languages.ts';
import {messagesIn} from '../i18n/messages.ts';
import {keyFacts} from './facts.ts';
import {rowLine, tieLine} from './ties.ts';
import {voiceOf} from './testing.ts';
import type {Voice} from './voice.ts';
import {claimValue, kindLine, markFor, positionLine, runningTime} from './words.ts';

const catalogue = loadCatalogue();

const voice = (language: Voice['language'] = 'nl', year: number | null = null): Voice => voiceOf(catalogue, language, year);
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const mark = (id: string, year: number | null): string => markFor(catalogue.get(id), voice('nl', year));
const factOf = (id: string, at: number): string => {
  const fact = keyFacts(catalogue.get(id), voice())[at];
  return plain(`${fact?.term}: ${fact?.value}`);
};
const kind = (id: string, language: Voice['language'] = 'nl'): string => kindLine(catalogue.get(id), voice(language));

// Expected answers are written by hand from geo/facts.
test('each kind of thing says what it is', () => {
  expect(
    [
      'hengelo',
      'munster',
      'emsdetten',
      'uelsen',
      'kreis-borken',
      'waterschap-vechtstromen',
      'malmo',
      'unlock',
      'euregio',
      'hnp',
      'hengelo-malmo',
      'rb61',
      'interreg',
    ].map((id) => kind(id)),
  ).toEqual([
    'Gemeente in Twente',
    'MONT-stad',
    'Gemeente in het Münsterland',
    'Samtgemeinde in de Grafschaft Bentheim',
    'Kreis, een Duits district',
    'Waterschap',
    'Stad in Zweden',
    'Interreg-project',
    'Samenwerking over de grens',
    'Kantoor in Brussel',
    'Contact, geen stedenband',
    'Spoorlijn',
    'Europees programma',
  ]);
  expect(kind('winterswijk', 'de')).toBe('Gemeinde im Achterhoek');
  expect(kind('palo-alto', 'en')).toBe('City in the United States');
});

test('no popup has more than four facts, and each fact says something', () => {
  const strays = (['nl', 'de', 'en'] as const).flatMap((language) =>
    catalogue.things.filter((thing) => {
      const facts = keyFacts(thing, voice(language));
      return facts.length > 4 || facts.some(({term, value}) => term === '' || value === '' || /undefined|NaN|\[object/.test(value));
    }),
  );
  expect(strays.map(({id}) => id)).toEqual([]);
});

test('Regio Twente is told to have ended, ERRIN as others count it, G32 as seen from Twente', () => {
  expect([factOf('regio-twente', 0), factOf('errin', 1), factOf('g32', 1)]).toEqual([
    'Periode: tot 8 juli 2021',
    'Leden: ongeveer 100',
    'Vanuit Twente: Hengelo en Enschede',
  ]);
});

test('a project or network is not placed where its office is', () => {
  expect(positionLine(catalogue.get('unlock'), voice())).toBe('');
  expect(plain(positionLine(catalogue.get('munster'), voice('de')))).toBe('66 km südöstlich von Hengelo, in Deutschland');
  expect(positionLine(catalogue.get('hengelo'), voice())).toBe('');
});

test('marks tell how sure a membership is, in the year that is looked at', () => {
  expect([mark('gronau', null), mark('emsdetten', null), mark('montferland', null), mark('gronau', 1958)]).toEqual([
    'municipality',
    'probable',
    'unknown',
    'unknown',
  ]);
  // Before MONT began, in 1989, Hengelo was a municipality like Gronau.
  expect([1958, 1988, 1989, null].map((year) => mark('hengelo', year))).toEqual(['unknown', mark('gronau', 1988), 'mont', 'mont']);
});

test('Münster is called a city of MONT from 1989 on, in every language', () => {
  for (const language of LANGUAGES) {
    const munster = (year: number | null) => kindLine(catalogue.get('munster'), voice(language, year));
    expect(munster(null)).toContain('MONT');
    expect([1958, 1988].map(munster).filter((words) => words.includes('MONT'))).toEqual([]);
    expect(munster(1989)).toBe(munster(null));
  }
});

test('units are written as the language has them', () => {
  const {messages} = voice();
  expect(plain(claimValue({unit: 'km2'}, {value: 13000, approximate: true}, 'nl', messages))).toBe('ongeveer 13.000 km²');
  expect(plain(claimValue({unit: 'eur'}, {value: 443059158}, 'de', messagesIn('de')))).toBe('443.059.158 €');
  expect(claimValue({unit: 'date'}, {value: '2016-01-08'}, 'en', messagesIn('en'))).toBe('8 January 2016');
  expect(claimValue({unit: 'seats'}, {value: 1}, 'nl', messages)).toBe('1 zetel');
  expect(claimValue({unit: 'year'}, {value: 1958}, 'nl', messages)).toBe('1958');
});

test('what is not known of a running time is said', () => {
  const {messages} = voice();
  expect(runningTime({start: null, end: null}, 'nl', messages)).toBe('niet gevonden');
  expect(runningTime({start: '2018', end: null}, 'nl', messages)).toBe('vanaf 2018');
  expect(runningTime({start: null, end: '2022-12'}, 'nl', messages)).toBe('tot december 2022');
});

test('a row says most in one line', () => {
  expect(plain(rowLine(catalogue.get('hengelo-emsdetten'), voice()))).toBe('Stedenband sinds 1991 · 51 km · in de notitie van 2016');
  expect(rowLine(catalogue.get('unlock'), voice('en'))).toBe('Working across the border · Interreg V A · 2015 – 2019 · in the memo of 2016');
});

test('the tie of Hengelo with Unlock rests on the memo, and says so', () => {
  const tie = tiesOf(catalogue, 'hengelo').find(({other}) => other === 'unlock')!;
  expect(tieLine(tie, voice(), 'hengelo')).toBe('Volgens de notitie · Werk over de grens · 2015 – 2019');
});
