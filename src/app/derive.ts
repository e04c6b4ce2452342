import type {Catalogue} from '../catalogue/catalogue.ts';
import {membersAt, partnershipsAt} from '../catalogue/moments.ts';
import type {Scheme} from '../catalogue/topics.ts';
import {baseLanguage} from '../i18n/languages.ts';
import type {MapView} from '../map/map-view.ts';
import type {AppState} from '../state/app-state.ts';

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
    topics: state.topics,
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
