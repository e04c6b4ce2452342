import type {Catalogue} from '../catalogue/catalogue.ts';
import type {AppState} from './app-state.ts';

/** Everything that the thing is tied to: the other ends of its ties and the partnerships in between. What ended is no tie. */
export function relatedIds(catalogue: Catalogue, id: string): string[] {
  const ids = new Set<string>();
  for (const {from, to, via, status} of catalogue.relationsOf(id)) {
    if (status === 'ended') continue;
    for (const other of [from, to, via]) if (other !== undefined && other !== id) ids.add(other);
  }
  return [...ids];
}

/** What stays under the lens: all ties of one thing; of two things only what ties both. */
export function shownRelated(catalogue: Catalogue, {place, compare}: Pick<AppState, 'place' | 'compare'>): string[] {
  if (place === null) return [];
  const related = relatedIds(catalogue, place);
  if (compare === null) return related;
  const others = new Set(relatedIds(catalogue, compare));
  return [compare, ...related.filter((id) => others.has(id))];
}
