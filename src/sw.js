// Keeps the map for times without a network, one file after the other, in the order in which they are used. A file that cannot be had is asked for again later;
// what is there stays. Plain JavaScript: it runs by itself, beside the page.

/** Files of this version in the order of use; the build puts them here. @type {readonly {url: string, revision: string | null}[]} */
// oxlint-disable-next-line no-underscore-dangle -- the name that workbox looks for
const FILES = self.__WB_MANIFEST;
/** Changes with every version: an index page and its files belong together. */
const CACHE = `euregio-${self.registration.scope}-${hashOf(JSON.stringify(FILES))}`;
/** Other maps, and other apps, may stand on the same origin. @param {string} name */
const isOurs = (name) =>
  name.startsWith(`euregio-${self.registration.scope}-`) || (name.startsWith('workbox-precache') && name.endsWith(self.registration.scope));
/** The page itself: without it nothing else is of use. */
const PAGE = 'index.html';
/** At the same time: a phone on a weak network has other things to fetch as well. */
const AT_ONCE = 3;
/** Files for other people's work: not part of what the map needs. */
const NOT_THE_PAGE =
  /\/geo\/(?:facts|schema|outlines|context|versions|README|files|dcat)|\/previews\/|\/index\.json$|\/(?:robots|security)\.txt$|\/sitemap\.xml$/;

const addressOf = (/** @type {string} */ path) => new URL(path, self.registration.scope).href;
const ADDRESSES = new Set();

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      await keep(cache, FILES.find(({url}) => url === PAGE) ?? {url: PAGE, revision: null});
      await keepAll();
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      // The page that asked for this version is loaded anew. Another one may stand in the middle of a story: what it has yet to fetch is of the version before.
      await forget((await openPages()) > 1 ? 1 : 0);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
  // Asked by the page each time it is open: says what is kept, and fetches what is not.
  if (event.data?.type === 'KEPT') event.waitUntil(answer(event.ports[0]));
});

self.addEventListener('fetch', (event) => {
  const {request} = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    // Every address of the map is the same page. Pages of text are fetched when they are read; without a network the map shows the same thing.
    if ([self.registration.scope, addressOf(PAGE)].includes(url.origin + url.pathname)) event.respondWith(fromCache(addressOf(PAGE), request));
    else if (!NOT_THE_PAGE.test(url.pathname)) event.respondWith(fetch(request).catch(() => keptOr(request, Response.redirect(mapOf(url.pathname)))));
    return;
  }
  if (ADDRESSES.size === 0) for (const {url: path} of FILES) ADDRESSES.add(addressOf(path));
  url.search = '';
  if (ADDRESSES.has(url.href)) event.respondWith(fromCache(url.href, request));
  else if (OF_ANY_VERSION.test(url.pathname)) event.respondWith(fromAnyCache(url.href, request));
});

/** Files with a hash in their name: one that this version does not have may be of the version before. */
const OF_ANY_VERSION = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** @param {MessagePort | undefined} port */
async function answer(port) {
  await keepAll();
  // The page that asks is of this version; when it is the only one, nobody has an older one open.
  if (self.registration.waiting === null && (await openPages()) <= 1) await forget(0);
  port?.postMessage(await kept());
}

const openPages = async () => (await self.clients.matchAll({type: 'window', includeUncontrolled: true})).length;

/** Deletes older versions but for so many of the newest: caches are named in the order in which they were made. @param {number} but */
async function forget(but) {
  const older = (await caches.keys()).filter((name) => isOurs(name) && name !== CACHE);
  await Promise.all(older.slice(0, older.length - but).map((name) => caches.delete(name)));
}

/** Stories have pages of text under their own names; a test holds the list together with `src/story`. */
const STORIES = ['politieke-markt', 'hengelo-emsdetten', 'wat-is-interreg'];
/** Lists of the pages of text. */
const LISTS = ['a-z', 'places', 'networks', 'projects', 'partnerships', 'landmarks'];

/** The map in the state of a page of text: `nl/emsdetten/` → `?lang=nl&place=emsdetten`. @param {string} path */
function mapOf(path) {
  const map = new URL(self.registration.scope);
  const [language = '', name = '', part = ''] = path.slice(map.pathname.length).split('/');
  if (!['nl', 'de', 'en'].includes(language)) return map.href;
  map.searchParams.set('lang', language);
  if (LISTS.includes(name) && part === '') map.searchParams.set('view', 'list');
  else if (STORIES.includes(name)) {
    map.searchParams.set('story', name);
    if (part !== '') map.searchParams.set('stop', part);
  } else if (name !== '') map.searchParams.set('place', part === '' ? name : part);
  return map.href;
}

/** A page that is kept, as the statement on accessibility is. @param {Request} request @param {Response} otherwise */
async function keptOr(request, otherwise) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, {ignoreVary: true, ignoreSearch: true})) ?? otherwise;
}

/** @param {string} address @param {Request} request */
async function fromCache(address, request) {
  const cache = await caches.open(CACHE);
  const found = await cache.match(address, {ignoreVary: true});
  return found ?? fetch(request);
}

/** @param {string} address @param {Request} request */
async function fromAnyCache(address, request) {
  return (await caches.match(address, {ignoreVary: true})) ?? fetch(request);
}

/** Fetches what is missing. Never fails: what could not be had is asked for when the page is opened next. */
async function keepAll() {
  const cache = await caches.open(CACHE);
  const had = new Set((await cache.keys()).map(({url}) => url));
  const missing = FILES.filter(({url}) => !had.has(addressOf(url)));
  let next = 0;
  const work = async () => {
    for (let file = missing[next++]; file; file = missing[next++]) {
      try {
        await keep(cache, file);
      } catch (error) {
        console.warn(`euregio-app: ${file.url} could not be kept for times without a network.`, error);
      }
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
}

/** @param {Cache} cache @param {{url: string, revision: string | null}} file */
async function keep(cache, {url, revision}) {
  const address = addressOf(url);
  // A file with a hash in its name is the same in every version, and perhaps in the browser's own cache already.
  const before = revision === null ? await caches.match(address, {ignoreVary: true}) : undefined;
  const response = before ?? (await fetch(new Request(address, {cache: revision === null ? 'default' : 'reload'})));
  if (!response.ok) throw new Error(`expected the file, got status ${response.status}.`);
  await cache.put(address, response);
}

async function kept() {
  const cache = await caches.open(CACHE);
  return {files: (await cache.keys()).length, of: FILES.length};
}

/** FNV-1a of the text. @param {string} text */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16);
}
