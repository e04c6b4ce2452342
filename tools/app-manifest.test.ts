import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

interface Manifest {
  readonly start_url: string;
  readonly scope: string;
  readonly id?: string;
  readonly icons: readonly {readonly src: string; readonly sizes: string; readonly type: string}[];
}
const file = new URL('../public/manifest.webmanifest', import.meta.url);
const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;

/** Web Application Manifest, “process the id member”: against the *origin* of the start address, which is the id where none is given. */
const identityAt = (folder: string): string => {
  const start = new URL(manifest.start_url, `${folder}manifest.webmanifest`);
  return manifest.id === undefined ? start.href : new URL(manifest.id, start.origin).href;
};

test('each map is an app of its own, also two in folders of one host, beside an app of the host itself', () => {
  const folders = ['https://www.hengelo.nl/kaart/', 'https://www.hengelo.nl/proef/', 'https://kaart.example.org/'];
  expect(folders.map(identityAt)).toEqual(folders);
  expect(folders.map((folder) => new URL(manifest.scope, `${folder}manifest.webmanifest`).href)).toEqual(folders);
});

test('its icons are as large as it says', () => {
  // PNG, 11.2.2: width and height are the first eight bytes of the first chunk, from byte 16 on.
  const sizes = manifest.icons
    .filter(({type}) => type === 'image/png')
    .map(({src, sizes: said}) => {
      const bytes = readFileSync(new URL(src, file));
      return [said, `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`];
    });
  expect(sizes.length).toBeGreaterThan(0);
  for (const [said, real] of sizes) expect(real).toBe(said);
});
