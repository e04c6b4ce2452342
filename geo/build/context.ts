import {EUROPE, REGION} from './boxes.ts';
import {fadedAtEdge} from './fade.ts';
import {boxPolygon, feature, linesOf, metres, polygonsOf, polygonGeometry, readRaw, ringArea} from './geojson.ts';
import type {Bbox, Feature, Geometry, LngLat} from './geojson.ts';
import {chain, thin} from './lines.ts';
import {run, transform} from './topology.ts';
import {named, tidy} from './water-names.ts';
import {waterwaysOf} from './waterways.ts';
import {motorwaysOf, railOf} from './ways.ts';

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

/** The base map out of the raw files, but for its names. @param seam - the border between the two countries, as the outlines have it */
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
 * Land and lakes at three scales, each with the better survey inside its box: those of the world and of Europe cover the whole world, those of the region all of
 * Europe. So a map shows one file at a time: no coast is drawn twice, and no edge of a box shows.
 */
export async function areasOf(
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

/** The coarse collection with the box cut out, and the fine one cut to the box. */
async function framed(coarse: readonly Feature[], fine: readonly Feature[], box: Bbox): Promise<Feature[]> {
  const outside = await run('-i coarse.json frame.json combine-files -erase target=coarse source=frame -o coarse.json format=geojson target=coarse', {
    coarse,
    frame: [boxPolygon(box)],
  });
  const inside = await transform(fine, `-clip bbox=${box.join(',')}`);
  return [...outside['coarse']!, ...inside];
}

/** Borders between states: all at 1:110m for the globe; without the Dutch–German one, which is the seam, for nearer views. */
export async function bordersOf(sources: string, seam: readonly Feature[]): Promise<Pick<Context, 'borders-world' | 'borders-region'>> {
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

/** What of the lines lies outside the box. */
async function erase(lines: readonly LngLat[][], box: Bbox): Promise<LngLat[][]> {
  const layer = lines.map((coordinates) => feature({}, {type: 'LineString', coordinates}));
  const {lines: rest} = await run('-i lines.json frame.json combine-files -erase target=lines source=frame -o lines.json format=geojson target=lines', {
    lines: layer,
    frame: [boxPolygon(box)],
  });
  return rest!.flatMap(({geometry}) => linesOf(geometry));
}

/** Meridians and parallels every 20°, with a vertex every 4° so that they bend on the globe. */
export function graticule(): Feature[] {
  const lines: Feature[] = [];
  const range = (from: number, to: number, step: number) => Array.from({length: Math.round((to - from) / step) + 1}, (_, i) => from + i * step);
  for (const lng of range(-180, 160, 20)) lines.push(feature({}, {type: 'LineString', coordinates: range(-80, 80, 4).map((lat): LngLat => [lng, lat])}));
  for (const lat of range(-80, 80, 20)) lines.push(feature({}, {type: 'LineString', coordinates: range(-180, 180, 4).map((lng): LngLat => [lng, lat])}));
  return lines;
}

/** The raw file ends at this box: an area that touches it has a straight edge there that no town has. */
const URBAN_BOX = {west: 4.5, south: 50.6, east: 10, north: 54};
const isCutByBox = (ring: LngLat[]): boolean =>
  ring.some(([lng, lat]) => lng <= URBAN_BOX.west + 0.005 || lng >= URBAN_BOX.east - 0.005 || lat <= URBAN_BOX.south + 0.005 || lat >= URBAN_BOX.north - 0.005);

/** Built-up areas of more than 2 km², without those that the raw file cuts. */
export function urbanOf(sources: string): Feature[] {
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
