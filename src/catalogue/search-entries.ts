import type {Catalogue, Thing} from './catalogue.ts';
import type {LandmarkKind, PlaceKind} from './facts.ts';
import {fold, otherSpellings} from './spelling.ts';

/** The groups of the result list, in their order. */
export const SEARCH_GROUPS = ['place', 'project', 'network', 'partner', 'landmark'] as const;
/** Under which heading a thing stands among the results. */
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

/** Every spelling under which something of the catalogue can be found: names in all languages, other spellings of them, aliases, towns inside. */
export function entriesOf(catalogue: Catalogue, towns: readonly InnerTown[]): SearchEntry[] {
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
