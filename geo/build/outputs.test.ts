/** What the committed files must be, whoever built them. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {areaRows, checkAreas, checkCodes, checkSeam, checkTiling} from './checks.ts';
import {readFacts} from './facts.ts';
import {areaKm2, contains, lengthMetres, linesOf, metres, pathsOf, polygonsOf, ringArea, segmentKey} from './geojson.ts';
import type {Collection, Feature, LngLat} from './geojson.ts';
import {metresToSegment} from './lines.ts';
import {VILLAGES} from './names.ts';
import {crossings, segmentUse} from './topology.ts';
import {statistics} from './write.ts';

const geo = join(import.meta.dirname, '..');
const facts = readFacts(join(geo, 'facts'));
const text = (file: string): string => readFileSync(join(geo, file), 'utf8');
const read = (file: string): Feature[] => (JSON.parse(text(`${file}.geojson`)) as Collection).features;
const files = ['outlines', 'context'].flatMap((folder) =>
  readdirSync(join(geo, folder))
    .filter((name) => name.endsWith('.geojson'))
    .map((name) => `${folder}/${name}`),
);
const one = (features: readonly Feature[], id: string): Feature => features.find(({properties}) => properties['id'] === id)!;
const ids = (features: readonly Feature[]): unknown[] => features.map(({properties}) => properties['id']);

describe('every file', () => {
  test('is there, and no other', () => {
    expect(files.map((file) => file.replace('.geojson', '')).sort()).toEqual(
      [
        ...['municipalities', 'districts', 'territory', 'edges', 'seam', 'bands'].flatMap((name) => [`outlines/${name}-coarse`, `outlines/${name}-fine`]),
        ...['regions', 'programme-area', 'corridors'].map((name) => `outlines/${name}`),
        ...['land', 'lakes'].flatMap((name) => ['world', 'europe', 'region'].map((scale) => `context/${name}-${scale}`)),
        ...['borders-world', 'borders-region', 'graticule', 'rivers', 'canals', 'rail', 'motorways', 'urban', 'places', 'labels'].map(
          (name) => `context/${name}`,
        ),
      ].sort(),
    );
  });

  test.each(files)('%s follows RFC 7946', (file) => {
    const parsed = JSON.parse(text(file)) as Collection & {crs?: unknown};
    expect(Object.keys(parsed)).toEqual(['type', 'features']);
    // One feature a line, so that a change shows as one changed line.
    expect(text(file).split('\n').length).toBe(parsed.features.length + 3);
    expect(text(file).match(/\d\.\d{6,}/g)).toBeNull();
    const strays: string[] = [];
    for (const {properties, geometry} of parsed.features) {
      const name = JSON.stringify(properties);
      for (const polygon of polygonsOf(geometry)) {
        polygon.forEach((ring, i) => {
          if (ring.length < 4 || ring[0]!.join() !== ring.at(-1)!.join()) strays.push(`${name}: ring not closed`);
          if (ringArea(ring) > 0 !== (i === 0)) strays.push(`${name}: ring ${i} runs the wrong way`);
        });
      }
      // A border that crosses itself makes a polygon invalid: geographic information systems refuse it.
      for (const at of polygonsOf(geometry).length > 0 ? crossings(pathsOf(geometry), file.startsWith('context') ? 1 : undefined) : [])
        strays.push(`${name}: crosses itself at ${at.join()}`);
      for (const path of pathsOf(geometry)) {
        if (path.some(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90)) strays.push(`${name}: outside the world`);
        if (path.some((point, i) => i > 0 && point.join() === path[i - 1]!.join())) strays.push(`${name}: the same point twice`);
      }
    }
    expect(strays).toEqual([]);
  });

  test('stays within its weight', () => {
    const gzipped = (names: string[]) => names.reduce((sum, name) => sum + gzipSync(text(`${name}.geojson`), {level: 9}).length, 0) / 1000;
    const level = (name: string) => ['municipalities', 'territory', 'edges', 'seam'].map((kind) => `outlines/${kind}-${name}`);
    expect(gzipped(level('coarse'))).toBeLessThan(150);
    expect(gzipped(level('fine'))).toBeLessThan(700);
    // The first picture.
    expect(
      gzipped([
        ...level('coarse'),
        'outlines/bands-coarse',
        ...['land-region', 'lakes-region', 'rivers', 'canals', 'rail', 'motorways', 'urban', 'borders-region', 'places', 'labels'].map(
          (name) => `context/${name}`,
        ),
      ]),
    ).toBeLessThan(450);
  });

  test('has as much detail as its zoom shows', () => {
    const spacing = (name: string) => statistics(name, text(`outlines/${name}.geojson`)).medianSpacingM!;
    expect(spacing('municipalities-coarse')).toBeGreaterThan(200);
    expect(spacing('municipalities-coarse')).toBeLessThan(350);
    expect(spacing('municipalities-fine')).toBeGreaterThan(25);
    expect(spacing('municipalities-fine')).toBeLessThan(60);
  });
});

describe.each(['coarse', 'fine'])('the outlines, %s,', (level) => {
  const municipalities = read(`outlines/municipalities-${level}`);
  const districts = read(`outlines/districts-${level}`);
  const territory = read(`outlines/territory-${level}`);
  const seam = linesOf(read(`outlines/seam-${level}`)[0]!.geometry);

  test('are one per place with an official code, and carry nothing but the id', () => {
    expect(() => checkCodes(facts, municipalities, districts)).not.toThrow();
    const all = [...municipalities, ...districts];
    expect(all.filter(({properties}) => Object.keys(properties).join() !== 'id')).toEqual([]);
    expect(new Set(ids(all)).size).toBe(all.length);
    expect(ids(districts)).toEqual(
      facts.places
        .filter(({codes}) => codes.kreis)
        .map(({id}) => id)
        .sort(),
    );
  });

  test('share their border points: each inner segment belongs to two neighbours', () => {
    const use = [...segmentUse(municipalities).values()];
    expect(use.filter((count) => count > 2)).toEqual([]);
    expect(use.filter((count) => count === 2).length).toBeGreaterThan(use.length / 2);
  });

  test('meet in common vertices only', () => {
    expect(crossings(municipalities.flatMap(({geometry}) => pathsOf(geometry)))).toEqual([]);
  });

  test('leave no hole between the two countries', async () => {
    await expect(checkSeam(level, municipalities)).resolves.toBeUndefined();
  });

  test('tile Twente and each Kreis', () => {
    const twente = facts.places.filter(({inTwente}) => inTwente).map(({id}) => one(municipalities, id));
    expect(twente.length).toBe(14);
    expect(() => checkTiling('twente', twente, one(territory, 'twente'))).not.toThrow();
    const middles = municipalities.map((municipality) => ({municipality, middle: inner(municipality.geometry)}));
    for (const district of districts) {
      const inside = middles.filter(({middle}) => contains(district.geometry, middle)).map(({municipality}) => municipality);
      expect(() => checkTiling(String(district.properties['id']), inside, district)).not.toThrow();
    }
  });

  test('have the seam as the border of both countries: it runs along the shapes, vertex by vertex', () => {
    const use = segmentUse(municipalities);
    const along = seam.flatMap((line) => line.slice(1).map((to, i) => ({count: use.get(segmentKey(line[i]!, to)) ?? 0, length: lengthMetres([line[i]!, to])})));
    const both = along.filter(({count}) => count === 2).reduce((sum, {length}) => sum + length, 0) / 1000;
    // Six municipalities of Twente have 84–85 km of border (facts, border-length); with Hardenberg, Coevorden (part) and the Achterhoek about 200.
    expect(both).toBeGreaterThan(150);
    expect(both).toBeLessThan(230);
  });

  test('end 260 m before the seam', () => {
    const near: number[] = [];
    const grid = new Map<string, [LngLat, LngLat][]>();
    const cell = ([x, y]: LngLat, dx = 0, dy = 0) => `${Math.floor(x / 0.02) + dx},${Math.floor(y / 0.02) + dy}`;
    for (const line of seam) {
      line.slice(1).forEach((to, i) => {
        const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - line[i]![0], to[1] - line[i]![1]) / 0.01));
        for (let k = 0; k <= steps; k++) {
          const key = cell([line[i]![0] + ((to[0] - line[i]![0]) * k) / steps, line[i]![1] + ((to[1] - line[i]![1]) * k) / steps]);
          grid.set(key, [...(grid.get(key) ?? []), [line[i]!, to]]);
        }
      });
    }
    for (const {geometry} of read(`outlines/edges-${level}`)) {
      for (const point of linesOf(geometry).flat()) {
        const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => grid.get(cell(point, dx, dy)) ?? []));
        near.push(Math.min(...around.map(([from, to]) => metresToSegment(point, from, to))));
      }
    }
    expect(Math.min(...near)).toBeGreaterThan(240);
    expect(Math.min(...near)).toBeLessThan(270);
  });

  test('have the published areas', () => {
    const published = new Map<string, number>();
    for (const {about, property, values} of facts.claims) if (property === 'areaKm2') published.set(about, Number(values[0]!.value));
    // Cadastral areas of the statistical offices, sums of the municipalities.
    const cadastre = {
      'kreis-borken': 1420.96,
      'kreis-coesfeld': 1112.03,
      'kreis-steinfurt': 1795.76,
      'kreis-warendorf': 1319.42,
      'landkreis-osnabruck': 2121.79,
      'landkreis-grafschaft-bentheim': 981.79,
      'landkreis-emsland': 2883.66,
      munster: 303.28,
      osnabruck: 119.8,
    };
    for (const [id, km2] of Object.entries(cadastre)) published.set(id, km2);
    const rows = areaRows([...municipalities, ...districts], published);
    expect(rows.length).toBeGreaterThanOrEqual(14 + 9);
    expect(() => checkAreas(rows)).not.toThrow();
  });

  test('have bands inside the territory, and none of the EUREGIO’s in Twente', () => {
    const bands = read(`outlines/bands-${level}`);
    expect(bands.map(({properties}) => `${properties['id']} ${properties['band']}`)).toEqual(
      (level === 'coarse' ? [0, 1, 2] : [3, 4]).flatMap((band) => [`euregio ${band}`, `twente ${band}`]),
    );
    const twente = one(territory, 'twente').geometry;
    for (const {properties, geometry} of bands) {
      expect(areaKm2(geometry)).toBeLessThan(areaKm2(one(territory, String(properties['id'])).geometry));
      expect(crossings(pathsOf(geometry))).toEqual([]);
      if (properties['id'] === 'euregio') expect(contains(twente, inner(geometry))).toBe(false);
      else expect(contains(geometry, inner(twente))).toBe(false);
    }
  });
});

/** The middle of the longest level chord of the largest ring: well inside. */
function inner(geometry: Feature['geometry']): LngLat {
  const rings = polygonsOf(geometry).flat();
  const ys = rings.flat().map(([, y]) => y);
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  let best: [number, LngLat] = [0, [0, 0]];
  for (let k = 1; k < 12; k++) {
    const y = south + ((north - south) * k) / 12.07;
    const xs = rings
      .flatMap((ring) =>
        ring.slice(1).flatMap(([x2, y2], i) => {
          const [x1, y1] = ring[i]!;
          return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
        }),
      )
      .sort((a, b) => a - b);
    for (let i = 1; i < xs.length; i += 2) if (xs[i]! - xs[i - 1]! > best[0]) best = [xs[i]! - xs[i - 1]!, [(xs[i]! + xs[i - 1]!) / 2, y]];
  }
  return best[1];
}

