import type {CDPSession, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {findStory} from '../src/story/stories.ts';
import {axe, expectQuiet, fastClock, HALL, mapIdle, mapReady, SMALL, theSite} from './support.ts';

const {open} = theSite();
const STORY = 'politieke-markt';
const stops = findStory(STORY)!.stops;

const stopOf = (page: Page): string | null => new URL(page.url()).searchParams.get('stop');

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that goes along a line of points, as the touch screen reports it. */
async function finger(session: CDPSession, points: readonly Point[], holdMs = 0): Promise<void> {
  const [first, ...rest] = points;
  // A real finger is quick, however slowly software draws here.
  let timestamp = Date.now() / 1000;
  const report = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {type, touchPoints, timestamp: (timestamp += 0.03)});
  await report('touchStart', [first!]);
  if (holdMs > 0) await new Promise((resolve) => setTimeout(resolve, holdMs));
  for (const point of rest) await report('touchMove', [point]);
  await report('touchEnd', []);
}

/** How many pixels of the laser's canvas are drawn on. */
const drawn = (page: Page): Promise<number> =>
  page.locator('canvas.laser').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    if (canvas.width === 0) return 0;
    const {data} = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let index = 3; index < data.length; index += 4) if (data[index]! > 40) count++;
    return count;
  });

describe('a touch screen in the hall', () => {
  test('a swipe over the text turns the page, the strip of buttons does all that keys do, a long press on the map points', async () => {
    const watched = await open(`?story=${STORY}&present=1`, {viewport: HALL, hasTouch: true, reducedMotion: 'reduce'});
    const {page} = watched;
    await mapReady(page);
    const session = await page.context().newCDPSession(page);
    await expect.poll(() => page.locator('euregio-story .strip').count()).toBe(0);
    await finger(session, [
      {x: 420, y: 420},
      {x: 300, y: 424},
      {x: 180, y: 428},
    ]);
    await expect.poll(() => stopOf(page)).toBe(stops[1]!.id);
    await finger(session, [
      {x: 180, y: 420},
      {x: 300, y: 424},
      {x: 420, y: 428},
    ]);
    await expect.poll(() => stopOf(page)).toBe(stops[0]!.id);
    // Up and down is no swipe.
    await finger(session, [
      {x: 300, y: 300},
      {x: 310, y: 500},
    ]);
    await expect.poll(() => stopOf(page)).toBe(stops[0]!.id);

    const strip = page.getByRole('group', {name: 'Knoppen voor de spreker'});
    await strip.waitFor();
    await strip.getByRole('button', {name: 'Einde'}).tap();
    await expect.poll(() => stopOf(page)).toBe('slot');
    await strip.getByRole('button', {name: 'Begin'}).tap();
    await strip.getByRole('button', {name: 'Volgende'}).tap();
    await expect.poll(() => stopOf(page)).toBe(stops[1]!.id);
    await strip.getByRole('button', {name: 'Zwart scherm'}).tap();
    await page.locator('.cover.black').tap();
    await expect.poll(() => page.locator('.cover').count()).toBe(0);
    await strip.getByRole('button', {name: 'Andere taal'}).tap();
    await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('de');
    expect(await axe(page)).toEqual([]);

    const before = await drawn(page);
    expect(before).toBe(0);
    const held = finger(
      session,
      [
        {x: 1300, y: 540},
        {x: 1302, y: 541},
        {x: 1340, y: 560},
      ],
      900,
    );
    await expect.poll(() => drawn(page), {interval: 50}).toBeGreaterThan(300);
    await held;
    await expect.poll(() => drawn(page)).toBe(0);
    // The map has not moved under the finger.
    await expect.poll(() => new URL(page.url()).searchParams.get('map')).toBeNull();
    expectQuiet(watched);
    await page.context().close();
  });

  test('with O held the mouse draws a circle, which fades, and which the next stop takes away at once', async () => {
    const {page} = await open(`?story=${STORY}&stop=euregio&present=1`, {viewport: HALL});
    await mapReady(page);
    const circle = async (): Promise<void> => {
      await page.mouse.move(1400, 500);
      await page.keyboard.down('o');
      for (let step = 0; step <= 16; step++) await page.mouse.move(1300 + 100 * Math.cos((step / 8) * Math.PI), 500 + 100 * Math.sin((step / 8) * Math.PI));
      await page.keyboard.up('o');
    };
    await circle();
    expect(await drawn(page)).toBeGreaterThan(2000);
    await expect.poll(() => drawn(page)).toBe(0);
    await circle();
    expect(await drawn(page)).toBeGreaterThan(2000);
    await page.keyboard.press('PageDown');
    // At once: a circle by itself would stay for four seconds.
    expect(await drawn(page)).toBe(0);
    await page.context().close();
  });

  test('single keys can be switched off; clicker and Escape stay', async () => {
    const {page} = await open(`?story=${STORY}`, {reducedMotion: 'reduce', map: 'none'});
    await page.getByRole('checkbox', {name: /toets/i}).uncheck();
    await page.getByRole('button', {name: /presenteren/i}).click();
    await page.locator('euregio-story[layout=screen]').waitFor();
    await page.keyboard.press('b');
    await expect.poll(() => page.locator('.cover').count()).toBe(0);
    await page.keyboard.press('PageDown');
    await expect.poll(() => stopOf(page)).toBe(stops[1]!.id);
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).searchParams.get('present')).toBeNull();
    await page.context().close();
  });
});

