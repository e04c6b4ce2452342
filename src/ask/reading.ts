import type {Catalogue, Thing} from '../catalogue/catalogue.ts';
import type {BaseLanguage} from '../i18n/languages.ts';
import type {Lexicon} from './lexicon.ts';
import type {Name, Names, TownAround} from './names.ts';
import {type Token, tokensOf} from './tokens.ts';
import type {Cue} from './words/words.ts';

/** A thing that the question names. */
export interface Mention {
  readonly id: string;
  /** The town or village that was typed, when it lies in the thing. */
  readonly town: string | null;
  /** Ids of other municipalities with a town or village of this name. */
  readonly also: readonly string[];
  /** A town around of the same name, of which the map knows only where it lies. */
  readonly around: TownAround | null;
}

/** A year with the word before it: “in 2016”, “sinds 2016”. */
export interface YearMention {
  readonly year: number;
  readonly how: 'in' | 'since' | 'before' | 'until';
}

/** What was typed, and the thing, or the village or other word, as which it was read. */
export type Correction = {readonly typed: string} & ({readonly id: string} | {readonly word: string});

/** What the words of a question are, in one language; what the rules look at. */
export interface Reading {
  readonly language: BaseLanguage;
  /** As it was typed. */
  readonly text: string;
  /** Each once, in the order in which they were named. */
  readonly things: readonly Mention[];
  readonly organisations: readonly string[];
  /** Towns of the base map alone. Their names are among `unread` too: nothing but where they lie is known of them. */
  readonly around: readonly TownAround[];
  readonly years: readonly YearMention[];
  readonly km: number | null;
  readonly postcodes: readonly string[];
  readonly cues: ReadonlySet<Cue>;
  /** Words that are neither known nor a name, as they were typed. */
  readonly unread: readonly string[];
  /** Names and words that were read out of a spelling with wrong letters. */
  readonly corrected: readonly Correction[];
  /** How many words and names were understood that say something. */
  readonly words: number;
}

/** Whether any of these meanings was read. */
export const has = ({cues}: Reading, ...any: readonly Cue[]): boolean => any.some((cue) => cues.has(cue));

/** What stands behind `theme:` and the like. */
export const valuesOf = ({cues}: Reading, kind: 'theme' | 'country' | 'region' | 'period' | 'place' | 'landmark' | 'partnership'): string[] =>
  [...cues].flatMap((cue) => (cue.startsWith(`${kind}:`) ? [cue.slice(kind.length + 1)] : []));

type Piece =
  | {
      readonly type: 'name';
      readonly name: Name;
      readonly typed: string;
      readonly loose: boolean;
      readonly also: readonly string[];
      readonly beside?: TownAround | null;
    }
  | {readonly type: 'cue'; readonly cues: readonly Cue[]; readonly text: string; readonly correction?: Correction}
  | {readonly type: 'number'; readonly value: number; readonly text: string; readonly km: boolean}
  | {readonly type: 'unread'; readonly typed: string};

/** Numbers that are read as a year. */
const isYear = (text: string): boolean => /^(?:1[89]|20)\d\d$/.test(text);
const KM = /^(?:km|kilometers?|kilometres?|kilometern)$/;

/** Reads a text word by word: names of things, words that mean something, numbers; what is left over is told as `unread`. It answers nothing. */
export function read(text: string, lexicon: Lexicon, names: Names, catalogue: Catalogue): Reading {
  const pieces = piecesOf(tokensOf(text), lexicon, names);
  const things = new Map<string, Mention>();
  const cues = new Set<Cue>();
  const years: YearMention[] = [];
  const postcodes: string[] = [];
  const organisations: string[] = [];
  const around: TownAround[] = [];
  const unread: string[] = [];
  const corrected: Correction[] = [];
  let km: number | null = null;
  pieces.forEach((piece, at) => {
    switch (piece.type) {
      case 'name': {
        const {name} = piece;
        if (name.type === 'organisation') organisations.push(name.organisation);
        else if (name.type === 'around') {
          around.push(name.town);
          unread.push(piece.typed);
        } else if (!things.has(name.id)) {
          const [town, beside] = name.type === 'town' ? [name.town, piece.beside ?? null] : [null, null];
          things.set(name.id, {id: name.id, town, also: piece.also, around: beside});
        }
        if (piece.loose && 'id' in name) corrected.push({typed: piece.typed, ...(name.type === 'town' ? {word: name.town} : {id: name.id})});
        break;
      }
      case 'cue':
        if (piece.correction) corrected.push(piece.correction);
        if (!isTitle(pieces, at, catalogue)) for (const cue of piece.cues) cues.add(cue);
        break;
      case 'number':
        if (piece.km) km = piece.value;
        else if (isYear(piece.text)) years.push({year: piece.value, how: howOf(pieces[at - 1])});
        else if (piece.text.length === 5 || (piece.text.length === 4 && piece.value >= 1000)) postcodes.push(piece.text);
        else if (km === null && pieces.some((other) => other.type === 'cue' && other.cues.includes('near'))) km = piece.value;
        else unread.push(piece.text);
        break;
      case 'unread':
        unread.push(piece.typed);
    }
  });
  return {
    language: lexicon.words.language,
    text,
    things: [...things.values()],
    organisations,
    around,
    years,
    km,
    postcodes,
    cues,
    unread,
    corrected,
    words: pieces.filter((piece) => piece.type !== 'unread' && !(piece.type === 'cue' && piece.cues.length === 0)).length,
  };
}

