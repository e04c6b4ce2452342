import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {FrameLocator, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {axe, expectQuiet, PHONE, theSite} from './support.ts';

const {openEmpty, address} = theSite();

interface Told {
  readonly type: string;
  readonly event: string;
  readonly [name: string]: unknown;
}

/** Somebody else's page: an iframe between two long texts, and a script that keeps what the map tells. */
const hostPage = (src: string): string => `<!doctype html>
<html lang="nl"><head><title>Gemeentepagina</title><meta name="viewport" content="width=device-width" /></head>
<body style="margin:0"><main><h1>Over de grens</h1><p style="height:300px">Tekst.</p>
<iframe src="${src.replaceAll('&', '&amp;')}" title="Hengelo over de grens" width="100%" height="500" allow="fullscreen" style="border:0"></iframe>
<p style="height:1500px">Nog meer tekst.</p></main>
<script>
  window.told = [];
  addEventListener('message', ({origin, data}) => window.told.push({...data, origin}));
  window.ask = (message) => document.querySelector('iframe').contentWindow.postMessage({type: 'euregio-map', ...message}, '*');
</script></body></html>`;

let server: Server;
let origin = '';
let query = '';

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(hostPage(`${address()}?${query}`));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function openHost(
  parameters: string,
  options: Parameters<typeof openEmpty>[0] = {},
): Promise<{page: Page; frame: FrameLocator; watched: Awaited<ReturnType<typeof openEmpty>>}> {
  query = parameters;
  const watched = await openEmpty({reducedMotion: 'reduce', ...options});
  await watched.page.goto(origin);
  const frame = watched.page.frameLocator('iframe');
  await frame.locator('euregio-map[ready]').waitFor();
  return {page: watched.page, frame, watched};
}

const told = (page: Page): Promise<Told[]> => page.evaluate(() => (globalThis as unknown as {told: Told[]}).told);
const ask = (page: Page, message: object): Promise<void> =>
  page.evaluate((sent) => (globalThis as unknown as {ask: (message: object) => void}).ask(sent), message);
const zoom = (frame: FrameLocator): Promise<number> =>
  frame.locator('euregio-map').evaluate((element) => (element as unknown as {map: {getZoom(): number}}).map.getZoom());

describe('a map in somebody else’s page', () => {
  test('follows the commands of the page that its address names, and tells it what changes', async () => {
    const {page, frame, watched} = await openHost(`embed=1&parent=${origin}`);
    await expect.poll(async () => (await told(page)).map(({event}) => event)).toContain('ready');
    await ask(page, {command: 'select', id: 'unlock'});
    await frame.getByRole('heading', {name: 'Unlock'}).first().waitFor();
    await ask(page, {command: 'language', language: 'de'});
    await frame.getByText('Ganze Karte öffnen').waitFor();
    await ask(page, {command: 'view', view: 'list'});
    await frame.locator('euregio-list').waitFor();
    await ask(page, {command: 'state'});
    await expect.poll(async () => (await told(page)).find(({event}) => event === 'state')?.['query']).toBe('?lang=de&place=unlock&view=list&embed=1');
    await ask(page, {command: 'select', id: 'atlantis'});
    await expect
      .poll(async () => (await told(page)).find(({event}) => event === 'refused')?.['text'])
      .toBe('select.id: expected the id of a thing on the map, or null, got "atlantis".');
    const all = await told(page);
    expect(all.find(({event}) => event === 'select')).toMatchObject({type: 'euregio-map', id: 'unlock', origin: new URL(address()).origin});
    expect(all.find(({event}) => event === 'language')).toMatchObject({language: 'de'});
    expect(watched.errors).toEqual([]);
    await page.context().close();
  });

  test('neither listens to nor tells a page that its address does not name', async () => {
    const {page, frame} = await openHost('embed=1&parent=https://www.example.org');
    await ask(page, {command: 'select', id: 'unlock'});
    await ask(page, {command: 'state'});
    // Messages come in their order: when one of our own has gone there and another one back, an answer would have been here.
    const ownMessage = (): Promise<void> =>
      new Promise((resolve) => {
        addEventListener('message', ({data}) => data === 'own' && resolve());
        postMessage('own');
      });
    await frame.locator('euregio-map').evaluate(ownMessage);
    await page.evaluate(ownMessage);
    expect((await told(page)).filter(({type}) => type !== undefined)).toEqual([]);
    await expect.poll(() => frame.getByRole('heading', {name: 'Unlock'}).count()).toBe(0);
    await page.context().close();
  });

  test('the wheel scrolls the page, until Ctrl or the focus says otherwise; the hint is in the reader’s language', async () => {
    const {page, frame, watched} = await openHost('embed=1&lang=de');
    await page.locator('iframe').hover();
    const before = await zoom(frame);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await frame.getByText('Halten Sie Ctrl gedrückt').waitFor({state: 'attached'});
    expect(await zoom(frame)).toBe(before);
    await page.locator('iframe').hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => zoom(frame)).toBeGreaterThan(before);
    const nearer = await zoom(frame);
    await frame.locator('euregio-map').evaluate((element) => (element as HTMLElement).focus());
    await page.locator('iframe').hover();
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => zoom(frame)).toBeLessThan(nearer);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(await axe(page)).toEqual([]);
    expectQuiet({...watched, foreign: watched.foreign.filter((url) => !url.startsWith(origin))});
    await page.context().close();
  });

  test('a narrow frame has the plate above the map, and details in place of a popup', async () => {
    const {page, frame} = await openHost('embed=1&place=hengelo', {viewport: PHONE, isMobile: true, hasTouch: true});
    const plate = (await frame.locator('.plate').boundingBox())!;
    const map = (await frame.locator('euregio-map').boundingBox())!;
    expect(plate.y + plate.height).toBeLessThanOrEqual(map.y + 1);
    expect(map.height).toBeGreaterThan(200);
    await expect.poll(() => frame.locator('euregio-popup').count()).toBe(0);
    await page.context().close();
  });
});
