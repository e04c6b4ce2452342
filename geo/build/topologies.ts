/**
 * `npm run geo:topologies`: what the map fetches. The published files of `geo/outlines` and `geo/context`, put together by when they are needed: a border between two
 * shapes is stored once, coordinates are steps on a grid, and all of it is written to be small when packed (`src/map/tiles/unpack.ts`). The same files give the same bytes.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {topology} from 'topojson-server';
import type {Bbox, Collection, Feature, Geometry, LngLat} from './geojson.ts';
import {packed} from './pack.ts';
import {transform} from './topology.ts';

const geo = join(import.meta.dirname, '..');

interface Recipe {
  /** Steps of the grid in a degree: those of the decimals of the files, where the map is ever near enough to tell. */
  readonly perDegree: number;
  /** Name of each object and the published file that it comes from. */
  readonly objects: Readonly<Record<string, string>>;
  /** Only what lies in this box. */
  readonly box?: Bbox;
}

/** The tiles around the region (`AROUND` in `src/map/tiles/tilesets.ts`), and as far beyond as a tile of zoom 6 overlaps its neighbours. */
const AROUND: Bbox = [-1.5, 47.9, 12.7, 56.7];

/** The files that the map fetches, from the first picture to the last. */
export const TOPOLOGIES = {
  'outlines-coarse': {
    perDegree: 1e4,
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
    perDegree: 1e5,
    objects: {
      municipalities: 'outlines/municipalities-fine',
      districts: 'outlines/districts-fine',
      territory: 'outlines/territory-fine',
      edges: 'outlines/edges-fine',
      seam: 'outlines/seam-fine',
      bands: 'outlines/bands-fine',
    },
  },
  'land-around': {
    perDegree: 1e3,
    objects: {land: 'context/land-region', lakes: 'context/lakes-region', borders: 'context/borders-region', urban: 'context/urban'},
    box: AROUND,
  },
  'land-region': {perDegree: 1e3, objects: {land: 'context/land-region', lakes: 'context/lakes-region', borders: 'context/borders-region'}},
  'ways-region': {
    perDegree: 1e4,
    objects: {
      rivers: 'context/rivers',
      canals: 'context/canals',
      rail: 'context/rail',
      motorways: 'context/motorways',
    },
  },
  'land-europe': {perDegree: 500, objects: {land: 'context/land-europe', lakes: 'context/lakes-europe'}},
  'land-world': {
    perDegree: 100,
    objects: {land: 'context/land-world', lakes: 'context/lakes-world', borders: 'context/borders-world', graticule: 'context/graticule'},
  },
  'names-around': {perDegree: 1e4, objects: {places: 'context/places', labels: 'context/labels'}, box: AROUND},
  names: {perDegree: 1e4, objects: {places: 'context/places', labels: 'context/labels'}},
  'programme-area': {perDegree: 1e4, objects: {'programme-area': 'outlines/programme-area'}},
} as const satisfies Record<string, Recipe>;

/** A file of `geo/topologies`: the map fetches each as a whole. */
export type TopologyName = keyof typeof TOPOLOGIES;
/** In the order in which the pipeline writes them. */
export const TOPOLOGY_NAMES = Object.keys(TOPOLOGIES) as TopologyName[];

/** One of the files as text, from the published files below `root`. */
export async function topologyText(name: TopologyName, root = geo): Promise<string> {
  const {perDegree, objects, box}: Recipe = TOPOLOGIES[name];
  const read = async (file: string): Promise<Feature[]> => {
    const {features} = JSON.parse(readFileSync(join(root, `${file}.geojson`), 'utf8')) as Collection;
    return box ? transform(features, `-clip bbox=${box.join(',')}`) : features;
  };
  const stepped = await Promise.all(
    Object.entries(objects).map(
      async ([object, file]) => [object, {type: 'FeatureCollection', features: (await read(file)).map((one) => inSteps(one, perDegree))}] as const,
    ),
  );
  return `${JSON.stringify(packed(topology(Object.fromEntries(stepped) as Record<string, GeoJSON.FeatureCollection>), perDegree))}\n`;
}

/** How far each shape reaches (`outlines/extents.json`), as the code of the map brings it: one line each. */
export function packedExtents(root = geo): string {
  const extents = JSON.parse(readFileSync(join(root, 'outlines', 'extents.json'), 'utf8')) as Record<string, LngLat[]>;
  const arcs = Object.values(extents).map((points) => points.map(([lng, lat]) => [Math.round(lng * 1e3), Math.round(lat * 1e3)]));
  const geometries = Object.keys(extents).map((id, at) => ({type: 'LineString' as const, arcs: [at], properties: {id}}));
  return `${JSON.stringify(packed({type: 'Topology', arcs, objects: {extents: {type: 'GeometryCollection', geometries}}}, 1e3))}\n`;
}

/** With coordinates in whole steps of the grid, before anything is compared: what falls on one step is one vertex. */
function inSteps({geometry, ...rest}: Feature, perDegree: number): Feature {
  const step = (path: readonly LngLat[]): LngLat[] =>
    path
      .map(([x, y]): LngLat => [Math.round(x * perDegree), Math.round(y * perDegree)])
      .filter(([x, y], i, all) => i < 1 || x !== all[i - 1]![0] || y !== all[i - 1]![1]);
  const nested = (part: unknown): unknown => {
    const [first] = part as unknown[];
    return typeof (first as unknown[])[0] === 'number' ? step(part as LngLat[]) : (part as unknown[]).map(nested);
  };
  const coordinates = geometry.type === 'Point' ? step([geometry.coordinates])[0] : nested(geometry.coordinates);
  return {...rest, geometry: {...geometry, coordinates} as Geometry};
}

/** Writes all of them to `topologies/` beside the folders that they come from. */
export async function writeTopologies(root = geo): Promise<void> {
  mkdirSync(join(root, 'topologies'), {recursive: true});
  for (const name of TOPOLOGY_NAMES) writeFileSync(join(root, 'topologies', `${name}.json`), await topologyText(name, root));
  writeFileSync(join(root, 'topologies', 'extents.json'), packedExtents(root));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeTopologies();
