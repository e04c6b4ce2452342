/** `npm run geo:picture`: the ground of the drawn picture (`src/picture`), out of the coarse outlines; the same bytes on every run. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {loadCatalogue} from '../../src/catalogue/load.ts';
import {membersAt} from '../../src/catalogue/moments.ts';
import {areasOf} from '../../src/map/data/areas.ts';
import {PAIR_PLACES} from '../../src/map/data/country-pairs.ts';
import type {Ground, GroundName, GroundPart} from '../../src/picture/ground.ts';
import {toGround} from '../../src/picture/mercator.ts';
import type {Collection, Feature, LngLat} from './geojson.ts';
import {pathData} from './path-data.ts';
import {run} from './topology.ts';

const geo = join(import.meta.dirname, '..');
/** What the drawn picture is made of; written by the pipeline, read by the build. */
export const GROUND_FILE = join(geo, 'picture', 'ground.json');

/** What a picture of the region can show beside it, on the widest and the tallest screen: west, south, east, north in degrees. */
const LAND = [2.4, 49.6, 12.2, 54.9] as const;
const NEAR = [5.2, 51.2, 9.4, 53.3] as const;
/** Shorter than this no turn of a line can be seen on a screen that shows the region. */
const TOLERANCE_M = {land: 900, areas: 330, waters: 600, inner: 1100};
const STATUSES = ['confirmed', 'hatched', 'pale'] as const;
/** Towns that the map names when it shows the region: the largest outside, one rank more inside. */
const TOWN_RANKS = {inside: 2, outside: 2};

const read = (path: string): readonly Feature[] => (JSON.parse(readFileSync(join(geo, `${path}.geojson`), 'utf8')) as Collection).features;

/** The ground as its file has it. */
export async function groundText(): Promise<string> {
  const catalogue = loadCatalogue();
  const {confirmed, hatched, pale} = areasOf(catalogue, membersAt(catalogue, null));
  const twente = new Set(catalogue.facts.places.filter(({inTwente}) => inTwente).map(({id}) => id));
  const statusOf = (id: string): string => (confirmed.includes(id) ? 'confirmed' : hatched.includes(id) ? 'hatched' : pale.includes(id) ? 'pale' : 'none');
  // Kept in one run, so that areas keep their common borders when they are simplified.
  const municipalities = read('outlines/municipalities-coarse').map((one): Feature => {
    const id = String(one.properties['id']);
    return {...one, properties: {status: statusOf(id), twente: twente.has(id)}};
  });
  const simplified = (metres: number): string => `-simplify visvalingam weighted interval=${metres} keep-shapes`;
  const clipped = (box: readonly number[]): string => `-clip bbox=${box.join()} remove-slivers`;
  const areas = await run(
    `-i areas.json ${simplified(TOLERANCE_M.areas)} ` +
      `-filter status!='none'||twente + name=kept -innerlines target=kept + name=inner -o inner.json format=geojson target=inner ` +
      STATUSES.map(
        (status) => `-filter status=='${status}' target=areas + name=${status} -dissolve2 target=${status} -o ${status}.json format=geojson target=${status}`,
      ).join(' ') +
      ` -filter twente target=areas + name=twente -dissolve2 target=twente -o twente.json format=geojson target=twente`,
    {areas: municipalities},
  );
  const only = async (path: string, box: readonly number[], metres: number, keep: (one: Feature) => boolean = () => true): Promise<Feature[]> => {
    const found = read(path).filter(keep);
    return (await run(`-i all.json ${clipped(box)} ${simplified(metres)} -o all.json format=geojson`, {all: found}))['all']!;
  };
  // The band that the map has at this zoom.
  const band = (territory: string): Promise<Feature[]> =>
    only('outlines/bands-coarse', LAND, TOLERANCE_M.areas, ({properties}) => properties['id'] === territory && properties['band'] === 1);
  const edges = await only('outlines/edges-coarse', LAND, TOLERANCE_M.areas);
  const parts: Record<GroundPart, readonly Feature[]> = {
    land: await only('context/land-region', LAND, TOLERANCE_M.land),
    lakes: await only('context/lakes-region', LAND, TOLERANCE_M.land),
    confirmed: areas['confirmed'] ?? [],
    hatched: areas['hatched'] ?? [],
    pale: areas['pale'] ?? [],
    euregioBand: await band('euregio'),
    twente: areas['twente'] ?? [],
    twenteBand: await band('twente'),
    // After the areas: simplified with them it would take their corners along.
    inner: (await run(`-i inner.json ${simplified(TOLERANCE_M.inner)} -o inner.json format=geojson`, {inner: areas['inner'] ?? []}))['inner'] ?? [],
    rivers: [...(await only('context/rivers', NEAR, TOLERANCE_M.waters)), ...(await only('context/canals', NEAR, TOLERANCE_M.waters))],
    euregioLine: edges.filter(({properties}) => properties['id'] === 'euregio'),
    twenteLine: edges.filter(({properties}) => properties['id'] === 'twente'),
    seam: await only('outlines/seam-coarse', LAND, TOLERANCE_M.areas),
    corridor: await only(
      'outlines/corridors',
      LAND,
      TOLERANCE_M.waters,
      ({properties}) => properties['id'] === 'goederencorridor' && properties['mode'] === 'rail',
    ),
  };
  const paths = Object.fromEntries(Object.entries(parts).map(([name, features]) => [name, pathData(features)])) as Record<GroundPart, string>;
  const ground: Ground = {paths, names: [...read('context/labels'), ...read('context/places')].flatMap(nameOf)};
  return `${JSON.stringify(ground, null, 1)}\n`;
}

/** A name of the base map, when the region's picture has room for it. */
function nameOf({properties, geometry}: Feature): GroundName[] {
  if (geometry.type !== 'Point') return [];
  const [lng, lat] = geometry.coordinates as LngLat;
  const {kind: given, name_nl: nl, name_de: de, name_en: en, anchor, rank, inside, room} = properties;
  const lower = PAIR_PLACES.find((pair) => pair.room === room)?.lower;
  const [west, south, east, north] = NEAR;
  if (lng < west || lng > east || lat < south || lat > north) return [];
  const isTown = given === undefined;
  if (isTown ? Number(rank) > (inside ? TOWN_RANKS.inside : TOWN_RANKS.outside) : given !== 'region' && given !== 'country-pair') return [];
  const [x, y] = toGround([lng, lat]);
  return [
    {
      kind: isTown ? (inside ? 'town' : 'town-outside') : (given as 'region' | 'country-pair'),
      at: [Math.round(x), Math.round(y)],
      text: {nl: String(nl), de: String(de), en: String(en)},
      ...(anchor === 'left' || anchor === 'right' ? {anchor} : {}),
      ...(lower === undefined ? {} : {lower}),
    },
  ];
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  mkdirSync(join(geo, 'picture'), {recursive: true});
  const text = await groundText();
  writeFileSync(GROUND_FILE, text);
  const {gzipSync} = await import('node:zlib');
  for (const [name, path] of Object.entries((JSON.parse(text) as Ground).paths))
    console.log(`${name}: ${path.length} characters, ${gzipSync(path).length} bytes gzipped`);
  console.log(`all: ${gzipSync(text).length} bytes gzipped`);
}
