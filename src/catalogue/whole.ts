import {fetchJson} from '../common/fetch-json.ts';
import type {Catalogue, Facts} from './catalogue.ts';
import {loadCatalogue} from './load.ts';
import {REST_ADDRESS} from './rest.ts';

/** Fields that were left out at the start, by kind and in the order of the facts; `null` where a fact is whole already. */
export type Rest = {readonly [Kind in keyof Facts]?: readonly (Readonly<Record<string, unknown>> | null)[]};

let coming: Promise<Catalogue> | undefined;

/**
 * The catalogue with everything that is known. On the published site long texts, sources and figures come apart from what the map, the legend and the search need, which
 * `loadCatalogue()` gives at once: there a thing has no text (`null`), no scope and no sections yet. Elsewhere it is the same catalogue.
 *
 * The facts are filled in where they are, so that whoever holds the catalogue has them; the catalogue that this resolves to is another object, so that elements draw anew.
 *
 * @throws Error (rejects) when the rest cannot be fetched; the next call tries again
 */
export function wholeCatalogue(): Promise<Catalogue> {
  coming ??= putTogether().catch((error: unknown) => {
    coming = undefined;
    throw error;
  });
  return coming;
}

const putTogether = async (): Promise<Catalogue> => (REST_ADDRESS === null ? loadCatalogue() : filledIn(loadCatalogue(), await fetchJson<Rest>(REST_ADDRESS)));

/** Adds what was left out to the facts of this catalogue. */
export function filledIn(catalogue: Catalogue, rest: Rest): Catalogue {
  const ids = rest.sources?.map((row) => row?.['id'] as string | undefined) ?? [];
  for (const row of Object.values(catalogue.facts).flat()) nameSources(row as object, ids);
  const things = new Map<string, object>(catalogue.things.map((thing) => [thing.id, thing]));
  for (const [kind, rows] of Object.entries(rest)) {
    const facts = catalogue.facts[kind as keyof Facts] as unknown as {readonly id: string}[];
    rows?.forEach((fields, index) => {
      const fact = (facts[index] ??= {} as {id: string});
      Object.assign(fact, fields);
      // A thing of the catalogue is a copy of its fact.
      Object.assign(things.get(fact.id) ?? {}, fields);
    });
  }
  return {...catalogue};
}

/** Sources have numbers until their names are there. They are named in the lists as they are, of which ties have some. */
function nameSources(fact: object, ids: readonly (string | undefined)[]): void {
  for (const [field, value] of Object.entries(fact)) {
    if (typeof value !== 'object' || value === null) continue;
    if (/sources$/i.test(field) && Array.isArray(value)) value.forEach((id: unknown, i) => (value[i] = ids[id as number] ?? id));
    else nameSources(value as object, ids);
  }
}
