import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {expectQuiet, HALL, mapIdle, mapReady, PHONE, theSite} from './support.ts';

const {open, openEmpty, address} = theSite();
const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

describe('two languages at once', () => {
  test('the menu adds a second one: popup, names on the map and the address say so, and it goes again', async () => {
    const watched = await open('?place=goederencorridor');
    const {page} = watched;
    await mapReady(page);
    const second = page.locator('euregio-language').getByRole('combobox', {name: 'Tweede taal erbij'});
    await second.selectOption('de');
    await expect.poll(() => parameter(page, 'also')).toBe('de');
    expect(await page.locator('euregio-popup h2 [lang="de-DE"]').textContent()).toBe('EUREGIO Güterkorridor');
    await mapIdle(page);
    const also = await page
      .locator('euregio-map')
      .evaluate((element) => (element as unknown as {map: {getGlobalState(): {also: string}}}).map.getGlobalState().also);
    expect(also).toBe('de');
    await second.selectOption('');
    await expect.poll(() => parameter(page, 'also')).toBeNull();
    await expect.poll(() => page.locator('euregio-popup .second').count()).toBe(0);
    expectQuiet(watched);
    await page.close();
  });

  test('on a phone the menu is in the sheet, also beside a story', async () => {
    const watched = await open('?story=politieke-markt&stop=unlock', {viewport: PHONE, isMobile: true, hasTouch: true, reducedMotion: 'reduce', map: 'none'});
    const {page} = watched;
    const second = page.locator('euregio-sheet euregio-language').getByRole('combobox');
    await second.selectOption('de');
    await page.locator('euregio-story .second-title[lang="de-DE"]').getByText('Unlock: Arbeit über die Grenze').waitFor();
    const box = (await page.locator('euregio-sheet euregio-language label').boundingBox())!;
    expect([box.width >= 24, box.height >= 44]).toEqual([true, true]);
    expectQuiet(watched);
    await page.close();
  });

  test('Shift + L goes through the others and back to one', async () => {
    const {page} = await open('?story=politieke-markt&stop=euregio&present=1', {viewport: HALL, reducedMotion: 'reduce', map: 'none'});
    for (const also of ['de', 'en', null]) {
      await page.keyboard.press('Shift+L');
      await page.waitForFunction((expected) => new URLSearchParams(location.search).get('also') === expected, also);
    }
    await page.close();
  });
});

describe('a language whose texts have not come yet', () => {
  const german = (page: Page) => page.locator('euregio-language').getByRole('button', {name: /Deutsch/});
  const said = (page: Page): Promise<string[]> =>
    page.evaluate(() => [
      document.documentElement.lang,
      document.title,
      document.querySelector('euregio-app')!.shadowRoot!.querySelector('h1')?.textContent ?? '',
    ]);

  test('is chosen as one step when they come, with what has been chosen meanwhile', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const watched = await openEmpty({serviceWorkers: 'block'});
    const {page} = watched;
    await page.route(/assets\/(?:de|en)-[\w-]{8}\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address(), {waitUntil: 'commit'});
    await mapReady(page);
    const dutch = await said(page);
    expect(dutch[0]).toBe('nl-NL');
    await german(page).click();
    expect(await said(page)).toEqual(dutch);
    expect(parameter(page, 'lang')).toBeNull();
    release();
    await expect.poll(() => parameter(page, 'lang')).toBe('de');
    await expect.poll(async () => (await said(page))[0]).toBe('de-DE');
    expect((await said(page))[1]).not.toBe(dutch[1]);
    expectQuiet(watched);
    await page.close();
  });

  test('stays away without a network, with a sentence, and comes with the next try', async () => {
    const {page} = await open('', {serviceWorkers: 'block', block: /assets\/(?:de|en)-[\w-]{8}\.js/});
    await mapReady(page);
    await page.context().setOffline(true);
    await german(page).click();
    await page.getByText('Dit deel laadt niet. Kijk of u verbinding hebt en laad de pagina dan opnieuw.').first().waitFor();
    expect((await said(page))[0]).toBe('nl-NL');
    await page.unrouteAll();
    await page.context().setOffline(false);
    await german(page).click();
    await expect.poll(async () => (await said(page).catch(() => ['']))[0]).toBe('de-DE');
    expect(parameter(page, 'lang')).toBe('de');
    await page.close();
  });

  test('a link in it opens in Dutch where they do not come at all', async () => {
    const {page} = await open('?lang=de&place=unlock', {serviceWorkers: 'block', block: /assets\/(?:de|en)-[\w-]{8}\.js/});
    await mapReady(page);
    expect((await said(page))[0]).toBe('nl-NL');
    expect(parameter(page, 'place')).toBe('unlock');
    await page.close();
  });

  test('a link in it opens in it at once', async () => {
    const watched = await open('?lang=de&also=en', {waitFor: 'euregio-search'});
    const {page} = watched;
    expect((await said(page))[0]).toBe('de-DE');
    await mapReady(page);
    expectQuiet(watched);
    await page.close();
  });
});

