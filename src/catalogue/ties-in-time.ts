import type {Catalogue, Thing} from './catalogue.ts';
import {yearOf} from './dates.ts';
import {beginningOf, endedBy, existedIn, membershipIn} from './moments.ts';
import {isTiedIn} from './tied-in.ts';
import {type Tie, type TieGroup, type TieRole, tiesOf} from './ties.ts';

const EUREGIO = 'euregio';

/** Ties that say who belongs to what. */
export const MEMBERSHIPS: ReadonlySet<TieGroup> = new Set(['networks', 'belongs', 'members']);

/** Whether the tie held in the year; without a year all that have not ended do. What has no dates is not hidden. */
export function heldIn(tie: Pick<Tie, 'since' | 'until' | 'status' | 'asOf'>, year: number | null): boolean {
  if (year === null) return tie.status !== 'ended';
  const asOf = yearOf(tie.asOf);
  const since = yearOf(tie.since) ?? asOf;
  const until = yearOf(tie.until) ?? asOf;
  return (since === null || since <= year) && (until === null || year <= until);
}

/** Whether it ran through another network in the year: that was there, and the member had joined it. */
function heldThrough(catalogue: Catalogue, tie: Tie, member: string, year: number): boolean {
  if (tie.through === undefined) return true;
  const own = yearOf(tie.throughSince);
  if (own !== null && year < own) return true; // It was there by itself before.
  if (!existedIn(catalogue, tie.through, year)) return false;
  const joined = catalogue.relationsOf(member).find(({from, to, kind}) => from === member && to === tie.through && kind === 'member');
  return (yearOf(joined?.since) ?? year) <= year;
}

/** Whether a membership of the EUREGIO may have held in the year: before an accession that is known it did not. */
function isMemberIn(catalogue: Catalogue, tie: Tie, year: number | null, from: string): boolean {
  const member = year === null ? null : euregioMember(catalogue, tie, from);
  return member === null || membershipIn(member, year) !== null;
}

/**
 * Whether the tie held, and both its ends were there; a tie through another network also needs that network, and the member in it.
 * A partnership always shows whose it is.
 *
 * @param from - the thing from which the tie is seen
 */
export const holdsIn = (catalogue: Catalogue, tie: Tie, year: number | null, from: string): boolean =>
  tie.group === 'ends' ||
  (heldIn(tie, year) &&
    existedIn(catalogue, tie.other, year) &&
    (year === null || ((beginningOf(catalogue, from) ?? year) <= year && isTiedIn(catalogue, tie, year, from))) &&
    isMemberIn(catalogue, tie, year, from) &&
    (year === null || heldThrough(catalogue, tie, tie.group === 'members' ? tie.other : from, year)));

/** Whether the tie is over at the moment: itself, one of its ends, or the network through which it ran. */
export const isPast = (catalogue: Catalogue, tie: Tie, year: number | null, from: string): boolean =>
  tie.status === 'ended' ||
  (tie.until !== undefined && (year === null || (yearOf(tie.until) ?? year) < year)) ||
  [tie.other, from, ...(tie.through === undefined ? [] : [tie.through])].some((id) => endedBy(catalogue, id, year));

/** Whether the tie is known to hold at the moment: what is known of an earlier year only is nothing of now, nor of a later one only of then. */
export const isKnownIn = (catalogue: Catalogue, tie: Tie, year: number | null, from: string): boolean =>
  holdsIn(catalogue, tie, year, from) &&
  !isPast(catalogue, tie, year, from) &&
  (year === null ? tie.asOf === undefined : !isOpenIn(catalogue, tie, year, from));

/**
 * Whether nobody knows that a membership held in the year: it has no beginning, and every text that tells of it is of a later year. Members of the EUREGIO have
 * traces of their own.
 */
export function isOpenIn(catalogue: Catalogue, tie: Tie, year: number, from: string): boolean {
  if (!MEMBERSHIPS.has(tie.group)) return false;
  const inEuregio = euregioMember(catalogue, tie, from);
  if (inEuregio) return membershipIn(inEuregio, year) === 'unknown';
  if (tie.since !== undefined || tie.asOf !== undefined) return false;
  const told = tie.sources.flatMap((id) => yearOf(catalogue.source(id).asOf) ?? []);
  return told.length > 0 && Math.min(...told) > year;
}

/** The place whose membership of the EUREGIO the tie is; `null`: it is another tie. */
function euregioMember(catalogue: Catalogue, {group, other, kind}: Tie, from: string): (Thing & {type: 'place'}) | null {
  const [member, body] = group === 'members' ? [other, from] : [from, other];
  if (body !== EUREGIO || kind !== 'member') return null;
  const place = catalogue.get(member);
  return place.type === 'place' ? place : null;
}

/**
 * The memberships of a thing (`networks`), or its members, at a moment: those that are known to hold (`now`), those of which that is known of an earlier year
 * only, or that ran through a network that has ended (`earlier`), and in a year those of which only later texts tell (`open`).
 */
export function membershipsAt(
  catalogue: Catalogue,
  id: string,
  group: 'networks' | 'members',
  year: number | null,
): {readonly now: readonly Tie[]; readonly earlier: readonly Tie[]; readonly open: readonly Tie[]} {
  const ties = tiesOf(catalogue, id).filter((tie) => tie.group === group);
  const now = ties.filter((tie) => isKnownIn(catalogue, tie, year, id));
  const others = ties.filter((tie) => !now.includes(tie) && holdsIn(catalogue, tie, year, id));
  const open = year === null ? [] : others.filter((tie) => !isPast(catalogue, tie, year, id) && isOpenIn(catalogue, tie, year, id));
  return {now, earlier: others.filter((tie) => tie.until === undefined && !open.includes(tie)), open};
}

/** The end of a tie that is over: its own, else that of the network through which it ran, else that of an end; `null` when nobody knows. */
export function endOf(catalogue: Catalogue, tie: Tie, from: string): string | null {
  if (tie.until !== undefined) return tie.until;
  const ends = [...(tie.through === undefined ? [] : [tie.through]), tie.other, from].flatMap((id) => {
    const thing = catalogue.get(id);
    return thing.type === 'network' && thing.until !== undefined ? [thing.until] : [];
  });
  return ends.toSorted()[0] ?? null;
}

/** What somebody did in it at the moment; without a year what is done now, and what is known of one year only. */
export function rolesIn(tie: Tie, year: number | null): readonly TieRole[] {
  return tie.roles.filter(({since, until, year: known}) => {
    if (year === null) return until === undefined;
    if (known !== undefined) return yearOf(known) === year;
    const first = yearOf(since);
    const last = yearOf(until);
    // An end alone says nothing of the years before.
    return first === null && last !== null ? last === year : (first === null || first <= year) && (last === null || year <= last);
  });
}
