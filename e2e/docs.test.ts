import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {chromiumPath, NO_GRAPHICS_FLAGS} from '../tools/chromium.mjs';
import {codeBlocks, RUN_PAGES} from '../tools/docs.ts';
import {serve} from '../tools/serve.mjs';
import {BLANK_GRAPHICS, LONGEST_WAIT_MS, theSite} from './support.ts';

const site = theSite();
let browser: Browser;
let folder: string;
let own: Awaited<ReturnType<typeof serve>>;

/** The addresses that the pages use for a published map, as they are here. */
const here = (text: string): string =>
  text.replaceAll('https://kaart.example.org/', site.address()).replaceAll('https://www.example.org/kaart/', site.address());
const blocks = RUN_PAGES.flatMap(codeBlocks);
const of = (kind: string) => blocks.filter((block) => block.kind === kind);
const at = ({page, line}: {readonly page: string; readonly line: number}): string => `${page}:${line}`;

beforeAll(async () => {
  browser = await chromium.launch({executablePath: chromiumPath() ?? undefined, args: NO_GRAPHICS_FLAGS});
  folder = mkdtempSync(join(tmpdir(), 'euregio-docs-'));
  const {origin} = new URL(site.address());
  const policy = (blocks.find(({kind, text}) => kind === 'text' && text.startsWith('script-src'))?.text ?? '')
    .trim()
    .replaceAll('https://kaart.example.org', origin);
  // The strictest policy that the pages say is enough.
  own = await serve({root: folder, port: 0, headers: {'Content-Security-Policy': `default-src 'none'; style-src 'self'; frame-src ${origin}; ${policy}`}});
});
afterAll(async () => {
  await browser?.close();
  await own?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** A page that is nothing but this body, with the style sheets of the documentation. */
async function open(name: string, body: string, script = '') {
  writeFileSync(
    join(folder, 'page.css'),
    of('css')
      .map(({text}) => text)
      .join('\n'),
  );
  if (script !== '') writeFileSync(join(folder, `${name}.js`), script);
  const head = `<meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="page.css">`;
  writeFileSync(
    join(folder, `${name}.html`),
    `<!doctype html><html lang="nl"><head>${head}</head><body>${body}${script === '' ? '' : `<script type="module" src="${name}.js"></script>`}</body></html>`,
  );
  const page = await browser.newPage({viewport: {width: 1440, height: 800}});
  await page.addInitScript(BLANK_GRAPHICS);
  page.setDefaultTimeout(LONGEST_WAIT_MS);
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) said.push(message.text());
    else if (message.type() === 'log') said.push(`log ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`${own.address}${name}.html`);
  return {page, said};
}

/** What the page's style sheet has made of the inside of the app. */
function looks(element: Element): Record<string, string> {
  const root = element.shadowRoot as ShadowRoot;
  const {color} = getComputedStyle(root.querySelector('.shell') as Element);
  const {borderInlineEndWidth: edge} = getComputedStyle(root.querySelector('[part~=side]') as Element);
  const {fontFamily: title} = getComputedStyle(root.querySelector('h1') as Element);
  return {text: color, title, edge};
}

test('every HTML block shows what it says it shows, with the style sheets beside it', async () => {
  for (const [index, block] of of('html').entries()) {
    const {page, said} = await open(`html-${index}`, here(block.text));
    if (block.text.includes('<iframe')) await page.frameLocator('iframe').locator('euregio-map[ready]').waitFor();
    else if (/<euregio-(app|map)/.test(block.text)) {
      await page.locator('euregio-map[ready]').first().waitFor();
      // The first CSS block: eight tenths of the window.
      expect((await page.locator('euregio-app').boundingBox())?.height).toBe(640);
      // The second: colour of the text, typeface of titles, and an edge of a part, as they come out.
      expect(await page.locator('euregio-app').evaluate(looks)).toEqual({text: 'rgb(26, 26, 46)', title: 'Georgia, serif', edge: '3px'});
    } else {
      await page.locator('euregio-list a.name, euregio-figure svg').first().waitFor();
    }
    expect([at(block), said.filter((line) => !/404|favicon/.test(line))]).toEqual([at(block), []]);
    await page.close();
  }
});

test('the script of the page about frames hears the map, and chooses on it', async () => {
  const block = of('js').find(({text}) => text.includes('postMessage'));
  const {origin} = new URL(site.address());
  const script = here(block?.text ?? '').replaceAll('https://www.example.org', origin);
  const begin = 'iframe.contentWindow.postMessage(';
  // As the page says: wait for `ready` before the first command.
  const waiting = script.replace(begin, `addEventListener('message', ({data}) => data?.event === 'ready' && ${begin}`).replace(/, MAP\);\s*$/, ', MAP));');
  // The address without a kind, with this page in place of the one that it names.
  const [address = ''] = of('').map(({text}) => here(text.trim()).replace(/(?<=parent=)[^&]+/, new URL(own.address).origin));
  expect(address).toContain('parent=http://127.0.0.1');
  const {page, said} = await open('frame', `<iframe src="${address.replaceAll('&', '&amp;')}" title="kaart" width="700" height="500"></iframe>`, waiting);
  await expect.poll(() => said.filter((line) => line.startsWith('log '))).toEqual(['log the reader chose unlock']);
  await page.close();
});
