import type {Cell} from './cells.ts';
import {cellOf} from './facts.ts';
import type {Facts} from './facts.ts';
import {EUROPE} from './boxes.ts';
import {contains, feature, linesOf, metres, readRaw} from './geojson.ts';
import type {Feature, Geometry, LngLat} from './geojson.ts';
import {
  AREA_LABELS,
  CITIES,
  COUNTRY_NAMES,
  COUNTRY_PAIRS,
  COUNTRY_POINTS,
  DUTCH_TOWNS,
  GERMAN_CITIES,
  GERMANY,
  NETHERLANDS,
  SEATS,
  TOWNS_AROUND,
  WATER_LABELS,
  WITHOUT_LABEL,
} from './names.ts';
import type {Rank} from './names.ts';
import {postalRows} from './postal.ts';
import {innerPoint} from './topology.ts';

interface Candidate {
  name: string;
  country: string;
  point: LngLat;
  population: number;
}

/** A town with its name, before it is known where it lies. */
interface Town {
  readonly name: string;
  readonly point: LngLat;
  readonly rank: Rank;
  /** Its names, where they differ between the languages. */
  readonly others?: {readonly nl: string; readonly de: string; readonly en: string; readonly capital?: boolean};
}

/**
 * Names of towns as points. Inside the area every seat of a municipality and the larger other towns; each point lies in
 * its municipality. Farther out it thins: towns around, then the cities of Europe.
 *
 * @throws Error naming the town when no raw file has a point for it in its municipality.
 */
export function placesOf(sources: string, cells: readonly Cell[], territory: Geometry, facts: Facts): Feature[] {
  const gazetteer = readGazetteer(sources);
  const known = new Map(facts.places.map((place) => [cellOf(place), place]));
  const municipalityAt = (point: LngLat) =>
    known.get(cells.find(({properties, geometry}) => known.has(properties.cell) && contains(geometry, point))?.properties.cell ?? '')?.id;
  const towns = [...dutchTowns(gazetteer, cells), ...germanSeats(sources, gazetteer, cells, known), ...townsAround(gazetteer), ...citiesOf(sources)];
  return towns
    .map(({name, point, rank, others}) => {
      const inside = contains(territory, point);
      return feature(
        {
          name,
          name_nl: others?.nl ?? name,
          name_de: others?.de ?? name,
          name_en: others?.en ?? name,
          rank,
          inside,
          place: inside ? municipalityAt(point) : undefined,
          ...(others?.capital ? {capital: true} : {}),
        },
        {type: 'Point', coordinates: point},
      );
    })
    .sort((a, b) => Number(a.properties['rank']) - Number(b.properties['rank']) || (String(a.properties['name']) < String(b.properties['name']) ? -1 : 1));
}

function dutchTowns(gazetteer: Gazetteer, cells: readonly Cell[]): Town[] {
  const byCell = new Map(cells.map((cell) => [cell.properties.cell, cell]));
  return Object.entries(DUTCH_TOWNS).flatMap(([code, towns]) => {
    const cell = byCell.get(code)!;
    return towns.map(([name, rank]): Town => {
      const found = gazetteer.within(name.replace('’', "'"), 'NL', cell.geometry);
      if (!found)
        throw new Error(`geo/build/names.ts DUTCH_TOWNS.${code}: expected a place named ${name} in ${cell.properties.name}, got none in the raw files.`);
      return {name, point: found.point, rank};
    });
  });
}

/** The seat of every German municipality and Samtgemeinde of the area. */
function germanSeats(sources: string, gazetteer: Gazetteer, cells: readonly Cell[], known: ReadonlyMap<string | null, Facts['places'][number]>): Town[] {
  const population = germanPopulation(sources);
  return cells
    .filter(({properties: {country, kind}}) => country === 'DE' && kind !== 'remote')
    .map(({properties: {cell, name, kind}, geometry}): Town => {
      const town = SEATS[name] ?? name.replace(/\s*\(.*\)$/, '').replace(/ (am|im|an der|i\.) .*$/, '');
      const found = gazetteer.within(town, 'DE', geometry) ?? gazetteer.within(name, 'DE', geometry);
      const people = (population.get(cell) ?? 0) * (kind === 'samtgemeinde' ? 0.5 : 1);
      const rank: Rank = people >= 100_000 ? 1 : GERMAN_CITIES.includes(town) ? 2 : people >= 20_000 ? 3 : people >= 8_000 ? 4 : 5;
      // The facts know the town centre; the postal places of GeoNames are the mean of their postal areas, up to 4 km off.
      const centre = SEATS[name] ? null : known.get(cell)?.point;
      const point: LngLat | undefined = centre && contains(geometry, [centre[0], centre[1]]) ? [centre[0], centre[1]] : found?.point;
      return {name: town, point: point ?? innerPoint(geometry), rank};
    });
}

