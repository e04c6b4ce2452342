import type {Catalogue} from './catalogue.ts';
import {endedBy, existedIn} from './moments.ts';
import {positionFrom} from './position.ts';
import {type Tie, type TieGroup, tiesOf} from './ties.ts';
import {holdsIn, isKnownIn, isOpenIn, MEMBERSHIPS} from './ties-in-time.ts';

/** One thing that two others are both tied to. */
export interface SharedTie {
  /** Id of the thing that both are tied to. */
  readonly through: string;
  readonly first: Tie;
  readonly second: Tie;
}

/** What ties two things, and how far apart they lie: kilometres along the great circle, `null` where one has no point. */
export interface Comparison {
  /** Ties between the two themselves. */
  readonly direct: readonly Tie[];
  /** What both are tied to, one step away; networks first, then projects, lines and the rest. */
  readonly shared: readonly SharedTie[];
  readonly km: number | null;
}

const SHARED_ORDER: readonly TieGroup[] = ['networks', 'belongs', 'projects', 'lines', 'partners', 'landmarks', 'members', 'seats', 'related'];

/** Without a year what is over is no tie, nor a membership that is known of an earlier year only; in a year, whatever has dates may have held. */
const heldBetween = (catalogue: Catalogue, tie: Tie, year: number | null, from: string): boolean =>
  year === null
    ? tie.group !== 'past' && (!MEMBERSHIPS.has(tie.group) || isKnownIn(catalogue, tie, null, from))
    : (tie.group !== 'past' || tie.since !== undefined) && holdsIn(catalogue, tie, year, from) && !isOpenIn(catalogue, tie, year, from);

/**
 * How two things are tied: directly, then by one step.
 *
 * @param year - the ties that held then; `null`: those of today, and what tied the two before
 */
export function compare(catalogue: Catalogue, a: string, b: string, year: number | null = null): Comparison {
  if ([a, b].some((id) => !existedIn(catalogue, id, year) && !endedBy(catalogue, id, year)))
    return {direct: [], shared: [], km: positionFrom(catalogue, a, b)?.km ?? null};
  const mine = tiesOf(catalogue, a);
  // A tie that is over must not hide one with the same town that is not.
  const theirs = new Map(
    tiesOf(catalogue, b)
      .filter((tie) => heldBetween(catalogue, tie, year, b))
      .map((tie) => [tie.other, tie]),
  );
  const held = mine.filter((tie) => heldBetween(catalogue, tie, year, a));
  const shared = held
    .flatMap((first): SharedTie[] => {
      const second = theirs.get(first.other);
      return second ? [{through: first.other, first, second}] : [];
    })
    .toSorted((x, y) => order(x.first.group) - order(y.first.group));
  return {
    direct: (year === null ? mine.filter((tie) => tie.via !== undefined || held.includes(tie)) : held).filter(({other}) => other === b),
    shared: shared.filter((tie, at) => shared.findIndex(({through}) => through === tie.through) === at),
    km: positionFrom(catalogue, a, b)?.km ?? null,
  };
}

const order = (group: TieGroup): number => {
  const at = SHARED_ORDER.indexOf(group);
  return at < 0 ? SHARED_ORDER.length : at;
};