describe('the speaker’s window', () => {
  /** The middle of what shines on the canvas of the light, in CSS pixels of the window; `null`: it is dark. */
  const light = (page: Page): Promise<{x: number; y: number} | null> =>
    page.locator('canvas.laser').evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      if (canvas.width === 0) return null;
      const {data} = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const box = canvas.getBoundingClientRect();
      let [count, x, y] = [0, 0, 0];
      for (let at = 0; at * 4 < data.length; at++) {
        if (data[at * 4 + 3]! < 200) continue;
        count++;
        x += at % canvas.width;
        y += Math.floor(at / canvas.width);
      }
      return count === 0 ? null : {x: box.left + (x / count) * (box.width / canvas.width), y: box.top + (y / count) * (box.height / canvas.height)};
    });

  test('moving over the small picture moves the light to the same place of the map, and to the same spot of a figure; leaving it puts it out', async () => {
    const {page: hall} = await open('?story=politieke-markt&stop=mont&present=1', {viewport: HALL, reducedMotion: 'reduce'});
    await mapReady(hall);
    const speaker = await hall.context().newPage();
    await speaker.setViewportSize({width: 1280, height: 800});
    await speaker.goto(`${address()}?story=politieke-markt&stop=emsdetten&speaker=1`);
    await expect.poll(() => speaker.locator('euregio-speaker').evaluate((element) => (element as HTMLElement & {connected: boolean}).connected)).toBe(true);
    await hall.keyboard.press('End');
    await hall.keyboard.press('1');
    await hall.keyboard.press('8');
    await hall.keyboard.press('Enter');
    await speaker.locator('euregio-map[slot=now-map][ready]').waitFor();
    await expect.poll(() => parameter(speaker, 'stop')).toBe('emsdetten');
    await mapIdle(hall);
    const small = (await speaker.locator('euregio-speaker .map.point').boundingBox())!;
    const emsdetten = [7.5275, 52.1728] as const;
    const project = (page: Page, selector: string) =>
      page.locator(selector).evaluate((element, place) => {
        const {map} = element as unknown as {map: {project(at: readonly [number, number]): {x: number; y: number}}};
        const {x, y} = map.project(place);
        const box = element.getBoundingClientRect();
        return {x: box.left + x, y: box.top + y};
      }, emsdetten);
    const from = await project(speaker, 'euregio-map[slot=now-map]');
    const to = await project(hall, '.stage euregio-map');
    await speaker.mouse.move(from.x, from.y);
    // A small picture has few pixels: one of them is some of the large one.
    await expect.poll(async () => Math.hypot(((await light(hall))?.x ?? -999) - to.x, ((await light(hall))?.y ?? -999) - to.y)).toBeLessThan(20);

    await hall.keyboard.press('1');
    await hall.keyboard.press('2');
    await hall.keyboard.press('Enter');
    await expect.poll(() => parameter(speaker, 'stop')).toBe('euregio-raad');
    await speaker.mouse.move(small.x + small.width * 0.25, small.y + small.height * 0.5);
    const stage = (await hall.locator('main.stage').boundingBox())!;
    await expect.poll(async () => Math.round((((await light(hall))?.x ?? 0) - stage.x) / 32)).toBe(Math.round((stage.width * 0.25) / 32));
    await speaker.mouse.move(10, 10);
    await expect.poll(() => light(hall)).toBeNull();
    await hall.context().close();
  });
});
