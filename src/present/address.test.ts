import {expect, test} from 'vitest';
import {audienceAddress, writtenAddress} from './address.ts';

test('a phone comes to the same stop in the same language, and not into the presentation', () => {
  expect(
    audienceAddress('https://example.org/kaart/?story=a&stop=b&present=1&map=7,52,8#x', {story: 'politieke-markt', stop: 'unlock', language: 'de', also: null}),
  ).toBe('https://example.org/kaart/?lang=de&story=politieke-markt&stop=unlock');
  expect(audienceAddress('https://example.org/', {story: 's', stop: 't', language: 'nl', also: null})).toBe('https://example.org/?story=s&stop=t');
  expect(audienceAddress('https://example.org/', {story: 's', stop: 't', language: 'nl', also: 'de'})).toBe('https://example.org/?also=de&story=s&stop=t');
});

test('the written address is what one says aloud', () => {
  expect(writtenAddress('https://www.example.org/kaart/index.html?lang=de')).toBe('example.org/kaart');
  expect(writtenAddress('http://localhost:5173/?story=a')).toBe('localhost:5173');
});

test('only the beginning of an address is left out when it is said, and a page is said by its name', () => {
  expect(writtenAddress('https://kaart.www.example/')).toBe('kaart.www.example');
  expect(writtenAddress('https://www.hengelo.nl/kaart/')).toBe('hengelo.nl/kaart');
  expect(writtenAddress('https://www.hengelo.nl/kaart.html')).toBe('hengelo.nl/kaart.html');
});
