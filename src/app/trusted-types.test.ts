import {expect, test} from 'vitest';
import {isOwnScript} from './trusted-types.ts';

test('only scripts below the folder of the page may start', () => {
  const folder = new URL('https://www.example.org/kaart/');
  const started = [
    'https://www.example.org/kaart/assets/map-worker-AbCd1234.js',
    './sw.js',
    'https://www.example.org/other/app.js',
    'https://evil.example/kaart/app.js',
    '../app.js',
    'data:text/javascript,alert(1)',
    'blob:https://www.example.org/kaart/x.js',
    'javascript:alert(1)//kaart/x.js',
    './geo/facts/places.json',
  ].map((given) => isOwnScript(given, folder));
  expect(started).toEqual([true, true, false, false, false, false, false, false, false]);
});
