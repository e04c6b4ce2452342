/* `npm run bench:tiles [-- --points 2000000]`: makes one file of vector tiles and reads it as a browser does, in parts over HTTP. Then `bench/tiles/page` shows it. */
import {existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {parseArgs} from 'node:util';
import {FetchSource, PMTiles} from 'pmtiles';
import {build} from 'vite';
import {serve} from '../../tools/serve.mjs';
import {quantile} from '../statistics.ts';
import {archiveOf} from './archive.ts';
import {BOUNDS, generatedPoints, MAX_ZOOM, MIN_ZOOM, tilesOf} from './points.ts';

const OUT = join(import.meta.dirname, '..', 'dist-tiles');
const {values} = parseArgs({options: {points: {type: 'string', default: '2000000'}, again: {type: 'boolean', default: false}}});
const FILE = join(OUT, 'points.pmtiles');

await build({
  root: join(import.meta.dirname, 'page'),
  base: './',
  configFile: false,
  publicDir: false,
  worker: {format: 'es'},
  logLevel: 'warn',
  build: {outDir: OUT, emptyOutDir: false, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000},
});
if (values.again || !existsSync(FILE)) {
  const start = performance.now();
  const tiles = tilesOf(generatedPoints(Number(values.points)));
  const archive = archiveOf(tiles, {
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    bounds: BOUNDS,
    metadata: {name: 'Generated projects', vector_layers: [{id: 'projects', fields: {count: 'Number'}}]},
  });
  mkdirSync(OUT, {recursive: true});
  writeFileSync(FILE, archive);
  const largest = Math.max(...tiles.map(({data}) => data.length));
  console.log(
    `${Number(values.points).toLocaleString('en')} points in ${tiles.length} tiles, the largest ${(largest / 1000).toFixed(0)} kB, made in ${((performance.now() - start) / 1000).toFixed(0)} s.`,
  );
}
console.log(`points.pmtiles: ${(statSync(FILE).size / 1e6).toFixed(1)} MB`);

const site = await serve({root: OUT, port: 0});
let requests = 0;
let bytes = 0;
/** Counts what is asked for. */
class Counted extends FetchSource {
  override async getBytes(...args: Parameters<FetchSource['getBytes']>): ReturnType<FetchSource['getBytes']> {
    const answer = await super.getBytes(...args);
    requests += 1;
    bytes += answer.data.byteLength;
    return answer;
  }
}

/** Tiles that a screen of 1440 × 900 shows at a zoom: MapLibre's tiles are 512 pixels wide. */
function seen(zoom: number, lng: number, lat: number): [z: number, x: number, y: number][] {
  const z = Math.min(MAX_ZOOM, Math.floor(zoom));
  const across = 2 ** z;
  const x = ((lng + 180) / 360) * across;
  const y = (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * across;
  const [wide, tall] = [1440 / 512 / 2, 900 / 512 / 2];
  const tiles: [number, number, number][] = [];
  for (let column = Math.floor(x - wide); column <= x + wide; column++)
    for (let row = Math.floor(y - tall); row <= y + tall; row++) tiles.push([z, column, row]);
  return tiles;
}

try {
  for (const [what, zoom] of [
    ['Europe', 4],
    ['a country', 6],
    ['the region', 8],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      requests = bytes = 0;
      const start = performance.now();
      const archive = new PMTiles(new Counted(`${site.address}points.pmtiles`));
      await Promise.all(seen(zoom, 7.1, 52.2).map((tile) => archive.getZxy(...tile)));
      times.push(performance.now() - start);
    }
    console.log(`${what} (zoom ${zoom}), a first visit: ${requests} requests, ${(bytes / 1000).toFixed(0)} kB, ${quantile(times, 0.5).toFixed(0)} ms`);
  }
} finally {
  await site.close();
}
