import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {findStory} from '../src/story/stories.ts';
import {goTo} from './states.ts';
import {HALL, LONG, mapReady, theSite} from './support.ts';

// What sizes between a phone and a laptop ask for: a tablet, a phone on its side, a small laptop; and the screen of a hall.
const {open} = theSite();

/** The drawn map stands where the map will stand: a change of state costs nothing. */
async function begin(viewport: {readonly width: number; readonly height: number}): Promise<Page> {
  const {page} = await open('?lang=nl', {viewport, reducedMotion: 'reduce', map: 'none'});
  await page.locator('euregio-picture').waitFor({state: 'attached'});
  return page;
}

/** What in the column over the map lies under its cross, and what of the stage's figure lies under the column. */
function coveredByColumn(): string[] {
  const root = document.querySelector('euregio-app')!.shadowRoot!;
  const drawer = root.querySelector('.drawer');
  if (!drawer) return ['no column'];
  const meets = (one: DOMRect, other: DOMRect): boolean =>
    one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;
  const close = drawer.querySelector(':scope > .close')!.getBoundingClientRect();
  const others = [...drawer.querySelectorAll('button, select, h1, p, euregio-search, euregio-language')].filter(
    (element) => !element.matches('.close, .visually-hidden') && element.checkVisibility() && meets(close, element.getBoundingClientRect()),
  );
  const figure = root.querySelector('euregio-figure.on-stage')?.shadowRoot?.querySelector('svg')?.getBoundingClientRect();
  return [
    ...others.map(({localName, className}) => `under the cross: ${localName}.${String(className)}`),
    ...(figure && figure.left < drawer.getBoundingClientRect().right ? ['the figure begins under the column'] : []),
  ];
}

