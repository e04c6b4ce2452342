// `npm run handout -- --story politieke-markt --lang nl`: makes PDF files of a story or a view, as a browser prints them. The built site must be there (`npm run build`).
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {CHROMIUM_FLAGS, chromiumPath} from './chromium.mjs';
import {serve} from './serve.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const LANGUAGES = ['nl', 'de', 'en', 'nl-b1'];
const FORMATS = ['a4', 'a4-landscape', 'a3', 'a3-landscape'];
/** Software rendering takes some seconds a page. */
const READY_TIMEOUT_MS = 600_000;

export const USAGE = `npm run handout -- [--story politieke-markt] [--stop unlock] [--place unlock] [--lang ${LANGUAGES.join(',')}] [--format ${FORMATS.join(' | ')}] [--out hand-outs] [--site https://…]
  --story, --stop, --place  what it tells of; without them the whole region
  --query                   any other part of the address, "topics=mont&year=2016"
  --lang                    one language or several, with commas (nl)
  --out                     folder for the PDF files (hand-outs)
  --site                    where the map is published: what links and QR codes lead to`;

/** One PDF: its file and its address. */
export function jobsOf(/** @type {string[]} */ args) {
  const {values} = parseArgs({
    args,
    options: {
      story: {type: 'string'},
      stop: {type: 'string'},
      place: {type: 'string'},
      query: {type: 'string', default: ''},
      lang: {type: 'string', default: 'nl'},
      format: {type: 'string', default: 'a4'},
      out: {type: 'string', default: 'hand-outs'},
      site: {type: 'string'},
    },
  });
  const {format, site} = values;
  if (!FORMATS.includes(format)) throw new Error(`--format: expected one of ${FORMATS.join(', ')}, got "${format}".`);
  const languages = values.lang.split(',');
  const stray = languages.find((language) => !LANGUAGES.includes(language));
  if (stray !== undefined) throw new Error(`--lang: expected ${LANGUAGES.join(', ')}, got "${stray}".`);
  if (site !== undefined && !URL.canParse(site)) throw new Error(`--site: expected an address as https://example.org/kaart/, got "${site}".`);
  return languages.map((lang) => {
    const query = new URLSearchParams(values.query);
    for (const name of /** @type {const} */ (['story', 'stop', 'place'])) if (values[name] !== undefined) query.set(name, values[name]);
    if (lang !== 'nl') query.set('lang', lang);
    query.set('handout', format);
    if (values.stop !== undefined) query.set('extent', 'stop');
    const name = [values.story, values.stop, values.place].filter(Boolean).join('-') || 'kaart';
    return {file: join(values.out, `${name}-${lang}-${format}.pdf`), query: `?${query}`, site};
  });
}

/**
 * @param {readonly {file: string, query: string, site?: string}[]} jobs
 * @param {(text: string) => void} say
 * @param {string} root folder of the built site
 */
export async function makeHandouts(jobs, say = console.log, root = DIST) {
  if (!existsSync(root)) throw new Error('dist/: expected the built site, found none. Run `npm run build`.');
  const executablePath = chromiumPath() ?? undefined;
  const site = await serve({root, port: 0});
  const browser = await chromium.launch({executablePath, args: CHROMIUM_FLAGS});
  try {
    for (const {file, query, site: published} of jobs) {
      const context = await browser.newContext({viewport: {width: 1440, height: 900}, colorScheme: 'light', reducedMotion: 'reduce', locale: 'nl-NL'});
      const page = await context.newPage();
      await page.goto(site.address + query);
      // Links and QR codes on paper must lead to the published map, not to this machine.
      if (published) await page.locator('euregio-app').evaluate((app, address) => app.setAttribute('site', address), published);
      await page.locator('euregio-handout[ready]').waitFor({timeout: READY_TIMEOUT_MS});
      const missing = await page.locator('euregio-handout .failed').count();
      if (missing > 0) throw new Error(`${file}: expected a map on every page, ${missing} could not be drawn.`);
      const pdf = await page.pdf({tagged: true, outline: true, preferCSSPageSize: true, printBackground: true});
      const path = resolve(file);
      mkdirSync(resolve(path, '..'), {recursive: true});
      writeFileSync(path, pdf);
      say(`${file} · ${(pdf.length / 1e6).toFixed(1)} MB`);
      await context.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await makeHandouts(jobsOf(process.argv.slice(2)));
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    console.error(`\n${USAGE}`);
    process.exit(1);
  }
}
