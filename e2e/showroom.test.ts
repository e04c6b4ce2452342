import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5';
import {expect, test} from 'vitest';
import {axe, expectQuiet, mapReady, theSite, type Watched} from './support.ts';

const site = theSite();
const PAGES = ['raad-unlock', 'emsdetten', 'school', 'netwerken', 'artikel', 'hal'];
const ELEMENTS = ['app', 'map', 'search', 'legend', 'list', 'details', 'popup', 'figure', 'story', 'language'];

/** Nothing is wider than the window. */
const overflow = ({page}: Watched): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** What the page does around the maps; what is within them has tests of its own. */
const axeAround = ({page}: Watched): Promise<string[]> => axe(page, ['euregio-app', 'euregio-map']);

/** Attributes of the first such element of a piece of HTML, as a browser would read it. */
function attributesIn(code: string, tag: string): Record<string, string> | null {
  const element = parseFragment(code).childNodes.find((node): node is DefaultTreeAdapterTypes.Element => node.nodeName === tag);
  return element ? Object.fromEntries(element.attrs.map(({name, value}) => [name, value])) : null;
}

test('every element lives in the showroom, and the code says the same as what is shown', async () => {
  const watched = await site.open('voorbeelden.html', {waitFor: '.live > *'});
  const {page} = watched;
  for (const name of ELEMENTS) {
    await page.locator(`.elements a[href="#euregio-${name}"]`).click();
    const live = page.locator(`.live[data-tag="euregio-${name}"] > euregio-${name}`);
    await live.waitFor({state: 'attached'});
    // Something stands in it, and the printed tag is the tag that stands there.
    await expect
      .poll(() => live.evaluate((element) => (element.shadowRoot?.children.length ?? 0) > 0 && element.getBoundingClientRect().height > 20))
      .toBe(true);
    const told = attributesIn((await page.locator('.code pre').textContent()) ?? '', `euregio-${name}`);
    const stands = await live.evaluate((element, names) => names.map((one) => [one, element.getAttribute(one)]), Object.keys(told ?? {}));
    expect([name, Object.fromEntries(stands)]).toEqual([name, told]);
  }
  // A control sets the attribute, the code follows, and what the element tells is written down.
  await page.locator('.elements a[href="#euregio-list"]').click();
  await page.locator('#set-topics').fill('mont');
  await page.locator('#set-topics').press('Enter');
  await page.locator('.code pre', {hasText: 'topics="mont"'}).waitFor();
  // What has no attribute is set by a script, and the code says so.
  await page.locator('#property-only').fill('mont,hengelo');
  await page.locator('#property-only').press('Enter');
  await page.locator('.code pre', {hasText: "element.only = ['mont','hengelo'];"}).waitFor();
  await expect.poll(() => page.locator('.live euregio-list a.name').count()).toBeLessThan(4);
  await page.locator('.live euregio-list a.name').first().click();
  await page.locator('.log li', {hasText: 'euregio-select {id:'}).first().waitFor();
  // Every way of building in has its code.
  for (const button of await page.locator('.consumers button').all()) {
    await button.click();
    expect(((await page.locator('.code').textContent()) ?? '').length).toBeGreaterThan(120);
  }
  // A colour that cannot be read is told.
  await page.locator('.colour input').first().fill('#bbbbbb');
  await page.locator('.verdict[data-faint]', {hasText: '--euregio-color-ink on --euregio-color-paper'}).waitFor();
  expect(await axeAround(watched)).toEqual([]);
  await page.setViewportSize({width: 320, height: 700});
  expect(await overflow(watched)).toBe(0);
  expectQuiet({...watched, errors: watched.errors.filter((text) => !text.includes('expected a contrast'))});
  await page.context().close();
});

test.each(['de', 'en'])('the showroom speaks %s', async (language) => {
  const watched = await site.open(`voorbeelden.html?lang=${language}`, {waitFor: '.live > *', colorScheme: 'dark'});
  expect(await watched.page.locator('html').getAttribute('lang')).toBe(language);
  expect(await watched.page.locator('.intro h1').textContent()).toBe({de: 'Die Karte auf Ihrer Seite', en: 'The map on your page'}[language]);
  expect(await axeAround(watched)).toEqual([]);
  expectQuiet(watched);
  await watched.page.context().close();
});

test('the finished pages stand by themselves, quiet, accessible and never wider than the window', async () => {
  for (const name of PAGES) {
    const watched = await site.open(`voorbeelden/${name}.html`, {waitFor: 'h1'});
    const {page} = watched;
    if (name === 'netwerken') await page.locator('euregio-list a.name').first().waitFor();
    else if (name === 'artikel') {
      // Each map begins when it is come to.
      expect(await page.locator('figure').last().locator('euregio-map').count()).toBe(0);
      for (const figure of await page.locator('figure').all()) {
        await figure.scrollIntoViewIfNeeded();
        await figure.locator('euregio-map[ready]').waitFor();
      }
    } else await mapReady(page);
    if (name === 'netwerken')
      expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({name: file}) => /euregio-map|map-worker/.test(file)).length)).toBe(0);
    expect([name, await axeAround(watched)]).toEqual([name, []]);
    expect([name, await axe(page, [], ['landmark-unique'])]).toEqual([name, []]);
    await page.setViewportSize({width: 320, height: 700});
    expect([name, await overflow(watched)]).toEqual([name, 0]);
    expectQuiet(watched);
    await page.context().close();
  }
});