test('the programme area has its 51 regions and about its published size', () => {
  const codes = facts.programme.periods[0]!.nuts3.map(({code}) => `nuts3-${code.toLowerCase()}`).sort();
  expect(codes.length).toBe(51);
  expect(ids(read('outlines/regions'))).toEqual(codes);
  // Neighbours meet in common corners only.
  expect(crossings(read('outlines/regions').flatMap(({geometry}) => pathsOf(geometry)))).toEqual([]);
  // 47 380 km² is published; the Dutch regions here include inland water.
  expect(areaKm2(read('outlines/programme-area')[0]!.geometry) / 47_380).toBeCloseTo(1, 1);
});

test('the seam is one line from the point where three countries meet to the Dollart', () => {
  const [line, ...others] = linesOf(read('outlines/seam-fine')[0]!.geometry);
  expect(others).toEqual([]);
  // Vaalserberg 50.7547 N 6.0208 E.
  expect(lengthMetres([line![0]!, [6.0208, 50.7547]])).toBeLessThan(500);
  expect(line!.at(-1)![1]).toBeGreaterThan(53.2);
  // 567 km without the Dollart, 570 km with it (facts, border-length).
  expect(Math.abs(lengthMetres(line!) / 1000 - 567)).toBeLessThan(5);
});

test('the corridors have the lengths that their operators publish', () => {
  const corridors = read('outlines/corridors');
  const km = (id: string) =>
    corridors
      .filter(({properties}) => properties['id'] === id)
      .flatMap(({geometry}) => linesOf(geometry))
      .reduce((sum, line) => sum + lengthMetres(line), 0) / 1000;
  // facts, landmarks: RB 64 64 km, RB 51 103 km, Twentekanaal 47 + 16 km.
  expect(Math.abs(km('rb64') - 64)).toBeLessThan(2);
  expect(Math.abs(km('rb51') - 103)).toBeLessThan(4);
  expect(Math.abs(km('twentekanaal') - 63)).toBeLessThan(2);
  expect(corridors.filter(({properties}) => !['rail', 'road', 'canal'].includes(String(properties['mode'])))).toEqual([]);
  const lines = new Set(ids(corridors));
  expect(facts.landmarks.filter(({line, id}) => line && id !== 'border-length' && !lines.has(id)).map(({id}) => id)).toEqual([]);
});

