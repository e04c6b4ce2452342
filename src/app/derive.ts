import type {Catalogue} from '../catalogue/catalogue.ts';
import {membersAt, partnershipsAt, projectsAt} from '../catalogue/moments.ts';
import type {Scheme, TopicId} from '../catalogue/topics.ts';
import type {LegendCounts} from '../elements/find/euregio-legend.ts';
import {baseLanguage} from '../i18n/languages.ts';
import type {MapView} from '../map/map-view.ts';
import {type AppState, inOrder} from '../state/app-state.ts';
import {answerShown} from '../state/asking.ts';
import type {State} from '../state/moment.ts';
import {shownRelated} from '../state/related.ts';
import {filterProjects} from '../catalogue/filters.ts';

/**
 * What the map shows for this state.
 *
 * @param projects ids that filters and year leave
 */
export function mapViewOf(catalogue: Catalogue, state: AppState & Partial<Pick<State, 'answer'>>, scheme: Scheme, projects: readonly string[]): MapView {
  const shown = answerShown(state);
  return {
    topics: shown ? inOrder([...state.topics, ...shown.ids.flatMap((id) => catalogue.topicsOf(id))]) : shownTopics(catalogue, state),
    language: baseLanguage(state.language),
    selected: shown ? shown.subject : state.place,
    related: shown ? shown.ids.filter((id) => id !== shown.subject) : shownRelated(catalogue, state),
    lens: shown ? shown.subject === null || shown.ids.length > 1 : state.lens,
    compare: state.compare,
    year: state.year,
    scheme,
    scale: state.present ? 2 : 1,
    members: membersAt(catalogue, state.year),
    arcs: partnershipsAt(catalogue, state.year),
    // What an answer names is shown, whatever is filtered.
    projects: shown ? [...new Set([...projects, ...shown.ids])] : projects,
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

/** What the legend counts for this year (`null`: now). @param projects - how many projects filters and year leave */
export function legendCounts(catalogue: Catalogue, year: number | null, projects: number): LegendCounts {
  const members = membersAt(catalogue, year);
  const listed = catalogue.facts.places.filter((place) => place.euregio?.listed);
  const twente = catalogue.facts.places.filter((place) => place.inTwente);
  const people = (id: string): number => {
    const value = catalogue.claim(`${id}.population`)?.values[0]?.value;
    return typeof value === 'number' ? value : 0;
  };
  const official = catalogue.claim('euregio.members')?.values.find(({asOf}) => asOf?.startsWith('2016'));
  return {
    membersFound: year === null ? listed.length : members.confirmed.length + members.probable.length + members.unknown.length,
    unknown: members.unknown.length,
    // The official count is that of the memo: beside the members of another year it would mislead.
    official: typeof official?.value === 'number' && (year === null || year === 2016) ? {count: official.value, asOf: '2016'} : null,
    municipalities: twente.length,
    population: twente.reduce((sum, {id}) => sum + people(id), 0),
    projects,
    partnerships: partnershipsAt(catalogue, year).length,
  };
}

/** Ids of the projects that filters and year leave. */
export function shownProjects(catalogue: Catalogue, {filters, year}: Pick<AppState, 'filters' | 'year'>): readonly string[] {
  const running = new Set(projectsAt(catalogue, year));
  return filterProjects(catalogue, filters).filter((id) => running.has(id));
}

/** Ids of what is looked at: the selection with its ties, else what the topics hold. */
export function inView(catalogue: Catalogue, state: Pick<AppState, 'place' | 'compare' | 'topics'>): readonly string[] {
  const {place, topics} = state;
  if (place !== null) return [place, ...shownRelated(catalogue, state)];
  return catalogue.things.map(({id}) => id).filter((id) => catalogue.topicsOf(id).some((topic) => topics.includes(topic)));
}

/** Date of the newest text that was consulted, as exact as it is known. */
export const newestSource = ({facts}: Catalogue): string =>
  facts.sources.reduce((newest, {asOf}) => (asOf !== null && /^\d{4}(-\d{2}){0,2}$/.test(asOf) && asOf > newest ? asOf : newest), '');
