import {feature, lengthMetres, linesOf, metres, readRaw} from './geojson.ts';
import type {Bbox, Feature, LngLat} from './geojson.ts';
import {densify, Network, thin} from './lines.ts';
import {apart, groupBy, single} from './merge-lines.ts';

interface Rail {
  [name: string]: string | number | null;
  use: string;
  line_class: string;
  line_no: number;
}

/** Farther out only main lines with passengers; the Ruhr would be a felt otherwise. */
const RAIL_CORE: Bbox = [5.9, 51.62, 8.75, 53.05];
const within = ([x, y]: LngLat, [west, south, east, north]: Bbox): boolean => x >= west && x <= east && y >= south && y <= north;

interface Spoorlijn {
  [name: string]: string;
  route: string;
  from_code: string;
  to_code: string;
}

/** The Dutch file holds the lines between stations and leaves out the tracks in them: up to this long (Deventer: 3.0 km). */
const STATION_M = 3200;
/** Shorter features are sidings. */
const SIDING_M = 1300;

/** Straight links through the stations: the shortest ones that join all routes with the same station code. */
export function stationGaps(features: readonly Feature<Spoorlijn>[]): LngLat[][] {
  const routes = features.flatMap(({properties: {route, from_code, to_code}, geometry}) =>
    linesOf(geometry)
      .filter((line) => lengthMetres(line) > SIDING_M)
      .map((line) => ({route, codes: [from_code, to_code], ends: [line[0]!, line.at(-1)!]})),
  );
  const codes = [...new Set(routes.flatMap((route) => route.codes))].sort();
  return codes.flatMap((code) => {
    const here = routes.filter((route) => route.codes.includes(code));
    const ends = here.map(({route, ends: both}) => {
      const others = here.filter((other) => other.route !== route);
      const away = (point: LngLat) => others.reduce((sum, other) => sum + Math.min(...other.ends.map((end) => metres(end, point))), 0);
      return away(both[0]!) <= away(both[1]!) ? both[0]! : both[1]!;
    });
    return spanningTree(ends, STATION_M).filter(([from, to]) => metres(from!, to!) > 1);
  });
}

/** Kruskal's tree: the shortest links that join the points, none longer than `reachM`. */
function spanningTree(points: readonly LngLat[], reachM: number): LngLat[][] {
  const links = points
    .flatMap((from, i) => points.slice(i + 1).map((to, k) => ({i, j: i + 1 + k, length: metres(from, to)})))
    .filter(({length}) => length <= reachM)
    .sort((a, b) => a.length - b.length);
  const group = points.map((_, i) => i);
  return links.flatMap(({i, j}): LngLat[][] => {
    const [a, b] = [group[i]!, group[j]!];
    if (a === b) return [];
    group.forEach((g, k) => {
      if (g === b) group[k] = a;
    });
    return [[points[i]!, points[j]!]];
  });
}

/** Railways as surveyed (`detailed`) and, for beyond the survey, of the overview (`rough`); not joined. */
export function rawRail(sources: string): {detailed: LngLat[][]; rough: LngLat[][]} {
  const spoorlijn = readRaw<Spoorlijn>(sources, 'nl_rail_prorail_spoorlijn.geojson').features;
  const dutch = [...spoorlijn.flatMap(({geometry}) => linesOf(geometry)), ...stationGaps(spoorlijn)];
  const german = readRaw<Rail>(sources, 'de_rail_db_geostrecke.geojson')
    .features.filter(
      ({properties, geometry}) =>
        (properties.line_class ?? '').startsWith('Hauptbahn') ||
        linesOf(geometry)
          .flat()
          .some((point) => within(point, RAIL_CORE)),
    )
    .flatMap(({geometry}) => linesOf(geometry));
  const rough = readRaw(sources, 'ne_10m_region_railroads.geojson').features.flatMap(({geometry}) => linesOf(geometry));
  return {detailed: [...dutch, ...german], rough};
}

/** Railways without names: tracks side by side become one line, and the overview is left where the survey has the line. */
export function railOf(sources: string): Feature[] {
  const {detailed, rough} = rawRail(sources);
  const near = new Network(1);
  for (const line of detailed) near.add(densify(line, 500));
  const outside = rough
    .flatMap((line) => apart(densify(line, 800), near, 2000))
    .filter((line) => lengthMetres(line) > 8000)
    .map((line) => thin(line, 200));
  return [...single(detailed, 90, 60, 1500), ...outside].map((line) => feature({}, {type: 'LineString', coordinates: line}));
}

interface Road {
  [name: string]: string | number | null;
  ref: string;
  country: string;
}

/** Motorways of both countries, each carriageway by itself. */
export function rawMotorways(sources: string): {ref: string; country: string; line: LngLat[]}[] {
  return ['nl_motorways_nwb_2020.geojson', 'de_motorways_dlm250_simplified.geojson'].flatMap((name) =>
    readRaw<Road>(sources, name).features.flatMap(({properties, geometry}) =>
      linesOf(geometry).map((line) => ({ref: properties.ref, country: properties.country, line})),
    ),
  );
}

/** One line for a road of a country, out of its carriageways, with its number as `ref`. */
export function motorwaysOf(sources: string): Feature[] {
  const groups = groupBy(rawMotorways(sources), ({ref, country}) => `${ref} ${country}`);
  return [...groups].flatMap(([key, group]) =>
    single(
      group.map(({line}) => line),
      90,
      40,
      800,
    )
      .filter((line) => lengthMetres(line) > 500)
      .map((line) => feature({ref: key.split(' ')[0]!}, {type: 'LineString', coordinates: line})),
  );
}
