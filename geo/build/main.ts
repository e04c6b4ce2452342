/** `npm run geo -- --sources <dir>`: raw files in, `geo/outlines`, `geo/context` and `geo/topologies` out; the same bytes on every run. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {aroundOf, aroundText} from './around.ts';
import {buildCells} from './cells.ts';
import type {Cell} from './cells.ts';
import {areaRows, checkAreas, checkCodes, checkCrossings, checkSeam, checkTiling, publishedAreas} from './checks.ts';
import {contextOf} from './context.ts';
import {corridorsOf} from './corridors.ts';
import {extentsOf, extentsText} from './extents.ts';
import {LINE_DECIMALS} from './fade.ts';
import {idsOfCells, readFacts} from './facts.ts';
import type {Facts} from './facts.ts';
import {areaKm2} from './geojson.ts';
import type {Feature, LngLat} from './geojson.ts';
import {bandsOf, COARSE, FINE, programmeOf, shapesOf} from './outlines.ts';
import type {Shapes} from './outlines.ts';
import {labelsOf, placesOf} from './places.ts';
import {writeTopologies} from './topologies.ts';
import {postcodesOf, postcodesText} from './postcodes.ts';
import {table, writeCollection} from './write.ts';
import type {FileStatistics} from './write.ts';

const geo = join(import.meta.dirname, '..');

/** Three decimals are 110 m: what the others are worth. */
const CONTEXT_DECIMALS: Record<string, number> = {
  'land-world': 2,
  'lakes-world': 2,
  'borders-world': 2,
  graticule: 0,
  canals: LINE_DECIMALS,
  rail: LINE_DECIMALS,
  motorways: LINE_DECIMALS,
  rivers: LINE_DECIMALS,
};

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
  await check(facts, coarse, fine);
  for (const [{name: level, decimals}, shapes] of [
    [COARSE, coarse],
    [FINE, fine],
  ] as const) {
    write('outlines', `municipalities-${level}`, shapes.municipalities, decimals);
    write('outlines', `districts-${level}`, shapes.districts, decimals);
    write('outlines', `territory-${level}`, shapes.territory, decimals);
    write('outlines', `edges-${level}`, shapes.edges, decimals);
    write('outlines', `seam-${level}`, shapes.seam, decimals);
  }
  write('outlines', 'bands-coarse', await bandsOf(coarse.territory, [0, 1, 2]), COARSE.decimals);
  write('outlines', 'bands-fine', await bandsOf(fine.territory, [3, 4]), FINE.decimals);
  const {regions, area} = await programmeOf(coarse.cells, facts);
  write('outlines', 'regions', regions, COARSE.decimals);
  write('outlines', 'programme-area', area, COARSE.decimals);

  const stationsOf = (id: string) =>
    (facts.landmarks.find((landmark) => landmark.id === id)?.stations ?? []).flatMap(({name, point}) =>
      point ? [{name, point: [point[0], point[1]] as LngLat}] : [],
    );
  const corridors = corridorsOf(values.sources, stationsOf);
  write('outlines', 'corridors', corridors, COARSE.decimals);
  const {municipalities, districts, territory, seam} = coarse;
  writeFileSync(join(out, 'outlines', 'extents.json'), extentsText(extentsOf({municipalities, districts, territory, programme: area, corridors, seam})));

  const context = await contextOf(values.sources, fine.seam);
  for (const [name, features] of Object.entries(context)) write('context', name, features, CONTEXT_DECIMALS[name] ?? 3);
  const towns = placesOf(values.sources, fine.cells, fine.territory.find(({properties}) => properties['id'] === 'euregio')!.geometry, facts);
  write('context', 'places', towns, 4);
  write('context', 'labels', labelsOf(values.sources, fine.seam[0]!.geometry, [...context.rivers, ...context.canals]), 3);

  await writeTopologies(out);
  writeFileSync(join(out, 'postcodes.json'), postcodesText(postcodesOf(values.sources, facts.places, fine.municipalities)));
  writeFileSync(join(out, 'towns-around.json'), aroundText(aroundOf(towns, facts.places)));

  console.log(table(rows));
  console.log(`\nProgramme area: ${areaKm2(area[0]!.geometry).toFixed(0)} km² computed, 47380 km² published.`);
}

/** Everything that must hold before the files may be used; prints what is worth a look. */
async function check(facts: Facts, coarse: Shapes, fine: Shapes): Promise<void> {
  const ids = idsOfCells(fine.cells, facts.places);
  for (const [name, shapes] of [
    ['coarse', coarse],
    ['fine', fine],
  ] as const) {
    checkCodes(facts, shapes.municipalities, shapes.districts);
    checkCrossings(`municipalities-${name}`, shapes.municipalities);
    await checkSeam(`municipalities-${name}`, shapes.municipalities);
    const outline = new Map(shapes.municipalities.map((one) => [one.properties['id'], one]));
    const partsOf = (keep: (cell: Cell['properties']) => boolean) =>
      fine.cells.filter(({properties}) => properties.kind !== 'remote' && keep(properties)).map(({properties}) => outline.get(ids.get(properties.cell)!)!);
    for (const {id, codes} of facts.places.filter((place) => place.codes.kreis)) {
      checkTiling(
        `${id} (${name})`,
        partsOf(({kreis}) => kreis === codes.kreis),
        shapes.districts.find(({properties}) => properties['id'] === id)!,
      );
    }
    const inTwente = new Set(facts.places.filter((place) => place.inTwente).map(({id}) => id));
    checkTiling(
      `twente (${name})`,
      partsOf(({cell}) => inTwente.has(ids.get(cell)!)),
      shapes.territory.find(({properties}) => properties['id'] === 'twente')!,
    );
  }
  const rows = areaRows([...fine.municipalities, ...fine.districts], publishedAreas(facts, fine.cells, ids));
  const notable = checkAreas(rows);
  const widest = Math.max(...rows.map(({differencePercent}) => Math.abs(differencePercent)));
  console.log(`${rows.length} areas compared with published ones: largest difference ${widest.toFixed(2)} %, ${notable.length} over 1 %.`);
  for (const {id, publishedKm2, computedKm2, differencePercent} of notable)
    console.log(`  ${id}: ${computedKm2.toFixed(1)} km², published ${publishedKm2.toFixed(1)} km² (${differencePercent.toFixed(2)} %)`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
