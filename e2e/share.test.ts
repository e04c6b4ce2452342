import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {axe, expectQuiet, mapReady, theSite} from './support.ts';

const {open, address} = theSite();

describe('sharing', () => {
  test('the dialog gives link, citation and data of the view', async () => {
    const watched = await open('?place=unlock&lang=en', {acceptDownloads: true});
    const {page} = watched;
    await page.getByRole('button', {name: 'Share and take away'}).click();
    const share = page.locator('euregio-share');
    await share.getByRole('heading', {name: 'Share and take away'}).waitFor();
    expect(await axe(page)).toEqual([]);
    const text = await share.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('input, textarea') ?? [])].map((field) => (field as HTMLInputElement).value).join('\n'),
    );
    expect(text).toContain('place=unlock');
    expect(text).toContain('data version');
    const saved = page.waitForEvent('download');
    await share
      .getByRole('button', {name: /^(Download|Save)/})
      .first()
      .click();
    const file = await (await saved).path();
    expect(readFileSync(file, 'utf8')).toContain('Unlock');
    expectQuiet(watched);
    await page.close();
  });
});

describe('without a network', () => {
  test('after one visit everything is there: map, search, story, list', async () => {
    const {page} = await open('');
    await mapReady(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    // The worker has fetched everything when it is active.
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length > 0)).toBe(true);
    await page.context().setOffline(true);
    await page.goto(`${address()}?place=emsdetten`);
    await mapReady(page);
    await page.locator('euregio-details').getByRole('heading', {name: 'Emsdetten', exact: true}).waitFor();
    await page.goto(`${address()}?view=list&lang=de`);
    await page.locator('euregio-list').getByText('Münster').first().waitFor();
    await page.goto(`${address()}?story=wat-is-interreg`);
    await page.locator('euregio-story').getByRole('heading', {name: 'Wat is Interreg?'}).waitFor();
    await page.context().close();
  });
});

describe('stories of one’s own', () => {
  test('a stop of this picture, a title, a file, and back from the file', async () => {
    const {page, errors} = await open('?place=osnabruck', {acceptDownloads: true, reducedMotion: 'reduce'});
    await mapReady(page);
    await page.evaluate(() => localStorage.clear());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: 'Verhaal'}).click();
    await page.getByRole('combobox', {name: 'Kies een verhaal'}).selectOption({label: 'Nieuw verhaal van dit beeld'});
    await page.locator('details.editor summary').click();
    const editor = page.locator('euregio-story-editor');
    await editor.getByLabel('Titel', {exact: true}).fill('Mijn beeld');
    await editor.getByLabel('Titel', {exact: true}).blur();
    const saved = page.waitForEvent('download');
    await editor
      .getByRole('button', {name: /bestand|bewaren|opslaan/i})
      .first()
      .click();
    const path = await (await saved).path();
    const story = JSON.parse(readFileSync(path, 'utf8')) as {stops: {title: {nl: string}}[]};
    expect(story.stops.map(({title}) => title.nl)).toEqual(['Mijn beeld']);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the kiosk', () => {
  test('it counts down when nobody is there, and begins anew', async () => {
    const {page} = await open('?kiosk=1&idle=30&place=hengelo', {reducedMotion: 'reduce'});
    await mapReady(page);
    await page.clock.install();
    await page.reload();
    await page.locator('euregio-about').waitFor({state: 'attached'});
    await page.mouse.click(30, 30);
    await page.clock.runFor(45_000);
    await expect.poll(() => new URL(page.url()).searchParams.get('place'), {timeout: 10_000}).toBeNull();
    expect(new URL(page.url()).searchParams.get('kiosk')).toBe('1');
    await page.close();
  });
});
