import type {LandmarkKind, PlaceKind} from './facts.ts';
import type {SearchGroup} from './search-entries.ts';

const TOWNS = ['municipality', 'city', 'town', 'joint-municipality'] as const;

/** Words that say what a name is, folded; people put them before it in any language: “gemeente Münster”, “Stadt Hengelo”. */
export const NOUNS: Readonly<Partial<Record<string, readonly (SearchGroup | PlaceKind | LandmarkKind)[]>>> = Object.fromEntries(
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
export function apart(wanted: string): {readonly name: string; readonly nouns: readonly string[]} {
  const words = wanted.split(/\s+/);
  const nouns = words.filter((word) => NOUNS[word] !== undefined);
  return {name: words.filter((word) => NOUNS[word] === undefined && !BETWEEN.has(word)).join(' '), nouns};
}
