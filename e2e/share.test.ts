import {readFileSync} from 'node:fs';
import Papa from 'papaparse';
import {describe, expect, test} from 'vitest';
import {axe, expectQuiet, LONG, mapReady, theSite} from './support.ts';

const {open, openEmpty, address} = theSite();

describe('sharing', () => {
  test('the dialog gives link, citation and data of the view', async () => {
    const watched = await open('?place=unlock&lang=en', {acceptDownloads: true, map: 'none'});
    const {page} = watched;
    await page.getByRole('button', {name: 'Share and take away'}).click();
    const share = page.locator('euregio-share');
    await share.getByRole('heading', {name: 'Share and take away'}).waitFor();
    expect(await axe(page)).toEqual([]);
    const text = await share.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('input, textarea') ?? [])].map((field) => (field as HTMLInputElement).value).join('\n'),
    );
    expect(text).toContain('place=unlock');
    expect(text).toContain('data version');
    expectQuiet(watched);
    await page.close();
  });
});

describe('the data of the view', () => {
  test('are files that other programs read: a table with and without a byte order mark, GeoJSON, JSON', async () => {
    const {page} = await open('?place=unlock&lang=en&view=list', {acceptDownloads: true, map: 'none'});
    await page.getByRole('button', {name: 'Share and take away'}).click();
    const share = page.locator('euregio-share');
    const save = async (): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), share.getByRole('button', {name: 'Download', exact: true}).click()]);
      return readFileSync((await download.path())!, 'utf8');
    };
    await share.getByRole('radio', {name: /^Everything/}).check();
    await share.getByRole('radio', {name: /^CSV/}).check();
    const marked = await save();
    expect(marked.startsWith('\uFEFF')).toBe(true);
    await share.getByRole('checkbox', {name: /BOM/}).uncheck();
    const plain = await save();
    expect(plain).toBe(marked.slice(1));
    const table = Papa.parse<Record<string, string>>(plain, {header: true, skipEmptyLines: true});
    expect(table.errors).toEqual([]);
    expect(table.data.find(({id}) => id === 'unlock')).toMatchObject({name_nl: 'Unlock'});
    expect(table.data.every(({licence, attribution}) => licence?.startsWith('CC BY 4.0') && attribution?.includes('CBS'))).toBe(true);

    await share.getByRole('radio', {name: /^GeoJSON/}).check();
    const collection = JSON.parse(await save()) as {
      type: string;
      crs?: unknown;
      licence: string;
      features: {type: string; id?: string; geometry: unknown; properties: Record<string, unknown>}[];
    };
    expect([collection.type, collection.crs]).toEqual(['FeatureCollection', undefined]);
    // RFC 7946: every feature has a geometry, if only null, and properties; ours are flat.
    expect(collection.features.every((feature) => feature.type === 'Feature' && 'geometry' in feature)).toBe(true);
    expect(collection.features.flatMap(({properties}) => Object.values(properties)).filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    await share.getByRole('radio', {name: /^JSON/}).check();
    const facts = JSON.parse(await save()) as {things: {id: string}[]; sources: unknown[]};
    expect(facts.things.map(({id}) => id)).toContain('hengelo-emsdetten');
    expect(facts.things.length).toBe(table.data.length);
    await page.context().close();
  });
});

describe('without a network', () => {
  test('after one visit everything is there: map, search, story, list', async () => {
    const {page} = await open('');
    await mapReady(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    // The worker has fetched everything when it is active.
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length > 0)).toBe(true);
    await page.context().setOffline(true);
    await page.goto(`${address()}?place=emsdetten`);
    await mapReady(page);
    await page.locator('euregio-popup').getByRole('heading', {name: 'Emsdetten', exact: true}).waitFor();
    await page.goto(`${address()}?view=list&lang=de`);
    await page.locator('euregio-list').getByText('Münster').first().waitFor();
    await page.goto(`${address()}?story=wat-is-interreg`);
    await page.locator('euregio-story').getByRole('heading', {name: 'Wat is Interreg?'}).waitFor();
    // Whoever asks for a part of a file gets it, or all of it: from the cache as from a server.
    const outlines = await page.evaluate(async () => {
      const [key] = await caches.keys();
      const requests = await (await caches.open(key!)).keys();
      const {url} = requests.find((request) => request.url.includes('outlines-coarse'))!;
      const response = await fetch(url.replace(/\?.*/, ''), {headers: {Range: 'bytes=0-9'}});
      return {ok: response.ok, begin: (await response.text()).slice(0, 10)};
    });
    expect(outlines).toEqual({ok: true, begin: '{"type":"T'});
    await page.context().close();
  });
});

