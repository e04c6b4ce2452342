import {LitElement} from 'lit';
import {afterEach, expect, test} from 'vitest';
import {Laser} from './laser.ts';

class LaserHost extends LitElement {
  readonly canvas = Object.assign(document.createElement('canvas'), {className: 'laser'});
  readonly laser = new Laser(this, {active: () => true, canvas: () => this.canvas, target: () => this});
}
customElements.define('laser-host', LaserHost);

function host(): LaserHost {
  const element = document.createElement('laser-host') as LaserHost;
  Object.assign(element.style, {display: 'block', inlineSize: '400px', blockSize: '300px'});
  Object.assign(element.canvas.style, {position: 'fixed', inset: '0', inlineSize: '400px', blockSize: '300px', color: 'rgb(200, 0, 0)', pointerEvents: 'none'});
  document.body.replaceChildren(element, element.canvas);
  return element;
}
const frames = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => resolve()), ms));
const key = (type: 'keydown' | 'keyup', name: string, target: EventTarget = document.body): boolean =>
  target.dispatchEvent(new KeyboardEvent(type, {key: name, bubbles: true, composed: true, cancelable: true}));
const move = (x: number, y: number): boolean =>
  document.body.dispatchEvent(new PointerEvent('pointermove', {clientX: x, clientY: y, pointerType: 'mouse', bubbles: true}));
const colourAt = (canvas: HTMLCanvasElement, x: number, y: number): number[] => [
  ...canvas.getContext('2d')!.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data,
];

afterEach(() => document.body.replaceChildren());

test('the pointer shines where it is while P is held, and is gone afterwards', async () => {
  const {canvas} = host();
  move(100, 100);
  expect(key('keydown', 'p')).toBe(false);
  await frames(30);
  expect(colourAt(canvas, 100, 100)).toEqual([200, 0, 0, 255]);
  key('keyup', 'p');
  await frames(700);
  expect(colourAt(canvas, 100, 100)).toEqual([0, 0, 0, 0]);
});

test('a circle stays after O is let go, until the next stop clears it', async () => {
  const element = host();
  move(50, 50);
  key('keydown', 'o');
  move(150, 50);
  move(150, 150);
  key('keyup', 'o');
  await frames(60);
  expect(colourAt(element.canvas, 100, 50)).toEqual([200, 0, 0, 255]);
  element.laser.clear();
  expect(colourAt(element.canvas, 100, 50)).toEqual([0, 0, 0, 0]);
});

test('moved to another place of the page while a circle still fades, it goes on drawing', async () => {
  const element = host();
  move(100, 100);
  key('keydown', 'o');
  move(150, 100);
  key('keyup', 'o');
  const aside = document.createElement('div');
  document.body.append(aside);
  aside.append(element);
  move(200, 150);
  key('keydown', 'p');
  await frames(60);
  expect(colourAt(element.canvas, 200, 150)).toEqual([200, 0, 0, 255]);
});

test('a finger that rests points, one that moves at once does not', async () => {
  const element = host();
  const touch = (type: string, x: number): boolean =>
    element.dispatchEvent(
      new TouchEvent(type, {touches: [new Touch({identifier: 1, target: element, clientX: x, clientY: 80})], bubbles: true, composed: true, cancelable: true}),
    );
  touch('touchstart', 80);
  expect(touch('touchmove', 160)).toBe(true);
  await frames(500);
  expect(colourAt(element.canvas, 160, 80)).toEqual([0, 0, 0, 0]);
  touch('touchstart', 80);
  await frames(500);
  expect(touch('touchmove', 90)).toBe(false);
  await frames(30);
  expect(colourAt(element.canvas, 90, 80)).toEqual([200, 0, 0, 255]);
});

test('a letter that is typed stays a letter', () => {
  host();
  const field = document.createElement('input');
  document.body.append(field);
  expect(key('keydown', 'p', field)).toBe(true);
});

test('the light of somebody in another window stands where they point, whatever the mouse does here, and goes when they leave', async () => {
  const {canvas, laser} = host();
  laser.show({x: 200, y: 100});
  move(40, 40);
  await frames(30);
  expect([colourAt(canvas, 200, 100), colourAt(canvas, 40, 40)]).toEqual([
    [200, 0, 0, 255],
    [0, 0, 0, 0],
  ]);
  laser.show(null);
  await frames(700);
  expect(colourAt(canvas, 200, 100)).toEqual([0, 0, 0, 0]);
});
