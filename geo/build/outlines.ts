import {buffer} from '@turf/turf';
import type {Cell} from './cells.ts';
import {cellOf, idsOfCells, isMember} from './facts.ts';
import type {Facts} from './facts.ts';
import {feature, lengthMetres, linesOf, pathsOf, polygonGeometry, polygonsOf} from './geojson.ts';
import type {Feature, LngLat, Ring} from './geojson.ts';
import {chain, thin} from './lines.ts';
import {run, transform, withoutCrossings} from './topology.ts';
import {published} from './write.ts';

/** How much detail: the tolerance of the weighted Visvalingam simplification, per kind of cell. */
export interface Level {
  name: 'coarse' | 'fine';
  toleranceM: number;
  /** Cells of whole Kreise and COROP regions, which are only seen from afar. */
  remoteToleranceM: number;
  /** Decimals of the coordinates: four are 11 m, five 1 m. */
  decimals: number;
}

/** What a map of the whole region shows. */
export const COARSE: Level = {name: 'coarse', toleranceM: 60, remoteToleranceM: 250, decimals: 4};
/** What is shown from near by. */
export const FINE: Level = {name: 'fine', toleranceM: 2, remoteToleranceM: 60, decimals: 5};

/** All shapes of one level. Every shape is a union of the same simplified cells. */
export interface Shapes {
  cells: Cell[];
  municipalities: Feature[];
  districts: Feature[];
  territory: Feature[];
  seam: Feature[];
  edges: Feature[];
}

/** A district that the facts name as a member covers the whole of it, also where its municipalities are unresolved. */
export async function shapesOf(base: readonly Cell[], facts: Facts, level: Level): Promise<Shapes> {
  const cells = await simplify(base, facts, level);
  const ids = idsOfCells(cells, facts.places);
  const named = new Map(facts.places.map((place) => [cellOf(place), place]));
  const kreise = new Map(facts.places.filter(({codes}) => codes.kreis).map((place) => [place.codes.kreis!, place]));

  const municipal = cells.filter(({properties: {cell, country, kind}}) => kind !== 'remote' && (country === 'DE' || named.get(cell)?.outline));
  const municipalities = municipal.map(({properties: {cell}, geometry}) => feature({id: ids.get(cell)!}, geometry));
  const districts = await dissolve(cells, ({kreis, kind}) => (kind === 'remote' ? null : (kreise.get(kreis)?.id ?? null)));

  const inTwente = ({cell}: Cell['properties']) => named.get(cell)?.inTwente === true;
  const inTerritory = ({cell, kreis}: Cell['properties']) => {
    const place = named.get(cell);
    const district = kreise.get(kreis);
    return (place !== undefined && isMember(place)) || (district !== undefined && isMember(district));
  };
  const euregio = await dissolve(cells, (cell) => (inTerritory(cell) ? 'euregio' : null));
  const twente = await dissolve(cells, (cell) => (inTwente(cell) ? 'twente' : null));
  const territory = [...euregio, ...twente];

  const seam = await seamOf(cells);
  return {cells, municipalities: byId(municipalities), districts: byId(districts), territory, seam, edges: await edgesOf(territory, seam)};
}

const byId = (features: Feature[]): Feature[] => features.toSorted((a, b) => (String(a.properties['id']) < String(b.properties['id']) ? -1 : 1));

/** Cells that the facts name are drawn in full detail; a border takes the finer tolerance of its two sides. */
async function simplify(base: readonly Cell[], facts: Facts, {toleranceM, remoteToleranceM, decimals}: Level): Promise<Cell[]> {
  const named = new Set(facts.places.map(cellOf));
  const toleranceOf = ({cell, kind}: Cell['properties']) => (named.has(cell) ? toleranceM : kind === 'remote' ? remoteToleranceM : 2 * toleranceM);
  const simplified = await transform(
    base.map(({properties, geometry}) => feature({...properties, tolerance: `${toleranceOf(properties)}m`}, geometry)),
    `-simplify weighted keep-shapes variable interval=tolerance -drop fields=tolerance -snap precision=${10 ** -decimals} fix-geometry -clean gap-width=0 allow-empty`,
  );
  return simplified as Cell[];
}

/** Joins the cells that `idOf` gives the same id; those with `null` are left out. */
async function dissolve(cells: readonly Cell[], idOf: (properties: Cell['properties']) => string | null): Promise<Feature[]> {
  const tagged = cells.flatMap(({properties, geometry}) => {
    const id = idOf(properties);
    return id === null ? [] : [feature({id}, geometry)];
  });
  return byId(await transform(tagged, '-dissolve id gap-width=0'));
}

/** The land border between the Netherlands and Germany, as long lines from south to north. */
async function seamOf(cells: readonly Cell[]): Promise<Feature[]> {
  const arcs = await transform(cells, `-innerlines where='A.country !== B.country'`);
  const lines = chain(arcs.flatMap(({geometry}) => linesOf(geometry)))
    .filter((line) => lengthMetres(line) > 5000)
    .map((line) => (line[0]![1] <= line.at(-1)![1] ? line : line.toReversed()))
    .sort((a, b) => a[0]![1] - b[0]![1]);
  return [feature({id: 'border-length'}, lines.length === 1 ? {type: 'LineString', coordinates: lines[0]!} : {type: 'MultiLineString', coordinates: lines})];
}

