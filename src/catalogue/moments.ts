import {writtenYear, yearOf} from './dates.ts';
import type {Catalogue, Thing} from './catalogue.ts';
import type {Localized, MembershipStatus, Milestone, Place} from './facts.ts';
import type {Project} from './project-facts.ts';
import {membersByGrade, membershipOf, STATUS_OF_GRADE} from './membership.ts';

/** How sure it is that a place was a member in that year (`null`: now); `null` when nothing says that it was. */
export function membershipIn(place: Place, year: number | null): Exclude<MembershipStatus, 'no'> | null {
  const membership = membershipOf(place, year);
  return membership && STATUS_OF_GRADE[membership.grade];
}

/** Ids in the order of the facts, by how sure their membership is in a year. */
export interface Members {
  readonly confirmed: readonly string[];
  readonly probable: readonly string[];
  readonly unknown: readonly string[];
}

/** Ids of the members found, as the map draws them: solid, hatched, pale. */
export function membersAt(catalogue: Catalogue, year: number | null): Members {
  const {named, founding, earlier, area, unknown} = membersByGrade(catalogue, year);
  const inOrder = (...groups: readonly (readonly string[])[]): string[] => {
    const ids = new Set(groups.flat());
    return catalogue.facts.places.flatMap(({id}) => (ids.has(id) ? [id] : []));
  };
  return {confirmed: inOrder(named, founding), probable: inOrder(earlier, area), unknown};
}

/** Ids of the partnerships that held in the year; without a year those that were not ended. A start that nobody knows does not hide one. */
export function partnershipsAt(catalogue: Catalogue, year: number | null): string[] {
  return catalogue.facts.partnerships
    .filter(({status, since, until}) => {
      if (year === null) return status !== 'ended';
      const from = yearOf(since);
      const to = yearOf(until);
      if (status === 'ended' && from === null) return false; // Ended, and nobody knows when it began: no year can be claimed.
      return (from === null || from <= year) && (to === null || year <= to);
    })
    .map(({id}) => id);
}

/** Ids of those of which it is known that they held in the year: of one without a beginning only from the first text on that tells of it. */
export const partnershipsKnownIn = (catalogue: Catalogue, year: number | null): string[] =>
  partnershipsAt(catalogue, year).filter((id) => !isOfLater(catalogue, id, year));

/** Ids of the partnerships that a picture shows: those that held in the year, and what it is about, though that was over or had not begun. */
export function partnershipsShown(catalogue: Catalogue, year: number | null, selected: string | null): string[] {
  const held = new Set(partnershipsAt(catalogue, year));
  return catalogue.facts.partnerships.flatMap(({id, to}) => (held.has(id) || (selected !== null && (id === selected || to === selected)) ? [id] : []));
}

/** Ids of the projects that ran in the year. One without known dates counts in every year of its programme period. */
export function projectsAt(catalogue: Catalogue, year: number | null): string[] {
  return catalogue.facts.projects.filter((project) => year === null || runsIn(project, year)).map(({id}) => id);
}

const PERIOD_YEARS = {'V A': [2014, 2023], 'VI A': [2021, 2029]} as const;

/** Of earlier programmes we have no projects: before this year none found does not mean none. */
export const PROJECTS_FROM = Math.min(...Object.values(PERIOD_YEARS).map(([first]) => first));

/** Whether a project ran at any time of the year; a date that is not found counts as that of its programme period. */
export function runsIn(project: {readonly start: string | null; readonly end: string | null; readonly period: 'V A' | 'VI A'}, year: number): boolean {
  const [first, last] = yearsOf(project);
  return year >= first && year <= last;
}

/** First and last year of a project; where the facts have none, that of its programme period. */
export function yearsOf({start, end, period}: Pick<Project, 'start' | 'end' | 'period'>): readonly [first: number, last: number] {
  const [first, last] = PERIOD_YEARS[period];
  return [yearOf(start) ?? first, yearOf(end) ?? last];
}

/** Where a project stands on a day; `unknown`: one of its dates is not known, so nobody can say. */
export const PROJECT_STAGES = ['running', 'planned', 'ended', 'unknown'] as const;
/** Where a project stands on a day: see `stageOn`. */
export type ProjectStage = (typeof PROJECT_STAGES)[number];

