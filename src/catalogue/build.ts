import {type Bodies, EUREGIO, markOf, MONT, NETWERKSTAD, TWENTE_BODY} from './marks.ts';
import type {Catalogue, Facts, Relation, Thing} from './catalogue.ts';
import type {Claim, LngLat, MemoSubject, Milestone, Network, PartnershipKind} from './facts.ts';
import type {PartnerRole} from './project-facts.ts';
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
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const other = byId.get(thing.id);
    if (other) throw new Error(`geo/facts: expected ids to be unique, got "${thing.id}" twice (${other.type} and ${thing.type}).`);
    byId.set(thing.id, thing);
  }
  const byAlias = new Map<string, Thing>();
  for (const thing of things) {
    for (const alias of thing.aliases) {
      const key = alias.toLowerCase();
      // An id always wins over somebody else's alias; of two aliases the first stands.
      if (!byId.has(key) && !byAlias.has(key)) byAlias.set(key, thing);
    }
  }
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
  // Milestones may come after the start: the index is made anew when there are more of them.
  let milestonesById = new Map<string, Milestone[]>();
  let indexed = -1;
  const milestonesOf = (id: string): readonly Milestone[] => {
    if (indexed !== facts.milestones.length) {
      milestonesById = groupBy(facts.milestones.flatMap((milestone) => milestone.things.map((thing) => [thing, milestone] as const)));
      indexed = facts.milestones.length;
    }
    return milestonesById.get(id) ?? [];
  };
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
    milestonesOf,
    topicsOf: (id) => topicsOf(get(id), montIds, netwerkstadIds),
    markOf: (id) => markOf(get(id), bodies),
    pointOf: (id) => pointOf(get(id), get),
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

function relationsOf(facts: Facts, byId: ReadonlyMap<string, Thing>): Relation[] {
  const membersOfEuregio = facts.places.flatMap((place): Relation[] => {
    const membership = place.euregio;
    if (!membership?.listed) return [];
    return [
      {
        from: place.id,
        to: EUREGIO,
        kind: 'member',
        status: membership.now,
        ...(membership.since === undefined ? {} : {since: membership.since}),
        sources: membership.sources,
      },
    ];
  });
  const membersOfNetworks = facts.networks.flatMap((network) => [
    ...network.members.map((member): Relation => ({
      from: member.member,
      to: network.id,
      kind: member.grade === 'chair' || member.grade === 'vice-chair' ? 'chairs' : 'member',
      ...(member.grade === undefined ? {} : {grade: member.grade}),
      ...(member.since === undefined ? {} : {since: member.since}),
      ...(member.until === undefined ? {} : {until: member.until}),
      ...(member.role === undefined ? {} : {role: member.role}),
      ...(member.asOf === undefined ? {} : {asOf: member.asOf}),
      ...(member.throughSince === undefined ? {} : {throughSince: member.throughSince}),
      ...(member.roleYear === undefined ? {} : {roleYear: member.roleYear}),
      sources: member.sources,
    })),
    ...network.related.filter((id) => byId.has(id)).map((id): Relation => ({from: network.id, to: id, kind: 'part', sources: network.sources})),
  ]);
  const partners = facts.partnerships.map((link): Relation => ({
    from: link.from,
    to: link.to,
    kind: RELATION_OF_PARTNERSHIP[link.kind],
    via: link.id,
    grade: link.kind,
    status: link.status,
    ...(link.since === null ? {} : {since: link.since}),
    ...(link.until === null ? {} : {until: link.until}),
    sources: link.sources,
  }));
  const projects = facts.projects.flatMap((project): Relation[] => {
    const seats = new Map<string, Relation>();
    for (const seat of project.seats) {
      if (seat.place === undefined || !byId.has(seat.place)) continue;
      seats.set(seat.place, {from: seat.place, to: project.id, kind: KIND_OF_ROLE[seat.role], partnerRole: seat.role, sources: project.sources});
    }
    // Hengelo named by the memo only has no seat of its own in the public sources; the tie says where it comes from.
    if (project.hengelo?.kind === 'memo' && !seats.has('hengelo')) {
      seats.set('hengelo', {from: 'hengelo', to: project.id, kind: 'partner', grade: 'memo', status: 'indicative', sources: project.sources});
    }
    return [
      ...seats.values(),
      ...(byId.has(PROGRAMME) ? [{from: project.id, to: PROGRAMME, kind: 'part' as const, sources: project.sources}] : []),
      ...(project.mont && byId.has(MONT) ? [{from: project.id, to: MONT, kind: 'part' as const, sources: project.sources}] : []),
    ];
  });
  const landmarks = facts.landmarks.flatMap((landmark): Relation[] =>
    landmark.place !== undefined && byId.has(landmark.place) ? [{from: landmark.id, to: landmark.place, kind: 'on', sources: landmark.sources}] : [],
  );
  return [...membersOfEuregio, ...membersOfNetworks, ...partners, ...projects, ...landmarks];
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
