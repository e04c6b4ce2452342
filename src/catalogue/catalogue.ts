import type {
  Claim,
  Confidence,
  Landmark,
  LngLat,
  Localized,
  MemoSubject,
  Milestone,
  Network,
  Partnership,
  PartnershipKind,
  PartnershipStatus,
  Place,
  Programme,
  Source,
} from './facts.ts';
import type {PartnerRole, Project} from './project-facts.ts';
import type {TopicId} from './topics.ts';

/** Under which kind of fact a thing is filed: one file of `geo/facts` each. */
export type ThingKind = 'place' | 'network' | 'programme' | 'project' | 'partnership' | 'landmark';

/** Everything that can be shown: a fact of `geo/facts` with the kind it was filed under. Narrow by `type`. */
export type Thing =
  | ({readonly type: 'place'} & Place)
  | ({readonly type: 'network'} & Network)
  | ({readonly type: 'programme'} & Programme)
  | ({readonly type: 'project'} & Project)
  | ({readonly type: 'partnership'} & Partnership)
  | ({readonly type: 'landmark'} & Landmark);

/**
 * What `from` is to `to`. Of a town in a project `lead`, `partner` or `financer`; of a body `member` or `chairs`; `on`: a landmark lies in a municipality;
 * `part`: a network or project has to do with another, or belongs to it. The rest are kinds of partnerships.
 */
export type RelationKind = 'member' | 'lead' | 'partner' | 'financer' | 'twinning' | 'cooperation' | 'contact' | 'sponsorship' | 'chairs' | 'on' | 'part';

/** A tie between two things, said once. It belongs to `from`: Palo Alto is Enschede's, not Hengelo's. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  /** The thing that is the tie itself, when it has a page of its own: a partnership. */
  readonly via?: string;
  readonly grade?: string;
  readonly status?: PartnershipStatus | Confidence | 'no';
  readonly since?: string;
  readonly until?: string;
  /** The one year for which it is known to hold. */
  readonly asOf?: string;
  /** Since when it runs through the network of its grade, when it was there before. */
  readonly throughSince?: string;
  /** What somebody does in it, in words (“chairs the mobility forum”). */
  readonly role?: Localized;
  /** The one year for which the role is known. */
  readonly roleYear?: string;
  /** What the organisations of a town are in a project, the nearest first. */
  readonly partnerRole?: PartnerRole;
  readonly sources: readonly string[];
}

/** What a thing is, for the line above its name and for its mark. */
export type MarkId =
  | 'municipality'
  | 'district'
  | 'water-board'
  | 'mont'
  | 'netwerkstad'
  | 'town'
  | 'territory'
  | 'twente'
  | 'project'
  | 'lead'
  | 'corridor'
  | 'network'
  | 'landmark'
  | 'border'
  | 'rail'
  | 'water'
  | PartnershipKind;

/** All of `geo/facts`, in the order of its files. */
export interface Facts {
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly networks: readonly Network[];
  readonly projects: readonly Project[];
  readonly partnerships: readonly Partnership[];
  readonly landmarks: readonly Landmark[];
  readonly claims: readonly Claim[];
  readonly programmes: readonly Programme[];
  readonly memo: readonly MemoSubject[];
  readonly milestones: readonly Milestone[];
}

/** The facts, looked up: by id, by what they are about, by what they are tied to. Built once; nothing in it changes. */
export interface Catalogue {
  readonly facts: Facts;
  /** All things, in the order of their files. */
  readonly things: readonly Thing[];
  /** The thing with this id or alias. */
  find(idOrAlias: string): Thing | undefined;
  /** The thing with this id. @throws Error when there is none: use it for ids out of the facts only. */
  get(id: string): Thing;
  source(id: string): Source;
  /** Ties in which the thing stands on either side. */
  relationsOf(id: string): readonly Relation[];
  readonly relations: readonly Relation[];
  /** Figures about the thing, the one to show first first. */
  claimsOf(id: string): readonly Claim[];
  claim(id: string): Claim | undefined;
  memoOf(id: string): readonly MemoSubject[];
  /** What happened to the thing, in the order of the facts. */
  milestonesOf(id: string): readonly Milestone[];
  topicsOf(id: string): readonly TopicId[];
  markOf(id: string): MarkId;
  /** Where it is: its own point, else the middle of what it is tied to; `null` when it is nowhere. */
  pointOf(id: string): LngLat | null;
}
