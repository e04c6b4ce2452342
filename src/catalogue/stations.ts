import type {Catalogue, ThingKind} from './catalogue.ts';
import type {LngLat} from './facts.ts';
import {topicsIn} from './marks.ts';
import type {TopicId} from './topics.ts';

/** A spot on the map where something stands. */
export interface Station {
  readonly at: LngLat;
  /** Ids of what stands there: the place itself first, then what has its seat or ends there. */
  readonly ids: readonly [string, ...string[]];
}

/** What of the things is on the map. */
export interface Standing {
  readonly topics: readonly TopicId[];
  /** Ids of the projects that filters and year leave. */
  readonly projects: readonly string[];
  /** Ids of the partnerships that hold. */
  readonly arcs: readonly string[];
  /** Year looked at; `null`: the most recent state. */
  readonly year: number | null;
}

/** The direction of an arrow key: a quarter of the compass each. */
export type Bearing = 'north' | 'east' | 'south' | 'west';

const ORDER: readonly ThingKind[] = ['place', 'landmark', 'network', 'programme', 'partnership', 'project'];
/** Points of towns are ±1 km: what lies within about a hundred metres is one spot. */
const PER_DEGREE = 1000;

/**
 * The spots of everything that the switched-on topics hold and that stands somewhere, from north to south.
 *
 * @param always id of a thing that is among them whatever is switched on: one has to begin somewhere
 */
export function stationsOf(catalogue: Catalogue, {topics, projects, arcs, year}: Standing, always: string): readonly Station[] {
  const [running, holding] = [new Set(projects), new Set(arcs)];
  const spots = new Map<string, {at: LngLat; ids: string[]}>();
  const things = catalogue.things
    .filter(({id, type}) => {
      if (id === always) return true;
      if ((type === 'project' && !running.has(id)) || (type === 'partnership' && !holding.has(id))) return false;
      return topicsIn(catalogue, id, year).some((topic) => topics.includes(topic));
    })
    .toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  for (const {id} of things) {
    const at = catalogue.pointOf(id);
    if (at === null) continue;
    const key = at.map((degrees) => Math.round(degrees * PER_DEGREE)).join();
    const spot = spots.get(key);
    if (spot) spot.ids.push(id);
    else spots.set(key, {at, ids: [id]});
  }
  return [...spots.values()].toSorted((a, b) => b.at[1] - a.at[1] || a.at[0] - b.at[0]) as unknown as Station[];
}

/** The spot where a thing stands. */
export const stationOf = (stations: readonly Station[], id: string): Station | undefined => stations.find(({ids}) => ids.includes(id));

/** Going aside counts double: who presses “east” wants to go east. */
const ASIDE = 2;

/**
 * The spot that one comes to by going from a point in one of the four directions of the picture (Web Mercator, north up): of those within 45° of it the nearest,
 * where every step aside counts double. `null`: nothing lies there.
 */
export function nextStation(stations: readonly Station[], from: LngLat, bearing: Bearing): Station | null {
  const [x, y] = plane(from);
  let best: Station | null = null;
  let least = Infinity;
  for (const station of stations) {
    const [stationX, stationY] = plane(station.at);
    const [east, north] = [stationX - x, stationY - y];
    const [ahead, aside] = {north: [north, east], south: [-north, east], east: [east, north], west: [-east, north]}[bearing] as [number, number];
    if (ahead <= 0 || Math.abs(aside) > ahead) continue;
    const cost = ahead + ASIDE * Math.abs(aside);
    if (cost < least) [best, least] = [station, cost];
  }
  return best;
}

/** Web Mercator in units of a degree at the equator; y grows to the north. */
function plane([lng, lat]: LngLat): [x: number, y: number] {
  return [lng, (Math.asinh(Math.tan((lat * Math.PI) / 180)) * 180) / Math.PI];
}
