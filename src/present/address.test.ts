import {expect, test} from 'vitest';
import {audienceAddress} from './address.ts';

test('a phone comes to the same stop in the same language, and not into the presentation', () => {
  expect(
    audienceAddress('https://example.org/kaart/?story=a&stop=b&present=1&map=7,52,8#x', {story: 'politieke-markt', stop: 'unlock', language: 'de', also: null}),
  ).toBe('https://example.org/kaart/?lang=de&story=politieke-markt&stop=unlock');
  expect(audienceAddress('https://example.org/', {story: 's', stop: 't', language: 'nl', also: null})).toBe('https://example.org/?story=s&stop=t');
  expect(audienceAddress('https://example.org/', {story: 's', stop: 't', language: 'nl', also: 'de'})).toBe('https://example.org/?also=de&story=s&stop=t');
});
