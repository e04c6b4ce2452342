import {expect, test} from 'vitest';
import {hrefOf, linksLeadTo, longestWord} from './thing-text.ts';

test('links keep the language', () => {
  expect([hrefOf('unlock', 'nl'), hrefOf('unlock', 'de')]).toEqual(['?place=unlock', '?place=unlock&lang=de']);
});

test('on a page of somebody else links lead to the published map', () => {
  linksLeadTo('https://kaart.example.org/grens/');
  expect(hrefOf('unlock', 'de')).toBe('https://kaart.example.org/grens/?place=unlock&lang=de');
  linksLeadTo('');
});

test('a line may break at a blank, a hyphen and a dash, but not at a slash', () => {
  expect(longestWord('Luchthaven Münster/Osnabrück (FMO)')).toBe(17);
  expect(longestWord('Rijssen-Holten–Steinfurt')).toBe(9);
  expect(longestWord('Duitslandstrategie Oost-Nederland')).toBe(18);
});
