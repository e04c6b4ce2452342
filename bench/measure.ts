import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import type {Browser, BrowserContext, CDPSession, Page} from 'playwright-core';
import {quantile} from './statistics.ts';

/** A page that is measured. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  /** Address of the page. */
  readonly address: string;
  /** Folder that its server serves. */
  readonly root: string;
  readonly own: boolean;
}

/** How the page is reached. */
export interface Conditions {
  readonly id: 'plain' | 'slow';
  readonly title: string;
  /** Bits per second and round trip in milliseconds; absent: as fast as the machine. */
  readonly network?: {readonly bitsPerSecond: number; readonly latencyMs: number};
  /** So many times slower. */
  readonly processor?: number;
}

export const PLAIN: Conditions = {id: 'plain', title: 'this machine, no throttling'};
export const SLOW: Conditions = {
  id: 'slow',
  title: '1.6 Mbit/s, 150 ms, processor 4 × slower',
  network: {bitsPerSecond: 1_600_000, latencyMs: 150},
  processor: 4,
};

/** Measurements by name; `NaN` where one could not be taken. */
export type Measured = Record<string, number>;

/** Paths that the servers were asked for. Counted there: a browser also reports what it takes from its cache. */
export const sent: string[] = [];

const VIEWPORT = {width: 1440, height: 900};
const LOAD_TIMEOUT_MS = 180_000;

/**
 * Runs in the page before everything else: collects long tasks, the moment at which our page can be used, and tells when the result of an act is on the screen: two frames after
 * it is there. `tsx` names functions by a helper, which a page does not have.
 */
const WATCH = `
  globalThis.__name ??= (run) => run;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  globalThis.benchShown = async (isThere) => {
    if (isThere) while (!isThere()) await frame();
    else for (let frames = 0; frames < 2; frames++) await frame();
    for (let frames = 0; frames < 2; frames++) await frame();
  };
  globalThis.longTasks = [];
  new PerformanceObserver((list) => { for (const {startTime, duration} of list.getEntries()) longTasks.push({startTime, duration}); }).observe({type: 'longtask', buffered: true});
  const look = () => {
    const root = document.querySelector('euregio-app')?.shadowRoot;
    const has = (tag) => root?.querySelector(tag)?.shadowRoot?.childElementCount > 0;
    if (root && has('euregio-search') && has('euregio-legend') && performance.getEntriesByName('bench-usable').length === 0) performance.mark('bench-usable');
    const map = root?.querySelector('euregio-map');
    if (map?.hasAttribute('ready')) { if (performance.getEntriesByName('bench-complete').length === 0) performance.mark('bench-complete'); return; }
    requestAnimationFrame(look);
  };
  addEventListener('DOMContentLoaded', look);
`;

/** A page that is complete. */
export interface Loaded {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
  readonly measured: Measured;
}

/** Opens the page as a first visitor and waits for its complete picture. */
export async function load(browser: Browser, {address, root}: Candidate, {network, processor}: Conditions, query = '', viewport = VIEWPORT): Promise<Loaded> {
  const context = await browser.newContext({viewport, locale: 'nl-NL', colorScheme: 'light', reducedMotion: 'no-preference'});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  if (network) {
    await session.send('Network.enable');
    const bytesPerSecond = network.bitsPerSecond / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  if (processor) await session.send('Emulation.setCPUThrottlingRate', {rate: processor});
  await page.addInitScript(WATCH);
  sent.length = 0;
  const broken: string[] = [];
  page.on('pageerror', ({message}) => broken.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text());
  });
  await page.goto(address + query, {waitUntil: 'commit', timeout: LOAD_TIMEOUT_MS});
  await page.waitForFunction(() => performance.getEntriesByName('bench-complete').length > 0, undefined, {timeout: LOAD_TIMEOUT_MS});
  const untilComplete = [...sent];
  // A page that fails is quick, and no measure of anything.
  if (broken.length > 0) throw new Error(`bench: expected ${address} to load without errors, got "${broken[0]}".`);
  const times = await page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const complete = at('bench-complete');
    const {longTasks} = globalThis as unknown as {longTasks: {startTime: number; duration: number}[]};
    return {
      firstPaint: at('first-contentful-paint'),
      firstPicture: Math.min(...[at('euregio-first-picture'), at('bench-first-picture'), complete].filter(Number.isFinite)),
      usable: at('bench-usable'),
      complete,
      blocking: longTasks.filter(({startTime}) => startTime < complete).reduce((sum, {duration}) => sum + Math.max(0, duration - 50), 0),
    };
  });
  return {context, page, session, measured: {...times, ...weightOf(untilComplete, root)}};
}

