import {expect, test} from 'vitest';
import {FIRST_TOPICS} from '../catalogue/topics.ts';
import {elementCode, type EmbedOptions, escapeHtml, iframeCode} from './embed-code.ts';

const PAGE = 'https://kaart.example.nl/euregio/index.html?lang=en#main';
const options: EmbedOptions = {
  query: '?place=unlock&map=6.79,52.26,9',
  language: 'nl',
  topics: FIRST_TOPICS,
  title: 'Kaart: Unlock',
  widthPx: 800,
  heightPx: 500,
};

test('the frame is complete: address, name, language, size, loading and what it may do', () => {
  expect(iframeCode(PAGE, options)).toBe(
    '<iframe src="https://kaart.example.nl/euregio/?place=unlock&amp;map=6.79,52.26,9&amp;embed=1" title="Kaart: Unlock" lang="nl-NL" width="800" height="500" loading="lazy" allow="fullscreen"></iframe>',
  );
});

test('language and topics are those of the dialog, not those of the view', () => {
  expect(
    iframeCode('https://kaart.example.nl/', {...options, query: '?lang=nl&topics=euregio&place=mont&present=1', language: 'de', topics: ['partners', 'mont']}),
  ).toContain('src="https://kaart.example.nl/?lang=de&amp;topics=mont,partners&amp;place=mont&amp;embed=1"');
  expect(iframeCode('https://kaart.example.nl/', {...options, query: '', topics: []})).toContain('src="https://kaart.example.nl/?topics=&amp;embed=1"');
});

test('it can be as wide as the page', () => {
  expect(iframeCode(PAGE, {...options, widthPx: null})).toContain('width="100%" height="500"');
});

test('nothing in a title or an address breaks out of its attribute', () => {
  const code = iframeCode(PAGE, {...options, title: `"><script>alert('1')</script>&amp;`, query: '?place="><img>'});
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;"');
  expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
  expect(escapeHtml('a & b < c')).toBe('a &amp; b &lt; c');
});

test('the element has the parameters of the address as attributes', () => {
  expect(elementCode('https://kaart.example.nl/lib/euregio-app.js', {...options, language: 'de', query: '?place=unlock&lens=1&speaker=1'})).toBe(
    [
      '<script type="module" src="https://kaart.example.nl/lib/euregio-app.js"></script>',
      '<style>euregio-app { display: block; inline-size: 800px; block-size: 500px; }</style>',
      '<euregio-app lang="de" place="unlock" lens="1" embed="1"></euregio-app>',
    ].join('\n'),
  );
});

test('a size at which nobody can use the map is refused', () => {
  expect(() => iframeCode(PAGE, {...options, heightPx: 20})).toThrow(new RangeError('embed code: expected a height from 280 to 4000 pixels, got 20.'));
  expect(() => elementCode(PAGE, {...options, widthPx: Number.NaN})).toThrow('expected a width from 280 to 4000 pixels, got NaN');
});

test('a size is from 280 to 4000 pixels, in whole pixels, or as wide as there is room', () => {
  const options = {query: '', language: 'nl', topics: FIRST_TOPICS, title: 'Kaart', heightPx: 500} as const;
  const code = (widthPx: number | null, heightPx = 500): string => elementCode('https://x.example/m.js', {...options, widthPx, heightPx});
  expect([280, 4000, 300.4].map((width) => /inline-size: (\S+);/.exec(code(width))?.[1])).toEqual(['280px', '4000px', '300px']);
  expect(code(null)).toContain('inline-size: 100%;');
  expect(() => code(279)).toThrow('embed code: expected a width from 280 to 4000 pixels, got 279.');
  expect(() => code(4001)).toThrow('embed code: expected a width from 280 to 4000 pixels, got 4001.');
  expect(() => code(500, Number.NaN)).toThrow('embed code: expected a height from 280 to 4000 pixels, got NaN.');
});
