import {fadedAtEdge} from './fade.ts';
import {feature, lengthMetres, linesOf, metres, polygonsOf, polygonGeometry, readRaw, ringArea, vertexKey} from './geojson.ts';
import type {Bbox, Feature, Geometry, LngLat, Properties} from './geojson.ts';
import {chain, densify, Network, thin} from './lines.ts';
import {run, transform} from './topology.ts';

/** The box of the raw files at 1:50m and at 1:10m, `[west, south, east, north]`. */
const EUROPE: Bbox = [-12, 34, 32, 62];
const REGION: Bbox = [4.5, 50.6, 10, 54];

/** Everything that `geo/context` holds besides points. */
export type Context = Record<
  | 'land-world'
  | 'land-europe'
  | 'land-region'
  | 'lakes-world'
  | 'lakes-europe'
  | 'lakes-region'
  | 'borders-world'
  | 'borders-region'
  | 'graticule'
  | 'rivers'
  | 'canals'
  | 'rail'
  | 'motorways'
  | 'urban',
  Feature[]
>;

export async function contextOf(sources: string, seam: readonly Feature[]): Promise<Context> {
  const waterways = waterwaysOf(sources);
  return {
    ...(await areasOf(sources)),
    ...(await bordersOf(sources, seam)),
    graticule: graticule(),
    ...waterways,
    rivers: fadedAtEdge(waterways.rivers),
    rail: fadedAtEdge(railOf(sources)),
    motorways: motorwaysOf(sources),
    urban: urbanOf(sources),
  };
}

const geometryOnly = (features: readonly Feature[]): Feature[] => features.map(({geometry}) => feature({}, geometry));

/**
 * Land and lakes at three scales. Each file covers the whole world, with the better survey inside its box, so a map
 * shows one file at a time: no coast is drawn twice, and no edge of a box shows.
 */
async function areasOf(
  sources: string,
): Promise<Pick<Context, 'land-world' | 'land-europe' | 'land-region' | 'lakes-world' | 'lakes-europe' | 'lakes-region'>> {
  const world = geometryOnly(readRaw(sources, 'ne_110m_world_countries.geojson').features);
  const europe = geometryOnly(readRaw(sources, 'ne_50m_europe_countries.geojson').features);
  const region = geometryOnly(readRaw(sources, 'ne_10m_region_land.geojson').features);
  const landWorld = await transform(world, '-clean -dissolve -explode -filter-islands min-area=200km2');
  const landEurope = await transform(await framed(world, europe, EUROPE), '-clean -dissolve -explode -filter-islands min-area=20km2');
  const landRegion = await transform(await framed(europe, region, REGION), '-clean -dissolve -explode -filter-islands min-area=2km2');

  const lakes = (name: string) =>
    readRaw<{name: string | null}>(sources, name).features.map(({properties, geometry}) => feature({name: tidy(properties.name)}, geometry));
  const lakesWorld = lakes('ne_110m_world_lakes.geojson');
  const lakesEurope = lakes('ne_50m_europe_lakes.geojson');
  // The Lauwerszee has been closed and drained since 1969; the 1:10m file still draws all of it.
  const lakesRegion = lakes('ne_10m_region_lakes.geojson').filter(({properties}) => properties['name'] !== 'Lauwerszee');
  return {
    'land-world': geometryOnly(landWorld),
    'land-europe': geometryOnly(landEurope),
    'land-region': geometryOnly(landRegion),
    'lakes-world': named(lakesWorld),
    'lakes-europe': named(await framed(lakesWorld, lakesEurope, EUROPE)),
    'lakes-region': named(await framed(lakesEurope, lakesRegion, REGION)),
  };
}

const tidy = (name: string | null | undefined): string => (name ?? '').replace(/\s+/g, ' ').trim();

