import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {type Browser, chromium, type Page} from 'playwright-core';
import {publint} from 'publint';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {chromiumPath, NO_GRAPHICS_FLAGS} from '../tools/chromium.mjs';
import {packPackage} from '../tools/consumers/try.ts';
import {POLICY_WITHOUT_TRUSTED_TYPES} from '../tools/headers.mjs';
import {serve} from '../tools/serve.mjs';
import {BLANK_GRAPHICS, LONG, LONGEST_WAIT_MS} from './support.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
/** What the pages about embedding call the published map. */
const PUBLISHED_IN_EXAMPLE = 'http://127.0.0.1:4173/';
const PUBLISHED_IN_DOCS = 'https://kaart.example.org';

/** A folder of its own, outside of the project: nothing that the project has is found there by chance. */
let folder: string;
let tarball: Buffer;
let browser: Browser;

const nodeModule = (name: string): string => join(folder, 'node_modules', name);

/** The package as somebody makes it who publishes it, put into a fresh folder with what it and the examples say they depend on. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'euregio-package-'));
  const packed = packPackage(folder);
  tarball = readFileSync(packed);
  mkdirSync(nodeModule('euregio-map'), {recursive: true});
  execFileSync('tar', ['-xzf', packed, '-C', nodeModule('euregio-map'), '--strip-components=1']);
  cpSync(join(ROOT, 'docs/examples'), join(folder, 'examples'), {recursive: true, filter: (path) => !/node_modules|dist$/.test(path)});
  const manifests = [nodeModule('euregio-map'), ...['react', 'vue', 'svelte'].map((name) => join(folder, 'examples', name))];
  for (const manifest of manifests) {
    const {dependencies} = JSON.parse(readFileSync(join(manifest, 'package.json'), 'utf8')) as {dependencies: Record<string, string>};
    for (const name of Object.keys(dependencies)) {
      if (existsSync(nodeModule(name))) continue;
      mkdirSync(dirname(nodeModule(name)), {recursive: true});
      symlinkSync(join(ROOT, 'node_modules', name), nodeModule(name), 'junction');
    }
  }
  browser = await chromium.launch({executablePath: chromiumPath() ?? undefined, args: NO_GRAPHICS_FLAGS});
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

interface Visit {
  readonly page: Page;
  readonly errors: string[];
  /** Origins that something was asked of. */
  readonly origins: Set<string>;
}

async function visit(address: string): Promise<Visit> {
  const page = await browser.newPage({viewport: {width: 1280, height: 1000}, locale: 'nl-NL', colorScheme: 'light', reducedMotion: 'reduce'});
  await page.addInitScript(BLANK_GRAPHICS);
  page.setDefaultTimeout(LONGEST_WAIT_MS);
  const errors: string[] = [];
  const origins = new Set<string>();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) origins.add(new URL(request.url()).origin);
  });
  await page.goto(address);
  return {page, errors, origins};
}

/** How many copies of lit the page runs: each one signs here. */
const copiesOfLit = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    ['litElementVersions', 'reactiveElementVersions', 'litHtmlVersions'].map((name) => (globalThis as unknown as Record<string, string[]>)[name]?.length ?? 0),
  );

const mapsReady = (page: Page, count: number) => expect.poll(() => page.locator('euregio-map[ready]').count()).toBe(count);

const property = (page: Page, selector: string, name: string): Promise<unknown> =>
  page.locator(selector).evaluate((app, of) => (app as unknown as Record<string, unknown>)[of], name);

