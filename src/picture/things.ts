import type {Catalogue} from '../catalogue/catalogue.ts';
import type {LngLat, PartnershipKind} from '../catalogue/facts.ts';
import {greatCircle} from '../catalogue/great-circle.ts';
import {partnershipsAt} from '../catalogue/moments.ts';
import {MAIN_PROJECTS, pointOfSeat} from '../catalogue/seats.ts';
import {type Language, type LocalizedText, textIn} from '../i18n/languages.ts';
import {type Point, toGround} from './mercator.ts';

/** How a thing is drawn; `town`: the partner town at the end of an arc. */
export type PicturedKind = 'mont' | 'netwerkstad' | 'lead' | 'seat' | 'town';

/** A thing with a mark and a name. */
export interface PicturedThing {
  readonly id: string;
  readonly kind: PicturedKind;
  readonly at: Point;
  readonly name: string;
  /** Below the name, in small type. */
  readonly sub?: string;
}

/** A partnership: an arc of a great circle. */
export interface PicturedArc {
  readonly id: string;
  readonly kind: PartnershipKind;
  readonly name: string;
  readonly path: readonly Point[];
}

/** What stands on the ground, bottom to top. */
export interface PicturedThings {
  readonly things: readonly PicturedThing[];
  readonly arcs: readonly PicturedArc[];
}

const ARC_CORNERS = 8;
/** Arcs are drawn so far around the region, in degrees. */
const REACH_DEGREES = 4.5;

/** What the map shows of the region when it opens: cities, seats of the main projects, partnerships of the memo. */
export function picturedThings(catalogue: Catalogue, language: Language): PicturedThings {
  const text = (names: LocalizedText): string => textIn(names, language);
  const cities = catalogue.facts.places.flatMap((place): PicturedThing[] => {
    const mark = catalogue.markOf(place.id);
    return place.point && (mark === 'mont' || mark === 'netwerkstad') ? [{id: place.id, kind: mark, at: toGround(place.point), name: place.localName}] : [];
  });
  const named = new Set(cities.map(({id}) => id));

  const links = new Set(partnershipsAt(catalogue, null));
  const shown = catalogue.facts.partnerships.filter(({id, inMemo}) => inMemo && links.has(id));
  const ends = shown.flatMap((link): PicturedThing[] => {
    const at = catalogue.pointOf(link.to);
    if (!at || named.has(link.to) || !isNear(at)) return [];
    named.add(link.to);
    const sub = text(catalogue.get(link.from).names) + (link.since === null ? '' : ` · ${link.since.slice(0, 4)}`);
    return [{id: link.id, kind: 'town', at: toGround(at), name: text(link.toName ?? catalogue.get(link.to).names), sub}];
  });
  const arcs = shown.flatMap((link): PicturedArc[] => {
    const from = catalogue.pointOf(link.from);
    const to = catalogue.pointOf(link.to);
    return from && to ? [{id: link.id, kind: link.kind, name: text(catalogue.get(link.id).names), path: arcOf(from, to)}] : [];
  });

  const seats = new Map<string, PicturedThing>();
  for (const project of catalogue.facts.projects.filter(({id}) => MAIN_PROJECTS.includes(id))) {
    for (const seat of project.seats) {
      const key = seat.place ?? seat.name;
      const at = pointOfSeat(catalogue, seat);
      // A city with a mark of its own has its name there already.
      if (named.has(key) || !isNear(at) || (seats.get(key)?.kind === 'lead' && seat.role !== 'lead')) continue;
      seats.set(key, {id: seat.place ?? project.id, kind: seat.role === 'lead' ? 'lead' : 'seat', at: toGround(at), name: seat.name});
    }
  }
  return {things: [...seats.values(), ...ends, ...cities], arcs};
}

const CENTRE: LngLat = [7.3, 52.28];
const isNear = ([lng, lat]: LngLat): boolean => Math.abs(lng - CENTRE[0]) < REACH_DEGREES && Math.abs(lat - CENTRE[1]) < REACH_DEGREES;

/** The part of the great circle that begins at its owner and ends where the picture ends at the latest. */
function arcOf(from: LngLat, to: LngLat): Point[] {
  const {coordinates} = greatCircle(from, to);
  // Cut at the 180th meridian it has two parts: the first begins here.
  const points = (Array.isArray(coordinates[0]?.[0]) ? coordinates[0] : coordinates) as unknown as LngLat[];
  const outside = points.findIndex((point) => !isNear(point));
  const seen = points.slice(0, outside < 0 ? undefined : outside + 1);
  // A picture of the region needs no more corners than these: in Mercator so short an arc is nearly straight.
  const step = Math.max(1, Math.floor(seen.length / ARC_CORNERS));
  return seen.filter((_, index) => index % step === 0 || index === seen.length - 1).map(toGround);
}
