import type {Catalogue} from './catalogue.ts';
import type {Project} from './project-facts.ts';
import {runsIn} from './moments.ts';

/** What the reader wants of a project. All filters must hold; several values of one filter are alternatives. */
export interface ProjectFilters {
  readonly theme?: readonly string[];
  /** `va-2`: priority 2 of Interreg V A. The two periods number theirs anew. */
  readonly priority?: readonly string[];
  /** `va`, `via`. */
  readonly period?: readonly string[];
  /** Ids of places with a partner’s seat. */
  readonly town?: readonly string[];
  /** `NL`, `DE`, `unknown`: country of the lead partner. */
  readonly lead?: readonly string[];
  readonly cost?: readonly string[];
  /** Year in which it ran. */
  readonly running?: number;
  readonly hengelo?: boolean;
  readonly twente?: boolean;
}

/** Total cost in euros, from the first bound on, below the second. */
export const COSTS = [
  {id: 'to-500k', from: 0, below: 500_000},
  {id: '500k-2m', from: 500_000, below: 2_000_000},
  {id: '2m-5m', from: 2_000_000, below: 5_000_000},
  {id: 'from-5m', from: 5_000_000, below: Infinity},
] as const;
/** The value of a project that has none: it can be chosen like any other. */
export const UNKNOWN = 'unknown';

/** The filters with a list of values, in the order of the form. */
export const LIST_FILTERS = ['period', 'theme', 'priority', 'town', 'lead', 'cost'] as const;
/** Filters of which several values can be chosen at once; one of them is enough. */
export type ListFilter = (typeof LIST_FILTERS)[number];
/** All filters, as they stand in an address. */
export type FilterName = ListFilter | 'running' | 'hengelo' | 'twente';

const HENGELO = 'hengelo';
const REGION = /\b(Regio|Region) Twente\b/;

/** As it stands in an address. */
export const periodId = ({period}: Pick<Project, 'period'>): 'va' | 'via' => (period === 'V A' ? 'va' : 'via');
/** Priorities are numbered anew in each programme: `va-2` and `via-2` are different ones. */
export const priorityId = (project: Project): string => (project.priority === null ? UNKNOWN : `${periodId(project)}-${project.priority.number}`);
/** Id of the range in `COSTS`. */
export const costId = (project: Project): string => {
  const eur = project.totalCost?.eur;
  return eur === undefined ? UNKNOWN : (COSTS.find(({from, below}) => eur >= from && eur < below)?.id ?? UNKNOWN);
};

/** The values of a project under one filter; a project with seats in several towns has several. */
export function valuesOf(project: Project, filter: ListFilter): readonly string[] {
  switch (filter) {
    case 'period':
      return [periodId(project)];
    case 'theme':
      return [project.theme];
    case 'priority':
      return [priorityId(project)];
    case 'town':
      return [...new Set(project.seats.flatMap(({place}) => (place === undefined ? [] : [place])))];
    case 'lead':
      return [project.lead?.country ?? UNKNOWN];
    case 'cost':
      return [costId(project)];
  }
}

/** Hengelo takes part: the municipality itself, an organisation in Hengelo, or only according to the memo. */
export const withHengelo = (project: Project): boolean => project.hengelo !== null || project.seats.some(({place}) => place === HENGELO);

/** A partner sits in one of the fourteen municipalities of Twente, or Regio Twente takes part. */
export function withTwente(project: Project, catalogue: Catalogue): boolean {
  if (withHengelo(project)) return true;
  const inTwente = project.seats.some(({place}) => {
    const thing = place === undefined ? undefined : catalogue.find(place);
    return thing?.type === 'place' && thing.inTwente;
  });
  return inTwente || project.partners.some(({name}) => REGION.test(name));
}

const keeps = (catalogue: Catalogue, project: Project, filters: ProjectFilters): boolean =>
  LIST_FILTERS.every((filter) => {
    const wanted = filters[filter];
    return wanted === undefined || wanted.length === 0 || valuesOf(project, filter).some((value) => wanted.includes(value));
  }) &&
  (filters.running === undefined || runsIn(project, filters.running)) &&
  (!filters.hengelo || withHengelo(project)) &&
  (!filters.twente || withTwente(project, catalogue));

/** Ids of the projects that are left, in the order of the facts. */
export const filterProjects = (catalogue: Catalogue, filters: ProjectFilters): string[] =>
  catalogue.facts.projects.filter((project) => keeps(catalogue, project, filters)).map(({id}) => id);

/** Whether any filter leaves projects out. */
export const isFiltered = (filters: ProjectFilters): boolean => activeFilters(filters).length > 0;

/** Names of the filters that are set. */
export const activeFilters = (filters: ProjectFilters): FilterName[] => [
  ...LIST_FILTERS.filter((name) => (filters[name]?.length ?? 0) > 0),
  ...(filters.running === undefined ? [] : ['running' as const]),
  ...(filters.hengelo ? ['hengelo' as const] : []),
  ...(filters.twente ? ['twente' as const] : []),
];

/** The same filters, one of them not set. */
export function without(filters: ProjectFilters, name: FilterName): ProjectFilters {
  const {[name]: _, ...rest} = filters;
  return rest;
}

/** How many projects each value of a filter would show, with all other filters as they are: the number beside the choice. */
export function countsOf(catalogue: Catalogue, filters: ProjectFilters, filter: ListFilter): Map<string, number> {
  const others = without(filters, filter);
  const counts = new Map<string, number>();
  for (const project of catalogue.facts.projects) {
    const left = keeps(catalogue, project, others);
    for (const value of valuesOf(project, filter)) counts.set(value, (counts.get(value) ?? 0) + (left ? 1 : 0));
  }
  return counts;
}

/** How many projects ran in a year, for the chart above the filters. */
export interface ProjectYear {
  readonly year: number;
  /** Projects whose start and end are both known and that ran in the year. */
  readonly running: number;
  /** Projects that count only because their period covers the year: start or end is not known. */
  readonly uncertain: number;
  /**
   * Euros of the projects whose dates and cost are all known, spread evenly over their years. Not what was spent: that is not known.
   */
  readonly eur: number;
}

/** The bars of the chart: projects per year, by how sure that is. */
export function projectsPerYear(projects: readonly Project[], first = 2014, last = 2029): ProjectYear[] {
  return Array.from({length: last - first + 1}, (_, index) => {
    const year = first + index;
    const running = projects.filter((project) => runsIn(project, year));
    const known = running.filter(({start, end}) => start !== null && end !== null);
    const eur = known.reduce((sum, {start, end, totalCost}) => {
      if (totalCost === null || start === null || end === null) return sum;
      return sum + totalCost.eur / (Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1);
    }, 0);
    return {year, running: known.length, uncertain: running.length - known.length, eur};
  });
}

/** The one filter whose removal brings back most projects, and how many; `null` when none does. The nearest way out of an empty result. */
export function nearestWayOut(catalogue: Catalogue, filters: ProjectFilters): {readonly filter: FilterName; readonly count: number} | null {
  const ways = activeFilters(filters)
    .map((filter) => ({filter, count: filterProjects(catalogue, without(filters, filter)).length}))
    .filter(({count}) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return ways[0] ?? null;
}