describe('the package', () => {
  test('publint finds nothing wrong with it', async () => {
    const {buffer, byteOffset, byteLength} = tarball;
    const {messages} = await publint({pack: {tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer}, strict: true});
    expect(messages.map(({code, path}) => `${code} ${path.join('.')}`)).toEqual([]);
  });

  test('the types of every entry are found, and are right', async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball), {excludeEntrypoints: ['./custom-elements.json']});
    if (!result.types) throw new Error('euregio-map: expected types in the package, found none.');
    // The package is for ES modules alone: what `require` and the resolution of Node 10 would find is of no account.
    const ofModules = result.problems.filter((problem) => !('resolutionKind' in problem) || ['bundler', 'node16-esm'].includes(problem.resolutionKind));
    expect(ofModules.map((problem) => `${problem.kind} ${'entrypoint' in problem ? problem.entrypoint : ''}`)).toEqual([]);
  });

  test('its facts, texts and links work without a browser', () => {
    const script = `
      import {loadCatalogue} from 'euregio-map/catalogue';
      import {messagesIn} from 'euregio-map/messages';
      import {FIRST_STATE, toQuery} from 'euregio-map/state';
      console.log([loadCatalogue().get('unlock').id, messagesIn('de').app.list, toQuery({...FIRST_STATE, place: 'unlock'}), typeof customElements].join());`;
    writeFileSync(join(folder, 'facts.mjs'), script);
    expect(execFileSync(process.execPath, ['facts.mjs'], {cwd: folder, encoding: 'utf8'}).trim()).toBe('unlock,Liste,?place=unlock,undefined');
  });

  test('React knows the types of its elements, and refuses what they do not have', () => {
    const check = (): string[] => {
      try {
        execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.'], {cwd: join(folder, 'examples/react'), encoding: 'utf8'});
        return [];
      } catch (error) {
        return (error as {stdout: string}).stdout.trim().split('\n');
      }
    };
    expect(check()).toEqual([]);
    const wrong = join(folder, 'examples/react/wrong.tsx');
    writeFileSync(wrong, `export const Wrong = () => <euregio-app plaats="unlock" oneuregio-select={(event) => event.nobody} />;\n`);
    const config = join(folder, 'examples/react/tsconfig.json');
    const before = readFileSync(config, 'utf8');
    writeFileSync(config, before.replace('"main.tsx"', '"main.tsx", "wrong.tsx"'));
    const problems = check().join(' ');
    rmSync(wrong);
    writeFileSync(config, before);
    expect(problems).toContain('plaats');
  });
});

describe('in a framework', () => {
  test.each(LONG ? ['react', 'vue', 'svelte'] : ['react'])('%s: the map comes, a property goes down, an event comes up', async (name) => {
    const example = join(folder, 'examples', name);
    execFileSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error', '--base', './'], {
      cwd: example,
      stdio: 'inherit',
      env: {...process.env, NODE_ENV: 'production'},
    });
    const site = await serve({root: join(example, 'dist'), port: 0, headers: {'Content-Security-Policy': POLICY_WITHOUT_TRUSTED_TYPES}});
    const {page, errors, origins} = await visit(site.address);
    const app = page.locator('euregio-app');
    const chosen = page.locator('p > output');
    await mapsReady(page, 1);
    expect(await chosen.textContent()).toBe('unlock');
    // The reader follows a name in the details: the framework hears of it.
    await app.evaluate((element) => Object.assign(element, {panel: true}));
    await app.locator('euregio-details a[href*="place="]').first().click();
    await expect.poll(() => chosen.textContent()).not.toBe('unlock');
    expect(await chosen.textContent()).toBe(await property(page, 'euregio-app', 'place'));
    // The framework chooses: the map follows, in its own language.
    await page.getByRole('button', {name: 'Hengelo en Emsdetten'}).click();
    await app
      .locator('euregio-details')
      .getByRole('heading', {level: 2, name: /Emsdetten/})
      .waitFor();
    expect(await property(page, 'euregio-app', 'place')).toBe('hengelo-emsdetten');
    // At this width the panel lies over the column with the list's button.
    await app.evaluate((element) => Object.assign(element, {panel: false}));
    await app.getByRole('button', {name: 'Liste', exact: true}).first().waitFor();
    expect(await copiesOfLit(page)).toEqual([1, 1, 1]);
    expect({url: page.url(), errors, origins: [...origins]}).toEqual({url: site.address, errors: [], origins: [new URL(site.address).origin]});
    if (process.env['SHOTS']) await page.screenshot({path: join(process.env['SHOTS'], `${name}.png`)});
    await page.close();
    await site.close();
  });
});

