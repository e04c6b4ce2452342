import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect, test} from 'vitest';
import {maplibreStyles} from './maplibre.styles.ts';

/** What it says of each selector outside media queries, without spaces. */
function rulesOf(css: string): Map<string, string> {
  const plain = css.replace(/\s+/g, ' ').replace(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...plain.matchAll(/([^{}]+)\{([^}]*)\}/g)];
  return new Map(
    rules.flatMap(([, selectors, said]) => {
      const told = said!.split(';').map((one) => one.replace(/ *([:,/]) */g, '$1').trim());
      const kept = told.filter((one) => one !== '' && !one.startsWith('-moz-')).toSorted();
      return selectors!.split(',').map((selector) => [selector.trim(), kept.join(';')] as const);
    }),
  );
}

const MAPLIBRE = rulesOf(readFileSync(createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css'), 'utf8'));
/** What only controls, popups, markers and a full screen of MapLibre's own have. */
const WITH_MORE = /ctrl|popup|marker|user-location|fullscreen|crosshair|boxzoom|track-pointer|attrib|cooperative-gesture-screen/;

test('a map without controls has every rule that MapLibre has for it, and no other', () => {
  const own = [...MAPLIBRE].filter(([selector]) => !WITH_MORE.test(selector));
  expect(own.length).toBeGreaterThan(9);
  expect(Object.fromEntries(rulesOf(maplibreStyles.cssText))).toEqual(Object.fromEntries(own));
});
