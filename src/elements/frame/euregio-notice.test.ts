import {expect, test} from 'vitest';
import './euregio-notice.ts';
import {all, faults, mount, next, one, settled, textOf} from '../shared/testing.ts';

test('the live region is there before its text, so that the text is read out', async () => {
  const element = await mount('euregio-notice');
  expect(textOf(one(element, '[role="status"]'))).toBe('');
  expect(element.offsetHeight).toBe(0);
  element.text = 'U bent offline.';
  await settled(element);
  expect(textOf(one(element, '[role="status"]'))).toBe('U bent offline.');
});

test('the focus stays where it is', async () => {
  const element = await mount('euregio-notice');
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  element.text = 'De grenzen laden niet.';
  await settled(element);
  expect(document.activeElement).toBe(field);
});

test('it can be dismissed, in the reader’s language, and removes nothing itself', async () => {
  const element = await mount('euregio-notice', {text: 'Sie sind offline.'}, {language: 'de'});
  expect(one(element, 'button').getAttribute('aria-label')).toBe('Meldung schließen');
  const event = next(element, 'euregio-dismiss');
  one(element, 'button').click();
  await event;
  expect(element.text).toBe('Sie sind offline.');
  expect([one(element, 'button').offsetWidth, one(element, 'button').offsetHeight]).toEqual([44, 44]);
});

test('what still holds cannot be dismissed', async () => {
  expect(all(await mount('euregio-notice', {text: 'De kaart werkt niet.', lasting: true}), 'button')).toEqual([]);
});

test('the button it is given stands below a text that needs the width', async () => {
  const element = await mount('euregio-notice', {text: 'Die Grenzen laden nicht. Versuchen Sie es noch einmal.'}, {language: 'de', width: 320});
  const button = document.createElement('button');
  button.textContent = 'Noch einmal versuchen';
  element.append(button);
  expect(button.getBoundingClientRect().top).toBeGreaterThanOrEqual(one(element, 'p').getBoundingClientRect().bottom);
  expect(one(element, '.strip').scrollWidth).toBe(one(element, '.strip').clientWidth);
});

test('axe-core finds nothing', async () => {
  expect(await faults(await mount('euregio-notice', {text: 'U bent offline.'}))).toEqual([]);
  expect(await faults(await mount('euregio-notice', {text: 'You are offline.'}, {language: 'en', scheme: 'dark'}))).toEqual([]);
});
