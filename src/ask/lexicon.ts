import {edits} from '../catalogue/spelling.ts';
import {lettersIn, lettersOff, mayBeNear, tokensOf, withoutUmlautLetters} from './tokens.ts';
import {type Cue, SHARED, type Words, wordsOf} from './words/words.ts';

/** A phrase with all it can mean; no cues: a word that carries nothing. */
interface Phrase {
  readonly tokens: readonly string[];
  readonly cues: readonly Cue[];
}

/** The words of one language, each with what it can mean. */
export interface Lexicon {
  readonly words: Words;
  /** The longest phrase that begins at this token. */
  at(tokens: readonly string[], from: number): Phrase | null;
  /** A phrase of two words of which the second has a wrong letter: “hoe vre”. */
  loosely(tokens: readonly string[], from: number): Phrase | null;
  /** What a word put together of two known ones means: “zorgprojecten”, “Energieprojekte”. */
  compound(token: string): readonly Cue[] | null;
  /** The word that is nearest to a mistyped one, and how many letters are off. */
  near(token: string): {readonly word: string; readonly cues: readonly Cue[]; readonly distance: number} | null;
}

/** A word of fewer letters is not corrected, even behind another. */
const SHORTEST = 3;

/** All phrases of a language, each once, with all it can mean. */
function phrasesOf(words: Words, more: readonly (readonly [Cue, string])[]): readonly Phrase[] {
  const phrases = new Map<string, {tokens: readonly string[]; cues: Cue[]}>();
  const add = (text: string, cue: Cue | null): void => {
    const tokens = tokensOf(text).map(({text: token}) => token);
    const key = tokens.join(' ');
    if (key === '') return;
    const phrase = phrases.get(key) ?? {tokens, cues: []};
    if (cue !== null && !phrase.cues.includes(cue)) phrase.cues.push(cue);
    phrases.set(key, phrase);
  };
  for (const [cue, list] of Object.entries({...SHARED, ...words.cues}) as [Cue, string][]) for (const word of wordsOf(list)) add(word, cue);
  for (const [cue, word] of more) add(word, cue);
  for (const word of wordsOf(words.empty)) add(word, null);
  return [...phrases.values()];
}

/** A language’s words, ready to be looked up; `more` are cues with words that the facts bring along (names of countries, themes). */
export function lexiconOf(words: Words, more: readonly (readonly [Cue, string])[] = []): Lexicon {
  const phrases = phrasesOf(words, more);
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.tokens[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  // Only whole words are corrected, and none to an empty one: that would swallow what was meant.
  const single = phrases
    .filter(({tokens, cues}) => tokens.length === 1 && cues.length > 0 && (tokens[0] as string).length > 3)
    .map(({tokens, cues}) => ({word: tokens[0] as string, cues, letters: lettersIn(tokens[0] as string)}));

  const exactly = (tokens: readonly string[], from: number): Phrase | null =>
    byFirst.get(tokens[from] ?? '')?.find((phrase) => phrase.tokens.every((token, index) => tokens[from + index] === token)) ?? null;
  return {
    words,
    at: (tokens, from) => exactly(tokens, from) ?? exactly(tokens.slice(from).map(withoutUmlautLetters), 0),
    loosely(tokens, from) {
      const second = tokens[from + 1] ?? '';
      if (second.length < SHORTEST || exactly(tokens, from + 1)) return null;
      return byFirst.get(tokens[from] ?? '')?.find((phrase) => phrase.tokens.length === 2 && edits(second, phrase.tokens[1] as string, 1) === 1) ?? null;
    },
    compound(token) {
      for (let at = token.length - SHORTEST; at >= SHORTEST; at--) {
        const tail = exactly([token.slice(at)], 0);
        if (tail === null || tail.cues.length === 0) continue;
        const start = token.slice(0, at);
        // Dutch and German join with an s, e, n or en: gezondheidsprojecten.
        const head = ['', 's', 'e', 'n', 'en']
          .filter((joint) => start.endsWith(joint))
          .map((joint) => exactly([start.slice(0, start.length - joint.length)], 0));
        const found = head.find((phrase) => phrase !== null && phrase.cues.length > 0);
        if (found) return [...found.cues, ...tail.cues];
      }
      return null;
    },
    near(token) {
      const most = lettersOff(token);
      if (most === 0) return null;
      let best: {readonly word: string; readonly cues: readonly Cue[]; readonly distance: number} | null = null;
      const letters = lettersIn(token);
      for (const {word, cues, letters: others} of single) {
        // The first letter is seldom wrong: “munst” is the beginning of Münster, not Kunst.
        if (word[0] !== token[0] || !mayBeNear(letters, others, most)) continue;
        const distance = edits(token, word, most);
        if (distance <= most && (best === null || distance < best.distance)) best = {word, cues, distance};
      }
      return best;
    },
  };
}
