import UFuzzy from '@leeoniya/ufuzzy';
import type {Catalogue} from './catalogue.ts';
import {entriesOf, type InnerTown, innerTowns, type SearchEntry, type SearchGroup} from './search-entries.ts';
import {apart, NOUNS} from './search-nouns.ts';
import {edits, foldQuery} from './spelling.ts';

/**
 * How well it fits, best first; this is the whole ranking: 0 the spelling itself, 1 its beginning, 2 the beginning of a word in it,
 * 3 somewhere in it, 4 with typing errors. Within one rank the lighter entry comes first, then the alphabet.
 */
export type Rank = 0 | 1 | 2 | 3 | 4;

/** A thing that was found, by the spelling that fits best. */
export interface SearchResult {
  readonly id: string;
  readonly group: SearchGroup;
  readonly text: string;
  readonly inside: boolean;
  readonly rank: Rank;
  /** Start and end of each matched part of `text`, in turn. */
  readonly ranges: readonly number[];
}

/** All spellings, made ready once. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  /** Best first, one result per thing. */
  search(query: string, limit?: number): SearchResult[];
  /** What may have been meant by a query that finds nothing: things with those of its words that are known, else the nearest spellings by edits. */
  nearest(query: string, limit?: number): SearchResult[];
}

/** The whole catalogue, in all its languages, ready to be searched. Build it once. */
export function buildSearchIndex(catalogue: Catalogue, towns: readonly InnerTown[] = innerTowns(catalogue)): SearchIndex {
  return indexOf(entriesOf(catalogue, towns));
}

/** The first `count` in this order, without putting the others in order as well. */
function firstOf(ids: number[], count: number, before: (a: number, b: number) => number): readonly number[] {
  if (ids.length <= count * 4) return ids.sort(before);
  const first = ids.slice(0, count).sort(before);
  for (const id of ids.slice(count)) {
    if (before(id, first.at(-1) as number) >= 0) continue;
    first.pop();
    const at = first.findIndex((other) => before(id, other) < 0);
    first.splice(at < 0 ? first.length : at, 0, id);
  }
  return first;
}

/** From so many letters on two may be wrong. */
const LONG = 12;
/** A name with more wrong letters than this is none of the nearest. */
const MOST_COUNTED = 60;
/** The most spellings under which one thing begins alike. */
const SPELLINGS = 4;
/** Weights are smaller than this. */
const WEIGHTS = 32;
/** The alphabet of the reader's system; one comparer for all, which is ten times as fast as `localeCompare`. */
const {compare} = new Intl.Collator();

/** An index over these spellings. Build it once. */
export const indexOf = (entries: readonly SearchEntry[]): SearchIndex => new Spellings(entries);

class Spellings implements SearchIndex {
  readonly entries: readonly SearchEntry[];
  private readonly haystack: string[];
  private readonly exact = new UFuzzy();
  /** One error per word: a letter wrong, missing, too many or swapped. */
  private readonly forgiving = new UFuzzy({intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1});
  private readonly byId: ReadonlyMap<string, Pick<SearchEntry, 'group' | 'kind'>>;
  /** What was asked last, and the indexes of the names with it. */
  private last: {readonly query: string; readonly found: readonly number[]} = {query: '', found: []};

  constructor(entries: readonly SearchEntry[]) {
    this.entries = entries;
    this.haystack = entries.map(({folded}) => folded);
    this.byId = new Map(entries.map((entry) => [entry.id, entry]));
  }

  search(query: string, limit = 8): SearchResult[] {
    const wanted = foldQuery(query);
    if (wanted === '') return [];
    const found = Number.isFinite(limit) ? this.collectFirst(this.exact, wanted, limit) : this.collect(this.exact, wanted, ({folded}) => rank(folded, wanted));
    const ordered = found.length > 0 ? found : inAnyOrder(this.entries, wanted.split(/\s+/));
    const called = ordered.length > 0 ? ordered : this.calledBy(wanted);
    const results = called.length > 0 || wanted.length < 4 ? called : this.collect(this.forgiving, wanted, () => 4);
    // What only stands somewhere within a word was hardly meant where a whole name has one letter wrong: “Omen” is Ommen, not Vechtstromen.
    const near = results.length === 0 || results[0]?.rank === 3 ? this.nearly(wanted) : [];
    // What has been typed so far may be the beginning of a name, or a whole one with a letter wrong: “Alten” is that of Altenberge, or Aalten.
    const wrong = (results[0]?.rank === 1 || results[0]?.rank === 2) && wanted.length >= WHOLE && results.length < limit ? this.within(wanted, 1) : [];
    return (near.length + wrong.length > 0 ? onePerThing([...near, ...results, ...wrong]) : results).slice(0, limit);
  }