interface Measured {
  readonly map: number;
  readonly smallest: number;
}

/** Width × height of the map in CSS pixels, and the smallest text that is seen in the app. */
const MEASURE = (element: Element): Measured => {
  let smallest = Infinity;
  const walk = (root: ParentNode): void => {
    for (const one of root.querySelectorAll<HTMLElement>('*')) {
      if (one.shadowRoot) walk(one.shadowRoot);
      const text = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const {fontSize, visibility} = getComputedStyle(one);
      const size = Number.parseFloat(fontSize);
      if (text && size > 0 && visibility === 'visible' && one.getClientRects().length > 0 && !one.closest('.visually-hidden, style, svg'))
        smallest = Math.min(smallest, size);
    }
  };
  const root = element.shadowRoot ?? element;
  walk(root);
  const stage = element.localName === 'euregio-map' ? element : root.querySelector('euregio-map');
  const {width = 0, height = 0} = stage?.getBoundingClientRect() ?? {};
  return {map: Math.round(width * height), smallest};
};

test('in every box the map has room, its text can be read, and the page stays as it was', async () => {
  const watched = await site.open('voorbeelden/vakken.html', {waitFor: 'h1'});
  const {page} = watched;
  await page.locator('[role=tab]', {hasText: 'Kaart'}).click();
  await page.locator('main > figure > details > summary').click();
  const before = await page.evaluate(() => [
    getComputedStyle(document.body).font,
    getComputedStyle(document.documentElement).overflow,
    document.styleSheets.length,
  ]);
  // `div.fold`: locators look into the apps, and a legend has buttons of that class.
  for (const box of await page.locator('[data-wake]:not(.in-dialog), #panel-2, div.fold, #shadow').all()) {
    await box.scrollIntoViewIfNeeded();
    const app = box.locator('euregio-app, :scope > euregio-map').first();
    await box.locator('euregio-map[ready]').first().waitFor();
    const where = await box.evaluate((element) => element.className || element.id || element.parentElement?.className);
    const {width, height} = (await box.boundingBox()) ?? {width: 0, height: 0};
    const shown = (await app.boundingBox()) ?? {width: 0, height: 0};
    // It stays in its box.
    expect([where, shown.width <= width + 1 && shown.height <= height + 1]).toEqual([where, true]);
    const {map, smallest} = await app.evaluate(MEASURE);
    // At least four tenths of the box is map, and no text is below 12 px.
    expect([where, map, smallest]).toEqual([
      where,
      expect.toSatisfy((area: number) => area >= 0.4 * width * height),
      expect.toSatisfy((size: number) => size >= 12),
    ]);
  }
  // Nine maps on one page, and a list of its landmarks tells them apart.
  expect(await axe(page, [], ['landmark-unique'])).toEqual([]);
  expect(await page.locator('button:not([type])').evaluateAll((buttons) => buttons.filter((button) => button.getRootNode() === document).length)).toBe(0);
  await page.locator('[data-opens]').click();
  await page.locator('.in-dialog euregio-map[ready]').waitFor();
  expect((await page.locator('.in-dialog euregio-app').evaluate(MEASURE)).map).toBeGreaterThan(0.4 * 420 * 600);
  await page.locator('dialog > button').click();
  expect(
    await page.evaluate(() => [getComputedStyle(document.body).font, getComputedStyle(document.documentElement).overflow, document.styleSheets.length]),
  ).toEqual(before);
  expectQuiet(watched);
  await page.context().close();
});

test.each(['rtl', 'rem', 'reset', 'dark'])('a page with a will of its own (%s): the map keeps its text, the page keeps its own', async (as) => {
  const watched = await site.open(`voorbeelden/gast.html?as=${as}`, {waitFor: '#own', viewport: {width: 900, height: 560}});
  const {page} = watched;
  await mapReady(page);
  const {map, smallest} = await page.locator('euregio-app').evaluate(MEASURE);
  expect(map).toBeGreaterThan(0.4 * 876 * 400);
  expect(smallest).toBeGreaterThanOrEqual(12);
  const text = await page.locator('euregio-app').evaluate((element) => {
    const {color, direction, textTransform, letterSpacing, textAlign} = getComputedStyle(element.shadowRoot?.querySelector('.shell') as Element);
    return {color, direction, textTransform, letterSpacing, textAlign};
  });
  expect(text).toEqual({color: 'rgb(22, 34, 42)', direction: 'ltr', textTransform: 'none', letterSpacing: 'normal', textAlign: 'start'});
  const own = await page.locator('#own').evaluate((element) => {
    const {direction, fontSize, textTransform, color} = getComputedStyle(element);
    return [direction, fontSize, textTransform, color];
  });
  const usual = ['ltr', '16px', 'none', 'rgb(0, 0, 0)'];
  expect(own).toEqual(
    {rtl: ['rtl', ...usual.slice(1)], rem: usual, reset: ['ltr', '16px', 'uppercase', 'rgb(0, 0, 0)'], dark: ['ltr', '16px', 'none', 'rgb(242, 242, 242)']}[as],
  );
  expectQuiet(watched);
  await page.context().close();
});