test('a town’s name stands in its municipality, and all 14 seats of Twente are named', () => {
  const places = read('context/places');
  const point = ({geometry}: Feature) => geometry.coordinates as LngLat;
  const municipalities = read('outlines/municipalities-fine');
  const strays = facts.places
    .filter(({outline, codes}) => outline && !codes.kreis)
    .flatMap(({id, localName}) => {
      const named = places.filter(({properties}) => properties['name'] === localName);
      return named.length && !named.some((place) => contains(one(municipalities, id).geometry, point(place))) ? [id] : [];
    });
  expect(strays).toEqual([]);
  expect(
    places.filter(
      ({properties, geometry}) => properties['place'] && !contains(one(municipalities, String(properties['place'])).geometry, geometry.coordinates as LngLat),
    ),
  ).toEqual([]);
  const twente = facts.places.filter(({inTwente}) => inTwente);
  expect(twente.filter(({id}) => !places.some((place) => contains(one(municipalities, id).geometry, point(place)))).map(({id}) => id)).toEqual([]);
});

test('names are complete in three languages, with exonyms where they exist', () => {
  const all = [
    ...read('context/places'),
    ...read('context/labels'),
    ...read('context/rivers').filter(({properties}) => properties['name']),
    ...read('context/canals'),
  ];
  expect(all.filter(({properties}) => !properties['name_nl'] || !properties['name_de'] || !properties['name_en']).map(({properties}) => properties)).toEqual(
    [],
  );
  const names = (name: string) => {
    const {name_nl, name_de, name_en} = read('context/places').find(({properties}) => properties['name'] === name)!.properties;
    return [name_nl, name_de, name_en];
  };
  expect(names('München')).toEqual(['München', 'München', 'Munich']);
  expect(names('Köln')).toEqual(['Keulen', 'Köln', 'Cologne']);
  expect(names('København')).toEqual(['Kopenhagen', 'Kopenhagen', 'Copenhagen']);
  expect(names('Den Haag')).toEqual(['Den Haag', 'Den Haag', 'The Hague']);
  expect(names('Münster')).toEqual(['Münster', 'Münster', 'Münster']);
});

