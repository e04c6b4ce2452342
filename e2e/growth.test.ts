import type {CDPSession, Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {findStory} from '../src/story/stories.ts';
import {fastClock, LONG, mapIdle, mapReady, SMALL, theSite} from './support.ts';

// Nothing may grow however long it is used: an evening in the hall, an afternoon at the desk. What is counted is what is left after the browser has cleared up.
// What runs often is compiled anew, faster and longer: without it the heap is what the page itself keeps (with it an evening is 5.6 % more, all of it machine code, and flat after five rounds).
const {open} = theSite(['--js-flags=--max-optimized-bytecode-size=0 --no-maglev']);
const STORY = 'politieke-markt';
const stops = findStory(STORY)!.stops;

/** A page with `fastClock`. */
interface Hurried {
  hurry(times: number): void;
}

interface Held {
  readonly heapBytes: number;
  readonly listeners: number;
  readonly nodes: number;
}

async function heldBy(session: CDPSession): Promise<Held> {
  // What was freed in one pass lets go of more in the next.
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
  const {jsEventListeners, nodes} = await session.send('Memory.getDOMCounters');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return {heapBytes: usedSize, listeners: jsEventListeners, nodes};
}

/** Does it so often, and holds what is left after each round against the second: the first fills caches. */
async function expectNoGrowth(page: Page, rounds: number, round: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const held: Held[] = [];
  for (let at = 0; at < rounds; at++) {
    await round();
    held.push(await heldBy(session));
  }
  const [, second] = held;
  const last = held.at(-1)!;
  const shares = {
    heap: last.heapBytes / second!.heapBytes,
    listeners: last.listeners / second!.listeners,
    nodes: last.nodes / second!.nodes,
  };
  const strays = Object.entries(shares).filter(([, share]) => share > 1.05);
  expect(strays, JSON.stringify(held)).toEqual([]);
}

test('ten rounds through the evening leave what one leaves', async () => {
  const {page} = await open(`?story=${STORY}&present=1`, {viewport: SMALL, reducedMotion: 'reduce'});
  await mapReady(page);
  await expectNoGrowth(page, 10, async () => {
    await page.keyboard.press('Home');
    for (const {id} of stops) {
      await page.locator(`euregio-story [data-stop=${id}]`).waitFor();
      await page.keyboard.press('PageDown');
    }
    await mapIdle(page);
  });
  await page.context().close();
}, 600_000);

test.runIf(LONG)(
  'a day of kiosk, with a visitor now and then, leaves what its first hours leave',
  async () => {
    const times = 300;
    // A day of steps of twenty seconds, in ten rounds.
    const steps = (24 * 3600) / 20 / 10;
    const {page} = await open(`?kiosk=1&idle=30&story=${STORY}`, {viewport: SMALL, reducedMotion: 'reduce', init: fastClock(times)});
    const hurry = (speed: number): Promise<void> => page.evaluate((at) => (window as unknown as Hurried).hurry(at), speed);
    await hurry(1);
    await mapReady(page);
    // A step of a hurried day is over before its picture is drawn: each stop is seen whole once, or what MapLibre keeps of it would come in the course of the day.
    for (let seen = 0; seen < stops.length; seen++) {
      await page.keyboard.press('PageDown');
      await mapIdle(page);
    }
    await expectNoGrowth(page, 10, async () => {
      await hurry(times);
      await page.keyboard.press('PageDown');
      // Each round ends at the same stop: what another shows is another heap.
      await page.locator('euregio-app').evaluate(
        (app, [count, first]) =>
          new Promise<void>((resolve) => {
            let seen = 0;
            app.addEventListener('euregio-stop', function onStop(event) {
              seen++;
              if (seen <= count || (event as Event & {stop?: string}).stop !== first) return;
              app.removeEventListener('euregio-stop', onStop);
              (window as unknown as Hurried).hurry(1);
              resolve();
            });
          }),
        [steps, stops[0]!.id] as const,
      );
      // A visitor looks on and back: meanwhile what a hurried step has left half open is closed.
      for (const key of ['PageDown', 'PageUp']) {
        await page.keyboard.press(key);
        await mapIdle(page);
      }
    });
    await page.context().close();
  },
  1_800_000,
);

/** Writes a parameter of the app as a page around it would, value after value, and lets it draw each. */
const write = (page: Page, name: string, values: readonly string[], times: number): Promise<void> =>
  page.locator('euregio-app').evaluate(
    async (app, [parameter, all, count]) => {
      for (let at = 0; at < count; at++) {
        app.setAttribute(parameter, all[at % all.length]!);
        await (app as unknown as {updateComplete: Promise<unknown>}).updateComplete;
        await new Promise(requestAnimationFrame);
      }
    },
    [name, [...values], times] as const,
  );

test('choosing 500 things, 200 changes of language, 500 filters of the list leave nothing behind', async () => {
  const {page} = await open('?view=list', {viewport: SMALL, reducedMotion: 'reduce'});
  await page.locator('euregio-list').waitFor();
  await expectNoGrowth(page, 10, () => write(page, 'place', ['hengelo', 'unlock', 'mont', 'hengelo-emsdetten', 'munster', 'euregio', 'rb61', 'enschede'], 50));
  await expectNoGrowth(page, 10, () => write(page, 'lang', ['de', 'en', 'nl-b1', 'nl'], 20));
  await expectNoGrowth(page, 10, () =>
    page.locator('euregio-list').evaluate(async (list) => {
      const field = list.shadowRoot!.querySelector('input')!;
      for (let at = 0; at < 50; at++) {
        field.value = ['hen', 'mun', 'a', 'zzz', ''][at % 5]!;
        field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        await (list as unknown as {updateComplete: Promise<unknown>}).updateComplete;
      }
    }),
  );
  await page.context().close();
}, 600_000);

test('on the map: choosing things, and an app that is taken out of its page and put back twenty times, is still one app', async () => {
  const {page} = await open('', {viewport: SMALL, reducedMotion: 'reduce'});
  await mapReady(page);
  await expectNoGrowth(page, 5, async () => {
    await write(page, 'place', ['hengelo', 'unlock', 'munster', 'enschede'], 12);
    await mapIdle(page);
  });
  await expectNoGrowth(page, 5, async () => {
    for (let time = 0; time < 4; time++) {
      await page.locator('euregio-app').evaluate((app) => {
        const parent = app.parentNode!;
        app.remove();
        parent.append(app);
      });
      await mapReady(page);
    }
  });
  await page.context().close();
}, 600_000);
