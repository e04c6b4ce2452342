/** The names on the map again, from raw files that say what the map shows, with a namesake elsewhere before each: what is named where stays as it was published. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Cell} from './cells.ts';
import {cellOf, readFacts} from './facts.ts';
import {contains, feature, metres} from './geojson.ts';
import type {Collection, Feature, LngLat, Properties} from './geojson.ts';
import {CITIES, SEATS} from './names.ts';
import {labelsOf, placesOf} from './places.ts';
import {toText} from './write.ts';

const geo = join(import.meta.dirname, '..');
const read = (file: string): Feature[] => (JSON.parse(readFileSync(join(geo, `${file}.geojson`), 'utf8')) as Collection).features;
const facts = readFacts(join(geo, 'facts'));
const territory = read('outlines/territory-fine').find(({properties}) => properties['id'] === 'euregio')!.geometry;
const shown = read('context/places');

const sources = mkdtempSync(join(tmpdir(), 'raw-names-'));
afterAll(() => rmSync(sources, {recursive: true}));
const raw = (name: string, rows: readonly (readonly [Properties, LngLat])[]): void =>
  writeFileSync(
    join(sources, name),
    JSON.stringify({type: 'FeatureCollection', features: rows.map(([properties, coordinates]) => feature(properties, {type: 'Point', coordinates}))}),
  );

const OCEAN: LngLat = [-30, 42];
const nameOf = ({properties}: Feature): string => String(properties['name']);
const pointOf = ({geometry}: Feature): LngLat => geometry.coordinates as LngLat;

/** The municipalities that the facts name, as the cells of the pipeline. */
const cells = read('outlines/municipalities-fine').flatMap(({properties, geometry}): Cell[] => {
  const place = facts.places.find(({id}) => id === properties['id']);
  if (!place) return [];
  const kind = place.codes.samtgemeinde ? 'samtgemeinde' : 'municipality';
  const name = kind === 'samtgemeinde' ? place.localName.replace('Samtgemeinde ', '') : place.localName;
  return [feature({cell: cellOf(place)!, country: place.country as 'NL' | 'DE', kreis: '', nuts3: '', name, kind, publishedKm2: 0}, geometry) as Cell];
});

/** The least people of each rank of a German municipality by the legend of the map; of a Samtgemeinde half of the people live in its seat. */
const LEAST: Readonly<Record<number, number>> = {1: 100_000, 2: 99_999, 3: 20_000, 4: 8000, 5: 7999};

beforeAll(() => {
  // Dutch towns come from the first file, and one of them (Goor) only from the postal places.
  const dutch = shown.filter((place) => nameOf(place) !== 'Goor');
  raw('wof_nl_localities_region.geojson', [
    ...dutch.map((place) => [{name: nameOf(place).replace('’', "'"), population: 10}, OCEAN] as const),
    ...dutch.map((place) => [{name: nameOf(place).replace('’', "'"), population: 1000}, pointOf(place)] as const),
  ]);
  raw('geonames_places_region.geojson', [
    ...shown.map((place) => [{name: nameOf(place), country: 'DE', population: 10, alternate_names: ''}, OCEAN] as const),
    ...shown.map((place) => [{name: `Stadt ${nameOf(place)}`, country: 'DE', population: 1000, alternate_names: `x|${nameOf(place)}`}, OCEAN] as const),
    ...shown.map((place) => [{name: nameOf(place), country: 'DE', population: 100, alternate_names: ''}, pointOf(place)] as const),
  ]);
  const goor = pointOf(shown.find((place) => nameOf(place) === 'Goor')!);
  writeFileSync(
    join(sources, 'geonames_postal_places_region.csv'),
    `country,place_name,postal_codes,lon,lat,precision\nDE,Goor,1,${goor.join()},4\nNL,Goor,7471,${OCEAN.join()},4\nNL,Goor,7471,${goor.join()},4\n`,
  );
  raw('ne_10m_populated_places.geojson', [
    ...CITIES.map(([name, , , , , en]) => [{name, adm0_a3: 'XXX', name_en: en}, OCEAN] as const),
    ...CITIES.flatMap(([name, state, local, , , en], i) => {
      const point = shown.find((place) => nameOf(place) === local && place.properties['name_en'] === en);
      // Every other one under its English name only.
      return point ? [[{name: i % 2 ? name : 'another', adm0_a3: state, name_en: i % 2 ? 'another' : en}, pointOf(point)] as const] : [];
    }),
  ]);
  raw(
    'de_gemeinden_vg250ew.geojson',
    cells.flatMap(({properties: {cell, kind, name}, geometry}): (readonly [Properties, LngLat])[] => {
      const town = SEATS[name] ?? name.replace(/ \(.*\)$/, '').replace(/ (am|im|an der) .*$/, '');
      const people = LEAST[Number(shown.find((place) => nameOf(place) === town && contains(geometry, pointOf(place)))?.properties['rank'])] ?? 0;
      if (kind !== 'samtgemeinde') return [[{ags: cell, vwg_ars: '', vwg_kind: 'amtsfreie Gemeinde', population: people}, OCEAN] as const];
      const [vwg_ars, vwg_kind] = [cell.slice(3), 'Samtgemeinde'];
      return [1, 2].map((part) => [{ags: `${cell}-${part}`, vwg_ars, vwg_kind, population: people}, OCEAN] as const);
    }),
  );
});

