import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {axe, expectQuiet, HALL, PHONE, theSite} from './support.ts';

const {open} = theSite();

const answerOf = (page: Page) => page.locator('euregio-answer');
const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

test('a question is answered in a sentence with its source, and its link shows the same answer', async () => {
  const watched = await open('?', {map: 'none'});
  const {page} = watched;
  await page.keyboard.press('Control+k');
  const field = page.locator('euregio-search').getByRole('combobox');
  await expect.poll(() => field.evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input)).toBe(true);
  await field.fill('sinds wanneer zijn wij met Emsdetten verbonden?');
  await page.getByRole('option').filter({hasText: /1991/}).waitFor();
  await page.keyboard.press('Enter');
  const answer = answerOf(page);
  // The town twinning was signed in 1991, says the memo of 25 November 2016.
  await answer.getByText(/1991/).first().waitFor();
  expect(await answer.locator('.source').first().innerText()).toContain('25-11-2016');
  expect(parameter(page, 'ask')).toContain('Emsdetten');
  expect(await axe(page)).toEqual([]);
  const said = await answer.getByRole('heading').first().innerText();
  await page.reload();
  await expect.poll(async () => answer.getByRole('heading').first().innerText()).toBe(said);
  expectQuiet(watched);
  await page.close();
});

test('the set of an answer stands in the list, and choosing one of it goes on from there and back', async () => {
  const {page} = await open('?ask=welke+projecten+raken+losser', {map: 'none'});
  const answer = answerOf(page);
  const title = answer.getByRole('heading').first();
  await title.waitFor();
  const count = Number(/\d+/.exec(await title.innerText())?.[0]);
  expect(count).toBeGreaterThan(1);
  await answer.getByRole('button', {name: /lijst/i}).click();
  const list = page.locator('euregio-list');
  await list.waitFor();
  await expect.poll(() => list.locator('tbody tr, li.row, [role=row]').count()).toBeGreaterThanOrEqual(count);
  await page.goBack();
  await answer.getByRole('link').first().click();
  await expect.poll(() => parameter(page, 'place')).not.toBeNull();
  await page.goBack();
  await expect.poll(() => parameter(page, 'place')).toBeNull();
  await title.waitFor();
  await page.close();
});

test('what it cannot answer it says, with three questions that it can', async () => {
  const {page} = await open('?ask=wie+is+de+burgemeester+van+hengelo&lang=nl', {viewport: PHONE, hasTouch: true, isMobile: true, map: 'none'});
  const answer = answerOf(page);
  await answer.getByRole('heading').first().waitFor();
  expect(await answer.locator('.next button').count()).toBe(3);
  expect(await axe(page)).toEqual([]);
  await answer.locator('.next button').first().click();
  await expect.poll(() => parameter(page, 'ask')).not.toContain('burgemeester');
  await page.close();
});

test('the field is the command line too', async () => {
  const {page} = await open('?', {map: 'none'});
  const field = page.locator('euregio-search').getByRole('combobox');
  for (const [words, name, value] of [
    ['donker', 'scheme', 'dark'],
    ['lijst', 'view', 'list'],
    ['Deutsch', 'lang', 'de'],
    ['2016', 'year', '2016'],
    ['heute', 'year', null],
  ] as const) {
    await page.keyboard.press('Control+k');
    await field.fill(words);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, name), {message: words}).toBe(value);
  }
  await page.close();
});

test('on the evening the answer stands where the stop stood, and Escape leads back to the stop', async () => {
  const watched = await open('?story=politieke-markt&stop=emsdetten&present=1', {viewport: HALL, reducedMotion: 'reduce', map: 'none'});
  const {page} = watched;
  await page.keyboard.press('/');
  const field = page.locator('euregio-search').getByRole('combobox');
  await expect.poll(() => field.evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input)).toBe(true);
  await field.fill('wie trekt Unlock?');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const answer = page.locator('euregio-answer[layout=screen]');
  await answer.getByRole('heading', {level: 1}).waitFor();
  expect(await answer.locator('euregio-qr').count()).toBe(1);
  // Legible from the back of the hall.
  expect(await answer.locator('.sentence').evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(24);
  await expect.poll(() => parameter(page, 'stop')).toBe('emsdetten');
  await page.keyboard.press('Escape');
  await expect.poll(() => answer.count()).toBe(0);
  expect(parameter(page, 'ask')).toBeNull();
  await page
    .locator('euregio-story')
    .getByRole('heading', {name: /Emsdetten/})
    .first()
    .waitFor();
  expectQuiet(watched);
  await page.context().close();
});
