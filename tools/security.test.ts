import {expect, test} from 'vitest';
import {CONTENT_SECURITY_POLICY, SECURITY_HEADERS, SHARING_HEADERS} from './headers.mjs';
import {headersFile, securityText} from './security.ts';

const NOW = new Date('2026-11-28T10:00:00Z');
const SITE = 'https://www.example.org/kaart/';

test('security.txt says whom to tell, and until when that holds', () => {
  expect(securityText({contact: 'mailto:ict@example.org', expires: '2027-06-30'}, SITE, NOW)).toBe(
    'Contact: mailto:ict@example.org\nExpires: 2027-06-30T00:00:00.000Z\nPreferred-Languages: nl, de, en\nCanonical: https://www.example.org/.well-known/security.txt\n',
  );
});

test('without a contact there is none; what cannot be used, or is over, stops the build', () => {
  expect(securityText({contact: undefined, expires: undefined}, SITE, NOW)).toBeNull();
  const refused = (contact: string, expires: string | undefined) => () => securityText({contact, expires}, SITE, NOW);
  expect(refused('ict@example.org', '2027-06-30')).toThrow('SECURITY_CONTACT: expected mailto:…, https://… or tel:…, got "ict@example.org".');
  expect(refused('mailto:ict@example.org', undefined)).toThrow('SECURITY_EXPIRES: expected the day');
  expect(refused('mailto:ict@example.org', '2026-11-27')).toThrow('SECURITY_EXPIRES: expected a day to come, got "2026-11-27".');
  expect(refused('mailto:ict@example.org', 'volgend jaar')).toThrow('SECURITY_EXPIRES: expected a day as 2027-06-30, got "volgend jaar".');
  expect(refused('mailto:ict@example.org', '2031-01-01')).toThrow('SECURITY_EXPIRES: expected a day within a year');
});

test('the file of headers has what the server sends, for every file; what never changes is kept for a year', () => {
  const [every, assets, ...others] = headersFile().split(/^(?=\/)/m);
  const rows = [...Object.entries(SECURITY_HEADERS), ...Object.entries(SHARING_HEADERS)].map(([name, value]) => `  ${name}: ${value}\n`);
  expect(every).toBe(`/*\n${rows.join('')}`);
  expect(every).toContain(`  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}\n`);
  // RFC 8246: a year, and not even asked whether it has changed.
  expect(assets).toBe('/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  expect(others).toEqual([]);
});
