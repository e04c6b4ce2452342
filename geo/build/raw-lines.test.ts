/** Lines of the map again, from raw files that hold what the map shows: nothing gets lost, doubled or moved on the way. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {corridorsOf} from './corridors.ts';
import {readFacts} from './facts.ts';
import {feature, lengthMetres, linesOf} from './geojson.ts';
import type {Collection, Feature, Geometry, LngLat, Properties} from './geojson.ts';
import {metresToSegment} from './lines.ts';
import {waterwaysOf} from './waterways.ts';
import {motorwaysOf, railOf} from './ways.ts';

const geo = join(import.meta.dirname, '..');
const read = (file: string): Feature[] => (JSON.parse(readFileSync(join(geo, `${file}.geojson`), 'utf8')) as Collection).features;
const [shownCorridors, shownRail, shownMotorways, shownCanals, shownRivers] = [
  'outlines/corridors',
  ...['rail', 'motorways', 'canals', 'rivers'].map((name) => `context/${name}`),
].map(read) as [Feature[], Feature[], Feature[], Feature[], Feature[]];

const sources = mkdtempSync(join(tmpdir(), 'raw-lines-'));
afterAll(() => rmSync(sources, {recursive: true}));
const raw = (name: string, rows: readonly (readonly [Properties, Geometry])[], folder = sources): void =>
  writeFileSync(join(folder, name), JSON.stringify({type: 'FeatureCollection', features: rows.map(([properties, geometry]) => feature(properties, geometry))}));

const lengthKm = (features: readonly Feature[]): number =>
  features.flatMap(({geometry}) => linesOf(geometry)).reduce((sum, line) => sum + lengthMetres(line), 0) / 1000;

/** How far the one is at most from the other, in metres. */
function farthest(from: readonly Feature[], to: readonly Feature[]): number {
  const lines = to.flatMap(({geometry}) => linesOf(geometry));
  const distance = (point: LngLat): number => {
    let least = Infinity;
    for (const line of lines)
      for (let i = 1; i < line.length; i++)
        if (Math.abs(line[i]![0] - point[0]) < 1 && Math.abs(line[i]![1] - point[1]) < 1)
          least = Math.min(least, metresToSegment(point, line[i - 1]!, line[i]!));
    return least;
  };
  return Math.max(
    ...from
      .flatMap(({geometry}) => linesOf(geometry))
      .flat()
      .map(distance),
  );
}

/** Codes of the federal waterways, as the survey has them. */
const CODES: Readonly<Record<string, string>> = {
  'Dortmund-Ems-Kanal': 'DEK',
  Mittellandkanal: 'MLK',
  'Stichkanal Osnabrück': 'SKO',
  Küstenkanal: 'KüK',
  'Wesel-Datteln-Kanal': 'WDK',
  'Datteln-Hamm-Kanal': 'DHK',
  'Rhein-Herne-Kanal': 'RHK',
  Rhein: 'Rh',
  Ems: 'Em',
  Unterems: 'UEm',
  Weser: 'We',
  Unterweser: 'UWe',
  Hunte: 'Hu',
  Leda: 'Ld',
  Ruhr: 'Ru',
};

beforeAll(() => {
  raw('nl_rail_prorail_spoorlijn.geojson', []);
  raw(
    'de_rail_db_geostrecke.geojson',
    [...shownRail, ...shownCorridors.filter(({properties}) => properties['mode'] === 'rail')].map(
      ({geometry}) => [{use: '', line_class: 'Hauptbahn', line_no: 1}, geometry] as const,
    ),
  );
  raw('ne_10m_region_railroads.geojson', []);
  raw(
    'nl_motorways_nwb_2020.geojson',
    shownMotorways.map(({properties, geometry}) => [{ref: properties['ref'], country: 'NL'}, geometry] as const),
  );
  raw('de_motorways_dlm250_simplified.geojson', []);
  const surveyed = [...shownCanals, ...shownRivers.filter(({properties}) => properties['rank'] === 1)].map(
    ({properties, geometry}) => [{name: String(properties['name']), code: CODES[String(properties['name'])] ?? ''}, geometry] as const,
  );
  raw(
    'nl_waterways_nwb_2017.geojson',
    surveyed.filter(([{code}]) => code === ''),
  );
  raw(
    'de_waterways_verknet_bwastr.geojson',
    surveyed.filter(([{code}]) => code !== ''),
  );
  const overview = (rank: number) =>
    shownRivers.filter(({properties}) => properties['rank'] === rank).map(({properties, geometry}) => [{name: String(properties['name'])}, geometry] as const);
  raw('ne_10m_region_rivers.geojson', overview(2));
  raw('ne_50m_europe_rivers.geojson', overview(1));
});

const near = (again: readonly Feature[], published: readonly Feature[]): void => {
  // Thinned a second time (60 m for corridors and railways, 40 m for motorways, 150 m for rivers) a line cuts its bends a little.
  expect(Math.abs(lengthKm(again) / lengthKm(published) - 1)).toBeLessThan(0.02);
  expect(farthest(again, published)).toBeLessThan(150);
};

