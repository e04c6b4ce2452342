import type {LngLat, Localized, ThingBase} from './facts.ts';

/** The shape of `geo/facts/projects.json`. */

/** What a project is mostly about; each has one. */
export type ProjectTheme =
  | 'agriculture'
  | 'circular'
  | 'climate'
  | 'culture'
  | 'education'
  | 'energy'
  | 'governance'
  | 'health'
  | 'innovation'
  | 'labour'
  | 'logistics'
  | 'mobility'
  | 'nature'
  | 'people-to-people'
  | 'rail'
  | 'safety'
  | 'tourism'
  | 'water';

/** What somebody is in a project, the nearest first. */
export const PARTNER_ROLES = ['lead', 'partner', 'associated', 'subcontractor', 'co-financer', 'unknown'] as const;
/** As what somebody takes part in a project. */
export type PartnerRole = (typeof PARTNER_ROLES)[number];

/** Something told with its own sources. */
export interface Told {
  readonly text: Localized;
  readonly sources: readonly string[];
}

/** An organisation that takes part, with the town of its seat where that is known. */
export interface ProjectPartner {
  readonly name: string;
  /** Town of its seat. */
  readonly city: string | null;
  readonly country: string | null;
  readonly point: LngLat | null;
  /** Id of the place where it sits, when the catalogue has it. */
  readonly place?: string;
  readonly role: PartnerRole;
}

/** A sum in euros as its sources have it; `approximate` when they round it. */
export interface Money {
  readonly eur: number;
  readonly approximate: boolean;
  readonly sources: readonly string[];
}

/** A project of Interreg V A or VI A. What was not found is `null` or empty, and named in `missing`. */
export interface Project extends ThingBase {
  readonly kind: 'project';
  readonly title: string;
  readonly programme: string;
  readonly period: 'V A' | 'VI A';
  readonly priority: {readonly number: number; readonly name: Localized; readonly published: boolean} | null;
  readonly theme: ProjectTheme;
  readonly lead: ProjectPartner | null;
  readonly partners: readonly ProjectPartner[];
  readonly partnersComplete: boolean;
  /** Towns with a partner, once each. */
  readonly seats: readonly {readonly name: string; readonly country: string; readonly point: LngLat; readonly role: PartnerRole; readonly place?: string}[];
  readonly totalCost: Money | null;
  readonly erdf: Money | null;
  readonly financers: readonly {readonly name: string; readonly eur: number | null; readonly approximate?: boolean}[];
  readonly start: string | null;
  readonly end: string | null;
  /** Sources of start and end; empty when neither is known. */
  readonly dateSources: readonly string[];
  /** What came of it. */
  readonly outcome?: Told;
  /** What it grew out of. */
  readonly before?: Told;
  readonly memoRole: string | null;
  readonly mont: boolean;
  /** How Hengelo takes part: the municipality itself, an organisation in Hengelo, or according to the memo only. */
  readonly hengelo: {readonly kind: 'municipality' | 'organisation' | 'memo'; readonly keepersNote?: string} | null;
  /** Ids of corridor lines in `geo/outlines/corridors.geojson` that belong to it (usually its own id). */
  readonly corridor: boolean;
}
