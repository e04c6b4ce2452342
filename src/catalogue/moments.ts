import type {Catalogue} from './catalogue.ts';
import type {Milestone, MembershipStatus, Place} from './facts.ts';

/** Until this year the status of the memo’s year holds, from the next on that of now: the facts know these two moments. */
const MEMO_YEAR = 2016;

const yearOf = (date: string | null | undefined): number | null => {
  const found = /\d{4}/.exec(date ?? '');
  return found ? Number(found[0]) : null;
};

/**
 * How sure it is that a place was a member in that year; `null` when nothing says that it was.
 *
 * The facts give a status for 2016 and for now, and for many members the year of accession or of the earliest source. In between that is read so:
 * from the accession (or the earliest source) to 2016 the status of 2016, after 2016 that of now. A year before everything known is not a member.
 */
export function membershipIn(place: Place, year: number | null): Exclude<MembershipStatus, 'no'> | null {
  const {euregio} = place;
  if (!euregio) return null;
  const status = year === null || year > MEMO_YEAR ? euregio.now : euregio.in2016;
  if (status === 'no') return null;
  if (year === null || year >= MEMO_YEAR) return status;
  const first = yearOf(euregio.since) ?? yearOf(euregio.earliestEvidence);
  if (first === null) return 'unknown';
  return first <= year ? status : null;
}

export interface Members {
  readonly confirmed: readonly string[];
  readonly probable: readonly string[];
  readonly unknown: readonly string[];
}

/** Ids of the members found, by how sure that is at the moment; candidates are not among them. */
export function membersAt(catalogue: Catalogue, year: number | null): Members {
  const ids = (wanted: MembershipStatus): string[] =>
    catalogue.facts.places.filter((place) => place.euregio?.listed && membershipIn(place, year) === wanted).map(({id}) => id);
  return {confirmed: ids('confirmed'), probable: ids('probable'), unknown: ids('unknown')};
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

/** Ids of the projects that ran in the year. One without known dates counts in every year of its programme period. */
export function projectsAt(catalogue: Catalogue, year: number | null): string[] {
  return catalogue.facts.projects.filter((project) => year === null || runsIn(project, year)).map(({id}) => id);
}

const PERIOD_YEARS = {'V A': [2014, 2023], 'VI A': [2021, 2029]} as const;

export function runsIn(project: {readonly start: string | null; readonly end: string | null; readonly period: 'V A' | 'VI A'}, year: number): boolean {
  const [first, last] = PERIOD_YEARS[project.period];
  return year >= (yearOf(project.start) ?? first) && year <= (yearOf(project.end) ?? last);
}

/** Whether the thing itself was there in the year: a project ran, a network had begun. Where the facts have no date, it is not hidden. */
export function existedIn(catalogue: Catalogue, id: string, year: number | null): boolean {
  if (year === null) return true;
  const thing = catalogue.get(id);
  if (thing.type === 'project') return runsIn(thing, year);
  if (thing.type !== 'network') return true;
  const since = yearOf(thing.since);
  const until = yearOf(thing.until);
  return (since === null || since <= year) && (until === null || year <= until);
}

/** What has changed since the memo, in order of date. */
export function changesSince2016(catalogue: Catalogue): readonly Milestone[] {
  return catalogue.facts.milestones.filter(({date}) => date > '2016-11-25').toSorted((a, b) => a.date.localeCompare(b.date));
}
