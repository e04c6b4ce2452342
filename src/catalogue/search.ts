import UFuzzy from '@leeoniya/ufuzzy';
import type {Catalogue, Thing} from './catalogue.ts';
import type {LandmarkKind, PlaceKind} from './facts.ts';

/** The groups of the result list, in their order. */
export const SEARCH_GROUPS = ['place', 'project', 'network', 'partner', 'landmark'] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** One spelling under which a thing can be found. */
export interface SearchEntry {
  readonly id: string;
  readonly group: SearchGroup;
  /** The spelling as it is written. */
  readonly text: string;
  /** Lower case, without accents: what is searched. */
  readonly folded: string;
  /** Names before other spellings, the memo’s things before others, Twente first: smaller is better. */
  readonly weight: number;
  /** True for a town inside the thing: Goor in Hof van Twente. */
  readonly inside: boolean;
  /** What kind of place or landmark it is. */
  readonly kind?: PlaceKind | LandmarkKind;
}

/**
 * How well it fits, best first; this is the whole ranking: 0 the spelling itself, 1 its beginning, 2 the beginning of a word in it,
 * 3 somewhere in it, 4 with typing errors. Within one rank the lighter entry comes first, then the alphabet.
 */
export type Rank = 0 | 1 | 2 | 3 | 4;

export interface SearchResult {
  readonly id: string;
  readonly group: SearchGroup;
  readonly text: string;
  readonly inside: boolean;
  readonly rank: Rank;
  /** Start and end of each matched part of `text`, in turn. */
  readonly ranges: readonly number[];
}

export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  /** Best first, one result per thing. */
  search(query: string, limit?: number): SearchResult[];
  /** What may have been meant by a query that finds nothing: things with those of its words that are known, else the nearest spellings by edits. */
  nearest(query: string, limit?: number): SearchResult[];
}

/**
 * Lower case, accents off, a blank for a hyphen or dash, one character for one: `Münster` and `munster`, `Palo Alto` and `Palo-Alto` are the same, and a match keeps
 * its place in the text.
 */
export const fold = (text: string): string => {
  const blanks = text.replaceAll(DASH, ' ');
  const lower = blanks.toLowerCase();
  return PLAIN.test(lower) ? lower : Array.from(blanks, foldLetter).join('');
};

/** What somebody types, folded: some keyboards and most copied file names write `ü` as two characters. */
export const foldQuery = (text: string): string => fold(text.normalize('NFC')).trim();

/** Hyphen, its variants in Unicode, en dash and em dash: nobody types them as they are written. */
const DASH = /[-\u2010-\u2015\u2212]/g;

/** Nothing in it has an accent: most names, so that a large catalogue is indexed in a moment. */
const PLAIN = /^[\u0020-\u007e]*$/;

/** Letters that are no letter with an accent to Unicode. */
const BARE: Readonly<Partial<Record<string, string>>> = {ß: 's', ø: 'o', ł: 'l'};

/** As long as it was: a Turkish İ is two characters in lower case, and a picture (😀) is two that belong together. */
const foldLetter = (letter: string): string => {
  const lower = letter.toLowerCase();
  return BARE[lower] ?? lower.normalize('NFD').slice(0, letter.length);
};

/**
 * Spellings that people use beside a name: German without umlauts (`Muenster`), a Dutch `ij` as `y` (`Nyverdal`), a saint in short (`St. Isidorushoeve`). Extra
 * spellings, so that the usual one keeps one character for one.
 */
export const otherSpellings = (text: string): string[] => [
  ...(/[äöüÄÖÜß]/.test(text) ? [transcribed(text)] : []),
  ...(/ij/i.test(text) ? [text.replaceAll('ij', 'y').replaceAll('IJ', 'Y'), text.replaceAll('IJ', 'Y')] : []),
  ...(SAINT.test(text) ? [text.replace(SAINT, 'St. '), text.replace(SAINT, 'St ')] : []),
];

const SAINT = /\bSint[ -]/;

