// The map's worker: MapLibre's own, and beside it what cuts tiles from the files of outlines, off the main thread.
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type {AddProtocolAction, RequestParameters} from 'maplibre-gl';
import {type FileAddresses, PROTOCOL, readAddress, readAhead} from './address.ts';
import {Cutter} from './cut.ts';
import {readLayersLate, type WithLayerIndexes} from './late-layers.ts';
import {LAST_ZOOM, REGION_ZOOM} from './tilesets.ts';
import type {Packed} from './unpack.ts';

/** What MapLibre gives to scripts in its worker. */
declare const self: {
  readonly location: {readonly hash: string};
  readonly worker: unknown;
  addProtocol(name: string, load: AddProtocolAction): void;
  makeRequest(request: RequestParameters, abort: AbortController): Promise<{data: unknown}>;
};

// It starts itself. Naming it keeps it: MapLibre says of its modules that importing them does nothing, and bundlers believe that.
if (!(self.worker instanceof MapLibreWorker)) throw new Error('euregio-map: expected MapLibre’s worker to have started, found none.');
readLayersLate(self.worker as unknown as WithLayerIndexes);

let cutter: Cutter | undefined;

/** All maps of a page show the same files. A request by MapLibre's own way also reaches what only the page can answer, as in the single file. */
const cutterOf = (files: FileAddresses): Cutter => (cutter ??= new Cutter((name) => fetched(files[name])));

/** @throws Error without the status of the answer: MapLibre takes 404 for a tile that is not meant to be there, and says nothing. */
async function fetched(url: string): Promise<Packed> {
  try {
    return (await self.makeRequest({url, type: 'json'}, new AbortController())).data as Packed;
  } catch (error) {
    // oxlint-disable-next-line preserve-caught-error -- the status is what must not be carried along
    throw new Error(`euregio-map: expected outlines at ${url}: ${(error as Error).message}`);
  }
}

self.addProtocol(PROTOCOL, async ({url}) => {
  const {tileset, z, x, y, files} = readAddress(url);
  const tiles = cutterOf(files);
  // The land draws what there is, and what is missing of it is said by the names that stand on it. Where the fine outlines fail, that is said at once:
  // MapLibre then keeps the coarser tiles.
  if (tileset === 'names') await tiles.fetched('region', z, x, y);
  return {data: await tiles.tile(tileset, z, x, y, tileset === 'region' && z < LAST_ZOOM.region)};
});

const ahead = readAhead(self.location.hash);
if (ahead) void cutterOf(ahead).prepare(REGION_ZOOM);