/** Dutch, German and English names of water; what is missing here has the same name in all three. */
const WATER_NAMES: Record<string, [nl: string, de: string, en: string]> = {
  Ems: ['Eems', 'Ems', 'Ems'],
  Unterems: ['Eems', 'Ems', 'Ems'],
  Rhein: ['Rijn', 'Rhein', 'Rhine'],
  Rhine: ['Rijn', 'Rhein', 'Rhine'],
  Rhin: ['Rijn', 'Rhein', 'Rhine'],
  'Boven-Rijn': ['Rijn', 'Rhein', 'Rhine'],
  'Bijlandsch Kanaal, Boven-Rijn': ['Rijn', 'Rhein', 'Rhine'],
  'Pannerdensch Kanaal': ['Pannerdensch Kanaal', 'Pannerdensch Kanaal', 'Pannerden Canal'],
  'Neder-Rijn': ['Nederrijn', 'Nederrijn', 'Nederrijn'],
  Nederrijn: ['Nederrijn', 'Nederrijn', 'Nederrijn'],
  'Geldersche IJssel': ['IJssel', 'IJssel', 'IJssel'],
  Maas: ['Maas', 'Maas', 'Meuse'],
  'Overijsselsche Vecht': ['Vecht', 'Vechte', 'Vecht'],
  Vecht: ['Vecht', 'Vechte', 'Vecht'],
  'Oude IJssel': ['Oude IJssel', 'Issel', 'Oude IJssel'],
  Weser: ['Wezer', 'Weser', 'Weser'],
  Unterweser: ['Wezer', 'Weser', 'Weser'],
  Lippe: ['Lippe', 'Lippe', 'Lippe'],
  Ruhr: ['Ruhr', 'Ruhr', 'Ruhr'],
  'Kanaal Zutphen-Enschede': ['Twentekanaal', 'Twentekanal', 'Twente Canal'],
  'Zijkanaal naar Almelo': ['Twentekanaal', 'Twentekanal', 'Twente Canal'],
  Mittellandkanal: ['Mittellandkanaal', 'Mittellandkanal', 'Mittelland Canal'],
  'Stichkanal Osnabrück': ['Zijkanaal Osnabrück', 'Stichkanal Osnabrück', 'Osnabrück Branch Canal'],
  'Dortmund-Ems-Kanal': ['Dortmund-Eemskanaal', 'Dortmund-Ems-Kanal', 'Dortmund–Ems Canal'],
  Küstenkanal: ['Küstenkanaal', 'Küstenkanal', 'Küsten Canal'],
  'Wesel-Datteln-Kanal': ['Wesel-Dattelnkanaal', 'Wesel-Datteln-Kanal', 'Wesel–Datteln Canal'],
  'Datteln-Hamm-Kanal': ['Datteln-Hammkanaal', 'Datteln-Hamm-Kanal', 'Datteln–Hamm Canal'],
  'Rhein-Herne-Kanal': ['Rijn-Hernekanaal', 'Rhein-Herne-Kanal', 'Rhine–Herne Canal'],
  'Kanaal Almelo-De Haandrik': ['Kanaal Almelo-De Haandrik', 'Kanal Almelo–De Haandrik', 'Almelo–De Haandrik Canal'],
  'Amsterdam-Rijnkanaal': ['Amsterdam-Rijnkanaal', 'Amsterdam-Rhein-Kanal', 'Amsterdam–Rhine Canal'],
  Elbe: ['Elbe', 'Elbe', 'Elbe'],
  Oder: ['Oder', 'Oder', 'Oder'],
  Danube: ['Donau', 'Donau', 'Danube'],
  Donau: ['Donau', 'Donau', 'Danube'],
  Seine: ['Seine', 'Seine', 'Seine'],
  Rhône: ['Rhône', 'Rhone', 'Rhône'],
  Loire: ['Loire', 'Loire', 'Loire'],
  Po: ['Po', 'Po', 'Po'],
  Thames: ['Theems', 'Themse', 'Thames'],
  Vistula: ['Wisła', 'Weichsel', 'Vistula'],
  IJsselmeer: ['IJsselmeer', 'IJsselmeer', 'IJsselmeer'],
};

function names(raw: string): Properties {
  const [name_nl, name_de, name_en] = WATER_NAMES[raw] ?? [raw, raw, raw];
  return {name: raw, name_nl, name_de, name_en};
}

function named(features: readonly Feature[]): Feature[] {
  return features.map(({properties, geometry}) => {
    const name = tidy(properties['name'] as string);
    return feature(name ? names(name) : {}, geometry);
  });
}

