import {given} from '../common/given.ts';
import {type Bodies, EUREGIO, markOf, MONT, NETWERKSTAD, TWENTE_BODY} from './marks.ts';
import type {Catalogue, Facts, Relation, Thing} from './catalogue.ts';
import type {Claim, LngLat, MemoSubject, Milestone, Network, Partnership, PartnershipKind, Place} from './facts.ts';
import type {PartnerRole, Project} from './project-facts.ts';
import {sourceLookup} from './source-lookup.ts';
import {TOPIC_IDS, TOPIC_OF_KIND, type TopicId} from './topics.ts';

const PROGRAMME = 'interreg';

const RELATION_OF_PARTNERSHIP = {
  'sister-city': 'twinning',
  'friendship-city': 'twinning',
  'thematic-cooperation': 'cooperation',
  contact: 'contact',
  sponsorship: 'sponsorship',
} as const satisfies Record<PartnershipKind, Relation['kind']>;

/** A co-financer pays, and a lead leads; all others take part. */
const KIND_OF_ROLE = {
  lead: 'lead',
  partner: 'partner',
  associated: 'partner',
  subcontractor: 'partner',
  unknown: 'partner',
  'co-financer': 'financer',
} as const satisfies Record<PartnerRole, Relation['kind']>;

/** Ids are names in lower case, without accents, with hyphens for blanks: whoever writes `Münster` or `Palo Alto` in a link or an attribute means that one. */
const idFrom = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/\s+/g, '-');

/**
 * Ties the facts together: what there is, what belongs to what, and where it is. Pure; the facts are not changed.
 *
 * @throws Error when two things share an id or alias, or a tie leads to a thing that does not exist.
 */
export function buildCatalogue(facts: Facts): Catalogue {
  const things = thingsOf(facts);
  const byId = byIdOf(things);
  const byAlias = byAliasOf(things, byId);
  const get = (id: string): Thing => {
    const thing = byId.get(id);
    if (!thing) throw new Error(`geo/facts: expected a thing with the id "${id}", found none. Add it or correct the id.`);
    return thing;
  };

  const relations = relationsOf(facts, byId);
  for (const {from, to} of relations) {
    get(from);
    get(to);
  }
  const relationsById = groupBy(
    relations.flatMap((relation) => [
      [relation.from, relation] as const,
      [relation.to, relation] as const,
      ...(relation.via === undefined ? [] : [[relation.via, relation] as const]),
    ]),
  );
  const claimsById = groupBy(facts.claims.map((claim) => [claim.about, claim] as const));
  const claims = new Map(facts.claims.map((claim) => [claim.id, claim]));
  const memoById = groupBy(facts.memo.flatMap((subject) => subject.related.map((id) => [id, subject] as const)));
  const montIds = new Set(memberIds(facts.networks, MONT));
  const netwerkstadIds = new Set(memberIds(facts.networks, NETWERKSTAD));
  // Borne and Oldenzaal belong to MONT only through Netwerkstad Twente: sources of 2024 and later count five MONT cities without them.
  const montCities = new Set(['munster', 'osnabruck', 'enschede', 'hengelo', 'almelo'].filter((id) => montIds.has(id)));
  const bodies: Bodies = {montCities, netwerkstadIds};

  return {
    facts,
    things,
    find: (idOrAlias) => byId.get(idOrAlias.toLowerCase()) ?? byAlias.get(idOrAlias.toLowerCase()) ?? byId.get(idFrom(idOrAlias)),
    get,
    source: sourceLookup(facts.sources),
    relations,
    relationsOf: (id) => relationsById.get(id) ?? [],
    claimsOf: (id): readonly Claim[] => claimsById.get(id) ?? [],
    claim: (id) => claims.get(id),
    memoOf: (id): readonly MemoSubject[] => memoById.get(id) ?? [],
    milestonesOf: milestonesIn(facts),
    topicsOf: (id) => topicsOf(get(id), montIds, netwerkstadIds),
    markOf: (id) => markOf(get(id), bodies),
    pointOf: (id) => pointOf(get(id), get),
  };
}

function byIdOf(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const other = byId.get(thing.id);
    if (other) throw new Error(`geo/facts: expected ids to be unique, got "${thing.id}" twice (${other.type} and ${thing.type}).`);
    byId.set(thing.id, thing);
  }
  return byId;
}

/** By alias in lower case. An id always wins over somebody else's alias; of two aliases the first stands. */
function byAliasOf(things: readonly Thing[], byId: ReadonlyMap<string, Thing>): ReadonlyMap<string, Thing> {
  const byAlias = new Map<string, Thing>();
  for (const thing of things) {
    for (const alias of thing.aliases) {
      const key = alias.toLowerCase();
      if (!byId.has(key) && !byAlias.has(key)) byAlias.set(key, thing);
    }
  }
  return byAlias;
}

/** Milestones may come after the start: the index is made anew when there are more of them. */
function milestonesIn(facts: Facts): (id: string) => readonly Milestone[] {
  let byThing = new Map<string, Milestone[]>();
  let indexed = -1;
  return (id) => {
    if (indexed !== facts.milestones.length) {
      byThing = groupBy(facts.milestones.flatMap((milestone) => milestone.things.map((thing) => [thing, milestone] as const)));
      indexed = facts.milestones.length;
    }
    return byThing.get(id) ?? [];
  };
}

