import GeoJSONVT, {type LegacyTile} from 'geojson-vt';
import {fromGeojsonVt} from '@maplibre/vt-pbf';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {isAround, LAST_ZOOM, type Part, partsAt, SHOWN_ALWAYS, type TilesetName, type TopologyName} from './tilesets.ts';
import {type Packed, unpack} from './unpack.ts';

/** Steps along the side of a tile, and how many of them are a pixel; as MapLibre has it. */
const EXTENT = 8192;
const PER_PIXEL = EXTENT / 512;
/** In pixels: how far tiles overlap, and by how much a line may be thinned out. */
const EXACT = {buffer: 64 * PER_PIXEL, tolerance: 0.15 * PER_PIXEL};
const SMOOTH = {buffer: 128 * PER_PIXEL, tolerance: 0.375 * PER_PIXEL};

/** Fetches a file of outlines by its name. @throws Error when it is not there. */
export type Fetch = (name: TopologyName) => Promise<Packed>;

/** Cuts tiles from the files, each of which is fetched once. */
export class Cutter {
  private readonly fetch: Fetch;
  private readonly files = new Map<TopologyName, Promise<Topology>>();
  private readonly layers = new Map<string, GeoJSONVT>();

  constructor(fetch: Fetch) {
    this.fetch = fetch;
  }

  /**
   * A tile as a Mapbox Vector Tile, one layer per part.
   *
   * @param tolerant - draws what is there when a file is not
   * @throws Error when a file cannot be fetched (the next tile asks for it again) or is broken
   */
  async tile(tileset: TilesetName, z: number, x: number, y: number, tolerant = false): Promise<ArrayBuffer> {
    const parts = partsAt(tileset, z, isAround(z, x, y));
    const layers: Record<string, LegacyTile> = {};
    await Promise.all(
      parts.map(async (part) => {
        try {
          const tile = this.layer(part, await this.file(part.file), LAST_ZOOM[tileset]).getTile(z, x, y);
          if (tile) layers[part.layer] = tile;
        } catch (error) {
          if (!tolerant) throw error;
        }
      }),
    );
    // In the order of the table, whichever file came first: the same tile is always the same bytes.
    const ordered = Object.fromEntries(parts.flatMap(({layer}) => (layers[layer] ? [[layer, layers[layer]]] : [])));
    // Of a tile it reads the features alone, which are the same whoever cut them.
    return fromGeojsonVt(ordered as Parameters<typeof fromGeojsonVt>[0], {version: 2, extent: EXTENT}).slice().buffer;
  }

  /** Gets everything ready that tiles of this zoom are cut from. What cannot be had is asked for again, and said, by the first tile. */
  async prepare(zoom: number): Promise<void> {
    const asked = SHOWN_ALWAYS.flatMap((tileset) =>
      partsAt(tileset, Math.min(zoom, LAST_ZOOM[tileset])).map(async (part) => this.layer(part, await this.file(part.file), LAST_ZOOM[tileset])),
    );
    await Promise.allSettled(asked);
  }

  /** @throws Error when a file that this tile needs cannot be fetched, or holds no outlines. */
  async fetched(tileset: TilesetName, z: number, x: number, y: number): Promise<void> {
    await Promise.all(partsAt(tileset, z, isAround(z, x, y)).map(async (part) => geometryOf(part, await this.file(part.file))));
  }

  private file(name: TopologyName): Promise<Topology> {
    let file = this.files.get(name);
    if (!file) {
      file = this.fetch(name).then(unpack);
      file.catch(() => this.files.delete(name));
      this.files.set(name, file);
    }
    return file;
  }

  private layer(part: Part, topology: Topology, maxZoom: number): GeoJSONVT {
    const {file, object, band, exact} = part;
    const key = [file, object, band ?? '', maxZoom].join();
    let layer = this.layers.get(key);
    if (!layer) {
      const decoded = feature(topology, geometryOf(part, topology));
      const features = band === undefined ? decoded.features : decoded.features.filter(({properties}) => (properties as {band?: number}).band === band);
      layer = new GeoJSONVT({type: 'FeatureCollection', features}, {...(exact ? EXACT : SMOOTH), extent: EXTENT, maxZoom, indexMaxZoom: 4});
      this.layers.set(key, layer);
    }
    return layer;
  }
}

/** @throws Error when the file has come, but has no such collection. */
function geometryOf({file, object}: Part, topology: Topology): GeometryCollection {
  const geometry = topology.objects[object];
  if (geometry?.type === 'GeometryCollection') return geometry as GeometryCollection;
  throw new Error(`${file}: expected the collection "${object}", got ${Object.keys(topology.objects).join(', ')}.`);
}
