import mapshaper from 'mapshaper';
import {areaKm2, pathsOf, polygonGeometry, polygonsOf, ringArea, metres, segmentKey, vertexKey} from './geojson.ts';
import type {Collection, Feature, Geometry, LngLat, Properties, Ring} from './geojson.ts';
import {metresToSegment} from './lines.ts';

/** What mapshaper reads: a name for each collection. */
type Layers = Record<string, readonly Feature[]>;

/**
 * Runs mapshaper on collections in memory and gives back the outputs by name.
 *
 * `commands` reads `-i a.json b.json combine-files …` and writes `-o c.json`; every input keeps its full precision.
 */
export async function run(commands: string, layers: Layers): Promise<Record<string, Feature[]>> {
  const input = Object.fromEntries(Object.entries(layers).map(([name, features]) => [`${name}.json`, JSON.stringify({type: 'FeatureCollection', features})]));
  const output = await mapshaper.applyCommands(commands, input);
  return Object.fromEntries(
    Object.entries(output).map(([name, bytes]) => {
      const parsed = JSON.parse(Buffer.from(bytes).toString('utf8')) as Collection | {type: 'GeometryCollection'; geometries: Geometry[]};
      const features =
        parsed.type === 'FeatureCollection' ? parsed.features : parsed.geometries.map((geometry) => ({type: 'Feature' as const, properties: {}, geometry}));
      return [name.replace(/\.json$/, ''), features.filter(({geometry}) => geometry)];
    }),
  );
}

/** Runs mapshaper on one collection and gives back the one output. */
export async function transform(features: readonly Feature[], commands: string): Promise<Feature[]> {
  const output = await run(`-i layer.json ${commands} -o layer.json format=geojson`, {layer: features});
  return output['layer']!;
}

/** Holes in the union that are narrower than this are gaps between two surveys; wider ones are real. */
const GAP_WIDTH_M = 400;
const GAP_AREA_KM2 = 0.5;
/** Pieces of a moving polygon that are cut off and smaller than this are treated as a gap. */
const FRAGMENT_KM2 = 0.05;

/**
 * Lays the polygons of `moving` against those of `fixed`, so that both share every vertex of the common border.
 *
 * What overlaps is taken from `moving`; each gap goes to the polygon of `moving` with which it shares the longest
 * border. `fixed` gains vertices where borders cross, and keeps its course.
 */
export async function closeSeam(fixed: readonly Feature[], moving: readonly Feature[]): Promise<Feature[]> {
  const tagged = (features: readonly Feature[], prefix: string) =>
    features.map(({geometry}, i) => ({type: 'Feature' as const, properties: {part: `${prefix}${i}`}, geometry}));
  const {joined} = await run(
    '-i fixed.json moving.json combine-files -erase target=moving source=fixed -merge-layers target=fixed,moving force name=joined -o joined.json format=geojson target=joined',
    {fixed: tagged(fixed, 'f'), moving: tagged(moving, 'm')},
  );

  const {kept, loose} = withoutFragments(joined!, moving);
  // Without `gap-width=0` mapshaper would fill narrow gaps itself, from either side.
  const [union] = await transform(
    [...kept, ...loose.map((polygon) => ({type: 'Feature' as const, properties: {}, geometry: polygonGeometry([polygon])}))],
    '-dissolve gap-width=0',
  );
  const gaps = polygonsOf(union!.geometry)
    .flatMap(([, ...holes]) => holes)
    .filter(isGap)
    .map((hole) => [hole.toReversed()]);

  const given = givenAway([...gaps, ...loose], kept);
  const dissolved = await transform([...kept, ...given], '-dissolve part gap-width=0');
  const properties = new Map<string, Properties>();
  fixed.forEach((part, i) => properties.set(`f${i}`, part.properties));
  moving.forEach((part, i) => properties.set(`m${i}`, part.properties));
  return dissolved.map(({properties: {part}, geometry}) => ({type: 'Feature', properties: properties.get(String(part))!, geometry}));
}

/** Of each polygon of `moving` its body; pieces that were cut off it and are too small to be one are loose. */
function withoutFragments(parts: readonly Feature[], moving: readonly Feature[]): {kept: Feature[]; loose: Ring[][]} {
  const loose: Ring[][] = [];
  const kept: Feature[] = [];
  for (const part of parts) {
    const id = String(part.properties['part']);
    if (id.startsWith('f')) {
      kept.push(part);
      continue;
    }
    const polygons = polygonsOf(part.geometry);
    const size = (polygon: Ring[]) => areaKm2(polygonGeometry([polygon]));
    const largest = Math.max(...polygons.map(size));
    const original = polygonsOf(moving[Number(id.slice(1))]!.geometry).length;
    const body = polygons.filter((polygon) => size(polygon) === largest || original > 1 || size(polygon) > FRAGMENT_KM2);
    loose.push(...polygons.filter((polygon) => !body.includes(polygon)));
    kept.push({...part, geometry: polygonGeometry(body)});
  }
  return {kept, loose};
}