/** Of the programme of 2014–2020 nothing was paid for after this day: what had not ended before, ended then. */
const LAST_DAY_VA = '2023-12-31';

/** Where a project stood on that day (ISO 8601, as exact as is known). Without both dates nobody can say. */
export function stageOn({start, end, period}: Pick<Project, 'start' | 'end' | 'period'>, day: string): ProjectStage {
  const last = end ?? (period === 'V A' ? LAST_DAY_VA : null);
  // “2022” ends with its year, “2022-06” with its month: compare what both say. A start needs no such care: “2022” sorts before each of its days.
  if (last !== null && last < day.slice(0, last.length)) return 'ended';
  if (start !== null && start > day) return 'planned';
  return start !== null && end !== null ? 'running' : 'unknown';
}

/** Date of the newest text that was consulted, as exact as it is known: the day of the facts, for they know no clock. */
export function newestSource(catalogue: Catalogue): string {
  const known =
    days.get(catalogue) ??
    catalogue.facts.sources.reduce((newest, {asOf}) => (asOf !== null && /^\d{4}(-\d{2}){0,2}$/.test(asOf) && asOf > newest ? asOf : newest), '');
  days.set(catalogue, known);
  return known;
}

const days = new WeakMap<Catalogue, string>();

/** Whether the thing itself was over at the moment: before the year, or without one before the day of the facts. */
export function endedBy(catalogue: Catalogue, id: string, year: number | null): boolean {
  const thing = catalogue.get(id);
  if (thing.type === 'project') {
    if (year === null) return stageOn(thing, newestSource(catalogue)) === 'ended';
    return (yearOf(thing.end) ?? PERIOD_YEARS[thing.period][1]) < year;
  }
  if (thing.type === 'partnership') {
    const until = yearOf(thing.until);
    return year === null ? thing.status === 'ended' : until !== null && until < year;
  }
  if (thing.type !== 'network') return false;
  const until = yearOf(thing.until);
  return until !== null && (year === null || until < year);
}

/** Claims that say since when a landmark has been there. */
const OPENINGS: ReadonlySet<string> = new Set(['founded', 'opened', 'since']);
/** Of a train it is since when it runs as it does now: its line is older, and had other trains. */
const TRAIN_OPENINGS: ReadonlySet<string> = new Set(['since', 'reopenedGronauEnschede']);

/**
 * The year in which the thing itself began; `null` where the facts have none. A place is older than its municipality: links and memberships of those that were
 * merged into it stand under its name.
 */
export function beginningOf(catalogue: Catalogue, id: string): number | null {
  const thing = catalogue.get(id);
  switch (thing.type) {
    case 'project':
      return yearsOf(thing)[0];
    case 'partnership':
    case 'network':
      return yearOf(thing.since);
    case 'landmark': {
      const openings = thing.kind === 'rail' ? TRAIN_OPENINGS : OPENINGS;
      const dates = catalogue.claimsOf(id).flatMap(({property, values}) => (openings.has(property) ? values : []));
      const years = dates.flatMap(({value}) => yearOf(typeof value === 'object' ? null : String(value)) ?? []);
      return years.length === 0 ? null : Math.min(...years);
    }
    case 'programme': {
      // Its history names the years of each period.
      const years = thing.sections.flatMap(({id: section, items}) =>
        section === 'history' ? items.flatMap(({name}) => yearOf(writtenYear(name.nl)) ?? []) : [],
      );
      return years.length === 0 ? null : Math.min(...years);
    }
    default:
      return null;
  }
}

/** What it was called in the year (`null`: now). */
export const namesIn = (thing: Thing, year: number | null): Localized =>
  thing.type === 'network' && thing.namesBefore !== undefined && year !== null && year < (yearOf(thing.namesBefore.date) ?? year)
    ? thing.namesBefore.names
    : thing.names;

/** The municipalities that a place was in a year before they were merged; `null`: it was there as it is now, as far as the facts know. */
export function predecessorsIn(place: Place, year: number | null): NonNullable<Place['formed']> | null {
  const {formed} = place;
  return formed !== undefined && year !== null && year < (yearOf(formed.date) ?? year) ? formed : null;
}

