import {gunzipSync, gzipSync} from 'node:zlib';
import {PMTiles, type Source} from 'pmtiles';
import {expect, test} from 'vitest';
import {archiveOf} from './archive.ts';
import {BOUNDS, generatedPoints, MAX_ZOOM, MIN_ZOOM, tilesOf} from './points.ts';

const sourceOf = (file: Buffer): Source => ({
  getKey: () => 'file',
  getBytes: async (offset, length) => ({data: new Uint8Array(file.subarray(offset, offset + length)).buffer}),
});
const options = {minZoom: MIN_ZOOM, maxZoom: MAX_ZOOM, bounds: BOUNDS, metadata: {vector_layers: [{id: 'projects', fields: {count: 'Number'}}]}};

test('the library that browsers read archives with finds each tile', async () => {
  const tiles = [
    {z: 0, x: 0, y: 0, data: gzipSync('whole world')},
    {z: 3, x: 4, y: 2, data: gzipSync('Hengelo')},
    {z: 3, x: 4, y: 3, data: gzipSync('south of it')},
  ];
  const archive = new PMTiles(sourceOf(archiveOf(tiles, options)));
  const text = async (z: number, x: number, y: number): Promise<string | undefined> => {
    const tile = await archive.getZxy(z, x, y);
    return tile && Buffer.from(tile.data).toString();
  };
  expect([await text(0, 0, 0), await text(3, 4, 2), await text(3, 4, 3), await text(3, 0, 0)]).toEqual(['whole world', 'Hengelo', 'south of it', undefined]);
  expect(await archive.getHeader()).toMatchObject({specVersion: 3, minZoom: 0, maxZoom: 8, tileType: 1, minLon: -9, maxLat: 63});
  expect(await archive.getMetadata()).toEqual(options.metadata);
});

test('every point is in the tiles: counted far away, by itself near by', () => {
  const tiles = tilesOf(generatedPoints(2000));
  const [world] = tiles;
  // The whole world in one tile: protobuf writes the layer’s name as it is.
  expect([world?.z, gunzipSync(world?.data ?? Buffer.alloc(0)).includes('projects')]).toEqual([0, true]);
  expect(new Set(tiles.map(({z}) => z))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8]));
});
