import {describe, expect, test} from 'vitest';
import type {MapGeoJSONFeature} from 'maplibre-gl';
import type {Page} from 'playwright-core';
import {loadCatalogue} from '../src/catalogue/load.ts';
import {isSeen} from '../src/map/hit.ts';
import {goTo} from './states.ts';
import {axe, expectQuiet, HALL, LAPTOP, mapIdle, mapReady, PHONE, theSite} from './support.ts';

const {open} = theSite();

/** Town halls of the 14 municipalities (longitude, latitude), read off public maps to about 300 m. */
const TOWN_HALLS = {
  almelo: [6.6629, 52.3567],
  borne: [6.7535, 52.3003],
  dinkelland: [7.0045, 52.3776],
  enschede: [6.896, 52.2206],
  haaksbergen: [6.74, 52.157],
  hellendoorn: [6.463, 52.366],
  hengelo: [6.793, 52.2659],
  'hof-van-twente': [6.587, 52.2343],
  losser: [7.0042, 52.2611],
  oldenzaal: [6.929, 52.3135],
  'rijssen-holten': [6.518, 52.3071],
  tubbergen: [6.786, 52.4072],
  twenterand: [6.62, 52.4085],
  wierden: [6.593, 52.3591],
} as const;

/** What is drawn in these layers at a place, by id of the thing. */
const drawnAt = (page: Page, at: readonly [number, number], layers: readonly string[]): Promise<string[]> =>
  page.locator('euregio-map').evaluate(
    (element, [lngLat, ids]) => {
      const {map} = element as unknown as {
        map: {project(at: unknown): {x: number; y: number}; queryRenderedFeatures(at: unknown, options: unknown): {properties: {id: string}}[]};
      };
      const {x, y} = map.project(lngLat);
      return [...new Set(map.queryRenderedFeatures([x, y], {layers: ids}).map(({properties}) => properties.id))];
    },
    [[...at], [...layers]] as const,
  );

/** Ids drawn anywhere in the picture, in layers of a topic. */
const drawn = async (page: Page, topic: string): Promise<string[]> => {
  const found = await page.locator('euregio-map').evaluate((element, prefix) => {
    const {map} = element as unknown as {map: {getStyle(): {layers: {id: string}[]}; queryRenderedFeatures(options: unknown): MapGeoJSONFeature[]}};
    const layers = map
      .getStyle()
      .layers.map(({id}) => id)
      .filter((id) => id.startsWith(`${prefix}-`));
    return map.queryRenderedFeatures({layers}).map(({properties, layer: {type, paint}}) => ({id: String(properties['id']), layer: {type, paint}}));
  }, topic);
  // A topic that is off stays in its tiles, drawn with nothing.
  return [...new Set((found as unknown as ({id: string} & MapGeoJSONFeature)[]).filter(isSeen).map(({id}) => id))].toSorted();
};

const screenAt = (page: Page, at: readonly [number, number]): Promise<{x: number; y: number}> =>
  page.locator('euregio-map').evaluate(
    (element, lngLat) => {
      const {map} = element as unknown as {map: {project(at: unknown): {x: number; y: number}}};
      const {x, y} = map.project(lngLat);
      const box = element.getBoundingClientRect();
      return {x: x + box.x, y: y + box.y};
    },
    [...at],
  );

describe('the first picture', () => {
  test('the map is drawn, in colours and not blank, and each town hall of Twente lies in its municipality', async () => {
    const watched = await open('', {map: 'drawn'});
    const {page} = watched;
    await mapReady(page);
    const picture = await page.locator('euregio-map').screenshot();
    // A blank or single-coloured PNG of this size takes a few kilobytes.
    expect(picture.byteLength).toBeGreaterThan(80_000);
    const found = Object.fromEntries(await Promise.all(Object.entries(TOWN_HALLS).map(async ([id, at]) => [id, await drawnAt(page, at, ['twente-fill'])])));
    expect(found).toEqual(Object.fromEntries(Object.keys(TOWN_HALLS).map((id) => [id, [id]])));
    expect(await axe(page)).toEqual([]);
    expectQuiet(watched);
    await page.close();
  });

  test('it shows all topics but the networks, and of partnerships and projects only what the memo is about', async () => {
    const {page} = await open('');
    await mapReady(page);
    await mapIdle(page);
    expect((await drawn(page, 'partners')).filter((id) => id.includes('-'))).toEqual([
      'almelo-preston',
      'enschede-heidelberg',
      'enschede-palo-alto',
      'hengelo-emsdetten',
      'hengelo-malmo',
    ]);
    expect(await drawn(page, 'networks')).toEqual([]);
    expect(await drawn(page, 'mont')).toEqual(['almelo', 'borne', 'enschede', 'hengelo', 'munster', 'oldenzaal', 'osnabruck']);
    await page.close();
  });
});

