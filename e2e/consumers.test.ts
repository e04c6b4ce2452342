import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {chromiumPath, NO_GRAPHICS_FLAGS} from '../tools/chromium.mjs';
import {consumersOf} from '../tools/consumers/consumers.ts';
import {buildConsumer, packPackage, visitConsumer} from '../tools/consumers/try.ts';
import {BLANK_GRAPHICS, theSite} from './support.ts';

const site = theSite();
let browser: Browser;
let folder: string;
let tarball: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'euregio-packed-'));
  tarball = packPackage(folder);
  browser = await chromium.launch({executablePath: chromiumPath() ?? undefined, args: NO_GRAPHICS_FLAGS});
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

// The others take minutes: `npm run test:consumers`.
test.each(['importmap', 'esbuild'])('%s: the map comes, a property goes down, an event comes up, and nobody else is asked', async (name) => {
  const consumer = consumersOf(site.address()).find((one) => one.name === name);
  if (!consumer?.site) throw new Error(`${name}: expected a consumer with a page, found none.`);
  const built = buildConsumer(consumer, tarball);
  const outcome = await visitConsumer(browser, join(built, consumer.site), {
    init: BLANK_GRAPHICS,
    ...(name === 'importmap' ? {published: site.address()} : {}),
  });
  rmSync(built, {recursive: true, force: true});
  expect(outcome).toEqual({said: [], foreign: [], place: 'hengelo-emsdetten', heard: expect.stringMatching(/^[a-z-]+$/)});
});
