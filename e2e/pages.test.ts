import {describe, expect, test} from 'vitest';
import {axe, expectQuiet, theSite} from './support.ts';

const {openText, address} = theSite();

describe('pages of text', () => {
  test('a page is complete without a script: text, drawn map, sources, and the ways on', async () => {
    const watched = await openText('nl/emsdetten/', {javaScriptEnabled: false});
    const {page} = watched;
    expect(await page.getByRole('heading', {level: 1}).textContent()).toBe('Emsdetten');
    expect(await page.getByRole('link', {name: 'Open op de kaart'}).getAttribute('href')).toBe('../../?place=emsdetten');
    await page.getByRole('img', {name: 'Getekende kaart: Emsdetten, 51 km ten oosten van Hengelo, in Duitsland.'}).waitFor();
    await page.getByRole('heading', {name: 'Bronnen'}).waitFor();
    await page.getByRole('link', {name: 'Deutsch', exact: true}).click();
    await page.waitForURL(/\/de\/emsdetten\/$/);
    await page.getByRole('link', {name: 'Hengelo', exact: true}).first().click();
    await page.waitForURL(/\/de\/hengelo\/$/);
    // The policy lets the block of data stand, and nothing is asked of anybody else.
    expectQuiet(watched);
    await page.context().close();
  });

  test('without a script the map itself leads to them', async () => {
    const {page} = await openText('', {javaScriptEnabled: false});
    await page.getByRole('link', {name: 'de kaart als tekst'}).click();
    await page.waitForURL(/\/nl\/$/);
    expect(await page.getByRole('heading', {level: 1}).textContent()).toBe('Hengelo over de grens');
    await page.context().close();
  });

  for (const [path, options] of [
    ['nl/unlock/', {}],
    ['de/politieke-markt/emsdetten/', {colorScheme: 'dark'}],
    ['en/places/', {viewport: {width: 390, height: 844}}],
  ] as const) {
    test(`axe finds nothing on ${path}`, async () => {
      const watched = await openText(path, options);
      expect(await axe(watched.page)).toEqual([]);
      const wide = await watched.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      expect(wide).toBe(false);
      expectQuiet(watched);
      await watched.page.context().close();
    });
  }

  test('an address that does not exist is answered so, with the ways to everything', async () => {
    const {page} = await openText('nl/emsdetten/');
    const response = await page.request.get(new URL('nl/nergenshuizen/', address()).href);
    expect([response.status(), /<h1>([^<]*)/.exec(await response.text())?.[1]]).toEqual([404, 'Deze bladzijde is er niet']);
    const robots = await page.request.get(new URL('robots.txt', address()).href);
    expect([robots.status(), await robots.text()]).toEqual([200, 'User-agent: *\nAllow: /\n']);
    await page.context().close();
  });
});
