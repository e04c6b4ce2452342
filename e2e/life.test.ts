import type {Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {theSite, type Watched} from './support.ts';

// The pages of others: the map is created, hidden, shown, moved and scaled as they please. One page for all of it, without drawing.
const {open, address} = theSite();
let watched: Watched;
let page: Page;

beforeAll(async () => {
  watched = await open('?view=list', {viewport: {width: 900, height: 700}, reducedMotion: 'reduce'});
  ({page} = watched);
});
afterAll(async () => {
  expect(watched.errors).toEqual([]);
  await page?.context().close();
});
beforeEach(() =>
  page.evaluate(() => {
    document.body.replaceChildren();
    // In the console's way: an app of the size that a page gives it.
    (globalThis as unknown as {make(attributes?: Record<string, string>): HTMLElement}).make = (attributes = {}) => {
      const app = document.createElement('euregio-app');
      for (const [name, value] of Object.entries({scheme: 'light', ...attributes})) app.setAttribute(name, value);
      app.style.setProperty('block-size', '560px');
      return app;
    };
  }),
);

interface Made {
  make(attributes?: Record<string, string>): HTMLElement;
}
const ready = (at = 0): Promise<void> => page.locator('euregio-map[ready]').nth(at).waitFor();
/** The drawing is as large as its place. */
const fills = (): Promise<boolean> =>
  page.locator('euregio-map').evaluate((map) => {
    const canvas = map.shadowRoot!.querySelector('canvas')!;
    return canvas.clientWidth === map.clientWidth && canvas.clientHeight === map.clientHeight && map.clientWidth > 200;
  });
/** Presses where a place is drawn, on the screen. */
async function press(lngLat: readonly [number, number]): Promise<void> {
  const {x, y} = await page.locator('euregio-map').evaluate(
    (element, at) => {
      const {map} = element as unknown as {map: {project(at: unknown): {x: number; y: number}}};
      const box = element.getBoundingClientRect();
      const scale = box.width / element.clientWidth;
      const point = map.project(at);
      return {x: box.x + point.x * scale, y: box.y + point.y * scale};
    },
    [...lngLat],
  );
  await page.mouse.click(x, y);
}
const TUBBERGEN = [6.786, 52.4072] as const;
const placeOf = (at = 0): Promise<string | null> =>
  page
    .locator('euregio-app')
    .nth(at)
    .evaluate((app) => (app as unknown as {place: string | null}).place);

describe('in the page of somebody else', () => {
  test('created where nothing is shown, and shown later', async () => {
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.style.setProperty('display', 'none');
      box.append((globalThis as unknown as Made).make());
      document.body.append(box);
    });
    await page.locator('euregio-app').waitFor({state: 'attached'});
    await page.evaluate(() => document.querySelector('div')!.style.removeProperty('display'));
    await ready();
    await expect.poll(fills).toBe(true);
  });

  test('scaled and moved by a transform: a press still means what is drawn there', async () => {
    await page.evaluate(() => {
      const app = (globalThis as unknown as Made).make({topics: 'twente'});
      app.style.setProperty('transform', 'translate(30px, 40px) scale(0.75)');
      app.style.setProperty('transform-origin', '0 0');
      document.body.append(app);
    });
    await ready();
    await press(TUBBERGEN);
    await expect.poll(() => placeOf()).toBe('tubbergen');
  });

  test('in a dialog: it comes, and Escape leaves the glance before the dialog', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.setProperty('inline-size', '850px');
      dialog.append((globalThis as unknown as Made).make({topics: 'twente'}));
      document.body.append(dialog);
      dialog.showModal();
    });
    await ready();
    await press(TUBBERGEN);
    await page.locator('euregio-popup').getByRole('heading', {name: 'Tubbergen'}).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('euregio-popup').count()).toBe(0);
    expect(await page.locator('body > dialog').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(true);
  });

  test('in a shadow root', async () => {
    await page.evaluate(() => {
      const host = document.createElement('section');
      host.attachShadow({mode: 'open'}).append((globalThis as unknown as Made).make({topics: 'twente'}));
      document.body.append(host);
    });
    await ready();
    expect(await fills()).toBe(true);
    await press(TUBBERGEN);
    await expect.poll(() => placeOf()).toBe('tubbergen');
  });

  test('moved in the tree: what was looked at stays, and the map comes again', async () => {
    await page.evaluate(() => {
      const [from, to] = [document.createElement('div'), document.createElement('div')];
      from.append((globalThis as unknown as Made).make({place: 'losser', panel: ''}));
      document.body.append(from, to);
    });
    await ready();
    await page.evaluate(() => document.querySelector('div + div')!.append(document.querySelector('euregio-app')!));
    await expect.poll(() => page.locator('div + div euregio-map[ready]').count()).toBe(1);
    expect(await placeOf()).toBe('losser');
    expect(await fills()).toBe(true);
  });

  test('twice on a page: each is its own', async () => {
    await page.evaluate(() => {
      const {make} = globalThis as unknown as Made;
      document.body.append(make({lang: 'de', place: 'losser', panel: ''}), make({lang: 'en'}));
    });
    await ready(0);
    await ready(1);
    await page
      .locator('euregio-app')
      .nth(0)
      .evaluate((app) => app.setAttribute('place', 'borne'));
    await page.locator('euregio-details').getByRole('heading', {name: 'Borne', exact: true}).waitFor();
    expect([await placeOf(0), await placeOf(1)]).toEqual(['borne', null]);
    expect(await page.getByText('Hengelo across the border').count()).toBeGreaterThan(0);
  });

  test('with the script twice, and under another name', async () => {
    await page.evaluate(() => document.body.append((globalThis as unknown as Made).make()));
    for (const query of ['', '', '?again']) {
      await page.evaluate(
        (src) =>
          new Promise((resolve, reject) => {
            const script = document.createElement('script');
            script.type = 'module';
            script.src = src;
            script.addEventListener('load', resolve);
            script.addEventListener('error', reject);
            document.head.append(script);
          }),
        `${address()}euregio-map.js${query}`,
      );
    }
    await ready();
    expect(await fills()).toBe(true);
  });
});
