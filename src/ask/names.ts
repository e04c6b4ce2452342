import type {Catalogue, Thing} from '../catalogue/catalogue.ts';
import type {LngLat, Place} from '../catalogue/facts.ts';
import {innerTowns} from '../catalogue/search-entries.ts';
import {edits, otherSpellings} from '../catalogue/spelling.ts';
import {lettersIn, lettersOff, mayBeNear, tokensOf} from './tokens.ts';

/** Something that a question names. */
export type Name =
  | {readonly type: 'thing'; readonly id: string}
  /** A town or village inside a municipality of the catalogue. */
  | {readonly type: 'town'; readonly town: string; readonly id: string}
  /** A partner of projects that has no record of its own: a university, a province. */
  | {readonly type: 'organisation'; readonly organisation: string}
  /** A town that the base map names, and of which the facts know nothing else. */
  | {readonly type: 'around'; readonly town: TownAround};

/** A town of the base map that is no place of the facts: Deventer, Meppel. */
export interface TownAround {
  readonly name: string;
  readonly point: LngLat;
}

/** Points of such towns by name (longitude, latitude), as in `geo/towns-around.json`. */
export type TownsAround = Readonly<Record<string, readonly number[]>>;

/** Towns and villages with their postcodes, by the id of their municipality, as in `geo/postcodes.json`: `{losser: {Losser: '7581 7582'}}`; `''`: none of its own. */
export type Postcodes = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface Entry {
  readonly tokens: readonly string[];
  readonly name: Name;
  /** Smaller comes first among names of the same spelling. */
  readonly weight: number;
}

/** Everything that a question can name, by its spellings. */
export interface Names {
  /** The longest name that begins at this token, how many tokens it takes, and what else has this name: municipalities with such a town, a town around. */
  at(tokens: readonly string[], from: number): Found | null;
  /** The one nearest spelling, with few wrong letters; `null` when nothing is near. */
  near(text: string): {readonly name: Name; readonly distance: number} | null;
  /** Ids of the municipalities with the postcode, with the towns in them. */
  postcode(code: string): readonly {readonly id: string; readonly town: string}[];
  /** Projects of a partner that has no record of its own. */
  organisation(name: string): readonly string[];
  /** Id of the municipality with a town or village of this name in the country; `undefined` when there is none, or more than one. */
  municipality(town: string | null, country: string | null): string | undefined;
  /** All postcodes of a municipality, or those of one of its towns. */
  postcodesOf(id: string, town?: string): readonly string[];
}

/** What a name at some place in a question stands for. */
interface Found {
  readonly name: Name;
  /** How many tokens it takes. */
  readonly length: number;
  /** Ids of other municipalities with a town of this name. */
  readonly also: readonly string[];
  /** A town around of the same name. */
  readonly around: TownAround | null;
}

/** A code (`nl-gm0164`) is an alias too, but no name. */
const CODE = /^[a-z]{2}-[a-z]*\d+$|^[A-Z]{2}\d/;
/** Names of one token with fewer letters match only as they are written. */
const SHORT = 4;

/** How many corrections are kept. */
const REMEMBERED = 200;

interface Spelling {
  readonly text: string;
  readonly letters: number;
  readonly entry: Entry;
}

/** All spellings, by their first word and by their length. */
interface Entries {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  /** Without organisations and towns around: a wrong letter in one is no reason to guess another. */
  readonly byLength: ReadonlyMap<number, readonly Spelling[]>;
}

/** Municipalities of the catalogue with the postcodes of their towns. */
type Towns = readonly (readonly [id: string, codes: Readonly<Record<string, string>>])[];

