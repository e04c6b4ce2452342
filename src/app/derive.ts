import type {Catalogue} from '../catalogue/catalogue.ts';
import {membersAt, partnershipsAt} from '../catalogue/moments.ts';
import type {Scheme, TopicId} from '../catalogue/topics.ts';
import {baseLanguage} from '../i18n/languages.ts';
import type {MapView} from '../map/map-view.ts';
import {type AppState, inOrder} from '../state/app-state.ts';

/**
 * Everything that the thing is tied to: the other ends of its ties and the partnerships in between. For two things (a comparison) what both are tied to
 * stays as well, because it explains how they hang together.
 */
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

/**
 * What the map shows for this state.
 *
 * @param projects ids that filters and year leave
 */
export function mapViewOf(catalogue: Catalogue, state: AppState, scheme: Scheme, projects: readonly string[]): MapView {
  const related = state.place === null ? [] : [...new Set([...relatedIds(catalogue, state.place), ...(state.compare === null ? [] : [state.compare, ...relatedIds(catalogue, state.compare)])])];
  return {
    topics: shownTopics(catalogue, state),
    language: baseLanguage(state.language),
    selected: state.place,
    related,
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
  if (!thing || thing.type === 'place' || thing.type === 'landmark') return state.topics;
  const [own] = catalogue.topicsOf(thing.id);
  return own === undefined || catalogue.topicsOf(thing.id).some((topic) => state.topics.includes(topic)) ? state.topics : inOrder([...state.topics, own]);
}
