import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {expectQuiet, LAPTOP, mapReady, PHONE, theSite} from './support.ts';

const {open, openText, openEmpty, address} = theSite();
const ROOT = join(import.meta.dirname, '..');

test('without scripts the region is there, drawn, with names and links', async () => {
  const {page} = await openText('', {javaScriptEnabled: false});
  const link = page.getByRole('link', {name: 'Hengelo', exact: true});
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('?place=hengelo');
  await page.context().close();
});

for (const [name, viewport] of [
  ['a laptop', LAPTOP],
  ['a phone', PHONE],
  ['a middle width', {width: 900, height: 700}],
] as const) {
  test(`on ${name} the drawn map stands where MapLibre’s then stands, before the app is there and after`, async () => {
    const watched = await open('', {viewport});
    const {page} = watched;
    await mapReady(page);
    const drawn = await page.locator('euregio-picture').evaluate((element) => {
      element.removeAttribute('aside');
      const mark = element.shadowRoot!.querySelector('a[href="?place=hengelo"] rect')!.getBoundingClientRect();
      return {x: mark.x + mark.width / 2, y: mark.y + mark.height / 2};
    });
    const shown = await page.locator('euregio-map').evaluate((element) => {
      const {map} = element as unknown as {map: {project(at: [number, number]): {x: number; y: number}}};
      const box = element.getBoundingClientRect();
      const {x, y} = map.project([6.7938, 52.261]);
      return {x: box.x + x, y: box.y + y};
    });
    expect(drawn).toEqual({x: expect.closeTo(shown.x, 0), y: expect.closeTo(shown.y, 0)});
    const context = await page.context().browser()!.newContext({javaScriptEnabled: false, viewport});
    const bare = await context.newPage();
    await bare.goto(address());
    const before = (await bare.locator('a[href="?place=hengelo"] rect').first().boundingBox())!;
    expect({x: before.x + before.width / 2, y: before.y + before.height / 2}).toEqual({x: expect.closeTo(shown.x, 0), y: expect.closeTo(shown.y, 0)});
    expectQuiet(watched);
    await context.close();
    await page.context().close();
  });
}

/** Where the words of title, sender and explanation stand that are to be seen. */
const headOf = (page: Page): Promise<[words: string, ...box: number[]][]> =>
  page.locator('euregio-app').evaluate((app) =>
    [...(app.shadowRoot ?? app).querySelectorAll('h1, .sender, .explanation')]
      .filter((part) => part.getClientRects().length > 0 && !part.classList.contains('visually-hidden'))
      .map((part) => {
        const words = document.createRange();
        words.selectNodeContents(part);
        const {x, y, width, height} = words.getBoundingClientRect();
        return [part.textContent, x, y, width, height];
      }),
  );

