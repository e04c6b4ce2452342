import bandsCoarse from '../../geo/outlines/bands-coarse.geojson?url&no-inline';
import bandsFine from '../../geo/outlines/bands-fine.geojson?url&no-inline';
import corridors from '../../geo/outlines/corridors.geojson?url&no-inline';
import districtsCoarse from '../../geo/outlines/districts-coarse.geojson?url&no-inline';
import districtsFine from '../../geo/outlines/districts-fine.geojson?url&no-inline';
import edgesCoarse from '../../geo/outlines/edges-coarse.geojson?url&no-inline';
import edgesFine from '../../geo/outlines/edges-fine.geojson?url&no-inline';
import municipalitiesCoarse from '../../geo/outlines/municipalities-coarse.geojson?url&no-inline';
import municipalitiesFine from '../../geo/outlines/municipalities-fine.geojson?url&no-inline';
import programmeArea from '../../geo/outlines/programme-area.geojson?url&no-inline';
import seamCoarse from '../../geo/outlines/seam-coarse.geojson?url&no-inline';
import seamFine from '../../geo/outlines/seam-fine.geojson?url&no-inline';
import territoryCoarse from '../../geo/outlines/territory-coarse.geojson?url&no-inline';
import territoryFine from '../../geo/outlines/territory-fine.geojson?url&no-inline';
import bordersRegion from '../../geo/context/borders-region.geojson?url&no-inline';
import bordersWorld from '../../geo/context/borders-world.geojson?url&no-inline';
import canals from '../../geo/context/canals.geojson?url&no-inline';
import graticule from '../../geo/context/graticule.geojson?url&no-inline';
import labels from '../../geo/context/labels.geojson?url&no-inline';
import lakesEurope from '../../geo/context/lakes-europe.geojson?url&no-inline';
import lakesRegion from '../../geo/context/lakes-region.geojson?url&no-inline';
import lakesWorld from '../../geo/context/lakes-world.geojson?url&no-inline';
import landEurope from '../../geo/context/land-europe.geojson?url&no-inline';
import landRegion from '../../geo/context/land-region.geojson?url&no-inline';
import landWorld from '../../geo/context/land-world.geojson?url&no-inline';
import motorways from '../../geo/context/motorways.geojson?url&no-inline';
import places from '../../geo/context/places.geojson?url&no-inline';
import rail from '../../geo/context/rail.geojson?url&no-inline';
import rivers from '../../geo/context/rivers.geojson?url&no-inline';
import urban from '../../geo/context/urban.geojson?url&no-inline';
import type {GeoJSONSourceSpecification} from 'maplibre-gl';

/** From this zoom the municipalities are drawn one by one; below it the territory is one shape. */
export const MUNICIPALITIES_FROM = 6.6;
/** From this zoom the fine outlines are drawn. */
export const FINE_FROM = 9.2;
/** Files are fetched this much before their zoom is reached. */
const AHEAD = 0.25;

interface File {
  readonly url: string;
  /** Zooms at which something of it is drawn. */
  readonly from: number;
  readonly to: number;
}

const ALWAYS = 25;
const file = (url: string, from = 0, to = ALWAYS): File => ({url, from, to});

/**
 * The files of each source, coarse before fine. A file is fetched when its zoom is reached for the first time, so the first picture waits for
 * nothing that it does not show; a finer file takes the place of the coarser one and stays.
 */
