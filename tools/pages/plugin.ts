import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {Plugin, Rolldown} from 'vite';
import {loadCatalogue} from '../../src/catalogue/load.ts';
import {GROUNDS} from './grounds.ts';
import {pageFiles, type SiteFile, sheetsOf} from './pages.ts';
import {robots, notFoundPage, siteMap} from './site-map.ts';
import {type SharedFiles, siteOf} from './site.ts';
import {styleSheet} from './stylesheet.ts';

/** As Vite names what never changes: the name carries the content. */
const hashed = (name: string, ending: string, text: string): string =>
  `assets/${name}-${createHash('sha256').update(text).digest('base64url').replaceAll(/[-_]/g, 'x').slice(0, 8)}.${ending}`;

/** Files that all pages share, with their texts. */
function sharedFiles(fontAt: (name: string) => string): {files: SharedFiles; written: SiteFile[]} {
  const written: SiteFile[] = [];
  const share = (name: string, ending: string, text: string): string => {
    const path = hashed(name, ending, text);
    written.push({path, text});
    return path;
  };
  const grounds = Object.fromEntries(GROUNDS.map((ground) => [ground.id, share(`text-${ground.id}`, 'svg', ground.draw())])) as SharedFiles['grounds'];
  return {files: {style: share('text', 'css', styleSheet(fontAt)), grounds}, written};
}

/** Where the build put a font. */
function fontIn(bundle: Rolldown.OutputBundle, name: string): string {
  const file = Object.keys(bundle).find((path) => new RegExp(`^${name}-[\\w-]{8}\\.woff2$`).test(basename(path)));
  if (file === undefined) throw new Error(`text pages: expected the font ${name} in the build, found none. Correct the list in tools/pages/stylesheet.ts.`);
  return basename(file);
}

/**
 * Vite plugin: writes the pages of text beside the map, when the site is built. They go past the bundle: two thousand files in its report would bury the rest.
 *
 * @param address - where the map is published; without it there is no site map, and no page has a canonical address
 */
export function textPages(address: string | undefined): Plugin {
  return {
    name: 'text-pages',
    apply: 'build',
    writeBundle(options, bundle) {
      const folder = options.dir;
      if (folder === undefined) return;
      const {files, written} = sharedFiles((name) => fontIn(bundle, name));
      const site = siteOf(loadCatalogue(), address, files);
      const sheets = sheetsOf(site);
      const all: SiteFile[] = [
        ...written,
        ...pageFiles(site, sheets),
        {path: '404.html', text: notFoundPage(site)},
        {path: 'robots.txt', text: robots(site)},
        ...(address === undefined ? [] : [{path: 'sitemap.xml', text: siteMap(site, sheets)}]),
      ];
      for (const {path, text} of all) {
        const file = join(folder, path);
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, text);
      }
      if (address === undefined) {
        this.warn(
          'SITE: expected the address at which the map will be published (https://www.example.org/kaart/), got none. Left out: sitemap.xml, and canonical addresses, languages (hreflang), complete addresses and the pictures for messages (og:image) on the pages. docs/hosting.md says more.',
        );
      }
    },
  };
}
