import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {goTo} from './states.ts';
import {mapIdle, mapReady, SMALL, theSite} from './support.ts';

const {open} = theSite();

/** What is seen of the app, by tag or class. */
const seen = ['.shell', 'euregio-popup', 'euregio-map-buttons', 'euregio-print'];

test('Ctrl+P: a page of the map, its key, the selected thing and the sources, and nothing of the screen', async () => {
  const {page} = await open('?place=hengelo-emsdetten', {reducedMotion: 'reduce'});
  await mapReady(page);
  await mapIdle(page);
  await page.locator('euregio-popup').waitFor();
  await page.waitForFunction(() => customElements.get('euregio-print') !== undefined);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({media: 'print'});
  const visible = await page
    .locator('euregio-app')
    .evaluate((app, parts) => parts.filter((part) => app.shadowRoot!.querySelector(part)?.checkVisibility() ?? false), seen);
  expect(visible).toEqual(['euregio-print']);
  const paper = page.locator('euregio-print');
  expect(await paper.locator('h1').first().innerText()).toBe('Hengelo–Emsdetten');
  await paper.getByRole('heading', {name: 'Op de kaart'}).waitFor();
  expect(await paper.locator('.key euregio-mark').count()).toBeGreaterThan(5);
  const [alt, caption] = [await paper.locator('img').getAttribute('alt'), await paper.locator('figcaption').innerText()];
  expect(alt).toBe(caption);
  expect(caption).toMatch(/^In beeld: een gebied van .* Gekozen: /);
  for (const part of ['Bron', '© CBS, Kadaster', '© GeoBasis-DE / BKG', '?place=hengelo-emsdetten']) await paper.getByText(part).first().waitFor();
  // As long as it has to be, and no wider than the paper.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.emulateMedia({media: 'screen'});
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => paper.count()).toBe(0);
  expect(await page.locator('euregio-app .shell').isVisible()).toBe(true);
  await page.context().close();
});

test('paper is light; on the screen the scheme, the glance and the address stay as they were', async () => {
  const {page} = await open('?place=hengelo-emsdetten&scheme=dark', {reducedMotion: 'reduce'});
  await mapReady(page);
  const glance = page.locator('euregio-popup');
  await glance.waitFor();
  await glance.getByRole('button', {name: 'Sluiten'}).click();
  await glance.waitFor({state: 'detached'});
  await page.waitForFunction(() => customElements.get('euregio-print') !== undefined);
  const scheme = (): Promise<string | null> => page.locator('euregio-app').getAttribute('scheme');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(scheme).toBe('light');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(scheme).toBe('dark');
  expect(new URL(page.url()).search).toBe('?place=hengelo-emsdetten&scheme=dark');
  expect(await glance.count()).toBe(0);
  await page.context().close();
});

test('the picture on paper is the map that the reader sees', async () => {
  const {page} = await open('?map=6.79,52.27,10', {map: 'drawn', viewport: {width: 900, height: 600}, reducedMotion: 'reduce'});
  await mapReady(page);
  await page.waitForFunction(() => customElements.get('euregio-print') !== undefined);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const picture = page.locator('euregio-print img');
  await picture.waitFor({state: 'attached'});
  const {bytes, ratio} = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return {bytes: image.src.length, ratio: image.naturalWidth / image.naturalHeight};
  });
  const box = (await page.locator('euregio-map').boundingBox())!;
  // A blank PNG of this size takes a few kilobytes.
  expect(bytes).toBeGreaterThan(60_000);
  expect(ratio).toBeCloseTo(box.width / box.height, 1);
  await page.context().close();
});

/** How many sheets the browser makes of the page, counted in the PDF. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({preferCSSPageSize: true, format: 'A4'})).toString('latin1');
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** A4 between its margins of 14 mm. */
const PAPER = {width: Math.round(((210 - 28) / 25.4) * 96), height: 800} as const;
const SHEET_PX = ((297 - 28) / 25.4) * 96;

test('a list and the speaker’s notes run over all the sheets that they need, light and without the rest of the screen', async () => {
  const {page} = await open('?view=list&scheme=dark', {viewport: PAPER});
  const app = page.locator('euregio-app');
  for (const [query, part] of [
    ['?view=list&scheme=dark', 'euregio-list'],
    ['?story=politieke-markt&speaker=1&scheme=dark', 'euregio-speaker'],
  ] as const) {
    await goTo(page, query);
    await page.locator(part).waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => app.getAttribute('scheme'), {message: query}).toBe('light');
    await page.emulateMedia({media: 'print'});
    const {height, beyond, besides} = await page.locator(part).evaluate((element) => {
      const shell = element.closest('.shell') as HTMLElement;
      const others = [...shell.querySelectorAll('*')].filter((other) => other.checkVisibility() && !other.contains(element) && !element.contains(other));
      return {
        height: element.getBoundingClientRect().height,
        beyond: document.documentElement.scrollWidth - innerWidth,
        besides: others.map(({localName, className}) => `${localName}.${String(className)}`),
      };
    });
    expect([beyond, besides], query).toEqual([0, []]);
    await page.emulateMedia({media: null});
    // Every sheet is filled but the last: rows and notes stay whole, so that some room is left below.
    const count = await sheets(page);
    expect(count, query).toBeGreaterThanOrEqual(Math.ceil(height / SHEET_PX));
    expect(count, query).toBeLessThan((height / SHEET_PX) * 1.5);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => app.getAttribute('scheme'), {message: query}).toBe('dark');
  }
  await page.context().close();
});

