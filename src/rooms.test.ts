import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const SRC = dirname(fileURLToPath(import.meta.url));

/** Who may import whom. A room may always import itself, and `common`. */
const ROOMS: Readonly<Record<string, {rooms: readonly string[]; packages: readonly string[]}>> = {
  // Plain functions that have nothing to do with this map.
  common: {rooms: [], packages: []},
  i18n: {rooms: [], packages: []},
  catalogue: {rooms: ['i18n', 'geo'], packages: ['@turf/turf', '@leeoniya/ufuzzy', 'geojson']},
  events: {rooms: ['catalogue', 'i18n', 'ask'], packages: []},
  story: {rooms: ['catalogue', 'i18n'], packages: []},
  pages: {rooms: ['catalogue', 'i18n', 'story'], packages: []},
  // Its files of geo/ are the postcodes and the towns around.
  ask: {rooms: ['catalogue', 'i18n', 'geo'], packages: []},
  state: {rooms: ['catalogue', 'i18n', 'events', 'story', 'ask'], packages: []},
  elements: {
    rooms: ['catalogue', 'i18n', 'events', 'story', 'ask', 'pages', 'picture'],
    packages: ['lit', '@lit/context', '@fontsource/source-sans-3', '@fontsource/newsreader', 'lucide-static', 'uqr', 'd3-scale', 'd3-shape'],
  },
  // A still of the map, drawn without a browser: at build time, and where there is no map yet.
  picture: {rooms: ['catalogue', 'i18n', 'geo'], packages: []},
  map: {
    rooms: ['catalogue', 'i18n', 'events', 'geo'],
    packages: [
      'lit',
      'maplibre-gl',
      'geojson-vt',
      '@maplibre/vt-pbf',
      'topojson-client',
      'topojson-specification',
      '@fontsource/source-sans-3',
      '@fontsource/newsreader',
      'geojson',
    ],
  },
  present: {rooms: ['catalogue', 'i18n', 'story', 'events', 'state'], packages: ['lit', 'uqr']},
  share: {rooms: ['catalogue', 'i18n', 'story', 'events', 'state'], packages: ['lit', 'uqr']},
  app: {
    rooms: ['catalogue', 'i18n', 'story', 'events', 'state', 'elements', 'map', 'present', 'share', 'ask', 'pages', 'geo'],
    packages: ['lit', '@lit/context'],
  },
  // The pages of examples: they use the elements as anybody's page does.
  showroom: {rooms: ['package', 'catalogue', 'i18n', 'elements', 'share'], packages: ['lit', 'virtual:elements']},
  // What other pages may import: names only, no code of its own.
  package: {rooms: ['catalogue', 'i18n', 'events', 'state', 'app', 'map', 'elements'], packages: ['react']},
};
/** Rooms whose contract lets them see another only as types. */
// The question desk is fetched when the field is first used: its answers travel, its code does not.
const TYPES_ONLY = new Set(['state>events', 'catalogue>i18n', 'present>state', 'share>state', 'events>ask', 'state>ask', 'elements>ask']);
/** Tests may use these everywhere. */
const TEST_PACKAGES = new Set([
  'vitest',
  'axe-core',
  'ajv',
  'vitest/browser',
  '@vitest/browser',
  '@maplibre/maplibre-gl-style-spec',
  'playwright-core',
  '@turf/turf',
  'culori',
  'fast-check',
  '@mapbox/vector-tile',
  'pbf',
]);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function files(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.(ts|css)$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const statements = [...text.matchAll(/^\s*(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map((match) => {
    // `import {type A, type B} from` is as good as `import type`.
    const names = /\{([^}]*)\}/
      .exec(match[0])?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const onlyTypes = names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type ')) && !/import\s+\w+\s*,/.test(match[0]);
    return {to: match[3] as string, typeOnly: match[2] !== undefined || onlyTypes};
  });
  const dynamic = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map((match) => ({to: match[1] as string, typeOnly: false}));
  return [...statements, ...dynamic].map(({to, typeOnly}) => ({from: path, to, typeOnly}));
}

/** `map`, `geo`, or the package’s name. */
function target({from, to}: Import): {room?: string; package?: string} {
  const address = to.replace(/\?.*$/, '');
  if (!address.startsWith('.'))
    return {
      package: address
        .split('/')
        .slice(0, address.startsWith('@') ? 2 : 1)
        .join('/'),
    };
  const path = join(dirname(from), address);
  if (path.startsWith(join(SRC, '..', 'geo') + sep)) return {room: 'geo'};
  const [room] = relative(SRC, path).split(sep);
  return {room: room as string};
}

test('each room imports only what the architecture lets it import', () => {
  const strays = files(SRC).flatMap((file) => {
    const [room, ...rest] = relative(SRC, file).split(sep) as [string, ...string[]];
    if (rest.length === 0) return []; // main.ts and this test start and watch the house.
    const rule = ROOMS[room];
    if (!rule) return [`src/${room} is no room of the house`];
    // `testing.ts` holds what the tests of a room share.
    const isTest = /\.test\.ts$|[\\/]testing\.ts$/.test(file);
    return importsOf(file).flatMap((found) => {
      const {room: to, package: pack} = target(found);
      const where = `${relative(SRC, file)} imports ${found.to}`;
      if (pack !== undefined) {
        if (isTest && (TEST_PACKAGES.has(pack) || TEST_PACKAGES.has(found.to) || pack.startsWith('node:'))) return [];
        return rule.packages.includes(pack) ? [] : [where];
      }
      if (to === room || to === 'common') return [];
      if (isTest && ['catalogue', 'i18n', 'geo', 'state', 'story', 'ask'].includes(to as string)) return [];
      if (!rule.rooms.includes(to as string)) return [where];
      return TYPES_ONLY.has(`${room}>${to}`) && !found.typeOnly ? [`${where} (only types may be imported)`] : [];
    });
  });
  expect(strays).toEqual([]);
});

test('the test sees a stray import', () => {
  const example: Import = {from: join(SRC, 'elements', 'x.ts'), to: '../state/app-state.ts', typeOnly: false};
  expect(target(example)).toEqual({room: 'state'});
  expect(ROOMS['elements']?.rooms).not.toContain('state');
  expect(target({...example, to: 'maplibre-gl/dist/maplibre-gl.css?inline'})).toEqual({package: 'maplibre-gl'});
});
