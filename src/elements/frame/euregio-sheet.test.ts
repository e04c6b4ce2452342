import {expect, test} from 'vitest';
import type {EuregioSheet, SheetStop} from './euregio-sheet.ts';
import './euregio-sheet.ts';
import {all, faults, mount, next, one, settled} from '../shared/testing.ts';

/** A phone of 390 × 844 with the sheet at its bottom. */
async function sheet(stop: SheetStop, height = 844): Promise<EuregioSheet> {
  const element = await mount('euregio-sheet', {}, {width: 374});
  const stage = element.parentElement as HTMLElement;
  stage.style.position = 'relative';
  stage.style.blockSize = `${height}px`;
  stage.style.padding = '0';
  element.style.transition = 'none';
  element.innerHTML = '<p style="block-size: 2000px">Münster</p>';
  element.stop = 'peek';
  await settled(element);
  element.stop = stop;
  dispatchEvent(new Event('resize'));
  await settled(element);
  return element;
}

function drag(element: EuregioSheet, by: number): void {
  const bar = one(element, '.bar');
  const {left, top} = bar.getBoundingClientRect();
  const at = (type: string, y: number): void => {
    bar.dispatchEvent(new PointerEvent(type, {pointerId: 1, clientX: left + 8, clientY: y, bubbles: true, cancelable: true}));
  };
  // A synthetic pointer cannot be captured.
  bar.setPointerCapture = () => undefined;
  at('pointerdown', top + 10);
  at('pointermove', top + 10 - by / 2);
  at('pointermove', top + 10 - by);
  at('pointerup', top + 10 - by);
}

// The three heights of the visual design, section 7.6.
test('three stops: 96, 416, and all but 64', async () => {
  expect((await sheet('peek')).offsetHeight).toBe(96);
  expect((await sheet('half')).offsetHeight).toBe(416);
  expect((await sheet('full')).offsetHeight).toBe(844 - 64);
});

test('on a small screen the middle stop leaves some map', async () => {
  const element = await sheet('half', 480);
  expect(element.offsetHeight).toBeLessThan(0.65 * 480);
  expect(element.offsetHeight).toBeGreaterThan(96);
});

test('two buttons do what dragging does, and report where the sheet rests', async () => {
  const element = await sheet('peek');
  const up = next(element, 'euregio-sheet');
  one(element, '.more').click();
  expect([(await up).stop, (await up).height]).toEqual(['half', 416]);
  one(element, '.more').click();
  await settled(element);
  expect(element.stop).toBe('full');
  const down = next(element, 'euregio-sheet');
  one(element, '.less').click();
  expect((await down).stop).toBe('half');
});

test('at the end a button goes, and the focus goes to the other', async () => {
  const element = await sheet('half');
  one(element, '.more').focus();
  one(element, '.more').click();
  await settled(element);
  await settled(element);
  expect(one(element, '.more').checkVisibility({visibilityProperty: true})).toBe(false);
  expect(element.shadowRoot?.activeElement).toBe(one(element, '.less'));
});

test('dragged, it comes to rest at the nearest stop', async () => {
  const element = await sheet('half');
  drag(element, 250);
  await settled(element);
  expect([element.stop, element.offsetHeight]).toEqual(['full', 780]);
  drag(element, -100);
  await settled(element);
  expect([element.stop, element.offsetHeight]).toEqual(['full', 780]);
  drag(element, -640);
  await settled(element);
  expect([element.stop, element.offsetHeight]).toEqual(['peek', 96]);
});

test('while it is dragged it follows the finger, never over the search field', async () => {
  const element = await sheet('half');
  const bar = one(element, '.bar');
  bar.setPointerCapture = () => undefined;
  bar.dispatchEvent(new PointerEvent('pointerdown', {pointerId: 1, clientY: 440, bubbles: true}));
  bar.dispatchEvent(new PointerEvent('pointermove', {pointerId: 1, clientY: 390, bubbles: true}));
  expect(element.offsetHeight).toBe(416 + 50);
  bar.dispatchEvent(new PointerEvent('pointermove', {pointerId: 1, clientY: -400, bubbles: true}));
  expect(element.offsetHeight).toBe(780);
  bar.dispatchEvent(new PointerEvent('pointercancel', {pointerId: 1, bubbles: true}));
  expect(element.hasAttribute('dragging')).toBe(false);
});

test('when the phone is turned, the height is worked out anew', async () => {
  const element = await sheet('full');
  (element.parentElement as HTMLElement).style.blockSize = '390px';
  const event = next(element, 'euregio-sheet');
  dispatchEvent(new Event('resize'));
  expect([(await event).height, element.offsetHeight]).toEqual([326, 326]);
});

test('what is in it scrolls inside', async () => {
  const element = await sheet('half');
  const content = one(element, '.content');
  expect(content.scrollHeight).toBeGreaterThan(content.clientHeight);
  expect(element.scrollHeight).toBe(element.clientHeight);
});

test('axe-core finds nothing, at each height', async () => {
  for (const stop of ['peek', 'half', 'full'] as const) {
    const element = await sheet(stop);
    expect(all(element, 'button').map((button) => button.getAttribute('aria-label'))).toEqual(['Minder laten zien', 'Meer laten zien']);
    expect(await faults(element)).toEqual([]);
  }
});
