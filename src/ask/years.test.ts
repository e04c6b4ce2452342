import {expect, test} from 'vitest';
import {countsAt} from '../catalogue/counts.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import {FIRST_YEAR} from '../catalogue/years.ts';
import {desk, TODAY} from './testing.ts';

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
