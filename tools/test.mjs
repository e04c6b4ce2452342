// `npm test`: all tests, browser tests included. Finds a browser or installs one, builds the site once as `npm start` does, and closes with one plain line of counts.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromiumPath} from './chromium.mjs';
import {firefoxCanDraw, firefoxPath} from './firefox.mjs';
import {webkitPath} from './webkit.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const {status} = spawnSync(command, args, {stdio: 'inherit', shell: process.platform === 'win32', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
  return status ?? 1;
}

const canInstall = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/** Some tests look at Firefox and WebKit too; where there is none they say so and are skipped. They draw maps only with a screen, which Xvfb is. */
function findOtherEngines() {
  if ((firefoxPath() && firefoxCanDraw() && webkitPath()) || !canInstall()) return;
  console.log('No Firefox or WebKit found: installing Debian’s.');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'libgl1-mesa-dri']);
}

function findBrowser() {
  if (chromiumPath()) return true;
  if (canInstall()) {
    console.log('No Chromium found: installing Debian’s.');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core', 'poppler-utils']);
    if (chromiumPath()) return true;
  }
  console.log('No Chromium found: installing Playwright’s.');
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  return chromiumPath() !== null;
}

/** The site as `npm start` makes it: built, and served until somebody has looked. @returns 0, or 1 when it is not there */
async function buildsAndServes() {
  const server = spawn(process.execPath, ['tools/start.mjs'], {env: {...process.env, PORT: '0'}, stdio: ['ignore', 'pipe', 'inherit']});
  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      server.stdout.on('data', (part) => {
        said += part;
        const found = /The map is at (\S+)/.exec(said);
        if (found) resolve(found[1]);
      });
      server.on('exit', () => reject(new Error(`npm start: expected the address of the map, got: ${said.trim()}`)));
    });
    const page = await fetch(address);
    if (page.ok && (await page.text()).includes('<euregio-app')) return 0;
    throw new Error(`npm start: expected the map at ${address}, got ${page.status}.`);
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    return 1;
  } finally {
    server.kill();
  }
}

if (!findBrowser()) {
  console.error('The tests need a Chromium. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to yours.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const only = process.argv.slice(2);
if (only.length === 0 || only.some((word) => word.includes('e2e'))) {
  findOtherEngines();
  const built =
    (await buildsAndServes()) ||
    run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tools/previews.ts', 'nl/', 'de/politieke-markt/']) ||
    run(process.execPath, ['tools/lib.mjs']);
  if (built !== 0) {
    console.log('0 passed, 1 failed');
    process.exit(built);
  }
  // Two files of tests pack it: once is enough, and each would take it away from the other.
  process.env.LIB_BUILT = '1';
}

// One after the other: two suites of browsers at once would slow each other down until tests time out.
const PROJECTS = ['unit', 'browser', 'e2e'];
const folder = mkdtempSync(join(tmpdir(), 'euregio-test-'));
let passed = 0;
let failed = 0;
let status = 0;
for (const project of only.some((word) => word.startsWith('--project')) ? [null] : PROJECTS) {
  const report = join(folder, `${project ?? 'chosen'}.json`);
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...(project === null ? [] : ['--project', project]), ...only];
  const code = run(process.execPath, ['node_modules/vitest/vitest.mjs', ...args]);
  // A project without a test for the files that were asked for is no failure.
  const counts = countsIn(report);
  if (counts.passed + counts.failed === 0 && only.length > 0) continue;
  passed += counts.passed;
  failed += counts.failed + (code !== 0 && counts.failed === 0 ? 1 : 0);
  status ||= code;
}
rmSync(folder, {recursive: true, force: true});
console.log(`${passed} passed, ${failed} failed`);
process.exit(status || (failed > 0 ? 1 : 0));

/** @param {string} report */
function countsIn(report) {
  try {
    const {numPassedTests, numFailedTests, testResults} = JSON.parse(readFileSync(report, 'utf8'));
    // A file that could not even be loaded has no tests to fail, but has failed.
    const broken = testResults.filter(
      (/** @type {{status: string, assertionResults: unknown[]}} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return {passed: numPassedTests, failed: numFailedTests + broken.length};
  } catch (error) {
    console.error(`The test run left no report: ${/** @type {Error} */ (error).message}`);
    return {passed: 0, failed: only.length > 0 ? 0 : 1};
  }
}
