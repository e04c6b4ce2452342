import {expect, test} from 'vitest';
import {sentencesIn} from './sentences.ts';

const nl = sentencesIn('nl');
const de = sentencesIn('de');
const en = sentencesIn('en');
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

test('a place is told by distance, direction and country', () => {
  expect([nl, de, en].map((say) => plain(say.position(50.7, 'e', 'Hengelo', 'DE')))).toEqual([
    '51 km ten oosten van Hengelo, in Duitsland',
    '51 km östlich von Hengelo, in Deutschland',
    '51 km east of Hengelo, in Germany',
  ]);
  expect(plain(nl.position(8, 'se', 'Hengelo', null))).toBe('8 km ten zuidoosten van Hengelo');
});

test('countries take the article that their language asks for', () => {
  expect(['NL', 'US', 'GB', 'TR', 'SE'].map((code) => de.country(code))).toEqual([
    'in den Niederlanden',
    'in den USA',
    'im Vereinigten Königreich',
    'in der Türkei',
    'in Schweden',
  ]);
  expect(['NL', 'US', 'GB', 'KR'].map((code) => nl.country(code))).toEqual([
    'in Nederland',
    'in de Verenigde Staten',
    'in het Verenigd Koninkrijk',
    'in Zuid-Korea',
  ]);
  expect(['NL', 'US', 'GB'].map((code) => en.country(code))).toEqual(['in the Netherlands', 'in the United States', 'in the United Kingdom']);
});

test('a source line names who and as of when, and says so when the date is unknown', () => {
  expect(nl.source(['Regio Twente'], 0, '2021')).toBe('**Bron** Regio Twente · peildatum 2021');
  expect(nl.source(['Regio Twente'], 0, null)).toBe('**Bron** Regio Twente · datum onbekend');
  expect(nl.source(['a', 'b'], 3, '2021')).toBe('**Bronnen** a, b en nog 3 · peildatum 2021');
  expect(de.source(['a', 'b'], 0, null)).toBe('**Quellen** a und b · Stand unbekannt');
  expect(en.source([], 0, '2016')).toBe('**Source** unknown · as of 2016');
});

test('a contact is never called a sister city, and doubt is said', () => {
  expect(nl.link({kind: 'contact', status: 'unknown', since: '2016', until: null})).toBe('Contact uit 2016, nu onbekend');
  expect(de.link({kind: 'sister-city', status: 'active', since: '1991', until: null})).toBe('Städtepartnerschaft seit 1991');
  expect(en.link({kind: 'sister-city', status: 'ended', since: '1975', until: '2017'})).toBe('Sister city from 1975 to 2017');
  expect(nl.link({kind: 'sister-city', status: 'ended', since: null, until: '2005'})).toBe('Stedenband, voorbij sinds 2005');
  expect(nl.link({kind: 'sister-city', status: 'suspended', since: '1991', until: null})).toBe('Stedenband sinds 1991, opgeschort');
});

test('the partners of Hengelo make one sentence in each language', () => {
  const partners = [
    {kind: 'sister-city', names: ['Emsdetten']},
    {kind: 'contact', names: ['Malmö / Greater Copenhagen']},
  ] as const;
  expect([nl, de, en].map((say) => say.partners('Hengelo', partners))).toEqual([
    'Hengelo heeft **1 stedenband**, met Emsdetten, en **1 contact**, met Malmö / Greater Copenhagen.',
    'Hengelo hat **1 Städtepartnerschaft**, mit Emsdetten, und **1 Kontakt**, mit Malmö / Greater Copenhagen.',
    'Hengelo has **1 sister city**, Emsdetten, and **1 contact**, Malmö / Greater Copenhagen.',
  ]);
  expect(nl.partners('Enschede', [{kind: 'sister-city', names: ['Palo Alto', 'Dalian']}])).toBe('Enschede heeft **2 stedenbanden**, met Palo Alto en Dalian.');
});

test('sources that differ on the seats stand side by side', () => {
  const seats = [
    {count: 2, source: 'notitie', year: '2016'},
    {count: 3, source: 'Regio Twente', year: '2021'},
  ];
  expect(nl.council('Hengelo', {seats, of: 84})).toBe('Hengelo heeft **2 van de 84 zetels** in de EUREGIO-raad (notitie 2016); Regio Twente noemt er 3.');
  expect(en.council('Almelo', {seats: [{count: 3, source: 'Regio Twente', year: '2021'}], of: 84})).toBe(
    'Almelo has **3 of the 84 seats** on the EUREGIO council (Regio Twente 2021).',
  );
});

test('two things that both belong to something', () => {
  expect(nl.together('Hengelo', 'Osnabrück', ['MONT', 'EUREGIO'])).toBe('Hengelo en Osnabrück zitten samen in **MONT en EUREGIO**.');
  expect(nl.togetherProjects(['EUREGIO Goederencorridor'], 0)).toBe('Beide doen mee in het project **EUREGIO Goederencorridor**.');
  expect(plain(nl.apart('Hengelo', 'Osnabrück', 85.2))).toBe('Van Hengelo naar Osnabrück is het 85 km, in een rechte lijn.');
  expect(de.lines(['RB 61 Bielefeld–Hengelo'])).toBe('Bahnlinie: RB 61 Bielefeld–Hengelo.');
});

test('plain Dutch speaks Dutch', () => {
  expect(sentencesIn('nl-b1')).toBe(nl);
});
