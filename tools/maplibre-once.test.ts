import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {build, type Plugin, type Rolldown} from 'vite';
import {expect, test} from 'vitest';
import {mapLibreOnce} from './maplibre-once.ts';

const require = createRequire(import.meta.url);
const fileOf = (name: string): string => require.resolve(`maplibre-gl/${name}`);
const SOURCES = `${fileOf('package.json').replace(/package\.json$/, '')}src`;

/** Lines of code, whatever their order, without comments and the numbers that a bundler gives to names. */
const linesOf = (code: string): string[] =>
  code
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
    .map((line) => line.replaceAll(/\$\d+/g, '').replace(/^(?:const|let) /, 'var '));

/** Lines of one that the other lacks, each as often as it does. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return some.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

test('the sources of MapLibre make the files that its package brings, but for a few lines in fifty thousand', async () => {
  for (const [source, made] of [
    ['index.ts', 'dist/maplibre-gl-dev.mjs'],
    ['source/worker.ts', 'dist/maplibre-gl-worker-dev.mjs'],
  ] as const) {
    const {config, load} = mapLibreOnce() as {config: Plugin['config']; load: (id: string) => string | null};
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [{name: 'as-the-site', config, load: {filter: {id: /package\.json$/}, handler: load}}],
      build: {
        write: false,
        minify: false,
        modulePreload: false,
        target: 'es2022',
        rolldownOptions: {input: `${SOURCES}/${source}`, preserveEntrySignatures: 'strict'},
      },
    });
    const {output} = built as Rolldown.RolldownOutput;
    const [ours, theirs] = [linesOf(output[0].code), linesOf(readFileSync(fileOf(made), 'utf8'))];
    expect(theirs.length).toBeGreaterThan(20_000);
    // Numbers that theirs writes out. With the fields of classes defined, or all of them, it would be a thousand and more.
    expect(without(ours, theirs).length).toBeLessThan(150);
  }
});

test('page and worker get MapLibre from its sources, and the worker is a script of the same build', async () => {
  const {resolveId, load} = mapLibreOnce() as unknown as {
    resolveId: (this: object, source: string, importer?: string) => Promise<string | null>;
    load: (this: object, id: string) => string | null;
  };
  const emitted: object[] = [];
  const build = {
    resolve: async (path: string) => ({id: `/x/src/map/${path.slice(2)}`}),
    emitFile: (file: object) => `ref${emitted.push(file)}`,
  };
  expect(await resolveId.call(build, 'maplibre-gl')).toBe(`${SOURCES}/index.ts`);
  expect(await resolveId.call(build, 'maplibre-gl/dist/maplibre-gl-worker.mjs')).toBe(`${SOURCES}/source/worker.ts`);
  expect(await resolveId.call(build, 'maplibre-gl/dist/maplibre-gl.css')).toBeNull();
  expect(await resolveId.call(build, './tiles/map-worker.ts', '/x/src/map/worker.ts')).toBeNull();
  const address = await resolveId.call(build, './tiles/map-worker.ts?worker&url', '/x/src/map/worker.ts');
  expect(load.call(build, address!)).toBe('export default import.meta.ROLLUP_FILE_URL_ref1;');
  expect(emitted).toEqual([{type: 'chunk', id: '/x/src/map/tiles/map-worker.ts', name: 'map-worker'}]);
  // Where a page has no origin the worker's text alone would not find what it imports.
  const starts = load.call(build, `${SOURCES}/util/web_worker.ts`)!;
  expect(starts).toContain('return `data:text/javascript;charset=utf-8,${encodeURIComponent(`import ${JSON.stringify(url)};`)}`;');
  // Tiles of another kind are refused with a sentence.
  const code = load.call(build, `${SOURCES}/source/vector_tile_mlt.ts`)!;
  const {MLTVectorTile} = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {MLTVectorTile: new () => unknown};
  expect(() => new MLTVectorTile()).toThrow('euregio-map: expected tiles as MVT, got MLT.');
});
