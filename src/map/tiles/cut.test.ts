import {readFileSync} from 'node:fs';
import {VectorTile} from '@mapbox/vector-tile';
import {PbfReader} from 'pbf';
import {expect, test} from 'vitest';
import {addressOf, aheadOf, type FileAddresses, readAddress, readAhead} from './address.ts';
import {Cutter, type Fetch} from './cut.ts';
import {filesAt, isAround, LAST_ZOOM, partsAt, TILESETS, type TilesetName, type TopologyName} from './tilesets.ts';
import type {Packed} from './unpack.ts';

/** The tile of zoom 8 that Hengelo lies in: (6.793 + 180) / 360 × 256 = 132.8; its latitude 52.266 gives row 84 in Web Mercator. */
const HENGELO = [8, 132, 84] as const;

function filesOf(missing: readonly TopologyName[] = []): {fetch: Fetch; asked: TopologyName[]} {
  const asked: TopologyName[] = [];
  const fetch: Fetch = async (name) => {
    asked.push(name);
    if (missing.includes(name)) throw new Error(`${name}: 404`);
    return JSON.parse(readFileSync(new URL(`../../../geo/topologies/${name}.json`, import.meta.url), 'utf8')) as Packed;
  };
  return {fetch, asked};
}

const read = (tile: ArrayBuffer): VectorTile => new VectorTile(new PbfReader(tile));
const idsIn = (tile: VectorTile, name: string): unknown[] => {
  const layer = tile.layers[name]!;
  return Array.from({length: layer.length}, (_, i) => layer.feature(i).properties['id']).toSorted();
};

test('a tile of the region holds the land and the areas that lie in it', async () => {
  const tile = read(await new Cutter(filesOf().fetch).tile('region', ...HENGELO));
  expect(Object.keys(tile.layers)).toEqual([
    'land',
    'lakes',
    'rivers',
    'canals',
    'rail',
    'motorways',
    'urban',
    'territory',
    'edges',
    'seam',
    'band-1',
    'band-2',
    'municipalities',
  ]);
  expect(idsIn(tile, 'municipalities')).toEqual(expect.arrayContaining(['almelo', 'borne', 'enschede', 'hengelo', 'oldenzaal', 'gronau']));
  expect(idsIn(tile, 'municipalities')).not.toContain('munster');
  expect(idsIn(tile, 'territory')).toEqual(['euregio', 'twente']);
});

test('neighbours share the vertices of their border in a tile, too', async () => {
  const {layers} = read(await new Cutter(filesOf().fetch).tile('region', ...HENGELO));
  const layer = layers['municipalities']!;
  const vertices = (id: string): Set<string> => {
    const shape = Array.from({length: layer.length}, (_, i) => layer.feature(i)).find(({properties}) => properties['id'] === id)!;
    return new Set(
      shape
        .loadGeometry()
        .flat()
        .map(({x, y}) => `${x},${y}`),
    );
  };
  const [hengelo, borne] = [vertices('hengelo'), vertices('borne')];
  expect([...hengelo].filter((vertex) => borne.has(vertex)).length).toBeGreaterThan(5);
});

test('each file is fetched once, when the first tile needs it', async () => {
  const {fetch, asked} = filesOf();
  const cutter = new Cutter(fetch);
  await cutter.tile('region', 0, 0, 0);
  expect(asked).toEqual(['land-world']);
  await Promise.all([cutter.tile('region', ...HENGELO), cutter.tile('chosen', ...HENGELO), cutter.tile('region', 8, 133, 84)]);
  expect(asked.toSorted()).toEqual(['land-around', 'land-world', 'outlines-coarse', 'ways-region']);
});

test('what is got ready beforehand is not asked for again by the tiles of that zoom', async () => {
  const {fetch, asked} = filesOf();
  const cutter = new Cutter(fetch);
  await cutter.prepare(8);
  expect(asked.toSorted()).toEqual(['land-around', 'names-around', 'outlines-coarse', 'ways-region']);
  const ready = await cutter.tile('region', ...HENGELO);
  expect(asked).toHaveLength(4);
  expect(new Uint8Array(ready)).toEqual(new Uint8Array(await new Cutter(filesOf().fetch).tile('region', ...HENGELO)));
});

test('a file that cannot be got ready is asked for again by the first tile, which says it', async () => {
  const cutter = new Cutter(filesOf(['outlines-coarse']).fetch);
  await cutter.prepare(8);
  await expect(cutter.tile('corridors', 7, 66, 42)).rejects.toThrow('outlines-coarse: 404');
});