function thingsOf(facts: Facts): Thing[] {
  return [
    ...facts.places.map((place) => ({type: 'place' as const, ...place})),
    ...facts.networks.map((network) => ({type: 'network' as const, ...network})),
    ...facts.programmes.map((programme) => ({type: 'programme' as const, ...programme})),
    ...facts.projects.map((project) => ({type: 'project' as const, ...project})),
    ...facts.partnerships.map((partnership) => ({type: 'partnership' as const, ...partnership})),
    ...facts.landmarks.map((landmark) => ({type: 'landmark' as const, ...landmark})),
  ];
}

/** In the order of the kinds: memberships of the EUREGIO, of networks, partnerships, projects, landmarks. */
const relationsOf = (facts: Facts, byId: ReadonlyMap<string, Thing>): Relation[] => [
  ...facts.places.flatMap(ofEuregioMember),
  ...facts.networks.flatMap((network) => ofNetwork(network, byId)),
  ...facts.partnerships.map(ofPartnership),
  ...facts.projects.flatMap((project) => ofProject(project, byId)),
  ...facts.landmarks.flatMap(({id, place, sources}): Relation[] =>
    place !== undefined && byId.has(place) ? [{from: id, to: place, kind: 'on', sources}] : [],
  ),
];

function ofEuregioMember({id, euregio}: Place): Relation[] {
  if (!euregio?.listed) return [];
  const {now, since, sources} = euregio;
  return [{from: id, to: EUREGIO, kind: 'member', status: now, ...given({since}), sources}];
}

/** Its members and who chairs it, and what it has to do with. */
const ofNetwork = ({id, members, related, sources: own}: Network, byId: ReadonlyMap<string, Thing>): Relation[] => [
  ...members.map(({member, grade, since, until, role, asOf, throughSince, roleYear, sources}): Relation => ({
    from: member,
    to: id,
    kind: grade === 'chair' || grade === 'vice-chair' ? 'chairs' : 'member',
    ...given({grade, since, until, role, asOf, throughSince, roleYear}),
    sources,
  })),
  ...related.filter((other) => byId.has(other)).map((to): Relation => ({from: id, to, kind: 'part', sources: own})),
];

const ofPartnership = ({id, from, to, kind, status, since, until, sources}: Partnership): Relation => ({
  from,
  to,
  kind: RELATION_OF_PARTNERSHIP[kind],
  via: id,
  grade: kind,
  status,
  ...given({since, until}),
  sources,
});

/** One for each town with a partner, and what it belongs to. */
function ofProject({id, seats, hengelo, mont, sources}: Project, byId: ReadonlyMap<string, Thing>): Relation[] {
  const towns = new Map<string, Relation>();
  for (const {place, role} of seats) {
    if (place === undefined || !byId.has(place)) continue;
    towns.set(place, {from: place, to: id, kind: KIND_OF_ROLE[role], partnerRole: role, sources});
  }
  // Hengelo named by the memo only has no seat of its own in the public sources; the tie says where it comes from.
  if (hengelo?.kind === 'memo' && !towns.has('hengelo')) {
    towns.set('hengelo', {from: 'hengelo', to: id, kind: 'partner', grade: 'memo', status: 'indicative', sources});
  }
  const bodies = [PROGRAMME, ...(mont ? [MONT] : [])].filter((body) => byId.has(body));
  return [...towns.values(), ...bodies.map((to): Relation => ({from: id, to, kind: 'part', sources}))];
}

const memberIds = (networks: readonly Network[], id: string): string[] =>
  networks.find((network) => network.id === id)?.members.map(({member}) => member) ?? [];

function topicsOf(thing: Thing, montIds: ReadonlySet<string>, netwerkstadIds: ReadonlySet<string>): TopicId[] {
  const topics = new Set<TopicId>();
  if (thing.type === 'place') {
    if (thing.inTwente) topics.add('twente');
    if (thing.euregio) topics.add('euregio');
    if (montIds.has(thing.id) || netwerkstadIds.has(thing.id)) topics.add('mont');
    if (topics.size === 0) topics.add('partners');
  } else if (thing.id === EUREGIO) topics.add('euregio');
  else if (thing.id === MONT || thing.id === NETWERKSTAD) topics.add('mont');
  else if (thing.id === TWENTE_BODY || thing.kind === 'governance' || thing.kind === 'agenda' || thing.kind === 'strategy') topics.add('twente');
  else if (thing.kind === 'programme') topics.add('interreg');
  else topics.add(TOPIC_OF_KIND[thing.type]);
  return TOPIC_IDS.filter((id) => topics.has(id));
}

/** Its own point, else that of the thing that it is tied to, else none: nothing is guessed. */
function pointOf(thing: Thing, get: (id: string) => Thing): LngLat | null {
  switch (thing.type) {
    case 'place':
    case 'landmark': {
      if (thing.point) return thing.point;
      return thing.type === 'landmark' && thing.place !== undefined ? pointOf(get(thing.place), get) : null;
    }
    case 'network':
      return thing.seat?.point ?? null;
    case 'project':
      return thing.lead?.point ?? thing.seats[0]?.point ?? null;
    case 'partnership':
      return pointOf(get(thing.to), get);
    case 'programme':
      return thing.bodies[0]?.point ?? null;
  }
}

function groupBy<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
