import type {Catalogue, Relation, RelationKind, Thing} from './catalogue.ts';
import type {LngLat, Localized, Partnership, PartnershipKind, Place, Station} from './facts.ts';
import type {PartnerRole} from './project-facts.ts';
import {yearOf} from './dates.ts';
import {bearing, greatCircleKm} from './great-circle.ts';
import {valueIn, valuesIn} from './claims.ts';
import {beginningOf, endedBy, existedIn, isOfLater, membershipIn} from './moments.ts';
import {isTiedIn} from './tied-in.ts';

/** The headings under which the ties of a thing are shown. */
export type TieGroup =
  | 'ends' // the two towns of a partnership
  | 'partners'
  | 'past' // partnerships that have ended
  | 'networks' // what it belongs to
  | 'members' // what belongs to it
  | 'projects'
  | 'seats' // places with a partner of the project
  | 'belongs' // network or programme to which a project belongs
  | 'related' // networks and other things that have to do with each other
  | 'lines' // railway lines with a station there
  | 'stops' // places on the line
  | 'landmarks'
  | 'site'; // the place where a landmark lies

/** What somebody does in it, and when. */
export interface TieRole {
  readonly text: Localized;
  readonly since?: string;
  readonly until?: string;
  /** The one year for which it is known. */
  readonly year?: string;
}

/** A tie as it is seen from one of its ends. */
export interface Tie {
  /** Id of the thing at the other end. */
  readonly other: string;
  readonly group: TieGroup;
  readonly kind: RelationKind;
  /** Id of the thing that is the tie itself: a partnership. */
  readonly via?: string;
  readonly grade?: string;
  /** Id of the network through which it belongs: Hengelo to MONT through Netwerkstad Twente. */
  readonly through?: string;
  readonly status?: Relation['status'];
  readonly since?: string;
  readonly until?: string;
  /** The one year for which it is known to hold. */
  readonly asOf?: string;
  /** Since when it runs through that network, when it was there before. */
  readonly throughSince?: string;
  /** What the organisations of the town are in the project. */
  readonly partnerRole?: PartnerRole;
  /** What somebody does in it, at whatever time: `rolesIn` has those of a moment. */
  readonly roles: readonly TieRole[];
  /** True for the side to which the tie belongs: Palo Alto is Enschede’s. */
  readonly own: boolean;
  readonly sources: readonly string[];
}

const MONT = 'mont';
const EUREGIO = 'euregio';

const MEMBERSHIPS: ReadonlySet<TieGroup> = new Set(['networks', 'belongs', 'members']);

const cache = new WeakMap<Catalogue, Map<string, readonly Tie[]>>();

/** All ties of a thing, one for each other end and group: being a member and chairing it are one tie with a role. */
export function tiesOf(catalogue: Catalogue, id: string): readonly Tie[] {
  const known = cache.get(catalogue) ?? new Map<string, readonly Tie[]>();
  cache.set(catalogue, known);
  const ties = known.get(id) ?? collectTies(catalogue, id);
  known.set(id, ties);
  return ties;
}

function collectTies(catalogue: Catalogue, id: string): Tie[] {
  const ties = new Map<string, Tie>();
  const add = (tie: Tie): void => {
    const key = [tie.group, tie.via, tie.other].join('|');
    const before = ties.get(key);
    if (!before) ties.set(key, tie);
    else {
      // The membership says since when; a chair adds what is done in it.
      const [main, extra] = before.kind === 'chairs' && tie.kind !== 'chairs' ? [tie, before] : [before, tie];
      ties.set(key, {...main, roles: [...main.roles, ...extra.roles], sources: [...new Set([...main.sources, ...extra.sources])]});
    }
  };
  for (const relation of catalogue.relationsOf(id)) {
    if (relation.via === id) {
      add(tieOf(relation, relation.from, 'ends', true));
      add(tieOf(relation, relation.to, 'ends', false));
      continue;
    }
    const outward = relation.from === id;
    const other = outward ? relation.to : relation.from;
    add(tieOf(relation, other, groupOf(catalogue, relation, outward), outward));
  }
  for (const tie of stationTies(catalogue, catalogue.get(id))) add(tie);
  return [...ties.values()];
}

function tieOf(relation: Relation, other: string, group: TieGroup, own: boolean): Tie {
  const {kind, via, grade, status, since, until, asOf, throughSince, partnerRole, role, roleYear, sources} = relation;
  const chairs = kind === 'chairs';
  return {
    other,
    group,
    kind,
    own,
    sources,
    // Who chairs has the chair from one day to another; a member’s role lasts as long as the membership, or is known for one year.
    roles:
      role === undefined
        ? []
        : [
            {
              text: role,
              ...(chairs && since !== undefined ? {since} : {}),
              ...(chairs && until !== undefined ? {until} : {}),
              ...(roleYear === undefined ? {} : {year: roleYear}),
            },
          ],
    ...(asOf === undefined ? {} : {asOf}),
    ...(throughSince === undefined ? {} : {throughSince}),
    ...(partnerRole === undefined ? {} : {partnerRole}),
    ...(via === undefined ? {} : {via}),
    ...(grade === undefined ? {} : {grade}),
    ...(grade?.startsWith('via:') ? {through: grade.slice('via:'.length)} : {}),
    ...(status === undefined ? {} : {status}),
    ...(since === undefined ? {} : {since}),
    ...(until === undefined ? {} : {until}),
  };
}

