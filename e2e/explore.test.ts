import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {goTo} from './states.ts';
import {axe, expectQuiet, mapIdle, mapReady, PHONE, theSite} from './support.ts';

// Expected answers are written by hand from the facts: the memo of 25 November 2016 and the sources beside it.
const {open} = theSite();

/** Whether a place (longitude, latitude) lies within the picture. */
const inSight = (page: Page, at: readonly [number, number]): Promise<boolean> =>
  page.locator('euregio-map').evaluate(
    (element, lngLat) => {
      const {map} = element as unknown as {map: {project(at: unknown): {x: number; y: number}}};
      const {x, y} = map.project(lngLat);
      return x >= 0 && y >= 0 && x <= element.clientWidth && y <= element.clientHeight;
    },
    [...at],
  );

describe('search', () => {
  test('finds a place however it is typed, flies there and opens it', async () => {
    const {page, errors} = await open('', {reducedMotion: 'reduce'});
    await mapReady(page);
    for (const [typed, id, name, at] of [
      ['Munster', 'munster', 'Münster', [7.63, 51.96]],
      ['emsdeten', 'emsdetten', 'Emsdetten', [7.53, 52.17]],
      ['Osnabruck', 'osnabruck', 'Osnabrück', [8.05, 52.28]],
      ['Goor', 'hof-van-twente', 'Hof van Twente', [6.59, 52.23]],
      ['Muenster', 'munster', 'Münster', [7.63, 51.96]],
      ['Denekamp', 'dinkelland', 'Dinkelland', [7.0, 52.38]],
    ] as const) {
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+a');
      await page.keyboard.type(typed);
      await page.locator('euregio-search').getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.get('place'), {message: typed}).toBe(id);
      await page.getByRole('heading', {name, exact: true}).first().waitFor();
      await expect.poll(() => inSight(page, at), {message: name}).toBe(true);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('the open list of results is accessible, Escape gives the focus back', async () => {
    const {page} = await open('', {map: 'none'});
    await page.keyboard.press('Control+k');
    await page.keyboard.type('hengelo');
    await page.locator('euregio-search').getByRole('option').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('euregio-search').getByRole('option').count()).toBe(0);
    await page.close();
  });

  test('nothing found says so and offers the nearest', async () => {
    const {page} = await open('', {map: 'none'});
    await page.keyboard.press('/');
    await page.keyboard.type('Hengellooo');
    await page.locator('euregio-search').getByText('Hengelo').first().waitFor();
    await page.close();
  });
});

describe('details', () => {
  test('what did Unlock cost, and who took part?', async () => {
    const watched = await open('?place=unlock&panel=1', {map: 'none'});
    const {page} = watched;
    const details = page.locator('euregio-details');
    await details.getByRole('heading', {name: 'Unlock', exact: true}).waitFor();
    const read = async (): Promise<string> => (await details.evaluate((element) => element.shadowRoot?.textContent ?? '')).replaceAll(/\s+/g, ' ');
    // Partners come with the thing's own facts.
    await expect.poll(read).toContain('Kreis Borken');
    const text = await read();
    expect(text).toContain('2.174.528,56');
    expect(text).toContain('1 juli 2015');
    expect(text).toContain('30 april 2019');
    expect(text).toContain('EUREGIO');
    expect(await axe(page)).toEqual([]);
    expectQuiet(watched);
    await page.close();
  });

  test('sources that differ stand side by side: 2 or 3 council seats of Hengelo', async () => {
    const {page} = await open('?place=hengelo&panel=1', {map: 'none'});
    const read = async (): Promise<string> =>
      (await page.locator('euregio-details').evaluate((element) => element.shadowRoot?.textContent ?? '')).replaceAll(/\s+/g, ' ');
    // What a figure is called, and of which sources, comes with the thing's own facts.
    await expect.poll(read).toMatch(/EUREGIO-raad.*2 zetels.*3 zetels/);
    expect(await read()).toContain('De bronnen verschillen');
    await page.close();
  });

  test('where is Emsdetten? About 50 km east of Hengelo, in Germany', async () => {
    const {page} = await open('?place=emsdetten&panel=1', {map: 'none'});
    await page
      .locator('euregio-details')
      .getByText(/^5[0-3]\skm ten oosten van Hengelo, in Duitsland$/)
      .waitFor();
    await page.close();
  });
});

describe('the relation lens', () => {
  test('Hengelo: one sister city, one contact, 2 of 84 seats by the memo and 3 by Regio Twente', async () => {
    const watched = await open('?place=hengelo&lens=1', {map: 'none'});
    const {page} = watched;
    const lens = page.locator('euregio-lens');
    // Its numbers are there at once, what it says of sources comes with the rest of the facts.
    await lens.getByText('Regio Twente noemt er').waitFor();
    const text = (await lens.evaluate((element) => element.shadowRoot?.textContent ?? '')).replaceAll(/\s+/g, ' ');
    for (const part of ['Emsdetten', '1 contact', 'Malmö', '2 van de 84 zetels', 'Regio Twente noemt er 3']) expect(text).toContain(part);
    expect(text).not.toContain('Palo Alto');
    expect(await axe(page)).toEqual([]);
    expectQuiet(watched);
    await page.close();
  });

  test('Enschede shows Palo Alto and Heidelberg', async () => {
    const {page} = await open('?place=enschede&lens=1', {map: 'none'});
    const lens = page.locator('euregio-lens');
    for (const name of ['Palo Alto', 'Heidelberg']) await lens.getByText(name).first().waitFor();
    await page.close();
  });

  test('Hengelo and Osnabrück: MONT, the Goederencorridor, 85 km, RB 61', async () => {
    const {page} = await open('?place=hengelo&compare=osnabruck&lens=1', {map: 'none'});
    const lens = page.locator('euregio-lens');
    await lens.getByText('Osnabrück').first().waitFor();
    const text = (await lens.evaluate((element) => element.shadowRoot?.textContent ?? '')).replaceAll(/\s+/g, ' ');
    for (const part of ['MONT', 'Goederencorridor', 'RB 61']) expect(text).toContain(part);
    expect(text).toMatch(/8[4-6]\s(km|kilometer)/);
    await page.close();
  });

  test('from the popup into the lens and back', async () => {
    const {page} = await open('?place=almelo');
    await mapReady(page);
    await page.locator('euregio-popup').getByRole('button', {name: 'Toon verbanden'}).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('lens')).toBe('1');
    await page.locator('euregio-lens').getByText('Preston').first().waitFor();
    await page.locator('euregio-lens').getByRole('button', {name: 'Hele kaart'}).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('lens')).toBeNull();
    await page.close();
  });
});

