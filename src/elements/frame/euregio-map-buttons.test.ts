import {expect, test} from 'vitest';
import type {EuregioMapButtons, MapAction} from './euregio-map-buttons.ts';
import './euregio-map-buttons.ts';
import {all, faults, mount, next} from '../shared/testing.ts';

const labels = (element: EuregioMapButtons): (string | null)[] => all(element, 'button').map((button) => button.getAttribute('aria-label'));

test('whole region, whole world, closer, further, in the reader’s language', async () => {
  expect(labels(await mount('euregio-map-buttons'))).toEqual(['Hele gebied', 'Hele wereld', 'Inzoomen', 'Uitzoomen']);
  expect(labels(await mount('euregio-map-buttons', {}, {language: 'de'}))).toEqual(['Ganzes Gebiet', 'Ganze Welt', 'Vergrößern', 'Verkleinern']);
  expect(labels(await mount('euregio-map-buttons', {}, {language: 'en'}))).toEqual(['Whole region', 'Whole world', 'Zoom in', 'Zoom out']);
});

test('on a phone fingers zoom: only region and world', async () => {
  expect(labels(await mount('euregio-map-buttons', {few: true}))).toEqual(['Hele gebied', 'Hele wereld']);
});

test('each button reports its action', async () => {
  const element = await mount('euregio-map-buttons');
  const actions: MapAction[] = [];
  for (const button of all(element, 'button')) {
    const event = next(element, 'euregio-map-action');
    button.click();
    actions.push((await event).action);
  }
  expect(actions).toEqual(['region', 'world', 'zoomIn', 'zoomOut']);
});

test('every target is 44 px', async () => {
  const element = await mount('euregio-map-buttons');
  expect(all(element, 'button').map(({offsetWidth, offsetHeight}) => [offsetWidth, offsetHeight])).toEqual(Array.from({length: 4}, () => [44, 44]));
});

test('axe-core finds nothing', async () => {
  expect(await faults(await mount('euregio-map-buttons'))).toEqual([]);
  expect(await faults(await mount('euregio-map-buttons', {}, {scheme: 'dark', language: 'de'}))).toEqual([]);
});
