import {expect, test} from 'vitest';
import {faults, mount, one, openAfterClicks, textOf} from '../shared/testing.ts';
import type {EuregioDescription} from './euregio-description.ts';
import './euregio-description.ts';

async function opened(): Promise<EuregioDescription> {
  const element = await mount('euregio-description', {});
  await element.show({summary: ['De kaart toont Twente.'], groups: [{topic: 'mont', rows: ['Hengelo', 'Münster, Duitsland'], more: 2}]});
  return element;
}
const dialog = (element: EuregioDescription): HTMLDialogElement => one(element, 'dialog') as HTMLDialogElement;

test('it tells what is in view, topic by topic, and how much more there is', async () => {
  const element = await opened();
  expect(textOf(one(element, 'dialog > p'))).toBe('De kaart toont Twente.');
  expect(textOf(one(element, 'h3'))).toBe('MONT-steden');
  expect(textOf(one(element, 'ul'))).toBe('HengeloMünster, Duitsland en nog 2');
  expect(element.shadowRoot?.activeElement?.id).toBe('title');
  expect(await faults(element)).toEqual([]);
});

test('a click beside it closes it, a click in it does not', async () => {
  expect(openAfterClicks(dialog(await opened()))).toEqual([true, false]);
});
