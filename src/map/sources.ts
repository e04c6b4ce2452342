import landAround from '../../geo/topologies/land-around.json?url&no-inline';
import landEurope from '../../geo/topologies/land-europe.json?url&no-inline';
import landRegion from '../../geo/topologies/land-region.json?url&no-inline';
import landWorld from '../../geo/topologies/land-world.json?url&no-inline';
import namesAround from '../../geo/topologies/names-around.json?url&no-inline';
import names from '../../geo/topologies/names.json?url&no-inline';
import outlinesCoarse from '../../geo/topologies/outlines-coarse.json?url&no-inline';
import outlinesFine from '../../geo/topologies/outlines-fine.json?url&no-inline';
import programmeArea from '../../geo/topologies/programme-area.json?url&no-inline';
import waysRegion from '../../geo/topologies/ways-region.json?url&no-inline';
import type {GeoJSONSourceSpecification, SourceSpecification, VectorSourceSpecification} from 'maplibre-gl';
import {PEG_ZOOM} from './data/picture-edge.ts';
import {addressOf, type FileAddresses} from './tiles/address.ts';
import {filesAt, LAST_ZOOM, TILESETS, type TilesetName, type TopologyName} from './tiles/tilesets.ts';

/** From this zoom the municipalities are drawn one by one; below it the territory is one shape. */
export const MUNICIPALITIES_FROM = 6.6;

const FILES: FileAddresses = {
  'outlines-coarse': outlinesCoarse,
  'outlines-fine': outlinesFine,
  'land-around': landAround,
  'land-region': landRegion,
  'ways-region': waysRegion,
  'land-europe': landEurope,
  'land-world': landWorld,
  'names-around': namesAround,
  names,
  'programme-area': programmeArea,
};

/**
 * Sources whose data come from the catalogue: marks and ties that are always the same, marks that are counted anew for a year or a filter, and what the lens
 * adds.
 */
export const CATALOGUE_SOURCES = ['marks', 'ties', 'counts', 'lens'] as const;
/** Name of such a source. */
export type CatalogueSource = (typeof CATALOGUE_SOURCES)[number];

/** Unseen marks along the edges of the picture. */
const PICTURE_EDGE = 'picture-edge';

/** Name of any source of the style. */
export type SourceName = TilesetName | CatalogueSource | typeof PICTURE_EDGE;

/** As with names: points lie within 23 m of their place in tiles of this zoom, which are stretched nearer by, so that few are read. */
const MARKS_LAST_ZOOM = 6;
/** Names along arcs look for their place tile by tile: here two of them find one in the first picture. */
const TIES_LAST_ZOOM = 7;

/** Outlines lie here: west, south, east, north. */
const REGION_BOUNDS: [number, number, number, number] = [4.4, 50.5, 10.1, 54.1];

/** The pointer lights these up, by the catalogue's id: in a source, and in which layer of its tiles. */
export const HOVERABLE: readonly {readonly source: SourceName; readonly sourceLayer?: string}[] = [
  {source: 'region', sourceLayer: 'municipalities'},
  {source: 'ties'},
  {source: 'marks'},
];

/** Absolute addresses of all files, for the worker, which resolves them on its own. */
export const filesFor = (base: string): FileAddresses =>
  Object.fromEntries(Object.entries(FILES).map(([name, url]) => [name, absolute(url, base)])) as unknown as FileAddresses;

/** The sources of the style. */
export function styleSources(base: string): Record<SourceName, SourceSpecification> {
  const files = filesFor(base);
  const tiles = (tileset: TilesetName): VectorSourceSpecification => ({
    type: 'vector',
    tiles: [addressOf(tileset, files)],
    maxzoom: LAST_ZOOM[tileset],
    ...(['chosen', 'corridors'].includes(tileset) ? {minzoom: 3, bounds: REGION_BOUNDS} : {}),
    ...(tileset === 'region' ? {promoteId: {municipalities: 'id'}} : {}),
  });
  const own = (id: CatalogueSource): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data: {type: 'FeatureCollection', features: []},
    maxzoom: id === 'ties' ? TIES_LAST_ZOOM : MARKS_LAST_ZOOM,
    ...(HOVERABLE.some(({source}) => source === id) ? {promoteId: 'id'} : {}),
  });
  return Object.fromEntries([
    ...(Object.keys(TILESETS) as TilesetName[]).map((id) => [id, tiles(id)]),
    ...CATALOGUE_SOURCES.map((id) => [id, own(id)]),
    [PICTURE_EDGE, {type: 'geojson', data: {type: 'FeatureCollection', features: []}, maxzoom: PEG_ZOOM}],
  ]) as Record<SourceName, SourceSpecification>;
}

/** From the globe to a town. */
const EVERY_ZOOM = [1, 5, 8, 10];

/** Fetches the files of every zoom, for a map that may not wait for any later. Opened from a folder the page has all that it has at hand. */
export function prefetchFiles(): void {
  if (!document.baseURI.startsWith('http')) return;
  for (const url of new Set(EVERY_ZOOM.flatMap(addressesAt))) void fetch(absolute(url, document.baseURI), {priority: 'low'}).catch(() => undefined);
}

/** Addresses of the files that a map at this zoom shows. */
const addressesAt = (zoom: number): string[] => filesAt(zoom).map((name: TopologyName) => FILES[name]);

/** Address of one of the files. */
export const addressOfFile = (name: TopologyName): string => absolute(FILES[name], document.baseURI);

/** A complete address, seen from `base`: the worker knows no page. */
export const absolute = (url: string, base: string): string => new URL(url, base).href;