const FILES = {
  'land-world': [file(landWorld, 0, 3.8)],
  'land-europe': [file(landEurope, 3.6, 6.2)],
  'land-region': [file(landRegion, 6)],
  'lakes-world': [file(lakesWorld, 0, 3.8)],
  'lakes-europe': [file(lakesEurope, 3.6, 6.2)],
  'lakes-region': [file(lakesRegion, 6)],
  'borders-world': [file(bordersWorld, 0, 4.4)],
  'borders-region': [file(bordersRegion, 4.2)],
  graticule: [file(graticule, 0, 4.6)],
  rivers: [file(rivers, 5)],
  canals: [file(canals, 6.8)],
  rail: [file(rail, 6.8)],
  motorways: [file(motorways, 7.8)],
  urban: [file(urban, 6.8)],
  places: [file(places, 4)],
  labels: [file(labels)],
  territory: [file(territoryCoarse), file(territoryFine, FINE_FROM)],
  edges: [file(edgesCoarse), file(edgesFine, FINE_FROM)],
  'bands-coarse': [file(bandsCoarse, 4, 9.5)],
  'bands-fine': [file(bandsFine, FINE_FROM)],
  seam: [file(seamCoarse, 4), file(seamFine, FINE_FROM)],
  municipalities: [file(municipalitiesCoarse, MUNICIPALITIES_FROM), file(municipalitiesFine, FINE_FROM)],
  districts: [file(districtsCoarse, MUNICIPALITIES_FROM), file(districtsFine, FINE_FROM)],
  'programme-area': [file(programmeArea, 4)],
  corridors: [file(corridors, 6)],
} as const satisfies Record<string, readonly File[]>;

export type FileSource = keyof typeof FILES;
export const FILE_SOURCES = Object.keys(FILES) as FileSource[];

/** Sources whose data come from the catalogue. */
export const CATALOGUE_SOURCES = [
  'spots',
  'cities',
  'landmarks',
  'towns',
  'seats',
  'arcs',
  'arc-ends',
  'arc-start',
  'networks',
  'network-lines',
  'lens-lines',
  'lens-points',
  'picture-edge',
] as const;
export type CatalogueSource = (typeof CATALOGUE_SOURCES)[number];

/** The file that a source shows at this zoom; `null` while it needs none. */
export function fileAt(source: FileSource, zoom: number): string | null {
  const files: readonly File[] = FILES[source];
  return files.findLast(({from, to}) => zoom >= from - AHEAD && zoom <= to + AHEAD)?.url ?? null;
}

/** True when `next` is finer than `current`: a coarse file never takes the place of a fine one. */
export function isFiner(source: FileSource, next: string, current: string | null): boolean {
  const urls = (FILES[source] as readonly File[]).map(({url}) => url);
  return current === null || urls.indexOf(next) > urls.indexOf(current);
}

/** Addresses of the base map's files, for a picture that the page draws by itself. */
export const baseMapFiles = (level: 'europe' | 'world') =>
  level === 'europe'
    ? ({land: landRegion, borders: bordersRegion, rivers, towns: places} as const)
    : ({land: landEurope, borders: bordersWorld, rivers, towns: places} as const);

const EMPTY = {type: 'FeatureCollection', features: []} as const;

/** Areas and arcs can be told apart under the pointer; their feature state goes by the catalogue's id. */
const HOVERABLE: ReadonlySet<string> = new Set(['municipalities', 'districts', 'territory', 'arcs', 'spots', 'corridors']);
/** Smooth shapes that need no second simplification, or borders that would part where tiles simplify each polygon on its own. */
const EXACT: ReadonlySet<string> = new Set(['municipalities', 'territory', 'edges', 'seam', 'bands-coarse', 'bands-fine', 'districts']);

/** The sources of the style, with the files that the first zoom needs. Addresses are absolute, because the worker resolves them on its own. */
export function styleSources(zoom: number, base: string): Record<string, GeoJSONSourceSpecification> {
  const source = (id: string, data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data,
    ...(HOVERABLE.has(id) ? {promoteId: 'id'} : {}),
    ...(EXACT.has(id) ? {tolerance: 0.15, buffer: 64} : {}),
  });
  const files = FILE_SOURCES.map((id) => {
    const url = fileAt(id, zoom);
    return [id, source(id, url === null ? {...EMPTY, features: []} : absolute(url, base))] as const;
  });
  const own = CATALOGUE_SOURCES.map((id) => [id, source(id, {...EMPTY, features: []})] as const);
  return Object.fromEntries([...files, ...own]);
}

export const absolute = (url: string, base: string): string => new URL(url, base).href;
