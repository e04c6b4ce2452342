import {HOME} from './home.ts';
import type {LngLat} from './facts.ts';
import type {TopicId} from './topics.ts';

/** Where a map stands. Longitude, latitude in degrees (WGS 84); zoom as MapLibre counts it. */
export interface CameraPosition {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/**
 * What the map is to look at. It says the subject, not the numbers: how far out the subject fits depends on the size of the map and on what panels cover,
 * which only the map knows.
 */
export type CameraTarget =
  /** The territory of the EUREGIO. */
  | {readonly kind: 'region'}
  /** The globe, from where every partner town can be seen. */
  | {readonly kind: 'world'}
  /** A thing with its scope, as near as it fits. */
  | {readonly kind: 'thing'; readonly id: string}
  /** A thing under the lens, with all that it is tied to. */
  | {readonly kind: 'ties'; readonly id: string; readonly related: readonly string[]}
  /** Several things, none of which is the middle of the others; of two both and what lies between them. */
  | {readonly kind: 'set'; readonly ids: readonly string[]}
  /** The picture of a stop, written for a map of `PICTURE_SIZE`; a smaller map stands further off. */
  | {readonly kind: 'picture'; readonly camera: CameraPosition}
  /** Where the reader went, or a link leads. */
  | {readonly kind: 'camera'; readonly camera: CameraPosition};

/** South-west and north-east corner. */
export type Bounds = readonly [southWest: LngLat, northEast: LngLat];

/** What the first picture shows: the territory of the EUREGIO. */
export const REGION: Bounds = [
  [6.0895, 51.6581],
  [8.5174, 52.8787],
];
/** On a narrow screen the whole territory would be too small to read: Twente, Münster and Osnabrück are the first picture there. */
export const CORE: Bounds = [
  [6.3265, 51.9],
  [8.09, 52.52],
];

/** Pictures that show more than one thing. */
export type Overview = 'region' | 'world' | 'brussels';

/** What shows these topics as a whole: alone, partner towns lie all over the world, and networks have their offices in Brussels. All else fits the region. */
export function overviewOf(topics: readonly TopicId[]): Overview {
  const [only, ...others] = topics;
  if (others.length > 0) return 'region';
  return only === 'partners' ? 'world' : only === 'networks' ? 'brussels' : 'region';
}

/** From Hengelo to where most networks have their offices. */
const TO_BRUSSELS: readonly string[] = [HOME, 'eurocities'];

/** Brussels is seen with Twente, both in one picture. */
export const targetOf = (overview: Overview): CameraTarget => (overview === 'brussels' ? {kind: 'set', ids: TO_BRUSSELS} : {kind: overview});

/** Size of the picture for which the cameras of stops are written, in CSS px. */
export const PICTURE_SIZE = {width: 1280, height: 1080} as const;

/** Below this a picture on a phone would be a strip. */
const LEAST_HEIGHT_PX = 200;
const NARROW_BELOW_PX = 640;
/** A preview is no phone: it shows what the large picture shows. */
const PREVIEW_BELOW_PX = 300;
/** Names do not get smaller with the picture: on a phone they need more room beside their places. Levels of zoom. */
const NARROW_MARGIN = 0.3;

/** What panels cover of a map along its edges, in CSS px. */
interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * How far a map stands off the picture that cameras of stops are written for, in levels of zoom: negative on a smaller map.
 *
 * @param size of the map, in CSS px
 */
export function pictureOffset({width, height}: {readonly width: number; readonly height: number}, {top, right, bottom, left}: Covered): number {
  const share = Math.min((width - left - right) / PICTURE_SIZE.width, Math.max(Math.min(LEAST_HEIGHT_PX, height), height - top - bottom) / PICTURE_SIZE.height);
  const isPhone = width < NARROW_BELOW_PX && Math.min(width, height) >= PREVIEW_BELOW_PX;
  return Math.log2(share) - (isPhone ? NARROW_MARGIN : 0);
}
