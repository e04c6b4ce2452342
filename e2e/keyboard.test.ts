import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {faultsOfBoxes, notExcerpts} from './boxes.ts';
import {focusSeen} from './criteria.ts';
import {goTo} from './states.ts';
import {mapReady, theSite} from './support.ts';

// By keyboard alone where there is least room: 320 px, which is 1280 px at 400 % (WCAG 1.4.10), with text as it is and with text twice as large (1.4.4).
const {open} = theSite();

interface Surface {
  readonly query: string;
  /** What has to be pressed first, as who sees does. */
  readonly first?: (page: Page) => Promise<void>;
  /** Where Tab has to lead before `key` opens it. */
  readonly opener?: RegExp;
  readonly key?: 'Enter' | 'd';
  /** What is there then. */
  readonly there: string;
}

const unfolded = (page: Page): Promise<void> => page.locator('.sheet-peek button').click();

/** All that opens over the map. */
const DIALOGS: Readonly<Record<string, Surface>> = {
  about: {query: '?', first: unfolded, opener: /“Over deze kaart/, key: 'Enter', there: 'euregio-about dialog[open]'},
  share: {query: '?', first: unfolded, opener: /“Delen/, key: 'Enter', there: 'euregio-share dialog[open]'},
  'the map in words': {query: '?', opener: /canvas/, key: 'd', there: 'euregio-description dialog[open]'},
};
/** What is written in, chosen from or folded out. */
const SURFACES: Readonly<Record<string, Surface>> = {
  ...DIALOGS,
  years: {query: '?year=1999', first: unfolded, there: 'euregio-year'},
  projects: {query: '?theme=rail', first: unfolded, there: 'euregio-filters'},
  list: {query: '?view=list', there: 'euregio-list'},
  answer: {query: '?ask=welke+projecten+raken+losser', there: 'euregio-answer'},
  figure: {query: '?place=mont&panel=1', there: 'euregio-details'},
  speaker: {query: '?story=politieke-markt&stop=emsdetten&speaker=1', there: 'euregio-speaker'},
  'a story of one’s own': {
    query: '?story=politieke-markt',
    first: async (page) => {
      await page.locator('.story-head > label > select').selectOption('+');
      await page.locator('details.editor > summary').press('Enter');
    },
    there: 'euregio-story-editor',
  },
};

/** Rows of a list are alike: after so many of them the walk turns round. */
const MOST_STOPS = 40;

/** Opens it from the keyboard, and says what had the focus before. */
async function opened(page: Page, {query, first, opener, key, there}: Surface): Promise<string | null> {
  await goTo(page, query);
  await first?.(page);
  let from: string | null = null;
  if (opener && key) {
    // Round by the browser's own controls, where nothing of the page has it.
    for (let stop = 0; stop < MOST_STOPS * 2 && (from === null || !opener.test(from)); stop++) {
      await page.keyboard.press('Tab');
      from = (await page.evaluate(focusSeen))?.name ?? null;
    }
    expect(from).toMatch(opener);
    await page.keyboard.press(key);
  }
  await page.locator(there).first().waitFor();
  // After the list there is another map; until it has come the drawn one stands there.
  await page.locator('main euregio-map:not([ready])').waitFor({state: 'detached'});
  return from;
}

/** There and back again: what is hidden under a head is found on the way back. */
async function walked(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await page.keyboard.press(key);
      const focus = await page.evaluate(focusSeen);
      if (focus === null) break;
      if (!focus.seen) found.push(`${key}: hidden: ${focus.name}`);
      if (!focus.ring) found.push(`${key}: no ring: ${focus.name}`);
    }
  }
  return found;
}

test.each([100, 200])(
  'at 320 px, with text of %d %, all that opens or is written in is reached, seen and left by keyboard, and nothing of it is cut',
  async (percent) => {
    const init = `const sheet = new CSSStyleSheet(); sheet.replaceSync('html { font-size: ${percent}% !important; }'); document.adoptedStyleSheets = [sheet];`;
    const {page} = await open('?lang=nl', {viewport: {width: 320, height: 640}, reducedMotion: 'reduce', init});
    await mapReady(page);
    const faults: string[] = [];
    for (const [name, surface] of Object.entries(SURFACES)) {
      const from = await opened(page, surface);
      const boxes = notExcerpts(await page.evaluate(faultsOfBoxes));
      // What a dialog lies on is covered, as it should be.
      const found = boxes.filter((fault) => name in DIALOGS === false || !fault.startsWith('covered'));
      found.push(...(await walked(page)));
      if (from !== null) {
        await page.keyboard.press('Escape');
        await page.locator(surface.there).first().waitFor({state: 'hidden'});
        const after = await page.evaluate(focusSeen);
        if (after?.name !== from || !after.seen) found.push(`after Escape the focus is on ${after?.name}, not on ${from}`);
      }
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
  400_000,
);
