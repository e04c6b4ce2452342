import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {faultsOfBoxes, notExcerpts} from './boxes.ts';
import {ALL_STATES, goTo, type State, STATES} from './states.ts';
import {LONG, mapReady, theSite} from './support.ts';

const {open} = theSite();

/** From the smallest phone on its end to the largest screen, in steps; the borders of the layouts from both sides. */
const SIZES = [
  [320, 480],
  [390, 844],
  [568, 320],
  [720, 900],
  [900, 500],
  [1024, 768],
  [1099, 640],
  [1100, 640],
  [1328, 800],
  [1440, 900],
  [2560, 1440],
] as const;

/** How much of the app’s width, and of its area, the map has for itself: without what lies over it from a side. */
function shareOfMap(): {readonly width: number; readonly area: number} | null {
  const root = document.querySelector('euregio-app')?.shadowRoot;
  const map = (root?.querySelector('.stage euregio-map') ?? root?.querySelector('.stage euregio-picture'))?.getBoundingClientRect();
  const app = document.querySelector('euregio-app')?.getBoundingClientRect();
  if (!root || !map || !app || map.width === 0) return map ? {width: 0, area: 0} : null;
  let {left, top, right, bottom} = map;
  for (const over of root.querySelectorAll('.side, .details, .column, .plate, euregio-sheet, .bar, .top, .embed-foot')) {
    if (!over.checkVisibility({visibilityProperty: true})) continue;
    const box = over.getBoundingClientRect();
    if (box.right <= left || box.left >= right || box.bottom <= top || box.top >= bottom) continue;
    const fromSide = box.height >= (bottom - top) * 0.6 && box.width <= (right - left) * 0.6;
    if (fromSide && box.left <= left + 20) left = box.right;
    else if (fromSide && box.right >= right - 20) right = box.left;
    else if (box.top <= top + 20 && box.width >= (right - left) * 0.6) top = box.bottom;
    else if (box.bottom >= bottom - 20) bottom = box.top;
  }
  return {width: (right - left) / app.width, area: (Math.max(0, right - left) * Math.max(0, bottom - top)) / (app.width * app.height)};
}

/** German has the longest words: where the layouts meet, and in the smallest of each. */
const BORDERS: readonly number[] = [320, 720, 1100, 1440];
/** What stands on the map itself, and not beside it. */
const ON_THE_MAP: readonly State[] = ['place', 'abroad', 'project', 'compare', 'embed'];

/** Goes through these states in these sizes on one page, and says what is wrong in each. */
async function faultsIn(page: Page, language: string, sizes: readonly (readonly [number, number])[], states: readonly State[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({width, height});
    for (const state of states) {
      await goTo(page, `${STATES[state]}&lang=${language}`);
      const where = `${width}×${height} ${state}`;
      for (const fault of notExcerpts(await page.evaluate(faultsOfBoxes))) faults.push(`${where}: ${fault}`);
      const share = await page.evaluate(shareOfMap);
      if (share === null) continue;
      // In the middle widths the map keeps half of the app; elsewhere a third of its width and an eighth of its area, a phone with its sheet included.
      const middle = width >= 720 && width < 1100 && !['present', 'embed'].includes(state);
      if (share.width < (middle ? 0.49 : 0.32) || share.area < 0.12)
        faults.push(`${where}: the map has ${Math.round(share.width * 100)} % of the width, ${Math.round(share.area * 100)} % of the area`);
    }
  }
  return faults;
}

const isBorder = ([width]: readonly [number, number]): boolean => BORDERS.includes(width);

