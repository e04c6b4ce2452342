import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {messagesIn} from '../i18n/messages.ts';
import {pageOf} from './page-of.ts';
import {sourceText, tonguesOf} from './sources.ts';
import type {Voice} from './voice.ts';

const catalogue = await loadCatalogue();
const titled = (title: string): string => catalogue.facts.sources.find((source) => source.title === title)!.id;
const GERMAN = titled('Verkehrsprojekte (EUREGIO)');
const DUTCH = titled('Beschikkingen (Interreg VI, 20-01-2023)');
const NAME = titled('CROCO (Interreg V A)');

test('a title in another language than the text is marked as such; a name and a title in the same language are not (WCAG 3.1.2)', () => {
  const runs = (language: 'nl' | 'nl-b1' | 'de' | 'en') =>
    tonguesOf(sourceText({ids: [GERMAN, DUTCH, NAME], asOf: null}, {catalogue, language}, 3), [GERMAN, DUTCH, NAME], {catalogue, language})
      .filter(({lang}) => lang !== null)
      .map(({text, lang}) => `${lang}: ${text}`);
  const [german, dutch] = ['de: Verkehrsprojekte (EUREGIO)', 'nl: Beschikkingen (Interreg VI, 20-01-2023)'];
  expect([runs('nl'), runs('nl-b1'), runs('de'), runs('en')]).toEqual([[german], [german], [dutch], [german, dutch]]);
});

test('nothing of the text is lost, whatever is marked', () => {
  for (const language of ['nl', 'de', 'en'] as const) {
    const ids = catalogue.facts.sources.map(({id}) => id);
    const text = sourceText({ids, asOf: null}, {catalogue, language}, ids.length);
    expect(
      tonguesOf(text, ids, {catalogue, language})
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  }
});

test('reasons in a row that the same sources carry have them once, and none goes without: every thing', () => {
  const voice: Voice = {catalogue, language: 'nl', messages: messagesIn('nl'), home: 'hengelo', year: null};
  let shared = 0;
  for (const thing of catalogue.things) {
    const parts = pageOf(thing, voice).why?.parts ?? [];
    const lines = parts.flatMap((part) => (part.kind === 'source' ? [JSON.stringify(part.source)] : []));
    expect(lines.filter((line, at) => line === lines[at + 1])).toEqual([]);
    if (parts.length > 0) expect([thing.id, parts.at(-1)?.kind]).toEqual([thing.id, 'source']);
    if (lines.length < parts.length - lines.length) shared += 1;
  }
  // EUREGIO SpoorRegio is one: its reason and the remark on its line stand in the same sources.
  expect(shared).toBeGreaterThan(0);
});
