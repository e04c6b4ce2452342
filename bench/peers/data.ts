// What every peer draws: the same files of `geo/`, the same arcs, the same words in popups.
import borders from '../../geo/context/borders-region.geojson?url&no-inline';
import canals from '../../geo/context/canals.geojson?url&no-inline';
import land from '../../geo/context/land-region.geojson?url&no-inline';
import lakes from '../../geo/context/lakes-region.geojson?url&no-inline';
import places from '../../geo/context/places.geojson?url&no-inline';
import rail from '../../geo/context/rail.geojson?url&no-inline';
import rivers from '../../geo/context/rivers.geojson?url&no-inline';
import urban from '../../geo/context/urban.geojson?url&no-inline';
import municipalities from '../../geo/outlines/municipalities-coarse.geojson?url&no-inline';
import territory from '../../geo/outlines/territory-coarse.geojson?url&no-inline';
import type {FeatureCollection, LineString, Point} from 'geojson';
import links from './partnerships.json' with {type: 'json'};
import {COLOURS} from '../../src/catalogue/topics.ts';

export const REGION: [[number, number], [number, number]] = [
  [6.0895, 51.6581],
  [8.5174, 52.8787],
];
/** Where the measured flight goes, and back. */
export const FLIGHT = [
  {center: [7.63, 51.96] as [number, number], zoom: 10.2},
  {center: [7.31, 52.27] as [number, number], zoom: 8},
];
export const FLIGHT_MS = 2500;

interface Area {
  readonly url: string;
  readonly fill?: string;
  readonly line?: string;
  readonly width?: number;
}

const {light} = COLOURS;
/** Bottom to top. */
export const AREAS: readonly (Area & {readonly id: string})[] = [
  {id: 'land', url: land, fill: light.land, line: light.waterLine, width: 0.8},
  {id: 'territory', url: territory, fill: light.territory},
  {id: 'urban', url: urban, fill: light.urban},
  {id: 'municipalities', url: municipalities, fill: 'rgba(25, 115, 92, 0.04)', line: light.municipalityLine, width: 1},
  {id: 'lakes', url: lakes, fill: light.water},
  {id: 'rivers', url: rivers, line: light.canal, width: 1},
  {id: 'canals', url: canals, line: light.canal, width: 1},
  {id: 'rail', url: rail, line: light.rail, width: 0.8},
  {id: 'borders', url: borders, line: light.ink, width: 1.6},
  {id: 'outline', url: territory, line: light.euregio, width: 1.8},
];
export const PLACES_URL = places;
/** Towns that have a name at the region's zoom. */
export const NAMED_RANK = 2;
export {light as colours};

const steps = 48;
/** Arcs of the partnerships, on the great circle. */
export const arcs: FeatureCollection<LineString, {id: string; name: string}> = {
  type: 'FeatureCollection',
  features: links.map(({id, name, from, to}) => ({
    type: 'Feature',
    properties: {id, name},
    geometry: {type: 'LineString', coordinates: greatCircle(from as [number, number], to as [number, number])},
  })),
};
export const arcEnds: FeatureCollection<Point, {id: string; name: string}> = {
  type: 'FeatureCollection',
  features: links.map(({id, name, to}) => ({type: 'Feature', properties: {id, name}, geometry: {type: 'Point', coordinates: to}})),
};

function greatCircle([lng1, lat1]: [number, number], [lng2, lat2]: [number, number]): [number, number][] {
  const rad = Math.PI / 180;
  const vector = (lng: number, lat: number): number[] => [
    Math.cos(lat * rad) * Math.cos(lng * rad),
    Math.cos(lat * rad) * Math.sin(lng * rad),
    Math.sin(lat * rad),
  ];
  const a = vector(lng1, lat1);
  const b = vector(lng2, lat2);
  const angle = Math.acos(
    Math.min(
      1,
      a.reduce((sum, value, i) => sum + value * (b[i] as number), 0),
    ),
  );
  return Array.from({length: steps + 1}, (_, index) => {
    const t = index / steps;
    const [x = 0, y = 0, z = 0] = a.map((value, i) => (Math.sin((1 - t) * angle) * value + Math.sin(t * angle) * (b[i] as number)) / Math.sin(angle));
    return [Math.atan2(y, x) / rad, Math.atan2(z, Math.hypot(x, y)) / rad];
  });
}

/** What a measured page offers to the bench. */
export interface Bench {
  /** Makes the flight; resolves when it has ended. */
  fly(): Promise<void>;
  /** What a reader of our map chooses, as bare as the library does it; absent: not measured. */
  readonly acts?: Readonly<Record<'language' | 'topic' | 'year', () => void>>;
}

declare global {
  var bench: Bench;
}

export const said = (properties: Record<string, unknown>): string => String(properties['name'] ?? properties['id'] ?? '');

export function markOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
