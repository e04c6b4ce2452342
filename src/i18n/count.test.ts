import {expect, test} from 'vitest';
import {count} from './count.ts';
import {type BaseLanguage} from './languages.ts';
import {messagesIn} from './messages.ts';

const NUMBERS = [0, 1, 2, 5, 100] as const;
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const each = (say: (number: number) => string): string[] => NUMBERS.map((number) => plain(say(number)));

test('one is singular, everything else is plural, and the number is written as the language has it', () => {
  expect(each((number) => count('nl', number, {one: '# project', other: '# projecten'}))).toEqual([
    '0 projecten',
    '1 project',
    '2 projecten',
    '5 projecten',
    '100 projecten',
  ]);
  expect(plain(count('de', 1234, {one: '# Ort', other: '# Orte'}))).toBe('1.234 Orte');
  expect(plain(count('en', 1234, {one: '# town', other: '# towns'}))).toBe('1,234 towns');
});

// Written by hand, by what a reader of the language expects.
const SINGULARS: Readonly<Record<BaseLanguage, readonly string[]>> = {
  nl: [
    '1 lid gevonden',
    '1 gemeente, 1 inwoner',
    '1 project met geld van de EU',
    '1 band met een andere stad',
    '1 lid van de EUREGIO, 1 band, 1 project',
    '1 verandering',
    '1 regel',
    '1 regel past bij uw filter.',
    '1 van 79 projecten past bij uw keuze.',
    'Zonder “Thema” is het er 1.',
    '1 zetel',
    '1 plaats',
    '1 loopt',
  ],
  de: [
    '1 Mitglied gefunden',
    '1 Gemeinde, 1 Einwohner',
    '1 Projekt mit Geld der EU',
    '1 Verbindung mit einer Stadt',
    '1 Mitglied der EUREGIO, 1 Verbindung, 1 Projekt',
    '1 Änderung',
    '1 Zeile',
    '1 Zeile passt zu Ihrem Filter.',
    '1 von 79 Projekten passt zu Ihrer Auswahl.',
    'Ohne „Thema“ ist es 1.',
    '1 Sitz',
    '1 Ort',
    '1 läuft',
  ],
  en: [
    '1 member found',
    '1 municipality, 1 person',
    '1 project with EU money',
    '1 link with another city',
    '1 member of EUREGIO, 1 link, 1 project',
    '1 change',
    '1 row',
    '1 row fits your filter.',
    '1 of 79 projects fits your choice.',
    'Without “Thema” there is 1.',
    '1 seat',
    '1 town',
    '1 is running',
  ],
};

const saidIn = (language: BaseLanguage) => {
  const {filters, list, page, thing, topics, year} = messagesIn(language);
  return [
    (number: number) => topics.lines.euregio(number, 0),
    (number: number) => topics.lines.twente(number, number),
    topics.lines.interreg,
    (number: number) => topics.lines.partners(number, 0),
    (number: number) => year.counts(number, number, number),
    year.changesCount,
    list.total,
    list.found,
    (number: number) => list.filtered(number, '79'),
    (number: number) => filters.wayOut('Thema', number),
    thing.seats,
    page.towns,
    year.stages.running,
  ];
};

for (const language of ['nl', 'de', 'en'] as const) {
  test(`every counted message has its singular (${language})`, () => {
    expect(saidIn(language).map((say) => plain(say(1)))).toEqual(SINGULARS[language]);
  });

  test(`of none, two, five and a hundred it has the plural, with the number (${language})`, () => {
    const strays = saidIn(language).flatMap((say, at) =>
      NUMBERS.filter((number) => number !== 1)
        .filter((number) => {
          const text = plain(say(number));
          return !text.includes(String(number)) || text === plain(say(1)).replaceAll(/(?<!\d)1(?!\d)/g, String(number));
        })
        .map((number) => `${at}: ${say(number)}`),
    );
    expect(strays).toEqual([]);
  });
}
