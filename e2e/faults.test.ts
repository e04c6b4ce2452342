import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import type {Frame, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {CONTENT_SECURITY_POLICY} from '../tools/headers.mjs';
import {serve} from '../tools/serve.mjs';
import {mapReady, SMALL, theSite} from './support.ts';

const {open, openEmpty, address} = theSite();

/** Every way in which the map cannot come ends with the map all the same, or with the drawn picture or the list, and one plain sentence. */
interface Fault {
  readonly name: string;
  /** Runs in the page before its own scripts. */
  readonly init?: string;
  /** Files that are answered with `answer`; without one they are missing. */
  readonly files?: RegExp;
  readonly answer?: {readonly status: number; readonly body: string; readonly contentType?: string} | 'none';
  readonly query?: string;
  readonly drawn?: boolean;
  readonly says: string | null;
  readonly shows: 'map' | 'list' | 'picture';
}

const CANNOT_DRAW = 'De kaart kan niet tekenen. Alles staat ook in de lijst.';
const NO_OUTLINES = 'De grenzen laden niet. Probeer het opnieuw.';
const LATE = 'De kaart laat op zich wachten.';
const PRESENTING = '?story=politieke-markt&present=1';
const NO_STORAGE = `for (const name of ['localStorage', 'sessionStorage'])
  Object.defineProperty(globalThis, name, {get() { throw new DOMException('forbidden', 'SecurityError'); }});`;
const FULL_STORAGE = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`;
const NO_WEBGL = `{
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return /webgl/.test(kind) ? null : original.call(this, kind, ...rest); };
}`;

const FAULTS: readonly Fault[] = [
  {name: 'a browser without WebGL', init: NO_WEBGL, drawn: true, says: 'De kaart werkt niet in deze browser. Alles staat ook in de lijst.', shows: 'list'},
  {
    name: 'a browser that makes no worker',
    init: `globalThis.Worker = class { constructor() { throw new DOMException('refused', 'SecurityError'); } };`,
    says: CANNOT_DRAW,
    shows: 'list',
  },
  {name: 'a worker whose file is missing', files: /map-worker/, says: CANNOT_DRAW, shows: 'list'},
  {name: 'what worker and page share missing', files: /map-shared/, says: CANNOT_DRAW, shows: 'list'},
  {name: 'a worker that never comes', files: /map-worker/, answer: 'none', says: `${LATE} Alles staat ook in de lijst.`, shows: 'picture'},
  {name: 'the map’s script missing', files: /assets\/euregio-map-/, says: CANNOT_DRAW, shows: 'list'},
  {name: 'the map’s script never coming', files: /assets\/euregio-map-/, answer: 'none', says: `${LATE} Alles staat ook in de lijst.`, shows: 'picture'},
  {name: 'coarse outlines missing', files: /outlines-coarse/, says: NO_OUTLINES, shows: 'map'},
  {name: 'coarse outlines cut off', files: /outlines-coarse/, answer: {status: 200, body: '{"type":"Topology","arcs":[[[0'}, says: NO_OUTLINES, shows: 'map'},
  {
    name: 'another file in their place',
    files: /outlines-coarse/,
    answer: {status: 200, body: '{"type":"Topology","arcs":[],"objects":{}}'},
    says: NO_OUTLINES,
    shows: 'map',
  },
  {name: 'names missing', files: /assets\/names-/, says: NO_OUTLINES, shows: 'map'},
  {name: 'storage forbidden', init: NO_STORAGE, query: PRESENTING, says: null, shows: 'map'},
  {name: 'storage full', init: FULL_STORAGE, query: PRESENTING, says: null, shows: 'map'},
  {name: 'no service worker', init: 'delete Navigator.prototype.serviceWorker;', says: null, shows: 'map'},
  {name: 'no channel between windows', init: 'delete globalThis.BroadcastChannel;', query: PRESENTING, says: null, shows: 'map'},
];

/** What the app shows: exactly one of them. */
const shown = (page: Page | Frame): Promise<string> =>
  page.locator('euregio-app').evaluate((app) => {
    const root = app.shadowRoot!;
    const picture = root.querySelector('euregio-picture');
    if (root.querySelector('euregio-list')) return 'list';
    if (root.querySelector('euregio-map')?.hasAttribute('ready') && picture?.hasAttribute('aside')) return 'map';
    return picture?.checkVisibility() && picture.shadowRoot?.querySelector('svg') ? 'picture' : 'nothing';
  });

describe('in a page of its own', () => {
  test.each(FAULTS)('$name', async ({init, files, answer = {status: 404, body: ''}, query = '', drawn = false, says, shows}) => {
    const watched = await openEmpty({viewport: SMALL, map: drawn ? 'drawn' : 'blank', serviceWorkers: 'block', ...(init === undefined ? {} : {init})});
    const {page} = watched;
    if (files) await page.route(files, (route) => (answer === 'none' ? undefined : route.fulfill(answer)));
    await page.goto(address() + query, {waitUntil: 'commit'});
    await page.locator('euregio-about').waitFor({state: 'attached'});
    if (says !== null) await page.getByText(says).first().waitFor();
    await expect.poll(() => shown(page)).toBe(shows);
    if (says === null) expect(await page.locator('euregio-notice').innerText()).toBe('');
    await page.context().close();
  });

  test('a server whose policy refuses workers: the list and a sentence', async () => {
    const {page} = await openEmpty({viewport: SMALL, serviceWorkers: 'block'});
    await page.route(address(), async (route) => {
      const answer = await route.fetch();
      const policy = CONTENT_SECURITY_POLICY.replace(/worker-src [^;]*/, "worker-src 'none'");
      expect(policy).not.toBe(CONTENT_SECURITY_POLICY);
      await route.fulfill({response: answer, headers: {...answer.headers(), 'content-security-policy': policy}});
    });
    await page.goto(address());
    await page.getByText(CANNOT_DRAW).first().waitFor();
    expect(await shown(page)).toBe('list');
    await page.context().close();
  });

  test.each([
    // The first script says nothing when it does not come: the page has its sentence ready.
    {script: /assets\/index-[^/]*\.js/, says: LATE},
    {script: /assets\/euregio-app-[^/]*\.js/, says: 'De kaart kan niet starten. Laad de pagina opnieuw.'},
  ])('a script of the app blocked ($script): the drawn map, a sentence, and all of it in text', async ({script, says}) => {
    const {page} = await openEmpty({viewport: SMALL, serviceWorkers: 'block'});
    await page.route(script, (route) => route.abort('blockedbyclient'));
    await page.goto(address());
    await page.getByText(says).waitFor();
    expect(await page.locator('.euregio-picture').isVisible()).toBe(true);
    // In time, whatever it is that does not come: in milliseconds.
    const delay = await page.locator('.start-late').evaluate((element) => Number(element.getAnimations()[0]!.effect!.getTiming().delay));
    expect(delay).toBeLessThanOrEqual(3000);
    await page.locator('.start-late a[hreflang=de]').click();
    await page.waitForURL(/\/de\/$/);
    await page.context().close();
  });

  test('a dialog that does not come says so; loaded anew the page is as it was, and the dialog comes', async () => {
    const {page} = await open('?place=unlock', {serviceWorkers: 'block', block: /assets\/euregio-about-/});
    await mapReady(page);
    await page.getByRole('button', {name: 'Over deze kaart'}).click();
    await page.getByText('Dit deel laadt niet. Kijk of u verbinding hebt en laad de pagina dan opnieuw.').first().waitFor();
    await page.unrouteAll();
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', {name: 'Pagina opnieuw laden'}).click()]);
    expect(new URL(page.url()).searchParams.get('place')).toBe('unlock');
    await page.getByRole('button', {name: 'Over deze kaart'}).click();
    await page.locator('euregio-about dialog[open]').waitFor();
    await page.context().close();
  });

  test('texts of a thing that do not come are named in a sentence', async () => {
    const {page} = await open('?place=unlock&panel=1', {viewport: SMALL, serviceWorkers: 'block', block: /assets\/rest-/});
    await page.getByText('Dit deel laadt niet.').first().waitFor();
    await page.context().close();
  });

  test('a drawing in another language that does not come leaves the one that stands there', async () => {
    const {page, errors} = await open('?lang=de', {viewport: SMALL, map: 'drawn', serviceWorkers: 'block', block: /assets\/(?:region|euregio-map)-/});
    await expect.poll(() => errors.filter((error) => error.includes('euregio-picture: the drawing could not be loaded.')).length).toBeGreaterThan(0);
    // `pageerror` gives the name of the error first: nothing was left uncaught.
    expect(errors.filter((error) => error.startsWith('TypeError:'))).toEqual([]);
    await page.context().close();
  });

  test('a slow network: the drawn picture, the search and a sentence before the map, and then the map', async () => {
    const {page, errors} = await openEmpty({viewport: SMALL});
    // Slower than any network: what draws the map comes when the reader has seen the sentence.
    let come = (): void => undefined;
    const seen = new Promise<void>((resolve) => (come = resolve));
    await page.route(/\/map-shared-[\w-]+\.js$/, async (route) => {
      await seen;
      await route.continue();
    });
    await page.goto(address());
    await page.getByText(`${LATE} Alles staat ook in de lijst.`).waitFor();
    expect(await page.locator('euregio-map[ready]').count()).toBe(0);
    expect(await page.locator('.euregio-picture').isVisible()).toBe(true);
    await page.locator('euregio-search input').fill('emsdetten');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('emsdetten');
    come();
    await mapReady(page);
    expect(await page.locator('p.late').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('graphics that are lost: the drawn picture, a sentence, and the map again', async () => {
    const {page} = await open('', {map: 'drawn', viewport: SMALL});
    await mapReady(page);
    await page.locator('euregio-map').evaluate((element) => {
      const {map} = element as unknown as {map: {getCanvas(): HTMLCanvasElement}};
      map.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.getByText('De kaart is even weg en komt vanzelf terug.').waitFor();
    expect(await shown(page)).toBe('picture');
    await expect.poll(() => shown(page)).toBe('map');
    await page.context().close();
  });
});

describe('in a frame without an origin (sandbox="allow-scripts")', () => {
  let host: Server;
  let strict: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    strict = await serve({
      root: fileURLToPath(new URL('../dist', import.meta.url)),
      port: 0,
      headers: {'Content-Security-Policy': CONTENT_SECURITY_POLICY.replace("worker-src 'self' data:", "worker-src 'self'")},
    });
    host = createServer(({url = ''}, response) => {
      const src = decodeURIComponent(url.slice(1)).replaceAll('&', '&amp;');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="nl"><title>Gemeente</title><iframe sandbox="allow-scripts" title="Kaart" width="700" height="420" src="${src}"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => {
      host.listen(0, '127.0.0.1', resolve);
    });
  });
  afterAll(async () => {
    await strict.close();
    host.closeAllConnections();
    host.close();
  });

  const framed = async (src: string): Promise<{page: Page; frame: Frame; errors: string[]}> => {
    const {page, errors} = await openEmpty({viewport: SMALL, serviceWorkers: 'block'});
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/${encodeURIComponent(src)}`);
    const frame = page.frames().at(-1)!;
    await frame.locator('euregio-about').waitFor({state: 'attached'});
    return {page, frame, errors};
  };

  test.each(['', '?embed=1', PRESENTING])('the map comes (%s)', async (query) => {
    const {page, frame, errors} = await framed(address() + query);
    await frame.locator('euregio-map[ready]').waitFor();
    // The browser's own word on what a frame without permissions may not do.
    expect(errors.filter((error) => !error.includes('Permissions policy violation'))).toEqual([]);
    await page.context().close();
  });

  test('a host whose policy lets no worker start there shows the list and a sentence', async () => {
    const {page, frame} = await framed(strict.address);
    await frame.getByText(CANNOT_DRAW).waitFor();
    expect(await shown(frame)).toBe('list');
    await page.context().close();
  });
});

test('what the page says by itself stands in its source, before any script', () => {
  const page = readFileSync(new URL('../dist/index.html', import.meta.url), 'utf8');
  expect(page.indexOf('class="start-late"')).toBeGreaterThan(page.indexOf('class="euregio-picture"'));
  expect(page).toContain(LATE);
});
