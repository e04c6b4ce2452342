/** From raw boundaries of an invented stretch of border to cells, and from these to the outlines of the map. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {buildCells} from './cells.ts';
import type {Cell} from './cells.ts';
import type {Facts} from './facts.ts';
import {areaKm2, contains, feature, lengthMetres, linesOf, metres, polygonsOf, vertexKey} from './geojson.ts';
import type {Feature, LngLat, Properties, Ring} from './geojson.ts';
import {bandsOf, COARSE, FINE, programmeOf, shapesOf} from './outlines.ts';

const sources = mkdtempSync(join(tmpdir(), 'raw-areas-'));
afterAll(() => rmSync(sources, {recursive: true}));

type Box = readonly [west: number, south: number, east: number, north: number];
const box = ([west, south, east, north]: Box): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const raw = (name: string, rows: readonly (readonly [Properties, Box])[]): void =>
  writeFileSync(
    join(sources, name),
    JSON.stringify({
      type: 'FeatureCollection',
      features: rows.map(([properties, area]) => feature(properties, {type: 'Polygon', coordinates: [box(area)]})),
    }),
  );

const dutch = (gm_code: string, name: string, province: string, nuts3_2021: string | null): Properties => ({gm_code, name, province, nuts3_2021});
const german = (ags: string, name: string, area_km2: number, joint?: readonly [ars: string, name: string]): Properties => ({
  ags,
  name,
  vwg_ars: joint?.[0] ?? `${ags}0000`,
  vwg: joint?.[1] ?? name,
  vwg_kind: joint ? 'Samtgemeinde' : 'amtsfreie Gemeinde',
  kreis_ags: ags.slice(0, 5),
  nuts3: ags.startsWith('03456') ? 'DE94B' : 'DEA34',
  area_km2,
});

let cells: Cell[] = [];
beforeAll(async () => {
  // The border runs along 7° east. The German survey of Südlohn reaches 69 m over it, that of Gronau stays 34 m behind.
  raw('nl_gemeenten_2016_detail.geojson', [
    [dutch('GM0164', 'Hengelo', 'Overijssel', 'NL213'), [6.9, 52, 7, 52.1]],
    [dutch('GM0196', 'Rijnwaarden', 'Gelderland', null), [6.9, 51.9, 7, 52]],
    [dutch('GM0299', 'Zevenaar', 'Gelderland', 'NL226'), [6.8, 51.9, 6.9, 52]],
    [dutch('GM0007', 'Bellingwedde', 'Groningen', null), [6.9, 52.1, 7, 52.2]],
    // Of which the raw file does not say in what region it lies.
    [dutch('GM1773', 'Olst-Wijhe', 'Overijssel', null), [6.5, 51.9, 6.6, 52]],
    [dutch('GM0363', 'Amsterdam', 'Noord-Holland', 'NL329'), [4.8, 52.3, 4.9, 52.4]],
  ]);
  raw('de_gemeinden_vg250ew.geojson', [
    [german('05554020', 'Gronau (Westf.)', 78.8), [7.0005, 52, 7.1, 52.1]],
    [german('05554048', 'Südlohn', 45.6), [6.999, 51.9, 7.1, 52]],
    [german('03456023', 'Uelsen', 19.6, ['034565402', 'Uelsen']), [7, 52.1, 7.1, 52.15]],
    [german('03456027', 'Wilsum', 27.4, ['034565402', 'Uelsen']), [7, 52.15, 7.1, 52.2]],
  ]);
  raw('de_kreise_vg250_2025.geojson', [
    [{ags: '05554', name: 'Borken', nuts3: 'DEA34'}, [7, 51.9, 7.1, 52.1]],
    [{ags: '03456', name: 'Grafschaft Bentheim', nuts3: 'DE94B'}, [7, 52.1, 7.1, 52.2]],
    [{ags: '03454', name: 'Emsland', nuts3: 'DE949'}, [7.1, 52.1, 7.2, 52.2]],
    [{ags: '05154', name: 'Kleve', nuts3: 'DEA1B'}, [6.9, 51.8, 7.1, 51.9]],
    [{ags: '05370', name: 'Heinsberg', nuts3: 'DEA29'}, [7.1, 51.8, 7.2, 51.9]],
    [{ags: '05558', name: 'Coesfeld', nuts3: 'DEA35'}, [7.1, 51.9, 7.2, 52.1]],
  ]);
  raw('nl_corop_nuts3_2022_generalised.geojson', [[{name: 'Friesland', nuts3_2021: 'NL124'}, [6.7, 52.1, 6.9, 52.2]]]);
  cells = await buildCells(sources);
});

const place = (id: string, codes: object, rest: object = {}): object => ({id, codes, outline: true, ...rest});
const member = {euregio: {in2016: 'confirmed', now: 'unknown'}};
const facts = (nuts3: readonly string[] = ['NL213']): Facts =>
  ({
    places: [
      place('hengelo', {cbs: 'GM0164'}, {...member, inTwente: true}),
      place('zevenaar', {cbs: 'GM0299'}, {outline: false}),
      place('gronau', {ags: '05554020'}, {euregio: {in2016: 'unknown', now: 'probable'}}),
      place('sudlohn', {ags: '05554048'}, {euregio: {in2016: 'unlikely', now: 'unlikely'}}),
      place('grafschaft-bentheim', {kreis: '03456'}, member),
      place('kreis-borken', {kreis: '05554'}, {euregio: {in2016: 'unlikely', now: 'unlikely'}}),
      place('munster', {}),
    ],
    programme: {periods: [{nuts3: nuts3.map((code) => ({code: code.toLowerCase()}))}]},
    claims: [],
    landmarks: [],
  }) as unknown as Facts;

const idsAt = (features: readonly Feature[], point: LngLat): unknown[] =>
  features.filter(({geometry}) => contains(geometry, point)).map(({properties}) => properties['id'] ?? properties['cell']);
/** On a sphere: of a stretch of parallel and meridian. */
const km2Of = ([west, south, east, north]: Box): number => areaKm2({type: 'Polygon', coordinates: [box([west, south, east, north])]});