describe('the list', () => {
  test('it holds the same, keeps the selection, and works on a phone', async () => {
    const watched = await open('?view=list&topics=twente,partners', {viewport: PHONE, isMobile: true, hasTouch: true});
    const {page} = watched;
    const list = page.locator('euregio-list');
    for (const name of ['Almelo', 'Hof van Twente', 'Wierden']) await list.getByRole('link', {name, exact: true}).first().waitFor();
    await list.getByRole('link', {name: 'Losser', exact: true}).first().click();
    await page.locator('euregio-details').getByRole('heading', {name: 'Losser', exact: true}).waitFor();
    await page.getByRole('button', {name: 'Kaart', exact: true}).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('losser');
    await mapReady(page);
    expectQuiet(watched);
    await page.close();
  });

  test('it is accessible in all three languages', async () => {
    const {page} = await open('?view=list', {map: 'none'});
    for (const lang of ['nl', 'de', 'en']) {
      await goTo(page, `?view=list&lang=${lang}`);
      await page.waitForFunction((begin) => document.documentElement.lang.startsWith(begin), lang);
      await page.locator('euregio-list').waitFor();
      expect(await axe(page)).toEqual([]);
    }
    await page.context().close();
  });
});

describe('filters and years', () => {
  test('rail projects: the SpoorRegio and EuregioRail are left, on the map, in the legend and in the address', async () => {
    const {page} = await open('?topics=interreg&theme=rail');
    await mapReady(page);
    await mapIdle(page);
    const row = page.locator('li[data-topic=interreg]');
    expect(await row.textContent()).toMatch(/\b2\b/);
    const shown = await page.locator('euregio-map').evaluate((element) => (element as unknown as {view: {projects: string[]}}).view.projects);
    expect(shown.toSorted()).toEqual(['euregio-spoorregio', 'euregiorail']);
    await page.close();
  });

  test('in 1995 the partnership with Emsdetten holds, that with Münster (2021) does not, and Unlock has not begun', async () => {
    const {page} = await open('?year=1995');
    await mapReady(page);
    const shown = await page.locator('euregio-map').evaluate((element) => {
      const {map, view} = element as unknown as {map: {getGlobalState(): {arcs: string[]; firstCorridor: string}}; view: {projects: string[]}};
      return {...map.getGlobalState(), projects: view.projects};
    });
    expect(shown.arcs).toContain('hengelo-emsdetten');
    expect(shown.arcs).not.toContain('enschede-munster');
    expect([shown.projects, shown.firstCorridor]).toEqual([[], '']);
    await page.close();
  });

  test('the memo’s year counts 74 confirmed members', async () => {
    const {page} = await open('?year=2016');
    await mapReady(page);
    const members = await page.locator('euregio-app').evaluate((element) => {
      const map = element.shadowRoot?.querySelector('euregio-map') as unknown as {view: {members: {confirmed: string[]; probable: string[]}}};
      return [map.view.members.confirmed.length, map.view.members.probable.length];
    });
    expect(members).toEqual([74, 34]);
    expect(await axe(page)).toEqual([]);
    await page.close();
  });
});

