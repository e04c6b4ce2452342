/* oxlint-disable no-underscore-dangle -- MapLibre names it so */
import type {Map as MapLibre} from 'maplibre-gl';
import {expect, test} from 'vitest';
import {fadeNamesInMovement} from './name-fading.ts';

test('names fade in while the map moves, and stand at once when it is at rest', () => {
  const listeners = new Map<string, () => void>();
  const map = {_fadeDuration: 0, on: (type: string, listener: () => void) => listeners.set(type, listener)};
  fadeNamesInMovement(map as unknown as MapLibre);
  const after = (type: string): number => {
    listeners.get(type)?.();
    return map._fadeDuration;
  };
  // Ten frames of a screen of 60 Hz.
  expect(after('movestart')).toBe(160);
  expect(after('moveend')).toBe(0);
  expect(after('movestart')).toBe(160);
});
