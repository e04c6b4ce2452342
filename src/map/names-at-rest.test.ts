import type {Map as MapLibre} from 'maplibre-gl';
import {expect, test} from 'vitest';
import {placeNamesAtRest} from './names-at-rest.ts';

const FADE_MS = 160;

test('names fade in while the map moves, and stand at once when it has arrived', () => {
  const listeners = new Map<string, () => void>();
  const map = {_fadeDuration: FADE_MS, on: (type: string, listener: () => void) => listeners.set(type, listener)};
  placeNamesAtRest(map as unknown as MapLibre);
  const after = (type: string): number => {
    listeners.get(type)?.();
    return map._fadeDuration;
  };
  expect(after('moveend')).toBe(0);
  // The picture is complete: what is chosen next may fade in.
  expect(after('idle')).toBe(FADE_MS);
  expect(after('moveend')).toBe(0);
  // Paging fast: the next flight begins before the picture is complete.
  expect(after('movestart')).toBe(FADE_MS);
});
