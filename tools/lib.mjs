// `npm run build:lib`: builds the package into `lib/`, one module per source file with its types, and describes its elements in `custom-elements.json`.
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {elementsManifest} from './manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {dependencies, exports} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const LIB = fileURLToPath(new URL('../lib', import.meta.url));

/** What the package exports says what is built: `./lib/map/euregio-map.js` comes from `src/map/euregio-map.ts`. */
const built = Object.values(exports)
  .map((entry) => (typeof entry === 'object' ? entry.default : entry))
  .filter((file) => /^\.\/lib\/.*\.js$/.test(file ?? ''))
  .map((file) => [
    file.slice('./lib/'.length, -'.js'.length),
    fileURLToPath(new URL(`../src/${file.slice('./lib/'.length, -'.js'.length)}.ts`, import.meta.url)),
  ]);

/**
 * Where a module lies in the package. Those that say where a file is lie beside the folder of files: a bundler that leaves `new URL('./assets/…', import.meta.url)` as
 * it is (esbuild) then finds that folder beside its own output. npm leaves folders called `node_modules` out of every package.
 *
 * @param {string} name
 */
const fileOf = (name) => (/_url(_|$)/.test(name) ? `file-${basename(name)}.js` : `${name.replace('node_modules', 'vendor')}.js`);

rmSync(LIB, {recursive: true, force: true});
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  // Outlines, fonts and the map's worker are files beside the modules, found by `import.meta.url`: every bundler understands that.
  base: './',
  assetsInclude: ['**/*.geojson'],
  worker: {format: 'es'},
  build: {
    outDir: LIB,
    target: 'es2022',
    minify: false,
    assetsInlineLimit: 0,
    lib: {entry: Object.fromEntries(built), formats: ['es']},
    rolldownOptions: {
      // What the package depends on stays outside: a page has one lit, whoever brings it.
      external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)) && !/\?|\.css$/.test(id),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({name}) => fileOf(name),
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});

const {status} = spawnSync(process.execPath, [fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url)), '-p', 'tsconfig.lib.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

// The compiler leaves `.ts` in the imports of declarations, where a `.d.ts` lies that is found by the name of its module; and it names lit’s own parts,
// which a page has only by way of lit.
for (const file of readdirSync(LIB, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.d.ts'))) {
  const path = join(LIB, file);
  const text = readFileSync(path, 'utf8').replaceAll(/((?:from|import\() ?['"]\.[^'"]+)\.ts(['"])/g, '$1.js$2');
  writeFileSync(path, text.replaceAll('import("lit-html")', 'import("lit")'));
}

writeFileSync(join(root, 'custom-elements.json'), `${JSON.stringify(await elementsManifest(), null, 2)}\n`);