describe('cells', () => {
  test('are the municipalities here and whole districts and regions farther out, each with its codes', () => {
    const remote = {kind: 'remote', publishedKm2: 0};
    expect(cells.map(({properties}) => properties)).toEqual([
      {cell: '05554020', country: 'DE', kreis: '05554', nuts3: 'DEA34', name: 'Gronau (Westf.)', kind: 'municipality', publishedKm2: 78.8},
      {cell: '05554048', country: 'DE', kreis: '05554', nuts3: 'DEA34', name: 'Südlohn', kind: 'municipality', publishedKm2: 45.6},
      // Bellingwedde was dissolved in 2018 and lay in Oost-Groningen.
      {cell: 'GM0007', country: 'NL', kreis: '', nuts3: 'NL111', name: 'Bellingwedde', kind: 'municipality', publishedKm2: 0},
      {cell: 'GM0164', country: 'NL', kreis: '', nuts3: 'NL213', name: 'Hengelo', kind: 'municipality', publishedKm2: 0},
      // Rijnwaarden is part of Zevenaar since 2018.
      {cell: 'GM0299', country: 'NL', kreis: '', nuts3: 'NL226', name: 'Zevenaar', kind: 'municipality', publishedKm2: 0},
      {cell: 'GM1773', country: 'NL', kreis: '', nuts3: '', name: 'Olst-Wijhe', kind: 'municipality', publishedKm2: 0},
      {cell: 'corop:NL124', country: 'NL', kreis: '', nuts3: 'NL124', name: 'Friesland', ...remote},
      {cell: 'kreis:03454', country: 'DE', kreis: '03454', nuts3: 'DE949', name: 'Emsland', ...remote},
      {cell: 'kreis:05154', country: 'DE', kreis: '05154', nuts3: 'DEA1B', name: 'Kleve', ...remote},
      {cell: 'kreis:05370', country: 'DE', kreis: '05370', nuts3: 'DEA29', name: 'Heinsberg', ...remote},
      {cell: 'sg:034565402', country: 'DE', kreis: '03456', nuts3: 'DE94B', name: 'Uelsen', kind: 'samtgemeinde', publishedKm2: 47},
    ]);
  });

  test('lie against each other along the Dutch line of the border', () => {
    const beside = (lat: number): unknown[] => [6.9995, 7.0002].map((lng) => idsAt(cells, [lng, lat]));
    expect([beside(51.95), beside(52.05), beside(52.15)]).toEqual([
      [['GM0299'], ['05554048']],
      [['GM0164'], ['05554020']],
      [['GM0007'], ['sg:034565402']],
    ]);
    const gronau = cells.find(({properties}) => properties.cell === '05554020')!;
    expect(areaKm2(gronau.geometry)).toBeCloseTo(km2Of([7, 52, 7.1, 52.1]), 2);
    const zevenaar = cells.find(({properties}) => properties.cell === 'GM0299')!;
    expect(areaKm2(zevenaar.geometry)).toBeCloseTo(km2Of([6.8, 51.9, 7, 52]), 2);
  });
});

