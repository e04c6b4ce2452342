import {expect, test} from 'vitest';
import {mapIdle, mapReady, theSite} from './support.ts';

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
  const {page} = await open('?map=6.79,52.27,10', {drawn: true, viewport: {width: 900, height: 600}, reducedMotion: 'reduce'});
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
