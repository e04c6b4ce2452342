import type {LandmarkKind, PartnershipKind, PlaceKind} from '../catalogue/facts.ts';
import type {ProjectTheme} from '../catalogue/project-facts.ts';
import type {TownAround} from './names.ts';
import type {YearMention} from './reading.ts';

/** It has ended: at any time (`year` is `null`), or in, before, until or since a year. */
export type EndChoice = {readonly year: number | null; readonly how: YearMention['how']};

/** Which projects are meant; what is not given does not choose. */
export interface ProjectChoice {
  /** Ids of places and networks that it must touch, each. */
  readonly touching: readonly string[];
  /** Ids or names of those who must lead it. */
  readonly led: readonly string[];
  /** Partners without a record of their own. */
  readonly organisations: readonly string[];
  readonly themes: readonly ProjectTheme[];
  readonly regions: readonly string[];
  /** ISO codes of countries in which it must have a partner. */
  readonly countries: readonly string[];
  readonly period: 'va' | 'via' | null;
  /** Year in which it ran; `now`: today. */
  readonly running: number | 'now' | null;
  /** It ran before, until or since a year. */
  readonly around: YearMention | null;
  readonly ended: EndChoice | null;
  /** It began in, before, until or since a year. */
  readonly begun: YearMention | null;
  /** Words that must stand in its name, its description or the names of its partners. */
  readonly words: readonly string[];
}

/** Every question that is understood. Ids are those of the catalogue. */
export type Question =
  | {readonly kind: 'projects'; readonly choice: ProjectChoice}
  | {
      readonly kind: 'partnerships';
      readonly of: readonly string[];
      /** `null`: of every kind. */
      readonly kinds: readonly PartnershipKind[] | null;
      readonly countries: readonly string[];
      readonly region: string | null;
      readonly year: number | null;
      readonly ended: EndChoice | null;
      /** They began in, before, until or since a year. */
      readonly begun: YearMention | null;
    }
  | {
      readonly kind: 'members';
      readonly network: string;
      readonly year: number | null;
      readonly places: readonly PlaceKind[];
      readonly countries: readonly string[];
      readonly region: string | null;
      readonly district: string | null;
    }
  /** What a member pays to a network, what it costs, or who pays for it. */
  | {readonly kind: 'fee'; readonly of: string; readonly asks: 'fee' | 'cost' | 'payers'}
  /** `benefit`: what a network brings a place, instead of why. */
  | {readonly kind: 'why'; readonly a: string; readonly b: string | null; readonly benefit: boolean}
  | {readonly kind: 'difference'; readonly a: string; readonly b: string}
  /** The project with the highest or lowest cost, or share of the European Union. */
  | {readonly kind: 'top'; readonly share: boolean; readonly least: boolean}
  | {readonly kind: 'membership'; readonly place: string; readonly network: string; readonly year: number | null}
  | {readonly kind: 'networks'; readonly of: string | null; readonly european: boolean; readonly year: number | null}
  | {
      readonly kind: 'places';
      readonly places: readonly PlaceKind[];
      readonly countries: readonly string[];
      readonly regions: readonly string[];
      readonly district: string | null;
      /** Only those on the border. */
      readonly border: boolean;
    }
  | {
      readonly kind: 'landmarks';
      readonly landmarks: readonly LandmarkKind[];
      readonly at: string | null;
      readonly stop: string | null;
      readonly year: number | null;
    }
  | {readonly kind: 'since'; readonly a: string; readonly b: string | null; readonly end: boolean}
  | {readonly kind: 'distance'; readonly from: string; readonly to: string}
  /** A town of the base map alone: how far it is from a thing, where it lies, whether anything of it is tied in, or something that nobody here knows. */
  | {
      readonly kind: 'around';
      readonly town: TownAround;
      readonly from: string;
      readonly asks: 'far' | 'where' | 'ties' | 'other';
      /** The name as it was typed. */
      readonly words: readonly string[];
    }
  | {readonly kind: 'near'; readonly of: string; readonly km: number; readonly projects: boolean}
  | {readonly kind: 'shared'; readonly a: string; readonly b: string}
  | {readonly kind: 'ties'; readonly of: string}
  | {readonly kind: 'changes'; readonly year: number; readonly how: YearMention['how']; readonly of: string | null}
  | {readonly kind: 'lead'; readonly of: string; readonly year: number | null}
  | {readonly kind: 'cost'; readonly of: string; readonly payers: boolean}
  | {readonly kind: 'costs'; readonly choice: ProjectChoice}
  | {readonly kind: 'seats'; readonly of: string; readonly year: number | null}
  | {readonly kind: 'figure'; readonly of: string; readonly figures: readonly ('population' | 'area' | 'length')[]; readonly year: number | null}
  /** Figures with a label of their own: how often a council meets or a train runs, what the programme has to spend. */
  | {
      readonly kind: 'claims';
      readonly of: string;
      readonly properties: readonly string[];
      /** Words of the question that stand in their labels. */
      readonly words: readonly string[];
      readonly year: number | null;
    }
  /** From when until when the programme has a period. */
  | {readonly kind: 'period'; readonly period: 'va' | 'via'}
  /** When a municipality was formed, and out of which; `of` is `null`: which were formed, in the year. */
  | {readonly kind: 'formed'; readonly of: string | null; readonly year: number | null}
  | {
      readonly kind: 'located';
      readonly postcode: string | null;
      readonly of: string | null;
      readonly town: string | null;
      readonly also: readonly string[];
      readonly around: TownAround | null;
    }
  | {readonly kind: 'stations'; readonly of: string; readonly to: string | null; readonly stop: string | null}
  | {readonly kind: 'what'; readonly of: string}
  | {readonly kind: 'declined'; readonly why: 'person' | 'opinion' | 'future' | 'travel' | 'reason' | 'unclear'}
  /** Where or how far something is that the map does not have. */
  | {
      readonly kind: 'declined';
      readonly why: 'elsewhere';
      readonly name: string;
      /** It may be a village, of which its municipality would be known. */ readonly maybeVillage: boolean;
    };

/** The name of a kind of question; each has one rule. */
export type QuestionKind = Question['kind'];
/** A question of one kind. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, {kind: Kind}>;
