import {expect, test} from 'vitest';
import {countsAt} from '../catalogue/counts.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import {FIRST_YEAR} from '../catalogue/years.ts';
import {desk, placesWhere, placeWith, TODAY} from './testing.ts';

test('in every year the desk counts the links that the legend counts, and says of how many nobody knows whether they had begun', () => {
  const catalogue = loadCatalogue();
  const numbers = (sentence: string, pattern: RegExp): number => Number(pattern.exec(sentence)?.[1] ?? 0);
  const asked = {nl: 'Welke partnerschappen waren er in', de: 'Welche Partnerschaften gab es', en: 'Which partnerships were there in'} as const;
  const open = {nl: /Van nog (\d+) weten wij/, de: /Bei (\d+) weiteren/, en: /Of (\d+) more/} as const;
  // Of a year that lies ahead it says that the map tells nothing of the future.
  for (const language of ['nl', 'de', 'en'] as const)
    for (let year = FIRST_YEAR; year <= Number(TODAY.slice(0, 4)); year++) {
      const answer = desk.ask(`${asked[language]} ${year}?`, language)!;
      const {partnerships} = countsAt(catalogue, year);
      expect([language, year, answer.kind, answer.ids.length, numbers(answer.sentence, open[language])]).toEqual([
        language,
        year,
        'partnerships',
        partnerships.known,
        partnerships.open,
      ]);
      expect(numbers(answer.asked, /(\d+)$/)).toBe(partnerships.known);
    }
});

test('of a year the desk speaks in the names of that year: the group of the G32 became one of the G40 on 15 February 2018', () => {
  for (const [question, language] of [
    ['Welke netwerken waren er in', 'nl'],
    ['Van welke netwerken was Hengelo lid in', 'nl'],
    ['Wie was lid van G32 in', 'nl'],
    ['Wer war Mitglied von G32', 'de'],
    ['Who was a member of G32 in', 'en'],
  ] as const) {
    const told = (year: number): string => {
      const {asked, sentence, doubt} = desk.ask(`${question} ${year}?`, language)!;
      return [asked, sentence, doubt].join(' ');
    };
    for (const year of [2014, 2016, 2017]) expect(told(year)).not.toContain('G40');
    expect(told(2018) + told(2024)).toMatch(/G40|nog \d/);
  }
  expect(desk.ask('Wie was lid van G32 in 2016?', 'nl')!.asked).toContain('G32-werkgroep Internationaal');
  expect(desk.ask('Wie is lid van G32?', 'nl')!.asked).toContain('nu G40');
  // A change since then is told of now.
  expect(desk.ask('Wat is er veranderd bij G32 sinds 2016?', 'nl')!.asked).toContain('nu G40');
});

test('a municipality is not told of before it was formed: each names those of which it was formed, in every year before, and none from then on', () => {
  const asked = {
    nl: (name: string) => `Was ${name} lid van de EUREGIO in`,
    de: (name: string) => `War ${name} Mitglied der EUREGIO`,
    en: (name: string) => `Was ${name} a member of EUREGIO in`,
  };
  const formed = placesWhere((one) => one.formed !== undefined).map(placeWith);
  // Twente in 2001 and the Achterhoek in 2005, by the laws of 2000 and 2004, and those of which other sources tell.
  expect(formed.filter(({inTwente}) => inTwente).map(({id, formed: from}) => [id, from!.date])).toEqual(
    ['dinkelland', 'hof-van-twente', 'rijssen-holten', 'twenterand'].map((id) => [id, '2001-01-01']),
  );
  for (const language of ['nl', 'de', 'en'] as const)
    for (const {localName, formed: from} of formed) {
      const first = Number(from!.date.slice(0, 4));
      for (const year of [FIRST_YEAR, 1971, 1989, first - 1, first, 2016, 2026]) {
        const {doubt} = desk.ask(`${asked[language](localName)} ${year}?`, language)!;
        expect([localName, year, from!.of.filter((name) => doubt.includes(name))]).toEqual([localName, year, year < first ? from!.of : []]);
      }
      for (const question of [`Wanneer is ${localName} ontstaan?`, `Welke gemeenten hoorden bij ${localName}?`]) {
        const {kind, sentence, ids} = desk.ask(question, 'nl')!;
        expect([kind, ids.length, from!.of.filter((name) => !sentence.includes(name))]).toEqual(['formed', 1, []]);
        expect(sentence).toContain(`In ${first - 1} waren dit nog`);
      }
      const merged = {
        nl: `Welke gemeenten fuseerden in ${first}?`,
        de: `Welche Gemeinden fusionierten ${first}?`,
        en: `Which municipalities merged in ${first}?`,
      }[language];
      expect(desk.ask(merged, language)!.ids).toEqual(placesWhere((one) => one.formed?.date.startsWith(String(first)) === true));
    }
});

test('a town that was a municipality of its own is asked about under the one of now, with what it was', () => {
  expect(desk.ask('Was Goor een gemeente in 1971?', 'nl')!.sentence).toBe(
    'De gemeente Hof van Twente bestaat sinds 1 januari 2001. In 1971 waren dit nog Ambt Delden, Diepenheim, Goor, Markelo en Stad Delden.',
  );
  expect(desk.ask('gemeenten in Twente in 1989', 'nl')!.doubt).toContain('In 1989 waren dit nog Den Ham en Vriezenveen.');
  expect(desk.ask('gemeenten in Twente in 2001', 'nl')!.doubt).not.toContain('waren dit nog');
});
