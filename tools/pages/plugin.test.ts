import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {textPages} from './plugin.ts';
import {styleSheet} from './stylesheet.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));

/** Writes the pages beside a build with these files. */
function written(address: string | undefined, files: readonly string[]): {folder: string; warnings: string[]} {
  const folder = mkdtempSync(join(tmpdir(), 'text-pages-'));
  folders.push(folder);
  const warnings: string[] = [];
  const plugin = textPages(address) as unknown as {writeBundle: (this: object, options: object, bundle: object) => void};
  plugin.writeBundle.call({warn: (text: string) => warnings.push(text)}, {dir: folder}, Object.fromEntries(files.map((file) => [file, {}])));
  return {folder, warnings};
}
/** The page of the map and the fonts, as a build names them. */
const bundle = ['index.html'];
styleSheet((name) => {
  bundle.push(`assets/${name}-AbCd_-12.woff2`);
  return name;
});

describe.each([['https://kaart.example.nl/grens/'], [undefined]])('a site at %s', (address) => {
  const {folder, warnings} = written(address, bundle);
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');

  test('has its pages, the one for what is not found, and what search engines read', () => {
    for (const file of ['nl/hengelo/index.html', 'de/politieke-markt/mont/index.html', 'en/places/index.html', '404.html', 'robots.txt'])
      expect([file, existsSync(join(folder, file))]).toEqual([file, true]);
    expect(existsSync(join(folder, 'sitemap.xml'))).toBe(address !== undefined);
    expect(text('nl/hengelo/index.html').includes('rel="canonical" href="https://kaart.example.nl/grens/nl/hengelo/"')).toBe(address !== undefined);
  });

  test('pages share one style and three drawings, whose names change with what is in them', () => {
    const shared = readdirSync(join(folder, 'assets'));
    expect(shared.map((name) => name.replace(/-[A-Za-z0-9]{8}(?=\.)/, '')).sort()).toEqual([
      'text-europe.svg',
      'text-globe.svg',
      'text-region.svg',
      'text.css',
    ]);
    const style = shared.find((name) => name.endsWith('.css'))!;
    expect(text('nl/hengelo/index.html')).toContain(`href="../../assets/${style}"`);
    for (const name of text(`assets/${style}`).matchAll(/url\(([^)]+)\)/g)) expect(bundle).toContain(`assets/${name[1]!.replaceAll(/["']|^\.\//g, '')}`);
  });

  test('who builds it without an address is told what is missing', () => {
    expect(warnings.map((warning) => warning.slice(0, 55))).toEqual(address === undefined ? ['SITE: expected the address at which the map will be pub'] : []);
  });
});

test('a font that the build does not have is named', () => {
  expect(() => written(undefined, ['index.html'])).toThrow(
    /^text pages: expected the font [a-z0-9-]+ in the build, found none\. Correct the list in tools\/pages\/stylesheet\.ts\.$/,
  );
});
