import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {LngLat} from '../../catalogue/facts.ts';
import {greatCircle, greatCircleKm} from '../../catalogue/great-circle.ts';
import {remembered} from '../../common/remembered.ts';
import type {BaseLanguage} from '../../i18n/languages.ts';
import {crosses, grown, isWithin, overlaps, rectAt, type Rect} from '../camera/boxes.ts';
import type {Pixel, Size} from '../camera/projection.ts';
import {extentOf} from './extents.ts';

/**
 * Where NEDERLAND ┊ DUITSLAND stands across the border, and how much room (km) it has there on both sides; as in `geo/context/labels`. On a screen a little above and below
 * (`lower`, in ems): there lie Vreden and Hardenberg, seats of projects.
 */
export const PAIR_PLACES = [
  {room: 35, at: [6.71, 52.05], lower: -0.9},
  {room: 25, at: [6.74, 52.57], lower: 1.3},
] as const satisfies readonly {readonly room: number; readonly at: LngLat; readonly lower: number}[];

/** So much (degrees) lies under both names at the scale at which they first appear: about 30 km to either side, and 6 km up and down. */
const UNDER: LngLat = [0.44, 0.055];

/** Rooms of the pairs that are not in the way of the mark and name of what is chosen. */
export const pairRooms = (chosen: LngLat | null): number[] =>
  PAIR_PLACES.filter(({at}) => chosen === null || at.some((degrees, axis) => Math.abs(degrees - chosen[axis]!) > UNDER[axis]!)).map(({room}) => room);

/**
 * How far the longer of both names reaches from its point, with the room that MapLibre keeps around it, in px: NEDERLAND, DEUTSCHLAND and NETHERLANDS in bold capitals of 11 px with
 * room between them, as the browser draws them.
 */
export const REACH_PX: Readonly<Record<BaseLanguage, number>> = {nl: 88, de: 106, en: 105};
/** The height of a line, and how far the marks that keep names off reach into the picture, in px. */
const LINE_PX = 16;
const EDGE_PX = 3;
/** Half the distance (degrees) of the points of the two names, and how far the names stand above or below them, with that room, in px. */
const APART = 0.033;
const ASTRAY_PX = 20;

/** Farther from a pair (degrees) nothing lies under it, at any zoom at which it is shown. */
const NEAR = {lng: 1.2, lat: 0.8} as const;
/** In pieces so long an arc is as good as straight. */
const PIECE_KM = 40;

/** Of each partnership the pieces of its arc that may pass through a name of a pair, by its id. */
export const arcsNearPairs = remembered((catalogue: Catalogue): ReadonlyMap<string, readonly (readonly LngLat[])[]> => {
  const isNear = ([lng, lat]: LngLat): boolean => PAIR_PLACES.some(({at}) => Math.abs(lng - at[0]) < NEAR.lng && Math.abs(lat - at[1]) < NEAR.lat);
  return new Map(
    catalogue.facts.partnerships.flatMap(({id, from, to}) => {
      const [start, end] = [catalogue.pointOf(from), catalogue.pointOf(to)];
      if (!start || !end) return [];
      const way = greatCircle(start, end);
      const points = way.type === 'LineString' ? way.coordinates : (way.coordinates[0] ?? []);
      const step = Math.max(1, Math.round((PIECE_KM * points.length) / greatCircleKm(start, end)));
      const steps = points.filter((_, index) => index % step === 0 || index === points.length - 1).map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
      const pieces = steps.slice(1).map((point, index) => [steps[index] as LngLat, point]);
      return [[id, pieces.filter((piece) => piece.some(isNear))] as const];
    }),
  );
});

/** About the outline of a municipality or district that is chosen: a line through its outermost points. */
export function outlineOf(catalogue: Catalogue, chosen: string | null): readonly (readonly LngLat[])[] {
  const [first, ...others] = chosen !== null && catalogue.find(chosen)?.type === 'place' ? extentOf(chosen) : [];
  return first ? [[first, ...others, first]] : [];
}

/** The picture at rest, as a place for the pairs. */
export interface PairPicture {
  readonly size: Size;
  /** What panels leave of it. */
  readonly free: Rect;
  /** What lies on it: popup, buttons, plates. */
  readonly covered: readonly Rect[];
  readonly project: (point: LngLat) => Pixel;
  /** In which a name is written, each on a line of its own. */
  readonly languages: readonly BaseLanguage[];
  readonly scale: number;
  /** Lines that strike out what is written under them: arcs, and the outline of what is chosen. */
  readonly lines: readonly (readonly LngLat[])[];
}

/**
 * Rooms of the pairs of which both names are to be seen, with no arc or chosen outline through either: one alone would say that the other side has none. One pair tells all there is to
 * tell: the northern one, beside which Vechtdal and Grafschaft Bentheim have no room for their names, stands where the southern one does not. Those outside of the
 * picture stay: each change has all names placed anew.
 */
export function roomsInSight({size, free, covered, project, languages, scale, lines}: PairPicture): number[] {
  const width = Math.max(...languages.map((language) => REACH_PX[language])) * scale;
  const kept = grown(free, -EDGE_PX);
  const half = (languages.length * LINE_PX * scale) / 2 + ASTRAY_PX;
  const picture = rectAt({x: 0, y: 0}, size);
  const ways = lines.flatMap((line) => line.slice(1).map((to, index) => [project(line[index] as LngLat), project(to)] as const));
  const sights = PAIR_PLACES.map(({room, at: [lng, lat]}) => {
    const [dutch, german] = [project([lng - APART, lat]), project([lng + APART, lat])];
    const names = [
      {left: dutch.x - width, right: dutch.x, top: dutch.y - half, bottom: dutch.y + half},
      {left: german.x, right: german.x + width, top: german.y - half, bottom: german.y + half},
    ];
    const isSeen = (name: Rect): boolean =>
      isWithin(name, kept) && !covered.some((rect) => overlaps(name, rect)) && !ways.some(([from, to]) => crosses(name, from, to));
    return {room, isSeen: names.every(isSeen), isOutside: !names.some((name) => overlaps(name, picture))};
  });
  const first = sights.find(({isSeen}) => isSeen);
  return sights.filter((pair) => pair === first || pair.isOutside).map(({room}) => room);
}