describe('the speaker’s window', () => {
  test('has a button for what the keys do', async () => {
    const {page} = await open(`?story=${STORY}&speaker=1`, {
      viewport: {width: 1280, height: 800},
      reducedMotion: 'reduce',
      map: 'none',
      waitFor: 'euregio-speaker',
    });
    const speaker = page.locator('euregio-speaker');
    await speaker.getByRole('button', {name: 'Meer knoppen'}).click();
    await speaker.getByRole('button', {name: 'Einde'}).click();
    await expect.poll(() => stopOf(page)).toBe('slot');
    await speaker.getByRole('button', {name: 'Wit scherm'}).click();
    await speaker.getByText('Het scherm is wit.').waitFor();
    await speaker.getByRole('button', {name: 'Andere taal'}).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('de');
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });

  test('makes the hall fill its screen', async () => {
    const {page: hall} = await open(`?story=${STORY}&present=1`, {viewport: HALL, reducedMotion: 'reduce', map: 'none'});
    const [speaker] = await Promise.all([hall.context().waitForEvent('page'), hall.keyboard.press('n')]);
    await speaker.locator('euregio-speaker').waitFor();
    await expect.poll(() => speaker.locator('euregio-speaker').evaluate((element) => (element as unknown as {connected: boolean}).connected)).toBe(true);
    await speaker.getByRole('button', {name: 'Meer knoppen'}).click();
    await speaker.getByRole('button', {name: 'Volledig scherm'}).click();
    await expect.poll(() => hall.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await hall.context().close();
  });
});

describe('the kiosk', () => {
  test('plays by itself, waits for a visitor, counts down and begins anew', async () => {
    const watched = await open(`?kiosk=1&idle=30&story=hengelo-emsdetten`, {reducedMotion: 'reduce', init: fastClock(5), map: 'none'});
    const {page} = watched;
    const story = findStory('hengelo-emsdetten')!;
    await expect.poll(() => stopOf(page)).toBe(story.stops[1]!.id);
    await page.getByRole('button', {name: 'Pauze'}).click();
    const at = stopOf(page);
    await page.getByText(/begint de kaart opnieuw/).waitFor();
    await expect.poll(() => stopOf(page)).toBe(at);
    await expect.poll(() => stopOf(page)).toBe(story.stops[0]!.id);
    await page.context().close();
  });

  test('no link leads out of it', async () => {
    const {page} = await open('?kiosk=1&idle=3600&place=hengelo&panel=1', {reducedMotion: 'reduce', map: 'none'});
    const links = page.locator('euregio-details a[href^=http]');
    const first = links.filter({visible: true}).first();
    await first.scrollIntoViewIfNeeded();
    const [address, pages] = [page.url(), page.context().pages().length];
    await first.click({button: 'middle'});
    await first.click();
    // Were one opened, it would come before what is asked for now.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect([page.url(), page.context().pages().length]).toEqual([address, pages]);
    await page.context().close();
  });

  test('its map comes back by itself when the graphics are lost for good', async () => {
    const {page} = await open('?kiosk=1&place=hengelo', {reducedMotion: 'reduce', map: 'drawn', viewport: SMALL});
    await mapReady(page);
    const lose = (): Promise<void> =>
      page.locator('euregio-map').evaluate((element) => {
        const {map} = element as unknown as {map: {getCanvas(): HTMLCanvasElement}};
        map.getCanvas().getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
      });
    await lose();
    await page.locator('euregio-notice').getByText(/./).first().waitFor();
    // Nobody restores the context: the map is made anew.
    await page.locator('euregio-map:not([ready])').waitFor();
    await mapReady(page);
    await mapIdle(page);
    const features = await page.locator('euregio-map').evaluate((element) => {
      const {map} = element as unknown as {map: {queryRenderedFeatures(options: unknown): unknown[]}};
      return map.queryRenderedFeatures({layers: ['twente-fill']}).length;
    });
    expect(features).toBeGreaterThan(0);
    expect(await page.locator('euregio-notice').innerText()).toBe('');
    await page.context().close();
  });
});
