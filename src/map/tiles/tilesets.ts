/** Names of the files that tiles are cut from; `geo/build/topologies.ts` makes them. */
export type TopologyName =
  | 'outlines-coarse'
  | 'outlines-fine'
  | 'land-around'
  | 'land-region'
  | 'ways-region'
  | 'land-europe'
  | 'land-world'
  | 'names-around'
  | 'names'
  | 'programme-area';

/** A layer of a tile, at the tile zooms `from` to `to`: the object of a file that it shows. */
interface Part {
  readonly layer: string;
  readonly file: TopologyName;
  readonly object: string;
  readonly from: number;
  readonly to: number;
  /** Of an object with bands: only this one. */
  readonly band?: number;
  /** Borders that neighbours share, and smooth shapes: thinned out less, so that they do not part. */
  readonly exact?: true;
}

/** Tiles have whole zooms: a tile of zoom 8 is on the screen from zoom 8 to 9. */
const LAST = 24;
/** From this tile zoom outlines are fine; beyond it tiles are not cut anew. */
const FINE = 9;

type Source = readonly [file: TopologyName, from: number, to?: number];
const parts = (layer: string, object: string, ...sources: readonly Source[]): Part[] =>
  sources.map(([file, from, to = LAST]) => ({layer, file, object, from, to}));
const exact = (layer: string, from: number, coarseTo = FINE - 1): Part[] =>
  parts(layer, layer, ['outlines-coarse', from, coarseTo], ['outlines-fine', FINE]).map((part) => ({...part, exact: true}));
const band = (number: number, file: TopologyName, from: number, to = LAST): Part => ({
  layer: `band-${number}`,
  file,
  object: 'bands',
  from,
  to,
  band: number,
  exact: true,
});

const MUNICIPALITIES = exact('municipalities', 6);
/** From this zoom on districts are outlined. */
export const DISTRICTS_FROM = 5;
const DISTRICTS = exact('districts', DISTRICTS_FROM);
const EDGES = exact('edges', 3);
const RIVERS = parts('rivers', 'rivers', ['ways-region', 5]);
const canals = (from: number): Part[] => parts('canals', 'canals', ['ways-region', from]);
const motorways = (from: number): Part[] => parts('motorways', 'motorways', ['ways-region', from]);
/** Nearer, what is written on the base map and marks stand in tiles of this zoom, stretched: within 23 m of their place, and few to read. */
const NAMES_LAST = 6;

/**
 * What the tiles of each source hold, coarse before fine. A file is fetched when the first tile needs it, so a picture waits for nothing that it does not
 * show.
 */
export const TILESETS = {
  /** Land and areas: everything that no choice reads anew. */
  region: [
    ...parts('land', 'land', ['land-world', 0, 3], ['land-europe', 4, 5], ['land-region', 6]),
    ...parts('lakes', 'lakes', ['land-world', 2, 3], ['land-europe', 4, 5], ['land-region', 6]),
    ...parts('borders-world', 'borders', ['land-world', 1, 4]),
    ...parts('borders', 'borders', ['land-region', 4]),
    ...parts('graticule', 'graticule', ['land-world', 0, 4]),
    ...RIVERS,
    ...canals(7),
    ...parts('rail', 'rail', ['ways-region', 7]),
    ...motorways(8),
    ...parts('urban', 'urban', ['land-around', 7]),
    ...exact('territory', 3),
    ...EDGES,
    ...exact('seam', 4),
    band(0, 'outlines-coarse', 4, 6),
    band(1, 'outlines-coarse', 7, 8),
    band(2, 'outlines-coarse', 8, 9),
    band(3, 'outlines-fine', 9),
    band(4, 'outlines-fine', 9),
    ...MUNICIPALITIES,
  ],
  /** Areas that may be chosen, once more: the filter follows the choice, and without one nothing is read. */
  chosen: [...MUNICIPALITIES, ...DISTRICTS, ...EDGES],
  /** Railways, roads and waters that are landmarks, and the corridors of projects. */
  corridors: parts('corridors', 'corridors', ['outlines-coarse', 5]),
  /** What is written on the base map. */
  names: [...parts('places', 'places', ['names', 4]), ...parts('labels', 'labels', ['names', 0]), ...RIVERS, ...canals(NAMES_LAST), ...motorways(NAMES_LAST)],
  /** The area of the programme, when a choice shows it. */
  programme: parts('programme-area', 'programme-area', ['programme-area', 4]),
} as const satisfies Record<string, readonly Part[]>;

/** Name of a set of tiles. */
export type TilesetName = keyof typeof TILESETS;

/** Beyond this zoom a tileset has no tiles of its own: these are stretched (`zoomLevelsToOverscale` in `open-map.ts`). */
export const LAST_ZOOM: Readonly<Record<TilesetName, number>> = {region: FINE, chosen: FINE, corridors: NAMES_LAST, names: NAMES_LAST, programme: NAMES_LAST};

/** Files that begin with a small one, in which lies what the tiles around the region show: a tenth of the coasts of Europe, and half of the names. */
const AROUND: Partial<Record<TopologyName, TopologyName>> = {'land-region': 'land-around', names: 'names-around'};
/** These tiles, columns and rows of zoom 6: 0° to 11¼° E, 48.9° to 55.8° N. The small files hold a tile's overlap more (`geo/build/topologies.ts`). */
const AROUND_ZOOM = 6;
const AROUND_COLUMNS = [32, 33];
const AROUND_ROWS = [20, 21];

/** Whether a tile lies around the region. */
export const isAround = (z: number, x: number, y: number): boolean =>
  z >= AROUND_ZOOM && AROUND_COLUMNS.includes(x >> (z - AROUND_ZOOM)) && AROUND_ROWS.includes(y >> (z - AROUND_ZOOM));

/** The parts of a tile at its zoom. */
export const partsAt = (tileset: TilesetName, zoom: number, around = zoom >= AROUND_ZOOM): Part[] =>
  (TILESETS[tileset] as readonly Part[])
    .filter(({from, to}) => zoom >= from && zoom <= to)
    .map((part) => ({...part, file: (around ? AROUND[part.file] : undefined) ?? part.file}));

/** What a map shows without any choice. */
export const SHOWN_ALWAYS: readonly TilesetName[] = ['region', 'corridors', 'names'];

/** Zoom at which the region opens. */
export const REGION_ZOOM = 8;

/** The files that a map of the region at this zoom has fetched. */
export function filesAt(zoom: number): TopologyName[] {
  return [...new Set(SHOWN_ALWAYS.flatMap((tileset) => partsAt(tileset, Math.min(Math.floor(zoom), LAST_ZOOM[tileset])).map(({file}) => file)))];
}

export type {Part};