test('the two states face each other across the seam at the fixed latitudes', () => {
  const seam = linesOf(read('outlines/seam-fine')[0]!.geometry);
  const pairs = read('context/labels').filter(({properties}) => properties['kind'] === 'country-pair');
  expect(pairs.map(({properties, geometry}) => [properties['name_nl'], properties['anchor'], (geometry.coordinates as LngLat)[1]])).toEqual([
    ['Nederland', 'right', 52.05],
    ['Duitsland', 'left', 52.05],
    ['Nederland', 'right', 52.57],
    ['Duitsland', 'left', 52.57],
  ]);
  for (const {geometry} of pairs) {
    const distance = Math.min(...seam.flatMap((line) => line.slice(1).map((to, i) => metresToSegment(geometry.coordinates as LngLat, line[i]!, to))));
    expect(distance).toBeLessThan(2500);
  }
});

test('beside the names of the two states is the room that is said of them, before an outline is reached', () => {
  const edges = linesOf(read('outlines/edges-coarse')[0]!.geometry).concat(
    read('outlines/edges-coarse')
      .slice(1)
      .flatMap(({geometry}) => linesOf(geometry)),
  );
  for (const {properties, geometry} of read('context/labels').filter((feature) => feature.properties['kind'] === 'country-pair')) {
    const [lng, lat] = geometry.coordinates as LngLat;
    const side = properties['anchor'] === 'right' ? -1 : 1;
    const crossed = edges.flatMap((line) =>
      line.slice(1).flatMap((to, i) => {
        const from = line[i]!;
        return from[1] > lat !== to[1] > lat ? [(from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0]) - lng) * side] : [];
      }),
    );
    const km = Math.min(...crossed.filter((away) => away > 0)) * 111.3 * Math.cos((lat * Math.PI) / 180);
    expect(km).toBeGreaterThan((properties['room'] as number) - 1);
  }
});

