import type {Catalogue} from '../catalogue/catalogue.ts';
import {relatedIds} from '../catalogue/ties.ts';
import type {AppState} from './app-state.ts';

/** What stays under the lens: all ties of one thing; of two things only what ties both. */
export function shownRelated(catalogue: Catalogue, {place, compare}: Pick<AppState, 'place' | 'compare'>): string[] {
  if (place === null) return [];
  const related = relatedIds(catalogue, place);
  if (compare === null) return related;
  const others = new Set(relatedIds(catalogue, compare));
  return [compare, ...related.filter((id) => others.has(id))];
}
