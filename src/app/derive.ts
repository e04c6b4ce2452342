import type {Catalogue} from '../catalogue/catalogue.ts';
import {type Counts, countsAt} from '../catalogue/counts.ts';
import {membersAt, partnershipsShown, projectsAt} from '../catalogue/moments.ts';
import type {Scheme, TopicId} from '../catalogue/topics.ts';
import {baseLanguage} from '../i18n/languages.ts';
import type {MapView} from '../map/map-view.ts';
import {type AppState, inOrder} from '../state/app-state.ts';
import {answerShown} from '../state/asking.ts';
import type {State} from '../state/moment.ts';
import {shownRelated} from '../state/related.ts';
import {filterProjects} from '../catalogue/filters.ts';
import {remembered} from '../common/remembered.ts';

/**
 * What the map shows for this state.
 *
 * @param projects ids that filters and year leave
 */
export function mapViewOf(catalogue: Catalogue, state: AppState & Partial<Pick<State, 'answer'>>, scheme: Scheme, projects: readonly string[]): MapView {
  const shown = answerShown(state);
  const view: MapView = {
    topics: shownTopics(catalogue, state),
    language: baseLanguage(state.language),
    also: alsoOf(state),
    selected: state.place,
    related: shownRelated(catalogue, state),
    lens: state.lens,
    compare: state.compare,
    year: state.year,
    scheme,
    scale: state.present ? 2 : 1,
    members: membersAt(catalogue, state.year),
    // The lens counts what holds, and draws no more.
    arcs: partnershipsShown(catalogue, state.year, state.lens ? null : state.place),
    projects,
  };
  return shown ? {...view, ...answerView(catalogue, view, shown)} : view;
}

/** The topics whose marks say by themselves what a set of theirs is: towns with the number of projects, arcs with both ends. */
const SET_TOPICS: ReadonlySet<TopicId> = new Set<TopicId>(['interreg', 'partners']);

/** What an answer names is shown, whatever is switched on or filtered: a set of one of these topics alone, all else as the ties of a lens. */
function answerView(catalogue: Catalogue, view: MapView, {subject, ids}: {readonly subject: string | null; readonly ids: readonly string[]}): Partial<MapView> {
  const topics = inOrder(ids.flatMap((id) => catalogue.topicsOf(id)));
  const [only] = topics;
  if (subject === null && only !== undefined && topics.length === 1 && SET_TOPICS.has(only))
    return {topics, selected: null, related: [], lens: false, projects: ids, arcs: ids};
  return {
    topics: inOrder([...view.topics, ...topics]),
    selected: subject,
    related: ids.filter((id) => id !== subject),
    lens: subject === null || ids.length > 1,
    // Of two the map shows what lies between them, as a comparison does.
    compare: subject !== null && ids.length === 2 ? (ids.find((id) => id !== subject) ?? null) : null,
    projects: [...new Set([...view.projects, ...ids])],
  };
}

/** The second language for names; Dutch and plain Dutch write them alike. */
function alsoOf({language, also}: Pick<AppState, 'language' | 'also'>): MapView['also'] {
  return also === null || baseLanguage(also) === baseLanguage(language) ? null : baseLanguage(also);
}

/** The topics that are on, and that of the selection: who follows a link to a project sees it, whatever is switched on. The switches stay as they are. */
function shownTopics(catalogue: Catalogue, state: AppState): readonly TopicId[] {
  const thing = state.place === null ? undefined : catalogue.find(state.place);
  // What stands nowhere on the map is not shown by its topic either, but by its members.
  if (!thing || thing.type === 'place' || thing.type === 'landmark' || catalogue.pointOf(thing.id) === null) return state.topics;
  const [own] = catalogue.topicsOf(thing.id);
  return own === undefined || catalogue.topicsOf(thing.id).some((topic) => state.topics.includes(topic)) ? state.topics : inOrder([...state.topics, own]);
}

/** Ids of the projects that filters and year leave: the same list for as long as these are the same. */
export const shownProjects = (catalogue: Catalogue, {filters, year}: Pick<AppState, 'filters' | 'year'>): readonly string[] =>
  projectsOf(catalogue, filters, year);

const projectsOf = remembered((catalogue: Catalogue, filters: AppState['filters'], year: AppState['year']): readonly string[] => {
  const running = new Set(projectsAt(catalogue, year));
  return filterProjects(catalogue, filters).filter((id) => running.has(id));
});

/** What the legend counts. */
export const shownCounts = (catalogue: Catalogue, state: Pick<AppState, 'filters' | 'year'>): Counts =>
  countsOf(catalogue, state.year, shownProjects(catalogue, state));

const countsOf = remembered(countsAt);

/** Ids of what is looked at: the selection with its ties, else what the topics hold. */
export function inView(catalogue: Catalogue, state: Pick<AppState, 'place' | 'compare' | 'topics'>): readonly string[] {
  const {place, topics} = state;
  if (place !== null) return [place, ...shownRelated(catalogue, state)];
  return catalogue.things.map(({id}) => id).filter((id) => catalogue.topicsOf(id).some((topic) => topics.includes(topic)));
}
