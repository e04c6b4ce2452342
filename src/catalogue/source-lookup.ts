import type {Source} from './facts.ts';

/** Of a source whose name has not come yet: a source without words. */
const NOT_YET = {title: '', language: 'nl', url: null, asOf: null} as const satisfies Omit<Source, 'id'>;

/**
 * Finds a source by its id. At the start of the built site sources have numbers, by which facts know them, and their ids come later (`tools/split-facts.ts`): until then
 * an id, of a story for one, finds a source of which nothing is known. A tie that was made before keeps its numbers.
 *
 * @throws Error (the function that it returns) when there is no such source
 */
export function sourceLookup(sources: readonly Source[]): (id: string) => Source {
  const indexed = (): Map<unknown, Source> => new Map(sources.map((source) => [source.id, source]));
  let byId = indexed();
  return (id) => {
    const known = byId.get(id) ?? (byId = indexed()).get(id) ?? (typeof (id as unknown) === 'number' ? sources[Number(id)] : undefined);
    if (known) return known;
    if (sources.some((source) => typeof (source.id as unknown) === 'number')) return {...NOT_YET, id};
    throw new Error(`geo/facts/sources.json: expected a source with the id "${id}", found none.`);
  };
}