test.each([
  ['year=1995', 'euregio-year', 'Nu'],
  ['topics=interreg&hengelo=1', 'euregio-filters', 'Met Hengelo'],
])('who takes %s back in the fold itself stays in it, with the focus', async (query, controls, name) => {
  const {page} = await open(`?lang=nl&${query}`, {map: 'none'});
  const button = page.locator(controls).getByRole('button', {name});
  await button.press('Enter');
  await page.waitForURL((url) => !url.search.includes(query.split('&').at(-1)!));
  expect(await button.isVisible()).toBe(true);
  expect(await button.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)).toBe(true);
  await page.close();
});

describe('click through', () => {
  test('the trail leads back to what was looked at before', async () => {
    const {page} = await open('?place=mont&panel=1');
    await mapReady(page);
    const details = page.locator('euregio-details');
    await details
      .getByRole('link', {name: /^Münster/})
      .first()
      .click();
    await details.getByRole('heading', {name: 'Münster', exact: true}).waitFor();
    await page.locator('euregio-trail').getByRole('link', {name: /MONT/}).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('mont');
    await page.close();
  });
});

describe('hover', () => {
  test('pointing at a name in the panel lights it up on the map, and the other way round', async () => {
    const {page} = await open('?place=hengelo-emsdetten&panel=1&topics=euregio,twente');
    await mapReady(page);
    const link = page
      .locator('euregio-details')
      .getByRole('link', {name: /^Emsdetten/})
      .first();
    await link.hover();
    const lit = (): Promise<boolean> =>
      page.locator('euregio-map').evaluate((element) => {
        const {map} = element as unknown as {map: {getFeatureState(feature: unknown): {hover?: boolean}}};
        return map.getFeatureState({source: 'region', sourceLayer: 'municipalities', id: 'emsdetten'}).hover === true;
      });
    await expect.poll(lit).toBe(true);
    const at = await page.locator('euregio-map').evaluate((element) => {
      const {map} = element as unknown as {map: {project(at: unknown): {x: number; y: number}}};
      const box = element.getBoundingClientRect();
      // In Emsdetten, away from its town.
      const {x, y} = map.project([7.52, 52.155]);
      return {x: x + box.x, y: y + box.y};
    });
    await page.mouse.move(at.x, at.y, {steps: 4});
    await expect.poll(() => link.evaluate((element) => element.hasAttribute('data-pointed'))).toBe(true);
    await page.close();
  });
});

test('a click with Shift on a second place compares the two', async () => {
  const {page} = await open('?place=hengelo&topics=euregio,twente,mont', {reducedMotion: 'reduce'});
  await mapReady(page);
  await page.locator('euregio-popup').waitFor();
  await mapIdle(page);
  const at = await page.locator('euregio-map').evaluate((element) => {
    const {map} = element as unknown as {map: {project(at: unknown): {x: number; y: number}}};
    const {x, y} = map.project([6.893, 52.2215]);
    const box = element.getBoundingClientRect();
    return {x: x + box.x, y: y + box.y};
  });
  await page.keyboard.down('Shift');
  await page.mouse.click(at.x, at.y);
  await page.keyboard.up('Shift');
  await expect.poll(() => new URL(page.url()).searchParams.get('compare')).toBe('enschede');
  await page.close();
});
