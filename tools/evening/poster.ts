// The poster of the evening: one strong page of A3 for a door or an easel, with the map, a sentence and a code.
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'playwright-core';
import {renderSVG} from 'uqr';
import {COLOURS} from '../../src/catalogue/topics.ts';
import {ATTRIBUTIONS} from '../../src/catalogue/attributions.ts';
import {type BaseLanguage, languageTag} from '../../src/i18n/languages.ts';
import {messagesIn} from '../../src/i18n/messages.ts';
import {evening} from '../../src/i18n/texts/evening.ts';
import {linkOf, shortAddress} from '../../src/share/link.ts';

/** A3, ISO 216. */
export const POSTER_MM = {width: 297, height: 420};
const MAP_MM = {width: 297, height: 166};
const PX_PER_MM = 96 / 25.4;
/** A poster is read from further off than a screen: names and lines are this much larger. */
const LARGER = 1.5;
/** 96 dpi × 3: as fine as a print can show. */
const SHARPNESS = 3 * LARGER;
/** White all around the code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Where the code of the poster leads: the story, in the poster's language. */
export const posterAddress = (site: string, story: string, language: BaseLanguage): string =>
  linkOf(site, `?${new URLSearchParams({...(language === 'nl' ? {} : {lang: language}), story})}`);

const dataUri = (type: string, bytes: Buffer): string => `data:${type};base64,${bytes.toString('base64')}`;
const file = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));
const font = (family: string, weight: number, path: string): string =>
  `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('${dataUri('font/woff2', file(path))}'); }`;
