import type {Catalogue} from '../catalogue/catalogue.ts';
import {membersAt, partnershipsAt} from '../catalogue/moments.ts';
import type {Scheme, TopicId} from '../catalogue/topics.ts';
import {baseLanguage} from '../i18n/languages.ts';
import type {MapView} from '../map/map-view.ts';
import {type AppState, inOrder} from '../state/app-state.ts';

/** Everything that the thing is tied to: the other ends of its ties and the partnerships in between. */
export function relatedIds(catalogue: Catalogue, id: string): string[] {
  const ids = new Set<string>();
  for (const {from, to, via, status} of catalogue.relationsOf(id)) {
    if (status === 'ended') continue;
    for (const other of [from, to, via]) if (other !== undefined && other !== id) ids.add(other);
  }
  return [...ids];
}

/** The scheme to draw in: what the reader chose, else what the occasion and the system ask for. */
export function schemeFor(state: AppState, system: {readonly dark: boolean; readonly moreContrast: boolean}): Scheme {
  if (state.scheme) return state.scheme;
  if (state.present || system.moreContrast) return 'contrast';
  return system.dark ? 'dark' : 'light';
}

/** What stays under the lens: all ties of one thing; of two things only what ties both. */
export function shownRelated(catalogue: Catalogue, {place, compare}: Pick<AppState, 'place' | 'compare'>): string[] {
  if (place === null) return [];
  const related = relatedIds(catalogue, place);
  if (compare === null) return related;
  const others = new Set(relatedIds(catalogue, compare));
  return [compare, ...related.filter((id) => others.has(id))];
}

/**
 * What the map shows for this state.
 *
 * @param projects ids that filters and year leave
 */
export function mapViewOf(catalogue: Catalogue, state: AppState, scheme: Scheme, projects: readonly string[]): MapView {
  return {
    topics: shownTopics(catalogue, state),
    language: baseLanguage(state.language),
    selected: state.place,
    related: shownRelated(catalogue, state),
    lens: state.lens,
    year: state.year,
    scheme,
    scale: state.present ? 2 : 1,
    members: membersAt(catalogue, state.year),
    arcs: partnershipsAt(catalogue, state.year),
    projects,
  };
}

/** The topics that are on, and that of the selection: who follows a link to a project sees it, whatever is switched on. The switches stay as they are. */
function shownTopics(catalogue: Catalogue, state: AppState): readonly TopicId[] {
  const thing = state.place === null ? undefined : catalogue.find(state.place);
  // What stands nowhere on the map is not shown by its topic either, but by its members.
  if (!thing || thing.type === 'place' || thing.type === 'landmark' || catalogue.pointOf(thing.id) === null) return state.topics;
  const [own] = catalogue.topicsOf(thing.id);
  return own === undefined || catalogue.topicsOf(thing.id).some((topic) => state.topics.includes(topic)) ? state.topics : inOrder([...state.topics, own]);
}
