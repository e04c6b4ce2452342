import {writtenYear, yearOf} from './dates.ts';
import type {Catalogue} from './catalogue.ts';
import type {Evidence, MembershipStatus, Place} from './facts.ts';

/** The year of the memo, and of the public body: it was founded on 8 January 2016. */
const FOUNDED = 2016;
/** Councils decided in the year before to join it at its foundation. */
const RESOLVED = 2015;

/** Whether the public body had not been founded yet in that year: nobody could be named as its member then. */
export const isBeforeFoundation = (year: number | null): boolean => year !== null && year < FOUNDED;

/**
 * How a membership is known, the surest first: `named` after 2016; `founding`: last named in 2015 or 2016, when the public body was founded, no source of a
 * leaving; `earlier`: named before that, no source of a leaving; `area`: follows from the area described; `unknown`.
 */
export const MEMBERSHIP_GRADES = ['named', 'founding', 'earlier', 'area', 'unknown'] as const;
/** How sure it is that somebody is a member; the surest first in `MEMBERSHIP_GRADES`. */
export type MembershipGrade = (typeof MEMBERSHIP_GRADES)[number];

/** That a place is a member at a moment, and by what that is known. */
export interface Membership {
  readonly grade: MembershipGrade;
  /** The trace that says so: the latest up to the moment, else the first after it. `null`: there is none. */
  readonly evidence: Evidence | null;
  /** Accession, when a source gives it. */
  readonly since: string | null;
}

/** What stands behind each grade on the map: solid, hatched or pale. */
export const STATUS_OF_GRADE = {
  named: 'confirmed',
  founding: 'confirmed',
  earlier: 'probable',
  area: 'probable',
  unknown: 'unknown',
} as const satisfies Record<MembershipGrade, Exclude<MembershipStatus, 'no'>>;

/**
 * What is known of a membership in that year (`null`: now); `null` when it was no member.
 *
 * Evidence holds from its date on until something says otherwise. Between two traces it is read as lasting; before the first trace it is unknown, unless a
 * source gives the accession: then there was none before.
 */
export function membershipOf(place: Place, year: number | null): Membership | null {
  const {euregio} = place;
  if (!euregio) return null;
  const since = euregio.since ?? null;
  const joined = yearOf(since);
  if (year !== null && joined !== null && year < joined) return null;
  const traces = euregio.evidence;
  const dated = traces.filter(({date}) => date !== null);
  const upTo = year === null ? dated : dated.filter(({date}) => (yearOf(date) ?? 0) <= year);
  const last = upTo.at(-1) ?? null;
  const next = dated.find((trace) => !upTo.includes(trace)) ?? null;
  const undated = traces.find(({date}) => date === null) ?? null;
  // The accession is a trace of its own.
  const grade = gradeAt(euregio, year, yearOf(last?.date) ?? joined, next !== null, undated !== null);
  if (grade === null) return null;
  // A page without a date tells of the time of the research, so it is newer than what only tells of the foundation.
  const newest = year === null && undated && (yearOf(last?.date) ?? 0) <= FOUNDED ? undated : last;
  return {grade, evidence: newest ?? next ?? undated, since};
}

function gradeAt(
  {now, in2016}: NonNullable<Place['euregio']>,
  year: number | null,
  last: number | null,
  later: boolean,
  undated: boolean,
): MembershipGrade | null {
  if (year === null || year > FOUNDED) {
    if (now === 'no') return null;
    if (now === 'unknown') return 'unknown';
    if ((last !== null && last > FOUNDED) || (year === null && undated)) return 'named';
    if (last !== null && last >= RESOLVED) return 'founding';
    if (in2016 === 'confirmed') return 'founding';
    if (last !== null) return 'earlier';
    return in2016 === 'unknown' ? 'unknown' : 'area';
  }
  if (year === FOUNDED) {
    if (in2016 === 'no') return null;
    if (in2016 === 'confirmed') return 'founding';
    if (in2016 === 'unknown') return 'unknown';
    return last === null ? 'area' : 'earlier';
  }
  if (last === null) return 'unknown';
  // Named before and after: it was a member in between.
  return later || in2016 === 'confirmed' ? 'founding' : 'earlier';
}

/** Ids in the order of the facts, by how the membership is known. */
export type MembersByGrade = Readonly<Record<MembershipGrade, readonly string[]>>;

const known = new WeakMap<Catalogue, Map<number | null, MembersByGrade>>();

/** Ids of the members found, by how that is known; candidates are not among them. */
export function membersByGrade(catalogue: Catalogue, year: number | null): MembersByGrade {
  const years = known.get(catalogue) ?? new Map<number | null, MembersByGrade>();
  known.set(catalogue, years);
  const before = years.get(year);
  if (before) return before;
  const groups: Record<MembershipGrade, string[]> = {named: [], founding: [], earlier: [], area: [], unknown: []};
  for (const place of catalogue.facts.places) {
    const membership = place.euregio?.listed ? membershipOf(place, year) : null;
    if (membership) groups[membership.grade].push(place.id);
  }
  years.set(year, groups);
  return groups;
}

/** What a membership rests on in the year looked at, as it is put into words (`membershipWords`). */
export function traceOf(
  place: Place,
  {grade, evidence, since}: Membership,
  looked: number | null,
): {grade: MembershipGrade; since: string | null; named: string | null; later: boolean; ahead?: true; inYear?: true} {
  const named = writtenYear(evidence?.date);
  // Of an older year the traces after it count too.
  const traces = place.euregio?.evidence ?? [];
  const later = grade === 'founding' && traces.some(({date, kind}) => kind !== 'leaving-proposed' && (writtenYear(date) ?? '') > (named ?? ''));
  // A trace of a later year says that it was a member, but is no news of the year looked at; one of the year itself is not its last.
  const ahead = looked !== null && Number(named ?? 0) > looked;
  const isOwn = grade === 'founding' && !later && looked !== null && Number(named ?? 0) === looked;
  return {
    grade: isOwn ? 'named' : grade,
    since: writtenYear(since),
    named: ahead ? null : named,
    later,
    ...(ahead ? {ahead} : {}),
    ...(grade === 'unknown' && looked !== null ? {inYear: true} : {}),
  };
}
