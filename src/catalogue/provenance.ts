import type {Catalogue} from './catalogue.ts';
import {countsAt} from './counts.ts';

/** On what the map rests. */
export interface Provenance {
  /** Figures, memberships, ties, events and reasons, each counted once. */
  readonly statements: number;
  /** Of these, with two sources or more. */
  readonly twice: number;
  /** Year of the oldest and of the newest dated source. */
  readonly oldest: string;
  readonly newest: string;
  /** Figures for which the sources give different values. */
  readonly conflicting: number;
  /** What was looked for and not found, or could not be verified. */
  readonly unknown: number;
  readonly sources: number;
  readonly undated: number;
}

/** What we do not know, as numbers: of how many something is missing. */
export interface Gaps {
  /** Members of the EUREGIO that the official number has and we did not find; `null`: no official number. */
  readonly members: number | null;
  /** Members named before 2016 only, and places of which nobody says whether they are members. */
  readonly earlierMembers: number;
  readonly candidates: number;
  readonly projects: {
    readonly all: number;
    readonly cost: number;
    readonly euShare: number;
    readonly dates: number;
    readonly lead: number;
    readonly partners: number;
  };
  readonly partnerships: {readonly all: number; readonly status: number; readonly since: number};
}

const isYear = (date: string | null): date is string => date !== null && /^\d{4}/.test(date);

/** Counts the statements of the facts and what they rest on, for the dialog about the map. `oldest` and `newest` are years, empty without any dated source. */
export function provenance(catalogue: Catalogue): Provenance {
  const {facts} = catalogue;
  const told: (readonly string[])[] = [
    ...facts.claims.flatMap(({values}) => values.map(({sources}) => sources)),
    ...facts.places.flatMap(({euregio}) => (euregio?.evidence ?? []).map(({sources}) => sources)),
    ...facts.places.flatMap(({formed}) => (formed ? [formed.sources] : [])),
    ...facts.networks.flatMap(({namesBefore}) => (namesBefore ? [namesBefore.sources] : [])),
    ...facts.networks.flatMap(({members}) => members.map(({sources}) => sources)),
    ...facts.partnerships.map(({sources}) => sources),
    ...facts.projects.flatMap(({totalCost, erdf, start, end, dateSources}) => [
      ...(totalCost ? [totalCost.sources] : []),
      ...(erdf ? [erdf.sources] : []),
      ...(start ? [dateSources] : []),
      ...(end ? [dateSources] : []),
    ]),
    ...facts.milestones.map(({sources}) => sources),
    ...catalogue.things.flatMap(({scope}) => scope.map(({sources}) => sources)),
  ];
  const dates = facts.sources.flatMap(({asOf}) => (isYear(asOf) ? [asOf.slice(0, 4)] : [])).toSorted();
  return {
    statements: told.length,
    twice: told.filter((sources) => new Set(sources).size >= 2).length,
    oldest: dates[0] ?? '',
    newest: dates.at(-1) ?? '',
    conflicting: facts.claims.filter(({values}) => new Set(values.filter(({until}) => until === undefined).map(({value}) => JSON.stringify(value))).size > 1)
      .length,
    unknown: catalogue.things.reduce((sum, {missing, unverified}) => sum + (missing?.length ?? 0) + (unverified?.length ?? 0), 0),
    sources: facts.sources.length,
    undated: facts.sources.filter(({asOf}) => !isYear(asOf)).length,
  };
}

/** How much is not known: of 2016 against the official number, and field by field. `members` is `null` where no official number is known. */
export function gaps(catalogue: Catalogue): Gaps {
  const {facts} = catalogue;
  const {projects, partnerships} = facts;
  const in2016 = countsAt(catalogue, 2016);
  return {
    members: in2016.official && in2016.official.count - in2016.members.found,
    earlierMembers: countsAt(catalogue, null).members.earlier,
    candidates: facts.places.filter(({euregio}) => euregio?.listed === false).length,
    projects: {
      all: projects.length,
      cost: projects.filter(({totalCost}) => totalCost === null).length,
      euShare: projects.filter(({erdf}) => erdf === null).length,
      dates: projects.filter(({start, end}) => start === null || end === null).length,
      lead: projects.filter(({lead}) => lead === null).length,
      partners: projects.filter(({partnersComplete}) => !partnersComplete).length,
    },
    partnerships: {
      all: partnerships.length,
      status: partnerships.filter(({status}) => status === 'unknown').length,
      since: partnerships.filter(({since}) => since === null).length,
    },
  };
}
