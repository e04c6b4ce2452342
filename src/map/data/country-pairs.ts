import type {LngLat} from '../../catalogue/facts.ts';
import type {BaseLanguage} from '../../i18n/languages.ts';
import {isWithin, overlaps, rectAt, type Rect} from '../camera/boxes.ts';
import type {Pixel, Size} from '../camera/projection.ts';

/** Where NEDERLAND ┊ DUITSLAND stands across the border, and how much room (km) it has there on both sides; as in `geo/context/labels`. */
export const PAIR_PLACES: readonly {readonly room: number; readonly at: LngLat}[] = [
  {room: 35, at: [6.71, 52.05]},
  {room: 25, at: [6.74, 52.57]},
];

/** So much (degrees) lies under both names at the scale at which they first appear: about 30 km to either side, and 6 km up and down. */
const UNDER: LngLat = [0.44, 0.055];

/** Rooms of the pairs that are not in the way of the mark and name of what is chosen. */
export const pairRooms = (chosen: LngLat | null): number[] =>
  PAIR_PLACES.filter(({at}) => chosen === null || at.some((degrees, axis) => Math.abs(degrees - chosen[axis]!) > UNDER[axis]!)).map(({room}) => room);

/** Letters of the longer of both names. */
export const LETTERS: Readonly<Record<BaseLanguage, number>> = {nl: 9, de: 11, en: 11};
/** Mean width of a letter of such a name, in bold capitals of 11 px with room between them, the height of a line, and what lies between it and its point, with the room that MapLibre keeps around it, in px. */
const LETTER_PX = 8.2;
const LINE_PX = 16;
const ASIDE_PX = 13;
/** Half the distance (degrees) of the points of the two names, and how far the names stand above or below them, with that room, in px. */
const APART = 0.033;
const ASTRAY_PX = 20;

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
}

/** Rooms of the pairs of which both names are to be seen: one alone would say that the other side has none. Those outside of the picture stay: each change has all names placed anew. */
export function roomsInSight({size, free, covered, project, languages, scale}: PairPicture): number[] {
  const letters = Math.max(...languages.map((language) => LETTERS[language]));
  const width = (letters * LETTER_PX + ASIDE_PX) * scale;
  const half = (languages.length * LINE_PX * scale) / 2 + ASTRAY_PX;
  const picture = rectAt({x: 0, y: 0}, size);
  return PAIR_PLACES.filter(({at: [lng, lat]}) => {
    const [dutch, german] = [project([lng - APART, lat]), project([lng + APART, lat])];
    const names = [
      {left: dutch.x - width, right: dutch.x, top: dutch.y - half, bottom: dutch.y + half},
      {left: german.x, right: german.x + width, top: german.y - half, bottom: german.y + half},
    ];
    const isSeen = (name: Rect): boolean => isWithin(name, free) && !covered.some((rect) => overlaps(name, rect));
    return names.every(isSeen) || !names.some((name) => overlaps(name, picture));
  }).map(({room}) => room);
}