function groupOf(catalogue: Catalogue, {kind, from, to, status, via}: Relation, outward: boolean): TieGroup {
  if (via !== undefined) return status === 'ended' ? 'past' : 'partners';
  switch (kind) {
    case 'lead':
    case 'partner':
    case 'financer':
      return outward ? 'projects' : 'seats';
    case 'on':
      return outward ? 'site' : 'landmarks';
    case 'part': {
      // Projects name their network and networks their projects: one tie, whoever names it.
      const [here, there] = outward ? [from, to] : [to, from];
      if (catalogue.get(here).type === 'project') return 'belongs';
      return catalogue.get(there).type === 'project' ? 'projects' : 'related';
    }
    default:
      return outward ? 'networks' : 'members';
  }
}

/**
 * Whether a station lies in the place. By its name, `Osnabrück Hbf` is a station of Osnabrück and `Gronau (Westf)` one of Gronau, `Bad Bentheim` is none of Bentheim;
 * where the name does not say it, the facts do.
 */
export const liesIn = ({name, place}: Station, {id, localName, names}: Place): boolean =>
  place === undefined
    ? [localName, names.nl, names.de, names.en].some((town) => name === town || name.startsWith(`${town} `) || name.startsWith(`${town}-`))
    : place === id;

const onLine = (other: string, group: TieGroup, sources: readonly string[], own: boolean): Tie => ({other, group, kind: 'on', roles: [], own, sources});

/** A district has stations in its towns, and a water board has none. */
const hasStations = ({kind}: Place): boolean => kind !== 'district' && kind !== 'water-board';

/** Railway lines name their stations: a line and a town with a station on it are tied. */
function stationTies(catalogue: Catalogue, thing: Thing): Tie[] {
  if (thing.type === 'landmark') {
    const towns = catalogue.facts.places.filter(hasStations);
    return (thing.stations ?? []).flatMap((station) => towns.filter((town) => liesIn(station, town)).map(({id}) => onLine(id, 'stops', thing.sources, true)));
  }
  if (thing.type !== 'place' || !hasStations(thing)) return [];
  return catalogue.facts.landmarks
    .filter(({stations}) => stations?.some((station) => liesIn(station, thing)))
    .map(({id, sources}) => onLine(id, 'lines', sources, false));
}

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

/* Where it is */

/**
 * Distance along the earth’s surface between two points, in kilometres: on a sphere of radius 6371.0088 km, up to 0.6 % off the
 * ellipsoidal distance. Town points are ±1 km, so more than whole kilometres would pretend.
 */
export const distanceKm = greatCircleKm;

export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof COMPASS)[number];

/** The direction in which one sets out along the shortest way, to the nearest of eight. */
export function directionTo(from: LngLat, to: LngLat): Direction {
  const eighth = Math.round(bearing(from, to) / 45);
  return COMPASS[(eighth + 8) % 8] ?? 'n';
}

export interface Position {
  readonly km: number;
  readonly direction: Direction;
}

/** Where a thing lies from home; `null` when one of them has no point, or they are the same. */
export function positionFrom(catalogue: Catalogue, home: string, id: string): Position | null {
  if (home === id) return null;
  const from = catalogue.pointOf(home);
  const to = catalogue.pointOf(id);
  if (!from || !to) return null;
  return {km: distanceKm(from, to), direction: directionTo(from, to)};
}

const neighbours = new WeakMap<Catalogue, Map<string, readonly {readonly id: string; readonly km: number}[]>>();

/** The nearest towns of the area, nearest first: neighbours by distance, not by border. */
export function nearestPlaces(catalogue: Catalogue, id: string, limit = 4): readonly {readonly id: string; readonly km: number}[] {
  const known = neighbours.get(catalogue) ?? new Map<string, readonly {readonly id: string; readonly km: number}[]>();
  neighbours.set(catalogue, known);
  const all = known.get(id) ?? byDistance(catalogue, id);
  known.set(id, all);
  return all.slice(0, limit);
}

function byDistance(catalogue: Catalogue, id: string): {readonly id: string; readonly km: number}[] {
  const from = catalogue.pointOf(id);
  if (!from) return [];
  return catalogue.facts.places
    .filter((place) => place.id !== id && place.euregio !== undefined && (place.kind === 'municipality' || place.kind === 'city') && place.point !== null)
    .map((place) => ({id: place.id, km: distanceKm(from, place.point as LngLat)}))
    .toSorted((a, b) => a.km - b.km);
}

/** Everything that the thing is tied to: the other ends of its ties and the partnerships in between. What ended is no tie. */
export function relatedIds(catalogue: Catalogue, id: string): string[] {
  const ids = new Set<string>();
  for (const {from, to, via, status} of catalogue.relationsOf(id)) {
    if (status === 'ended') continue;
    for (const other of [from, to, via]) if (other !== undefined && other !== id) ids.add(other);
  }
  return [...ids];
}

/* Two things */

export interface SharedTie {
  /** Id of the thing that both are tied to. */
  readonly through: string;
  readonly first: Tie;
  readonly second: Tie;
}

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

/* The lens */

export const PARTNERSHIP_KINDS: readonly PartnershipKind[] = ['sister-city', 'friendship-city', 'thematic-cooperation', 'contact', 'sponsorship'];

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

export function partnership(catalogue: Catalogue, id: string): Partnership {
  const thing = catalogue.get(id);
  if (thing.type !== 'partnership') throw new Error(`geo/facts: expected "${id}" to be a partnership, got a ${thing.type}.`);
  return thing;
}