/** Russia has been a state of its own since December 1991. */
const RUSSIA_SINCE = 1991;
/** Two towns joined the Federal Republic on 3 October 1990; before, a partnership with them was one between the two German states. */
const IN_GERMANY_SINCE: Readonly<Record<string, number>> = {greifswald: 1990, muhlhausen: 1990};

/** Whether a place lay in another state in the year than now. */
export const isOfLaterState = ({id, country}: Pick<Place, 'id' | 'country'>, year: number | null): boolean =>
  year !== null && year < (country === 'RU' ? RUSSIA_SINCE : (IN_GERMANY_SINCE[id] ?? year));

/** Whether Twente had the municipalities of today in the year. */
export const areMunicipalitiesOfNow = (catalogue: Catalogue, year: number | null): boolean =>
  !catalogue.facts.places.some((place) => place.inTwente && predecessorsIn(place, year) !== null);

/** Of a thing in a year. `unknown`: it has no beginning in the facts, and nothing tells of it that early. */
export type ThingStanding = 'to-come' | 'unknown' | 'there' | 'over';

/** Whether the thing itself was still to come in the year, was there, or was over; of what has no beginning, whether anything tells that it was there by then. */
export function standingIn(catalogue: Catalogue, id: string, year: number): ThingStanding {
  const first = beginningOf(catalogue, id);
  if (first !== null ? first > year : firstToldOf(catalogue, id) > year) return first === null ? 'unknown' : 'to-come';
  return endedBy(catalogue, id, year) ? 'over' : 'there';
}

/** Whether nothing says that the thing was there in the year: what is told of it is of later. */
export const isOfLater = (catalogue: Catalogue, id: string, year: number | null): boolean =>
  year !== null && ['to-come', 'unknown'].includes(standingIn(catalogue, id, year));

/** What is older than any body that bears its name. */
const LASTING: ReadonlySet<string> = new Set(['municipality', 'joint-municipality', 'city', 'town', 'border']);

/** Which of them were there in the year, and of which nobody knows it; without a year all of them are known. */
export function thereIn(
  catalogue: Catalogue,
  things: readonly {readonly id: string}[],
  year: number | null,
): {readonly known: string[]; readonly open: string[]} {
  const ids = things.map(({id}) => id).filter((id) => existedIn(catalogue, id, year));
  const isOpen = (id: string): boolean => isOfLater(catalogue, id, year);
  return {known: ids.filter((id) => !isOpen(id)), open: ids.filter(isOpen)};
}

/** Of what has no beginning in the facts: the first year of which anything tells that it was there. A town and a border have always been there. */
function firstToldOf(catalogue: Catalogue, id: string): number {
  const thing = catalogue.get(id);
  if ('kind' in thing && LASTING.has(thing.kind)) return -Infinity;
  const ends = 'until' in thing ? [thing.until] : [];
  const dates = [
    ...catalogue.milestonesOf(id).map(({date}) => date),
    ...catalogue.claimsOf(id).flatMap(({unit, values}) => (unit === 'date' || unit === 'year' ? values.map(({value}) => String(value)) : [])),
    ...[...thing.sources, ...(thing.type === 'place' ? (thing.euregio?.evidence ?? []).flatMap(({sources}) => sources) : [])].map(
      (source) => catalogue.source(source).asOf,
    ),
    ...ends,
  ];
  return Math.min(...dates.flatMap((date) => yearOf(date) ?? []), yearOf(newestSource(catalogue)) ?? Infinity);
}

/** Whether the thing itself was there in the year: a project ran, a network or landmark had begun. Where the facts have no date, it is not hidden. */
export function existedIn(catalogue: Catalogue, id: string, year: number | null): boolean {
  if (year === null) return true;
  const thing = catalogue.get(id);
  if (thing.type === 'project') return runsIn(thing, year);
  if ((beginningOf(catalogue, id) ?? year) > year) return false;
  const until = thing.type === 'network' ? yearOf(thing.until) : null;
  return until === null || year <= until;
}

/** What has changed since the memo, in order of date. */
export function changesSince2016(catalogue: Catalogue): readonly Milestone[] {
  return catalogue.facts.milestones.filter(({date}) => date > '2016-11-25').toSorted((a, b) => a.date.localeCompare(b.date));
}