const townsAround = (gazetteer: Gazetteer): Town[] =>
  TOWNS_AROUND.map(([name, country, rank]) => {
    const found = gazetteer.largest(name, country);
    if (!found) throw new Error(`geo/build/names.ts TOWNS_AROUND: expected a place named ${name} in ${country}, got none in the raw files.`);
    return {name, point: found.point, rank};
  });

function citiesOf(sources: string): Town[] {
  const natural = readRaw<{name: string; adm0_a3: string; name_en: string}>(sources, 'ne_10m_populated_places.geojson').features;
  return CITIES.map(([raw, state, local, nl, de, en, rank, capital]) => {
    const found = natural.find(({properties}) => (properties.name === raw || properties.name_en === en) && properties.adm0_a3 === state);
    if (!found) throw new Error(`geo/build/names.ts CITIES: expected ${raw} (${state}) in the raw file of populated places, got none.`);
    return {name: local, point: found.geometry.coordinates as LngLat, rank, others: {nl, de, en, ...(capital ? {capital} : {})}};
  });
}

interface Gazetteer {
  within(name: string, country: string, area: Geometry): Candidate | undefined;
  largest(name: string, country: string): Candidate | undefined;
}

/** All places of the raw files, best survey first: Who’s On First for the Netherlands, GeoNames towns, GeoNames postal places. */
function readGazetteer(sources: string): Gazetteer {
  const localities = readRaw<{name: string; population: number | null}>(sources, 'wof_nl_localities_region.geojson').features.map(
    ({properties, geometry}): Candidate => ({
      name: properties.name,
      country: 'NL',
      point: geometry.coordinates as LngLat,
      population: properties.population ?? 0,
    }),
  );
  const towns = readRaw<{name: string; country: string; population: number; alternate_names: string}>(
    sources,
    'geonames_places_region.geojson',
  ).features.flatMap(({properties, geometry}) =>
    [properties.name, ...(properties.alternate_names ?? '').split('|')]
      .filter(Boolean)
      .map((name, i): Candidate => ({name, country: properties.country, point: geometry.coordinates as LngLat, population: i ? 0 : properties.population})),
  );
  const postal = postalRows(sources).map(({name, country, point}): Candidate => ({name, country, point, population: 0}));
  const byName = new Map<string, Candidate[]>();
  for (const candidate of [...localities, ...towns, ...postal]) {
    const list = byName.get(candidate.name);
    if (list) list.push(candidate);
    else byName.set(candidate.name, [candidate]);
  }
  const all = (name: string, country: string) => (byName.get(name) ?? []).filter((candidate) => candidate.country === country);
  return {
    within: (name, country, area) => all(name, country).find(({point}) => contains(area, point)),
    largest: (name, country) => all(name, country).toSorted((a, b) => b.population - a.population)[0],
  };
}

function germanPopulation(sources: string): Map<string, number> {
  const sum = new Map<string, number>();
  for (const {properties: p} of readRaw<{ags: string; vwg_ars: string; vwg_kind: string; population: number}>(sources, 'de_gemeinden_vg250ew.geojson')
    .features) {
    const cell = p.vwg_kind === 'Samtgemeinde' ? `sg:${p.vwg_ars}` : p.ags;
    sum.set(cell, (sum.get(cell) ?? 0) + p.population);
  }
  return sum;
}

/** Names of regions, states, seas and waters as points. */
export function labelsOf(sources: string, seam: Geometry, waterways: readonly Feature[]): Feature[] {
  const label = (kind: string, point: LngLat, [name_nl, name_de, name_en]: readonly [string, string, string], extra = {}) =>
    feature({kind, name_nl, name_de, name_en, ...extra}, {type: 'Point', coordinates: point});

  const areas = AREA_LABELS.map(([kind, lng, lat, nl, de, en]) => label(kind, [lng, lat], [nl, de, en]));
  const pairs = COUNTRY_PAIRS.flatMap(({lat, room}) => {
    const [west, east] = crossingsNear(seam, lat);
    // `anchor` as MapLibre means it: `right` puts the text left of the point.
    return [
      label('country-pair', [west - 0.01, lat], NETHERLANDS, {anchor: 'right', room}),
      label('country-pair', [east + 0.01, lat], GERMANY, {anchor: 'left', room}),
    ];
  });
  const waters = WATER_LABELS.map(([raw, lng, lat]) => {
    const line = waterways.filter(({properties}) => properties['name'] === raw).flatMap(({geometry}) => linesOf(geometry));
    const spot = onLine(line, [lng, lat]);
    if (!spot) throw new Error(`geo/build/names.ts WATER_LABELS: expected a river or canal named ${raw}, got none.`);
    const {name_nl, name_de, name_en} = waterways.find(({properties}) => properties['name'] === raw)!.properties as Record<string, string>;
    return label('water', spot.point, [name_nl!, name_de!, name_en!], {angle: spot.angle});
  });
  return [...areas, ...pairs, ...waters, ...countryLabels(sources, label)];
}