/** Gives each gap to the polygon of `moving` with which it shares the longest border. */
function givenAway(gaps: readonly Ring[][], kept: readonly Feature[]): Feature[] {
  const owner = new Map<string, string>();
  for (const part of kept) {
    const id = String(part.properties['part']);
    if (id.startsWith('m')) for (const path of pathsOf(part.geometry)) eachSegment(path, (key) => owner.set(key, id));
  }
  const pending = [...gaps];
  const given: Feature[] = [];
  // A gap may touch only another gap at first; each round gives those that now touch a polygon.
  while (pending.length) {
    const before = pending.length;
    for (const polygon of pending.splice(0)) {
      const shared = new Map<string, number>();
      for (const path of polygon) {
        eachSegment(path, (key, length) => {
          const id = owner.get(key);
          if (id) shared.set(id, (shared.get(id) ?? 0) + length);
        });
      }
      const [best] = [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      if (!best) {
        pending.push(polygon);
        continue;
      }
      given.push({type: 'Feature', properties: {part: best[0]}, geometry: polygonGeometry([polygon])});
      for (const path of polygon) eachSegment(path, (key) => owner.set(key, best[0]));
    }
    if (pending.length === before) break;
  }
  return given;
}

function isGap(ring: Ring): boolean {
  const km2 = Math.abs(ringArea(ring));
  let perimeterM = 0;
  eachSegment(ring, (_, length) => (perimeterM += length));
  // Twice the area over the perimeter is the mean width of a long strip.
  return km2 < GAP_AREA_KM2 && (2 * km2 * 1e6) / perimeterM < GAP_WIDTH_M / 2;
}

function eachSegment(path: LngLat[], visit: (key: string, lengthM: number) => void): void {
  for (let i = 1; i < path.length; i++) visit(segmentKey(path[i - 1]!, path[i]!), metres(path[i - 1]!, path[i]!));
}

/** Segments by key with the number of rings that run along them. */
export function segmentUse(features: readonly Feature[]): Map<string, number> {
  const use = new Map<string, number>();
  for (const {geometry} of features) {
    for (const path of pathsOf(geometry)) eachSegment(path, (key) => use.set(key, (use.get(key) ?? 0) + 1));
  }
  return use;
}

/** A point well inside the geometry's largest polygon: the middle of the longest horizontal chord. */
export function innerPoint(geometry: Geometry): LngLat {
  const [polygon] = polygonsOf(geometry).toSorted((a, b) => Math.abs(ringArea(b[0]!)) - Math.abs(ringArea(a[0]!)));
  const ys = polygon![0]!.map(([, y]) => y);
  const south = Math.min(...ys);
  const north = Math.max(...ys);
  let best: {point: LngLat; width: number} | undefined;
  for (let step = 1; step < 20; step++) {
    const y = south + ((north - south) * (step + 0.137)) / 20.3;
    const crossings = polygon!
      .flatMap((ring) => {
        const xs: number[] = [];
        for (let i = 1; i < ring.length; i++) {
          const [x1, y1] = ring[i - 1]!;
          const [x2, y2] = ring[i]!;
          if (y1 > y !== y2 > y) xs.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
        }
        return xs;
      })
      .sort((a, b) => a - b);
    for (let i = 1; i < crossings.length; i += 2) {
      const width = crossings[i]! - crossings[i - 1]!;
      if (!best || width > best.width) best = {point: [(crossings[i]! + crossings[i - 1]!) / 2, y], width};
    }
  }
  return best!.point;
}

/** Where two segments of the given paths cross other than in a common vertex, by a sweep over a grid; [] when none. */
export function crossings(paths: readonly LngLat[][], cellDegrees = 0.004): LngLat[] {
  const grid = new Map<string, number[]>();
  const segments: [LngLat, LngLat][] = [];
  for (const path of paths) {
    for (let i = 1; i < path.length; i++) {
      const from = path[i - 1]!;
      const to = path[i]!;
      const index = segments.push([from, to]) - 1;
      const [x0, x1] = [Math.floor(Math.min(from[0], to[0]) / cellDegrees), Math.floor(Math.max(from[0], to[0]) / cellDegrees)];
      const [y0, y1] = [Math.floor(Math.min(from[1], to[1]) / cellDegrees), Math.floor(Math.max(from[1], to[1]) / cellDegrees)];
      for (let x = x0; x <= x1; x++) {
        for (let y = y0; y <= y1; y++) {
          const key = `${x},${y}`;
          const cell = grid.get(key);
          if (cell) cell.push(index);
          else grid.set(key, [index]);
        }
      }
    }
  }
  const found = new Map<string, LngLat>();
  for (const cell of grid.values()) {
    for (let i = 0; i < cell.length; i++) {
      for (let j = i + 1; j < cell.length; j++) {
        const [a, b] = segments[cell[i]!]!;
        const [c, d] = segments[cell[j]!]!;
        const at = crossing(a, b, c, d);
        if (at) found.set(vertexKey(at), at);
      }
    }
  }
  return [...found.values()];
}

/** So far from a crossing lies the corner that brings it about, at most; and so little moves the border without it. */
const NEAR_CROSSING_M = 300;
const MOVED_M = 50;

/**
 * Polygons that no longer cross themselves or each other: where rounding laid a corner across a border, that corner is taken out of all rings that have it, so that neighbours keep
 * their common border.
 *
 * @throws Error with the place of a crossing that no single corner brings about
 */
export function withoutCrossings(features: readonly Feature[]): Feature[] {
  let clean = [...features];
  for (let found = crossingsOf(clean); found.length > 0; found = crossingsOf(clean)) {
    const [at] = found as [LngLat];
    const fewer = cornersAt(clean, at)
      .map((corner) => clean.map((one) => withoutCorner(one, corner)))
      .find((without) => crossingsOf(without).length < found.length);
    if (!fewer) throw new Error(`${at[0].toFixed(5)}, ${at[1].toFixed(5)}: expected a corner without which no border crosses here, found none.`);
    clean = fewer;
  }
  return clean;
}

const crossingsOf = (features: readonly Feature[]): LngLat[] => crossings(features.flatMap(({geometry}) => pathsOf(geometry)));

/** Corners beside a place without which the border would hardly move, the nearest first. */
function cornersAt(features: readonly Feature[], at: LngLat): LngLat[] {
  const found = new Map<string, LngLat>();
  for (const ring of features.flatMap(({geometry}) => polygonsOf(geometry).flat()))
    for (const [index, corner] of ring.slice(0, -1).entries()) {
      const before = ring[index === 0 ? ring.length - 2 : index - 1]!;
      if (metres(corner, at) < NEAR_CROSSING_M && metresToSegment(corner, before, ring[index + 1]!) < MOVED_M) found.set(vertexKey(corner), corner);
    }
  return [...found.values()].toSorted((a, b) => metres(a, at) - metres(b, at));
}

function withoutCorner(one: Feature, corner: LngLat): Feature {
  const key = vertexKey(corner);
  if (
    !pathsOf(one.geometry)
      .flat()
      .some((vertex) => vertexKey(vertex) === key)
  )
    return one;
  const polygons = polygonsOf(one.geometry).map((rings) =>
    rings.map((ring): Ring => {
      const open = ring.slice(0, -1).filter((vertex) => vertexKey(vertex) !== key);
      return [...open, open[0]!];
    }),
  );
  return {...one, geometry: polygonGeometry(polygons)};
}

function crossing(a: LngLat, b: LngLat, c: LngLat, d: LngLat): LngLat | null {
  // Exact in integers of 1e-6 degrees, as far as products of differences stay below 2^53.
  const [ax, ay, bx, by, cx, cy, dx, dy] = [...a, ...b, ...c, ...d].map((v) => Math.round(v * 1e6)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) => Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  const s1 = side(ax, ay, bx, by, cx, cy);
  const s2 = side(ax, ay, bx, by, dx, dy);
  const s3 = side(cx, cy, dx, dy, ax, ay);
  const s4 = side(cx, cy, dx, dy, bx, by);
  if (s1 * s2 < 0 && s3 * s4 < 0) return c;
  const within = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    (rx !== px || ry !== py) &&
    (rx !== qx || ry !== qy) &&
    Math.min(px, qx) <= rx &&
    rx <= Math.max(px, qx) &&
    Math.min(py, qy) <= ry &&
    ry <= Math.max(py, qy);
  // A vertex that lies on the other segment's inside touches it: a T without a common vertex.
  if (s1 === 0 && within(ax, ay, bx, by, cx, cy)) return c;
  if (s2 === 0 && within(ax, ay, bx, by, dx, dy)) return d;
  if (s3 === 0 && within(cx, cy, dx, dy, ax, ay)) return a;
  if (s4 === 0 && within(cx, cy, dx, dy, bx, by)) return b;
  return null;
}
