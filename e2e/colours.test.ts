import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {COLOURS} from '../src/catalogue/topics.ts';
import {lostDrawings, unseenChoices} from './criteria.ts';
import {inEach} from './states.ts';
import {axe, theSite} from './support.ts';

// The colours that readers set for everything they look at. The drawn map stands where the map will stand.
const {open} = theSite();

async function begin(options: Parameters<typeof open>[1]): Promise<Page> {
  const {page} = await open('?lang=nl', {reducedMotion: 'reduce', map: 'none', ...options});
  await page.locator('euregio-picture').waitFor({state: 'attached'});
  return page;
}

describe('with the few colours of the system (forced-colors)', () => {
  test.each(['light', 'dark'] as const)('every drawing is seen, and what is chosen looks chosen (%s)', async (colorScheme) => {
    const page = await begin({forcedColors: 'active', colorScheme});
    // The system's own, and not ours: black on white or white on black.
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(colorScheme === 'light' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
    expect(await inEach(page, () => page.evaluate(lostDrawings))).toEqual([]);
    expect(await inEach(page, () => page.evaluate(unseenChoices))).toEqual([]);
    await page.context().close();
  });
});

describe('who asks for more contrast (prefers-contrast)', () => {
  test('gets its colours without choosing them, drawn map and all', async () => {
    const page = await begin({contrast: 'more'});
    const inkOf = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).getPropertyValue('--euregio-color-ink').trim().toUpperCase());
    for (const selector of ['euregio-legend', 'euregio-picture', 'euregio-search']) expect(await inkOf(selector)).toBe(COLOURS.contrast.ink.toUpperCase());
    await page.context().close();
  });

  test('reads every text at 7 : 1 (1.4.6), and sees every drawing and choice', async () => {
    const page = await begin({contrast: 'more'});
    expect(await inEach(page, () => axe(page, [], ['color-contrast-enhanced']))).toEqual([]);
    expect(await inEach(page, () => page.evaluate(lostDrawings))).toEqual([]);
    expect(await inEach(page, () => page.evaluate(unseenChoices))).toEqual([]);
    await page.context().close();
  });
});
