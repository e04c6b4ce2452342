import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {axe, expectQuiet, mapReady, theSite} from './support.ts';

const {open} = theSite();

/** What a screen reader was told last. */
const spoken = (page: Page): Promise<string> =>
  page.locator('euregio-app').evaluate((app) => (app.shadowRoot!.querySelector('.spoken')?.textContent ?? '').replaceAll('\u00A0', ' '));
const place = (page: Page): string | null => new URL(page.url()).searchParams.get('place');
/** Where the ring is, and whether it lies on the map. */
const ringSeen = (page: Page): Promise<boolean> =>
  page.locator('euregio-map').evaluate((map) => {
    const ring = map.shadowRoot!.querySelector('.ring.shown')?.getBoundingClientRect();
    const box = map.getBoundingClientRect();
    return ring !== undefined && ring.left >= box.left && ring.right <= box.right && ring.top >= box.top && ring.bottom <= box.bottom;
  });

test('with the keyboard alone: from Hengelo to the next thing in a direction, said and kept in view; Enter opens it, Home leads back', async () => {
  const watched = await open('?topics=twente', {reducedMotion: 'reduce'});
  const {page} = watched;
  await mapReady(page);
  await page.locator('euregio-map').evaluate((map) => (map as HTMLElement).focus());
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => spoken(page)).toBe('Borne, gemeente in Twente, 5 km ten noordwesten van Hengelo.');
  expect(await ringSeen(page)).toBe(true);
  // Nothing is chosen yet.
  expect(place(page)).toBeNull();
  await page.keyboard.press('Home');
  await expect.poll(() => spoken(page)).toMatch(/^Hengelo, gemeente in Twente/);
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => spoken(page)).toMatch(/^Losser, /);
  await page.keyboard.press('Enter');
  await page.locator('euregio-popup').getByRole('heading', {name: 'Losser'}).waitFor();
  expect(place(page)).toBe('losser');
  // From what is chosen one goes on.
  await page.keyboard.press('Escape');
  await page.locator('euregio-map').evaluate((map) => (map as HTMLElement).focus());
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => spoken(page)).not.toMatch(/^Losser/);
  expect(await ringSeen(page)).toBe(true);
  expectQuiet(watched);
  await page.context().close();
});

test('to the end of a direction, which is said; then the map in words, with D and with its button', async () => {
  const {page} = await open('?topics=twente', {reducedMotion: 'reduce'});
  await mapReady(page);
  await page.locator('euregio-map').evaluate((map) => (map as HTMLElement).focus());
  for (let step = 0; step < 14 && !(await spoken(page)).includes('niets meer'); step++) await page.keyboard.press('Alt+ArrowUp');
  expect(await spoken(page)).toBe('Naar het noorden staat niets meer.');
  expect(await ringSeen(page)).toBe(true);
  await page.keyboard.press('d');
  const dialog = page.locator('euregio-description').getByRole('dialog', {name: 'De kaart in woorden'});
  await dialog.getByText('Aangezet: Twente.').waitFor();
  await dialog.getByText(/^Borne, gemeente in Twente, 5\skm/).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName)).toBe('euregio-map');
  await page.getByRole('button', {name: 'Kaart in woorden'}).click();
  await dialog.waitFor();
  await page.context().close();
});

test('the map that came to rest somewhere else is told once, after it stands still', async () => {
  const {page} = await open('', {reducedMotion: 'reduce'});
  await mapReady(page);
  const heard: string[] = [];
  await page.exposeFunction('hear', (text: string) => void heard.push(text));
  await page.locator('euregio-app').evaluate((app) => {
    const region = app.shadowRoot!.querySelector('.spoken')!;
    new MutationObserver(() => (globalThis as unknown as {hear(text: string): void}).hear(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.getByRole('button', {name: 'Inzoomen'}).click();
  await expect.poll(() => heard.at(-1) ?? '').toMatch(/^In beeld: een gebied van .* breed en .* hoog\. U ziet .*\.$/);
  const first = heard.at(-1)!;
  await page.getByRole('button', {name: 'Inzoomen'}).click();
  await expect.poll(() => heard.at(-1)).not.toBe(first);
  // Half as wide, within the two digits that are told.
  const width = (text: string): number => Number(/van ([\d.]+)\s?km breed/.exec(text)![1]!.replaceAll('.', ''));
  expect(width(first) / width(heard.at(-1)!)).toBeCloseTo(2, 0);
  expect(heard.filter((text, at) => text === heard[at - 1])).toEqual([]);
  await page.context().close();
});

test('without a keyboard and without dragging: the pad moves the map and goes from thing to thing', async () => {
  const {page} = await open('?topics=twente', {reducedMotion: 'reduce'});
  await mapReady(page);
  const centre = (): Promise<{lng: number; lat: number}> =>
    page.locator('euregio-map').evaluate((element) => {
      const {lng, lat} = (element as unknown as {map: {getCenter(): {lng: number; lat: number}}}).map.getCenter();
      return {lng, lat};
    });
  const before = await centre();
  await page.getByRole('button', {name: 'Bewegen'}).click();
  await page.getByRole('button', {name: 'Kaart naar rechts'}).click();
  await expect.poll(async () => (await centre()).lng).toBeGreaterThan(before.lng);
  await page.getByRole('button', {name: 'Kaart naar boven'}).click();
  await expect.poll(async () => (await centre()).lat).toBeGreaterThan(before.lat);
  await page.getByRole('switch', {name: 'Van ding naar ding'}).click();
  await page.getByRole('button', {name: 'Naar het noorden'}).click();
  await expect.poll(() => spoken(page)).toMatch(/^Borne, /);
  await page.getByRole('button', {name: 'Open dit'}).click();
  await page.locator('euregio-popup').getByRole('heading', {name: 'Borne'}).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.context().close();
});
