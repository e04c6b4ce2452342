import {given} from '../common/given.ts';
import type {Catalogue, Relation, RelationKind, Thing} from './catalogue.ts';
import type {Localized, Partnership, Place, Station} from './facts.ts';
import type {PartnerRole} from './project-facts.ts';

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
    roles: role === undefined ? [] : [{text: role, ...(chairs ? given({since, until}) : {}), ...given({year: roleYear})}],
    ...given({asOf, throughSince, partnerRole, via, grade, status, since, until}),
    ...(grade?.startsWith('via:') ? {through: grade.slice('via:'.length)} : {}),
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

/** Everything that the thing is tied to: the other ends of its ties and the partnerships in between. What ended is no tie. */
export function relatedIds(catalogue: Catalogue, id: string): string[] {
  const ids = new Set<string>();
  for (const {from, to, via, status} of catalogue.relationsOf(id)) {
    if (status === 'ended') continue;
    for (const other of [from, to, via]) if (other !== undefined && other !== id) ids.add(other);
  }
  return [...ids];
}

/** @throws Error when the id is that of another kind of thing. */
export function partnership(catalogue: Catalogue, id: string): Partnership {
  const thing = catalogue.get(id);
  if (thing.type !== 'partnership') throw new Error(`geo/facts: expected "${id}" to be a partnership, got a ${thing.type}.`);
  return thing;
}
