import type {Scheme} from '../catalogue/topics.ts';
import type {Language} from '../i18n/languages.ts';
import {tokensOf} from './tokens.ts';
import {type CommandWord, LANGUAGE_NAMES, type Words, wordsOf} from './words/words.ts';

/** What the reader tells the app to do, instead of asking. */
export type Command =
  | {readonly do: 'view'; readonly view: 'map' | 'list'}
  | {readonly do: 'scheme'; readonly scheme: Scheme}
  | {readonly do: 'language'; readonly language: Language}
  /** `null`: the most recent state. */
  | {readonly do: 'year'; readonly year: number | null}
  | {readonly do: 'present' | 'print' | 'share' | 'whole'};

/** The years that the map can show. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The command line of the search field. */
export interface Commands {
  /** The command that the whole text is; `null` when it is none. A command is never guessed from a part or a misspelling. */
  read(text: string): Command | null;
}

const key = (text: string): string =>
  tokensOf(text)
    .map(({text: token}) => token)
    .join(' ');

/** The commands of all languages at once: whoever reads German may type Dutch. A year alone is one, within the years of the map. */
export function commandsOf(languages: readonly Words[], {first, last}: YearSpan): Commands {
  const known = new Map<string, CommandWord>();
  const before = new Set<string>();
  for (const {commands} of languages) {
    for (const [word, list] of Object.entries(commands)) {
      for (const phrase of wordsOf(list)) {
        if (word === 'year') before.add(key(phrase));
        else if (!known.has(key(phrase))) known.set(key(phrase), word as CommandWord);
      }
    }
  }
  for (const [word, list] of Object.entries(LANGUAGE_NAMES)) for (const phrase of wordsOf(list)) known.set(key(phrase), word as CommandWord);
  return {
    read(text) {
      const typed = key(text);
      const [, words = '', year = ''] = /^(.*?)\s*(\d{4})$/.exec(typed) ?? [];
      if (year !== '' && (words === '' || before.has(words)) && Number(year) >= first && Number(year) <= last) return {do: 'year', year: Number(year)};
      const word = known.get(typed);
      return word === undefined ? null : commandOf(word);
    },
  };
}

function commandOf(word: CommandWord): Command | null {
  const [what, value] = word.split(':') as [string, string | undefined];
  switch (what) {
    case 'view':
      return {do: 'view', view: value as 'map' | 'list'};
    case 'scheme':
      return {do: 'scheme', scheme: value as Scheme};
    case 'language':
      return {do: 'language', language: value as Language};
    case 'now':
      return {do: 'year', year: null};
    case 'present':
    case 'print':
    case 'share':
    case 'whole':
      return {do: what};
    default:
      return null;
  }
}