describe('topics', () => {
  test('each switches off and on, on the map and in the address', async () => {
    const topics = ['twente', 'mont', 'euregio', 'interreg', 'partners', 'networks'];
    const {page, errors} = await open(`?topics=${topics.join()}`);
    await mapReady(page);
    await mapIdle(page);
    for (const topic of topics) {
      expect((await drawn(page, topic)).length, topic).toBeGreaterThan(0);
      const row = page.locator(`li[data-topic=${topic}] [role=switch]`);
      await row.click();
      await expect.poll(() => row.getAttribute('aria-checked')).toBe('false');
      await mapIdle(page);
      await expect.poll(() => drawn(page, topic), {message: topic}).toEqual([]);
      // Without the networks it is the first view again, which has no parameter.
      expect(new URL(page.url()).searchParams.get('topics') ?? '').not.toContain(topic);
      await row.click();
      await mapIdle(page);
      await expect.poll(async () => (await drawn(page, topic)).length, {message: topic}).toBeGreaterThan(0);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('popups', () => {
  test('a click on a municipality opens a glance at it, “Meer” the panel in its place; Escape closes', async () => {
    const watched = await open('?topics=euregio,twente');
    const {page} = watched;
    await mapReady(page);
    // Haaksbergen, beside its town mark.
    const at = await screenAt(page, [6.72, 52.14]);
    await page.mouse.click(at.x, at.y);
    const popup = page.locator('euregio-popup');
    await popup.waitFor();
    const heading = popup.getByRole('heading', {name: 'Haaksbergen', exact: true});
    await expect.poll(() => heading.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)).toBe(true);
    expect(await page.locator('euregio-details').count()).toBe(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('haaksbergen');
    expect(await page.title()).toBe('Haaksbergen – Hengelo over de grens');
    expect(await axe(page)).toEqual([]);
    await popup.getByRole('button', {name: 'Meer over Haaksbergen'}).click();
    await page.locator('euregio-details').getByRole('heading', {name: 'Haaksbergen', exact: true}).waitFor();
    await expect.poll(() => popup.count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('panel')).toBe('1');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('euregio-details').count()).toBe(0);
    expectQuiet(watched);
    await page.close();
  });

  test('whatever can be chosen has its glance on the map, at its edge when it has no place of its own', async () => {
    const catalogue = loadCatalogue();
    const {page} = await open('?', {reducedMotion: 'reduce'});
    await mapReady(page);
    // MONT, the G32, a programme, a railway, … all of them, and one of each kind that has a place.
    const placeless = catalogue.things.filter(({id}) => catalogue.pointOf(id) === null);
    expect(placeless.map(({id}) => id)).toEqual(expect.arrayContaining(['mont', 'g32', 'rb61', 'interreg-va']));
    const strays: string[] = [];
    for (const {id} of [...placeless, ...['hengelo', 'unlock', 'hengelo-emsdetten', 'eurocities'].map((one) => catalogue.get(one))]) {
      await goTo(page, `?place=${id}`);
      const box = await page
        .locator('euregio-map .popup.placed')
        .boundingBox({timeout: 10_000})
        .catch(() => null);
      const map = await page.locator('euregio-map').boundingBox();
      if (!box || !map || box.x < map.x || box.y < map.y || box.x + box.width > map.x + map.width || box.y + box.height > map.y + map.height)
        strays.push(`${id}: ${JSON.stringify(box)}`);
    }
    expect(strays).toEqual([]);
    await page.close();
  });

  test('with the keyboard: focus the map, press Enter, and the thing in the middle opens', async () => {
    const {page} = await open('?topics=euregio,twente&map=6.786,52.407,10');
    await mapReady(page);
    await page.locator('euregio-map').evaluate((element) => (element as HTMLElement).focus());
    await page.keyboard.press('Enter');
    const popup = page.locator('euregio-popup');
    await popup.getByRole('heading', {name: 'Tubbergen'}).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => popup.count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName)).toBe('euregio-map');
    await page.close();
  });

  test('with a finger on a phone the sheet has the glance, and “Meer” all of it', async () => {
    const watched = await open('?topics=euregio,twente', {viewport: PHONE, hasTouch: true, isMobile: true});
    const {page} = watched;
    await mapReady(page);
    const at = await screenAt(page, [6.72, 52.14]);
    await page.touchscreen.tap(at.x, at.y);
    const glance = page.locator('euregio-sheet euregio-popup');
    await glance.getByRole('heading', {name: 'Haaksbergen', exact: true}).waitFor();
    expect(await axe(page)).toEqual([]);
    await glance.getByRole('button', {name: 'Meer over Haaksbergen'}).tap();
    await page.locator('euregio-sheet euregio-details').getByRole('heading', {name: 'Haaksbergen', exact: true}).waitFor();
    await expect.poll(() => glance.count()).toBe(0);
    expectQuiet(watched);
    await page.close();
  });

  test('from Emsdetten to the partnership, from there to Hengelo, and Back again', async () => {
    const {page} = await open('?place=emsdetten&panel=1');
    await mapReady(page);
    const details = page.locator('euregio-details');
    await details
      .getByRole('link', {name: /Stedenband/})
      .first()
      .click();
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('hengelo-emsdetten');
    await details.getByRole('link', {name: 'Hengelo', exact: true}).first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('hengelo');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('hengelo-emsdetten');
    await page.goBack();
    await details.getByRole('heading', {name: 'Emsdetten', level: 2}).waitFor();
    await page.close();
  });
});

describe('beside a second picture', () => {
  test('the buttons move the map itself, and the page around hears of one map', async () => {
    const {page} = await open('?place=hengelo&lens=1', {viewport: LAPTOP, reducedMotion: 'reduce'});
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, {heard});
      document.addEventListener('euregio-ready', ({target}) => heard.push((target as Element).localName));
    });
    await page.locator('euregio-inset-map[ready]').waitFor();
    const standing = (): Promise<{zoom: number; lng: number}> =>
      page.locator('euregio-map').evaluate((element) => {
        const {map} = element as unknown as {map: {getZoom(): number; getCenter(): {lng: number}}};
        return {zoom: map.getZoom(), lng: map.getCenter().lng};
      });
    const before = await standing();
    await page.getByRole('button', {name: 'Inzoomen'}).click();
    await expect.poll(async () => (await standing()).zoom).toBeCloseTo(before.zoom + 1, 1);
    expect((await standing()).lng).toBeCloseTo(before.lng, 1);
    expect(await page.evaluate(() => (globalThis as unknown as {heard: string[]}).heard.length)).toBeLessThanOrEqual(1);
    await page.close();
  });
});

