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
};
const COMPRESSED = new Set(['.html', '.js', '.mjs', '.css', '.json', '.jsonld', '.geojson', '.svg', '.webmanifest', '.txt', '.csv']);

/**
 * @param {{root: string, host?: string, port?: number, under?: string, tries?: number, headers?: Record<string, string>}} options `under`: path that stands before everything, `/kaart/`;
 *   `tries`: how many following ports to try when the port is taken; `headers`: what is sent beside, or instead of, the usual ones.
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serve({root, host = '127.0.0.1', port = 4173, under = '/', tries = 20, headers = {}}) {
  const sent = Object.entries({...SECURITY_HEADERS, ...SHARING_HEADERS, ...headers});
  const server = createServer((request, response) => {
    for (const [name, value] of sent) response.setHeader(name, value);
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
  let file = normalize(join(root, path.slice(under.length)));
  if (file !== normalize(root) && !file.startsWith(normalize(root + sep))) return refuse(response, 404);
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!existsSync(file)) return refuse(response, 404);

  const kind = extname(file);
  const {size, mtime} = statSync(file);
  const tag = `"${size.toString(36)}-${mtime.getTime().toString(36)}"`;
  response.setHeader('Content-Type', TYPES[/** @type {keyof typeof TYPES} */ (kind)] ?? 'application/octet-stream');
  // Files with a hash in their name never change; all else is asked for anew.
  response.setHeader('Cache-Control', /-[\w-]{8}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const gzip = COMPRESSED.has(kind) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (gzip) response.setHeader('Content-Encoding', 'gzip');
  else response.setHeader('Content-Length', size);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stream = createReadStream(file);
  const done = () => {};
  if (gzip) pipeline(stream, createGzip(), response, done);
  else pipeline(stream, response, done);
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
