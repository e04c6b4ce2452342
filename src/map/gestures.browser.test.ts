import {Evented, type Map as MapLibre} from 'maplibre-gl';
import {afterEach, expect, test, vi} from 'vitest';
import {Gestures, type Moving} from './gestures.ts';

const HINTS = {wheel: 'Ctrl', touch: 'two fingers'};

/** A map as far as gestures go: a canvas that can have the focus. */
function moved(gestureHints: Moving['gestureHints'] = HINTS): {
  map: Evented;
  canvas: HTMLCanvasElement;
  gestures: Gestures;
  shares: () => boolean | null;
  said: () => string;
} {
  const box = document.createElement('div');
  const canvas = document.createElement('canvas');
  canvas.className = 'maplibregl-canvas';
  canvas.tabIndex = 0;
  box.append(canvas);
  document.body.append(box);
  let isShared: boolean | null = null;
  let said = '';
  const cooperativeGestures = {enable: () => (isShared = true), disable: () => (isShared = false)};
  class FakeMap extends Evented {}
  const map = Object.assign(new FakeMap(), {getCanvas: () => canvas, cooperativeGestures});
  const element = Object.assign(box, {gestureHints, renderRoot: box}) as unknown as Moving;
  return {map, canvas, gestures: new Gestures(element, map as unknown as MapLibre, (hint) => (said = hint)), shares: () => isShared, said: () => said};
}

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

test.each(['wheel', 'touch'] as const)('a %s that moved the page says how to move the map, long enough to be read', (gesture) => {
  vi.useFakeTimers();
  const {map, said} = moved();
  map.fire({type: 'cooperativegestureprevented', gestureType: gesture === 'wheel' ? 'wheel_zoom' : 'touch_pan'} as never);
  expect(said()).toBe(HINTS[gesture]);
  vi.advanceTimersByTime(2000);
  expect(said()).toBe(HINTS[gesture]);
  vi.advanceTimersByTime(1000);
  expect(said()).toBe('');
});

test('wheel and finger move the page until the map has the focus of a mouse or a key, and again after it', () => {
  const {map, canvas, gestures, shares, said} = moved();
  gestures.share();
  expect(shares()).toBe(true);
  map.fire({type: 'cooperativegestureprevented', gestureType: 'wheel_zoom'} as never);
  canvas.focus();
  expect([shares(), said()]).toEqual([false, '']);
  canvas.blur();
  expect(shares()).toBe(true);
});

test('a map that takes the whole page has every gesture', () => {
  const {gestures, shares} = moved(null);
  gestures.share();
  expect(shares()).toBe(false);
});

test('nothing is said of a map that is gone', () => {
  const {map, gestures, said} = moved();
  map.fire({type: 'cooperativegestureprevented', gestureType: 'wheel_zoom'} as never);
  gestures.close();
  expect(said()).toBe('');
});
