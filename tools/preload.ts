import {basename} from 'node:path';
import type {HtmlTagDescriptor, Plugin, Rolldown} from 'vite';
import {filesAt, REGION_ZOOM} from '../src/map/tiles/tilesets.ts';

/** Modules whose code the first picture runs, besides the page's own script: what they import comes along. */
const MODULES = ['/src/app/euregio-app.ts', '/src/map/euregio-map.ts'];
/** The map's worker is asked for as a file before it starts (`map/worker.ts`), long after its code is there: it would be the last on its way. */
const WORKER = '/src/map/tiles/map-worker.ts';
/** The fonts of the first words: text, names, title. Latin alone: other letters are asked for when a name has one. */
const FONTS = [...[400, 500, 600, 700].map((weight) => `source-sans-3-latin-${weight}-normal`), 'newsreader-display-500-latin', 'newsreader-italic-500-latin'];

type Bundle = Rolldown.OutputBundle;

/** File name of an asset by the name of its source; `undefined` when the build has none. */
function assetOf(bundle: Bundle, name: string, ending: string): string | undefined {
  return Object.values(bundle).find((file) => file.type === 'asset' && new RegExp(`^${name}-[\\w-]{8}\\.${ending}$`).test(basename(file.fileName)))?.fileName;
}

/** Chunks of these modules and of all that they import, each once. */
function chunksOf(bundle: Bundle, modules: readonly string[]): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const found = new Set<string>();
  const add = (fileName: string): void => {
    const chunk = chunks.find((one) => one.fileName === fileName);
    if (!chunk || found.has(fileName)) return;
    found.add(fileName);
    chunk.imports.forEach(add);
  };
  for (const module of modules) {
    const chunk = chunks.find(({facadeModuleId, moduleIds}) => facadeModuleId?.endsWith(module) || moduleIds.some((id) => id.endsWith(module)));
    if (!chunk) throw new Error(`preload: expected a chunk with ${module}, found none.`);
    // The chunk that a dynamic import asks for, and the one that holds the code.
    for (const one of chunks) if (one.facadeModuleId?.endsWith(module) || one === chunk) add(one.fileName);
  }
  return [...found];
}

/**
 * Vite plugin: the page says which files its first view needs, so that they come side by side and not one after the other. Fonts at once; code and outlines wait in a
 * template until the drawn map has been painted (`main.ts`): on their way they would keep it from the screen, and come no sooner.
 *
 * @throws Error when one of them is not in the build: the list above is then out of date
 */
export function preloadFirstPicture(): Plugin {
  return {
    name: 'preload-first-picture',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, {bundle, path}) {
        // The pages of examples have pictures of their own, or none.
        if (!bundle || path !== '/index.html') return html;
        const needed = (name: string, ending: string): string => {
          const file = assetOf(bundle, name, ending);
          if (file === undefined) throw new Error(`preload: expected ${name}.${ending} in the build, found none. Correct the list in tools/preload.ts.`);
          return file;
        };
        const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({tag: 'link', attrs, injectTo: 'head'});
        const present = new Set([...html.matchAll(/(?:href|src)="\.?\/?([^"]+)"/g)].map(([, file]) => file));
        const fonts = FONTS.map((name) => link({rel: 'preload', as: 'font', type: 'font/woff2', href: `./${needed(name, 'woff2')}`, crossorigin: true}));
        const modules = chunksOf(bundle, MODULES)
          .filter((file) => !present.has(file))
          .map((file) => link({rel: 'modulepreload', href: `./${file}`, crossorigin: true}));
        const [worker] = chunksOf(bundle, [WORKER]);
        const asFile = (file: string): HtmlTagDescriptor => link({rel: 'preload', as: 'fetch', href: `./${file}`, crossorigin: true});
        const outlines = filesAt(REGION_ZOOM).map((name) => asFile(needed(name, 'json')));
        const afterPaint: HtmlTagDescriptor = {
          tag: 'template',
          attrs: {id: 'after-first-paint'},
          children: [...modules, asFile(worker as string), ...outlines],
          injectTo: 'head',
        };
        // It paints the drawn map, in a moment: a frame without that would only be the longer one.
        const [script] = html.match(/<script type="module"/g) ?? [];
        if (!script) throw new Error('preload: expected the page’s own <script type="module"> in index.html, found none.');
        return {html: html.replace(script, `${script} blocking="render"`), tags: [...fonts, afterPaint]};
      },
    },
  };
}