describe.each([COARSE, FINE])('outlines, $name', (level) => {
  test('municipalities: the German ones, and the Dutch ones of which the facts want an outline', async () => {
    const {municipalities} = await shapesOf(cells, facts(), level);

    expect(municipalities.map(({properties}) => properties)).toEqual([{id: 'gronau'}, {id: 'hengelo'}, {id: 'sudlohn'}, {id: 'uelsen'}]);
    expect(areaKm2(municipalities[1]!.geometry)).toBeCloseTo(km2Of([6.9, 52, 7, 52.1]), 1);
  });

  test('districts are the whole of their municipalities', async () => {
    const {districts} = await shapesOf(cells, facts(), level);

    expect(districts.map(({properties}) => properties)).toEqual([{id: 'grafschaft-bentheim'}, {id: 'kreis-borken'}]);
    expect(areaKm2(districts[1]!.geometry)).toBeCloseTo(km2Of([7, 51.9, 7.1, 52.1]), 1);
  });

  test('the territory has members of 2016 or now, and all of a district that is one', async () => {
    const {territory} = await shapesOf(cells, facts(), level);

    const [euregio, twente] = territory;
    expect(territory.map(({properties}) => properties)).toEqual([{id: 'euregio'}, {id: 'twente'}]);
    const at = (lng: number, lat: number): boolean => contains(euregio!.geometry, [lng, lat]);
    // Hengelo, Gronau, Uelsen in its district; not Südlohn, Zevenaar, Bellingwedde, Kleve.
    expect([at(6.95, 52.05), at(7.05, 52.05), at(7.05, 52.15)]).toEqual([true, true, true]);
    expect([at(7.05, 51.95), at(6.85, 51.95), at(6.95, 52.15), at(7, 51.85)]).toEqual([false, false, false, false]);
    expect(areaKm2(twente!.geometry)).toBeCloseTo(km2Of([6.9, 52, 7, 52.1]), 1);
  });

  test('the seam is one line along the border from south to north; outlines end 260 m before it', async () => {
    const {seam, edges} = await shapesOf(cells, facts(), level);

    expect(seam.map(({properties, geometry}) => [properties, geometry.type])).toEqual([[{id: 'border-length'}, 'LineString']]);
    const [line] = linesOf(seam[0]!.geometry);
    // Where Kleve begins there is no border: both sides of 7° are German.
    expect([line![0], line!.at(-1)!]).toEqual([
      [6.9, 51.9],
      [7, 52.2],
    ]);
    const [euregio, twente] = edges;
    expect(edges.map(({properties}) => properties)).toEqual([{id: 'euregio'}, {id: 'twente'}]);
    // Three sides of Hengelo: 11.1 km along 6.9° and 6.8 km along each parallel, less the clearance on both.
    const sides = lengthMetres(box([6.9, 52, 7, 52.1])) - metres([7, 52], [7, 52.1]) - 2 * 260;
    expect(Math.abs(linesOf(twente!.geometry).reduce((sum, piece) => sum + lengthMetres(piece), 0) - sides)).toBeLessThan(20);
    for (const piece of linesOf(euregio!.geometry)) for (const [lng, lat] of piece) if (lat > 51.91) expect(metres([lng, lat], [7, lat])).toBeGreaterThan(255);
  });
});

