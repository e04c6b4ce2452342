// `npm test`: all tests, browser tests included. Finds a browser or installs one, builds the site once, and closes with one plain line of counts.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromiumPath} from './chromium.mjs';
import {firefoxCanDraw, firefoxPath} from './firefox.mjs';

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

/** Some tests look at Firefox too; where there is none they say so and are skipped. It draws maps only with a screen, which Xvfb is. */
function findFirefox() {
  if ((firefoxPath() && firefoxCanDraw()) || !canInstall()) return;
  console.log('No Firefox found: installing Debian’s.');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr', 'xvfb', 'libgl1-mesa-dri']);
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

if (!findBrowser()) {
  console.error('The tests need a Chromium. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to yours.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const only = process.argv.slice(2);
if (only.length === 0 || only.some((word) => word.includes('e2e'))) {
  findFirefox();
  const built =
    run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']) ||
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
