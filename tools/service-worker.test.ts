import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {STORIES} from '../src/story/stories.ts';
import {LISTS} from './pages/site.ts';

const SCOPE = 'https://example.org/kaart/';
const CODE = readFileSync(join(import.meta.dirname, '../src/sw.js'), 'utf8');

type Listener = (event: Record<string, unknown>) => void;

/** Runs the worker of one version of the site in a world of its own, with a network that answers what the test says. */
function worker(files: readonly {url: string; revision: string | null}[], stored: Map<string, Map<string, Response>>, network: (path: string) => Response) {
  const listeners = new Map<string, Listener>();
  const asked: string[] = [];
  const cacheOf = (name: string) => {
    const entries = stored.get(name) ?? new Map<string, Response>();
    stored.set(name, entries);
    return {
      match: async (address: string) => entries.get(address)?.clone(),
      put: async (address: string, response: Response) => void entries.set(address, response),
      keys: async () => [...entries.keys()].map((url) => ({url})),
    };
  };
  const caches = {
    open: async (name: string) => cacheOf(name),
    keys: async () => [...stored.keys()],
    delete: async (name: string) => stored.delete(name),
    match: async (address: string) =>
      [...stored.values()]
        .find((entries) => entries.has(address))
        ?.get(address)
        ?.clone(),
  };
  const self = {
    __WB_MANIFEST: files,
    registration: {scope: SCOPE},
    clients: {claim: async () => undefined, matchAll: async () => [{}]},
    skipWaiting: async () => undefined,
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
  };
  const fetch = async (request: Request): Promise<Response> => {
    const path = request.url.slice(SCOPE.length);
    asked.push(path);
    return network(path);
  };
  // The worker’s own names for the world, as parameters.
  new Function('self', 'caches', 'fetch', 'location', 'console', CODE)(self, caches, fetch, new URL(SCOPE), {warn: () => undefined});
  const send = async (type: string, event: Record<string, unknown> = {}): Promise<void> => {
    const waits: Promise<unknown>[] = [];
    listeners.get(type)?.({...event, waitUntil: (promise: Promise<unknown>) => waits.push(promise)});
    await Promise.all(waits);
  };
  const kept = async (): Promise<unknown> => {
    const answers: unknown[] = [];
    await send('message', {data: {type: 'KEPT'}, ports: [{postMessage: (answer: unknown) => answers.push(answer)}]});
    return answers[0];
  };
  return {send, kept, asked};
}

const FILES = [
  {url: 'index.html', revision: 'one'},
  {url: 'assets/app-AbCd1234.js', revision: null},
  {url: 'assets/land-AbCd1234.geojson', revision: null},
];

test('files are fetched in the order of use; one that fails discards no other and comes the next time', async () => {
  const stored = new Map<string, Map<string, Response>>();
  let broken = true;
  const site = worker(FILES, stored, (path) => new Response(path, {status: broken && path.includes('app') ? 503 : 200}));
  await site.send('install');
  expect(site.asked).toEqual(['index.html', 'assets/app-AbCd1234.js', 'assets/land-AbCd1234.geojson']);
  expect([...stored.values()].flatMap((entries) => [...entries.keys()])).toEqual([`${SCOPE}index.html`, `${SCOPE}assets/land-AbCd1234.geojson`]);
  broken = false;
  expect(await site.kept()).toEqual({files: 3, of: 3});
});

test('without the page itself there is nothing to keep', async () => {
  const site = worker(FILES, new Map(), () => new Response('', {status: 500}));
  await expect(site.send('install')).rejects.toThrow('got status 500');
});

test('a newer version takes over the files that are the same, and the older one goes', async () => {
  const stored = new Map<string, Map<string, Response>>();
  await worker(FILES, stored, (path) => new Response(path)).send('install');
  const newer = worker([{url: 'index.html', revision: 'two'}, ...FILES.slice(1)], stored, (path) => new Response(`new ${path}`));
  await newer.send('install');
  expect(newer.asked).toEqual(['index.html']);
  expect(stored.size).toBe(2);
  await newer.send('activate');
  expect(stored.size).toBe(1);
  expect(await [...stored.values()][0]?.get(`${SCOPE}index.html`)?.text()).toBe('new index.html');
});

test('without a network a page of text leads on to the map in the same state', async () => {
  const site = worker(FILES, new Map(), () => {
    throw new TypeError('Failed to fetch');
  });
  const led = async (path: string): Promise<string> => {
    let answer: Promise<Response> | undefined;
    await site.send('fetch', {
      request: {method: 'GET', mode: 'navigate', url: `${SCOPE}${path}`},
      respondWith: (response: Promise<Response>) => (answer = response),
    });
    return (await answer)?.headers.get('location')?.slice(SCOPE.length) ?? 'not answered';
  };
  expect(
    await Promise.all(
      ['nl/', 'de/emsdetten/', 'nl/politieke-markt/', 'en/politieke-markt/mont/', 'nl/a-z/hengelo-emsdetten/', 'nl/places/', 'elsewhere/'].map(led),
    ),
  ).toEqual([
    '?lang=nl',
    '?lang=de&place=emsdetten',
    '?lang=nl&story=politieke-markt',
    '?lang=en&story=politieke-markt&stop=mont',
    '?lang=nl&place=hengelo-emsdetten',
    '?lang=nl&view=list',
    '',
  ]);
  // Files beside the pages are no pages.
  expect(await led('nl/emsdetten/index.json')).toBe('not answered');
  expect(/const STORIES = \[([^\]]*)\]/.exec(CODE)?.[1]?.match(/[\w-]+/g)).toEqual(STORIES.map(({id}) => id));
  expect(/const LISTS = \[([^\]]*)\]/.exec(CODE)?.[1]?.match(/[\w-]+/g)).toEqual(['a-z', ...LISTS]);
});
