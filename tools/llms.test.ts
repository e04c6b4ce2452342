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
