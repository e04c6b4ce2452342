import {readFileSync} from 'node:fs';
import type {AddProtocolAction} from 'maplibre-gl';
import {afterEach, expect, test, vi} from 'vitest';
import {addressOf, aheadOf, type FileAddresses, PROTOCOL} from './address.ts';
import {Cutter} from './cut.ts';
import {filesAt, LAST_ZOOM, REGION_ZOOM, type TopologyName} from './tilesets.ts';

const NAMES = [...new Set([0, 3, 5, 7, 9, 12].flatMap((zoom) => filesAt(zoom)))];
const FILES = Object.fromEntries(NAMES.map((name) => [name, `https://kaart.example/${name}.json`])) as unknown as FileAddresses;
const fileOf = (name: TopologyName): unknown => JSON.parse(readFileSync(new URL(`../../../geo/topologies/${name}.json`, import.meta.url), 'utf8'));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('maplibre-gl/dist/maplibre-gl-worker.mjs');
  vi.resetModules();
});

/** Starts the worker as MapLibre does: what it asks for, and how it answers. @param missing - files that do not come */
async function start({missing = [], hash = '', isStarted = true}: {missing?: readonly TopologyName[]; hash?: string; isStarted?: boolean} = {}) {
  class MapLibreWorker {
    readonly actor = {};
    readonly layerIndexes = {};
    readonly _getLayerIndex = () => ({});
  }
  vi.doMock('maplibre-gl/dist/maplibre-gl-worker.mjs', () => ({default: MapLibreWorker}));
  const asked: string[] = [];
  const protocols = new Map<string, AddProtocolAction>();
  vi.stubGlobal('self', {
    location: {hash},
    worker: isStarted ? new MapLibreWorker() : undefined,
    addProtocol: (name: string, load: AddProtocolAction) => protocols.set(name, load),
    makeRequest: async ({url, type}: {url: string; type: string}) => {
      asked.push(`${type} ${url}`);
      const name = NAMES.find((one) => FILES[one] === url);
      if (name === undefined || missing.includes(name)) throw Object.assign(new Error('Not Found'), {status: 404});
      return {data: fileOf(name)};
    },
  });
  vi.resetModules();
  await import('./map-worker.ts');
  const load = protocols.get(PROTOCOL);
  const tile = async (tileset: 'region' | 'names', z: number, x: number, y: number): Promise<Uint8Array> => {
    const url = addressOf(tileset, FILES).replace('{z}/{x}/{y}', `${z}/${x}/${y}`);
    return new Uint8Array((await load!({url}, new AbortController())).data as ArrayBuffer);
  };
  return {asked, tile};
}

/** The tile that Hengelo lies in, at the zoom at which a tile of zoom 8 is 132/84. */
const hengelo = (zoom: number) => [zoom, Math.floor(132.8 * 2 ** (zoom - 8)), Math.floor(84.2 * 2 ** (zoom - 8))] as const;

test('without MapLibre’s own worker it says what is wrong, and starts nothing', async () => {
  await expect(start({isStarted: false})).rejects.toThrow('euregio-map: expected MapLibre’s worker to have started, found none.');
});

test('a tile is the one that is cut from the files, each of which is asked for once, by its absolute address', async () => {
  const {asked, tile} = await start();
  expect(asked).toEqual([]);
  const own = new Uint8Array(await new Cutter(async (name) => fileOf(name) as never).tile('region', ...hengelo(8)));
  expect(await tile('region', ...hengelo(8))).toEqual(own);
  const first = [...asked];
  expect(first.every((request) => request.startsWith('json https://kaart.example/'))).toBe(true);
  await tile('region', 8, 133, 84);
  expect(asked).toEqual(first);
  expect(new Set(asked).size).toBe(asked.length);
});

test('what its own address names is there before the first tile is asked for', async () => {
  const {asked, tile} = await start({hash: aheadOf(FILES)});
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
  const before = [...asked];
  await tile('region', ...hengelo(Math.min(REGION_ZOOM, LAST_ZOOM.region)));
  expect(asked).toEqual(before);
});

test('a file that does not come is said by the names that stand on it, in a sentence without the status of the answer', async () => {
  const zoom = 5;
  const [land] = filesAt(zoom).filter((name) => name.startsWith('land'));
  const {tile} = await start({missing: [land!]});
  const failed = await tile('names', ...hengelo(zoom)).catch((error: unknown) => error);
  // MapLibre takes 404 for a tile that is not meant to be there.
  expect(failed).toBeInstanceOf(Error);
  expect(failed).not.toHaveProperty('status');
  expect((failed as Error).message).toBe(`euregio-map: expected outlines at https://kaart.example/${land}.json: Not Found`);
});

test('the land draws what there is without a file, but where the fine outlines fail at the last zoom that is said at once', async () => {
  const fine = filesAt(LAST_ZOOM.region).filter((name) => !filesAt(LAST_ZOOM.region - 1).includes(name));
  expect(fine).toContain('outlines-fine');
  const {tile} = await start({missing: ['outlines-fine', 'outlines-coarse']});
  const below = await tile('region', ...hengelo(LAST_ZOOM.region - 1));
  expect(below.length).toBeGreaterThan(1000);
  await expect(tile('region', ...hengelo(LAST_ZOOM.region))).rejects.toThrow(
    /^euregio-map: expected outlines at https:\/\/kaart\.example\/outlines-fine\.json/,
  );
});
