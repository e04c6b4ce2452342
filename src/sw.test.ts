import {readFileSync} from 'node:fs';
import {createContext, runInContext} from 'node:vm';
import {beforeEach, expect, test} from 'vitest';

// Two tabs, two versions: the worker of the new one takes over while a story of the old one is told. The worker is run as it is, with a browser’s stores around it.
const SCRIPT = readFileSync(new URL('sw.js', import.meta.url), 'utf8');
const SCOPE = 'https://kaart.example/hengelo/';

/** What all workers of a site share. */
interface Site {
  /** By name, in the order in which they were made. */
  readonly caches: Map<string, Map<string, Response>>;
  pages: number;
  /** What the server has. */
  files: Set<string>;
  offline: boolean;
}
let site: Site;
beforeEach(() => {
  site = {caches: new Map(), pages: 1, files: new Set(), offline: false};
});

/** The worker of a version with these files. */
function worker(...files: string[]) {
  const listeners = new Map<string, (event: object) => void>();
  const cacheOf = (name: string) => {
    const stored = site.caches.get(name) ?? new Map<string, Response>();
    site.caches.set(name, stored);
    return {
      put: (url: string, response: Response) => Promise.resolve(void stored.set(url, response)),
      match: (asked: string | {url: string}) => Promise.resolve(stored.get(typeof asked === 'string' ? asked : asked.url)?.clone()),
      keys: () => Promise.resolve([...stored.keys()].map((url) => ({url}))),
    };
  };
  const self = {
    __WB_MANIFEST: ['index.html', ...files].map((url) => ({url, revision: url === 'index.html' ? files.join() : null})),
    registration: {scope: SCOPE, waiting: null},
    clients: {claim: () => Promise.resolve(), matchAll: () => Promise.resolve(Array.from({length: site.pages}))},
    addEventListener: (type: string, listener: (event: object) => void) => void listeners.set(type, listener),
    skipWaiting: () => Promise.resolve(),
  };
  const context = createContext({
    self,
    URL,
    Response,
    Request,
    console,
    location: new URL(SCOPE),
    caches: {
      open: (name: string) => Promise.resolve(cacheOf(name)),
      keys: () => Promise.resolve([...site.caches.keys()]),
      delete: (name: string) => Promise.resolve(site.caches.delete(name)),
      match: (url: string) =>
        Promise.resolve(
          [...site.caches.values()]
            .map((stored) => stored.get(url))
            .find(Boolean)
            ?.clone(),
        ),
    },
    fetch: ({url}: {url: string}) => {
      const path = url.replace(SCOPE, '');
      if (site.offline) return Promise.reject(new TypeError('no network'));
      return Promise.resolve(site.files.has(path) ? new Response(path) : new Response('', {status: 404}));
    },
  });
  runInContext(SCRIPT, context);
  const dispatch = async (type: string, event: object = {}): Promise<unknown> => {
    let waited: unknown;
    listeners.get(type)?.({...event, waitUntil: (promise: unknown) => (waited = promise), respondWith: (promise: unknown) => (waited = promise)});
    return await waited;
  };
  return {
    install: () => dispatch('install'),
    activate: () => dispatch('activate'),
    /** A page of this version asks what is kept. */
    ask: () => dispatch('message', {data: {type: 'KEPT'}, ports: []}),
    /** What a page of the site gets when somebody goes there; `null`: the worker has nothing to say. */
    page: async (path: string): Promise<string | null> => {
      const answer = (await dispatch('fetch', {request: {method: 'GET', mode: 'navigate', url: SCOPE + path}})) as Response | undefined;
      return answer === undefined ? null : (answer.headers.get('location') ?? (await answer.text()));
    },
    status: async (path: string): Promise<number> => {
      const answer = (await dispatch('fetch', {request: {method: 'GET', mode: 'cors', url: SCOPE + path}})) as Response;
      return answer.status;
    },
  };
}
const OLD = 'assets/figure-aaaaaaaa.js';
const NEW = 'assets/figure-bbbbbbbb.js';

async function updated(pages: number) {
  site.files = new Set(['index.html', OLD]);
  const before = worker(OLD);
  await before.install();
  await before.activate();
  site.files = new Set(['index.html', NEW]);
  site.pages = pages;
  const after = worker(NEW);
  await after.install();
  await after.activate();
  return after;
}

test('a page of the version before that is still open gets the files it has yet to fetch, though the server has them no more', async () => {
  const after = await updated(2);
  expect([await after.status(OLD), await after.status(NEW)]).toEqual([200, 200]);
  // Another page asks while it is open: nothing is taken from under it.
  await after.ask();
  expect(await after.status(OLD)).toBe(200);
});

test('when it has gone, the version before is deleted', async () => {
  const after = await updated(2);
  site.pages = 1;
  await after.ask();
  expect(site.caches.size).toBe(1);
  expect(await after.status(OLD)).toBe(404);
});

test('where no other page is open the version before goes at once', async () => {
  await updated(1);
  expect(site.caches.size).toBe(1);
});

test('another map, or another app, on the same server keeps its files', async () => {
  site.files = new Set(['index.html']);
  const others = ['euregio-https://kaart.example/proef/-12ab', 'workbox-precache-v2-https://kaart.example/andere-app/'];
  for (const name of [...others, `euregio-${SCOPE}-dead`, `workbox-precache-v2-${SCOPE}`]) site.caches.set(name, new Map());
  const now = worker();
  await now.install();
  await now.activate();
  expect([...site.caches.keys()].filter((name) => name !== [...site.caches.keys()].at(-1))).toEqual(others);
});

test('each page is its own: that of another folder is asked for, and one that is kept is there without a network', async () => {
  site.files = new Set(['index.html', 'toegankelijkheid.html', 'nl/emsdetten/index.html']);
  const now = worker('toegankelijkheid.html');
  await now.install();
  expect([await now.page(''), await now.page('index.html'), await now.page('nl/emsdetten/index.html')]).toEqual([
    'index.html',
    'index.html',
    'nl/emsdetten/index.html',
  ]);
  site.offline = true;
  expect(await now.page('toegankelijkheid.html')).toBe('toegankelijkheid.html');
  expect(await now.page('nl/emsdetten/')).toBe(`${SCOPE}?lang=nl&place=emsdetten`);
});