test('Ctrl+P on a dark screen waits until the map is light', async () => {
  const {page} = await open('?map=6.79,52.27,10&scheme=dark', {
    map: 'drawn',
    viewport: SMALL,
    reducedMotion: 'reduce',
    init: 'window.print = () => dispatchEvent(new Event("beforeprint"));',
  });
  await mapReady(page);
  await page.keyboard.press('Control+p');
  const picture = page.locator('euregio-print img');
  await picture.waitFor({state: 'attached'});
  const brightness = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0, 1, 1);
    return Math.min(...context.getImageData(0, 0, 1, 1).data.slice(0, 3));
  });
  // Land is #F1F1EC in light and #182127 in dark.
  expect(brightness).toBeGreaterThan(180);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.locator('euregio-app').getAttribute('scheme')).toBe('dark');
  await page.context().close();
});

/** Of a picture, in the colours that its style sheet gives it: the darkest of the channels at its first pixel, and how much lighter that is than what is darkest in it. */
async function brightnessOf(page: Page): Promise<{readonly land: number; readonly contrast: number}> {
  const shot = await page.locator('euregio-print img').screenshot();
  return page.evaluate(
    async (png) => {
      const image = new Image();
      image.src = png;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const {data} = context.getImageData(0, 0, image.naturalWidth, image.naturalHeight);
      const pixels = Array.from({length: data.length / 4}, (_, at) => Math.min(...data.subarray(4 * at, 4 * at + 3))).toSorted((a, b) => a - b);
      const land = pixels[Math.round(pixels.length * 0.75)] ?? 0;
      return {land, contrast: land - (pixels[Math.round(pixels.length * 0.001)] ?? 0)};
    },
    `data:image/png;base64,${shot.toString('base64')}`,
  );
}

test('the browser’s menu waits for nothing: from a dark screen the map on paper is light all the same', async () => {
  const {page} = await open('?map=6.79,52.27,10&scheme=dark', {map: 'drawn', viewport: SMALL, reducedMotion: 'reduce'});
  await mapReady(page);
  await page.waitForFunction(() => customElements.get('euregio-print') !== undefined);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({media: 'print'});
  await page.locator('euregio-print img').waitFor();
  const {land, contrast} = await brightnessOf(page);
  // The land inside Twente is #F8EDDD in light and #392A22 in dark; names are written in ink.
  expect(land).toBeGreaterThan(180);
  expect(contrast).toBeGreaterThan(130);
  await page.context().close();
});

/** What stands beside the map on the screen, and words of it (the memo of 2016; 85 km is the distance between both town halls). */
const BESIDE = [
  ['?ask=welke+projecten+raken+losser', 'euregio-answer', /6 projecten: Unlock/, true],
  ['?place=hengelo&lens=1', 'euregio-lens', /1 stedenband, met Emsdetten/, true],
  ['?place=hengelo&compare=osnabruck&lens=1', 'euregio-lens', /85 km/, true],
  ['?story=politieke-markt&stop=emsdetten', 'euregio-story', /Sinds 1991 heeft Hengelo een stedenband/, true],
  ['?story=politieke-markt&stop=eurocities', 'euregio-figure', /Forum/, false],
] as const;

test('what the browser prints of an answer, the lens, a comparison and a stop is what stands beside the map too, without its buttons', async () => {
  const {page} = await open('', {reducedMotion: 'reduce'});
  await mapReady(page);
  await page.waitForFunction(() => customElements.get('euregio-print') !== undefined);
  for (const [query, part, words, withMap] of BESIDE) {
    await goTo(page, query);
    await page.locator(`.shell ${part}`).first().waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({media: 'print'});
    const paper = page.locator('euregio-print');
    await paper.locator(part).getByText(words).filter({visible: true}).first().waitFor();
    expect(await paper.getByRole('heading', {name: 'Op de kaart'}).count(), query).toBe(withMap ? 1 : 0);
    const buttons = await paper
      .locator('button, select, input')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent?.trim()));
    expect(buttons, query).toEqual([]);
    await page.emulateMedia({media: null});
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await paper.waitFor({state: 'detached'});
  }
  await page.context().close();
});

test('what is printed of a thing names its sources with their addresses, and draws no figure larger than on a screen', async () => {
  const {page} = await open('?place=eurocities', {viewport: PAPER});
  await mapReady(page);
  await page.waitForFunction(() => customElements.get('euregio-print') !== undefined);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({media: 'print'});
  const details = page.locator('euregio-print euregio-details');
  await details.locator('.sources li').first().waitFor();
  const shown = await details.locator('.sources li').evaluateAll((items) => items.filter((item) => item.checkVisibility({contentVisibilityAuto: true})).length);
  expect(shown).toBe(await details.locator('.sources li').count());
  const address = await details
    .locator('.sources a')
    .first()
    .evaluate((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]);
  expect(address[0]).toContain(address[1]);
  const figure = details.locator('euregio-figure svg').first();
  await figure.waitFor();
  expect(await figure.evaluate((drawing: SVGSVGElement) => drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width)).toBeLessThanOrEqual(1);
  await page.context().close();
});
