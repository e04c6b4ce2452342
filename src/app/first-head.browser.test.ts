import {expect, test} from 'vitest';
import {showFirstHead} from './first-head.ts';

/** A page as it is built: with its texts in Dutch, the others ready. */
function page(): HTMLElement {
  const body = document.createElement('div');
  const head = document.createElement('header');
  head.className = 'first-head';
  const title = document.createElement('h1');
  title.textContent = 'Hengelo over de grens';
  Object.assign(title.dataset, {de: 'Hengelo über die Grenze', en: 'Hengelo across the border'});
  head.append(title);
  body.append(head);
  return body;
}

const shown = (query: string): readonly [string, string] | null => {
  const body = page();
  showFirstHead(new URLSearchParams(query), body);
  const title = body.querySelector('h1');
  return title && [title.textContent, title.lang];
};

test('the title of the first view is in the language of the address, in Dutch where there is none that we have', () => {
  expect(shown('')).toEqual(['Hengelo over de grens', '']);
  expect(shown('lang=de')).toEqual(['Hengelo über die Grenze', 'de']);
  expect(shown('lang=EN-gb&map=6.9,52.3,9')).toEqual(['Hengelo across the border', 'en']);
  for (const query of ['lang=', 'lang=fr', 'lang=nl-b1', 'lang=%5D%22', 'view=list', 'topics=euregio', 'year=1995', 'also=de'])
    expect([query, shown(query)?.[0]]).toEqual([query, 'Hengelo over de grens']);
});

test('where something else will stand there is no title', () => {
  for (const query of ['place=hengelo', 'place=hengelo&lens=1', 'story=politieke-markt', 'present=1', 'speaker=1', 'kiosk=1', 'embed=1', 'ask=wie'])
    expect([query, shown(query)]).toEqual([query, null]);
  showFirstHead(new URLSearchParams(), document.createElement('div'));
});
