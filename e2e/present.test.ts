import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {findStory} from '../src/story/stories.ts';
import {axe, expectQuiet, HALL, LAPTOP, LONG, mapIdle, mapReady, PHONE, theSite} from './support.ts';

const {open, address} = theSite();
const STORY = 'politieke-markt';
const stops = findStory(STORY)!.stops;
const PICTURES = fileURLToPath(new URL('../artefacts/stops', import.meta.url));

const stopOf = (url: string): string | null => new URL(url).searchParams.get('stop');

describe('the evening in the hall', () => {
  test('the clicker goes through the whole evening, and the map comes to rest at each stop', async () => {
    mkdirSync(PICTURES, {recursive: true});
    for (const lang of LONG ? (['nl', 'de'] as const) : (['nl'] as const)) {
      // Pictures for the eye take minutes: `npm run test:long`, in one language.
      const drawn = lang === 'nl' && LONG;
      const watched = await open(`?story=${STORY}&present=1&lang=${lang}`, {viewport: HALL, reducedMotion: 'reduce', map: drawn ? 'drawn' : 'blank'});
      const {page} = watched;
      await mapReady(page);
      for (const [index, stop] of stops.entries()) {
        if (index > 0) await page.keyboard.press('PageDown');
        await page.locator(`euregio-story [data-stop=${stop.id}]`).waitFor();
        await expect.poll(() => page.locator('euregio-story h1').innerText()).toBe(stop.title[lang]);
        await mapIdle(page);
        if (drawn) await page.screenshot({path: `${PICTURES}/${lang}-${String(index + 1).padStart(2, '0')}-${stop.id}.png`});
      }
      // At the end it stays at the end.
      await page.keyboard.press('PageDown');
      await expect.poll(() => stopOf(page.url())).toBe(stops.at(-1)!.id);
      expectQuiet(watched);
      await page.close();
    }
  }, 400_000);

  test('keys: back, end, begin, a number, black, white, QR, language, help, leave', async () => {
    const {page} = await open(`?story=${STORY}&stop=euregio&present=1`, {viewport: HALL, reducedMotion: 'reduce', map: 'none'});
    const story = page.locator('euregio-story');
    await story.locator('[data-stop=euregio]').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('PageUp');
    await expect.poll(() => stopOf(page.url())).toBe(stops[9]!.id);
    await page.keyboard.press('End');
    await expect.poll(() => stopOf(page.url())).toBe('slot');
    await page.keyboard.press('Home');
    await expect.poll(() => stopOf(page.url())).toBe('begin');
    await page.keyboard.type('13');
    await page.keyboard.press('Enter');
    await expect.poll(() => stopOf(page.url())).toBe('unlock');
    await page.keyboard.press('b');
    await story.locator('.cover.black').waitFor();
    await page.keyboard.press('.');
    await expect.poll(() => story.locator('.cover').count()).toBe(0);
    await page.keyboard.press('w');
    await story.locator('.cover.white').waitFor();
    await page.keyboard.press('q');
    await story.locator('.qr-cover').waitFor();
    await page.keyboard.press('q');
    await page.keyboard.press('l');
    await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('de');
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).searchParams.get('present')).toBeNull();
    await page.close();
  });

  test('reload in the middle stands where it stood', async () => {
    const {page} = await open(`?story=${STORY}&stop=mont&present=1`, {viewport: HALL, reducedMotion: 'reduce', map: 'none'});
    await page.keyboard.press('PageDown');
    await page.reload();
    await page.locator('euregio-story [data-stop=spoor]').waitFor();
    await page.close();
  });
});

describe('two windows', () => {
  test('hall and speaker go in step, both ways, and survive a reload of either', async () => {
    const {page: hall} = await open(`?story=${STORY}&present=1`, {viewport: HALL, reducedMotion: 'reduce'});
    await mapReady(hall);
    const speaker = await hall.context().newPage();
    await speaker.setViewportSize({width: 1280, height: 800});
    await speaker.goto(`${address()}?story=${STORY}&speaker=1`);
    await speaker.locator('euregio-speaker').waitFor();
    await expect.poll(() => speaker.locator('euregio-speaker').evaluate((element) => (element as unknown as {connected: boolean}).connected)).toBe(true);
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => stopOf(hall.url())).toBe(stops[1]!.id);
    await hall.keyboard.press('PageDown');
    await expect.poll(() => stopOf(speaker.url())).toBe(stops[2]!.id);
    await speaker.reload();
    await expect
      .poll(() =>
        speaker
          .locator('euregio-speaker')
          .evaluate((element) => (element as unknown as {stop: string}).stop)
          .catch(() => ''),
      )
      .toBe(stops[2]!.id);
    await hall.reload();
    await hall.locator(`euregio-story [data-stop=${stops[2]!.id}]`).waitFor();
    await mapReady(hall);
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => stopOf(hall.url())).toBe(stops[3]!.id);
    expect(await axe(speaker)).toEqual([]);
    await hall.context().close();
  });
});

describe('visitors', () => {
  test('a phone stands where the speaker stands, may wander off, and one button leads back', async () => {
    const watched = await open(`?story=${STORY}&stop=mont`, {viewport: PHONE, isMobile: true, hasTouch: true, reducedMotion: 'reduce'});
    const {page} = watched;
    await mapReady(page);
    const story = page.locator('euregio-story');
    await story.getByRole('heading', {name: stops.find(({id}) => id === 'mont')!.title.nl}).waitFor();
    expect(await axe(page)).toEqual([]);
    // The three cities that the stop is about stand between search field and sheet.
    const sheet = (await page.locator('euregio-sheet').boundingBox())!;
    const cities = await page.locator('euregio-map').evaluate((element) => {
      const {map} = element as unknown as {map: {project(at: [number, number]): {x: number; y: number}}};
      return (
        [
          [6.79, 52.27],
          [7.63, 51.96],
          [8.05, 52.28],
        ] as [number, number][]
      )
        .map((at) => map.project(at))
        .map(({x, y}) => ({x, y}));
    });
    expect(cities.filter(({x, y}) => x < 0 || x > PHONE.width || y < 60 || y > sheet.y)).toEqual([]);
    await page.goto(`${address()}?story=${STORY}&stop=mont&place=munster`);
    await mapReady(page);
    await page.getByRole('button', {name: 'Terug naar de presentatie'}).first().click();
    await story.getByRole('heading', {name: stops.find(({id}) => id === 'mont')!.title.nl}).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).not.toBe('munster');
    expectQuiet(watched);
    await page.close();
  });

  test('on a laptop the story stands beside the map, and leads out again', async () => {
    const {page} = await open('', {viewport: LAPTOP, reducedMotion: 'reduce'});
    await page.getByRole('button', {name: 'Verhaal'}).click();
    await expect.poll(() => stopOf(page.url())).toBe('begin');
    await page.locator('euregio-story').getByRole('button', {name: 'Volgende'}).click();
    await expect.poll(() => stopOf(page.url())).toBe(stops[1]!.id);
    await page.getByRole('button', {name: 'Hele kaart'}).click();
    await expect.poll(() => stopOf(page.url())).toBeNull();
    await page.close();
  });
});
