// `npm run compress`: lays a brotli and a gzip copy beside each file of the built site that gets smaller, so that a server need not pack them at every request.
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {extname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
/** What is packed already (woff2, png, pmtiles) gains nothing. */
export const PACKABLE = new Set(['.html', '.js', '.mjs', '.css', '.json', '.jsonld', '.geojson', '.svg', '.webmanifest', '.txt', '.md', '.csv']);
/** A smaller file fits the first packets anyhow. */
const LEAST_BYTES = 1000;
/** Files larger than this would take minutes at the highest quality, for a few per cent. */
const HARD_BYTES = 1_500_000;
const AT_ONCE = 4;

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/**
 * @param {string} folder
 * @returns {Promise<{files: number, bytes: number, brotli: number, gzip: number}>} sums over the files that were packed
 */
export async function precompress(folder) {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => PACKABLE.has(extname(name)))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).size >= LEAST_BYTES);
  const sums = {files: 0, bytes: 0, brotli: 0, gzip: 0};
  const work = async () => {
    for (let path = paths.pop(); path; path = paths.pop()) {
      const bytes = readFileSync(path);
      const quality = bytes.length > HARD_BYTES ? 9 : constants.BROTLI_MAX_QUALITY;
      const [small, common] = await Promise.all([
        brotliAsync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length}}),
        gzipAsync(bytes, {level: 9}),
      ]);
      writeFileSync(`${path}.br`, small);
      writeFileSync(`${path}.gz`, common);
      sums.files += 1;
      sums.bytes += bytes.length;
      sums.brotli += small.length;
      sums.gzip += common.length;
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  return sums;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const {files, bytes, brotli, gzip: common} = await precompress(DIST);
  const mb = (/** @type {number} */ value) => (value / 1e6).toFixed(2);
  console.log(`${files} files packed: ${mb(bytes)} MB, brotli ${mb(brotli)} MB, gzip ${mb(common)} MB.`);
}