  nearest(query: string, limit = 2): SearchResult[] {
    const wanted = foldQuery(query);
    if (wanted === '') return [];
    const words = wanted.split(/\s+/);
    const known = knownWords(this.entries, words);
    if (known.length > 1 && known.length === words.length) return oneForEach(this.entries, known).slice(0, limit);
    if (known.length > 0 && known.length < words.length) return inAnyOrder(this.entries, known, true).slice(0, limit);
    const most = Math.max(wanted.length > SHORTEST_KNOWN ? 2 : 1, Math.floor(wanted.length * MOST_WRONG));
    return this.within(wanted, most).slice(0, limit);
  }

  /** All things that have the query in one of their spellings, best first. */
  private collect(fuzzy: UFuzzy, query: string, rankOf: (entry: SearchEntry) => Rank): SearchResult[] {
    const found = fuzzy.filter(this.haystack, query);
    if (!found) return [];
    const info = fuzzy.info(found, this.haystack, query);
    const ranked = info.idx.map((id, at) => ({
      entry: this.entries[id] as SearchEntry,
      ranges: info.ranges[at] as number[],
      rank: rankOf(this.entries[id] as SearchEntry),
    }));
    // Among spellings with an error the one with fewest is meant, and of about the same length: “Hengello” is Hengelo, not Hengelo–Emsdetten, “Almeo” Almelo, not Malmö.
    const wrong = new Map(ranked.map(({entry, rank}) => [entry, rank === 4 ? edits(query, entry.folded, MOST_COUNTED) : 0]));
    const errors = ({entry}: {readonly entry: SearchEntry}): number => wrong.get(entry) ?? 0;
    const stretch = ({rank, entry}: {readonly rank: Rank; readonly entry: SearchEntry}): number =>
      rank === 4 ? Math.abs(entry.folded.length - query.length) : 0;
    ranked.sort(
      (a, b) =>
        a.rank - b.rank || errors(a) - errors(b) || stretch(a) - stretch(b) || a.entry.weight - b.entry.weight || compare(a.entry.folded, b.entry.folded),
    );
    return onePerThing(ranked.map(({entry, ranges, rank}) => resultOf(entry, rank, ranges)));
  }

  /**
   * The first `limit` things of those that `collect` would find. One letter is in tens of thousands of names: only as many are put in order, and looked at closely, as
   * are to be shown.
   */
  private collectFirst(fuzzy: UFuzzy, query: string, limit: number): SearchResult[] {
    const found = this.containing(fuzzy, query);
    if (found.length === 0) return [];
    const classes: number[][] = [];
    for (const id of found) {
      const entry = this.entries[id] as SearchEntry;
      (classes[rank(entry.folded, query) * WEIGHTS + Math.min(entry.weight, WEIGHTS - 1)] ??= []).push(id);
    }
    const chosen: number[] = [];
    const things = new Set<string>();
    for (const ids of classes) {
      if (!ids) continue;
      // A thing may stand in a class under several spellings.
      for (const id of firstOf(ids, (limit - chosen.length) * SPELLINGS, (a, b) =>
        compare((this.entries[a] as SearchEntry).folded, (this.entries[b] as SearchEntry).folded),
      )) {
        const entry = this.entries[id] as SearchEntry;
        if (things.has(entry.id)) continue;
        things.add(entry.id);
        chosen.push(id);
        if (chosen.length === limit) return this.detailed(fuzzy, query, chosen);
      }
    }
    return this.detailed(fuzzy, query, chosen);
  }

  /** Indexes of the names with the query in them; while somebody types on, only those that had what was typed before. */
  private containing(fuzzy: UFuzzy, query: string): readonly number[] {
    // Letters of other scripts are none to the fuzzy search, which says where a name has the query.
    const isWord = /^[a-z\d]+$/.test(query);
    const before = isWord && this.last.query !== '' && query.startsWith(this.last.query) ? [...this.last.found] : undefined;
    const found = isWord && query.length <= 2 && before === undefined ? this.holding(query) : (fuzzy.filter(this.haystack, query, before) ?? []);
    this.last = {query, found};
    return found;
  }

  /** The same for one or two letters, without the fuzzy search: of tens of thousands of names no list is made but the one that is given back. */
  private holding(query: string): readonly number[] {
    const indexes: number[] = [];
    for (let index = 0; index < this.haystack.length; index++) if ((this.haystack[index] as string).includes(query)) indexes.push(index);
    return indexes;
  }

  /** Where the query stands in each of these names; their order stays. */
  private detailed(fuzzy: UFuzzy, query: string, ids: number[]): SearchResult[] {
    const {ranges} = fuzzy.info(ids, this.haystack, query);
    return ids.map((id, at) => {
      const entry = this.entries[id] as SearchEntry;
      return resultOf(entry, rank(entry.folded, query), ranges[at] as number[]);
    });
  }

