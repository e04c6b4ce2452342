/**
 * The shape of everything in `geo/facts`, one file per kind. The JSON Schemas in `geo/schema` say the same for other readers.
 * Coordinates are longitude, latitude in degrees (WGS 84). Dates are ISO 8601, as exact as the source: `2016`, `2016-11`, `2016-11-25`.
 */

/** Longitude, latitude in degrees, WGS 84 (the order of RFC 7946). */
export type LngLat = readonly [lng: number, lat: number];

/** A text in the languages of the map; plain Dutch (`nl-b1`) where it exists. */
export interface Localized {
  readonly nl: string;
  readonly de: string;
  readonly en: string;
  readonly 'nl-b1'?: string;
}

/** Who says it. Everything that is told names its sources by id. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** The language of its title, as a screen reader is to say it; absent where the title is only a name. */
  readonly language?: 'nl' | 'de' | 'en' | 'tr';
  /** `null` when the source is not on the web, as the memo of 2016. */
  readonly url: string | null;
  /** Who made it, as a reader knows them, where the address is only a copy that somebody else keeps. */
  readonly publisher?: string;
  /** The copy through which it was read. */
  readonly via?: string;
  /** Date of the text consulted; `null` when it is not known. */
  readonly asOf: string | null;
}

/** How sure we are that somebody was a member at a given moment. */
export type MembershipStatus = 'confirmed' | 'probable' | 'unknown' | 'no';

/** What a shape or mark stands for: a territory, who is a member, where a body works, where a programme pays, a course, a seat. */
export type ScopeKind = 'territory' | 'membership' | 'work-area' | 'programme-area' | 'corridor' | 'seat';
/** How sure a scope is: a source says it, it follows from several, or it is drawn to give an idea (the course of a corridor). */
export type Confidence = 'confirmed' | 'probable' | 'indicative';

/** Why a shape or mark is on the map: what it stands for, how sure that is, who says so, as of when. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly confidence: Confidence;
  /** One plain sentence for the reader: “Waarom staat dit hier?” */
  readonly text: Localized;
  readonly sources: readonly string[];
  readonly asOf: string | null;
}

/** One value of a claim. Sources that differ stand side by side as several values. */
export interface ClaimValue {
  /** A number (then `unit` tells what it counts), a date, or a text. */
  readonly value: number | string | Localized;
  readonly approximate?: boolean;
  readonly asOf: string | null;
  readonly since?: string;
  readonly until?: string;
  readonly sources: readonly string[];
  /** The figure stands in at least one of its sources; which one was not recorded. */
  readonly oneOf?: true;
  /** In what way this value differs, said for the reader. */
  readonly note?: Localized;
}

/** What a number counts. `per-year`: times a year; `members`, `seats`, `count`: a bare number with its own noun; `date` and `year` are values themselves. */
export type Unit = 'people' | 'km2' | 'km' | 'ha' | 'm' | 'eur' | 'members' | 'seats' | 'count' | 'percent' | 'year' | 'date' | 'per-year' | 'text';

/** A property of a thing, with each value that a source gives. */
export interface Claim {
  readonly id: string;
  /** Id of the thing that it is about. */
  readonly about: string;
  /** Machine name of the property: `population`, `euregioCouncilSeats`, `founded`, … */
  readonly property: string;
  readonly label: Localized;
  readonly unit: Unit;
  /** The value to show first is first. */
  readonly values: readonly ClaimValue[];
  /** What we think of the difference, when values differ. */
  readonly remark?: Localized;
}

