import {expect, test} from 'vitest';
import type {EuregioAbout} from './euregio-about.ts';
import './euregio-about.ts';
import {all, faults, mount, next, one, openAfterClicks, settled, textOf} from '../shared/testing.ts';

async function opened(language: 'nl' | 'de' | 'en' | 'nl-b1' = 'nl', scheme: 'light' | 'dark' = 'light'): Promise<EuregioAbout> {
  const element = await mount('euregio-about', {sources: 434, asOf: '2026-11'}, {language, scheme});
  element.show();
  await settled(element);
  return element;
}
const dialog = (element: EuregioAbout): HTMLDialogElement => one<HTMLDialogElement>(element, 'dialog');

test('it is closed at first; opened, the focus is on its heading', async () => {
  const element = await mount('euregio-about');
  expect(dialog(element).open).toBe(false);
  element.show();
  expect(dialog(element).matches(':modal')).toBe(true);
  expect(element.shadowRoot?.activeElement).toBe(one(element, 'h2'));
  // A second call does no harm.
  element.show();
  expect(dialog(element).open).toBe(true);
});

test('closing gives the focus back to what had it', async () => {
  const element = await mount('euregio-about');
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  element.show();
  one(element, '.close').click();
  expect(dialog(element).open).toBe(false);
  expect(document.activeElement).toBe(button);
});

test('a click beside it closes it, a click in it does not', async () => {
  expect(openAfterClicks(dialog(await opened()))).toEqual([true, false]);
});

test('it says what the map is not, where the facts come from, and of when they are', async () => {
  const text = textOf(dialog(await opened()));
  expect(text).toContain('De kaart is geen officieel register.');
  expect(text).toContain('De feiten komen uit 434 bronnen.');
  expect(text).toContain('De gegevens zijn van november 2026.');
  expect(text).toContain('© GeoBasis-DE / BKG 2025, 2026 (gegevens bewerkt) · dl-de/by-2-0');
  expect(textOf(dialog(await opened('de')))).toContain('Stand der Daten: November 2026.');
  expect(textOf(dialog(await opened('en')))).toContain('The data are as of November 2026.');
});

test('no date known, none said', async () => {
  expect(textOf(dialog(await mount('euregio-about')))).not.toContain('De gegevens zijn van');
});

test('plain Dutch can be chosen here', async () => {
  const element = await opened('de');
  const labels = [...all(element, 'fieldset')[0]!.querySelectorAll('label')];
  expect(labels.map((label) => [textOf(label), label.lang, label.querySelector('input')?.checked])).toEqual([
    ['Nederlands', 'nl-NL', false],
    ['Deutsch', 'de-DE', true],
    ['English', 'en-GB', false],
    ['Eenvoudig Nederlands', 'nl-NL', false],
  ]);
  const event = next(element, 'euregio-language');
  labels[3]!.querySelector('input')!.click();
  expect((await event).language).toBe('nl-b1');
});

test('colours can be chosen here', async () => {
  const element = await opened();
  const event = next(element, 'euregio-scheme');
  one(element, 'euregio-scheme').shadowRoot!.querySelector<HTMLInputElement>('input[value="contrast"]')!.click();
  expect((await event).scheme).toBe('contrast');
});

test('every key is explained', async () => {
  const element = await opened();
  expect(all(element, 'kbd').map(textOf)).toEqual(['/', 'Tab', '← ↑ → ↓', 'Alt + ←', 'Home', 'D', '+ −', 'Enter', 'Escape']);
  expect(all(element, 'dd').every((found) => textOf(found) !== '')).toBe(true);
});

test('it fits a phone 320 px wide', async () => {
  const element = await opened();
  dialog(element).style.inlineSize = '296px';
  expect(dialog(element).scrollWidth).toBeLessThanOrEqual(dialog(element).clientWidth);
});

test('axe-core finds nothing, in each language', async () => {
  for (const [language, scheme] of [
    ['nl', 'light'],
    ['de', 'dark'],
    ['en', 'light'],
    ['nl-b1', 'dark'],
  ] as const) {
    expect(await faults(await opened(language, scheme))).toEqual([]);
  }
});