test.each([
  ['a laptop', '', LAPTOP, 3],
  ['a laptop, in German', '?lang=de', LAPTOP, 3],
  ['a middle width, in English', '?lang=en', {width: 1024, height: 768}, 3],
  ['a phone', '', PHONE, 2],
  ['a phone with something chosen', '?place=hengelo', PHONE, 0],
  ['a laptop with a story', '?story=politieke-markt', LAPTOP, 0],
] as const)('on %s the title stands where the app then has it, before the app is there', async (_name, query, viewport, parts) => {
  const {page} = await openEmpty({viewport, hasTouch: viewport === PHONE, serviceWorkers: 'block'});
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/assets\/euregio-app-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${address()}${query}`, {waitUntil: 'domcontentloaded'});
  await page.waitForFunction(() => document.querySelector('[data-painted]'));
  const before = await headOf(page);
  expect(before.length).toBe(parts);
  release();
  await page.waitForFunction(() => document.querySelector('euregio-app')?.shadowRoot?.querySelector('euregio-map'));
  // To the pixel.
  if (parts > 0) expect(await headOf(page)).toEqual(before.map(([words, ...box]) => [words, ...box.map((value) => expect.closeTo(value, 0) as number)]));
  await page.context().close();
});

test('the drawn map is painted before the first frame, and the app starts after it', async () => {
  const init = `
    customElements.whenDefined('euregio-app').then(() => performance.mark('app'));
    addEventListener('DOMContentLoaded', () => {
      window.paintedAtOnce = document.querySelector('.euregio-picture-box > canvas + svg[data-painted]') !== null;
    });`;
  const {page} = await open('', {init});
  await mapReady(page);
  const {painted, app, paintedAtOnce} = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    app: performance.getEntriesByName('app')[0]!.startTime,
    paintedAtOnce: (window as unknown as {paintedAtOnce: boolean}).paintedAtOnce,
  }));
  expect(paintedAtOnce).toBe(true);
  expect(app).toBeGreaterThan(painted);
  // Once the map is there the lines are in the drawing again, for paper.
  expect(await page.locator('euregio-picture').evaluate((element) => element.shadowRoot!.querySelectorAll('canvas, [data-painted]').length)).toBe(0);
  // The browser waits for the script with its first frame.
  expect(await (await page.request.get(address())).text()).toContain('<script type="module" blocking="render"');
  await page.context().close();
});

test('a thing in the drawn map can be chosen before the map is there', async () => {
  const {page} = await open('', {block: /euregio-map-[\w-]+\.js|map-worker/});
  await page.getByRole('button', {name: 'Kaart', exact: true}).click();
  await page.locator('euregio-picture').getByRole('link', {name: 'Emsdetten'}).first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('hengelo-emsdetten');
  await page.context().close();
});

test('a first visit fetches nothing that the picture does not need', async () => {
  const asked: string[] = [];
  const fileOf = (address: string): string => new URL(address).pathname.split('/').at(-1)!;
  const {page} = await openEmpty();
  page.context().on('request', (request) => asked.push(fileOf(request.url())));
  await page.addInitScript(`addEventListener('euregio-ready', () => performance.mark('ready'))`);
  await page.goto(address());
  await mapReady(page);
  // The browser begins with what may follow as soon as it has nothing to do, which is before this test hears of the picture: the page's own clock says what came before.
  const {untilReady, untilPainted} = await page.evaluate(() => {
    const before = (time: number) => performance.getEntriesByType('resource').flatMap(({name, startTime}) => (startTime < time ? [name] : []));
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    // The page waits no longer than a second for its first paint.
    return {untilReady: before(performance.getEntriesByName('ready')[0]!.startTime), untilPainted: before(Math.min(1000, painted!.startTime))};
  });
  // The drawn map needs the page's script; whatever else comes beside it keeps it from the screen.
  expect(untilPainted.map(fileOf).filter((file) => /\.js(?:on)?$/.test(file) && !/^(?:index|start)-/.test(file))).toEqual([]);
  // Each of fifty would be asked for, compiled and linked by itself.
  expect(untilReady.map(fileOf).filter((file) => file.endsWith('.js')).length).toBeLessThanOrEqual(13);
  expect(untilReady.map(fileOf)).toContainEqual(expect.stringMatching(/^euregio-map-/));
  expect(untilReady.map(fileOf).filter((file) => /sw\.js|^region-|sharing|handout|previews/.test(file))).toEqual([]);
  expect(asked.filter((file) => file.includes('-fine-'))).toEqual([]);
  const marks = await page.evaluate(() => performance.getEntriesByName('euregio-first-picture').map(({startTime}) => startTime));
  expect(marks).toEqual([expect.any(Number)]);
  await page.context().close();
});

/** Files that a script of the site loads with it, by their names without hash, the map's own and the texts of languages among them. */
function loadedWith(name: string): string[] {
  const assets = join(ROOT, 'dist/assets');
  const found = new Set<string>();
  const add = (file: string): void => {
    for (const [, one] of readFileSync(join(assets, file), 'utf8').matchAll(/(?:from|import)\s?"\.\/([\w-]+\.js)"/g)) {
      if (found.has(one!)) continue;
      found.add(one!);
      add(one!);
    }
  };
  add(readdirSync(assets).find((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file))!);
  return [...found].map((file) => file.replace(/-[\w-]{8}\.js$/, '')).toSorted();
}

test('the worker of the map loads what it shares with the page’s map, and nothing else of the page', () => {
  expect(loadedWith('map-worker')).toEqual(['map-shared']);
});

test('the worker’s file is on its way with the code of the first view, once, and not only when that has run', () => {
  const [, waiting = ''] = /<template id="after-first-paint">(.*?)<\/template>/s.exec(readFileSync(join(ROOT, 'dist/index.html'), 'utf8')) ?? [];
  const links = waiting.match(/<link [^>]*>/g) ?? [];
  expect(links.filter((link) => /map-worker-[\w-]{8}\.js/.test(link))).toEqual([expect.stringMatching(/rel="preload" as="fetch" .*crossorigin/)]);
});

test('the script for other pages brings the texts in all languages from the start, the page’s own Dutch alone', () => {
  expect(loadedWith('package')).toEqual(expect.arrayContaining(['de', 'en', 'messages']));
  expect(loadedWith('app').filter((file) => ['de', 'en'].includes(file))).toEqual([]);
});

test('whoever saves data is not given the whole map unasked, and gets it when asking', async () => {
  const {page} = await open('?lang=en', {init: `Object.defineProperty(navigator, 'connection', {value: {saveData: true}});`});
  await mapReady(page);
  // The long texts come when the browser has nothing to do; the offline copy would come after them.
  await page.waitForResponse(/rest-[\w-]+\.json/).catch(() => undefined);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.getByRole('button', {name: 'About this map'}).click();
  await page.getByRole('button', {name: /Keep it now/}).click();
  await page
    .locator('euregio-about')
    .getByText(/The whole map is kept on this device/)
    .waitFor({timeout: 30_000});
  await page.context().close();
});

test('code, facts, fonts and outlines keep their budgets', () => {
  const {status, stdout} = spawnSync(process.execPath, [join(createRequire(import.meta.url).resolve('size-limit/package.json'), '../bin.js'), '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const sizes = JSON.parse(stdout) as {name: string; passed: boolean; size: number; sizeLimit: number}[];
  expect(sizes.filter(({passed}) => !passed)).toEqual([]);
  expect(status).toBe(0);
});

// It draws four maps over and over: with `npm run test:long`.
test.skipIf(!process.env['LONG'])(
  'the bench runs',
  () => {
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'bench/main.ts', '--built', '--smoke', '--rounds', '2', '--only', 'load,parts'],
      {cwd: ROOT, encoding: 'utf8', timeout: 500_000},
    );
    expect({status, stderr: status === 0 ? '' : stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toContain('first map picture (≤ 0.5 × OpenLayers): ');
  },
  520_000,
);

test('a part alone on a page of somebody else fetches the texts of the language that it speaks, when it speaks it', async () => {
  const {page} = await openText('robots.txt');
  const languages: string[] = [];
  page.on('request', (request) => languages.push(...(/\/(de|en)-[\w-]+\.js$/.exec(request.url())?.slice(1) ?? [])));
  await page.route('**/elsewhere.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><meta charset="utf-8"><script type="module" src="euregio-parts.js"></script><euregio-details place="unlock"></euregio-details>',
    }),
  );
  await page.goto(new URL('elsewhere.html', page.url()).href);
  const part = page.locator('euregio-details');
  await part.getByText('Interreg-project', {exact: true}).waitFor();
  expect(languages).toEqual([]);
  await part.evaluate((element) => element.setAttribute('lang', 'de'));
  await part.getByText('Interreg-Projekt', {exact: true}).waitFor();
  expect(new Set(languages)).toEqual(new Set(['de']));
  await page.context().close();
});
