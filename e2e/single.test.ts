import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {findStory} from '../src/story/stories.ts';
import {CHROMIUM_FLAGS, chromiumPath} from '../tools/chromium.mjs';
import {closedContext, coloursOnMap} from '../tools/evening/items.ts';
import {firefoxCanDraw, firefoxPath, startFirefox} from '../tools/firefox.mjs';
import {LONG, LONGEST_WAIT_MS, mapReady, runTool} from './support.ts';

const SITE = 'https://kaart.example.org/euregio/';
const STORY = 'wat-is-interreg';
const stops = findStory(STORY)!.stops;

const folder = mkdtempSync(join(tmpdir(), 'euregio-single-'));
const published = join(folder, 'euregio-kaart.html');
const unpublished = join(folder, 'zonder-adres.html');

let browser: Browser;
beforeAll(async () => {
  for (const args of [
    ['--site', SITE, '--out', published],
    ['--out', unpublished],
  ]) {
    const {status, output} = runTool('tools/single.mjs', ...args);
    if (status !== 0) throw new Error(output);
  }
  browser = await chromium.launch({executablePath: chromiumPath() ?? undefined, args: CHROMIUM_FLAGS});
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Opens the file without a network; afterwards it must have asked for nothing and failed in nothing. */
async function opened(file: string, query: string, act: (page: Page) => Promise<void>): Promise<void> {
  const {context, asked, errors} = await closedContext(browser);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST_WAIT_MS);
    await page.goto(pathToFileURL(file).href + query);
    await page.locator('euregio-about').or(page.locator('euregio-handout')).first().waitFor({state: 'attached'});
    await act(page);
    expect({asked, errors}).toEqual({asked: [], errors: []});
  } finally {
    await context.close();
  }
}

const codes = (page: Page): Promise<string[]> =>
  page.locator('euregio-qr').evaluateAll((found) => found.map((element) => (element as unknown as {address: string}).address));

