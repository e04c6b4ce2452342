import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {ELEMENTS} from 'virtual:elements';
import {codeFor, CONSUMERS, policyFor, tagCode} from './code.ts';
import {controlOf, type Description, propertyControlOf, settableOf} from './description.ts';

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

test('what only a script can set stands in the code of every kind as that kind has it', () => {
  const list: Description = {
    ...LIST,
    properties: new Map<string, string | readonly string[]>([
      ['only', ['mont', 'errin']],
      ['home', "d'Or"],
    ]),
  };
  const line = "element.only = ['mont','errin'];";
  expect(['html', 'importmap', 'vite', 'webpack', 'policy'].filter((one) => !codeFor(one as 'html', list, AROUND)?.includes(line))).toEqual([]);
  expect(codeFor('react', list, AROUND)).toContain("<euregio-list topics=\"networks\" only={['mont','errin']} home={'d\\u0027Or'} oneuregio-select=");
  expect(codeFor('vue', list, AROUND)).toContain(" .only=\"['mont','errin']\"");
  expect(codeFor('svelte', list, AROUND)).toContain(" only={['mont','errin']}");
  // A page with a strict policy has no script between its tags.
  expect(codeFor('policy', list, AROUND)).not.toMatch(/<script[^>]*>[^<]/);
});

test('a part that stands alone has its language and colours among its attributes, and properties that can be written down have a control', () => {
  const list = ELEMENTS.find(({tag}) => tag === 'euregio-list');
  expect(list?.attributes.map(({name}) => name)).toEqual(['topics', 'place', 'lang', 'scheme']);
  const settable = list?.properties.filter((one) => propertyControlOf(one) !== null).map(({name}) => name);
  expect(settable).toEqual(['projects', 'only', 'also', 'home', 'year', 'page']);
  const as = (type: string, written: string) => settableOf({name: '', description: '', default: '', type}, written);
  expect([as('number | null', '2016'), as('number', 'x'), as('readonly string[] | null', 'mont, errin,'), as('string', 'x'), as('string', '')]).toEqual([
    2016,
    null,
    ['mont', 'errin'],
    'x',
    null,
  ]);
});
