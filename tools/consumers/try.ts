import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'playwright-core';
import {POLICY_WITHOUT_TRUSTED_TYPES} from '../headers.mjs';
import {serve} from '../serve.mjs';
import type {Consumer} from './consumers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Only what never happens takes so long. */
const LONGEST_WAIT_MS = 90_000;

/** The package as somebody makes it who publishes it; `LIB_BUILT` says that `lib/` has been built (`npm test`). @returns path of the tarball */
export function packPackage(folder: string): string {
  if (!process.env['LIB_BUILT']) execFileSync('npm', ['run', 'build:lib'], {cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit']});
  const told = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
  const [{filename}] = JSON.parse(told) as [{filename: string}];
  return join(folder, filename);
}

/** Writes the project into a folder of its own, installs what it depends on as anybody does, and builds it. @returns the folder */
export function buildConsumer({name, dependencies, files, build}: Consumer, tarball: string): string {
  const folder = mkdtempSync(join(tmpdir(), `euregio-${name}-`));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), text);
  }
  if (build.length === 0) return folder;
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({private: true, type: 'module', scripts: {build: build.join(' && ')}, dependencies: {...dependencies, 'euregio-map': `file:${tarball}`}}),
  );
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'},
  });
  return folder;
}

/** What a project of others did when it was opened. */
export interface Outcome {
  /** Errors and warnings on the console. */
  readonly said: readonly string[];
  /** Origins that were asked, but for the page's own and those that are allowed. */
  readonly foreign: readonly string[];
  /** What the page shows after its button, and after the reader has followed a name. */
  readonly place: unknown;
  readonly heard: string | null;
}

/** Opens the finished page under a strict policy, as a reader does. @throws when the map does not come, or an event does not */
export async function visitConsumer(browser: Browser, root: string, {init = '', published = ''}: {init?: string; published?: string} = {}): Promise<Outcome> {
  const policy: Record<string, string> =
    published === ''
      ? {'Content-Security-Policy': POLICY_WITHOUT_TRUSTED_TYPES}
      : {
          'Content-Security-Policy': `default-src 'self'; script-src 'self' 'unsafe-inline' ${new URL(published).origin}; connect-src ${new URL(published).origin}; font-src ${new URL(published).origin}; worker-src blob: ${new URL(published).origin}; img-src 'self' data: blob:`,
        };
  const site = await serve({root, port: 0, headers: policy});
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, reducedMotion: 'reduce'});
  page.setDefaultTimeout(LONGEST_WAIT_MS);
  if (init !== '') await page.addInitScript(init);
  const said: string[] = [];
  const asked = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.add(new URL(request.url()).origin);
  });
  try {
    await page.goto(site.address);
    await page.locator('euregio-map[ready]').waitFor();
    await page.getByRole('button', {name: 'Hengelo–Emsdetten'}).click();
    const app = page.locator('euregio-app');
    await app.evaluate((element) => Object.assign(element, {panel: true}));
    const place = await app.evaluate((element) => (element as unknown as {place: string}).place);
    await app.locator('euregio-details a[href*="place="]').first().click();
    await page.waitForFunction(() => document.querySelector('output')?.textContent !== '–');
    // The page's own, not one within the app.
    const heard = await page.evaluate(() => document.querySelector('output')?.textContent ?? null);
    const allowed = new Set([new URL(site.address).origin, ...(published === '' ? [] : [new URL(published).origin])]);
    return {said, foreign: [...asked].filter((origin) => !allowed.has(origin)), place, heard};
  } catch (error) {
    throw new Error(`${root}: the page did not work. Console: ${said.join(' | ') || 'nothing'}.`, {cause: error});
  } finally {
    await page.close();
    await site.close();
  }
}