/** What all things have. */
export interface ThingBase {
  readonly id: string;
  readonly names: Localized;
  /** Former ids, official codes and other spellings under which it can be found. */
  readonly aliases: readonly string[];
  /** What it is, two or three sentences (at most 45 words). `null` when nothing is known beyond the other fields. */
  readonly text: Localized | null;
  /** Never empty: no scope, no build. */
  readonly scope: readonly Scope[];
  readonly sources: readonly string[];
  readonly asOf: string | null;
  /** True when the memo of 25 November 2016 names it. */
  readonly inMemo: boolean;
  readonly website?: string;
  /** True when the researchers found its main facts in a public source. */
  readonly verified?: boolean;
  /** A doubt or remark of the researchers, in English: for those who keep the facts, never shown. */
  readonly keepersNote?: string;
  /** What could not be verified or found, by field name. */
  readonly unverified?: readonly string[];
  readonly missing?: readonly string[];
}

/** `joint-municipality`: a Samtgemeinde; `district`: a Kreis or Landkreis; `city`, `town`: a place that is no municipality of the area, as a partner abroad, or a kreisfreie Stadt. */
export type PlaceKind = 'municipality' | 'city' | 'joint-municipality' | 'district' | 'water-board' | 'town';

/** A town, municipality, district or water board: whatever can be a member, a partner or a seat. */
export interface Place extends ThingBase {
  readonly kind: PlaceKind;
  /** The name in the place’s own language. */
  readonly localName: string;
  readonly officialName?: string;
  readonly country: string;
  readonly codes: {readonly cbs?: string; readonly ags?: string; readonly kreis?: string; readonly samtgemeinde?: string};
  /** True when `geo/outlines` has its shape (municipalities-* or districts-*), under the same id. */
  readonly outline: boolean;
  /** Town-centre or town-hall point for marks, labels and distances; `null` for water boards without a known seat. */
  readonly point: LngLat | null;
  readonly pointPrecision?: string;
  /** Other points that the researchers used for it. */
  readonly otherPoints?: readonly {readonly point: LngLat; readonly precision: string}[];
  readonly province?: string;
  readonly land?: string;
  readonly district?: string;
  /** Town of its administration. */
  readonly seat?: string;
  /** Area of work in the words of the source, when it is none of the regions. */
  readonly subregion?: string;
  /** `twente`, `achterhoek`, `vechtdal`, `munsterland`, `grafschaft-bentheim`, `emsland`, `osnabrucker-land`, … or `null` outside the region. */
  readonly region: string | null;
  readonly inTwente: boolean;
  /** When a municipality of today was formed out of others. */
  readonly formed?: {readonly date: string; readonly of: readonly string[]; readonly sources: readonly string[]};
  /** Membership of the EUREGIO, when it is or may be a member. */
  readonly euregio?: {
    readonly in2016: MembershipStatus;
    readonly now: MembershipStatus;
    readonly since?: string;
    /** What names it as a member, oldest first; undated evidence last. */
    readonly evidence: readonly Evidence[];
    /** Counted among the members found (false: only a candidate). */
    readonly listed: boolean;
    readonly verified: boolean;
    readonly confidence: 'high' | 'medium' | 'low' | null;
    readonly keepersNote?: string;
    readonly sources: readonly string[];
  };
}

/** One trace of a membership of the EUREGIO. */
export interface Evidence {
  /** When it was a member according to the sources; `null`: the page has no date, so it tells of the time of the research. */
  readonly date: string | null;
  /**
   * `named` by name; `covered` by a statement about all of its region; `joined`: accession; `resolved`: its council or assembly decided to join;
   * `leaving-proposed`: a committee proposed to leave.
   */
  readonly kind: 'named' | 'covered' | 'joined' | 'resolved' | 'leaving-proposed';
  readonly sources: readonly string[];
}

/** Who is in a network, in which way and when. Dates as exact as the source; without any nobody knows since when. */
export interface Member {
  /** Id of a place or network. */
  readonly member: string;
  readonly since?: string;
  readonly until?: string;
  readonly role?: Localized;
  /**
   * `founder`, `chair`, `vice-chair`, `associated`, `via:<network>`, …
   *
   * Chairs of EUREGIO and MONT, with their dates, stand beside the entries of the members themselves.
   */
  readonly grade?: string;
  /** Since when it takes part through the network of its grade, when it was there before. */
  readonly throughSince?: string;
  /** The one year for which the role is known. */
  readonly roleYear?: string;
  /** The one year for which the membership is known. */
  readonly asOf?: string;
  readonly status?: MembershipStatus;
  readonly sources: readonly string[];
}