/** What was asked for, as a server with good compression sends it: kB. */
function weightOf(paths: readonly string[], root: string): Measured {
  const files = paths
    .map((path) => decodeURIComponent(path.split('?')[0] as string))
    .map((path) => join(root, path.endsWith('/') ? `${path}index.html` : path));
  const seen = new Set(files);
  let gzip = 0;
  let brotli = 0;
  let fonts = 0;
  for (const file of seen) {
    // The icon that browsers ask for by themselves.
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    if (file.endsWith('.woff2')) {
      fonts += bytes.length;
      continue;
    }
    const packed = packedSizes(file, bytes);
    gzip += packed.gzip;
    brotli += packed.brotli;
  }
  return {requests: files.length, askedTwice: files.length - seen.size, gzipKb: gzip / 1000, brotliKb: brotli / 1000, fontsKb: fonts / 1000};
}

const packed = new Map<string, {gzip: number; brotli: number}>();

function packedSizes(file: string, bytes: Buffer): {gzip: number; brotli: number} {
  let sizes = packed.get(file);
  if (!sizes) {
    const isPacked = /\.(?:png|jpe?g|webp|pmtiles)$/.test(file);
    sizes = isPacked
      ? {gzip: bytes.length, brotli: bytes.length}
      : {gzip: gzipSync(bytes, {level: 9}).length, brotli: brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 9}}).length};
    packed.set(file, sizes);
  }
  return sizes;
}

/** JavaScript's memory after a collection, in MB. */
async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Memory and the frames of a fixed flight. */
export async function fly({page, session}: Loaded, own: boolean): Promise<Measured> {
  const heapLoaded = await heapMb(session);
  const frames = await page.evaluate(async (isOwn) => {
    const times: number[] = [];
    let before = performance.now();
    let flying = true;
    const count = (now: number): void => {
      times.push(now - before);
      before = now;
      if (flying) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    if (isOwn) {
      const element = document.querySelector('euregio-app')?.shadowRoot?.querySelector('euregio-map') as unknown as {
        map: {once(type: string): Promise<unknown>; flyTo(options: object): void};
      };
      const {map} = element;
      for (const to of [
        {center: [7.63, 51.96], zoom: 10.2},
        {center: [7.31, 52.27], zoom: 8},
      ]) {
        const arrived = map.once('moveend');
        map.flyTo({...to, duration: 2500, essential: true});
        await arrived;
      }
    } else await bench.fly();
    flying = false;
    return times.slice(1);
  }, own);
  return {heapLoaded, frameP50: quantile(frames, 0.5), frameP95: quantile(frames, 0.95), heapFlown: await heapMb(session)};
}

/**
 * Main-thread work of an act until its result is on the screen, in milliseconds, and how long that took. What looks for the result is in the page from the start, and is asked for over the
 * browser's own protocol: what a test runner brings into a page for each question would be counted as work of the page, some 30 ms an act.
 *
 * @param act - an expression for the page, or what is done to it from outside
 * @param shown - an expression that is true when the result is there; without it two frames are given for that
 */
export async function cost({session}: Loaded, act: string | (() => Promise<unknown>), shown?: string): Promise<{work: number; wait: number}> {
  const run = async (expression: string): Promise<void> => {
    const {exceptionDetails} = await session.send('Runtime.evaluate', {expression, awaitPromise: true});
    if (exceptionDetails) throw new Error(`bench: expected ${expression} to run in the page, got "${exceptionDetails.exception?.description}".`);
  };
  const work = async (): Promise<number> => {
    const {metrics} = await session.send('Performance.getMetrics');
    return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await work();
  const start = performance.now();
  await (typeof act === 'string' ? run(act) : act());
  await run(shown ? `benchShown(() => ${shown})` : 'benchShown()');
  return {work: (await work()) - before, wait: performance.now() - start};
}