const sans = (weight: number): string =>
  font('Source Sans 3', weight, `node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const {ink: INK, inkSoft: INK_SOFT, paper: PAPER} = COLOURS.light;
const STYLES = `
  @page { size: ${POSTER_MM.width}mm ${POSTER_MM.height}mm; margin: 0; }
  * { box-sizing: border-box; margin: 0; }
  html { overflow: hidden; block-size: ${POSTER_MM.height}mm; }
  body { inline-size: ${POSTER_MM.width}mm; block-size: ${POSTER_MM.height}mm; display: grid; grid-template-rows: auto auto 1fr auto; overflow: hidden;
    background: ${PAPER}; color: ${INK}; font-family: 'Source Sans 3', sans-serif; print-color-adjust: exact; }
  header { position: relative; padding: 15mm 18mm 12mm; }
  header svg { position: absolute; inset-block-start: 18mm; inset-inline-end: 18mm; inline-size: 30mm; block-size: 30mm; }
  h1 { font: 500 43mm/0.95 Newsreader, serif; letter-spacing: -0.015em; white-space: nowrap; inline-size: max-content; }
  figure { position: relative; block-size: ${MAP_MM.height}mm; }
  figure img { display: block; inline-size: 100%; block-size: 100%; object-fit: cover; }
  .seam { position: absolute; inset-inline: 0; inset-block-end: -2mm; inline-size: 100%; block-size: 4mm; }
  main { display: grid; grid-template-columns: 1fr 110mm; gap: 10mm; align-items: start; padding: 11mm 9mm 0 18mm; }
  .words { padding-block-start: 8mm; }
  main > svg { display: block; inline-size: 110mm; block-size: 110mm; shape-rendering: crispEdges; }
  .invitation { font-weight: 600; font-size: 12.4mm; line-height: 1.16; text-wrap: pretty; }
  .scan { margin-block-start: 8mm; font-size: 7mm; line-height: 1.3; }
  .written { margin-block-start: 2mm; font-weight: 600; font-size: 8mm; overflow-wrap: anywhere; }
  footer { display: flex; justify-content: space-between; align-items: baseline; gap: 12mm; padding: 0 18mm 10mm; }
  .sender { font-weight: 600; font-size: 7mm; white-space: nowrap; }
  .sources { font-size: 2.9mm; color: ${INK_SOFT}; text-align: end; }
`;

/** The map alone, drawn for print by the single file. */
async function picture(browser: Browser, single: string, language: BaseLanguage): Promise<Buffer> {
  const viewport = {width: Math.round((MAP_MM.width * PX_PER_MM) / LARGER), height: Math.round((MAP_MM.height * PX_PER_MM) / LARGER)};
  const context = await browser.newContext({viewport, deviceScaleFactor: SHARPNESS, colorScheme: 'light', reducedMotion: 'reduce', offline: true});
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(single).href);
    await page.locator('euregio-map[ready]').waitFor({timeout: 90_000});
    await page.evaluate((lang) => {
      const map = Object.assign(document.createElement('euregio-map'), {topics: 'twente,euregio,mont,partners', lang, scheme: 'light'});
      map.style.setProperty('block-size', '100dvh');
      map.addEventListener('euregio-error', () => map.toggleAttribute('failed', true));
      // The file's other parts hold the map's data: they stay.
      document.querySelector('euregio-app')?.replaceWith(map);
    }, language);
    await page.locator('body > euregio-map:is([ready], [failed])').waitFor({timeout: 180_000});
    if ((await page.locator('euregio-map[failed]').count()) > 0) throw new Error(`${single}: expected a map for the poster, it could not be drawn.`);
    return await page.screenshot({type: 'jpeg', quality: 92, timeout: 180_000});
  } finally {
    await context.close();
  }
}

/** The poster as a page of HTML that stands by itself. */
function posterPage({language, address, written, map}: {language: BaseLanguage; address: string; written: string; map: Buffer}): string {
  const {app} = messagesIn(language);
  const texts = evening[language];
  const {ink, paper} = COLOURS.light;
  const code = renderSVG(address, {ecc: 'M', border: QUIET_ZONE}).replace('<svg ', `<svg role="img" aria-label="${escaped(texts.qrLabel)}" `);
  // The name of the town stands on a line of its own.
  const [town = '', ...rest] = app.title.split(' ');
  return `<!doctype html><html lang="${languageTag(language)}"><head><meta charset="utf-8"><title>${escaped(app.title)}</title><style>
${sans(400)}${sans(600)}${font('Newsreader', 500, 'src/elements/shared/fonts/newsreader-display-500-latin.woff2')}
${STYLES}
</style></head><body>
<header><h1>${escaped(town)}<br>${escaped(rest.join(' '))}</h1>${file('public/favicon.svg')}</header>
<figure><img alt="${escaped(texts.posterMap)}" src="${dataUri('image/jpeg', map)}"><svg class="seam" viewBox="0 0 297 4" aria-hidden="true"><path d="M0 2h297" stroke="${paper}" stroke-width="4"/><path d="M2 2h297" stroke="${ink}" stroke-width="1.6" stroke-linecap="round" stroke-dasharray="5 5.5"/></svg></figure>
<main><div class="words"><p class="invitation">${escaped(texts.invitation)}</p><p class="scan">${escaped(texts.scan)}</p><p class="written">${escaped(written)}</p></div>${code}</main>
<footer><p class="sender">${escaped(app.sender)}</p><p class="sources">${ATTRIBUTIONS.map(({short}) => `© ${escaped(short)}`).join(' · ')}</p></footer>
</body></html>`;
}

/**
 * Makes the posters, one PDF a language.
 *
 * @param single - path of the single file, which draws the map
 * @throws Error when the map cannot be drawn
 */
export async function makePosters(
  browser: Browser,
  {single, site, story, posters}: {single: string; site: string; story: string; posters: readonly {language: BaseLanguage; path: string}[]},
): Promise<void> {
  for (const {language, path} of posters) {
    const map = await picture(browser, single, language);
    const page = await browser.newPage();
    await page.setContent(posterPage({language, address: posterAddress(site, story, language), written: shortAddress(site), map}));
    await page.evaluate(
      async (widest) => {
        await document.fonts.ready;
        // The title of every language fills the width, none is larger than the Dutch one.
        const title = document.querySelector('h1');
        if (title) title.style.fontSize = `min(43mm, ${43 * Math.min(1, widest / title.getBoundingClientRect().width)}mm)`;
      },
      (POSTER_MM.width - 36) * PX_PER_MM,
    );
    await page.pdf({path, preferCSSPageSize: true, printBackground: true, tagged: true});
    await page.close();
  }
}
