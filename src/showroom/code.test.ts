import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {ELEMENTS} from 'virtual:elements';
import {codeFor, CONSUMERS, policyFor, tagCode} from './code.ts';
import {controlOf, type Description} from './description.ts';

const APP: Description = {
  tag: 'euregio-app',
  attributes: new Map([
    ['place', 'unlock'],
    ['lens', ''],
    ['ask', 'Wie betaalt "Unlock"?'],
  ]),
};
const LIST: Description = {tag: 'euregio-list', attributes: new Map([['topics', 'networks']])};
const AROUND = {published: 'https://kaart.example.org/', event: 'euregio-select', title: 'Hengelo over de grens', language: 'nl'} as const;

test('a tag says what its description says, and nothing in it ends an attribute too early', () => {
  expect(tagCode(APP)).toBe('<euregio-app place="unlock" lens ask="Wie betaalt &quot;Unlock&quot;?"></euregio-app>');
});

test('every way of building in shows the same tag, and the module or script that defines it', () => {
  const around = CONSUMERS.filter((one) => one !== 'iframe').map((one) => codeFor(one, LIST, AROUND) ?? '');
  expect(around.filter((code) => !/<euregio-list topics="networks"/.test(code))).toEqual([]);
  expect(around.filter((code) => !/euregio-parts\.js|euregio-map\/euregio-list/.test(code))).toEqual([]);
  expect(codeFor('html', APP, AROUND)).toContain('src="https://kaart.example.org/euregio-map.js"');
});

test('only the whole map stands in a frame', () => {
  expect(codeFor('iframe', LIST, AROUND)).toBe(null);
  expect(
    codeFor(
      'iframe',
      {
        tag: 'euregio-app',
        attributes: new Map([
          ['place', 'unlock'],
          ['lens', ''],
        ]),
      },
      AROUND,
    ),
  ).toContain('src="https://kaart.example.org/?place=unlock&amp;lens=1&amp;embed=1"');
});

test('the policy is that of the page about embedding', () => {
  expect(readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8')).toContain(policyFor('https://kaart.example.org'));
});

test('the elements of the showroom are those that the package exports, each with what it takes', () => {
  expect(ELEMENTS.map(({tag}) => tag)).toEqual(
    ['app', 'map', 'search', 'legend', 'list', 'details', 'popup', 'figure', 'story', 'language'].map((name) => `euregio-${name}`),
  );
  const app = ELEMENTS[0];
  const control = (name: string) => controlOf(app?.attributes.find((one) => one.name === name) ?? {name, description: '', type: '', default: ''});
  expect([control('lens'), control('lang'), control('scheme'), control('place').kind]).toEqual([
    {kind: 'switch'},
    {kind: 'choice', values: ['nl', 'de', 'en', 'nl-b1']},
    {kind: 'choice', values: ['light', 'dark', 'contrast']},
    'text',
  ]);
});
