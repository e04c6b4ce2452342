import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {findStory} from '../src/story/stories.ts';
import {firefoxCanDraw, firefoxPath, startFirefox} from '../tools/firefox.mjs';
import {serve} from '../tools/serve.mjs';
import {startWebkit, webkitPath} from '../tools/webkit.mjs';

/** What a walk needs of a browser, whichever protocol it speaks. */
interface Engine {
  open(url: string): Promise<unknown>;
  /** What the page makes of an expression, as JSON. */
  run(expression: string): Promise<unknown>;
  press(key: string): Promise<unknown>;
  type(text: string): Promise<unknown>;
  resize(width: number, height: number): Promise<unknown>;
  close(): Promise<unknown>;
}

const KEYS = ['Enter', 'Escape', 'PageDown'] as const;

async function firefox(): Promise<Engine> {
  const {browser, close} = await startFirefox();
  const page = await browser.newPage();
  return {
    open: (url) => page.goto(url),
    run: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key as (typeof KEYS)[number]),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({width, height}),
    close,
  };
}

const ENGINES = [
  {
    name: 'Firefox',
    missing: firefoxPath() === null || !firefoxCanDraw() ? 'needs Firefox and a screen (Debian: apt-get install firefox-esr xvfb)' : null,
    start: firefox,
  },
  {name: 'WebKit', missing: webkitPath() === null ? 'needs WebKitGTK (Debian: apt-get install webkit2gtk-driver xvfb)' : null, start: startWebkit},
] as const;

/** Expression for the first element behind these selectors, each looked for in the shadow root of the one before. */
const at = (...selectors: readonly string[]): string =>
  `${JSON.stringify(selectors)}.reduce((node, selector) => node && (node.shadowRoot ?? node).querySelector(selector), document)`;
const app = (...selectors: readonly string[]): string => at('euregio-app', ...selectors);
const textOf = (element: string): string => `(${element})?.textContent?.trim().replaceAll(/\\s+/g, ' ') ?? ''`;

/**
 * How many colours the map has: one that is not drawn has one. The picture can only be read in the frame that draws it, so the number comes later and stays at the element.
 */
const COLOURS = `(() => {
  const element = ${app('euregio-map')};
  const map = element?.map;
  if (!map) return 0;
  map.once('render', () => {
    const small = Object.assign(document.createElement('canvas'), {width: 64, height: 36});
    const context = small.getContext('2d');
    context.drawImage(map.getCanvas(), 0, 0, 64, 36);
    element.coloursSeen = new Set(new Uint32Array(context.getImageData(0, 0, 64, 36).data.buffer)).size;
  });
  map.triggerRepaint();
  return element.coloursSeen ?? 0;
})()`;

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve({root: 'dist', port: 0});
});
afterAll(() => site?.close());

describe.for(ENGINES)('in $name', ({missing, start}) => {
  let engine: Engine | null = null;
  beforeAll(async () => {
    if (missing === null) engine = await start();
  });
  afterAll(() => engine?.close());

  /** Opens an address of the site, and notes what goes wrong on it. */
  async function opened(query: string): Promise<Engine> {
    const running = engine as Engine;
    await running.open(site.address + query);
    await running.run(`(() => { globalThis.wrong = []; addEventListener('error', ({message}) => wrong.push(message)); })()`);
    return running;
  }
  const until = (running: Engine, expression: string): Promise<unknown> =>
    expect.poll(() => running.run(expression), {interval: 200, message: expression}).toBeTruthy();
  const expectRight = async (running: Engine): Promise<void> => expect(await running.run('globalThis.wrong')).toEqual([]);

  test('the map is drawn, a place is found and has its glance', async ({skip}) => {
    if (missing !== null) skip(missing);
    const running = await opened('');
    await running.resize(1440, 900);
    await until(running, `${app('euregio-map[ready]')} !== null`);
    await until(running, `${COLOURS} >= 10`);
    await running.press('/');
    await running.type('Emsdetten');
    await until(running, `${app('euregio-search', '[role=option]')} !== null`);
    await running.press('Enter');
    await until(running, `${textOf(app('euregio-popup', 'h2'))} === 'Emsdetten'`);
    expect(await running.run('location.search')).toContain('place=emsdetten');
    await expectRight(running);
  });

  test('the lens shows the ties of Enschede, those overseas too', async ({skip}) => {
    if (missing !== null) skip(missing);
    const running = await opened('?place=enschede&lens=1');

    await until(running, `(${app('euregio-lens')}?.shadowRoot.textContent ?? '').includes('Palo Alto')`);
    await until(running, `${app('euregio-map[ready]')} !== null`);
    await until(running, `${COLOURS} >= 10`);
    await expectRight(running);
  });

  test('the list has the whole region, and Back leads back', async ({skip}) => {
    if (missing !== null) skip(missing);
    const running = await opened('?view=list&lang=de');
    // The memo counts 129 members; the list has them and all else.
    await until(running, `(${app('euregio-list')}?.shadowRoot.querySelectorAll('a').length ?? 0) > 129`);
    await running.run(`[...(${app('euregio-list')}).shadowRoot.querySelectorAll('a')].find((link) => link.textContent.trim() === 'Losser').click()`);
    await until(running, `${textOf(app('euregio-details', 'h2'))} === 'Losser'`);
    await running.run('history.back()');
    await until(running, `${app('euregio-details')} === null`);
    await expectRight(running);
  });

  test('a clicker pages through a story, each stop with its picture', async ({skip}) => {
    if (missing !== null) skip(missing);
    const running = await opened('?story=hengelo-emsdetten&present=1');
    await until(running, `${app('euregio-map[ready]')} !== null`);
    for (const [index, {id}] of findStory('hengelo-emsdetten')!.stops.entries()) {
      if (index > 0) await running.press('PageDown');
      await until(running, `${app('euregio-story', `[data-stop="${id}"]`)} !== null`);
    }
    await until(running, `${COLOURS} >= 10`);
    await running.press('Escape');
    await until(running, `!location.search.includes('present=1')`);
    await expectRight(running);
  });

  test('on a phone the sheet tells what was chosen, and nothing is wider than the screen', async ({skip}) => {
    if (missing !== null) skip(missing);
    const running = engine as Engine;
    await running.resize(390, 844);
    await opened('?place=munster');
    await until(running, `${app('euregio-map[ready]')} !== null`);
    await until(running, `(${app('euregio-sheet')})?.checkVisibility() && ${app('euregio-popup', 'h2')} !== null`);
    expect(await running.run('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await expectRight(running);
  });
});
