import {writtenYear} from './dates.ts';
import type {Thing} from './catalogue.ts';
import type {NetworkKind} from './facts.ts';
import type {Tie} from './ties.ts';
import type {TieManner} from '../i18n/tie-words.ts';

/** What one does in a body of that kind. */
const MANNERS: Readonly<Record<NetworkKind, TieManner>> = {
  association: 'member',
  'city-network': 'member',
  'regional-body': 'member',
  'regional-network': 'member',
  'working-group': 'member',
  representation: 'takes-part',
  lobby: 'takes-part',
  agenda: 'takes-part',
  governance: 'takes-part',
  strategy: 'involved',
  programme: 'takes-part',
};

/** What a member does in a body: to be a member, to take part, to be involved, to have signed. */
export function mannerOf(body: Thing, tie: Tie): TieManner {
  if (body.type !== 'network') return 'takes-part';
  // A strategy is signed by those for whom the facts have the day; the others were involved in it.
  return body.kind === 'strategy' && tie.since !== undefined && tie.roles.length > 0 ? 'signed' : MANNERS[body.kind];
}

/** The network through which a tie ran in the year, and since which year; before that it was the member’s own. */
export function throughIn({through, throughSince}: Tie, year: number | null): {readonly through: string | null; readonly since: string | null} {
  const since = writtenYear(throughSince);
  if (through === undefined || (year !== null && since !== null && year < Number(since))) return {through: null, since: null};
  return {through, since};
}