const transcribed = (text: string): string =>
  text
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('Ä', 'Ae')
    .replaceAll('Ö', 'Oe')
    .replaceAll('Ü', 'Ue')
    .replaceAll('ß', 'ss');

// A code (`nl-gm0164`, `DE-05515000`) is an alias too, but nobody types it to find a town by its letters.
const CODE = /^[a-z]{2}-[a-z]*\d+$/i;

const groupOf = (thing: Thing): SearchGroup => {
  switch (thing.type) {
    case 'place':
      return 'place';
    case 'project':
      return 'project';
    case 'network':
    case 'programme':
      return 'network';
    case 'partnership':
      return 'partner';
    case 'landmark':
      return 'landmark';
  }
};

/** A town with the municipality in which it lies. */
export interface InnerTown {
  readonly name: string;
  /** Id of the municipality. */
  readonly place: string;
}

/** Towns that the facts name as the main town of a municipality with another name: Goor, Denekamp, Nijverdal, … */
export function innerTowns(catalogue: Catalogue): InnerTown[] {
  return catalogue.facts.claims
    .filter(({property}) => property === 'mainTown')
    .flatMap(({about, values}) =>
      values.flatMap(({value}) => (typeof value === 'number' ? [] : [{name: typeof value === 'string' ? value : value.nl, place: about}])),
    );
}

function entriesOf(catalogue: Catalogue, towns: readonly InnerTown[]): SearchEntry[] {
  const entries: SearchEntry[] = [];
  const seen = new Set<string>();
  const add = (thing: Thing, text: string, other: 0 | 1, inside = false): void => {
    const folded = fold(text);
    const key = `${thing.id}|${folded}`;
    if (folded === '' || seen.has(key)) return;
    seen.add(key);
    // A town comes before its partnerships.
    const near = thing.type === 'place' ? (thing.inTwente ? 0 : thing.euregio?.listed ? 1 : 2) : thing.type === 'partnership' ? 3 : 1;
    const kind = thing.type === 'place' || thing.type === 'landmark' ? {kind: thing.kind} : {};
    entries.push({id: thing.id, group: groupOf(thing), text, folded, weight: other * 8 + (thing.inMemo ? 0 : 4) + near, inside, ...kind});
  };
  for (const thing of catalogue.things) {
    const names = [thing.names.nl, thing.names.de, thing.names.en, ...(thing.type === 'place' ? [thing.localName] : [])];
    for (const name of names) add(thing, name, 0);
    const others = [
      ...names.flatMap(otherSpellings),
      ...thing.aliases.filter((alias) => !CODE.test(alias)),
      ...(thing.type === 'network' && thing.fullName !== undefined ? [thing.fullName] : []),
      ...(thing.type === 'project' ? [thing.title] : []),
    ];
    for (const other of others) add(thing, other, 1);
  }
  for (const {name, place} of towns) {
    const thing = catalogue.find(place);
    if (thing) for (const spelling of [name, ...otherSpellings(name)]) add(thing, spelling, 1, true);
  }
  return entries;
}

/** How many letters are wrong, missing, too many or swapped between two spellings; `most + 1` as soon as it is more than that. */
export const edits = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      // Two letters swapped count once.
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] ?? 0) + 1);
      next.push(value);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
};

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

