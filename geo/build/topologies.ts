/**
 * `npm run geo:topologies`: what the map fetches. The published files of `geo/outlines` and `geo/context`, put together by when they are needed, as TopoJSON:
 * a border between two shapes is stored once, and coordinates are steps on a grid. The same files give the same bytes.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {topology} from 'topojson-server';
import type {Topology} from 'topojson-specification';

const geo = join(import.meta.dirname, '..');

interface Recipe {
  /** Steps of the grid over the longer side of the whole: no coarser than what the files themselves are worth. */
  readonly steps: number;
  /** Name of each object and the published file that it comes from. */
  readonly objects: Readonly<Record<string, string>>;
}

/** The files that the map fetches, from the first picture to the last. */
export const TOPOLOGIES = {
  'outlines-coarse': {
    steps: 60_000,
    objects: {
      municipalities: 'outlines/municipalities-coarse',
      districts: 'outlines/districts-coarse',
      territory: 'outlines/territory-coarse',
      edges: 'outlines/edges-coarse',
      seam: 'outlines/seam-coarse',
      bands: 'outlines/bands-coarse',
      corridors: 'outlines/corridors',
    },
  },
  'outlines-fine': {
    steps: 500_000,
    objects: {
      municipalities: 'outlines/municipalities-fine',
      districts: 'outlines/districts-fine',
      territory: 'outlines/territory-fine',
      edges: 'outlines/edges-fine',
      seam: 'outlines/seam-fine',
      bands: 'outlines/bands-fine',
    },
  },
  'land-region': {steps: 42_000, objects: {land: 'context/land-region', lakes: 'context/lakes-region', borders: 'context/borders-region'}},
  'ways-region': {
    steps: 300_000,
    objects: {
      rivers: 'context/rivers',
      canals: 'context/canals',
      rail: 'context/rail',
      motorways: 'context/motorways',
      urban: 'context/urban',
    },
  },
  'land-europe': {steps: 120_000, objects: {land: 'context/land-europe', lakes: 'context/lakes-europe'}},
  'land-world': {
    steps: 36_000,
    objects: {land: 'context/land-world', lakes: 'context/lakes-world', borders: 'context/borders-world', graticule: 'context/graticule'},
  },
  names: {steps: 3_600_000, objects: {places: 'context/places', labels: 'context/labels'}},
  'programme-area': {steps: 100_000, objects: {'programme-area': 'outlines/programme-area'}},
} as const satisfies Record<string, Recipe>;

export type TopologyName = keyof typeof TOPOLOGIES;
export const TOPOLOGY_NAMES = Object.keys(TOPOLOGIES) as TopologyName[];

/** One of the files as text, from the published files below `root`. */
export function topologyText(name: TopologyName, root = geo): string {
  const {steps, objects}: Recipe = TOPOLOGIES[name];
  const read = (file: string): GeoJSON.FeatureCollection => JSON.parse(readFileSync(join(root, `${file}.geojson`), 'utf8')) as GeoJSON.FeatureCollection;
  const built: Topology = topology(Object.fromEntries(Object.entries(objects).map(([object, file]) => [object, read(file)])), steps);
  return `${JSON.stringify(built)}\n`;
}

/** Writes all of them to `topologies/` beside the folders that they come from. */
export function writeTopologies(root = geo): void {
  mkdirSync(join(root, 'topologies'), {recursive: true});
  for (const name of TOPOLOGY_NAMES) writeFileSync(join(root, 'topologies', `${name}.json`), topologyText(name, root));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeTopologies();
