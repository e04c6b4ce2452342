/** `npm run geo -- --sources <dir>`: raw files in, `geo/outlines` and `geo/context` out; the same bytes on every run. */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {buildCells} from './cells.ts';
import {contextOf} from './context.ts';
import {corridorsOf} from './corridors.ts';
import {readFacts} from './facts.ts';
import type {Feature, LngLat} from './geojson.ts';
import {bandsOf, COARSE, FINE, programmeOf, shapesOf} from './outlines.ts';
import {table, writeCollection} from './write.ts';
import type {FileStatistics} from './write.ts';

const geo = join(import.meta.dirname, '..');

/** Three decimals are 110 m, four 11 m: what the lines themselves are worth. */
const CONTEXT_DECIMALS: Record<string, number> = {'land-world': 2, 'lakes-world': 2, 'borders-world': 2, graticule: 0, canals: 4, rail: 4, motorways: 4, rivers: 4};

async function main(): Promise<void> {
  const {values} = parseArgs({options: {sources: {type: 'string'}, facts: {type: 'string'}, out: {type: 'string'}}});
  if (!values.sources) throw new Error('npm run geo: expected the folder of the raw files, got none. Run: npm run geo -- --sources <dir>');
  const out = values.out ?? geo;
  const rows: FileStatistics[] = [];
  const write = (folder: 'outlines' | 'context', name: string, features: readonly Feature[], decimals: number) => {
    mkdirSync(join(out, folder), {recursive: true});
    rows.push(writeCollection(join(out, folder, `${name}.geojson`), `${folder}/${name}.geojson`, features, decimals));
  };

  const facts = readFacts(values.facts ?? join(geo, 'facts'));
  const cells = await buildCells(values.sources);
  const coarse = await shapesOf(cells, facts, COARSE);
  const fine = await shapesOf(cells, facts, FINE);
  for (const [level, shapes] of [['coarse', coarse], ['fine', fine]] as const) {
    write('outlines', `municipalities-${level}`, shapes.municipalities, 5);
    write('outlines', `districts-${level}`, shapes.districts, 5);
    write('outlines', `territory-${level}`, shapes.territory, 5);
    write('outlines', `edges-${level}`, shapes.edges, 5);
    write('outlines', `seam-${level}`, shapes.seam, 5);
  }
  write('outlines', 'bands', [...(await bandsOf(coarse.territory, [0, 1, 2])), ...(await bandsOf(fine.territory, [3, 4]))], 5);
  const {regions, area} = await programmeOf(coarse.cells, facts);
  write('outlines', 'regions', regions, 4);
  write('outlines', 'programme-area', area, 4);

  const stationsOf = (id: string) => (facts.landmarks.find((landmark) => landmark.id === id)?.stations ?? [])
    .flatMap(({name, point}) => (point ? [{name, point: [point[0], point[1]] as LngLat}] : []));
  write('outlines', 'corridors', corridorsOf(values.sources, stationsOf), 4);

  const context = await contextOf(values.sources, fine.seam);
  for (const [name, features] of Object.entries(context)) write('context', name, features, CONTEXT_DECIMALS[name] ?? 3);

  console.log(table(rows));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