// The drawn map stands where the map will stand: boxes beside it are the same, and a change of place costs nothing.
for (const language of LONG ? (['nl', 'de'] as const) : (['de'] as const)) {
  test(`in every size and every state boxes keep to themselves and the map keeps its share (${language})`, async () => {
    const {page, errors} = await open(`?lang=${language}`, {reducedMotion: 'reduce', map: 'none'});
    await page.locator('euregio-picture').waitFor({state: 'attached'});
    // German has the longest words: every day it is looked at where the layouts meet; both languages everywhere with `LONG=1`.
    const sizes = LONG ? SIZES : SIZES.filter(isBorder);
    expect(await faultsIn(page, language, sizes, ALL_STATES)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 900_000);
}

test('what stands on the map itself is not cut and not covered', async () => {
  const {page, errors} = await open('?lang=de', {reducedMotion: 'reduce'});
  await mapReady(page);
  expect(await faultsIn(page, 'de', SIZES.filter(isBorder), ON_THE_MAP)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
}, 400_000);

/** A kiosk has a bar above its map (docs: the screen in a hall): the map's buttons keep out of the search and the sheet, whatever is left for them. */
test.each([
  ['in a kiosk', '?kiosk=1&story=wat-is-interreg'],
  ['of what is chosen', '?place=hengelo'],
])(
  'on a phone no button of the map is covered, at any height (%s)',
  async (_, query) => {
    const {page} = await open(query, {reducedMotion: 'reduce', viewport: {width: 320, height: 640}});
    await mapReady(page);
    const faults: string[] = [];
    for (let height = 480; height <= 760; height += 20) {
      await page.setViewportSize({width: 320, height});
      // The sheet follows the size, and the buttons the sheet.
      await page.evaluate(async () => {
        for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
      });
      const covered = (await page.evaluate(faultsOfBoxes)).filter((fault) => /covered: euregio-map-buttons/.test(fault));
      faults.push(...covered.map((fault) => `${height} px: ${fault}`));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
  120_000,
);

/** On a laptop topics, choice of projects and years are found without scrolling, and the buttons at the foot stand in one row. */
test('in every language the first look of the column fits a laptop’s window', async () => {
  const {page, errors} = await open('', {reducedMotion: 'reduce', map: 'none'});
  await page.locator('euregio-picture').waitFor({state: 'attached'});
  const faults: string[] = [];
  for (const language of ['nl', 'de', 'en']) {
    for (const [width, height] of [
      [1440, 900],
      [1024, 900],
      [1366, 768],
      [1280, 720],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({width, height});
      await goTo(page, `?lang=${language}`);
      const found = await page.locator('euregio-app').evaluate((app) => {
        const root = app.shadowRoot!;
        const topics = root.querySelector('.side .topics')!;
        const tops = [...root.querySelectorAll('.side .foot .button')].map((button) => button.getBoundingClientRect().top);
        return {hidden: topics.scrollHeight - topics.clientHeight, buttons: tops.length, rows: new Set(tops).size};
      });
      // A pixel may come of rounding.
      if (found.hidden > 1 || found.rows !== 1 || found.buttons !== 5) faults.push(`${language} ${width} × ${height}: ${JSON.stringify(found)}`);
    }
  }
  expect(faults).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('with text twice as large all buttons at the foot of the column are in sight, and some of the topics', async () => {
  const {page} = await open('', {reducedMotion: 'reduce', map: 'none'});
  await page.locator('euregio-picture').waitFor({state: 'attached'});
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  const faults: string[] = [];
  for (const language of ['nl', 'de', 'en']) {
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({width, height});
      await goTo(page, `?lang=${language}`);
      const {topics, buttons, side} = await page.locator('euregio-app').evaluate((app) => {
        const root = app.shadowRoot!;
        const boxes = [...root.querySelectorAll('.side .foot .button')].map((button) => button.getBoundingClientRect());
        return {
          topics: root.querySelector('.side .topics')!.clientHeight,
          buttons: boxes.map(({right, bottom}) => ({right, bottom})),
          side: root.querySelector('.side')!.getBoundingClientRect().right,
        };
      });
      const hidden = buttons.filter(({right, bottom}) => right > side || bottom > height);
      // Three lines of such text, at least.
      if (buttons.length !== 5 || hidden.length > 0 || topics < 130) faults.push(`${language} ${width} × ${height}: ${JSON.stringify({topics, hidden})}`);
    }
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

/** Opened by hand, what narrows the picture is in sight: its heading, and as much of it as the column has room for. */
test.each([
  [1440, 900],
  [1280, 720],
  [1024, 768],
] as const)('what is unfolded below the topics comes into sight in a window of %i × %i', async (width, height) => {
  const {page, errors} = await open('', {reducedMotion: 'reduce', map: 'none', viewport: {width, height}});
  await page.locator('euregio-picture').waitFor({state: 'attached'});
  /** Whether the end of the fold is seen, or its beginning stands at the top of the column. */
  const isSeen = (name: string): Promise<boolean> =>
    page.locator(`.topics details:has(${name})`).evaluate((fold) => {
      const [box, seen] = [fold.getBoundingClientRect(), fold.closest('.topics')!.getBoundingClientRect()];
      return box.top >= seen.top - 1 && box.top < seen.bottom - 44 && (box.bottom <= seen.bottom + 1 || box.top <= seen.top + 1);
    });
  const summaries = page.locator('.topics summary');
  await summaries.last().click();
  await expect.poll(() => isSeen('euregio-year')).toBe(true);
  await summaries.last().click();
  await summaries.first().click();
  await expect.poll(() => isSeen('euregio-filters')).toBe(true);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('what a link unfolds is in sight when the keys above it have their height', async () => {
  const {page} = await open('?year=1999', {reducedMotion: 'reduce'});
  await mapReady(page);
  const fold = page.locator('.topics details:has(euregio-year)');
  await expect
    .poll(() => fold.evaluate((element) => element.getBoundingClientRect().bottom - element.closest('.topics')!.getBoundingClientRect().bottom))
    .toBeLessThanOrEqual(1);
  await page.context().close();
});