test('bands run along the inside of the outline, as wide as their zoom wants; that of Twente is cut out of the other', async () => {
  const {territory} = await shapesOf(cells, facts(), FINE);

  const bands = await bandsOf(territory, [1, 4]);

  expect(bands.map(({properties}) => properties)).toEqual([
    {id: 'euregio', band: 1},
    {id: 'twente', band: 1},
    {id: 'euregio', band: 4},
    {id: 'twente', band: 4},
  ]);
  for (const [band, width] of [
    [1, 1500],
    [4, 200],
  ] as const) {
    const [euregio, twente] = bands.filter(({properties}) => properties['band'] === band);
    // From the middle of the southern edge of Hengelo inwards; a metre of latitude is 0.000 009°.
    const inTwente = (metresIn: number): boolean => contains(twente!.geometry, [6.95, 52 + metresIn * 0.000_009]);
    expect([inTwente(-50), inTwente(width * 0.05), inTwente(width * 0.9), inTwente(width * 1.1)]).toEqual([false, true, true, false]);
    // From the eastern edge of Gronau inwards; a metre of longitude is 0.000 0146°.
    const inEuregio = (metresIn: number): boolean => contains(euregio!.geometry, [7.1 - metresIn * 0.000_0146, 52.05]);
    expect([inEuregio(-50), inEuregio(width * 0.05), inEuregio(width * 0.9), inEuregio(width * 1.1)]).toEqual([false, true, true, false]);
    // The western edge of Hengelo is Twente's alone.
    expect([euregio, twente].map((shape) => contains(shape!.geometry, [6.9 + 0.000_001 * width, 52.05]))).toEqual([false, true]);
    expect(polygonsOf(twente!.geometry).map((rings) => rings.length)).toEqual([2]);
    // No ring runs over itself.
    for (const [, ring] of [...polygonsOf(euregio!.geometry), ...polygonsOf(twente!.geometry)].flatMap((rings) => [...rings.entries()]))
      expect(new Set(ring.map(vertexKey)).size).toBe(ring.length - 1);
  }
});

describe('the programme area', () => {
  test('has the regions that the facts name, by their codes of 2013', async () => {
    const {regions, area} = await programmeOf(cells, facts(['NL213', 'NL121', 'DEA34', 'DE94B']));

    expect(regions.map(({properties}) => properties)).toEqual([{id: 'nuts3-de94b'}, {id: 'nuts3-dea34'}, {id: 'nuts3-nl121'}, {id: 'nuts3-nl213'}]);
    expect(area.map(({properties}) => properties)).toEqual([{id: 'interreg'}]);
    // Friesland is NL124 since 2016.
    expect([idsAt(regions, [6.8, 52.15]), idsAt(area, [6.8, 52.15]), idsAt(area, [6.85, 51.95])]).toEqual([['nuts3-nl121'], ['interreg'], []]);
  });

  test('a region without a boundary is named', async () => {
    await expect(programmeOf(cells, facts(['NL213', 'NL999', 'DE000']))).rejects.toThrow(
      'geo/facts/programme.json periods[0].nuts3: expected a boundary for each of the 3 regions, got none for DE000, NL999. Take the region into geo/build/cells.ts.',
    );
  });
});
