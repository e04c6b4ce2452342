import {expect, test} from 'vitest';
import {inOrderOfUse} from './order-of-use.ts';

test('the page comes first, then what draws it, then what a closer look needs', () => {
  const urls = [
    'assets/outlines-fine-BfduKgvd.json',
    'assets/rest-wzpyqtCS.json',
    'assets/outlines-coarse-D1-FyhMm.json',
    'icons/icon-192.png',
    'assets/map-shared-YGNSFH42.js',
    'assets/euregio-app-BhWI7PY6.js',
    'assets/source-sans-3-latin-400-normal-DQi5PRDE.woff2',
    'index.html',
    'assets/index-BAzcguFe.css',
  ];
  expect(inOrderOfUse(urls.map((url) => ({url}))).map(({url}) => url)).toEqual([
    'index.html',
    'assets/index-BAzcguFe.css',
    'assets/euregio-app-BhWI7PY6.js',
    'assets/map-shared-YGNSFH42.js',
    'assets/rest-wzpyqtCS.json',
    'assets/outlines-coarse-D1-FyhMm.json',
    'assets/source-sans-3-latin-400-normal-DQi5PRDE.woff2',
    'assets/outlines-fine-BfduKgvd.json',
    'icons/icon-192.png',
  ]);
});