/** What sort of body or agreement it is; an agenda or strategy has participants, not members. */
export type NetworkKind =
  | 'association'
  | 'city-network'
  | 'regional-body'
  | 'regional-network'
  | 'working-group'
  | 'representation'
  | 'lobby'
  | 'agenda'
  | 'strategy'
  | 'governance'
  | 'programme';

/** A titled list or text that belongs to a thing: committees, forums, flagships, agenda points, results, tracks, … */
export interface Section {
  readonly id: string;
  readonly title: Localized;
  readonly items: readonly {
    readonly name: Localized;
    readonly text?: Localized;
    /** The name in the language of the source, when the translation is ours. */
    readonly original?: string;
    /** Ids of things it is tied to (e.g. who leads a forum). */
    readonly things?: readonly string[];
    readonly children?: readonly {readonly name: Localized; readonly original?: string; readonly keepersNote?: string}[];
    readonly keepersNote?: string;
  }[];
  readonly sources: readonly string[];
  readonly asOf: string | null;
}

/** A body, agreement, agenda or strategy with those who take part in it. */
export interface Network extends ThingBase {
  readonly kind: NetworkKind;
  readonly fullName?: string;
  readonly scale: 'regional' | 'provincial' | 'national' | 'cross-border' | 'european';
  /** Where its office or seat is; `null` when it has none of its own. */
  readonly seat: {
    readonly point: LngLat;
    readonly label: Localized;
    readonly address?: string;
    readonly addressAsOf?: string;
    readonly precision: string;
    readonly verified: boolean;
    readonly keepersNote?: string;
    /** Sourced point of the city, in case the estimate is not wanted. */
    readonly fallback?: {readonly point: LngLat; readonly label: Localized; readonly place: string; readonly sources: readonly string[]};
    readonly asOf: string | null;
    readonly sources: readonly string[];
  } | null;
  readonly members: readonly Member[];
  readonly themes: readonly Localized[];
  /** What Hengelo or Twente does in it. */
  readonly role: Localized | null;
  readonly sections: readonly Section[];
  /** What it was called before the date. */
  readonly namesBefore?: {readonly date: string; readonly names: Localized; readonly sources: readonly string[]};
  readonly since?: string;
  readonly until?: string;
  /** Ids of networks or projects that it belongs to or acts through. */
  readonly related: readonly string[];
}

/** What two towns have agreed, in the order in which it is told. `contact`: they know each other, and no more is agreed. */
export type PartnershipKind = 'sister-city' | 'friendship-city' | 'thematic-cooperation' | 'contact' | 'sponsorship';
/** `unknown`: no text tells whether it still holds; `suspended`: it rests by decision, as with Russia since 2022. */
export type PartnershipStatus = 'active' | 'unknown' | 'suspended' | 'ended';

/** An agreement between two towns. It belongs to `from`, whose partner `to` is. */
export interface Partnership extends ThingBase {
  readonly kind: PartnershipKind;
  readonly status: PartnershipStatus;
  /** Id of the place that it belongs to. */
  readonly from: string;
  /** Id of the partner town. */
  readonly to: string;
  /** The partner’s name as given with the partnership, when it differs from the name of the place (“Malmö / Greater Copenhagen”). */
  readonly toName?: Localized;
  /** Whose it is: Twente, Münster, Osnabrück. */
  readonly area: 'twente' | 'munster' | 'osnabruck';
  readonly since: string | null;
  readonly until: string | null;
  readonly verified: boolean;
}