test.each([
  [720, 900],
  [820, 1180],
  [844, 390],
  [900, 500],
  [1024, 768],
  [1099, 640],
] as const)('at %i × %i the column over the map covers no figure, and its cross nothing in it', async (width, height) => {
  const page = await begin({width, height});
  const faults: string[] = [];
  // What has a column by itself; a story has a figure, or none.
  for (const query of [
    '?ask=welke+projecten+raken+losser',
    '?place=hengelo&lens=1',
    '?place=hengelo&compare=osnabruck&lens=1',
    '?story=politieke-markt&stop=eurocities',
    '?story=politieke-markt&stop=emsdetten',
  ]) {
    await goTo(page, `${query}&lang=de`);
    if (query.startsWith('?ask')) await page.locator('.answer.given').waitFor();
    if (query.includes('eurocities')) await page.locator('euregio-figure svg').first().waitFor();
    // One way out, not one of the column and one of what stands in it.
    const crosses = await page
      .locator('.drawer button:has(svg)')
      .filter({visible: true})
      .evaluateAll((buttons) =>
        buttons.flatMap((button) => (/sluit|schließ/i.test(button.getAttribute('aria-label') ?? '') ? [button.getAttribute('aria-label')] : [])),
      );
    if (crosses.length !== 1) faults.push(`${query}: crosses ${crosses.join(', ')}`);
    faults.push(...(await page.evaluate(coveredByColumn)).map((fault) => `${query}: ${fault}`));
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('on a phone on its side a stop is in sight, title and text, and an answer is', async () => {
  const page = await begin({width: 844, height: 390});
  await goTo(page, '?story=politieke-markt&stop=emsdetten&lang=de');
  const text = page.locator('euregio-story .text');
  await text.waitFor();
  // The head of the story takes two rows of 44 px at most.
  expect((await text.boundingBox())!.y).toBeLessThan(390 - 2 * 28);
  await goTo(page, '?ask=welke+projecten+raken+losser&lang=nl');
  await page
    .locator('.drawer')
    .getByText(/6 projecten/)
    .first()
    .waitFor();
  // Its cross leads to the map at once: the answer is put away, and the column with it.
  await page.locator('.drawer > .close').click();
  await page.locator('.middle:not(.with-drawer)').waitFor();
  expect(new URL(page.url()).searchParams.get('ask')).toBeNull();
  await page.context().close();
});

test.each([
  ['a phone', 390, 844],
  ['a phone on its side', 844, 390],
] as const)('on %s a year and a choice of projects are said while their controls are out of sight', async (_, width, height) => {
  const page = await begin({width, height});
  for (const [query, words] of [
    ['?year=1999', '1999'],
    ['?theme=rail', '2 van 79 projecten'],
  ] as const) {
    await goTo(page, `${query}&lang=nl`);
    const said = page.locator('.narrowed');
    await said.waitFor();
    expect(await said.innerText()).toBe(words);
  }
  await goTo(page, '?lang=nl');
  expect(await page.locator('.narrowed').count()).toBe(0);
  await page.context().close();
});

test.each([320, 390])('on a phone %i px wide the name of the story is whole in its field, in every language', async (width) => {
  const page = await begin({width, height: 844});
  const faults: string[] = [];
  for (const language of ['nl', 'de', 'en']) {
    await goTo(page, `?story=politieke-markt&stop=emsdetten&lang=${language}`);
    const {room, name} = await page.locator('.story-head select.button').evaluate((select: HTMLSelectElement) => {
      const style = getComputedStyle(select);
      const context = document.createElement('canvas').getContext('2d')!;
      context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      // The browser's own arrow takes 16 to 20 px at the end.
      const room = select.clientWidth - Number.parseFloat(style.paddingInlineStart) - Number.parseFloat(style.paddingInlineEnd) - 18;
      return {room, name: context.measureText(select.selectedOptions[0]!.textContent).width};
    });
    if (name > room) faults.push(`${language}: ${Math.round(name)} px in ${Math.round(room)}`);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('from the glance to the panel kind and name stay where they are in the sheet of a phone', async () => {
  const page = await begin({width: 390, height: 844});
  const boxes = (part: string): Promise<readonly (readonly number[])[]> =>
    page.locator(`euregio-sheet ${part}`).evaluate((element) =>
      ['.kind', 'h2'].map((name) => {
        const {left, top} = element.shadowRoot!.querySelector(name)!.getBoundingClientRect();
        return [left, top, Number.parseFloat(getComputedStyle(element.shadowRoot!.querySelector(name)!).fontSize)].map(Math.round);
      }),
    );
  await goTo(page, '?place=hengelo&lang=nl');
  const glance = await boxes('euregio-popup');
  await goTo(page, '?place=hengelo&panel=1&lang=nl');
  expect(await boxes('euregio-details')).toEqual(glance);
  await page.context().close();
});

/** Of each link of the drawn map that Tab reaches, whether any of it is seen (WCAG 2.4.11): looked for at 25 points of its box. */
function unseenLinks(): string[] {
  const box = document.querySelector('euregio-app')!.shadowRoot!.querySelector('euregio-picture')!.shadowRoot!;
  const deepest = (x: number, y: number): Element | null => {
    let at = document.elementFromPoint(x, y);
    for (let next = at?.shadowRoot?.elementFromPoint(x, y); next && next !== at; next = next.shadowRoot?.elementFromPoint(x, y)) at = next;
    return at;
  };
  const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
  return [...box.querySelectorAll<SVGAElement>('a')]
    .filter((link) => link.tabIndex >= 0 && link.checkVisibility())
    .filter((link) => {
      const {left, top, width, height} = link.getBoundingClientRect();
      return !shares.some((x) => shares.some((y) => deepest(left + x * width, top + y * height)?.getRootNode() === box));
    })
    .map((link) => link.getAttribute('aria-label') ?? link.textContent);
}

test.each([
  [320, 640],
  [320, 480],
  [390, 844],
  [844, 390],
] as const)('at %i × %i no link of the drawn map has the focus under the search, the sheet or the column', async (width, height) => {
  const page = await begin({width, height});
  const faults: string[] = [];
  // The sheet low, at half, and all the way up.
  for (const [query, presses] of [
    ['?lang=nl', 0],
    ['?lang=nl&place=hengelo', 0],
    ['?lang=nl&place=hengelo', 1],
    ['?lang=nl&ask=welke+projecten+raken+losser', 0],
    ['?lang=nl&year=1999', 0],
  ] as const) {
    await goTo(page, query);
    if (query.includes('ask'))
      await page
        .locator('euregio-answer')
        .getByText(/6 projecten/)
        .first()
        .waitFor();
    const more = page.locator('euregio-sheet .more');
    for (let press = 0; press < presses && (await more.count()) > 0; press++) await more.click();
    // What is in sight is told by the browser after its next frames.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    });
    faults.push(...(await page.evaluate(unseenLinks)).map((link) => `${query} +${presses}: ${link}`));
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

describe('the screen of a hall', () => {
  /** Design, section 5: on a picture 1920 px wide nothing is below 24 px. */
  const LEAST_PX = 24;

  /** What is written smaller on the stage or in the column, by its text; the names on the map are drawn, and have tests of their own. */
  function small(least: number): string[] {
    const found: string[] = [];
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        const text = [...element.childNodes]
          .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
          .map(({textContent}) => textContent?.trim())
          .join('');
        if (text === '' || !element.checkVisibility({visibilityProperty: true}) || element.closest('.visually-hidden, style, .maplibregl-map')) continue;
        const {width, height} = element.getBoundingClientRect();
        if (width < 2 || height < 2) continue;
        // A drawing may be drawn smaller than it was made.
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
        if (size < least - 0.5) found.push(`${Math.round(size)} px: ${text.slice(0, 40)}`);
      }
    };
    walk(document.querySelector('euregio-app .shell') ?? document.querySelector('euregio-app')!.shadowRoot!.querySelector('.shell')!);
    return found;
  }

  test.each(LONG ? ['nl', 'de'] : ['de'])(
    'nothing is written smaller than can be read from the last row, at any stop (%s)',
    async (language) => {
      const {page} = await open(`?story=politieke-markt&present=1&lang=${language}`, {viewport: HALL, reducedMotion: 'reduce'});
      await mapReady(page);
      const faults: string[] = [];
      for (const {id, view} of findStory('politieke-markt')!.stops) {
        await goTo(page, `?story=politieke-markt&stop=${id}&present=1&lang=${language}`);
        if (view.figure) await page.locator('euregio-figure.on-stage svg').first().waitFor();
        faults.push(...(await page.evaluate(small, LEAST_PX)).map((fault) => `${id}: ${fault}`));
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
    300_000,
  );

  test('whoever opens a link for the hall on a phone has the names of a phone’s map', async () => {
    const {page} = await open('?story=politieke-markt&stop=malmo&present=1', {viewport: {width: 390, height: 844}, reducedMotion: 'reduce'});
    await mapReady(page);
    const scale = await page
      .locator('euregio-map')
      .evaluate((element) => (element as unknown as {map: {getGlobalState(): {scale: number}}}).map.getGlobalState().scale);
    expect(scale).toBe(1);
    await page.context().close();
  });
});
