/* `npm run bench:growth [-- --most 100000]`: how the catalogue behaves when there are many more facts. Writes `growth.json`, and the table that stands in the decision about growth. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {buildCatalogue} from '../../src/catalogue/build.ts';
import {countsOf, filterProjects} from '../../src/catalogue/filters.ts';
import {projectsAt} from '../../src/catalogue/moments.ts';
import {buildSearchIndex} from '../../src/catalogue/search.ts';
import {tiesOf} from '../../src/catalogue/ties.ts';
import {partnershipArcs} from '../../src/map/data/partnerships.ts';
import {projectTowns} from '../../src/map/data/seats.ts';
import {quantile} from '../statistics.ts';
import {generatedFacts} from './generate.ts';

const {values} = parseArgs({options: {most: {type: 'string', default: '100000'}, rounds: {type: 'string', default: '3'}}});
const SIZES = [100, 1000, 10_000, 100_000].filter((size) => size <= Number(values.most));
/** As a reader types, letter by letter, an error at the end. */
const TYPED = ['ber', 'berg', 'bergenburg', 'groenten', 'water', 'm', 'sam', 'watre'].flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)));

/** Processor time, which other programs on the machine change little. */
const processorMs = (): number => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};

function timed<T>(run: () => T, rounds = Number(values.rounds)): {ms: number; result: T} {
  let result = run();
  const times = Array.from({length: rounds}, () => {
    const start = processorMs();
    result = run();
    return processorMs() - start;
  });
  return {ms: quantile(times, 0.5), result};
}

const rows = SIZES.map((projects) => {
  const places = Math.min(10_000, Math.max(100, projects));
  const facts = generatedFacts({projects, places, partnerships: places});
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const {ms: build, result: catalogue} = timed(() => buildCatalogue(facts));
  const {ms: indexing, result: index} = timed(() => buildSearchIndex(catalogue));
  globalThis.gc?.();
  const heapMb = (process.memoryUsage().heapUsed - before) / 1e6;
  const keys = TYPED.map((text) => timed(() => index.search(text, 8)).ms);
  const filters = {theme: ['energy', 'water'], cost: ['500k-2m']};
  const {ms: filter} = timed(() => filterProjects(catalogue, filters));
  const {ms: counts} = timed(() => countsOf(catalogue, filters, 'theme'));
  const {ms: lens} = timed(() => tiesOf(catalogue, 'hengelo'));
  const all = projectsAt(catalogue, null);
  const {ms: towns} = timed(() => projectTowns(catalogue, all));
  const {ms: arcs} = timed(() => partnershipArcs(catalogue));
  const {ms: year} = timed(() => projectsAt(catalogue, 2020));
  const row = {projects, build, indexing, keystroke: quantile(keys, 0.5), keystrokeWorst: quantile(keys, 1), filter, counts, lens, towns, arcs, year, heapMb};
  console.log(
    Object.entries(row)
      .map(([name, value]) => `${name} ${Number(value.toPrecision(3))}`)
      .join(', '),
  );
  return row;
});

/** Ten times as many things may take so many times as long: n log n from 10,000 to 100,000, and as much again for what a machine adds. */
const FAIR = 10 * (Math.log(100_000) / Math.log(10_000)) * 1.5;
const [before, last] = rows.slice(-2);
if (before && last && last !== before)
  for (const name of Object.keys(last) as (keyof typeof last)[])
    if (name !== 'projects' && last[name] > 5 && last[name] / before[name] > FAIR)
      console.log(`${name}: ${(last[name] / before[name]).toFixed(1)} × from ${before.projects} to ${last.projects}, worse than n log n.`);
writeFileSync(join(import.meta.dirname, '..', 'growth.json'), `${JSON.stringify(rows, null, 1)}\n`);