/** `service`: a desk for people who work across the border; `poi`: a business park or university. */
export type LandmarkKind = 'border' | 'office' | 'service' | 'rail' | 'road' | 'poi' | 'airport' | 'waterway';

/** What is neither town nor body nor project: the border, railways, roads, waters, offices, sites. */
export interface Landmark extends ThingBase {
  readonly kind: LandmarkKind;
  readonly point: LngLat | null;
  readonly pointPrecision?: string;
  /** True when the point comes from a source. */
  readonly pointVerified?: boolean;
  /** A sourced point close by, when it has none of its own. */
  readonly nearestPoint?: {readonly label: string; readonly point: LngLat; readonly sources: readonly string[]};
  /** Number of the line or road: “RB 61”. */
  readonly ref?: string;
  readonly address?: string;
  readonly addressAsOf?: string;
  readonly postalAddressNl?: string;
  /** True when `geo/outlines/corridors.geojson` or `seam-*` has its line, under the same id. */
  readonly line: boolean;
  readonly stations?: readonly Station[];
  readonly place?: string;
  readonly sections: readonly Section[];
}

/** A station on a railway line. */
export interface Station {
  readonly name: string;
  /** Id of the municipality in which it lies, where its name does not begin with the municipality's. */
  readonly place?: string;
  readonly point?: LngLat;
  readonly country?: string;
  /** `city`: only the point of the city is known, not that of the station. */
  readonly kind?: 'station' | 'city';
  readonly verified?: boolean;
  readonly keepersNote?: string;
  readonly sources?: readonly string[];
}

/** A subject of the memo of 25 November 2016, in its order. */
export interface MemoSubject {
  readonly id: string;
  readonly order: number;
  /** Section of the memo. */
  readonly section: string;
  readonly names: Localized;
  /** What the memo says; the situation of 2016. */
  readonly text: Localized;
  /** What has changed since. */
  readonly later?: {readonly text: Localized; readonly sources: readonly string[]; readonly asOf: string | null};
  readonly related: readonly string[];
  readonly sources: readonly string[];
  readonly keepersNote?: string;
}

/** A dated event of the region’s memory. */
export interface Milestone {
  readonly id: string;
  readonly date: string;
  readonly text: Localized;
  readonly things: readonly string[];
  readonly sources: readonly string[];
}

/** The Interreg A programme Deutschland–Nederland, everything the researchers found about it. */
export interface Programme extends ThingBase {
  readonly kind: 'programme';
  readonly periods: readonly {
    readonly id: 'V A' | 'VI A';
    readonly from: string;
    readonly to: string;
    readonly sections: readonly Section[];
    readonly nuts3: readonly {
      readonly code: string;
      readonly name: string;
      readonly country: string;
      readonly inEuregio: 'yes' | 'part' | 'no';
      readonly verified: boolean;
    }[];
    /** Which edition of the codes. */
    readonly keepersNote?: string;
    readonly sources: readonly string[];
  }[];
  readonly euregios: readonly {
    readonly id: string;
    readonly name: string;
    readonly short: string;
    readonly seat: string;
    readonly point: LngLat;
    readonly keepersNote?: string;
    readonly sources: readonly string[];
  }[];
  readonly bodies: readonly {
    readonly id: string;
    readonly name: Localized;
    /** The name as the source gives it. */
    readonly original?: string;
    readonly city: string;
    readonly point: LngLat;
    readonly role: Localized;
    readonly keepersNote?: string;
    readonly sources: readonly string[];
  }[];
  readonly sections: readonly Section[];
}

/** Known, but no record of its own: `remarks` of `projects.json` and `partnerships.json`. */
export interface Remark {
  readonly id: string;
  /** Things that it is about. */
  readonly things?: readonly string[];
  readonly text?: Localized;
  /** Remark of the researchers, in English, never shown. */
  readonly keepersNote?: string;
  readonly sources: readonly string[];
}
