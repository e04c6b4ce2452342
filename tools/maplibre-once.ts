import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Plugin} from 'vite';

/** MapLibre's sources, which its package brings beside the two files that are made from them. */
const PACKAGE = createRequire(import.meta.url)
  .resolve('maplibre-gl/package.json')
  .replaceAll('\\', '/');
const SOURCES = PACKAGE.replace(/package\.json$/, 'src');
const FROM_SOURCE: Readonly<Record<string, string>> = {
  'maplibre-gl': `${SOURCES}/index.ts`,
  'maplibre-gl/dist/maplibre-gl-worker.mjs': `${SOURCES}/source/worker.ts`,
};
/** Reads tiles of a newer kind (17 kB gzip), of which the map has none. */
const OTHER_TILES = '/source/vector_tile_mlt.ts';
const NO_OTHER_TILES = `export class MLTVectorTile {
  constructor() {
    throw new Error('euregio-map: expected tiles as MVT, got MLT. The package of the map reads both.');
  }
}`;
/** In a frame without an origin MapLibre reads its worker's file and starts it from an address that is its text. There nothing lies beside it: it has to import the file. */
const STARTS_WORKER = '/util/web_worker.ts';
const TEXT_OF_WORKER = 'await fetchWorkerCode(url)';
const WORKER_IMPORTED = '`import ${JSON.stringify(url)};`';
const WORKER = './tiles/map-worker.ts';
const ADDRESS = '?address-of-worker';

/** As MapLibre makes its own files: fields are set, not defined, so that one without a value leaves what a class above has put there. */
const OF_MAPLIBRE = /\/maplibre-gl\/src\//;
const AS_MAPLIBRE = {assumptions: {setPublicClassFields: true}, typescript: {removeClassFieldsWithoutInitializer: true}};

/**
 * Vite plugin: of MapLibre the page and its worker run half of the same code, which its package brings twice, in two closed files. The site is built from MapLibre's sources
 * instead, and its worker is a script of the same build, so that what both run is one file (`tools/chunks.ts`).
 */
export function mapLibreOnce(): Plugin {
  return {
    name: 'maplibre-once',
    apply: 'build',
    enforce: 'pre',
    // The bundler itself reads its TypeScript: it then writes values of enumerations where they are used.
    config: () => ({oxc: {exclude: [OF_MAPLIBRE]}, build: {rolldownOptions: {transform: AS_MAPLIBRE}}}),
    async resolveId(source, importer) {
      if (source in FROM_SOURCE) return FROM_SOURCE[source];
      const [path, query] = source.split('?');
      if (path !== WORKER || query !== 'worker&url') return null;
      const found = await this.resolve(path, importer);
      return found && `\0${found.id}${ADDRESS}`;
    },
    load(id) {
      if (id === SOURCES + OTHER_TILES) return NO_OTHER_TILES;
      if (id === SOURCES + STARTS_WORKER) {
        const parts = readFileSync(id, 'utf8').split(`encodeURIComponent(${TEXT_OF_WORKER})`);
        if (parts.length !== 2)
          throw new Error(`maplibre-once: expected ${TEXT_OF_WORKER} once in ${id}. See how MapLibre now starts its worker where a page has no origin.`);
        return parts.join(`encodeURIComponent(${WORKER_IMPORTED})`);
      }
      // It reads its version there.
      if (id === PACKAGE) return JSON.stringify({version: (JSON.parse(readFileSync(PACKAGE, 'utf8')) as {version: string}).version});
      if (!id.endsWith(ADDRESS)) return null;
      const file = this.emitFile({type: 'chunk', id: id.slice(1, -ADDRESS.length), name: 'map-worker'});
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}
