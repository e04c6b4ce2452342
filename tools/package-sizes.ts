// `npm run sizes`: measures what each entry of the package weighs in somebody's page, and keeps it for the page of examples.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build, type Rolldown} from 'vite';

/** What an entry of the package weighs. */
export interface EntrySize {
  /** As it is imported: `euregio-map/euregio-list`. */
  readonly entry: string;
  /** What the page waits for, with everything that the package depends on; kilobytes (1000 bytes), gzip. */
  readonly startKb: number;
  /** Code that comes when it is needed; kilobytes, gzip. */
  readonly laterKb: number;
  /** MapLibre is in it, at once or later. */
  readonly maplibre: boolean;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Bundles every entry as a page's own bundler would, minified, and adds up what it needs. Fonts and outlines are files and not counted. */
export async function packageSizes(): Promise<EntrySize[]> {
  const {name, exports} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    name: string;
    exports: Record<string, string | {default?: string}>;
  };
  const entries = Object.entries(exports).flatMap(([path, to]) => {
    const file = typeof to === 'object' ? to.default : undefined;
    return file?.endsWith('.js') ? [{entry: `${name}${path.slice(1)}`, source: file.replace('./lib/', `${ROOT}src/`).replace(/\.js$/, '.ts')}] : [];
  });
  // As readers get it: lit has a longer build for those who develop.
  process.env['NODE_ENV'] = 'production';
  const result = (await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    base: './',
    assetsInclude: ['**/*.geojson'],
    worker: {format: 'es'},
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {input: Object.fromEntries(entries.map(({source}, at) => [`entry-${at}`, source])), preserveEntrySignatures: 'strict'},
    },
  })) as Rolldown.RolldownOutput;
  const chunks = new Map(result.output.filter((one) => one.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const weights = new Map([...chunks].map(([file, {code}]) => [file, gzipSync(code).length]));
  const reach = (files: readonly string[], later: boolean): Set<string> => {
    const found = new Set<string>();
    const waiting = [...files];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const chunk = chunks.get(file);
      if (!chunk || found.has(file)) continue;
      found.add(file);
      waiting.push(...chunk.imports, ...(later ? chunk.dynamicImports : []));
    }
    return found;
  };
  const kilobytes = (files: Iterable<string>): number => Math.round([...files].reduce((sum, file) => sum + (weights.get(file) ?? 0), 0) / 1000);
  return entries.map(({entry}, at) => {
    const first = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === `entry-${at}`);
    if (!first) throw new Error(`${entry}: expected a chunk of it in the build, found none.`);
    const start = reach([first.fileName], false);
    const all = reach([first.fileName], true);
    const modules = [...all].flatMap((file) => chunks.get(file)?.moduleIds ?? []);
    return {
      entry,
      startKb: kilobytes(start),
      laterKb: kilobytes([...all].filter((file) => !start.has(file))),
      maplibre: modules.some((id) => id.includes('node_modules/maplibre-gl/')),
    };
  });
}

/** Where the page of examples reads them. */
export const SIZES_FILE = new URL('../src/showroom/sizes.json', import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SIZES_FILE, `${JSON.stringify(await packageSizes(), null, 2)}\n`);
