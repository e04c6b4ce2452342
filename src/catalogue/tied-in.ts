import type {Catalogue} from './catalogue.ts';
import {yearOf} from './dates.ts';
import {standingIn} from './moments.ts';
import type {Tie, TieGroup} from './ties.ts';

/** The memo tells which networks have to do with each other, and not since when. */
const RELATED_SINCE = 2016;

/** Ties that say themselves what is open about them: a membership, a link whose beginning nobody knows. */
const TOLD_WITH_DOUBT: ReadonlySet<TieGroup> = new Set(['networks', 'belongs', 'members', 'partners', 'past']);

/** Whether a tie without a beginning of its own is known of the year: nothing is tied to what may not have been there. */
export function isTiedIn(catalogue: Catalogue, {group, other}: Tie, year: number, from: string): boolean {
  if (TOLD_WITH_DOUBT.has(group)) return true;
  if (standingIn(catalogue, other, year) === 'unknown') return false;
  if (group !== 'related' || [other, from].some((id) => catalogue.get(id).type !== 'network')) return true;
  const both = catalogue.milestonesOf(from).flatMap(({things, date}) => (things.includes(other) ? (yearOf(date) ?? []) : []));
  return Math.min(RELATED_SINCE, ...both) <= year;
}