function entriesOf(catalogue: Catalogue, towns: Towns, around: readonly TownAround[], organisations: Iterable<string>): Entries {
  const byFirst = new Map<string, Entry[]>();
  const byLength = new Map<number, Spelling[]>();
  const seen = new Set<string>();
  const add = (spelling: string, name: Name, weight: number): void => {
    const tokens = tokensOf(spelling).map(({text}) => text);
    const [first] = tokens;
    const text = tokens.join(' ');
    const key = `${text}|${name.type}|${'id' in name ? name.id : ''}`;
    if (first === undefined || seen.has(key)) return;
    seen.add(key);
    const entry: Entry = {tokens, name, weight};
    push(byFirst, first, entry);
    if (text.length > SHORT && 'id' in name) push(byLength, text.length, {text, letters: lettersIn(text), entry});
  };

  for (const thing of catalogue.things) {
    if (thing.type === 'partnership') continue;
    for (const spelling of new Set(spellingsOf(thing).flatMap((one) => [one, ...otherSpellings(one)])))
      add(spelling, {type: 'thing', id: thing.id}, weightOf(thing));
  }
  for (const {name, place} of innerTowns(catalogue)) add(name, {type: 'town', town: name, id: place}, 10);
  for (const {town, id} of quartersOf(catalogue)) add(town, {type: 'town', town, id}, 20 + weightOf(catalogue.get(id)));
  for (const [id, codes] of towns)
    for (const town of Object.keys(codes))
      for (const spelling of townSpellings(town, catalogue.get(id) as Place)) add(spelling, {type: 'town', town, id}, 20 + weightOf(catalogue.get(id)));
  for (const town of around) for (const spelling of [town.name, ...otherSpellings(town.name)]) add(spelling, {type: 'around', town}, 30);
  for (const organisation of organisations) add(organisation, {type: 'organisation', organisation}, 40);
  for (const entries of byFirst.values()) entries.sort((a, b) => b.tokens.length - a.tokens.length || a.weight - b.weight);
  return {byFirst, byLength};
}

/** Everything that can be named, ready to be looked up. Partnerships are found by their two towns. */
export function namesOf(catalogue: Catalogue, postcodes: Postcodes, around: TownsAround): Names {
  const towns: Towns = Object.entries(postcodes).filter(([id]) => catalogue.find(id) !== undefined);
  const byTown = new Map<string, string[]>();
  for (const [id, codes] of towns) for (const town of Object.keys(codes)) push(byTown, `${town}|${(catalogue.get(id) as Place).country}`, id);
  const organisations = organisationsOf(catalogue);
  const beside = Object.entries(around).map(([name, point]): TownAround => ({name, point: point as unknown as LngLat}));
  const entries = entriesOf(catalogue, towns, beside, organisations.keys());

  const nearest = new Map<string, {readonly name: Name; readonly distance: number} | null>();
  return {
    at: (tokens, from) => longestAt(entries, tokens, from),
    near(text) {
      // The same words are read in three languages.
      const before = nearest.get(text);
      if (before !== undefined) return before;
      const found = nearestTo(entries, text);
      if (nearest.size > REMEMBERED) nearest.clear();
      nearest.set(text, found);
      return found;
    },
    postcode: (code) => towns.flatMap(([id, codes]) => Object.entries(codes).flatMap(([town, all]) => (all.split(' ').includes(code) ? [{id, town}] : []))),
    organisation: (name) => organisations.get(name) ?? [],
    municipality(town, country) {
      const found = byTown.get(`${town ?? ''}|${country ?? ''}`) ?? [];
      return found.length === 1 ? found[0] : undefined;
    },
    postcodesOf(id, town) {
      const all = postcodes[id] ?? {};
      const codes = town === undefined ? Object.values(all) : [all[town] ?? ''];
      return [...new Set(codes.flatMap((list) => list.split(' ').filter((code) => code !== '')))].toSorted();
    },
  };
}

function longestAt({byFirst}: Entries, tokens: readonly string[], from: number): Found | null {
  const all = byFirst.get(tokens[from] ?? '')?.filter((entry) => entry.tokens.every((token, index) => tokens[from + index] === token));
  const found = all?.[0];
  if (all === undefined || found === undefined) return null;
  const first = 'id' in found.name ? found.name.id : null;
  const same = all.filter(({tokens: {length}}) => length === found.tokens.length).map(({name}) => name);
  const namesakes = same.flatMap((name) => (name.type === 'town' && name.id !== first ? [name.id] : []));
  const around = same.find((name) => name.type === 'around')?.town ?? null;
  return {name: found.name, length: found.tokens.length, also: [...new Set(namesakes)], around};
}

