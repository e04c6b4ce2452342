import {expect, test} from 'vitest';
import type {EuregioSearch} from './euregio-search.ts';
import './euregio-search.ts';
import {all, faults, mount, next, one, press, settled, textOf} from '../shared/testing.ts';

async function typed(text: string, language: 'nl' | 'de' | 'en' = 'nl'): Promise<EuregioSearch> {
  const element = await mount('euregio-search', {}, {language});
  await type(element, text);
  return element;
}

async function type(element: EuregioSearch, text: string): Promise<void> {
  const field = one<HTMLInputElement>(element, 'input');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await settled(element);
}

const names = (element: EuregioSearch): string[] => all(element, '.name').map(textOf);

test('Emsdetten is found, with what it is and the matched part marked', async () => {
  const element = await typed('emsd');
  expect(names(element)[0]).toBe('Emsdetten');
  expect(textOf(one(element, 'mark'))).toBe('Emsd');
  expect(all(element, '.group').map(textOf)).toEqual(['Plaats', 'Partnerschap']);
});

test('Enter chooses the best result, empties the field and closes the list', async () => {
  const element = await typed('Munster');
  const chosen = next(element, 'euregio-select');
  press(one(element, 'input'), 'Enter');
  expect((await chosen).id).toBe('munster');
  await settled(element);
  expect(one<HTMLInputElement>(element, 'input').value).toBe('');
  expect(one(element, '.panel').hidden).toBe(true);
});

test('arrow keys move through the results and round, and the field tells which one', async () => {
  const element = await typed('palo');
  const field = one(element, 'input');
  expect(field.getAttribute('aria-activedescendant')).toBe('option-0');
  press(field, 'ArrowDown');
  await settled(element);
  expect(all(element, '[aria-selected="true"]').map(({id}) => id)).toEqual(['option-1']);
  press(field, 'ArrowDown');
  await settled(element);
  expect(field.getAttribute('aria-activedescendant')).toBe('option-0');
  const chosen = next(element, 'euregio-select');
  press(field, 'ArrowUp');
  press(field, 'Enter');
  expect((await chosen).id).toBe('enschede-palo-alto');
});

test('a click chooses', async () => {
  const element = await typed('Unlock');
  const chosen = next(element, 'euregio-select');
  one(element, '[role="option"]').click();
  expect((await chosen).id).toBe('unlock');
});

test('a town inside a municipality says so', async () => {
  const element = await typed('Goor');
  expect(names(element)[0]).toBe('Goor, in Hof van Twente');
});

test('another spelling stands after the reader’s own', async () => {
  const element = await typed('Copenhagen');
  expect(names(element)[0]).toMatch(/^Malmö.*\(.*Copenhagen.*\)$|^Malmö.*Copenhagen/);
});

test('nothing found: says so and offers the nearest, which Enter alone does not take', async () => {
  const element = await typed('Hengevelde');
  expect(textOf(one(element, '.none'))).toBe('Niets gevonden voor “Hengevelde”. Bedoelt u:');
  expect(names(element)).toContain('Hengelo');
  expect(one(element, 'input').hasAttribute('aria-activedescendant')).toBe(false);
  await type(element, 'Qxzwvkj');
  expect(textOf(one(element, '.none'))).toBe('Niets gevonden voor “Qxzwvkj”.');
  expect(names(element)).toEqual([]);
});

test('Escape closes the list, then empties the field and gives the focus back', async () => {
  const element = await mount('euregio-search');
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  element.focusField();
  expect(document.activeElement).toBe(element);
  await type(element, 'Enschede');
  const field = one<HTMLInputElement>(element, 'input');
  press(field, 'Escape');
  await settled(element);
  expect([one(element, '.panel').hidden, field.value]).toEqual([true, 'Enschede']);
  press(field, 'Escape');
  await settled(element);
  expect([field.value, document.activeElement === button]).toEqual(['', true]);
});

test('the number of results is told to a screen reader in the reader’s language', async () => {
  expect(textOf(one(await typed('Unlock', 'en'), '[role="status"]'))).toBe('1 result: Unlock');
  expect(textOf(one(await typed('Unlock', 'de'), '[role="status"]'))).toBe('1 Ergebnis: Unlock');
});

test('axe-core finds nothing, closed or open, in each language and scheme', async () => {
  expect(await faults(await mount('euregio-search'))).toEqual([]);
  for (const language of ['nl', 'de', 'en'] as const) expect(await faults(await typed('euregio', language))).toEqual([]);
  const dark = await mount('euregio-search', {}, {scheme: 'dark'});
  await type(dark, 'Hengevelde');
  expect(await faults(dark)).toEqual([]);
});
