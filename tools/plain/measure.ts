import {sentencesOf} from '../../src/pages/voice.ts';

/** How hard a text is to read, by what can be counted. */
export interface Measure {
  readonly words: number;
  readonly sentences: number;
  /** Words of the longest sentence. */
  readonly longest: number;
  /**
   * Reading ease by Douma (1960), the formula of Flesch for Dutch: 206.84 − 0.77 × syllables in 100 words − 0.93 × words in a sentence. 100 is very easy,
   * below 60 hard for many.
   */
  readonly ease: number;
  /** Words of the list `hard-words.json` that it uses. */
  readonly hard: readonly string[];
}

/** Vowels that are spoken as one; what follows them begins a new syllable: `i-de-a-len`, but `mooi-e`. */
const VOWELS = /aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáéèêëíïóöúü]/g;

/** Syllables of a Dutch word, at least one: a number or a short form is read as one. */
export const syllablesIn = (word: string): number => Math.max(1, word.toLowerCase().match(VOWELS)?.length ?? 0);

const wordsOf = (text: string): string[] => text.split(/[\s/–]+/).filter((word) => /[\p{L}\d]/u.test(word));

/** @param hard - words that few use in talking. @param names - names and terms of the map, which everyone hears explained: they count as two syllables */
export function measure(text: string, hard: ReadonlySet<string>, names: ReadonlySet<string>): Measure {
  const sentences = text
    .split('\n')
    .flatMap((paragraph) => sentencesOf(paragraph))
    .flatMap((sentence) => sentence.split(/(?<=[:;]) /))
    .filter((sentence) => wordsOf(sentence).length > 0);
  const words = sentences.flatMap(wordsOf);
  const bare = (word: string): string => word.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  const syllables = words.map(bare).reduce((sum, word) => sum + (names.has(word) ? Math.min(2, syllablesIn(word)) : syllablesIn(word)), 0);
  const count = Math.max(1, words.length);
  return {
    words: words.length,
    sentences: sentences.length,
    longest: Math.max(0, ...sentences.map((sentence) => wordsOf(sentence).length)),
    ease: 206.84 - 77 * (syllables / count) - 0.93 * (words.length / Math.max(1, sentences.length)),
    hard: [...new Set(words.map((word) => bare(word).toLowerCase()).filter((word) => hard.has(word)))],
  };
}