function nearestTo({byLength}: Entries, text: string): ReturnType<Names['near']> {
  const most = lettersOff(text);
  if (most === 0) return null;
  const letters = lettersIn(text);
  let best: {readonly entry: Entry; readonly distance: number} | null = null;
  for (let length = text.length - most; length <= text.length + most; length++) {
    for (const {text: other, letters: others, entry} of byLength.get(length) ?? []) {
      // The first letter is seldom wrong: “halten” is a German word, not Aalten.
      if (other[0] !== text[0] || !mayBeNear(letters, others, most)) continue;
      const distance = edits(text, other, most);
      if (distance > most) continue;
      if (best === null || distance < best.distance || (distance === best.distance && entry.weight < best.entry.weight)) best = {entry, distance};
    }
  }
  return best && {name: best.entry.name, distance: best.distance};
}

/** Without the old article: ’s-Heerenberg is Heerenberg. In Twente also as people of the neighbourhood call it: De Lutte is Lutte, Westerhaar-Vriezenveensewijk is Westerhaar. */
function townSpellings(town: string, {inTwente}: Place): string[] {
  const near = inTwente ? [town.replace(/^Den? /, ''), ...(/^(?:Groot|Klein|Noord)-/.test(town) || !town.includes('-') ? [] : [town.replace(/-.*$/, '')])] : [];
  const short = [town.replace(/^'[st][- ]/, ''), ...near];
  return [town, ...short, ...otherSpellings(town)];
}

/** Parts of a municipality that have a station of their own, which is called by both names: Steinfurt-Burgsteinfurt, Epe (Westf). */
function quartersOf(catalogue: Catalogue): {readonly town: string; readonly id: string}[] {
  const byName = new Map(catalogue.facts.places.map(({localName, id}) => [localName, id]));
  return catalogue.facts.landmarks.flatMap(({stations = []}) =>
    stations.flatMap(({name, place}) => {
      const [first = '', rest] = name.replace(/ \(.*\)$/, '').split('-');
      const id = rest === undefined ? place : byName.get(first);
      const town = rest ?? first;
      return id === undefined || id === null || byName.has(town) ? [] : [{town, id}];
    }),
  );
}

function spellingsOf(thing: Thing): string[] {
  return [
    thing.names.nl,
    thing.names.de,
    thing.names.en,
    ...thing.aliases.filter((alias) => !CODE.test(alias)),
    ...(thing.type === 'place' ? [thing.localName, ...(thing.officialName === undefined ? [] : [thing.officialName])] : []),
    ...(thing.type === 'network' && thing.fullName !== undefined ? [thing.fullName] : []),
    ...(thing.type === 'project' ? [thing.title] : []),
    // “GrensInfoPunt EUREGIO”, of which the area has one.
    ...(thing.type === 'landmark'
      ? [thing.names.nl, thing.names.de, thing.names.en].filter((name) => name.endsWith(' EUREGIO')).map((name) => name.replace(/ EUREGIO$/, ''))
      : []),
    // “Huis van de Nederlandse Provincies (HNP)”, “G32-werkgroep Internationaal (nu G40)” and “Meppen (Stadt)” without what stands in brackets.
    ...[thing.names.nl, thing.names.de, thing.names.en].filter((name) => name.includes('(')).map((name) => name.replaceAll(/\s*\([^)]*\)/g, '')),
  ];
}

/** Twente first, then members; a municipality before a Samtgemeinde or Kreis of the same name. */
function weightOf(thing: Thing): number {
  if (thing.type !== 'place') return 5;
  const kind = thing.kind === 'municipality' || thing.kind === 'city' ? 0 : 1;
  return (thing.inTwente ? 0 : thing.euregio?.listed ? 2 : 4) + kind;
}

/** Partners, leads and financers by name, with the projects in which they take part. */
function organisationsOf(catalogue: Catalogue): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const {id, lead, partners, financers} of catalogue.facts.projects) {
    const names = new Set([...(lead ? [lead.name] : []), ...partners.map(({name}) => name), ...financers.map(({name}) => name)]);
    for (const name of names) push(found, name, id);
  }
  return found;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
