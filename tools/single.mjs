// `npm run build:single -- --site https://…`: the whole map as one file that opens by a double click, without a server and without a network.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {build, loadConfigFromFile} from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PARTS = fileURLToPath(new URL('./single/', import.meta.url));
const WORKER = './tiles/map-worker.ts';
export const SINGLE_FILE = `${ROOT}single/euregio-kaart.html`;
/** It should fit in a mail, and open at once on an old laptop. */
export const MAX_BYTES = 6_000_000;

/** Plugins of the site that a single file has no use for. */
const OF_THE_SITE =
  /^(?:vite-plugin-pwa|publish-data$|link-previews$|split-facts$|split-stories$|split-languages$|preload-first-picture$|few-chunks$|maplibre-once$|showroom$|licences$|text-pages$|security-files$|statements$)/;

export const USAGE = `npm run build:single [-- --site https://…] [--out single/euregio-kaart.html]
  --site  where the map is published: what links and QR codes lead to (or the variable SITE); without it the file says that it has no address`;

/** @param {string | undefined} site */
export function checkSite(site) {
  if (site !== undefined && !/^https?:$/.test(URL.canParse(site) ? new URL(site).protocol : ''))
    throw new Error(`--site: expected an address as https://example.org/kaart/, got "${site}".`);
  return site;
}

/** What the map fetches elsewhere, it finds in the page: `files` collects their names and texts. */
function inlined(/** @type {Map<string, string>} */ files) {
  const from = `from ${JSON.stringify(`${PARTS}inlined.js`)};`;
  return {
    name: 'inlined',
    enforce: /** @type {const} */ ('pre'),
    /**
     * @this {import('vite').Rolldown.PluginContext}
     * @param {string} source
     * @param {string | undefined} importer
     */
    async resolveId(source, importer) {
      const [path = '', query] = source.split('?');
      if (path === WORKER && query) return '\0inlined:worker';
      if (!/\.(?:json|woff2)$/.test(path) || !query?.includes('url') || !importer) return null;
      const found = await this.resolve(path, importer, {skipSelf: true});
      // With another ending, or Vite would take the module for the JSON that it stands for.
      return found && `\0inlined:${found.id}.js`;
    },
    /** @param {string} id */
    async load(id) {
      if (!id.startsWith('\0inlined:')) return null;
      const path = id.slice('\0inlined:'.length).replace(/\.js$/, '');
      if (path === 'worker') {
        files.set('worker', await workerCode());
        return `import {textOf} ${from} export default URL.createObjectURL(new Blob([textOf('worker')], {type: 'text/javascript'}));`;
      }
      if (path.endsWith('.woff2')) return `export default 'data:font/woff2;base64,${readFileSync(path).toString('base64')}';`;
      const name = path.slice(path.lastIndexOf('/') + 1);
      files.set(name, readFileSync(path, 'utf8'));
      return `import ${from.slice(5)} export default 'inline://${name}';`;
    },
  };
}

/** The map's worker as one script. */
async function workerCode() {
  const input = `${ROOT}src/map/tiles/map-worker.ts`;
  const {output} = await buildInMemory({configFile: false, root: ROOT, build: {target: 'es2022', rolldownOptions: {input, output: {codeSplitting: false}}}});
  return codeIn(output);
}

/** @param {import('vite').InlineConfig} config */
async function buildInMemory(config) {
  const built = await build({logLevel: 'warn', ...config, build: {...config.build, write: false}});
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('single: expected the built files, got none.');
  return result;
}

/** @param {import('vite').Rolldown.RolldownOutput['output']} output */
function codeIn(output) {
  const chunks = output.filter((file) => file.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`single: expected one script, got ${chunks.map(({fileName}) => fileName).join(', ')}.`);
  return chunks[0]?.code ?? '';
}

const hashOf = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const pack = (/** @type {string} */ name, /** @type {string} */ text) =>
  `<script type="text/plain" data-packed="${name}">${gzipSync(text, {level: 9}).toString('base64')}</script>`;

/**
 * The built page with everything in it.
 *
 * @param {{html: string, css: string, app: string, files: ReadonlyMap<string, string>, site: string | undefined}} parts
 */
