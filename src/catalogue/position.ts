import type {Catalogue} from './catalogue.ts';
import type {LngLat} from './facts.ts';
import {bearing, greatCircleKm} from './great-circle.ts';

/**
 * Distance along the earth’s surface between two points, in kilometres: on a sphere of radius 6371.0088 km, up to 0.6 % off the
 * ellipsoidal distance. Town points are ±1 km, so more than whole kilometres would pretend.
 */
export const distanceKm = greatCircleKm;

/** Clockwise from the north. */
export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
/** The eight points of the compass, `n` for north. */
export type Direction = (typeof COMPASS)[number];

/** The direction in which one sets out along the shortest way, to the nearest of eight. */
export function directionTo(from: LngLat, to: LngLat): Direction {
  const eighth = Math.round(bearing(from, to) / 45);
  return COMPASS[(eighth + 8) % 8] ?? 'n';
}

/** How far along the great circle, in kilometres, and in which direction one sets out. */
export interface Position {
  readonly km: number;
  readonly direction: Direction;
}

/** Where a thing lies from home; `null` when one of them has no point, or they are the same. */
export function positionFrom(catalogue: Catalogue, home: string, id: string): Position | null {
  if (home === id) return null;
  const from = catalogue.pointOf(home);
  const to = catalogue.pointOf(id);
  if (!from || !to) return null;
  return {km: distanceKm(from, to), direction: directionTo(from, to)};
}

const neighbours = new WeakMap<Catalogue, Map<string, readonly {readonly id: string; readonly km: number}[]>>();

/** The nearest towns of the area, nearest first: neighbours by distance, not by border. */
export function nearestPlaces(catalogue: Catalogue, id: string, limit = 4): readonly {readonly id: string; readonly km: number}[] {
  const known = neighbours.get(catalogue) ?? new Map<string, readonly {readonly id: string; readonly km: number}[]>();
  neighbours.set(catalogue, known);
  const all = known.get(id) ?? byDistance(catalogue, id);
  known.set(id, all);
  return all.slice(0, limit);
}

function byDistance(catalogue: Catalogue, id: string): {readonly id: string; readonly km: number}[] {
  const from = catalogue.pointOf(id);
  if (!from) return [];
  return catalogue.facts.places
    .filter((place) => place.id !== id && place.euregio !== undefined && (place.kind === 'municipality' || place.kind === 'city') && place.point !== null)
    .map((place) => ({id: place.id, km: distanceKm(from, place.point as LngLat)}))
    .toSorted((a, b) => a.km - b.km);
}