function countryLabels(sources: string, label: (kind: string, point: LngLat, names: readonly [string, string, string], extra?: object) => Feature): Feature[] {
  interface Country {
    [name: string]: string | number;
    adm0_a3: string;
    name_nl: string;
    name_de: string;
    name_en: string;
    label_x: number;
    label_y: number;
    labelrank: number;
  }
  const europe = readRaw<Country>(sources, 'ne_50m_europe_countries.geojson').features;
  const world = readRaw<Country>(sources, 'ne_110m_world_countries.geojson').features;
  const known = new Set(europe.map(({properties}) => properties.adm0_a3));
  return (
    [...europe, ...world.filter(({properties}) => !known.has(properties.adm0_a3))]
      .filter(({properties}) => properties.labelrank <= 6 && properties.name_nl && properties.name_de && !WITHOUT_LABEL.includes(properties.adm0_a3))
      // A state that only reaches into the box keeps its label there only when the point is on its own ground.
      .filter(
        ({properties: {label_x: x, label_y: y, adm0_a3}}) =>
          world.some(({properties}) => properties.adm0_a3 === adm0_a3) || (x > EUROPE[0] && x < EUROPE[2] && y > EUROPE[1] && y < EUROPE[3]),
      )
      .map(({properties: p}) => {
        const [lng, lat] = COUNTRY_POINTS[p.adm0_a3] ?? [p.label_x, p.label_y];
        return label('country', [lng, lat], COUNTRY_NAMES[p.adm0_a3] ?? [p.name_nl, p.name_de, p.name_en], {rank: p.labelrank});
      })
      .sort(
        (a, b) => Number(a.properties['rank']) - Number(b.properties['rank']) || (String(a.properties['name_en']) < String(b.properties['name_en']) ? -1 : 1),
      )
  );
}

/** Half the height of a name, in degrees of latitude: 3.6 km, 20 px at zoom 8. */
const HALF_A_NAME = 0.016;

/** From which to which longitude the seam winds beside a name at this latitude, where it passes it easternmost. */
function crossingsNear(seam: Geometry, latitude: number): [west: number, east: number] {
  const at = (lat: number): number[] =>
    linesOf(seam).flatMap((line) =>
      line.slice(1).flatMap((to, i) => {
        const from = line[i]!;
        return from[1] > lat !== to[1] > lat ? [from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0])] : [];
      }),
    );
  const middle = Math.max(...at(latitude));
  const near = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1]
    .flatMap((part) => at(latitude + part * HALF_A_NAME))
    .filter((lng) => Math.abs(lng - middle) < 0.05);
  return [Math.min(...near), Math.max(...near)];
}

/** The vertex nearest to a point, and how the line lies there: degrees clockwise from level, never upside down. */
function onLine(lines: readonly LngLat[][], near: LngLat): {point: LngLat; angle: number} | null {
  let best: {line: LngLat[]; i: number; distance: number} | undefined;
  for (const line of lines) {
    line.forEach((point, i) => {
      const distance = metres(point, near);
      if (!best || distance < best.distance) best = {line, i, distance};
    });
  }
  if (!best) return null;
  const {line, i} = best;
  const walk = (step: 1 | -1) => {
    let k = i;
    while (line[k + step] && metres(line[k]!, line[i]!) < 4000) k += step;
    return line[k]!;
  };
  const [from, to] = [walk(-1), walk(1)].sort((a, b) => a[0] - b[0]) as [LngLat, LngLat];
  const dx = (to[0] - from[0]) * Math.cos((near[1] * Math.PI) / 180);
  return {point: line[i]!, angle: Math.round((Math.atan2(from[1] - to[1], dx) * 180) / Math.PI)};
}