/** The coarse collection with the box cut out, and the fine one cut to the box. */
async function framed(coarse: readonly Feature[], fine: readonly Feature[], box: Bbox): Promise<Feature[]> {
  const [west, south, east, north] = box;
  const frame = feature(
    {},
    {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  );
  const outside = await run('-i coarse.json frame.json combine-files -erase target=coarse source=frame -o coarse.json format=geojson target=coarse', {
    coarse,
    frame: [frame],
  });
  const inside = await transform(fine, `-clip bbox=${box.join(',')}`);
  return [...outside['coarse']!, ...inside];
}

/** Borders between states: all at 1:110m for the globe; without the Dutch–German one, which is the seam, for nearer views. */
async function bordersOf(sources: string, seam: readonly Feature[]): Promise<Pick<Context, 'borders-world' | 'borders-region'>> {
  const codes = (name: string) =>
    readRaw<{adm0_a3: string}>(sources, name).features.map(({properties, geometry}) => feature({code: properties.adm0_a3}, geometry));
  const inner = async (features: readonly Feature[], where: string) =>
    chain((await transform(features, `-clean -innerlines where='${where}'`)).flatMap(({geometry}) => linesOf(geometry)));
  const seamOnly = '["NLD", "DEU"].includes(A.code) && ["NLD", "DEU"].includes(B.code)';
  const world = await inner(codes('ne_110m_world_countries.geojson'), 'A.code !== B.code');
  const europe = await inner(codes('ne_50m_europe_countries.geojson'), `A.code !== B.code && !(${seamOnly})`);
  const outside = await erase(europe, REGION);
  // The one at 1:10m from the tripoint northwards is the seam: it ends at the Dollart.
  const region = readRaw(sources, 'ne_10m_region_boundary_lines.geojson')
    .features.flatMap(({geometry}) => linesOf(geometry))
    .filter((line) => ![line[0]!, line.at(-1)!].some(([, lat]) => lat > 53));
  const southEnd = linesOf(seam[0]!.geometry)[0]![0]!;
  const region2 = region.map((line) => line.map((point, i) => ((i === 0 || i === line.length - 1) && metres(point, southEnd) < 5000 ? southEnd : point)));
  const ends = region2.flatMap((line) => [line[0]!, line.at(-1)!]);
  const joined = outside.map((line) => line.map((point, i) => ((i === 0 || i === line.length - 1) && ends.find((end) => metres(end, point) < 2500)) || point));
  return {
    'borders-world': world.map((line) => feature({}, {type: 'LineString', coordinates: line})),
    'borders-region': [...chain([...joined, ...region2])].map((line) => feature({}, {type: 'LineString', coordinates: line})),
  };
}

async function erase(lines: readonly LngLat[][], [west, south, east, north]: Bbox): Promise<LngLat[][]> {
  const frame = feature(
    {},
    {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  );
  const layer = lines.map((coordinates) => feature({}, {type: 'LineString', coordinates}));
  const {lines: rest} = await run('-i lines.json frame.json combine-files -erase target=lines source=frame -o lines.json format=geojson target=lines', {
    lines: layer,
    frame: [frame],
  });
  return rest!.flatMap(({geometry}) => linesOf(geometry));
}

/** Meridians and parallels every 20°, with a vertex every 4° so that they bend on the globe. */
function graticule(): Feature[] {
  const lines: Feature[] = [];
  const range = (from: number, to: number, step: number) => Array.from({length: Math.round((to - from) / step) + 1}, (_, i) => from + i * step);
  for (const lng of range(-180, 160, 20)) lines.push(feature({}, {type: 'LineString', coordinates: range(-80, 80, 4).map((lat): LngLat => [lng, lat])}));
  for (const lat of range(-80, 80, 20)) lines.push(feature({}, {type: 'LineString', coordinates: range(-180, 180, 4).map((lng): LngLat => [lng, lat])}));
  return lines;
}

/** Navigable rivers of the two surveys that are worth a line, by their raw names. */
const DUTCH_RIVERS = [
  'Geldersche IJssel',
  'Maas',
  'Waal',
  'Neder-Rijn',
  'Boven-Rijn',
  'Bijlandsch Kanaal, Boven-Rijn',
  'Pannerdensch Kanaal',
  'Overijsselsche Vecht',
  'Zwarte Water',
  'Zwartewater',
  'Oude IJssel',
  'Keteldiep',
];
const GERMAN_RIVERS = ['Rh', 'Em', 'UEm', 'We', 'UWe', 'Ha', 'Hu', 'Ld', 'Ru'];
const DUTCH_CANALS = [
  'Kanaal Zutphen-Enschede',
  'Zijkanaal naar Almelo',
  'Kanaal Almelo-De Haandrik',
  'Coevorden-Vechtkanaal',
  'Stieltjeskanaal',
  'Hoogeveensche Vaart',
  'Verlengde Hoogeveensche Vaart',
  'Drentsche Hoofdvaart',
  'Noord-Willemskanaal',
  'Winschoterdiep',
  'Eemskanaal',
  'Van Starkenborghkanaal',
  'Amsterdam-Rijnkanaal',
  'Maas-Waalkanaal',
  'Zuid-Willemsvaart',
  'Omleiding te Helmond, Zuid-Willemsvaart',
  'Wilhelminakanaal',
  'Meppelerdiep',
  'Stadskanaal',
  'Musselkanaal',
  'Ter Apelkanaal',
  'Bladderswijk, Oranjekanaal',
];
const GERMAN_CANALS = ['DEK', 'MLK', 'SKO', 'KüK', 'WDK', 'DHK', 'RHK', 'SKI'];

interface Waterway {
  [name: string]: string | null | undefined;
  name: string | null;
  code?: string;
}

export function rawCanals(sources: string): {name: string; line: LngLat[]}[] {
  const dutch = readRaw<Waterway>(sources, 'nl_waterways_nwb_2017.geojson').features.filter(({properties}) => DUTCH_CANALS.includes(properties.name ?? ''));
  const german = readRaw<Waterway>(sources, 'de_waterways_verknet_bwastr.geojson').features.filter(({properties}) =>
    GERMAN_CANALS.includes(properties.code ?? ''),
  );
  return [...dutch, ...german].flatMap(({properties, geometry}) => linesOf(geometry).map((line) => ({name: properties.name ?? '', line})));
}

function waterwaysOf(sources: string): Pick<Context, 'rivers' | 'canals'> {
  const canals = merged(rawCanals(sources), 40, 120);
  const surveyed = [
    ...readRaw<Waterway>(sources, 'nl_waterways_nwb_2017.geojson').features.filter(({properties}) => DUTCH_RIVERS.includes(properties.name ?? '')),
    ...readRaw<Waterway>(sources, 'de_waterways_verknet_bwastr.geojson').features.filter(({properties}) => GERMAN_RIVERS.includes(properties.code ?? '')),
  ].flatMap(({properties, geometry}) => linesOf(geometry).map((line) => ({name: properties.name ?? '', line})));
  const rivers = merged(surveyed, 60, 150);
  const near = new Network(1);
  for (const {line} of surveyed) near.add(densify(line, 400));
  // The overview stops short of the survey of the same river: its ends are drawn on to the nearest surveyed vertex.
  const reaching = (line: LngLat[], name: string, withinM: number): LngLat[] => {
    const vertices = rivers.filter((river) => names(river.name)['name_nl'] === names(name)['name_nl']).flatMap((river) => river.line);
    const on = (end: LngLat): LngLat[] =>
      vertices
        .map((vertex) => ({vertex, distance: metres(vertex, end)}))
        .filter(({distance}) => distance < withinM)
        .sort((a, b) => a.distance - b.distance)
        .slice(0, 1)
        .map(({vertex}) => vertex);
    return [...on(line[0]!), ...line, ...on(line.at(-1)!)];
  };
  // Outside the surveys the small scales carry on; where a surveyed line is near, they would draw the river twice.
  const rest = (name: string, reachM: number, keep: (name: string) => boolean, toleranceM: number) =>
    readRaw<Waterway>(sources, name)
      .features.filter(({properties}) => keep(properties.name ?? ''))
      .flatMap(({properties, geometry}) =>
        linesOf(geometry)
          .flatMap((line) => apart(densify(line, 1000), near, reachM))
          .filter((line) => lengthMetres(line) > 3000)
          .map((line) => ({name: properties.name ?? '', line: reaching(thin(line, toleranceM), properties.name ?? '', reachM * 2.5)})),
      );
  const region = rest(
    'ne_10m_region_rivers.geojson',
    2500,
    (name) => ['Ems', 'Vecht', 'Berkel', 'Lippe', 'Rhine', 'Maas', 'Lek', 'Waal', 'Nederrijn', 'Aller', 'Ruhr', 'Weser'].includes(name),
    150,
  );
  const europe = rest(
    'ne_50m_europe_rivers.geojson',
    0,
    (name) => ['Rhein', 'Rhin', 'Rhine', 'Elbe', 'Danube', 'Donau', 'Seine', 'Loire', 'Rhône', 'Po', 'Oder', 'Vistula', 'Thames'].includes(name),
    500,
  ).flatMap(({name, line}) => outsideOf(line, REGION).map((part) => ({name, line: part})));
  const asFeature =
    (rank: number) =>
    ({name, line}: {name: string; line: LngLat[]}) =>
      feature({...names(name), rank}, {type: 'LineString', coordinates: line});
  return {
    rivers: [...rivers.filter(({line}) => lengthMetres(line) > 2000).map(asFeature(1)), ...region.map(asFeature(2)), ...europe.map(asFeature(1))],
    canals: canals.filter(({line}) => lengthMetres(line) > 1500).map(asFeature(1)),
  };
}

/** The parts of a line that lie outside a box. */
function outsideOf(line: LngLat[], [west, south, east, north]: Bbox): LngLat[][] {
  return split(line, ([x, y]) => x < west || x > east || y < south || y > north);
}

/** The parts of a line that stay farther than `reachM` from the network. */
function apart(line: LngLat[], network: Network, reachM: number): LngLat[][] {
  return reachM ? split(line, (point) => network.nearest(point, reachM) < 0) : [line];
}

function split(line: LngLat[], keep: (point: LngLat) => boolean): LngLat[][] {
  const parts: LngLat[][] = [[]];
  for (const point of line) {
    if (keep(point)) parts.at(-1)!.push(point);
    else if (parts.at(-1)!.length) parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
}

// Map.groupBy comes with Node 21.
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Lines of the same name joined and thinned; parallels closer than `snapM` become one. */
function merged(lines: readonly {name: string; line: LngLat[]}[], toleranceM: number, snapM: number): {name: string; line: LngLat[]}[] {
  const groups = groupBy(lines, ({name}) => name);
  return [...groups].flatMap(([name, group]) =>
    single(
      group.map(({line}) => line),
      snapM,
      toleranceM,
    ).map((line) => ({name, line})),
  );
}

/** One line where the raw file has several side by side: parallels within `snapM` fall together, short stubs go. */
export function single(lines: readonly LngLat[][], snapM: number, toleranceM: number, stubM = 4 * snapM): LngLat[][] {
  const network = new Network(snapM);
  for (const line of lines.toSorted((a, b) => b.length - a.length)) network.add(densify(line, snapM / 2));
  // Tracks that part and meet again a little farther off than `snapM` can become the same line.
  const distinct = new Map(
    network.lines(stubM).map((line) => {
      const thinned = thin(line, toleranceM);
      const forth = thinned.map(vertexKey).join(' ');
      const back = thinned.map(vertexKey).reverse().join(' ');
      return [forth < back ? forth : back, thinned];
    }),
  );
  return [...distinct.values()];
}

interface Rail {
  [name: string]: string | number | null;
  use: string;
  line_class: string;
  line_no: number;
}

/** Farther out only main lines with passengers; the Ruhr would be a felt otherwise. */
const RAIL_CORE: Bbox = [5.9, 51.62, 8.75, 53.05];
const within = ([x, y]: LngLat, [west, south, east, north]: Bbox): boolean => x >= west && x <= east && y >= south && y <= north;

interface Spoorlijn {
  [name: string]: string;
  route: string;
  from_code: string;
  to_code: string;
}

/** The Dutch file holds the lines between stations and leaves out the tracks in them: up to this long (Deventer: 3.0 km). */
const STATION_M = 3200;
/** Shorter features are sidings. */
const SIDING_M = 1300;

/** Straight links through the stations: the shortest ones that join all routes with the same station code. */
export function stationGaps(features: readonly Feature<Spoorlijn>[]): LngLat[][] {
  const routes = features.flatMap(({properties: {route, from_code, to_code}, geometry}) =>
    linesOf(geometry)
      .filter((line) => lengthMetres(line) > SIDING_M)
      .map((line) => ({route, codes: [from_code, to_code], ends: [line[0]!, line.at(-1)!]})),
  );
  const codes = [...new Set(routes.flatMap((route) => route.codes))].sort();
  return codes.flatMap((code) => {
    const here = routes.filter((route) => route.codes.includes(code));
    const ends = here.map(({route, ends: both}) => {
      const others = here.filter((other) => other.route !== route);
      const away = (point: LngLat) => others.reduce((sum, other) => sum + Math.min(...other.ends.map((end) => metres(end, point))), 0);
      return away(both[0]!) <= away(both[1]!) ? both[0]! : both[1]!;
    });
    return spanningTree(ends, STATION_M).filter(([from, to]) => metres(from!, to!) > 1);
  });
}

/** Kruskal's tree: the shortest links that join the points, none longer than `reachM`. */
function spanningTree(points: readonly LngLat[], reachM: number): LngLat[][] {
  const links = points
    .flatMap((from, i) => points.slice(i + 1).map((to, k) => ({i, j: i + 1 + k, length: metres(from, to)})))
    .filter(({length}) => length <= reachM)
    .sort((a, b) => a.length - b.length);
  const group = points.map((_, i) => i);
  return links.flatMap(({i, j}): LngLat[][] => {
    const [a, b] = [group[i]!, group[j]!];
    if (a === b) return [];
    group.forEach((g, k) => {
      if (g === b) group[k] = a;
    });
    return [[points[i]!, points[j]!]];
  });
}

export function rawRail(sources: string): {detailed: LngLat[][]; rough: LngLat[][]} {
  const spoorlijn = readRaw<Spoorlijn>(sources, 'nl_rail_prorail_spoorlijn.geojson').features;
  const dutch = [...spoorlijn.flatMap(({geometry}) => linesOf(geometry)), ...stationGaps(spoorlijn)];
  const german = readRaw<Rail>(sources, 'de_rail_db_geostrecke.geojson')
    .features.filter(
      ({properties, geometry}) =>
        (properties.line_class ?? '').startsWith('Hauptbahn') ||
        linesOf(geometry)
          .flat()
          .some((point) => within(point, RAIL_CORE)),
    )
    .flatMap(({geometry}) => linesOf(geometry));
  const rough = readRaw(sources, 'ne_10m_region_railroads.geojson').features.flatMap(({geometry}) => linesOf(geometry));
  return {detailed: [...dutch, ...german], rough};
}

function railOf(sources: string): Feature[] {
  const {detailed, rough} = rawRail(sources);
  const near = new Network(1);
  for (const line of detailed) near.add(densify(line, 500));
  const outside = rough
    .flatMap((line) => apart(densify(line, 800), near, 2000))
    .filter((line) => lengthMetres(line) > 8000)
    .map((line) => thin(line, 200));
  return [...single(detailed, 90, 60, 1500), ...outside].map((line) => feature({}, {type: 'LineString', coordinates: line}));
}

interface Road {
  [name: string]: string | number | null;
  ref: string;
  country: string;
}

export function rawMotorways(sources: string): {ref: string; country: string; line: LngLat[]}[] {
  return ['nl_motorways_nwb_2020.geojson', 'de_motorways_dlm250_simplified.geojson'].flatMap((name) =>
    readRaw<Road>(sources, name).features.flatMap(({properties, geometry}) =>
      linesOf(geometry).map((line) => ({ref: properties.ref, country: properties.country, line})),
    ),
  );
}

function motorwaysOf(sources: string): Feature[] {
  const groups = groupBy(rawMotorways(sources), ({ref, country}) => `${ref} ${country}`);
  return [...groups].flatMap(([key, group]) =>
    single(
      group.map(({line}) => line),
      90,
      40,
      800,
    )
      .filter((line) => lengthMetres(line) > 500)
      .map((line) => feature({ref: key.split(' ')[0]!}, {type: 'LineString', coordinates: line})),
  );
}

/** The raw file ends at this box: an area that touches it has a straight edge there that no town has. */
const URBAN_BOX = {west: 4.5, south: 50.6, east: 10, north: 54};
const isCutByBox = (ring: LngLat[]): boolean =>
  ring.some(([lng, lat]) => lng <= URBAN_BOX.west + 0.005 || lng >= URBAN_BOX.east - 0.005 || lat <= URBAN_BOX.south + 0.005 || lat >= URBAN_BOX.north - 0.005);

function urbanOf(sources: string): Feature[] {
  return readRaw(sources, 'ne_10m_region_urban_areas.geojson').features.flatMap(({geometry}) => {
    const polygons = polygonsOf(geometry)
      .filter(([outer]) => Math.abs(ringArea(outer!)) > 2 && !isCutByBox(outer!))
      .map((rings) => rings.map((ring) => closedThin(ring, 120)).filter((ring) => ring.length > 3));
    return polygons.length ? [feature({}, polygonGeometry(polygons) as Geometry)] : [];
  });
}

function closedThin(ring: LngLat[], toleranceM: number): LngLat[] {
  const half = ring.length >> 1;
  return [...thin(ring.slice(0, half + 1), toleranceM), ...thin(ring.slice(half), toleranceM).slice(1)];
}
