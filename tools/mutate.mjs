// `npm run mutate [-- room … | room/file …]`: changes the code in small ways, one at a time, and counts how many of these changes a unit test notices.
// Each room is judged by the tests that lie in it. What was measured before and has not changed is not measured again (`.cache/mutation/`).
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Stryker} from '@stryker-mutator/core';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Of a hundred changes so many have to be noticed. */
const LEAST_SCORE = 85;

/** What is changed in each room. What needs a browser is left to the browser tests. */
const ROOMS = {
  common: ['src/common/*.ts'],
  share: ['src/share/*.ts'],
  present: ['src/present/{address,channel,keys,kiosk,own-stories,story-store,swipe,wake-lock}.ts'],
  i18n: ['src/i18n/{sentences,format,languages}.ts'],
  geo: ['geo/build/{check-facts,checks,corridors,crossings,facts,geojson,merge-lines,topology,water-names,write}.ts'],
  catalogue: ['src/catalogue/*.ts'],
  state: ['src/state/*.ts'],
};

const asked = process.argv.slice(2).map((text) => text.split('/'));
const strays = asked.filter(([room = '']) => !(room in ROOMS)).map((steps) => steps.join('/'));
if (strays.length > 0) {
  console.error(`mutate: expected rooms (${Object.keys(ROOMS).join(', ')}) or files in them (catalogue/ties), got ${strays.join(', ')}.`);
  process.exit(2);
}

mkdirSync('.cache/mutation', {recursive: true});
const weak = [];
for (const [room = '', file] of asked.length > 0 ? asked : Object.keys(ROOMS).map((name) => [name])) {
  const all = ROOMS[/** @type {keyof typeof ROOMS} */ (room)];
  const folder = all[0]?.slice(0, all[0].lastIndexOf('/'));
  const files = file ? [`${folder}/${file}.ts`] : all;
  process.env.MUTATED_ROOM = folder;
  const results = await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: {configFile: 'tools/mutate.vitest.ts', related: false},
    mutate: [...files, '!**/*.test.ts', '!**/testing.ts', '!**/*.d.ts'],
    // TypeScript 7 has no interface for JavaScript, with which Stryker would read this file.
    tsconfigFile: 'none',
    coverageAnalysis: 'perTest',
    // Tables and the like, read when a module is loaded: every test would have to run for each of their entries.
    ignoreStatic: true,
    concurrency: 1,
    // On a busy machine a slow test is no proof that the change was noticed.
    timeoutMS: 60_000,
    incremental: true,
    incrementalFile: `.cache/mutation/${room}.json`,
    tempDirName: '.cache/stryker',
    // From the root: `dist*` alone would leave out `districts-coarse.geojson` too.
    ignorePatterns: ['/dist', '/dist-*', '/artefacts', '/lib', '/bench', '/e2e', '/docs'],
    reporters: ['clear-text', 'html', 'progress-append-only'],
    clearTextReporter: {logTests: false, allowColor: false, skipFull: true},
    htmlReporter: {fileName: `artefacts/mutation/${room}.html`},
    thresholds: {high: 95, low: LEAST_SCORE, break: null},
  }).runMutationTest();
  // Of one file: what is kept of the rest of the room comes along.
  const counted = results.filter(
    ({status, fileName}) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status) && (!file || fileName.endsWith(`/${file}.ts`)),
  );
  const noticed = counted.filter(({status}) => status === 'Killed' || status === 'Timeout').length;
  const score = Math.floor((1000 * noticed) / counted.length) / 10;
  console.log(`${file ? `${room}/${file}` : room}: ${noticed} of ${counted.length} changes noticed (${score} %).\n`);
  if (score < LEAST_SCORE) weak.push(room);
}
if (weak.length > 0) {
  console.error(`mutate: expected at least ${LEAST_SCORE} % in each room; fewer in ${weak.join(', ')}. artefacts/mutation/ shows what goes unnoticed.`);
  process.exit(1);
}
