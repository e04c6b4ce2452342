// What must hold on the evening, item by item. Each is tried for real, without a network; a failed one says what was expected and what was found.
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {pathToFileURL} from 'node:url';
import type {BaseLanguage} from '../../src/i18n/languages.ts';
import {messagesIn} from '../../src/i18n/messages.ts';
import type {Story} from '../../src/story/stories.ts';

/** One thing to be ready: `check` gives the sentence that says so. @throws Error in `check`, when it is not */
export interface Item {
  readonly name: string;
  readonly check: () => Promise<string>;
}

const HALL = {width: 1280, height: 720};
/** Software rendering on an old machine. */
const DRAW_MS = 90_000;

/** A browser without a network that counts what a page asks of others. */
export async function closedContext(browser: Browser): Promise<{context: BrowserContext; asked: string[]; errors: string[]}> {
  const context = await browser.newContext({viewport: HALL, colorScheme: 'light', reducedMotion: 'reduce', locale: 'nl-NL', offline: true});
  const asked: string[] = [];
  const errors: string[] = [];
  await context.route(/^(https?|wss?):/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  return {context, asked, errors};
}

/** Opens the file in a context of its own, does something with it, and sees that it stayed quiet. */
async function withPage(browser: Browser, file: string, query: string, act: (page: Page) => Promise<string>): Promise<string> {
  const {context, asked, errors} = await closedContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href + query);
    await page.locator('euregio-about').waitFor({state: 'attached', timeout: DRAW_MS});
    const said = await act(page);
    if (asked.length > 0) throw new Error(`verwacht: geen vraag aan internet; gevonden: ${asked.join(', ')}`);
    if (errors.length > 0) throw new Error(`verwacht: geen fouten; gevonden: ${errors[0]}`);
    return said;
  } finally {
    await context.close();
  }
}

const drawn = (page: Page) => page.locator('euregio-map[ready]').waitFor({timeout: DRAW_MS});

/** How many different colours the map has, once it stands still: an empty one has a single colour. */
export const coloursOnMap = (page: Page): Promise<number> =>
  page
    .locator('euregio-map')
    .first()
    .evaluate(
      (element) =>
        new Promise<number>((resolve) => {
          const {map} = element as unknown as {
            map: {once(t: string, f: () => void): void; getCanvas(): HTMLCanvasElement; triggerRepaint(): void};
          };
          // The pixels can only be read in the frame that draws them. (No function here may have a name of its own: it runs in the page.)
          map.once('idle', () => {
            map.once('render', () => {
              const small = Object.assign(document.createElement('canvas'), {width: 64, height: 36});
              const context = small.getContext('2d') as CanvasRenderingContext2D;
              context.drawImage(map.getCanvas(), 0, 0, 64, 36);
              resolve(new Set(new Uint32Array(context.getImageData(0, 0, 64, 36).data.buffer)).size);
            });
            map.triggerRepaint();
          });
          map.triggerRepaint();
        }),
    );

/** What the single file must do. */
export function fileItems(browser: Browser, file: string, story: Story, languages: readonly BaseLanguage[]): Item[] {
  const stops = `?story=${story.id}`;
  return [
    {
      name: 'De kaart opent zonder internet',
      check: () =>
        withPage(browser, file, '', async (page) => {
          await drawn(page);
          const colours = await coloursOnMap(page);
          if (colours < 10) throw new Error(`verwacht: een getekende kaart; gevonden: een vlak met ${colours} kleuren`);
          return 'de kaart is getekend, er is niets aan internet gevraagd';
        }),
    },
    ...languages.map((language) => ({
      name: `Taal: ${language}`,
      check: () =>
        withPage(browser, file, `?lang=${language}&view=list`, async (page) => {
          const {title} = messagesIn(language).app;
          const found = await page.locator('h1').first().innerText();
          if (found !== title) throw new Error(`verwacht: de titel “${title}”; gevonden: “${found}”`);
          return `de titel is “${found}”`;
        }),
    })),
    {
      name: 'Het verhaal, halte voor halte met PageDown',
      check: () =>
        withPage(browser, file, `${stops}&present=1`, async (page) => {
          await drawn(page);
          for (const [index, stop] of story.stops.entries()) {
            if (index > 0) await page.keyboard.press('PageDown');
            await page.locator(`euregio-story [data-stop="${stop.id}"]`).waitFor({timeout: 10_000});
            const colours = await coloursOnMap(page);
            if (colours < 10) throw new Error(`verwacht: een kaart bij halte “${stop.id}”; gevonden: een vlak met ${colours} kleuren`);
          }
          return `${story.stops.length} haltes, elk met een kaart`;
        }),
    },
    {
      name: 'Zoeken vindt Emsdetten',
      check: () =>
        withPage(browser, file, '?view=list', async (page) => {
          await page.keyboard.press('/');
          await page.keyboard.type('Emsdetten');
          await page.locator('euregio-search').getByRole('option').first().waitFor({timeout: 10_000});
          await page.keyboard.press('Enter');
          await page.locator('euregio-details').getByRole('heading', {name: 'Emsdetten', exact: true}).waitFor({timeout: 10_000});
          return 'gevonden en geopend';
        }),
    },
    {
      name: 'De lijst',
      check: () =>
        withPage(browser, file, '?view=list', async (page) => {
          const links = page.locator('euregio-list').getByRole('link');
          await links.first().waitFor({timeout: 10_000});
          const count = await links.count();
          if (count < 100) throw new Error(`verwacht: meer dan 100 regels; gevonden: ${count}`);
          return `${count} regels`;
        }),
    },
    {
      name: 'Het venster van de spreker loopt mee',
      check: () =>
        withPage(browser, file, `${stops}&present=1`, async (hall) => {
          await drawn(hall);
          const speaker = await hall.context().newPage();
          await speaker.goto(`${pathToFileURL(file).href}${stops}&speaker=1`);
          const stopShown = () => speaker.locator('euregio-speaker').evaluate((element) => (element as unknown as {stop: string}).stop);
          await speaker.locator('euregio-speaker').waitFor({timeout: 30_000});
          const [, second] = story.stops;
          await hall.bringToFront();
          await hall.keyboard.press('PageDown');
          const until = Date.now() + 10_000;
          while ((await stopShown()) !== second?.id) {
            if (Date.now() > until) throw new Error(`verwacht: halte “${second?.id}” bij de spreker; gevonden: “${await stopShown()}”`);
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
          return 'zaal en spreker staan bij dezelfde halte';
        }),
    },
  ];
}
