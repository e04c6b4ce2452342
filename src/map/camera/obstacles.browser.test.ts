import {afterEach, expect, test} from 'vitest';
import {obstaclesOn} from './obstacles.ts';

afterEach(() => document.body.replaceChildren());

/** A box of 400 × 300 with a map that fills it, and something on it. */
function mapUnder(...beside: readonly HTMLElement[]): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 400px; block-size: 300px';
  const map = document.createElement('div');
  map.style.cssText = 'position: absolute; inset: 0';
  box.append(map, ...beside);
  document.body.append(box);
  return map;
}

function plate(left: number, top: number, width: number, height: number): HTMLElement {
  const element = document.createElement('p');
  element.style.cssText = `position: absolute; margin: 0; left: ${left}px; top: ${top}px; inline-size: ${width}px; block-size: ${height}px`;
  return element;
}

test('buttons on the map are obstacles; what covers it all, what is beside it and what has no size is none', () => {
  const map = mapUnder(plate(340, 100, 44, 90), plate(0, 0, 400, 300), plate(400, 0, 50, 50), plate(10, 10, 0, 0));
  expect(obstaclesOn(map)).toEqual([{left: 340, top: 100, right: 384, bottom: 190}]);
});

test('a message that the map takes long is none: it passes, and names would stay away from where it was', () => {
  const message = plate(40, 80, 300, 64);
  message.role = 'status';
  expect(obstaclesOn(mapUnder(message))).toEqual([]);
});
