/* `npm run bench [-- --rounds 7] [--smoke] [--only load,flight,acts,present]`: measures the built map beside peers; see README.md. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {type Browser, chromium} from 'playwright-core';
import {build} from 'vite';
import {CHROMIUM_FLAGS, chromiumPath} from '../tools/chromium.mjs';
import {precompress} from '../tools/precompress.mjs';
import {serve} from '../tools/serve.mjs';
import {acts, bareActs, present, windows} from './acts.ts';
import {goalsOf, isReached, type Results} from './goals.ts';
import {type Candidate, fly, load, type Measured, PLAIN, sent, SLOW} from './measure.ts';
import {measureQuestions, questionsLine} from './parts/questions.ts';
import {measureParts} from './parts/small.ts';
import {formatted, readable, type Report} from './report.ts';
import {spreadOf} from './statistics.ts';

const ROOT = join(import.meta.dirname, '..');
const PARTS = ['load', 'slow', 'flight', 'acts', 'present', 'parts'] as const;
type Part = (typeof PARTS)[number];

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '7'},
    /** Writes nothing: only to see that it runs. */
    smoke: {type: 'boolean', default: false},
    /** Takes `dist/` as it is. */
    built: {type: 'boolean', default: false},
    only: {type: 'string', default: PARTS.join()},
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds: expected a whole number from 1, got "${values.rounds}".`);
const wanted = new Set(values.only.split(',')) as ReadonlySet<Part>;
const stray = [...wanted].find((part) => !PARTS.includes(part));
if (stray !== undefined) throw new Error(`--only: expected some of ${PARTS.join(', ')}, got "${stray}".`);

if (!values.built) {
  await build({root: ROOT, logLevel: 'warn'});
}
await build({root: join(ROOT, 'bench/peers'), configFile: join(ROOT, 'bench/peers/vite.config.ts'), logLevel: 'warn'});
const [site, peers] = [join(ROOT, 'dist'), join(ROOT, 'bench/dist')];
for (const folder of [site, peers]) if (!existsSync(folder)) throw new Error(`bench: expected the built pages in ${folder}, found none. Run without --built.`);
// As `docs/hosting.md` says: a server that packs at every request would take the processor from the browser beside it.
if (!values.smoke) for (const folder of [site, peers]) await precompress(folder);
/** The peers make workers and HTML out of plain texts, which our own policy forbids: with it they would draw nothing, and quickly. */
const PEERS_POLICY = {'Content-Security-Policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:"};
const onRequest = (path: string): void => void sent.push(path);
const servers = [await serve({root: site, port: 0, onRequest}), await serve({root: peers, port: 0, headers: PEERS_POLICY, onRequest})] as const;
const peer = (id: string, title: string): Candidate => ({id, title, address: `${servers[1].address}${id}/`, root: peers, own: false});
const candidates: readonly Candidate[] = [
  {id: 'own', title: 'this map', address: servers[0].address, root: site, own: true},
  peer('maplibre', 'bare MapLibre'),
  peer('openlayers', 'OpenLayers'),
  peer('leaflet', 'Leaflet'),
];

const samples = new Map<string, Record<string, number[]>>();
const add = (id: string, conditions: string, measured: Measured): void => {
  const into = samples.get(`${id} ${conditions}`) ?? {};
  for (const [name, value] of Object.entries(measured)) (into[name] ??= []).push(value);
  samples.set(`${id} ${conditions}`, into);
};

/** Each round begins with another page: who comes first or last has them all before it once. */
async function round(browser: Browser, index: number): Promise<void> {
  const inTurn = candidates.map((_, at) => candidates[(at + index) % candidates.length] as Candidate);
  // Unmeasured: starts the browser's graphics, and has it compile what each page draws with, which a browser keeps from visit to visit. One page alone would have that to itself.
  for (const candidate of inTurn) await (await load(browser, candidate, PLAIN)).context.close();
  for (const candidate of inTurn) {
    const loaded = await load(browser, candidate, PLAIN);
    add(candidate.id, 'plain', loaded.measured);
    console.log(
      `  ${candidate.title}: picture after ${formatted(loaded.measured['firstPicture'] ?? Number.NaN, 'ms')}, complete after ${formatted(loaded.measured['complete'] ?? Number.NaN, 'ms')}`,
    );
    if (wanted.has('flight')) add(candidate.id, 'plain', await fly(loaded, candidate.own));
    await loaded.context.close();
  }
  if (wanted.has('slow'))
    for (const candidate of inTurn) {
      const {context, measured} = await load(browser, candidate, SLOW);
      add(candidate.id, 'slow', measured);
      await context.close();
    }
  const [own, bare] = candidates as readonly [Candidate, Candidate, ...Candidate[]];
  // What cannot be measured in a round is said, and missing; the others count all the same.
  const attempt = async (what: string, measure: () => Promise<Measured>, {id}: Candidate = own): Promise<void> => {
    try {
      add(id, 'plain', await measure());
    } catch (error) {
      console.error(`bench: ${what} could not be measured in this round. ${(error as Error).message}`);
    }
  };
  if (wanted.has('acts')) {
    await attempt('what a reader does', () => acts(browser, own));
    await attempt('the same on a bare map', () => bareActs(browser, bare), bare);
  }
  if (!wanted.has('present')) return;
  await attempt('the evening', () => present(browser, own, values.smoke ? 2 : undefined));
  await attempt('the two windows of the evening', () => windows(browser, own, values.smoke ? 2 : undefined));
}

let browserVersion = '';
try {
  for (let index = 1; index <= rounds; index++) {
    console.log(`Round ${index} of ${rounds}`);
    // A new browser each time: nothing is left over from the round before.
    const browser = await chromium.launch({executablePath: chromiumPath() ?? undefined, args: CHROMIUM_FLAGS});
    browserVersion = browser.version();
    try {
      await round(browser, index);
    } finally {
      await browser.close();
    }
  }
} finally {
  await Promise.all(servers.map((server) => server.close()));
}

const results: Record<string, Record<string, Record<string, ReturnType<typeof spreadOf>>>> = {};
for (const [key, measured] of samples) {
  const [id = '', conditions = ''] = key.split(' ');
  (results[id] ??= {})[conditions] = Object.fromEntries(Object.entries(measured).map(([name, found]) => [name, spreadOf(found)]));
}
const versionOf = (name: string): string => (JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as {version: string}).version;
const report: Report = {
  made: new Date().toISOString().slice(0, 10),
  rounds,
  versions: {
    Chromium: browserVersion,
    'MapLibre GL JS': versionOf('maplibre-gl'),
    OpenLayers: versionOf('ol'),
    Leaflet: versionOf('leaflet'),
    Node: process.versions.node,
  },
  machine: `${cpus().length} cores, software graphics`,
  candidates: candidates.map(({id, title}) => ({id, title})),
  conditions: [PLAIN, SLOW].map(({id, title}) => ({id, title})),
  results: results as Results,
  goals: goalsOf(results as Results),
  parts: wanted.has('parts') ? measureParts() : [],
};
for (const goal of report.goals)
  console.log(
    `${goal.what} (${goal.goal}): ${goal.got === null ? 'not measured' : `${formatted(goal.got, goal.unit)}, ${isReached(goal) ? 'reached' : 'not reached'}`}`,
  );
for (const {what, oursMs, peer: name, theirsMs} of report.parts) console.log(`${what}: ${formatted(oursMs, 'ms')}; ${name}: ${formatted(theirsMs, 'ms')}`);
if (wanted.has('parts')) for (const result of measureQuestions()) console.log(questionsLine(result));
if (!values.smoke) {
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(join(import.meta.dirname, 'README.md'), readable(report));
}
