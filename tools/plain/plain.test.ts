import {expect, test} from 'vitest';
import {loadCatalogue} from '../../src/catalogue/load.ts';
import {measure, syllablesIn} from './measure.ts';
import {LEAST_EASE, measureIn, MOST_WORDS, needsOwn, readPlain, ROOMS} from './read.ts';

const catalogue = loadCatalogue();
const texts = readPlain(catalogue);
const NONE = new Set<string>();

test('a word is counted by what is spoken as one', () => {
  // grens-land, Eu-ro-pe-se, sa-men-wer-king, stads, i-dee-ën
  expect(['grensland', 'Europese', 'samenwerking', 'stads', 'ideeën', '2016'].map(syllablesIn)).toEqual([2, 4, 4, 1, 3, 1]);
});

test('reading ease is that of Douma', () => {
  // Ten words of eleven syllables in two sentences of five: 206.84 − 77 × 1.1 − 0.93 × 5 = 117.49.
  expect(measure('De trein rijdt door nu. Hij komt uit Hengelo.', NONE, NONE)).toMatchObject({words: 9, sentences: 2, longest: 5});
  expect(measure('Ik ga nu naar huis. De zon is er mooi.', NONE, NONE).ease).toBeCloseTo(206.84 - 77 * 1 - 0.93 * 5, 5);
  expect(measure('Wij doen dat middels een brief.', new Set(['middels']), NONE).hard).toEqual(['middels']);
});

test.each(ROOMS)('%s: short sentences and everyday words', (room) => {
  const {words, sentences, longest, ease, hard} = measureIn(
    catalogue,
    texts
      .filter((text) => text.room === room)
      .map(({text}) => text)
      .join('\n'),
  );
  expect(words / sentences).toBeLessThanOrEqual(MOST_WORDS.average);
  expect(longest).toBeLessThanOrEqual(MOST_WORDS.each);
  expect(ease).toBeGreaterThanOrEqual(LEAST_EASE);
  expect(hard).toEqual([]);
});

test('what is harder than plain Dutch has a text of its own', () => {
  expect(texts.filter((text) => needsOwn(catalogue, text)).map(({room, at}) => `${room} ${at}`)).toEqual([]);
});

test('titles, texts and notes of all stops, the memo and its things are written anew', () => {
  const falling = texts.filter(({room, own}) => !own && ['memo', 'things'].includes(room));
  expect(falling.map(({at}) => at)).toEqual([]);
  expect(texts.filter(({room, at, own}) => room === 'stops' && /\.(?:title|text|notes|caution)$/.test(at) && !own).map(({at}) => at)).toEqual([]);
});
