import {expect, test} from 'vitest';
import type {EuregioScheme} from './euregio-scheme.ts';
import './euregio-scheme.ts';
import {all, faults, mount, next, one, textOf} from '../shared/testing.ts';

const chosen = (element: EuregioScheme): string[] => all<HTMLInputElement>(element, 'input:checked').map(({value}) => value);

test('four choices, in the reader’s language', async () => {
  expect(all(await mount('euregio-scheme'), 'label').map(textOf)).toEqual(['Zoals uw apparaat', 'Licht', 'Donker', 'Veel contrast']);
  expect(all(await mount('euregio-scheme', {}, {language: 'de'}), 'label').map(textOf)).toEqual(['Wie Ihr Gerät', 'Hell', 'Dunkel', 'Hoher Kontrast']);
  expect(all(await mount('euregio-scheme', {}, {language: 'en'}), 'label').map(textOf)).toEqual(['As your device has it', 'Light', 'Dark', 'High contrast']);
});

test('what holds is chosen; nothing set means as the device has it', async () => {
  expect(chosen(await mount('euregio-scheme'))).toEqual(['system']);
  expect(chosen(await mount('euregio-scheme', {scheme: 'contrast'}))).toEqual(['contrast']);
});

test('choosing reports it; “as the device has it” is null', async () => {
  const element = await mount('euregio-scheme', {scheme: 'light'});
  const dark = next(element, 'euregio-scheme');
  one(element, 'input[value="dark"]').click();
  expect((await dark).scheme).toBe('dark');
  const system = next(element, 'euregio-scheme');
  one(element, 'input[value="system"]').click();
  expect((await system).scheme).toBeNull();
});

test('axe-core finds nothing', async () => {
  expect(await faults(await mount('euregio-scheme'))).toEqual([]);
  expect(await faults(await mount('euregio-scheme', {scheme: 'dark'}, {scheme: 'dark', language: 'de'}))).toEqual([]);
});
