import type {Catalogue} from './catalogue.ts';
import {valueIn, valuesIn} from './claims.ts';
import type {PartnershipKind} from './facts.ts';
import {isOfLater} from './moments.ts';
import {partnership, type TieGroup, tiesOf} from './ties.ts';
import {heldIn, holdsIn, isKnownIn, membershipsAt} from './ties-in-time.ts';

const MONT = 'mont';

/** In the order of grade. */
export const PARTNERSHIP_KINDS: readonly PartnershipKind[] = ['sister-city', 'friendship-city', 'thematic-cooperation', 'contact', 'sponsorship'];

/** What the lens tells of one thing, before it is put into words. Ids and numbers only; sources beside what they say. */
export interface LensSummary {
  /** Partnerships that hold, by kind, in the order of grade. */
  readonly partners: readonly {readonly kind: PartnershipKind; readonly links: readonly {readonly via: string; readonly other: string}[]}[];
  /** Seats in the EUREGIO council as each source has them, and all seats. */
  readonly council: {
    readonly seats: readonly {readonly value: number; readonly asOf: string | null; readonly sources: readonly string[]}[];
    readonly of: number | null;
  } | null;
  /** Ids of the cities met in MONT. */
  readonly mont: readonly string[];
  /** Ids of the European networks, by itself or through others. */
  readonly european: readonly string[];
  /** Ids of all networks and bodies. */
  readonly networks: readonly string[];
  readonly projects: readonly string[];
  readonly members: readonly string[];
}

/** What the sentence of the lens is made of. */
export function lensSummary(catalogue: Catalogue, id: string, year: number | null = null): LensSummary {
  const ties = tiesOf(catalogue, id);
  // Without a year “past” is over; with one, everything with dates may have held.
  // One whose beginning nobody knows is no news of a year before the first text that tells of it.
  const partnerTies = ties.filter(
    (tie) =>
      (tie.group === 'partners' || (tie.group === 'past' && tie.since !== undefined)) &&
      heldIn(tie, year) &&
      (tie.via === undefined || !isOfLater(catalogue, tie.via, year)),
  );
  const others = (group: TieGroup): string[] => ties.filter((tie) => tie.group === group && holdsIn(catalogue, tie, year, id)).map(({other}) => other);
  const {now, earlier} = membershipsAt(catalogue, id, 'networks', year);
  // What is known of one year only is told with that year.
  const networks = ties.filter((tie) => now.includes(tie) || earlier.includes(tie)).map(({other}) => other);
  const seats = valuesIn(catalogue, catalogue.claim(`${id}.euregioCouncilSeats`), year).flatMap(({value, asOf, sources}) =>
    typeof value === 'number' ? [{value, asOf, sources}] : [],
  );
  const all = valueIn(catalogue, catalogue.claim('euregio.councilSeats'), year)?.value;
  const mont = networks.includes(MONT) ? tiesOf(catalogue, MONT) : [];
  // Somebody who is in MONT through Netwerkstad Twente meets the cities that are not, and the other way round.
  const mine = mont.find((tie) => tie.group === 'members' && tie.other === id)?.through;
  return {
    partners: PARTNERSHIP_KINDS.map((kind) => ({
      kind,
      links: partnerTies.filter(({via}) => via !== undefined && partnership(catalogue, via).kind === kind).map(({via, other}) => ({via: via as string, other})),
    })).filter(({links}) => links.length > 0),
    council: seats.length === 0 ? null : {seats, of: typeof all === 'number' ? all : null},
    mont: mont
      .filter((tie) => tie.group === 'members' && tie.other !== id && (mine === undefined || tie.through !== mine) && heldIn(tie, year))
      .map(({other}) => other),
    european: networks.filter((network) => {
      const thing = catalogue.get(network);
      return thing.type === 'network' && thing.scale === 'european';
    }),
    networks,
    projects: others('projects'),
    // A body that has ended has none.
    members: ties.filter((tie) => tie.group === 'members' && isKnownIn(catalogue, tie, year, id)).map(({other}) => other),
  };
}
