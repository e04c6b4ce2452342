import type {Catalogue} from './catalogue.ts';
import {membersByGrade, type MembershipGrade, STATUS_OF_GRADE} from './membership.ts';
import {newestSource, partnershipsAt, partnershipsKnownIn, projectsAt, type ProjectStage, stageOn} from './moments.ts';

/**
 * What is counted, for legend, year, list, popup, sentence and hand-out alike: one number per question. Always from the facts, for the moment looked at.
 */
export interface Counts {
  /**
   * Members by how that is known; `found` are all of them. `told` are those that a text of the moment calls members: in a year not the `open` ones, of which it
   * is not known whether they were members then.
   */
  readonly members: Readonly<Record<MembershipGrade, number>> & {
    readonly found: number;
    readonly solid: number;
    readonly hatched: number;
    readonly told: number;
    readonly open: number;
  };
  /** Official number of members; `null` where the sources give none for the moment. */
  readonly official: {readonly count: number; readonly year: string} | null;
  readonly municipalities: number;
  /** People in Twente, and of which year the figure is. */
  readonly population: number;
  readonly populationYear: string | null;
  /** Projects that are shown, and how they stand: in a year those with both dates are running, the others unknown. */
  readonly projects: Readonly<Record<ProjectStage, number>> & {readonly all: number};
  /** Links that held, and of how many nobody knows whether they had begun. */
  readonly partnerships: {readonly known: number; readonly open: number};
}

/** @param projects - ids that the reader's choice leaves; without it all of the moment */
export function countsAt(catalogue: Catalogue, year: number | null, projects: readonly string[] = projectsAt(catalogue, year)): Counts {
  const grades = membersByGrade(catalogue, year);
  const of = (status: 'confirmed' | 'probable'): number =>
    (Object.keys(grades) as MembershipGrade[]).reduce((sum, grade) => sum + (STATUS_OF_GRADE[grade] === status ? grades[grade].length : 0), 0);
  const solid = of('confirmed');
  const hatched = of('probable');
  const figures = catalogue.facts.places.filter(({inTwente}) => inTwente).map(({id}) => catalogue.claim(`${id}.population`)?.values[0]);
  return {
    members: {
      named: grades.named.length,
      founding: grades.founding.length,
      earlier: grades.earlier.length,
      area: grades.area.length,
      unknown: grades.unknown.length,
      found: solid + hatched + grades.unknown.length,
      solid,
      hatched,
      told: solid + hatched + (year === null ? grades.unknown.length : 0),
      open: year === null ? 0 : grades.unknown.length,
    },
    official: officialMembers(catalogue, year),
    municipalities: figures.length,
    population: figures.reduce((sum, figure) => sum + (typeof figure?.value === 'number' ? figure.value : 0), 0),
    populationYear: figures[0]?.asOf?.slice(0, 4) ?? null,
    projects: stages(catalogue, year, projects),
    partnerships: linksAt(catalogue, year),
  };
}

function linksAt(catalogue: Catalogue, year: number | null): Counts['partnerships'] {
  const known = partnershipsKnownIn(catalogue, year).length;
  return {known, open: partnershipsAt(catalogue, year).length - known};
}

/** The official number beside the members of now is that of the memo; in a year only that of the same year stands beside them. */
function officialMembers(catalogue: Catalogue, year: number | null): Counts['official'] {
  const wanted = String(year ?? 2016);
  const official = catalogue.claim('euregio.members')?.values.find(({asOf}) => asOf?.startsWith(wanted));
  return typeof official?.value === 'number' ? {count: official.value, year: wanted} : null;
}

function stages(catalogue: Catalogue, year: number | null, ids: readonly string[]): Counts['projects'] {
  const wanted = new Set(ids);
  const day = newestSource(catalogue);
  const counts: Record<ProjectStage, number> = {running: 0, ended: 0, planned: 0, unknown: 0};
  for (const project of catalogue.facts.projects) {
    if (!wanted.has(project.id)) continue;
    const stage = year === null ? stageOn(project, day) : project.start !== null && project.end !== null ? 'running' : 'unknown';
    counts[stage]++;
  }
  return {...counts, all: ids.length};
}
