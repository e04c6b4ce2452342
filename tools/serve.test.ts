import {existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {SECURITY_HEADERS, SHARING_HEADERS} from './headers.mjs';
import {precompress} from './precompress.mjs';
import {partOf, serve} from './serve.mjs';

let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'euregio-serve-'));
  for (const name of ['assets', 'previews']) mkdirSync(join(folder, 'site', name), {recursive: true});
  writeFileSync(join(folder, 'secret.txt'), 'not for the web');
  writeFileSync(join(folder, 'site', 'index.html'), '<!doctype html><title>map</title>');
  writeFileSync(join(folder, 'site', 'assets', 'map-AbCd1234.js'), 'export {};');
  writeFileSync(join(folder, 'site', 'previews', 'politieke-markt-de.png'), '');
  site = await serve({root: join(folder, 'site'), port: 0, under: '/kaart/'});
});
afterAll(() => site.close());

test('the page comes with the security headers, under a sub-path too', async () => {
  const page = await fetch(site.address);
  expect(page.status).toBe(200);
  expect(await page.text()).toBe('<!doctype html><title>map</title>');
  expect(Object.fromEntries(Object.keys(SECURITY_HEADERS).map((name) => [name, page.headers.get(name)]))).toEqual(SECURITY_HEADERS);
});

test('the policy allows nothing inline, nothing evaluated and no other origin', () => {
  const policy = SECURITY_HEADERS['Content-Security-Policy']!;
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("worker-src 'self' data:");
  expect(policy).toContain("img-src 'self' data: blob:");
  expect(policy).not.toMatch(/unsafe|https?:/);
});

test('files with a hash in their name are kept, the page is asked for anew', async () => {
  expect((await fetch(`${site.address}assets/map-AbCd1234.js`)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await fetch(site.address)).headers.get('cache-control')).toBe('no-cache');
  // A name that only looks like one with a hash.
  expect((await fetch(`${site.address}previews/politieke-markt-de.png`)).headers.get('cache-control')).toBe('no-cache');
});

test('a packed copy beside a file is sent to whoever can read it, the smaller one first', async () => {
  const script = `export const text = '${'kaart '.repeat(400)}';`;
  const folder = mkdtempSync(join(tmpdir(), 'euregio-packed-'));
  writeFileSync(join(folder, 'map.js'), script);
  writeFileSync(join(folder, 'font.woff2'), 'x'.repeat(2000));
  expect(await precompress(folder)).toMatchObject({files: 1, bytes: script.length});
  const packed = await serve({root: folder, port: 0});
  const answer = (encoding: string): Promise<{encoding: string | undefined; length: number}> =>
    new Promise((resolve, reject) =>
      request(`${packed.address}map.js`, {headers: {'accept-encoding': encoding}}, (response) => {
        let length = 0;
        response.on('data', (data: Buffer) => (length += data.length));
        response.on('end', () => resolve({encoding: response.headers['content-encoding'], length}));
      })
        .on('error', reject)
        .end(),
    );
  expect(await answer('gzip, br')).toEqual({encoding: 'br', length: statSync(join(folder, 'map.js.br')).size});
  expect(await answer('gzip')).toEqual({encoding: 'gzip', length: statSync(join(folder, 'map.js.gz')).size});
  expect(await answer('identity')).toEqual({encoding: undefined, length: script.length});
  // A copy that is older than its file is not sent.
  utimesSync(join(folder, 'map.js.br'), new Date(0), new Date(0));
  expect((await answer('gzip, br')).encoding).toBe('gzip');
  expect(existsSync(join(folder, 'font.woff2.br'))).toBe(false);
  await packed.close();
});

test('a part of a file is sent to whoever asks for it', () => {
  expect(partOf('bytes=0-9', 100)).toEqual({start: 0, end: 9, whole: false});
  expect(partOf('bytes=90-', 100)).toEqual({start: 90, end: 99, whole: false});
  expect(partOf('bytes=-10', 100)).toEqual({start: 90, end: 99, whole: false});
  expect(partOf('bytes=50-1000', 100)).toEqual({start: 50, end: 99, whole: false});
  expect(partOf('bytes=100-', 100)).toBeNull();
  expect(partOf('bytes=0-1,5-6', 100)).toEqual({start: 0, end: 99, whole: true});
  expect(partOf(undefined, 100)).toEqual({start: 0, end: 99, whole: true});
});

test('a part comes with its place in the file', async () => {
  const part = await fetch(`${site.address}assets/map-AbCd1234.js`, {headers: {Range: 'bytes=0-5', 'Accept-Encoding': 'identity'}});
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 0-5/10', 'export']);
});

test('nothing outside the folder is served, and a malformed address is no crash', async () => {
  // fetch would tidy the path up: ask as a raw client would.
  const {port} = new URL(site.address);
  const status = (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) =>
      request({host: '127.0.0.1', port, path}, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end(),
    );
  expect(
    await Promise.all(
      ['/kaart/../secret.txt', '/kaart/%2e%2e/secret.txt', '/kaart/..%2fsecret.txt', '/secret.txt', '/kaart/%E0%A4%A', '/kaart/nowhere'].map(status),
    ),
  ).toEqual([404, 404, 404, 404, 404, 404]);
});

test('an address that does not exist is answered 404 with the site’s own page, a folder without its slash with the way to it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'euregio-missing-'));
  mkdirSync(join(folder, 'nl', 'emsdetten'), {recursive: true});
  writeFileSync(join(folder, 'nl', 'emsdetten', 'index.html'), '<!doctype html><title>Emsdetten</title>');
  const bare = await serve({root: folder, port: 0, under: '/kaart/'});
  const plain = await fetch(`${bare.address}nowhere`);
  expect([plain.status, await plain.text()]).toEqual([404, 'Not found.\n']);
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>Niet gevonden</title>');
  const page = await fetch(`${bare.address}nl/nowhere/`);
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    404,
    'text/html; charset=utf-8',
    '<!doctype html><title>Niet gevonden</title>',
  ]);
  const led = await fetch(`${bare.address}nl/emsdetten?x=1`, {redirect: 'manual'});
  expect([led.status, led.headers.get('location')]).toEqual([301, '/kaart/nl/emsdetten/?x=1']);
  await bare.close();
});

test('when the port is taken the next one serves', async () => {
  const port = Number(new URL(site.address).port);
  const second = await serve({root: tmpdir(), port});
  expect(Number(new URL(second.address).port)).toBe(port + 1);
  await second.close();
});

test('other pages may load what is served, without their cookies', async () => {
  const {headers} = await fetch(`${site.address}assets/map-AbCd1234.js`, {headers: {Origin: 'https://www.example.org'}});
  expect([headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual(['*', null]);
});

test('the hosting page gives the same headers for nginx and Apache', () => {
  const page = readFileSync(new URL('../docs/hosting.md', import.meta.url), 'utf8');
  const missing = Object.entries({...SECURITY_HEADERS, ...SHARING_HEADERS}).flatMap(([name, value]) =>
    [`add_header ${name} "${value}" always;`, `Header always set ${name} "${value}"`].filter((line) => !page.includes(line)),
  );
  expect(missing).toEqual([]);
});
