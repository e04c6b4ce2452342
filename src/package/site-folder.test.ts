import {expect, test} from 'vitest';
import {siteFolder} from './site-folder.ts';

test('a script leads to the folder of its map, from beside the page and from among the shared files', () => {
  expect(siteFolder('https://kaart.example/hengelo/euregio-map.js').href).toBe('https://kaart.example/hengelo/');
  expect(siteFolder('https://kaart.example/hengelo/euregio-map.js?v=2').href).toBe('https://kaart.example/hengelo/');
  expect(siteFolder('https://kaart.example/hengelo/assets/site-D7qP424l.js').href).toBe('https://kaart.example/hengelo/');
});