  /** “Stadt Hengelo”, “Landkreis Steinfurt”, “snelweg A1”: what is called so without the noun, and is what the noun says. */
  private calledBy(wanted: string): SearchResult[] {
    const {name, nouns} = apart(wanted);
    if (name === '' || nouns.length === 0) return [];
    return this.collect(this.exact, name, ({folded}) => rank(folded, name)).filter(({id, rank}) => {
      const {group, kind} = this.byId.get(id) as {readonly group: SearchGroup; readonly kind?: SearchEntry['kind']};
      return rank <= 2 && nouns.some((noun) => NOUNS[noun]?.some((one) => one === group || one === kind));
    });
  }

  /** Names that are the query but for a letter, or two of a long one: “Waterschap Rjn en IJssel”, “Hofvan Twente”. */
  private nearly(wanted: string): SearchResult[] {
    const most = wanted.length < 4 ? 0 : wanted.length < LONG ? 1 : 2;
    return most === 0 ? [] : this.within(wanted, most);
  }

  /** Names with at most so many wrong letters, fewest first. The first letter is seldom wrong, unless it changed places with the second; without it anything is near to a long word. */
  private within(wanted: string, most: number): SearchResult[] {
    const near = this.entries
      .filter(({folded}) => beginsAlike(folded, wanted) && Math.abs(folded.length - wanted.length) <= most)
      .map((entry) => ({entry, distance: edits(wanted, entry.folded, most)}))
      .filter(({distance}) => distance <= most)
      .toSorted((a, b) => a.distance - b.distance || a.entry.weight - b.entry.weight || compare(a.entry.folded, b.entry.folded));
    return onePerThing(near.map(({entry}) => resultOf(entry, 4, [])));
  }
}

/** The same first letter, or the first two in turn: “Ahaksbergen” is Haaksbergen. */
const beginsAlike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

/** Fewer letters are the beginning of a name, hardly a whole one with a letter wrong. */
const WHOLE = 5;
/** Share of the letters that may be wrong in what is offered. */
const MOST_WRONG = 0.4;
/** Shorter words stand in too many names to say what is meant. */
const SHORTEST_KNOWN = 3;

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Where a word stands in a spelling: at the beginning of a word, or as a whole one; −1 when it does not. */
function placeOf(folded: string, word: string, whole: boolean): number {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!isLetter(folded[at - 1]) && !(whole && isLetter(folded[at + word.length]))) return at;
  }
  return -1;
}

/** Spellings with all the words of a query, in whatever order: “Hengelo gemeente”. The shortest holds least else. So is one word in another script, which the fuzzy search cannot read: 大连. */
function inAnyOrder(entries: readonly SearchEntry[], words: readonly string[], whole = false): SearchResult[] {
  const found = entries.flatMap((entry) => {
    const places = words.map((word) => ({at: placeOf(entry.folded, word, whole), length: word.length}));
    if (places.some(({at}) => at < 0)) return [];
    const ranges = places.toSorted((a, b) => a.at - b.at).flatMap(({at, length}) => [at, at + length]);
    return [{entry, ranges}];
  });
  return onePerThing(
    found
      .toSorted((a, b) => a.entry.folded.length - b.entry.folded.length || a.entry.weight - b.entry.weight || a.entry.folded.localeCompare(b.entry.folded))
      .map(({entry, ranges}) => resultOf(entry, 2, ranges)),
  );
}

/** Each of the words is known, but no thing has them all: “Euregio Gronau” may mean either. The best thing for each word, then all others. */
function oneForEach(entries: readonly SearchEntry[], words: readonly string[]): SearchResult[] {
  const found = words.map((word) => inAnyOrder(entries, [word], true));
  return onePerThing([...found.flatMap(([first]) => (first ? [first] : [])), ...found.flat()]);
}

/** Those words of a query that stand in a spelling: of “Twente Board” it is Twente. */
const knownWords = (entries: readonly SearchEntry[], words: readonly string[]): string[] =>
  words.filter((word) => word.length >= SHORTEST_KNOWN && entries.some(({folded}) => placeOf(folded, word, true) >= 0));

const resultOf = ({id, group, text, inside}: SearchEntry, rank: Rank, ranges: readonly number[]): SearchResult => ({id, group, text, inside, rank, ranges});

const rank = (folded: string, wanted: string): Rank => {
  if (folded === wanted) return 0;
  if (folded.startsWith(wanted)) return 1;
  const at = folded.indexOf(wanted);
  if (at < 0) return 3;
  return isLetter(folded[at - 1]) && !folded.includes(` ${wanted}`) ? 3 : 2;
};

const onePerThing = (results: readonly SearchResult[]): SearchResult[] => {
  const seen = new Set<string>();
  return results.filter(({id}) => !seen.has(id) && seen.add(id));
};