/** As the file has them: a feature a line. */
const linesOf = (features: readonly Feature[], decimals: number): string[] =>
  toText(features, decimals)
    .split('\n')
    .map((line) => line.replace(/,$/, ''));

test('every town has the place, the rank, the names and the municipality that the map shows, the important ones first', () => {
  const again = placesOf(sources, cells, territory, facts);

  const published = new Set(linesOf(shown, 4));
  expect(linesOf(again, 4).filter((line) => !published.has(line))).toEqual([]);
  const found = new Set(linesOf(again, 4));
  // The facts do not know every German municipality.
  expect(
    linesOf(
      shown.filter(({properties}) => properties['place'] ?? properties['capital']),
      4,
    ).filter((line) => !found.has(line)),
  ).toEqual([]);
  const order = linesOf(again, 4);
  expect(order).toEqual(linesOf(shown, 4).filter((line) => found.has(line)));
});

test('a town that no raw file has is named, with its list', () => {
  const without = (place: string): Cell[] =>
    cells.map((cell) => (cell.properties.cell === place ? ({...cell, geometry: {type: 'Polygon', coordinates: []}} as Cell) : cell));

  expect(() => placesOf(sources, without('GM0164'), territory, facts)).toThrow(
    'geo/build/names.ts DUTCH_TOWNS.GM0164: expected a place named Hengelo in Hengelo, got none in the raw files.',
  );
});

describe('names of areas', () => {
  /** As Natural Earth has them: code, names, position and importance of the label. */
  const country = (adm0_a3: string, [name_nl, name_de, name_en]: readonly string[], [label_x, label_y]: readonly [number, number], labelrank: number) =>
    [{adm0_a3, name_nl, name_de, name_en, label_x, label_y, labelrank}, OCEAN] as const;
  const WORLD = [
    country('CHN', ['Volksrepubliek China', 'Volksrepublik China', "People's Republic of China"], [106, 32], 2),
    country('ITA', ['Italië (wereld)', 'Italien (Welt)', 'Italy (world)'], [11, 44], 2),
    country('SWE', ['Zweden', 'Schweden', 'Sweden'], [19, 65.9], 3),
    country('SWZ', ['Swaziland', 'Swasiland', 'eSwatini'], [31.5, -26.5], 4),
    country('NCL', ['Nieuw-Caledonië', 'Neukaledonien', 'New Caledonia'], [165, -21], 3),
    country('ZZZ', ['Bestaat niet', '', 'Nowhere'], [0, 0], 1),
  ];
  const EUROPE = [
    country('ITA', ['Italië', 'Italien', 'Italy'], [11.1, 44.7], 2),
    country('VAT', ['Vaticaanstad', 'Vatikanstadt', 'Vatican'], [12.45, 41.9], 6),
    country('MLT', ['Malta', 'Malta', 'Malta'], [14.4, 35.9], 6),
    country('GIB', ['Gibraltar', 'Gibraltar', 'Gibraltar'], [-5.35, 36.1], 7),
    country('SWE', ['Zweden', 'Schweden', 'Sweden'], [19, 65.9], 3),
    country('CYP', ['Cyprus', 'Zypern', 'Cyprus'], [33.1, 34.9], 5),
  ];

  test('areas, seas, waters and the two states at the border stand where the map shows them', () => {
    raw('ne_110m_world_countries.geojson', WORLD);
    raw('ne_50m_europe_countries.geojson', EUROPE);
    const published = read('context/labels').filter(({properties}) => properties['kind'] !== 'country');

    const again = labelsOf(sources, read('outlines/seam-fine')[0]!.geometry, [...read('context/rivers'), ...read('context/canals')]);

    const areas = again.filter(({properties}) => properties['kind'] !== 'country');
    const withoutAngle = ({properties}: Feature): Properties => ({...properties, angle: undefined});
    expect(areas.map(withoutAngle)).toEqual(published.map(withoutAngle));
    areas.forEach((area, i) => {
      // The published lines are rounded to 11 m, their labels to 110 m; a line has an angle of within a degree or two of itself.
      expect(metres(pointOf(area), pointOf(published[i]!)), nameOf(area)).toBeLessThan(120);
      if (published[i]!.properties['angle'] !== undefined)
        expect(Math.abs(Number(area.properties['angle']) - Number(published[i]!.properties['angle']))).toBeLessThan(3);
    });
    expect(again.filter(({properties}) => properties['kind'] === 'country')).toEqual(
      (
        [
          [['China', 'China', 'China'], [106, 32], 2],
          [['Italië', 'Italien', 'Italy'], [11.1, 44.7], 2],
          // In Scania, beside Malmö.
          [['Zweden', 'Schweden', 'Sweden'], [14.3, 56.1], 3],
          [['Eswatini', 'Eswatini', 'Eswatini'], [31.5, -26.5], 4],
          [['Malta', 'Malta', 'Malta'], [14.4, 35.9], 6],
        ] as const
      ).map(([[name_nl, name_de, name_en], [lng, lat], rank]) =>
        feature({kind: 'country', name_nl, name_de, name_en, rank}, {type: 'Point', coordinates: [lng, lat]}),
      ),
    );
  });

  test('a river that is not there is named', () => {
    expect(() => labelsOf(sources, read('outlines/seam-fine')[0]!.geometry, read('context/rivers'))).toThrow(
      'geo/build/names.ts WATER_LABELS: expected a river or canal named Kanaal Zutphen-Enschede, got none.',
    );
  });
});
