import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';
import {SECURITY_HEADERS, SHARING_HEADERS} from './headers.mjs';

/** To whom security problems are reported, and until when that holds: from the host’s configuration. */
export interface SecurityContact {
  /** `mailto:`, `https:` or `tel:`. */
  readonly contact: string | undefined;
  /** ISO 8601, a day or a moment. */
  readonly expires: string | undefined;
}

/** A date further away than this will be wrong before it ends (RFC 9116, 2.5.5). */
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

/**
 * `/.well-known/security.txt` (RFC 9116).
 *
 * @param site - complete address of the published map
 * @returns `null` when the host gave no contact
 * @throws Error when contact or expiry cannot be used, or the expiry is over
 */
export function securityText({contact, expires}: SecurityContact, site: string | undefined, now: Date): string | null {
  if (!contact) return null;
  if (!/^(?:mailto:\S+@\S+|https:\/\/\S+|tel:\+?[\d-]+)$/.test(contact)) {
    throw new Error(`SECURITY_CONTACT: expected mailto:…, https://… or tel:…, got "${contact}".`);
  }
  if (!expires) throw new Error('SECURITY_EXPIRES: expected the day until which SECURITY_CONTACT holds (2027-06-30), got none.');
  const until = new Date(expires);
  if (!/^\d{4}-\d{2}-\d{2}/.test(expires) || Number.isNaN(until.getTime()))
    throw new Error(`SECURITY_EXPIRES: expected a day as 2027-06-30, got "${expires}".`);
  if (until <= now) throw new Error(`SECURITY_EXPIRES: expected a day to come, got "${expires}". Check the contact and give it a new date.`);
  if (until.getTime() - now.getTime() > MOST_DAYS * DAY_MS) throw new Error(`SECURITY_EXPIRES: expected a day within a year, got "${expires}".`);
  return [
    `Contact: ${contact}`,
    `Expires: ${until.toISOString()}`,
    'Preferred-Languages: nl, de, en',
    ...(site === undefined ? [] : [`Canonical: ${new URL('/.well-known/security.txt', site).href}`]),
    '',
  ].join('\n');
}

/** The headers of the site for hosts that read them from a file (`_headers`). */
export const headersFile = (): string =>
  [
    '/*',
    ...Object.entries({...SECURITY_HEADERS, ...SHARING_HEADERS}).map(([name, value]) => `  ${name}: ${value}`),
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');

/** Vite plugin: what a host must offer for security, as far as it is files. */
export function securityFiles(site: string | undefined): Plugin {
  return {
    name: 'security-files',
    apply: 'build',
    writeBundle({dir}) {
      if (dir === undefined) return;
      writeFileSync(join(dir, '_headers'), headersFile());
      const text = securityText({contact: process.env['SECURITY_CONTACT'], expires: process.env['SECURITY_EXPIRES']}, site, new Date());
      if (text === null) {
        this.warn(
          'SECURITY_CONTACT: expected whom to tell about security problems (mailto:…), got none. Left out: .well-known/security.txt, which Dutch public bodies must have.',
        );
        return;
      }
      mkdirSync(join(dir, '.well-known'), {recursive: true});
      writeFileSync(join(dir, '.well-known', 'security.txt'), text);
    },
  };
}
