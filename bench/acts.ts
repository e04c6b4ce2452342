import type {Browser, Page} from 'playwright-core';
import {type Candidate, cost, load, type Loaded, type Measured, PLAIN} from './measure.ts';
import {quantile} from './statistics.ts';

const HALL = {width: 1920, height: 1080};
/** Stops of the evening that are measured. */
const STOPS = 8;
const QUIET_MS = 20_000;
const FAST_STOPS = 12;
const FAST_MS = 700;
const SPEAKER = {width: 1280, height: 800};
/** Somebody who speaks goes on no sooner. */
const REST_MS = 1500;

/** A town that is on every picture of the region. */
const EMSDETTEN: [number, number] = [7.5316, 52.1744];

/** Time for whatever the act before has left to do. */
const atRest = (page: Page): Promise<void> => page.waitForTimeout(1500);

/** What a reader does on our page, each on its own, after the picture has come to rest. */
export async function acts(browser: Browser, own: Candidate): Promise<Measured> {
  const loaded = await load(browser, own, PLAIN);
  const {page, context} = loaded;
  const app = page.locator('euregio-app');
  const set = (name: string, value: string): string => `document.querySelector('euregio-app').setAttribute('${name}', '${value}')`;
  const measured: Measured = {};
  const take = taking(loaded, measured);
  const at = await app.evaluate((element, town) => {
    const map = element.shadowRoot?.querySelector('euregio-map') as unknown as HTMLElement & {map: {project(point: [number, number]): {x: number; y: number}}};
    const box = map.getBoundingClientRect();
    const {x, y} = map.map.project(town);
    return {x: box.x + x, y: box.y + y};
  }, EMSDETTEN);
  await take(
    'click',
    () => page.mouse.click(at.x, at.y),
    `document.querySelector('euregio-app').shadowRoot.querySelector('euregio-popup')?.shadowRoot?.querySelector('h2')`,
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await take('language', set('lang', 'de'));
  await take('topic', set('topics', 'twente,mont,euregio,interreg'));
  await take('year', set('year', '1990'));
  await app.evaluate((element) => element.removeAttribute('year'));
  await atRest(page);
  const field = page.locator('euregio-search input');
  await field.focus();
  const keys: number[] = [];
  for (const letter of 'munster') {
    const {work} = await cost(loaded, () => page.keyboard.type(letter));
    keys.push(work);
  }
  measured['keystrokeWork'] = quantile(keys, 0.5);
  await context.close();
  return measured;
}

/** The same of a map without anything around it: its popup, another language of its names, a topic that goes, fewer things of another year. */
export async function bareActs(browser: Browser, peer: Candidate): Promise<Measured> {
  const loaded = await load(browser, peer, PLAIN);
  const {page, context} = loaded;
  const measured: Measured = {};
  const take = taking(loaded, measured);
  const at = await page.evaluate((town) => {
    const {map} = globalThis as unknown as {map: {project(point: [number, number]): {x: number; y: number}; getContainer(): HTMLElement}};
    const box = map.getContainer().getBoundingClientRect();
    const {x, y} = map.project(town);
    return {x: box.x + x, y: box.y + y};
  }, EMSDETTEN);
  await take('click', () => page.mouse.click(at.x, at.y), `document.querySelector('.maplibregl-popup-content')`);
  for (const act of ['language', 'topic', 'year'] as const) await take(act, `bench.acts.${act}()`);
  await context.close();
  return measured;
}

/** @returns measures an act under its name: the work of the main thread, and how long it took */
const taking =
  (loaded: Loaded, measured: Measured) =>
  async (name: string, act: string | (() => Promise<unknown>), shown?: string): Promise<void> => {
    await atRest(loaded.page);
    const {work, wait} = await cost(loaded, act, shown);
    measured[`${name}Work`] = work;
    measured[`${name}Wait`] = wait;
  };

/** The evening on a projector: from the end of a flight to the complete picture, and how often sources are read. */
export async function present(browser: Browser, own: Candidate, stops = STOPS): Promise<Measured> {
  const {page, context} = await load(browser, own, PLAIN, '?story=politieke-markt&present=1', HALL);
  await page.evaluate(() => {
    const map = document.querySelector('euregio-app')?.shadowRoot?.querySelector('euregio-map') as unknown as {
      map: {on(type: string, listener: (event: {tile?: unknown}) => void): void};
    };
    const seen = {moved: 0, idle: 0, tiles: 0};
    map.map.on('moveend', () => (seen.moved = performance.now()));
    map.map.on('idle', () => (seen.idle = performance.now()));
    map.map.on('sourcedata', ({tile}) => {
      if (tile) seen.tiles += 1;
    });
    Object.assign(globalThis, {seen});
  });
  const waits: number[] = [];
  const tiles: number[] = [];
  for (let stop = 0; stop < stops; stop++) {
    await page.evaluate(() => Object.assign((globalThis as unknown as {seen: object}).seen, {moved: 0, idle: 0, tiles: 0}));
    await page.keyboard.press('ArrowRight');
    // At rest when nothing has come for a while after the last flight.
    const found = await page
      .waitForFunction(
        () => {
          const {seen} = globalThis as unknown as {seen: {moved: number; idle: number; tiles: number}};
          return seen.idle > 0 && seen.idle >= seen.moved && performance.now() - seen.idle > 800 ? {...seen} : null;
        },
        undefined,
        {timeout: QUIET_MS},
      )
      .then((handle) => handle.jsonValue())
      .catch(() => null);
    // A picture that does not come to rest took at least so long.
    if (!found) {
      waits.push(QUIET_MS);
      continue;
    }
    if (found.moved > 0) waits.push(Math.max(0, found.idle - found.moved));
    tiles.push(found.tiles);
  }
  const paged = await pageFast(page);
  await context.close();
  return {stopToPicture: quantile(waits, 0.5), tilesAStop: quantile(tiles, 0.5), pagedToPicture: paged};
}

/** Twelve stops, 700 ms each, as somebody looks for a stop: milliseconds from the end of the last flight to the complete picture. */
async function pageFast(page: Page): Promise<number> {
  await page.keyboard.press('Home');
  await page.waitForTimeout(2000);
  await page.evaluate(() => Object.assign((globalThis as unknown as {seen: object}).seen, {moved: 0, idle: 0}));
  for (let press = 0; press < FAST_STOPS; press++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(FAST_MS);
  }
  const found = await page.waitForFunction(
    () => {
      const {seen} = globalThis as unknown as {seen: {moved: number; idle: number}};
      return seen.idle > 0 && seen.idle >= seen.moved && performance.now() - seen.idle > 1500 ? {...seen} : null;
    },
    undefined,
    {timeout: 2 * QUIET_MS},
  );
  const {moved, idle} = (await found.jsonValue()) as {moved: number; idle: number};
  return Math.max(0, idle - moved);
}

/** The speaker's window and the screen on one machine: milliseconds from a key in the one to its stop in the other. */
export async function windows(browser: Browser, own: Candidate, presses = STOPS): Promise<Measured> {
  const {page: hall, context} = await load(browser, own, PLAIN, '?story=politieke-markt&present=1', HALL);
  const speaker = await context.newPage();
  await speaker.setViewportSize(SPEAKER);
  await speaker.goto(`${own.address}?story=politieke-markt&speaker=1`);
  const told = speaker.locator('euregio-speaker');
  await told.waitFor();
  await speaker.waitForFunction(
    () => (document.querySelector('euregio-app')?.shadowRoot?.querySelector('euregio-speaker') as unknown as {connected: boolean} | null)?.connected === true,
  );
  await speaker.evaluate(() => addEventListener('keydown', () => Object.assign(globalThis, {pressed: Date.now()}), {capture: true}));
  await hall.evaluate(() => {
    const stop = (): string | null | undefined =>
      document.querySelector('euregio-app')?.shadowRoot?.querySelector('euregio-story')?.shadowRoot?.querySelector('[data-stop]')?.getAttribute('data-stop');
    let before = stop();
    const look = (): void => {
      if (stop() !== before) Object.assign(globalThis, {followed: Date.now()});
      before = stop();
      requestAnimationFrame(look);
    };
    look();
  });
  const waits: number[] = [];
  for (let press = 0; press < presses; press++) {
    await hall.evaluate(() => Object.assign(globalThis, {followed: 0}));
    await speaker.keyboard.press('PageDown');
    await hall.waitForFunction(() => (globalThis as unknown as {followed: number}).followed > 0, undefined, {timeout: QUIET_MS});
    const followed = await hall.evaluate(() => (globalThis as unknown as {followed: number}).followed);
    waits.push(followed - (await speaker.evaluate(() => (globalThis as unknown as {pressed: number}).pressed)));
    await hall.waitForTimeout(REST_MS);
  }
  await context.close();
  return {followMedian: quantile(waits, 0.5), followMost: Math.max(...waits)};
}
