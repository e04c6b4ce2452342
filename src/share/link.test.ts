import {expect, test} from 'vitest';
import {linkOf, textLink, pageOf, publishedPage, shortAddress} from './link.ts';

test('a link brings the view back on somebody else’s screen', () => {
  expect(linkOf('https://kaart.example.nl/euregio/?place=mont#main', '?lang=de&topics=twente,mont&place=unlock')).toBe(
    'https://kaart.example.nl/euregio/?lang=de&topics=twente,mont&place=unlock',
  );
  expect(linkOf('https://kaart.example.nl/', '')).toBe('https://kaart.example.nl/');
});

test('what belongs to this screen stays here: presentation, kiosk, frame and colours', () => {
  expect(linkOf('https://kaart.example.nl/', '?present=1&speaker=1&kiosk=1&embed=1&scheme=dark&story=politieke-markt&stop=mont')).toBe(
    'https://kaart.example.nl/?story=politieke-markt&stop=mont',
  );
});

test('a citation carries the version of the facts, and never an older one', () => {
  expect(linkOf('https://kaart.example.nl/', '?place=unlock&data=00000000', '4f9c21ab,unlock.811c9dc5')).toBe(
    'https://kaart.example.nl/?place=unlock&data=4f9c21ab,unlock.811c9dc5',
  );
  expect(linkOf('https://kaart.example.nl/', '?place=unlock&data=00000000')).toBe('https://kaart.example.nl/?place=unlock');
});

test('the file name is left out where a server finds it, and kept in a folder', () => {
  expect(pageOf('https://kaart.example.nl/euregio/index.html?lang=de')).toBe('https://kaart.example.nl/euregio/');
  expect(pageOf('file:///D:/kaart/index.html?lang=de#x')).toBe('file:///D:/kaart/index.html');
});

test('the written address is short enough to say', () => {
  expect(shortAddress('https://www.example.nl/euregio/index.html?lang=de')).toBe('example.nl/euregio');
  expect(shortAddress('http://localhost:5173/?story=a')).toBe('localhost:5173');
  // Only its beginning is left out, and a page is said by its name.
  expect(shortAddress('https://kaart.www.example/')).toBe('kaart.www.example');
  expect(shortAddress('https://www.hengelo.nl/kaart.html')).toBe('hengelo.nl/kaart.html');
  expect(shortAddress('file:///D:/kaart/index.html')).toBe('');
});

test('a view of which there is a page of text has a link to it, every other has none', () => {
  const page = 'https://kaart.example.nl/grens/index.html';
  const stories = ['politieke-markt', 'hengelo-emsdetten'];
  const links = (queries: readonly string[]): string[] => queries.map((query) => textLink(page, query, stories));
  expect(links(['', '?lang=de&story=politieke-markt', '?story=politieke-markt&stop=mont', '?place=unlock', '?lang=en&place=emsdetten&panel=1'])).toEqual([
    'https://kaart.example.nl/grens/nl/',
    'https://kaart.example.nl/grens/de/politieke-markt/',
    'https://kaart.example.nl/grens/nl/politieke-markt/mont/',
    'https://kaart.example.nl/grens/nl/unlock/',
    'https://kaart.example.nl/grens/en/emsdetten/',
  ]);
  // The story has this address.
  expect(links(['?place=hengelo-emsdetten'])).toEqual(['https://kaart.example.nl/grens/nl/a-z/hengelo-emsdetten/']);
  // The page tells of now, in three languages, and of what is built in.
  expect(
    links(['?lang=nl-b1', '?place=mont&year=2002', '?place=hengelo&lens=1', '?story=eigen-verhaal', '?place=unlock&map=6.8,52.3,9', '?view=list']),
  ).toEqual(Array.from({length: 6}, () => ''));
  expect(textLink('file:///media/stick/kaart.html', '?place=unlock', stories)).toBe('');
});

test('a page opened from a folder has an address only where the map is published', () => {
  expect(publishedPage('', 'file:///D:/euregio-kaart.html?story=politieke-markt')).toBe('');
  expect(publishedPage('https://kaart.example.nl/index.html', 'file:///D:/euregio-kaart.html')).toBe('https://kaart.example.nl/');
  expect(publishedPage('', 'https://kaart.example.nl/?place=mont')).toBe('https://kaart.example.nl/');
  expect([linkOf('', '?place=mont'), shortAddress(''), pageOf('')]).toEqual(['', '', '']);
  expect(publishedPage('not an address', 'file:///D:/euregio-kaart.html')).toBe('');
});
