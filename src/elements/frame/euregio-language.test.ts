import {expect, test} from 'vitest';
import type {Language} from '../../i18n/languages.ts';
import type {EuregioLanguage} from './euregio-language.ts';
import './euregio-language.ts';
import {all, faults, mount, next, one, settled, textOf} from '../shared/testing.ts';

const language = (chosen: Language, scheme: 'light' | 'dark' | 'contrast' = 'light'): Promise<EuregioLanguage> =>
  mount('euregio-language', {}, {language: chosen, scheme});
const pressed = (element: EuregioLanguage): string[] => all(element, '[aria-pressed="true"]').map(textOf);

test('each language is named in itself, and marked as that language', async () => {
  const element = await language('nl');
  expect(all(element, 'button').map((button) => [textOf(button), button.getAttribute('aria-label'), button.lang])).toEqual([
    ['NL', 'NL – Nederlands', 'nl-NL'],
    ['DE', 'DE – Deutsch', 'de-DE'],
    ['EN', 'EN – English', 'en-GB'],
  ]);
});

test('the language that is on is pressed; plain Dutch is Dutch', async () => {
  expect(pressed(await language('nl'))).toEqual(['NL']);
  expect(pressed(await language('de'))).toEqual(['DE']);
  expect(pressed(await language('nl-b1'))).toEqual(['NL']);
});

test('choosing a language reports it and changes nothing itself', async () => {
  const element = await language('nl');
  const event = next(element, 'euregio-language');
  all(element, 'button')[1]!.click();
  expect((await event).language).toBe('de');
  expect(element.language).toBe('nl');
});

test('every button can be reached by keyboard and is large enough', async () => {
  const element = await language('nl');
  expect(all(element, 'button').every(({tabIndex, offsetWidth, offsetHeight}) => tabIndex === 0 && offsetWidth >= 24 && offsetHeight >= 24)).toBe(true);
});

test('axe-core finds nothing, in each language and colour scheme', async () => {
  expect(await faults(await language('nl'))).toEqual([]);
  expect(await faults(await language('de', 'dark'))).toEqual([]);
  expect(await faults(await language('en', 'contrast'))).toEqual([]);
});

test('a second language can be added: any other one, in its own name, by mouse, finger or key', async () => {
  const element = await language('de');
  const select = one<HTMLSelectElement>(element, 'select');
  expect([select.getAttribute('aria-label'), select.tabIndex]).toEqual(['Zweite Sprache dazu', 0]);
  expect([...select.options].map(({value, text}) => [value, text])).toEqual([
    ['', 'Eine Sprache'],
    ['nl', 'Nederlands'],
    ['en', 'English'],
  ]);
  const event = next(element, 'euregio-also');
  select.value = 'nl';
  select.dispatchEvent(new Event('change', {bubbles: true}));
  expect((await event).also).toBe('nl');
  element.also = 'nl';
  await settled(element);
  expect([textOf(one(element, 'label span')), select.value]).toEqual(['+ NL', 'nl']);
  const none = next(element, 'euregio-also');
  select.value = '';
  select.dispatchEvent(new Event('change', {bubbles: true}));
  expect((await none).also).toBeNull();
  expect(await faults(element)).toEqual([]);
});
