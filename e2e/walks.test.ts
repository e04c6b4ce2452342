import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {faultsOfBoxes, notExcerpts} from './boxes.ts';
import {faultsOfOutline, focusSeen, smallTargets, spaceText} from './criteria.ts';
import {inEach, type State} from './states.ts';
import {theSite} from './support.ts';

// A walk for each criterion of WCAG 2.2 that no engine sees. The drawn map stands where the map will stand; what is around it is the same.
const {open} = theSite();

const LAPTOP = {width: 1440, height: 900};
const TABLET = {width: 820, height: 1180};
const PHONE = {width: 390, height: 844};

/** Opens the first state, in which all others follow without loading anew. */
async function begin(options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const {page} = await open('?lang=nl', {reducedMotion: 'reduce', map: 'none', ...options});
  await page.locator('euregio-picture').waitFor({state: 'attached'});
  return page;
}

/** Boxes are measured by the frame after the next. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });

/** States that show the same thing at another size are called alike. */
const CALLED_ALIKE: readonly (readonly State[])[] = [
  ['place with panel', 'place'],
  ['project', 'embed'],
  ['story', 'present'],
  ['nothing', 'notice'],
];

describe('what is where, and how it is called', () => {
  test.each([LAPTOP, TABLET, PHONE])('one h1, headings in order, one main (1.3.1, 2.4.6), at $width px', async (viewport) => {
    const page = await begin({viewport});
    expect(await inEach(page, () => page.evaluate(faultsOfOutline))).toEqual([]);
    await page.context().close();
  });

  test('every state is called something else (2.4.2)', async () => {
    const page = await begin({viewport: LAPTOP});
    const titles = new Map<string, State>();
    const faults = await inEach(page, async (state) => {
      const title = await page.title();
      const before = titles.get(title);
      titles.set(title, state);
      return before === undefined || CALLED_ALIKE.some((alike) => alike.includes(before) && alike.includes(state)) ? [] : [`“${title}”, as ${before}`];
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the first press of Tab offers the way past the map; it leads to the list, and the focus is there (2.4.1)', async () => {
    const page = await begin({viewport: LAPTOP});
    await page.keyboard.press('Tab');
    const skip = page.getByRole('button', {name: 'Naar de lijst'});
    const box = (await skip.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(focusSeen)).toMatchObject({seen: true});
    await page.keyboard.press('Enter');
    await page.locator('euregio-list').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.matches('main, main *, euregio-list') ?? false)).toBe(true);
    await page.context().close();
  });
});

describe('what is read', () => {
  test.each([LAPTOP, TABLET, PHONE])(
    'with the text spaced nothing is cut (1.4.12), at $width px',
    async (viewport) => {
      const page = await begin({viewport});
      const faults = await inEach(page, async () => {
        // Twice: what is spaced may bring more with it.
        for (let time = 0; time < 2; time++) {
          await page.evaluate(spaceText);
          await settled(page);
        }
        return notExcerpts(await page.evaluate(faultsOfBoxes));
      });
      expect(faults).toEqual([]);
      // The spacing has reached the innermost roots: 0.12 of 16 px.
      expect(
        await page
          .locator('euregio-search input')
          .first()
          .evaluate((field) => getComputedStyle(field).letterSpacing),
      ).toMatch(/^(1\.9|2\.0)/);
      await page.context().close();
    },
    300_000,
  );

  test.each([{width: 1280, height: 1024}, LAPTOP, PHONE])(
    'with text of 200 % nothing is cut (1.4.4), at $width px',
    async (viewport) => {
      const page = await begin({viewport});
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 200% !important; }');
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      });
      await settled(page);
      expect(await inEach(page, async () => notExcerpts(await page.evaluate(faultsOfBoxes)))).toEqual([]);
      await page.context().close();
    },
    300_000,
  );
});

/** Where a target is as small as it must be, or has a larger one that does the same (2.5.8). */
const SMALL_BY_EXCEPTION: readonly {readonly target: RegExp; readonly because: string}[] = [
  {target: /^euregio-picture a/, because: 'essential: where a place lies on a map; the list has each at full size'},
  {target: /^euregio-project-chart button\.bar/, because: 'equivalent: the year is chosen in the field below the bars'},
];
const tooSmall = async (page: Page, least: number): Promise<string[]> =>
  (await page.evaluate(smallTargets, least)).filter((found) => !SMALL_BY_EXCEPTION.some(({target}) => target.test(found)));

describe('what is pressed', () => {
  test.each([LAPTOP, TABLET])('is 24 px at least (2.5.8), at $width px', async (viewport) => {
    const page = await begin({viewport});
    expect(await inEach(page, () => tooSmall(page, 24))).toEqual([]);
    await page.context().close();
  });

  test('is 44 px at least under a finger, at 390 px', async () => {
    const page = await begin({viewport: PHONE, hasTouch: true, isMobile: true});
    expect(await inEach(page, () => tooSmall(page, 44))).toEqual([]);
    await page.context().close();
  });
});

describe('what has the focus', () => {
  /** Rows of a list are alike: after so many of them the walk goes on in the next state. */
  const MOST_STOPS = 60;
  test.each([LAPTOP, TABLET, PHONE])(
    'is seen, with a ring around it, wherever Tab leads (2.4.7, 2.4.11), at $width px',
    async (viewport) => {
      const page = await begin({viewport});
      const faults = await inEach(page, async () => {
        const found: string[] = [];
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        for (let stop = 0; stop < MOST_STOPS; stop++) {
          await page.keyboard.press('Tab');
          const focus = await page.evaluate(focusSeen);
          // Out of the page, to the browser's own controls.
          if (focus === null) break;
          if (!focus.seen) found.push(`hidden: ${focus.name}`);
          if (!focus.ring) found.push(`no ring: ${focus.name}`);
        }
        return found;
      });
      expect(faults).toEqual([]);
      await page.context().close();
    },
    400_000,
  );
});
