import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {mapReady, theSite} from './support.ts';

const {open} = theSite();

/** What the reader may be looking at, by its address. */
const STATES = {
  nothing: '?',
  place: '?place=hof-van-twente',
  'place with panel': '?place=hengelo&panel=1',
  abroad: '?place=malmo',
  project: '?place=unlock',
  'project with panel': '?place=goederencorridor&panel=1',
  lens: '?place=hengelo&lens=1',
  compare: '?place=hengelo&compare=osnabruck&lens=1',
  filters: '?theme=rail',
  year: '?year=1999',
  list: '?view=list',
  'list with panel': '?view=list&place=losser&panel=1',
  story: '?story=politieke-markt&stop=emsdetten',
  figure: '?story=politieke-markt&stop=eurocities',
  present: '?story=politieke-markt&stop=emsdetten&present=1',
  embed: '?embed=1&place=unlock',
  kiosk: '?kiosk=1&story=wat-is-interreg',
  notice: '?place=atlantis',
  ask: '?ask=welke+projecten+raken+losser',
} as const;

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

/** As a link does it, without loading the page anew. */
const goTo = async (page: Page, query: string): Promise<void> => {
  await page.evaluate(async (address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    const app = document.querySelector('euregio-app') as HTMLElement & {updateComplete: Promise<unknown>};
    await app.updateComplete;
    // Elements within have their turn, and boxes are measured by the frame after the next.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, query);
};

/** What is wrong with the boxes of the page, one line each. Measured in the page itself, through all shadow roots. */
function faultsOfBoxes(): string[] {
  const found: string[] = [];
  const {innerWidth, innerHeight} = window;
  const nameOf = (element: Element): string => {
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 30);
    return `${host}${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.split(' ')[0]}` : ''} “${text}”`;
  };
  const all: Element[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      all.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  const parentOf = (element: Element): Element | null => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  const isShown = (element: Element): boolean => element.checkVisibility({visibilityProperty: true, opacityProperty: true});
  /** What the ancestors that cut let through of this element; each looked at once, for there are thousands of elements. */
  const windows = new Map<Element, readonly [left: number, top: number, right: number, bottom: number]>();
  const windowOf = (element: Element): readonly [left: number, top: number, right: number, bottom: number] => {
    const known = windows.get(element);
    if (known) return known;
    const parent = parentOf(element);
    let [left, top, right, bottom] = parent ? windowOf(parent) : [0, 0, innerWidth, innerHeight];
    if (parent && getComputedStyle(parent).overflow !== 'visible') {
      const around = parent.getBoundingClientRect();
      [left, top, right, bottom] = [Math.max(left, around.left), Math.max(top, around.top), Math.min(right, around.right), Math.min(bottom, around.bottom)];
    }
    windows.set(element, [left, top, right, bottom]);
    return [left, top, right, bottom];
  };
  /** The part of a box that its scrolling ancestors let through. */
  const clipped = (element: Element): DOMRect => {
    const own = element.getBoundingClientRect();
    const [left, top, right, bottom] = windowOf(element);
    const [x, y] = [Math.max(left, own.left), Math.max(top, own.top)];
    return new DOMRect(x, y, Math.max(0, Math.min(right, own.right) - x), Math.max(0, Math.min(bottom, own.bottom) - y));
  };
  const deepest = (x: number, y: number): Element | null => {
    let at = document.elementFromPoint(x, y);
    for (let next = at?.shadowRoot?.elementFromPoint(x, y); next && next !== at; next = next.shadowRoot?.elementFromPoint(x, y)) at = next;
    return at;
  };
  const isWithin = (inner: Element | null, outer: Element): boolean => {
    for (let element = inner; element; element = parentOf(element)) if (element === outer) return true;
    return false;
  };

  if (document.documentElement.scrollWidth > innerWidth) found.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} px`);
  for (const element of all) {
    if (!isShown(element) || element.closest('svg') || element.closest('.visually-hidden, .maplibregl-map')) continue;
    const style = getComputedStyle(element);
    const {width, height} = element.getBoundingClientRect();
    if (width < 2 || height < 2 || style.clipPath !== 'none') continue;
    if (
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 0 &&
      ['auto', 'scroll'].includes(style.overflowX) &&
      style.overflowX !== 'visible'
    )
      found.push(`scrolls sideways: ${nameOf(element)} ${element.scrollWidth} in ${element.clientWidth}`);
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    // What opens on a press is not cut.
    if (
      hasText &&
      !element.matches('[aria-expanded]') &&
      style.overflow !== 'visible' &&
      style.display !== 'inline' &&
      element.scrollWidth > element.clientWidth + 1
    )
      found.push(`cut text: ${nameOf(element)}`);
    if (hasText) {
      const box = clipped(element);
      const own = element.getBoundingClientRect();
      // Scrolled away upwards or downwards is not cut; sideways is.
      if (box.height > 0 && (own.left < box.left - 1 || own.right > box.right + 1)) found.push(`beyond its box: ${nameOf(element)}`);
    }
    if (element.matches('button, a[href], input, select, summary, [role=button]')) {
      const box = clipped(element);
      const own = element.getBoundingClientRect();
      if (box.width < 2 || box.height < own.height / 2) continue;
      const at = deepest(box.left + box.width / 2, box.top + box.height / 2);
      if (at && !isWithin(at, element) && !isWithin(element, at) && !at.closest('label')?.contains(element))
        found.push(`covered: ${nameOf(element)} by ${nameOf(at)}`);
    }
  }
  return [...new Set(found)];
}

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

type State = keyof typeof STATES;

/** Goes through these states in these sizes on one page, and says what is wrong in each. */
async function faultsIn(page: Page, language: string, sizes: readonly (readonly [number, number])[], states: readonly State[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({width, height});
    for (const state of states) {
      await goTo(page, `${STATES[state]}&lang=${language}`);
      const where = `${width}×${height} ${state}`;
      for (const fault of await page.evaluate(faultsOfBoxes)) faults.push(`${where}: ${fault}`);
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
for (const language of ['nl', 'de'] as const) {
  test(`in every size and every state boxes keep to themselves and the map keeps its share (${language})`, async () => {
    const {page, errors} = await open(`?lang=${language}`, {reducedMotion: 'reduce', withhold: /euregio-map-[\w-]+\.js/});
    await page.locator('euregio-picture').waitFor({state: 'attached'});
    expect(await faultsIn(page, language, language === 'nl' ? SIZES : SIZES.filter(isBorder), Object.keys(STATES) as State[])).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 400_000);
}

test('what stands on the map itself is not cut and not covered', async () => {
  const {page, errors} = await open('?lang=de', {reducedMotion: 'reduce'});
  await mapReady(page);
  expect(await faultsIn(page, 'de', SIZES.filter(isBorder), ON_THE_MAP)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
}, 400_000);