describe('postcodes', () => {
  const towns = JSON.parse(text('postcodes.json')) as Record<string, Record<string, string>>;

  test('belong to every municipality of the facts on both sides of the border, and to no other', () => {
    const wanted = facts.places.filter(({codes}) => codes.cbs ?? codes.ags ?? codes.samtgemeinde).map(({id}) => id);
    expect(Object.keys(towns).toSorted()).toEqual(wanted.toSorted());
  });

  test('have four digits in the Netherlands and five in Germany; only villages of the list by hand have none of their own', () => {
    const digits = new Map(facts.places.map(({id, country}) => [id, country === 'NL' ? 4 : 5]));
    const listed = new Set(Object.values(VILLAGES).flat());
    const strays = Object.entries(towns).flatMap(([id, of]) =>
      Object.entries(of).flatMap(([town, codes]) =>
        codes === '' && listed.has(town) ? [] : codes.split(' ').filter((code) => !/^\d+$/.test(code) || code.length !== digits.get(id)),
      ),
    );
    expect(strays).toEqual([]);
  });

  // Villages of Enschede, Haaksbergen and Hengelo share the postcodes of the town.
  test('name villages without a postcode of their own too', () => {
    const placesOf = (town: string): string[] => Object.keys(towns).filter((id) => town in towns[id]!);
    expect(['Boekelo', 'Buurse', 'Beckum', 'Oele', 'Lattrop', 'Kotten'].map(placesOf)).toEqual([
      ['enschede'],
      ['haaksbergen'],
      ['beckum', 'hengelo'],
      ['hengelo'],
      ['dinkelland'],
      ['winterswijk'],
    ]);
  });

  // Addresses of the town halls; 7496 is the village of Hengevelde.
  test('lead to the municipality in which they lie', () => {
    const placesWith = (code: string): string[] =>
      Object.keys(towns).filter((id) => Object.values(towns[id]!).some((codes) => codes.split(' ').includes(code)));
    expect(['7551', '7581', '7496', '7591', '48282', '48599', '49843'].map(placesWith)).toEqual([
      ['hengelo'],
      ['losser'],
      ['hof-van-twente'],
      ['dinkelland'],
      ['emsdetten'],
      ['gronau'],
      ['uelsen'],
    ]);
  });
});

describe('towns around', () => {
  const around = JSON.parse(text('towns-around.json')) as Record<string, LngLat>;
  const named = read('context/places');

  test('are names of the base map outside of the territory, at the same points, and no places of the facts', () => {
    const strays = Object.entries(around).filter(([name, point]) => {
      const there = named.some(
        ({properties, geometry}) =>
          properties['name'] === name && properties['inside'] === false && geometry.type === 'Point' && String(geometry.coordinates) === String(point),
      );
      return !there || facts.places.some(({localName, names}) => [localName, names.nl, names.de, names.en].includes(name));
    });
    expect(strays).toEqual([]);
  });

  test('lie where they are: town halls, to about 3 km; the city in Emsland, not the village in Coevorden', () => {
    for (const [name, at] of [
      ['Deventer', [6.155, 52.252]],
      ['Zutphen', [6.196, 52.14]],
      ['Meppen', [7.292, 52.692]],
      ['Bielefeld', [8.533, 52.02]],
    ] as const)
      expect([name, metres(around[name]!, [...at]) < 3000]).toEqual([name, true]);
  });
});