export function indexOf(entries: readonly SearchEntry[]): SearchIndex {
  const haystack = entries.map(({folded}) => folded);
  const exact = new UFuzzy();
  // One error per word: a letter wrong, missing, too many or swapped.
  const forgiving = new UFuzzy({intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1});

  const collect = (fuzzy: UFuzzy, query: string, rankOf: (entry: SearchEntry) => Rank): SearchResult[] => {
    const found = fuzzy.filter(haystack, query);
    if (!found) return [];
    const info = fuzzy.info(found, haystack, query);
    const ranked = info.idx.map((id, at) => ({
      entry: entries[id] as SearchEntry,
      ranges: info.ranges[at] as number[],
      rank: rankOf(entries[id] as SearchEntry),
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
  };

  /**
   * The first `limit` things of those that `collect` would find. One letter is in tens of thousands of names: only as many are put in order, and looked at closely, as
   * are to be shown.
   */
  const collectFirst = (fuzzy: UFuzzy, query: string, limit: number): SearchResult[] => {
    const found = containing(fuzzy, query);
    if (found.length === 0) return [];
    const classes: number[][] = [];
    for (const id of found) {
      const entry = entries[id] as SearchEntry;
      (classes[rank(entry.folded, query) * WEIGHTS + Math.min(entry.weight, WEIGHTS - 1)] ??= []).push(id);
    }
    const chosen: number[] = [];
    const things = new Set<string>();
    for (const ids of classes) {
      if (!ids) continue;
      // A thing may stand in a class under several spellings.
      for (const id of firstOf(ids, (limit - chosen.length) * SPELLINGS, (a, b) =>
        compare((entries[a] as SearchEntry).folded, (entries[b] as SearchEntry).folded),
      )) {
        const entry = entries[id] as SearchEntry;
        if (things.has(entry.id)) continue;
        things.add(entry.id);
        chosen.push(id);
        if (chosen.length === limit) return detailed(fuzzy, query, chosen);
      }
    }
    return detailed(fuzzy, query, chosen);
  };

  /** Indexes of the names with the query in them; while somebody types on, only those that had what was typed before. */
  const containing = (fuzzy: UFuzzy, query: string): readonly number[] => {
    // Letters of other scripts are none to the fuzzy search, which says where a name has the query.
    const isWord = /^[a-z\d]+$/.test(query);
    const within = isWord && last.query !== '' && query.startsWith(last.query) ? last.found : null;
    let found: readonly number[];
    if (isWord && query.length <= 2 && within === null) {
      const indexes: number[] = [];
      for (let index = 0; index < haystack.length; index++) if ((haystack[index] as string).includes(query)) indexes.push(index);
      found = indexes;
    } else found = fuzzy.filter(haystack, query, within === null ? undefined : [...within]) ?? [];
    last = {query, found};
    return found;
  };
  let last: {readonly query: string; readonly found: readonly number[]} = {query: '', found: []};

  /** Where the query stands in each of these names; their order stays. */
  const detailed = (fuzzy: UFuzzy, query: string, ids: number[]): SearchResult[] => {
    const {ranges} = fuzzy.info(ids, haystack, query);
    return ids.map((id, at) => {
      const entry = entries[id] as SearchEntry;
      return resultOf(entry, rank(entry.folded, query), ranges[at] as number[]);
    });
  };

  const byId = new Map(entries.map(({id, group, kind}) => [id, {group, kind}]));
  /** “Stadt Hengelo”, “Landkreis Steinfurt”, “snelweg A1”: what is called so without the noun, and is what the noun says. */
  const calledBy = (wanted: string): SearchResult[] => {
    const {name, nouns} = apart(wanted);
    if (name === '' || nouns.length === 0) return [];
    return collect(exact, name, ({folded}) => rank(folded, name)).filter(({id, rank}) => {
      const {group, kind} = byId.get(id) as {readonly group: SearchGroup; readonly kind?: SearchEntry['kind']};
      return rank <= 2 && nouns.some((noun) => NOUNS[noun]?.some((one) => one === group || one === kind));
    });
  };

  /** Names that are the query but for a letter, or two of a long one: “Waterschap Rjn en IJssel”, “Hofvan Twente”. */
  const nearly = (wanted: string): SearchResult[] => {
    const most = wanted.length < 4 ? 0 : wanted.length < LONG ? 1 : 2;
    if (most === 0) return [];
    const near = entries
      .filter(({folded}) => folded[0] === wanted[0] && Math.abs(folded.length - wanted.length) <= most)
      .map((entry) => ({entry, distance: edits(wanted, entry.folded, most)}))
      .filter(({distance}) => distance <= most)
      .toSorted((a, b) => a.distance - b.distance || a.entry.weight - b.entry.weight || compare(a.entry.folded, b.entry.folded));
    return onePerThing(near.map(({entry}) => resultOf(entry, 4, [])));
  };

  return {
    entries,
    search(query, limit = 8) {
      const wanted = foldQuery(query);
      if (wanted === '') return [];
      const found = Number.isFinite(limit) ? collectFirst(exact, wanted, limit) : collect(exact, wanted, ({folded}) => rank(folded, wanted));
      const ordered = found.length > 0 ? found : inAnyOrder(entries, wanted.split(/\s+/));
      const called = ordered.length > 0 ? ordered : calledBy(wanted);
      const results = called.length > 0 || wanted.length < 4 ? called : collect(forgiving, wanted, () => 4);
      // What only stands somewhere within a word was hardly meant where a whole name has one letter wrong: “Omen” is Ommen, not Vechtstromen.
      const near = results.length === 0 || results[0]?.rank === 3 ? nearly(wanted) : [];
      return (near.length > 0 ? onePerThing([...near, ...results]) : results).slice(0, limit);
    },
    nearest(query, limit = 2) {
      const wanted = foldQuery(query);
      if (wanted === '') return [];
      const words = wanted.split(/\s+/);
      const known = knownWords(entries, words);
      if (known.length > 1 && known.length === words.length) return oneForEach(entries, known).slice(0, limit);
      if (known.length > 0 && known.length < words.length) return inAnyOrder(entries, known, true).slice(0, limit);
      const most = Math.max(wanted.length > SHORTEST_KNOWN ? 2 : 1, Math.floor(wanted.length * MOST_WRONG));
      const near = entries
        // The first letter is seldom wrong; without it anything is near to a long word.
        .filter(({folded}) => folded[0] === wanted[0])
        .map((entry) => ({entry, distance: edits(wanted, entry.folded, most)}))
        .filter(({distance}) => distance <= most)
        .toSorted((a, b) => a.distance - b.distance || a.entry.weight - b.entry.weight || compare(a.entry.folded, b.entry.folded));
      return onePerThing(near.map(({entry}) => resultOf(entry, 4, []))).slice(0, limit);
    },
  };
}

const TOWNS = ['municipality', 'city', 'town', 'joint-municipality'] as const;

/** Words that say what a name is, folded; people put them before it in any language: “gemeente Münster”, “Stadt Hengelo”. */
const NOUNS: Readonly<Partial<Record<string, readonly (SearchGroup | PlaceKind | LandmarkKind)[]>>> = Object.fromEntries(
  (
    [
      ['gemeente gem. gem stad dorp plaats gemeinde stadt ort municipality city town village', TOWNS],
      ['samtgemeinde sg', ['joint-municipality']],
      ['kreis krs. krs landkreis lk lkr. lkr county district', ['district']],
      ['waterschap wasserverband', ['water-board']],
      ['netwerk stedennetwerk verband netzwerk stadtenetz staedtenetz network vereniging verein association', ['network']],
      ['project projekt', ['project']],
      ['snelweg autosnelweg autobahn motorway weg strasse strase road', ['road']],
      ['trein treinlijn spoorlijn zug bahn train line', ['rail']],
      ['kanaal kanal canal', ['waterway']],
    ] as const
  ).flatMap(([words, kinds]) => words.split(' ').map((word) => [word, kinds] as const)),
);
/** Between such a noun and its name. */
const BETWEEN = new Set(['of', 'the', 'de', 'van', 'der', 'von']);

/** The nouns before or behind a name, and the name without them. */
function apart(wanted: string): {readonly name: string; readonly nouns: readonly string[]} {
  const words = wanted.split(/\s+/);
  const nouns = words.filter((word) => NOUNS[word] !== undefined);
  return {name: words.filter((word) => NOUNS[word] === undefined && !BETWEEN.has(word)).join(' '), nouns};
}

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
