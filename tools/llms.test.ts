import {Marked} from 'marked';
import {expect, test} from 'vitest';
import {llmsText} from './llms.ts';

const text = llmsText([
  {tag: 'euregio-list', description: 'Everything\nas a list.', attributes: [], properties: [], events: [], slots: [], parts: [], styles: []},
]);
const html = new Marked().parse(text, {async: false});
const headings = [...html.matchAll(/<h(\d)>(.*?)<\/h\d>/g)].map(([, level, inner = '']) => `${level} ${inner.replaceAll(/<[^>]*>/g, '')}`);

test('the form of llmstxt.org: a title, a sentence in a quotation, then sections; each says its name in Markdown too', () => {
  expect(headings).toEqual(['1 EUREGIO map', '2 More', '2 &lt;euregio-list&gt;']);
  expect(html.indexOf('<blockquote>')).toBe(html.indexOf('</h1>') + '</h1>\n'.length);
});

test('links lead to what lies beside it', () => {
  const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
  expect(links).toEqual(['voorbeelden.html', 'nl/', 'de/', 'en/', 'geo/dcat.jsonld']);
});

const row = (name: string, description: string) => ({name, description, type: '', default: ''});

// The form: https://llmstxt.org (a title, a summary as a quotation, sections with lists).
test('an assistant reads a title, a summary, and a section for each element with a list for each kind of what it takes', () => {
  const text = llmsText([
    {
      tag: 'euregio-list',
      description: 'Lists\n  what there is. ',
      attributes: [row('lang', 'language\n of the part'), row('topics', '')],
      properties: [row('catalogue', 'not for a page')],
      events: [row('euregio-select', 'somebody chose')],
      slots: [],
      parts: [row('row', 'one thing')],
      styles: [row('--euregio-gap', 'room')],
    },
    {tag: 'euregio-logo', description: 'A logo.', attributes: [], properties: [], events: [], slots: [row('more', 'beside it')], parts: [], styles: []},
  ]);

  expect(text.startsWith('# EUREGIO map\n\n> Web components: ')).toBe(true);
  expect(text.slice(text.indexOf('\n## `'))).toBe(`
## \`<euregio-list>\`

Lists what there is.

### Attributes

- \`lang\`: language of the part
- \`topics\`

### Events

- \`euregio-select\`: somebody chose

### Parts

- \`row\`: one thing

### Custom properties

- \`--euregio-gap\`: room

## \`<euregio-logo>\`

A logo.

### Slots

- \`more\`: beside it
`);
});