describe('the single file from file://, in Chromium', () => {
  test('is small, and holds no address that it would load', () => {
    expect(statSync(published).size).toBeLessThanOrEqual(6_000_000);
    const head = readFileSync(published, 'utf8').split('<script type="text/plain"')[0]!;
    expect(head).toContain("default-src 'none'");
    // Names in the drawn picture are links that a reader may follow; everything else would be loaded.
    expect(head).not.toMatch(/<(?!a\s)[^>]*\s(?:src|href)="(?!data:)/);
  });

  test('draws the map, finds a place and flies there', async () => {
    await opened(published, '', async (page) => {
      await mapReady(page);
      expect(await coloursOnMap(page)).toBeGreaterThan(10);
      await page.keyboard.press('/');
      await page.keyboard.type('Emsdetten');
      await page.locator('euregio-search').getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('euregio-popup').getByRole('heading', {name: 'Emsdetten', exact: true}).waitFor();
      // The fine outlines come in from the file as well.
      await page
        .locator('euregio-map')
        .evaluate((element) => (element as unknown as {map: {jumpTo(to: object): void}}).map.jumpTo({center: [6.79, 52.26], zoom: 11}));
      expect(await coloursOnMap(page)).toBeGreaterThan(10);
    });
  });

  test('has the whole list, and Back works', async () => {
    await opened(published, '?view=list&lang=de', async (page) => {
      expect(await page.locator('euregio-list').getByRole('link').count()).toBeGreaterThan(100);
      await page.locator('euregio-list').getByRole('link', {name: 'Losser', exact: true}).first().click();
      await page.locator('euregio-details').getByRole('heading', {name: 'Losser', exact: true}).waitFor();
      await page.goBack();
      await expect.poll(() => page.locator('euregio-details').count()).toBe(0);
    });
  });

  test('tells the story with PageDown, its codes lead to the published map', async () => {
    await opened(published, `?story=${STORY}&present=1`, async (page) => {
      await mapReady(page);
      for (const [index, {id}] of stops.entries()) {
        if (index > 0) await page.keyboard.press('PageDown');
        await page.locator(`euregio-story [data-stop=${id}]`).waitFor();
      }
      await page.keyboard.press('q');
      await page.locator('.qr-cover').waitFor();
      expect(new Set(await codes(page))).toEqual(new Set([`${SITE}?story=${STORY}&stop=${stops.at(-1)!.id}`]));
    });
  });

  test('prints: a page with a map and a code', async () => {
    await opened(published, '?place=unlock&handout=a4', async (page) => {
      await page.locator('euregio-handout[ready]').waitFor();
      await expect.poll(() => page.locator('euregio-handout .failed').count()).toBe(0);
      expect(
        await page
          .locator('euregio-handout img')
          .first()
          .evaluate((picture) => (picture as HTMLImageElement).naturalWidth),
      ).toBeGreaterThan(1000);
      expect((await codes(page))[0]).toMatch(/^https:\/\/kaart\.example\.org\/euregio\/\?/);
    });
  });

  test('says so when it has no address to share', async () => {
    const sentence = 'geen adres op internet';
    await opened(unpublished, `?story=${STORY}&present=1`, async (page) => {
      await page.keyboard.press('q');
      await page.locator('.qr-cover').getByText(sentence).waitFor();
      expect(await codes(page)).toEqual([]);
    });
    await opened(unpublished, '?view=list', async (page) => {
      await page.getByRole('button', {name: 'Delen en meenemen'}).first().click();
      await page.locator('euregio-share').getByText(sentence).waitFor();
      expect(await page.locator('euregio-share').evaluate((element) => element.shadowRoot?.innerHTML)).not.toContain('file:');
    });
  });
});

test.runIf(LONG)(
  'the single file from file://, in Firefox',
  async (context) => {
    if (firefoxPath() === null) context.skip('needs Firefox (Debian: apt-get install firefox-esr)');
    if (!firefoxCanDraw()) context.skip('Firefox draws no map without a screen: needs Xvfb (Debian: apt-get install xvfb)');
    const firefox = await startFirefox();
    try {
      const page = await firefox.browser.newPage();
      const errors: string[] = [];
      const asked: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('request', (request) => {
        if (/^(https?|wss?):/.test(request.url())) asked.push(request.url());
      });
      // Asked again and again: what changes inside a shadow root wakes no observer of the page.
      const at = async (selector: string) => {
        const found = () => page.$(`euregio-app >>> ${selector}`);
        await expect.poll(async () => (await found()) !== null, {interval: 200, message: selector}).toBe(true);
        return found();
      };
      await page.goto(`${pathToFileURL(published).href}?story=${STORY}&present=1`);
      await at('euregio-map[ready]');
      await page.keyboard.press('PageDown');
      await at(`[data-stop=${stops[1]!.id}]`);
      await page.goto(`${pathToFileURL(published).href}?view=list`);
      await at('euregio-list');
      await page.keyboard.press('/');
      await page.keyboard.type('Emsdetten');
      await at('[role=option]');
      await page.keyboard.press('Enter');
      expect(await (await at('euregio-details >>> h2')!)!.evaluate((heading) => heading.textContent?.trim())).toContain('Emsdetten');
      await page.goto(`${pathToFileURL(published).href}?place=unlock&handout=a4`);
      await at('euregio-handout[ready]');
      expect(await (await at('euregio-handout >>> img')!)!.evaluate((picture) => (picture as HTMLImageElement).naturalWidth)).toBeGreaterThan(1000);
      expect({asked, errors}).toEqual({asked: [], errors: []});
    } finally {
      await firefox.close();
    }
  },
  120_000,
);

test('without an address there are no posters: the tool for the evening says what it needs', () => {
  const {status, output} = runTool('node_modules/tsx/dist/cli.mjs', 'tools/evening.ts', '--out', join(folder, 'none'));
  expect(status).toBe(1);
  expect(output).toContain('--site: expected the address of the published map');
});