export function pageOf({html, css, app, files, site}) {
  const loader = readFileSync(`${PARTS}loader.js`, 'utf8');
  const icon = `data:image/svg+xml;base64,${readFileSync(`${ROOT}public/favicon.svg`).toString('base64')}`;
  // Nothing from anywhere: `data:` and `blob:` are parts of this file.
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(loader)} ${hashOf(app)}`,
    `style-src ${hashOf(css)}`,
    'img-src data: blob:',
    'font-src data:',
    // MapLibre reads its fonts, and from a folder its worker, before it uses them.
    'connect-src data: blob:',
    'worker-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html
    .replaceAll(/\s*<link rel="(?:icon|apple-touch-icon|manifest|describedby|stylesheet|modulepreload)"[^>]*>/g, '')
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    // A function, so that no `$` in the texts means anything.
    .replace('<meta charset="utf-8" />', (found) => `${found}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('</head>', (found) => `  <link rel="icon" href="${icon}" />\n    <style>${css}</style>\n  ${found}`)
    .replace(
      /<euregio-app routed(?<more>[^>]*)>/,
      (_all, more) => `<euregio-app routed${more}${site === undefined ? '' : ` site="${site.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`}>`,
    )
    // The pages in text lie on a site; a file has none beside it.
    .replace(/ Alles staat ook in tekst:[^]*?(?=\s*<\/p>)/, '')
    .replace('</body>', (found) => [...[...files].map(([name, text]) => pack(name, text)), pack('app', app), `<script>${loader}</script>`, found].join('\n'));
  const outside = /<(?:script|link|img)\b[^>]*\b(?:src|href)="(?!data:)[^"]*"/.exec(page)?.[0];
  if (outside) throw new Error(`single: expected everything in the file, got ${outside}.`);
  return page;
}

/**
 * Builds the single file.
 *
 * @param {{site?: string | undefined, out?: string}} [options]
 * @returns {Promise<{path: string, bytes: number}>}
 * @throws {Error} when it becomes larger than `MAX_BYTES`
 */
export async function buildSingle({site, out = SINGLE_FILE} = {}) {
  const published = checkSite(site);
  /** @type {Map<string, string>} */
  const files = new Map();
  const loaded = await loadConfigFromFile({command: 'build', mode: 'production'}, `${ROOT}vite.config.ts`);
  const {test: _, plugins, ...config} = /** @type {import('vitest/config').ViteUserConfig} */ (loaded?.config ?? {});
  const {output} = await buildInMemory({
    ...config,
    configFile: false,
    root: ROOT,
    // A file has no service worker, and nothing beside it.
    plugins: [inlined(files), ...(plugins ?? []).flat().filter((plugin) => !(plugin && 'name' in plugin && OF_THE_SITE.test(plugin.name)))],
    build: {
      ...config.build,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      chunkSizeWarningLimit: MAX_BYTES,
      modulePreload: false,
      rolldownOptions: {output: {codeSplitting: false}},
    },
  });
  const beside = output.filter(({type, fileName}) => type === 'asset' && fileName !== 'index.html' && !fileName.endsWith('.css')).map(({fileName}) => fileName);
  if (beside.length > 0) throw new Error(`single: expected everything in the file, got beside it: ${beside.join(', ')}.`);
  const textOf = (/** @type {string} */ end) => String(output.find((file) => file.type === 'asset' && file.fileName.endsWith(end))?.source ?? '');
  const page = pageOf({html: textOf('index.html'), css: textOf('.css'), app: codeIn(output), files, site: published});
  const path = resolve(out);
  const bytes = Buffer.byteLength(page);
  if (bytes > MAX_BYTES) throw new Error(`${out}: expected at most ${MAX_BYTES} bytes, got ${bytes}. See what has grown: \`npm run build\` lists it.`);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, page);
  return {path, bytes};
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const {values} = parseArgs({options: {site: {type: 'string', default: process.env.SITE}, out: {type: 'string', default: 'single/euregio-kaart.html'}}});
    const {bytes} = await buildSingle(values);
    console.log(
      `${values.out} · ${(bytes / 1e6).toFixed(2)} MB of at most ${MAX_BYTES / 1e6} MB${values.site ? ` · published at ${values.site}` : ' · without a published address: no QR codes'}`,
    );
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    console.error(`\n${USAGE}`);
    process.exit(1);
  }
}