describe('language, scheme and address', () => {
  test('the language changes the page, its title and the names on the map', async () => {
    const {page} = await open('');
    await mapReady(page);
    await page
      .locator('euregio-language')
      .getByRole('button', {name: /Deutsch/})
      .click();
    // The texts of a language come when it is asked for.
    await page.waitForFunction(() => document.documentElement.lang === 'de-DE');
    expect(await page.title()).toBe('Hengelo über die Grenze');
    await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('de');
    await mapIdle(page);
    const language = await page
      .locator('euregio-map')
      .evaluate((element) => (element as unknown as {map: {getGlobalState(): {language: string}}}).map.getGlobalState().language);
    expect(language).toBe('de');
    await page.close();
  });

  test('after a change of scheme the map is the one that opens in it, patterns and all', async () => {
    // Where patterns are drawn a little larger than they are, what lies at their rims is seen.
    const options = {map: 'drawn', viewport: {width: 1024, height: 768}, reducedMotion: 'reduce'} as const;
    const {page} = await open('?theme=rail&scheme=light', options);
    await mapReady(page);
    await mapIdle(page);
    await goTo(page, '?theme=rail&scheme=dark');
    await mapIdle(page);
    await mapIdle(page);
    const changed = await page.locator('euregio-map').screenshot();
    await page.reload();
    await mapReady(page);
    await mapIdle(page);
    const opened = await page.locator('euregio-map').screenshot();
    const other = await page.evaluate(
      async (pictures) => {
        const [one = [], two = []] = await Promise.all(
          pictures.map(async (picture) => {
            const image = new Image();
            image.src = `data:image/png;base64,${picture}`;
            await image.decode();
            const context = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d')!;
            context.drawImage(image, 0, 0);
            return [...context.getImageData(0, 0, image.naturalWidth, image.naturalHeight).data];
          }),
        );
        return one.length === two.length ? one.filter((value, at) => Math.abs(value - (two[at] ?? 0)) > 20).length : Number.POSITIVE_INFINITY;
      },
      [changed, opened].map((picture) => picture.toString('base64')),
    );
    // A grid of lines around each pattern had 850 pixels in sight.
    expect(other).toBeLessThan(100);
    await page.context().close();
  }, 120_000);

  test('reload keeps everything: place, topics, scheme, language, camera', async () => {
    const query = '?lang=en&topics=euregio,twente&place=losser&panel=1&map=6.9,52.3,9.5&scheme=dark';
    const {page} = await open(query);
    await mapReady(page);
    await page.reload();
    await mapReady(page);
    expect(new URL(page.url()).search).toBe(query);
    expect(await page.locator('euregio-app').getAttribute('scheme')).toBe('dark');
    expect(await page.locator('euregio-details').getByRole('heading', {name: 'Losser', exact: true}).count()).toBe(1);
    const camera = await page.locator('euregio-map').evaluate((element) => {
      const {map} = element as unknown as {map: {getCenter(): {lng: number; lat: number}; getZoom(): number}};
      const {lng, lat} = map.getCenter();
      return [lng, lat, map.getZoom()].map((value) => Math.round(value * 100) / 100);
    });
    expect(camera).toEqual([6.9, 52.3, 9.5]);
    await page.close();
  });

  test('an unknown id is said politely, and the whole map is there', async () => {
    const {page, errors} = await open('?place=atlantis');
    await page.getByText('“atlantis” kennen wij niet. U ziet nu de hele kaart.').waitFor();
    await mapReady(page);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('nothing is wider than the screen', async () => {
    const {page} = await open('?place=hengelo&lang=de');
    for (const viewport of [LAPTOP, HALL, PHONE, {width: 320, height: 640}]) {
      await page.setViewportSize(viewport);
      await page.reload();
      await page.locator('euregio-about').waitFor({state: 'attached'});
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), String(viewport.width)).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});