describe('stories of one’s own', () => {
  test('a stop of this picture, a title, a file, and back from the file', async () => {
    const {page, errors} = await open('?place=osnabruck', {acceptDownloads: true, reducedMotion: 'reduce'});
    await mapReady(page);
    await page.evaluate(() => localStorage.clear());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: 'Verhaal'}).click();
    await page.getByRole('combobox', {name: 'Kies een verhaal'}).selectOption({label: 'Nieuw verhaal van dit beeld'});
    await page.locator('details.editor summary').click();
    const editor = page.locator('euregio-story-editor');
    await editor.getByLabel('Titel', {exact: true}).fill('Mijn beeld');
    await editor.getByLabel('Titel', {exact: true}).blur();
    const saved = page.waitForEvent('download');
    await editor
      .getByRole('button', {name: /bestand|bewaren|opslaan/i})
      .first()
      .click();
    const path = await (await saved).path();
    const story = JSON.parse(readFileSync(path, 'utf8')) as {stops: {title: {nl: string}}[]};
    expect(story.stops.map(({title}) => title.nl)).toEqual(['Mijn beeld']);
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** Width and height of a PNG file, from its head. */
const sizeOf = (png: Buffer): {width: number; height: number} => ({width: png.readUInt32BE(16), height: png.readUInt32BE(20)});

describe('the picture of the view', () => {
  test.runIf(LONG)('is drawn anew at the size that was asked for, with or without what stands around it', async () => {
    const watched = await open('?place=mont&lang=de', {viewport: {width: 1110, height: 480}, reducedMotion: 'reduce', acceptDownloads: true, map: 'drawn'});
    const {page} = watched;
    await mapReady(page);
    const map = (await page.locator('euregio-map').boundingBox())!;
    await page.getByRole('button', {name: 'Teilen und mitnehmen'}).click();
    const dialog = page.locator('euregio-share');
    const draw = async (): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', {name: 'Bild herunterladen'}).click()]);
      const png = readFileSync((await download.path())!);
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      return png;
    };
    await dialog.getByRole('radio', {name: /Für einen scharfen Bildschirm/}).check();
    const around = sizeOf(await draw());
    expect(around.width).toBe(Math.round(map.width) * 2);
    expect(around.height).toBeGreaterThan(Math.round(map.height) * 2 + 200);
    for (const part of ['Titel', 'Legende', 'Quellen']) await dialog.getByRole('checkbox', {name: part}).uncheck();
    await dialog.getByRole('radio', {name: /Für eine Website/}).check();
    expect(sizeOf(await draw())).toEqual({width: Math.round(map.width), height: Math.round(map.height)});
    await dialog.getByRole('radio', {name: /Für den Druck/}).check();
    const print = await draw();
    expect(sizeOf(print)).toEqual({width: Math.round(map.width) * 4, height: Math.round(map.height) * 4});
    expectQuiet(watched);
    await page.context().close();
  });
});

describe('the data', () => {
  test('lie at stable addresses with their schemas, licence, and a description that leads to each file', async () => {
    const {page} = await openEmpty();
    const get = (path: string) => page.request.get(new URL(path, address()).href);
    const description = await get('geo/dcat.jsonld');
    expect(description.headers()['content-type']).toContain('application/ld+json');
    const {'@graph': graph} = (await description.json()) as {
      '@graph': {'@type': string; 'dcat:downloadURL'?: {'@id': string}; 'dct:license'?: {'@id': string}}[];
    };
    const files = graph.filter((node) => node['@type'] === 'dcat:Distribution');
    expect(files.length).toBe(43);
    for (const file of files) {
      expect(file['dct:license']?.['@id']).toMatch(/^https?:/);
      const response = await page.request.get(new URL(file['dcat:downloadURL']!['@id'], description.url()).href);
      expect(response.status()).toBe(200);
    }
    const places = await get('geo/facts/places.json');
    const {$schema} = (await places.json()) as {$schema: string};
    expect((await page.request.get(new URL($schema, places.url()).href)).status()).toBe(200);
    expect((await get('geo/outlines/seam-fine.geojson')).headers()['content-type']).toContain('application/geo+json');
    await page.context().close();
  });

  test('a link from an older version says what has changed in its view', async () => {
    const {page} = await openEmpty({map: 'none'});
    // An edition in which Unlock was another, kept beside the data as the build does it.
    await page.route('**/geo/versions/0badcafe.json', (route) => route.fulfill({json: {all: '0badcafe', things: {unlock: '00000000', hengelo: '00000000'}}}));
    await page.goto(`${address()}?place=unlock&data=0badcafe`);
    await page
      .locator('euregio-notice')
      .getByText(/De gegevens zijn veranderd sinds deze link werd gemaakt. Veranderd: .*Unlock/)
      .waitFor();
    await page.context().close();
  });
});

describe('a link in a message', () => {
  test('shows a title, a text and a picture in its language, and its page has the way to the map', async () => {
    const {page} = await openEmpty({map: 'none'});
    const html = await (await page.request.get(new URL('de/politieke-markt/', address()).href)).text();
    const meta = (name: string): string => new RegExp(`property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    expect(meta('og:title')).toBe('Themenabend des Rates');
    expect(meta('og:locale')).toBe('de_DE');
    // The site of the tests knows no address of its own, so its pages name no picture; a published one names this.
    expect(meta('og:image')).toBe('');
    const image = await page.request.get(new URL('previews/politieke-markt-de.png', address()).href);
    expect(sizeOf(await image.body())).toEqual({width: 1200, height: 630});
    await page.goto(new URL('de/politieke-markt/', address()).href);
    await page.getByRole('link', {name: 'Dem Rundgang auf der Karte folgen'}).click();
    await page.waitForURL(/\?lang=de&story=politieke-markt/);
    await page.locator('euregio-story').getByRole('heading', {name: 'Hengelo über die Grenze'}).waitFor();
    await page.context().close();
  });
});

describe('the kiosk', () => {
  test.runIf(LONG)('it counts down when nobody is there, and begins anew', async () => {
    const {page} = await open('?kiosk=1&idle=30&place=hengelo', {reducedMotion: 'reduce'});
    await mapReady(page);
    await page.clock.install();
    await page.reload();
    await page.locator('euregio-about').waitFor({state: 'attached'});
    await page.mouse.click(30, 30);
    await page.clock.runFor(45_000);
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBeNull();
    await expect.poll(() => new URL(page.url()).searchParams.get('kiosk')).toBe('1');
    await page.close();
  });
});