describe('corridors', () => {
  const stations = (id: string): {name: string; point: LngLat}[] =>
    (readFacts(join(geo, 'facts')).landmarks.find((landmark) => landmark.id === id)?.stations ?? []).flatMap(({name, point}) =>
      point ? [{name, point: [point[0], point[1]] as LngLat}] : [],
    );

  test('run where the map shows them, each part in its place', () => {
    const again = corridorsOf(sources, stations);

    const parts = (features: readonly Feature[]): unknown[] => features.map(({properties, geometry}) => [properties, linesOf(geometry).length]);
    expect(parts(again)).toEqual(parts(shownCorridors));
    again.forEach((one, i) => near([one], [shownCorridors[i]!]));
    // An Intercity from Amersfoort to Stadthagen; Deventer to Osnabrück by rail; 5.97° to 8.08° E by road.
    const ends = (index: number): number[] =>
      [linesOf(again[index]!.geometry)[0]!.at(0)!, linesOf(again[index]!.geometry)[0]!.at(-1)!].map(([lng]) => Math.round(lng * 10) / 10);
    expect([ends(8), ends(0), ends(1)]).toEqual([
      [5.4, 9.2],
      [6.2, 8.1],
      [6, 8.1],
    ]);
    // Of the canals no more than the corridor needs: west of 8.35° E, between Datteln's north and Lingen's north.
    for (const [lng, lat] of linesOf(again[2]!.geometry).flat()) {
      expect(lng).toBeLessThanOrEqual(8.35);
      expect(lat).toBeGreaterThanOrEqual(51.9);
      expect(lat).toBeLessThanOrEqual(52.72);
    }
  });

  test('a station that the facts do not have is named, with those they have', () => {
    expect(() => corridorsOf(sources, (id) => stations(id).slice(0, 2))).toThrow(
      /^geo\/facts\/landmarks\.json: expected a station Osnabrück Hbf with a point, got Hengelo[^,]*, [^,]*\.$/,
    );
    expect(() => corridorsOf(sources, () => [])).toThrow('geo/facts/landmarks.json: expected a station Hengelo with a point, got none.');
  });
});

test('railways and motorways stay as they are, and no piece comes twice', () => {
  near(railOf(sources), shownRail);
  const motorways = motorwaysOf(sources);
  near(motorways, shownMotorways);
  const refs = (features: readonly Feature[]): unknown[] => [...new Set(features.map(({properties}) => properties['ref']))].sort();
  expect(refs(motorways)).toEqual(refs(shownMotorways));
});

test('rivers and canals stay as they are, with their names and their importance', () => {
  const {rivers, canals} = waterwaysOf(sources);

  near(canals, shownCanals);
  near(rivers, shownRivers);
  const named = (features: readonly Feature[]): string[] =>
    [...new Set(features.map(({properties}) => JSON.stringify({...properties, fade: undefined})))].sort();
  expect(named(canals)).toEqual(named(shownCanals));
  expect(named(rivers)).toEqual(named(shownRivers));
});

test('farther out there are main lines and the overview only, each where no better line is', () => {
  const folder = mkdtempSync(join(sources, 'few-'));
  const west = (lng: number, lat: number, km: number): Geometry => ({
    type: 'LineString',
    // A degree of longitude is 68.5 km at 52° and 70.1 km at 51°.
    coordinates: [
      [lng, lat],
      [lng + km / 69, lat],
    ],
  });
  const german = (line_class: string | null): Properties => ({use: '', line_class, line_no: 1});
  raw('nl_rail_prorail_spoorlijn.geojson', [[{route: 'A-B', from_code: 'A', to_code: 'B'}, west(6.5, 52.3, 20)]], folder);
  raw(
    'de_rail_db_geostrecke.geojson',
    [
      [german('Hauptbahn, zweigleisig'), west(9, 51.2, 20)],
      [german('Nebenbahn'), west(9, 51.4, 20)],
      [german('Nebenbahn'), west(7.5, 52.1, 20)],
      [german(null), west(9, 53.5, 20)],
    ],
    folder,
  );
  raw(
    'ne_10m_region_railroads.geojson',
    // The first 1.1 km beside a surveyed line, the second 3.3 km; the third and fourth far from any.
    [west(6.5, 52.31, 20), west(7.5, 52.13, 20), west(5, 51, 20), west(5, 50.9, 7)].map((line) => [{}, line] as const),
    folder,
  );

  const found = railOf(folder).map(({geometry}) => linesOf(geometry)[0]!);

  expect(found.map((line) => `${line[0]![1]}° N, ${line[0]![0]}° E, ${Math.round(lengthMetres(line) / 1000)} km`)).toEqual([
    '52.3° N, 6.5° E, 20 km',
    '51.2° N, 9° E, 20 km',
    '52.1° N, 7.5° E, 20 km',
    '52.13° N, 7.5° E, 20 km',
    '51° N, 5° E, 20 km',
  ]);
});
