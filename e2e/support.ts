import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {afterAll, beforeAll, expect} from 'vitest';
import {CHROMIUM_FLAGS, chromiumPath, NO_GRAPHICS_FLAGS} from '../tools/chromium.mjs';
import {serve} from '../tools/serve.mjs';

export {mapIdle} from '../tools/map-idle.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = fileURLToPath(new URL('../dist', import.meta.url));
/** For contexts of one's own whose picture is not looked at: see the file. */
export const BLANK_GRAPHICS = readFileSync(new URL('../src/map/blank-graphics.js', import.meta.url), 'utf8');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const IBM = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js');

/** Tests that take long beside what they tell, or of what seldom changes, run with `npm run test:long`. */
export const LONG = Boolean(process.env.LONG);

/** Every wait is for something to happen; only what never happens takes so long, on the slowest of machines. */
export const LONGEST_WAIT_MS = 90_000;

export const LAPTOP = {width: 1440, height: 900};
export const HALL = {width: 1920, height: 1080};
/** For pictures that only have to be there. */
export const SMALL = {width: 760, height: 480};
export const PHONE = {width: 390, height: 844};

/** What a page did that it should not do. */
export interface Watched {
  readonly page: Page;
  /** Errors on the console and uncaught ones. */
  readonly errors: string[];
  /** Addresses that were asked of another origin. */
  readonly foreign: string[];
}

/** One with graphics, and one without; each is started for the first page that needs it. */
const browsers = new Map<'drawn' | 'plain', Promise<Browser>>();
let moreFlags: readonly string[] = [];
let site: Awaited<ReturnType<typeof serve>>;

/**
 * For contexts in which the page's clock and the ticks of its seconds go so many times as fast: nobody waits half a minute, or a day, in a test.
 * `hurry(times)` in the page changes the speed of the clock.
 */
export const fastClock = (times: number): string => `
  const now = performance.now.bind(performance);
  let begin = 0;
  let from = 0;
  let speed = ${times};
  performance.now = () => from + (now() - begin) * speed;
  window.hurry = (times) => {
    from = performance.now();
    begin = now();
    speed = times;
  };
  const {setInterval: every} = window;
  window.setInterval = (tick, ms, ...rest) => every(tick, ms === 1000 ? 1000 / ${times} : ms, ...rest);
`;

/** Serves the built site under a sub-path, for the tests of one file. @param flags - for the browser, besides what all tests have */
export function theSite(flags: readonly string[] = []): {open: typeof open; openText: typeof openText; openEmpty: typeof openEmpty; address: () => string} {
  beforeAll(async () => {
    if (!existsSync(DIST)) throw new Error('dist/: expected the built site, found none. Run `npm run build`, or all tests with `npm test`.');
    site = await serve({root: DIST, port: 0, under: '/kaart/'});
    moreFlags = flags;
  });
  afterAll(async () => {
    await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
    browsers.clear();
    await site?.close();
  });
  return {open, openText, openEmpty, address: () => site.address};
}

interface OpenOptions extends BrowserContextOptions {
  /**
   * Whether the picture is looked at (`drawn`), or only what stands where in it: `blank`, as usual, does all but draw, which saves most of the time. With `none` the
   * map’s own code never comes: the drawn picture stands where the map will stand, for whatever is beside it.
   */
  readonly map?: 'drawn' | 'blank' | 'none';
  readonly init?: string;
  /** Files that are missing. */
  readonly block?: RegExp;
  /** What says that the page has begun; else that of the map's own page. */
  readonly waitFor?: string;
}

const MAP_CODE = /euregio-map-[\w-]+\.js/;

/** Opens an address of the site (`?place=hengelo`) in a fresh context. */
async function open(query: string, {waitFor = 'euregio-about', ...options}: OpenOptions = {}): Promise<Watched> {
  const watched = await openEmpty(options);
  await watched.page.goto(site.address + query);
  // Elements are there before the map, and without it.
  await watched.page.locator(waitFor).first().waitFor({state: 'attached'});
  return watched;
}

/** Opens a page of the site that is no map (`nl/emsdetten/`), in a fresh context. */
async function openText(path: string, options: Omit<OpenOptions, 'map' | 'waitFor'> = {}): Promise<Watched> {
  const watched = await openEmpty(options);
  await watched.page.goto(site.address + path);
  return watched;
}

function browserOf(kind: 'drawn' | 'plain'): Promise<Browser> {
  const args = [...(kind === 'drawn' ? CHROMIUM_FLAGS : NO_GRAPHICS_FLAGS), ...moreFlags];
  const browser = browsers.get(kind) ?? chromium.launch({executablePath: chromiumPath() ?? undefined, args});
  browsers.set(kind, browser);
  return browser;
}