test('without a file the land draws what there is, and the others say what is missing', async () => {
  const {fetch, asked} = filesOf(['outlines-coarse']);
  const cutter = new Cutter(fetch);
  expect(Object.keys(read(await cutter.tile('region', ...HENGELO, true)).layers)).toEqual(['land', 'lakes', 'rivers', 'canals', 'rail', 'motorways', 'urban']);
  await expect(cutter.tile('chosen', ...HENGELO)).rejects.toThrow('outlines-coarse: 404');
  await expect(cutter.fetched('region', ...HENGELO)).rejects.toThrow('outlines-coarse: 404');
  // It is asked for again, once it may be there.
  expect(asked.filter((name) => name === 'outlines-coarse').length).toBeGreaterThan(1);
});

test('the worker finds in its own address what it can get ready', () => {
  const files = {names: 'https://map.example/assets/names-1.json?a={b}#c'} as unknown as FileAddresses;
  const {hash} = new URL(`https://map.example/assets/worker.js${aheadOf(files)}`);
  expect(readAhead(hash)).toEqual(files);
  expect(readAhead(new URL('https://map.example/assets/worker.js').hash)).toBeNull();
});

test('an address says what is asked for and where the files are', () => {
  const files = {names: 'https://map.example/assets/names-1.json?a={b}'} as unknown as FileAddresses;
  const address = addressOf('chosen', files).replace('{z}', '8').replace('{x}', '132').replace('{y}', '84');
  expect(readAddress(address)).toEqual({tileset: 'chosen', z: 8, x: 132, y: 84, files});
  expect(() => readAddress('https://map.example/8/132/84')).toThrow('expected euregio-tiles://tileset/z/x/y#files, got https://map.example/8/132/84.');
});

test('the first picture of the region needs four files, and a tile has each layer once', () => {
  expect(filesAt(7.9)).toEqual(['land-around', 'ways-region', 'outlines-coarse', 'names-around']);
  expect(filesAt(12)).toContain('outlines-fine');
  const twice = (Object.keys(TILESETS) as TilesetName[]).flatMap((tileset) =>
    Array.from({length: LAST_ZOOM[tileset] + 1}, (_, zoom) => partsAt(tileset, zoom).map(({layer}) => layer)).filter(
      (layers) => new Set(layers).size !== layers.length,
    ),
  );
  expect(twice).toEqual([]);
});

/** What a layer shows within its tile: of areas and lines how much of it, of points where each stands. */
function shown(tile: VectorTile, name: string): unknown {
  const layer = tile.layers[name];
  const features = Array.from({length: layer?.length ?? 0}, (_, i) => layer!.feature(i));
  const points = features.filter(({type}) => type === 1).map((one) => JSON.stringify([one.properties, one.loadGeometry()]));
  if (points.length > 0) return points.toSorted();
  const paths = features.flatMap((one) => one.loadGeometry().map((path) => ({path, isArea: one.type === 3})));
  return paths.reduce((sum, {path, isArea}) => {
    const parts = path.slice(1).map(({x, y}, i) => (isArea ? (path[i]!.x * y - x * path[i]!.y) / 2 : Math.hypot(x - path[i]!.x, y - path[i]!.y)));
    return sum + parts.reduce((total, part) => total + part, 0);
  }, 0);
}

test('around the region the small files show what the large ones do, to the last tile, and beyond it the large ones come', async () => {
  const around = new Cutter(filesOf().fetch);
  const {fetch} = filesOf();
  const whole = new Cutter(async (name) => fetch(name === 'land-around' ? 'land-region' : name === 'names-around' ? 'names' : name));
  for (const z of [6, 7, 8]) {
    const rows = Array.from({length: 2 ** (z - 5)}, (_, i) => i);
    for (const [x, y] of rows.flatMap((column) => rows.map((row) => [32 * 2 ** (z - 6) + column, 20 * 2 ** (z - 6) + row] as const))) {
      expect(isAround(z, x, y)).toBe(true);
      for (const [tileset, layers] of [
        ['region', ['land', 'lakes', 'borders']],
        ['names', ['places', 'labels']],
      ] as const) {
        if (z > LAST_ZOOM[tileset]) continue;
        const [one, other] = await Promise.all([around, whole].map(async (cutter) => read(await cutter.tile(tileset, z, x, y, true))));
        for (const layer of layers) {
          const [small, large] = [shown(one!, layer), shown(other!, layer)];
          // A coast that ends sooner is thinned out from another end: by less than half a pixel along it.
          if (typeof large === 'number') expect(Math.abs(Number(small) - large), `${layer} ${z}/${x}/${y}`).toBeLessThan(layer === 'borders' ? 30 : 5000);
          else expect(small, `${layer} ${z}/${x}/${y}`).toEqual(large);
        }
      }
    }
  }
  const {fetch: ask, asked} = filesOf();
  await new Cutter(ask).tile('region', 8, 31 * 4 + 3, 84);
  expect(asked).toContain('land-region');
});