function piecesOf(tokens: readonly Token[], lexicon: Lexicon, names: Names): Piece[] {
  const texts = tokens.map(({text}) => text);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const name = names.at(texts, at);
    const found = lexicon.at(texts, at);
    const phrase = found?.cues.length === 0 && names.at(texts, at + 1) === null ? (lexicon.loosely(texts, at) ?? found) : found;
    // A village is called as common words are (Halle, Berge, Lage): then the word is meant.
    // “Interreg V A” is a period of projects before it is a thing.
    const isPeriod = phrase?.cues.some((cue) => cue.startsWith('period:')) === true;
    const isName =
      name !== null &&
      (phrase === null || name.length > phrase.tokens.length || (name.length === phrase.tokens.length && name.name.type === 'thing' && !isPeriod));
    if (isName) {
      const typed = tokens.slice(at, at + name.length).map((one) => one.typed);
      pieces.push({type: 'name', name: name.name, typed: typed.join(' '), loose: false, also: name.also, beside: name.around});
      at += name.length;
    } else if (phrase !== null) {
      pieces.push({type: 'cue', cues: phrase.cues, text: phrase.tokens.join(' ')});
      at += phrase.tokens.length;
    } else if (/^\d+(?:km)?$/.test(token.text)) {
      const next = texts[at + 1] ?? '';
      const km = token.text.endsWith('km') || KM.test(next);
      pieces.push({type: 'number', value: Number.parseInt(token.text, 10), text: token.text.replace('km', ''), km});
      // The letters of a Dutch postcode: 7551 EC.
      at += (km && !token.text.endsWith('km')) || (/^\d{4}$/.test(token.text) && /^[A-Z]{2}$/.test(tokens[at + 1]?.typed ?? '')) ? 2 : 1;
    } else {
      const [piece, length] = corrected(tokens, at, lexicon, names);
      pieces.push(piece);
      at += length;
    }
  }
  return pieces;
}

/** A word that is nowhere: the nearest name of two words or one, or the nearest word, whichever has fewer wrong letters. */
function corrected(tokens: readonly Token[], at: number, lexicon: Lexicon, names: Names): [Piece, number] {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const two = next ? names.near(`${token.text} ${next.text}`) : null;
  if (two && next) return [{type: 'name', name: two.name, typed: `${token.typed} ${next.typed}`, loose: true, also: []}, 2];
  const name = names.near(token.text);
  // Alone it is more likely a name: “Rijsen” is Rijssen, no journey, and “Bisendorf” no village.
  const isAlone = tokens.length === 1 && name?.distance === 1;
  const compound = isAlone ? null : lexicon.compound(token.text);
  if (compound) return [{type: 'cue', cues: compound, text: token.text}, 1];
  const word = isAlone ? null : lexicon.near(token.text);
  if (word && (name === null || word.distance <= name.distance))
    return [{type: 'cue', cues: word.cues, text: token.text, correction: {typed: token.typed, word: word.word}}, 1];
  if (name) return [{type: 'name', name: name.name, typed: token.typed, loose: true, also: []}, 1];
  return [{type: 'unread', typed: token.typed}, 1];
}

/** The moment that is asked for: a year, or the end of the one before it (“before 2000”); `null`: now. */
export function momentOf({years: [first]}: Pick<Reading, 'years'>): number | null {
  if (first === undefined) return null;
  return first.how === 'before' ? first.year - 1 : first.year;
}

const howOf = (before: Piece | undefined): YearMention['how'] => {
  if (before?.type !== 'cue') return 'in';
  return (['since', 'before', 'until'] as const).find((how) => before.cues.includes(how)) ?? 'in';
};

/** “gemeente Hengelo”, “project Unlock”, “the town of Losser”: the noun says what the name is, it asks for nothing. */
function isTitle(pieces: readonly Piece[], at: number, catalogue: Catalogue): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1];
  const named = next?.type === 'cue' && OF.includes(next.text) ? pieces[at + 2] : next;
  if (piece?.type !== 'cue' || named?.type !== 'name') return false;
  if (!('id' in named.name)) return false;
  const thing = catalogue.get(named.name.id);
  return piece.cues.some((cue) => TITLES[thing.type]?.(cue, thing) === true);
}

/** Between a noun and its name: “the town of Losser”, “der Kreis Borken”. */
const OF = ['of', 'von', 'van', 'the', 'der', 'de'];
/** Kinds of places that people call by one another’s nouns. */
const TOWNS = ['municipality', 'city', 'town', 'joint-municipality'];

const TITLES: Readonly<Partial<Record<Thing['type'], (cue: Cue, thing: Thing) => boolean>>> = {
  place: (cue, thing) => cue === 'place' || cue === `place:${thing.kind}` || (TOWNS.includes(thing.kind) && TOWNS.includes(cue.replace('place:', ''))),
  network: (cue) => cue === 'network',
  project: (cue) => cue === 'project',
  landmark: (cue) => cue.startsWith('landmark:'),
};