/** Outlines stop this far from the seam, which closes the shape; three lines on top of each other would flicker. */
const SEAM_CLEARANCE_M = 260;
/** Shorter pieces between two cuts are dots, not lines. */
const SHORTEST_EDGE_M = 800;

async function edgesOf(territory: readonly Feature[], seam: readonly Feature[]): Promise<Feature[]> {
  const groove = seam.map(
    ({geometry}) => buffer({type: 'Feature', properties: {}, geometry}, SEAM_CLEARANCE_M / 1000, {units: 'kilometers', steps: 8}) as Feature,
  );
  return Promise.all(
    territory.map(async ({properties: {id}, geometry}) => {
      const outline = pathsOf(geometry).map((ring) => feature({}, {type: 'LineString', coordinates: ring}));
      const {edges} = await run('-i edges.json groove.json combine-files -erase target=edges source=groove -o edges.json format=geojson target=edges', {
        edges: outline,
        groove,
      });
      const lines = chain(edges!.flatMap((edge) => linesOf(edge.geometry))).filter((line) => lengthMetres(line) >= SHORTEST_EDGE_M);
      return feature({id: id!}, {type: 'MultiLineString', coordinates: lines});
    }),
  );
}

/** Width in metres of the inner band in each zoom class; 0 is the class of the smallest scale. */
const BAND_WIDTHS_M = [2600, 1500, 1050, 480, 200];

/** The strip along the inside of the outline, one per zoom class; Twente is cut out of the band of the EUREGIO. */
export async function bandsOf(territory: readonly Feature[], classes: readonly number[]): Promise<Feature[]> {
  const twente = territory.filter(({properties}) => properties['id'] === 'twente');
  const bands: Feature[] = [];
  for (const band of classes) {
    for (const {
      properties: {id},
      geometry,
    } of territory) {
      const strip = inset(geometry, BAND_WIDTHS_M[band]!);
      const whole = feature({id: id!, band}, strip);
      if (id === 'twente') bands.push(whole);
      else {
        const {whole: cut} = await run('-i whole.json twente.json combine-files -erase target=whole source=twente -o whole.json format=geojson target=whole', {
          whole: [whole],
          twente,
        });
        bands.push(...cut!);
      }
    }
  }
  return bands;
}

function inset(geometry: Feature['geometry'], widthM: number): Feature['geometry'] {
  const inner = buffer({type: 'Feature', properties: {}, geometry: geometry as never}, -widthM / 1000, {units: 'kilometers', steps: 4});
  const insides = inner ? polygonsOf((inner as Feature).geometry) : [];
  return polygonGeometry(
    polygonsOf(geometry).map(([outer, ...holes]): Ring[] => {
      const openings = insides.filter(([ring]) => isWithin(ring![0]!, outer!)).map(([ring]) => smooth(ring!, widthM));
      return [outer!, ...holes, ...openings];
    }),
  );
}

/** Round joins leave a fan of vertices at every corner; a twenty-fifth of the width is not seen. */
const smooth = (ring: Ring, widthM: number): Ring => {
  // Cut at the farthest vertex, so that a ring does not shrink to its first point.
  const half = ring.length >> 1;
  return [...thin(ring.slice(0, half + 1), widthM / 25), ...thin(ring.slice(half), widthM / 25).slice(1)];
};

function isWithin([x, y]: LngLat, ring: Ring): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1]!;
    const [x2, y2] = ring[i]!;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

/** Friesland has other codes since the NUTS edition of 2016; the programme still counts by the edition of 2013. */
const CODE_OF_2013: Record<string, string> = {NL124: 'NL121', NL125: 'NL122', NL126: 'NL123'};
const code2013 = (nuts3: string): string => CODE_OF_2013[nuts3] ?? nuts3;

/** NUTS 3 regions of the programme area and their union. @throws Error when the facts name a region that has no cell. */
export async function programmeOf(cells: readonly Cell[], facts: Facts): Promise<{regions: Feature[]; area: Feature[]}> {
  const codes = new Set(facts.programme.periods[0]!.nuts3.map(({code}) => code.toUpperCase()));
  const present = new Set(cells.map(({properties}) => code2013(properties.nuts3)));
  const absent = [...codes].filter((code) => !present.has(code)).sort();
  if (absent.length)
    throw new Error(
      `geo/facts/programme.json periods[0].nuts3: expected a boundary for each of the ${codes.size} regions, got none for ${absent.join(', ')}. Take the region into geo/build/cells.ts.`,
    );
  const joined = await dissolve(cells, ({nuts3}) => (codes.has(code2013(nuts3)) ? `nuts3-${code2013(nuts3).toLowerCase()}` : null));
  // Far regions have so few corners that rounding lays one of them across a border.
  const regions = withoutCrossings(published(joined, COARSE.decimals));
  const area = await transform(
    regions.map(({geometry}) => feature({id: 'interreg'}, geometry)),
    '-dissolve id gap-width=0',
  );
  return {regions, area};
}