/** A page in a fresh context that has no address yet: for what must be there before one is opened. */
async function openEmpty({init, block, map = 'blank', ...options}: Omit<OpenOptions, 'waitFor'> = {}): Promise<Watched> {
  const context = await (
    await browserOf(map === 'drawn' ? 'drawn' : 'plain')
  ).newContext({viewport: LAPTOP, locale: 'nl-NL', colorScheme: 'light', ...options});
  if (map === 'blank') await context.addInitScript(BLANK_GRAPHICS);
  if (map === 'none') await context.route(MAP_CODE, () => undefined);
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT_MS);
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(site.address).origin) && !url.startsWith('data:') && !url.startsWith('blob:')) foreign.push(url);
  });
  if (init) await page.addInitScript(init);
  if (block) await page.route(block, (route) => route.fulfill({status: 404, body: ''}));
  return {page, errors, foreign};
}

/** Waits until the map’s first picture is complete, be it under a figure. */
export async function mapReady(page: Page): Promise<void> {
  await page.locator('euregio-map[ready]').waitFor({state: 'attached'});
}

/** By WCAG 2.2, A and AA. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe-core finds on the page as it is, one line each.
 *
 * @param without - selectors of what is left out
 * @param rules - tags or ids of rules
 */
export async function axe(page: Page, without: readonly string[] = [], rules: readonly string[] = AXE_TAGS): Promise<string[]> {
  // Under the strict policy a script tag would be refused: run it through the debugger instead, as a browser extension would.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(
    async ([exclude, runOnly]) => {
      const {axe} = globalThis as unknown as {
        axe: {run(context: unknown, options: unknown): Promise<{violations: {id: string; nodes: {target: unknown[]; failureSummary: string}[]}[]}>};
      };
      const {violations} = await axe.run(exclude.length > 0 ? {exclude} : document, {runOnly});
      return violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary.replaceAll(/\s+/g, ' ')}`));
    },
    [[...without], [...rules]] as const,
  );
}

/** What IBM's engine says that is no fault here, and why. */
const NO_FAULT_FOR_IBM: readonly {readonly rule: string; readonly about: RegExp; readonly because: string}[] = [
  {
    rule: 'html_skipnav_exists',
    about: /^<html/,
    because: 'it looks for a link; there are landmarks, headings and a button to the list, which a test of ours presses',
  },
  {rule: 'style_color_misuse', about: /^<(link|style)/, because: 'it asks of every style sheet; colour is never alone (src/catalogue/palette.test.ts)'},
  {
    rule: 'aria_keyboard_handler_exists',
    about: /role="combobox"/,
    because: 'it sees no listeners; its keys are tested (src/elements/find/euregio-search.test.ts)',
  },
  {rule: 'input_label_visible', about: /^<button/, because: 'a button is no field: its sign is its label, and its name is told'},
  {rule: 'input_label_visible', about: /role="combobox"/, because: 'a magnifying glass stands in the field, also when something is written there (G131)'},
  {rule: 'input_label_visible', about: /^<(input|select|textarea)/, because: 'it does not look through shadow roots and wrapping labels; axe-core does'},
  {rule: 'text_contrast_sufficient', about: /^<option/, because: 'the browser draws the list of a select'},
  {rule: 'element_tabbable_visible', about: /./, because: 'it does not scroll; e2e/walks.test.ts goes there with Tab and looks'},
  {rule: 'text_block_heading', about: /./, because: 'it takes what is short and bold for a heading: a code to scan, a number'},
];

/** What IBM's Equal Access engine finds on the page as it is, by WCAG 2.2 (A and AA), one line each: what fails, and what may fail and is no false alarm. */
export async function ibm(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(readFileSync(IBM, 'utf8'));
  const found = await page.evaluate(async () => {
    const {ace} = globalThis as unknown as {
      ace: {
        Checker: new () => {
          check(
            root: Document,
            rules: string[],
          ): Promise<{results: {ruleId: string; value: [string, string]; message: string; snippet: string; path: {dom: string}}[]}>;
        };
      };
    };
    const {results} = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({value: [kind, how]}) => kind === 'VIOLATION' && (how === 'FAIL' || how === 'POTENTIAL'))
      .map(({ruleId, value, message, snippet, path}) => ({
        rule: ruleId,
        how: value[1],
        message,
        snippet,
        at: path.dom.replaceAll('/#document-fragment[1]', ' »'),
      }));
  });
  return found
    .filter(({rule, how, snippet}) => how === 'FAIL' || !NO_FAULT_FOR_IBM.some((known) => known.rule === rule && known.about.test(snippet)))
    .map(({rule, message, snippet, at}) => `${rule}: ${message} ${at} ${snippet}`);
}

/** Nothing on the console, nothing asked of anybody else. */
export function expectQuiet({errors, foreign}: Watched): void {
  expect({errors, foreign}).toEqual({errors: [], foreign: []});
}

/** Runs a tool of the project as a reader does: not in the mode of the tests. */
export function runTool(...args: string[]): {status: number | null; output: string} {
  const env = {...process.env};
  for (const name of ['NODE_ENV', 'SITE', 'VITEST']) delete env[name];
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: ROOT, encoding: 'utf8', env});
  return {status, output: stdout + stderr};
}
