import {expect, test} from 'vitest';
import type {EuregioMapButtons, MapAction} from './euregio-map-buttons.ts';
import './euregio-map-buttons.ts';
import {all, faults, mount, next} from '../shared/testing.ts';

const labels = (element: EuregioMapButtons): (string | null)[] => all(element, 'button').map((button) => button.getAttribute('aria-label'));

test('whole region, whole world, closer, further, pad and words, in the reader’s language', async () => {
  expect(labels(await mount('euregio-map-buttons'))).toEqual(['Hele gebied', 'Hele wereld', 'Inzoomen', 'Uitzoomen', 'Bewegen', 'Kaart in woorden']);
  expect(labels(await mount('euregio-map-buttons', {}, {language: 'de'}))).toEqual([
    'Ganzes Gebiet',
    'Ganze Welt',
    'Vergrößern',
    'Verkleinern',
    'Bewegen',
    'Karte in Worten',
  ]);
  expect(labels(await mount('euregio-map-buttons', {}, {language: 'en'}))).toEqual([
    'Whole region',
    'Whole world',
    'Zoom in',
    'Zoom out',
    'Move',
    'Map in words',
  ]);
});

test('on a phone fingers zoom; in somebody else’s small frame that is all there is', async () => {
  expect(labels(await mount('euregio-map-buttons', {few: true}))).toEqual(['Hele gebied', 'Hele wereld', 'Bewegen', 'Kaart in woorden']);
  expect(labels(await mount('euregio-map-buttons', {zoom: true}))).toEqual(['Inzoomen', 'Uitzoomen']);
});

const buttonNamed = (element: EuregioMapButtons, name: string): HTMLElement =>
  all(element, 'button').find((button) => (button.getAttribute('aria-label') ?? button.textContent?.trim()) === name)!;

test('each button reports its action; without dragging the map is moved by four arrows', async () => {
  const element = await mount('euregio-map-buttons');
  buttonNamed(element, 'Bewegen').click();
  await element.updateComplete;
  const actions: MapAction[] = [];
  for (const name of [
    'Hele gebied',
    'Hele wereld',
    'Inzoomen',
    'Uitzoomen',
    'Kaart naar boven',
    'Kaart naar rechts',
    'Kaart naar beneden',
    'Kaart naar links',
  ]) {
    const event = next(element, 'euregio-map-action');
    buttonNamed(element, name).click();
    actions.push((await event).action);
  }
  expect(actions).toEqual(['region', 'world', 'zoomIn', 'zoomOut', 'north', 'east', 'south', 'west']);
});

test('the same arrows go from thing to thing, and what one stands at can be opened', async () => {
  const element = await mount('euregio-map-buttons', {walking: true});
  buttonNamed(element, 'Bewegen').click();
  await element.updateComplete;
  buttonNamed(element, 'Van ding naar ding').click();
  await element.updateComplete;
  const steps: string[] = [];
  for (const name of ['Naar het noorden', 'Naar het oosten', 'Naar het zuiden', 'Naar het westen', 'Terug naar Hengelo', 'Volgende op deze plek']) {
    const event = next(element, 'euregio-walk');
    buttonNamed(element, name).click();
    steps.push((await event).step);
  }
  expect(steps).toEqual(['north', 'east', 'south', 'west', 'home', 'more']);
  const opened = next(element, 'euregio-map-action');
  buttonNamed(element, 'Open dit').click();
  expect((await opened).action).toBe('open');
  expect(await faults(element)).toEqual([]);
});

test('every target is at least 44 px', async () => {
  const element = await mount('euregio-map-buttons', {walking: true});
  buttonNamed(element, 'Bewegen').click();
  await element.updateComplete;
  buttonNamed(element, 'Van ding naar ding').click();
  await element.updateComplete;
  for (const {offsetWidth, offsetHeight, textContent} of all(element, 'button'))
    expect(Math.min(offsetWidth, offsetHeight), textContent ?? '').toBeGreaterThanOrEqual(44);
});

test('axe-core finds nothing', async () => {
  expect(await faults(await mount('euregio-map-buttons'))).toEqual([]);
  expect(await faults(await mount('euregio-map-buttons', {}, {scheme: 'dark', language: 'de'}))).toEqual([]);
});
