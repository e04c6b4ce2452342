// `npm run previews [-- de/politieke-markt/ …]`: draws the pictures that links show in messages, all or those of the named pages, into the built site;
// `npm run build` does it when it finds a Chromium.
import {existsSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {type Browser, chromium} from 'playwright-core';
import {messagesIn} from '../src/i18n/messages.ts';
import {CHROMIUM_FLAGS, chromiumPath} from './chromium.mjs';
import {LINK_PREVIEWS, type LinkPreview, PREVIEW_SIZE} from './link-previews.ts';
import {mapIdle} from './map-idle.ts';
import {serve} from './serve.mjs';

const DIST = join(import.meta.dirname, '..', 'dist');
/** The stop whose picture stands for the story; the whole map is shown as the evening begins. */
const STOPS: Readonly<Record<string, readonly [story: string, stop: string]>> = {
  kaart: ['politieke-markt', 'begin'],
  'politieke-markt': ['politieke-markt', 'veertien-gemeenten'],
  'hengelo-emsdetten': ['hengelo-emsdetten', 'vrijwilligers'],
  'wat-is-interreg': ['wat-is-interreg', 'gebied'],
};
const TIMEOUT_MS = 120_000;

async function drawPreview(browser: Browser, address: string, of: LinkPreview): Promise<void> {
  const [story, stop] = STOPS[of.story?.id ?? 'kaart'] ?? [of.story?.id ?? '', of.story?.stops[0]?.id ?? ''];
  const context = await browser.newContext({viewport: PREVIEW_SIZE, reducedMotion: 'reduce', colorScheme: 'light'});
  const page = await context.newPage();
  await page.goto(`${address}?${new URLSearchParams({lang: of.language, story, stop, present: '1', scheme: 'light'})}`);
  await page.locator('euregio-map[ready]').waitFor({timeout: TIMEOUT_MS});
  // In place of the hall's column: what the link is about, large enough for a thumbnail.
  await page.locator('euregio-app').evaluate(
    async (app, {panel: panelStyle, logo: logoStyle, lines}) => {
      const column = app.shadowRoot?.querySelector<HTMLElement>('.column');
      if (!column) throw new Error('previews: expected the column of the hall, found none.');
      const panel = document.createElement('div');
      panel.style.cssText = panelStyle;
      const logo = document.createElement('euregio-logo');
      logo.style.cssText = logoStyle;
      panel.append(logo);
      for (const {text, style} of lines) {
        const line = document.createElement('p');
        line.textContent = text;
        line.style.cssText = style;
        panel.append(line);
      }
      column.replaceChildren(panel);
      await document.fonts.load('500 56px Newsreader');
      await document.fonts.ready;
    },
    {
      panel: 'display: flex; flex-direction: column; gap: 22px; height: 100%; box-sizing: border-box; padding: 48px 32px 40px 48px',
      logo: '--euregio-logo-size: 64px; align-self: start',
      lines: [
        {text: of.title, style: "margin: 8px 0 0; font: 500 54px/1.06 'Newsreader'; letter-spacing: -0.01em; text-wrap: balance; hyphens: auto"},
        {text: of.text, style: "margin: 0; font: 400 25px/1.36 'Source Sans 3'"},
        {text: messagesIn(of.language).app.sender, style: "margin: auto 0 0; font: 600 22px/1.3 'Source Sans 3'"},
      ],
    },
  );
  await mapIdle(page);
  await page.screenshot({path: join(DIST, of.image)});
  await context.close();
}

/** Draws the pictures into the built site. */
async function drawPreviews(previews: readonly LinkPreview[]): Promise<void> {
  mkdirSync(join(DIST, 'previews'), {recursive: true});
  const site = await serve({root: DIST, port: 0});
  const browser = await chromium.launch({executablePath: chromiumPath() ?? undefined, args: CHROMIUM_FLAGS});
  try {
    for (const of of previews) await drawPreview(browser, site.address, of);
  } finally {
    await browser.close();
    await site.close();
  }
}

const wanted = process.argv.slice(2);
const previews = wanted.length === 0 ? LINK_PREVIEWS : LINK_PREVIEWS.filter(({path}) => wanted.includes(path));
if (!existsSync(join(DIST, 'index.html'))) {
  console.error('dist/: expected the built site, found none. Run `npm run build`.');
  process.exitCode = 1;
} else if (chromiumPath() === null) {
  console.warn(
    'previews: expected a Chromium to draw the pictures that links show in messages, found none. The site works without them; set CHROMIUM_PATH and run `npm run previews`.',
  );
} else {
  await drawPreviews(previews);
  console.log(`${previews.length} link previews drawn.`);
}