describe('on a plain page, from the script of another site', () => {
  test('maps stand beside each other, each with its own language, place and colours, and leave the page alone', async () => {
    const published = await serve({root: DIST, port: 0, under: '/kaart/'});
    const origin = new URL(published.address).origin;
    const html = join(folder, 'examples/html');
    const index = readFileSync(join(html, 'index.html'), 'utf8');
    expect(index).toContain(PUBLISHED_IN_EXAMPLE);
    writeFileSync(join(html, 'index.html'), index.replace(PUBLISHED_IN_EXAMPLE, published.address));
    // Properties that are set before the elements are defined count as well.
    writeFileSync(join(html, 'page.js'), `${readFileSync(join(html, 'page.js'), 'utf8')}\nmap.year = '2016';\n`);
    // The page has the strictest policy that docs/embedding.md says is enough.
    const policy = /```text\n(script-src .*?)\n```/.exec(readFileSync(join(ROOT, 'docs/embedding.md'), 'utf8'))?.[1]?.replaceAll(PUBLISHED_IN_DOCS, origin);
    expect(policy).toContain(origin);
    const own = await serve({root: html, port: 0, headers: {'Content-Security-Policy': `default-src 'none'; style-src 'self'; ${policy}`}});
    const {page, errors, origins} = await visit(own.address);
    await mapsReady(page, 3);
    const german = page.locator('#german');
    const themed = page.locator('#themed');

    expect([await property(page, '#german', 'place'), await property(page, '#themed', 'place')]).toEqual(['unlock', null]);
    expect([await property(page, '#german', 'year'), await property(page, '#themed', 'year')]).toEqual([null, '2016']);
    await german.getByRole('button', {name: 'Liste', exact: true}).first().waitFor();
    await themed.getByRole('button', {name: 'Als lijst'}).waitFor();
    expect(await themed.locator('.plate').evaluate((plate) => [getComputedStyle(plate).backgroundColor, getComputedStyle(plate).borderTopWidth])).toEqual([
      'rgb(255, 248, 236)',
      '2px',
    ]);
    expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3"'))).toBe(true);

    // The map alone shows what its attributes say: the drawing itself is asked.
    const shown = await page.locator('body > euregio-map').evaluate((element) => {
      const {map} = element as unknown as {map: {getGlobalState(): Record<string, unknown>}};
      const {language, selected, ...values} = map.getGlobalState();
      return {language, selected, topics: Object.keys(values).filter((name) => name.endsWith('On') && values[name])};
    });
    expect(shown).toEqual({language: 'en', selected: 'mont', topics: ['twenteOn', 'montOn']});

    // The page chooses for one of them, the reader in it; the other one stays as it is.
    await page.getByRole('button', {name: 'Enschede en Palo Alto'}).click();
    await themed
      .locator('.plate')
      .getByRole('heading', {name: /Palo Alto/})
      .waitFor();
    await themed.evaluate((element) => Object.assign(element, {panel: true}));
    await themed.locator('euregio-details a[href*="place="]').first().click();
    await expect.poll(() => property(page, '#themed', 'place')).not.toBe('enschede-palo-alto');
    await expect.poll(() => page.locator('p > output').textContent()).toBe(await property(page, '#themed', 'place'));
    expect(await property(page, '#german', 'place')).toBe('unlock');

    // A link that is opened in a new tab leads to the published map, not to this page.
    await german.evaluate((element) => Object.assign(element, {panel: true}));
    expect(await german.locator('euregio-details a[href*="place="]').first().getAttribute('href')).toMatch(new RegExp(`^${published.address}\\?place=`));
    // Keys outside are the page's own.
    await page.locator('body > h1').click();
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    expect(await property(page, '#german', 'place')).toBe('unlock');
    expect(await page.evaluate(() => [document.title, document.documentElement.lang, String(history.length)])).toEqual([
      'Drie kaarten op één pagina',
      'nl',
      '2',
    ]);
    expect(await copiesOfLit(page)).toEqual([1, 1, 1]);
    expect({url: page.url(), errors, origins: [...origins].toSorted()}).toEqual({
      url: own.address,
      errors: [],
      origins: [new URL(own.address).origin, origin].toSorted(),
    });
    if (process.env['SHOTS']) await page.screenshot({path: join(process.env['SHOTS'], 'html.png'), fullPage: true});
    await page.close();
    await own.close();
    await published.close();
  });
});
