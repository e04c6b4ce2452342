// `npm run test:consumers [-- name …]`: projects of others, each with its own dependencies, built from the packed package and opened in a browser.
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {chromiumPath, NO_GRAPHICS_FLAGS} from '../chromium.mjs';
import {serve} from '../serve.mjs';
import {consumersOf} from './consumers.ts';
import {buildConsumer, packPackage, visitConsumer} from './try.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(DIST)) throw new Error('dist/: expected the built site, found none. Run `npm run build` first.');

const wanted = process.argv.slice(2);
const published = await serve({root: DIST, port: 0, under: '/kaart/'});
const consumers = consumersOf(published.address).filter(({name}) => wanted.length === 0 || wanted.includes(name));
const unknown = wanted.filter((name) => !consumers.some((one) => one.name === name));
if (unknown.length > 0)
  throw new Error(
    `test:consumers: expected names of ${consumersOf('')
      .map(({name}) => name)
      .join(', ')}, got ${unknown.join(', ')}.`,
  );

const folder = mkdtempSync(join(tmpdir(), 'euregio-packed-'));
const tarball = packPackage(folder);
// Pictures are not looked at here: without drawing a map comes in a moment.
const init = readFileSync(new URL('../../src/map/blank-graphics.js', import.meta.url), 'utf8');
const browser = await chromium.launch({executablePath: chromiumPath() ?? undefined, args: NO_GRAPHICS_FLAGS});
let failed = 0;
for (const consumer of consumers) {
  let built = '';
  try {
    built = buildConsumer(consumer, tarball);
    if (consumer.site !== null) {
      const outcome = await visitConsumer(browser, join(built, consumer.site), {
        init,
        ...(consumer.name === 'importmap' ? {published: published.address} : {}),
      });
      const faults = [
        ...outcome.said,
        ...outcome.foreign.map((origin) => `asked ${origin}`),
        ...(outcome.place === 'hengelo-emsdetten' ? [] : [`place: got ${String(outcome.place)}`]),
      ];
      if (faults.length > 0) throw new Error(faults.join(' | '));
    }
    console.log(`✓ ${consumer.name}`);
  } catch (error) {
    failed++;
    console.log(`× ${consumer.name}: ${String(error)}${error instanceof Error && error.cause ? ` (${String(error.cause)})` : ''}`);
  } finally {
    if (built !== '') rmSync(built, {recursive: true, force: true});
  }
}
await browser.close();
await published.close();
rmSync(folder, {recursive: true, force: true});
console.log(`${consumers.length - failed} consumers passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
