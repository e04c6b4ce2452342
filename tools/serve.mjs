// Serves a built folder as any static host would, with the security headers of `headers.mjs`. No dependencies, so that it starts at once.
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {pipeline} from 'node:stream';
import {createGzip} from 'node:zlib';
import {SECURITY_HEADERS, SHARING_HEADERS} from './headers.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.pdf': 'application/pdf',
  '.pmtiles': 'application/vnd.pmtiles',
};
const COMPRESSED = new Set(['.html', '.js', '.mjs', '.css', '.json', '.jsonld', '.geojson', '.svg', '.webmanifest', '.txt', '.csv']);

/**
 * @param {{root: string, host?: string, port?: number, under?: string, tries?: number, headers?: Record<string, string>, onRequest?: (path: string) => void}} options `under`: path that stands before everything, `/kaart/`;
 *   `tries`: how many following ports to try when the port is taken; `headers`: what is sent beside, or instead of, the usual ones; `onRequest`: hears the path of whatever is asked for.
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serve({root, host = '127.0.0.1', port = 4173, under = '/', tries = 20, headers = {}, onRequest}) {
  const sent = Object.entries({...SECURITY_HEADERS, ...SHARING_HEADERS, ...headers});
  const server = createServer((request, response) => {
    for (const [name, value] of sent) response.setHeader(name, value);
    onRequest?.(request.url ?? '/');
    answer(root, under, request, response);
  });
  for (let attempt = 0; ; attempt++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port === 0 ? 0 : port + attempt, host, () => {
          server.off('error', reject);
          resolve(undefined);
        });
      });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE' || attempt >= tries) throw error;
    }
  }
  const {port: taken} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://${host}:${taken}${under}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * @param {string} root
 * @param {string} under
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(root, under, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);

  const path = pathOf(request.url ?? '/');
  if (path === null || !path.startsWith(under)) return refuse(response, 404);
  const missing = () => notFound(root, response, request.method === 'HEAD');
  let file = normalize(join(root, path.slice(under.length)));
  if (file !== normalize(root) && !file.startsWith(normalize(root + sep))) return refuse(response, 404);
  if (existsSync(file) && statSync(file).isDirectory()) {
    // Addresses within a page are relative: its folder has to end with a slash.
    if (!path.endsWith('/')) {
      const [, query = ''] = /^[^?]*(\?.*)?$/.exec(request.url ?? '') ?? [];
      response.writeHead(301, {Location: `${encodeURI(path)}/${query}`}).end();
      return;
    }
    file = join(file, 'index.html');
  }
  if (!existsSync(file)) return missing();

  const kind = extname(file);
  const {size, mtime} = statSync(file);
  const tag = `"${size.toString(36)}-${mtime.getTime().toString(36)}"`;
  response.setHeader('Content-Type', TYPES[/** @type {keyof typeof TYPES} */ (kind)] ?? 'application/octet-stream');
  // Files with a hash in their name never change, and all of them lie in `assets/`; all else is asked for anew.
  response.setHeader('Cache-Control', /\/assets\/[^/]+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Vary', 'Accept-Encoding');
  const done = () => {};
  if (COMPRESSED.has(kind)) {
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const ready = PACKED.find(({encoding, ending}) => accepted.includes(encoding) && isFresh(file + ending, mtime));
    const encoding = ready?.encoding ?? (/\bgzip\b/.test(accepted) ? 'gzip' : null);
    if (encoding !== null) {
      response.setHeader('Content-Encoding', encoding);
      if (ready) response.setHeader('Content-Length', statSync(file + ready.ending).size);
      if (request.method === 'HEAD') response.end();
      else if (ready) pipeline(createReadStream(file + ready.ending), response, done);
      else pipeline(createReadStream(file), createGzip(), response, done);
      return;
    }
  }
  // Tiles lie in one large file, of which a browser asks for parts.
  response.setHeader('Accept-Ranges', 'bytes');
  const part = partOf(request.headers.range, size);
  if (part === null) {
    response.writeHead(416, {'Content-Range': `bytes */${size}`}).end();
    return;
  }
  response.setHeader('Content-Length', part.end - part.start + 1);
  if (part.whole) response.statusCode = 200;
  else {
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${part.start}-${part.end}/${size}`);
  }
  if (request.method === 'HEAD' || size === 0) response.end();
  else pipeline(createReadStream(file, {start: part.start, end: part.end}), response, done);
}

/**
 * The site's own page for addresses that do not exist; a plain line where it has none.
 * @param {string} root
 * @param {import('node:http').ServerResponse} response
 * @param {boolean} headOnly
 */
function notFound(root, response, headOnly) {
  const page = join(root, '404.html');
  if (!existsSync(page)) return refuse(response, 404);
  response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache'});
  if (headOnly) response.end();
  else pipeline(createReadStream(page), response, () => {});
}

/** Copies that `npm run compress` laid beside a file, the smaller first. */
const PACKED = [
  {encoding: 'br', ending: '.br'},
  {encoding: 'gzip', ending: '.gz'},
];

/** A packed copy of an older file is none. @param {string} path @param {Date} made */
const isFresh = (path, made) => existsSync(path) && statSync(path).mtime >= made;

/**
 * The bytes that a request asks for; `null` when the file has no such part. Several parts in one request are not served: it gets the whole.
 *
 * @param {string | undefined} range as in `bytes=0-16383`, `bytes=100-`, `bytes=-20`
 * @param {number} size
 * @returns {{start: number, end: number, whole: boolean} | null}
 */
export function partOf(range, size) {
  const all = {start: 0, end: size - 1, whole: true};
  const found = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!found || (found[1] === '' && found[2] === '')) return all;
  const start = found[1] === '' ? Math.max(0, size - Number(found[2])) : Number(found[1]);
  const end = found[1] === '' || found[2] === '' ? size - 1 : Math.min(Number(found[2]), size - 1);
  return start > end || start >= size ? null : {start, end, whole: false};
}

/** @param {string} url */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null; // A malformed escape: there is no such file.
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8'});
  response.end(status === 404 ? 'Not found.\n' : 'Only GET and HEAD.\n');
}
