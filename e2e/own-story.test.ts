import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {findStory} from '../src/story/stories.ts';
import {expectQuiet, mapReady, theSite} from './support.ts';

const {open, openEmpty, address} = theSite();

/** Drops a file on the app, as from a folder. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({name: file, text: content}) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file, {type: 'application/json'}));
      return data;
    },
    {name, text},
  );
  await page.locator('euregio-app').dispatchEvent('dragover', {dataTransfer: transfer});
  await page.getByText('Laat het bestand los').waitFor();
  await page.locator('euregio-app').dispatchEvent('drop', {dataTransfer: transfer});
  await expect.poll(() => page.getByText('Laat het bestand los').count()).toBe(0);
}

const kept = (page: Page): Promise<{id: string; stops: {title: {nl: string}}[]}[]> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('euregio-own-stories') ?? '[]') as {id: string; stops: {title: {nl: string}}[]}[]);

describe('a story of one’s own', () => {
  test('is made from pictures of the map, written in place, put in order, saved as a file and opened elsewhere', async () => {
    const watched = await open('?story=politieke-markt', {reducedMotion: 'reduce', acceptDownloads: true});
    const {page} = watched;
    await mapReady(page);
    await page.locator('.story-head > label > select').selectOption('+');
    await page.locator('details.editor > summary').click();
    const editor = page.locator('euregio-story-editor');
    await editor.getByLabel('Titel van het verhaal').fill('Naar Emsdetten');
    await editor.getByLabel('Titel van het verhaal').press('Tab');
    await editor.getByLabel('Titel', {exact: true}).fill('Het begin');
    await editor.getByLabel('Titel', {exact: true}).press('Tab');
    await editor.getByLabel('Tekst op het scherm').fill('Zo ver is het niet.');
    await editor.getByRole('button', {name: 'Nieuwe halte van dit beeld'}).click();
    await expect.poll(() => editor.locator('.stops li').count()).toBe(2);
    await editor
      .getByRole('button', {name: /^Naar voren/})
      .nth(1)
      .click();
    await expect.poll(async () => (await kept(page))[0]?.stops.map(({title}) => title.nl).at(-1)).toBe('Het begin');

    const [download] = await Promise.all([page.waitForEvent('download'), editor.getByRole('button', {name: 'Opslaan als bestand'}).click()]);
    const text = readFileSync((await download.path())!, 'utf8');
    const file = JSON.parse(text) as {$schema: string; title: {nl: string}; stops: {title: {nl: string}; text: {nl: string}}[]};
    expect(file.title.nl).toBe('Naar Emsdetten');
    expect(file.stops.map(({text: words}) => words.nl)).toContain('Zo ver is het niet.');
    // The schema that the file names is really there.
    const schema = await page.request.get(file.$schema);
    expect(schema.status()).toBe(200);
    expectQuiet(watched);
    await page.context().close();

    // Another browser knows nothing of it, until the file is dropped.
    const other = await open('', {reducedMotion: 'reduce'});
    await mapReady(other.page);
    await drop(other.page, 'verhaal.json', text);
    await other.page.locator('euregio-story').getByRole('heading', {name: file.stops[0]!.title.nl}).waitFor();
    expect(await other.page.locator('.story-head > label > select option:checked').innerText()).toBe('Naar Emsdetten');
    // It is still there after a reload.
    await other.page.reload();
    await other.page.locator('euregio-story').getByRole('heading', {name: file.stops[0]!.title.nl}).waitFor();
    expectQuiet(other);
    await other.page.context().close();
  });

  test('a file that is none gets one clear sentence, and nothing is lost', async () => {
    const {page} = await open('?story=hengelo-emsdetten', {reducedMotion: 'reduce'});
    await mapReady(page);
    await page.locator('.story-head > label > select').selectOption('+');
    await expect.poll(async () => (await kept(page)).length).toBe(1);
    const before = page.url();
    await drop(
      page,
      'verhaal.json',
      '{"id": "goed", "title": "Goed", "minutes": 5, "stops": [{"id": "een", "title": "Een", "view": {"topics": ["twente"], "place": "atlantis"}}]}',
    );
    await page.locator('euregio-notice').getByText('stops[0].view.place: hier hoort iets van de kaart, er staat "atlantis".').waitFor();
    expect(page.url()).toBe(before);
    expect((await kept(page)).length).toBe(1);
    await page.context().close();
  });

  test('`?story-url=` opens a file of the same origin, and no other', async () => {
    const story = JSON.stringify({...findStory('wat-is-interreg')!, id: 'raad', title: 'Voor de raad'});
    const {page} = await openEmpty({map: 'none'});
    await page.route('**/verhalen/raad.json', (route) => route.fulfill({contentType: 'application/json', body: story}));
    await page.goto(`${address()}?story-url=verhalen/raad.json`);
    await expect.poll(() => new URL(page.url()).searchParams.get('story')).toBe('raad');
    expect(await page.locator('.story-head > label > select option:checked').innerText()).toBe('Voor de raad');

    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${address()}?story-url=https://example.org/raad.json`);
    await page
      .locator('euregio-notice')
      .getByText(/verhaal/)
      .waitFor();
    expect(asked.filter((url) => url.startsWith('https://example.org'))).toEqual([]);
    await page.context().close();
  });
});
