import type {Cell} from './cells.ts';
import {cellOf} from './facts.ts';
import type {Facts} from './facts.ts';
import {areaKm2, pathsOf, polygonGeometry, polygonsOf, ringArea} from './geojson.ts';
import type {Feature} from './geojson.ts';
import {crossings, segmentUse, transform} from './topology.ts';

/** A published area and what the outline measures. */
export interface AreaRow {
  id: string;
  publishedKm2: number;
  computedKm2: number;
  /** Computed against published, in percent. */
  differencePercent: number;
}

/** Every place that the facts give an official code has its outline, under its id. @throws Error naming the first that has none. */
export function checkCodes(facts: Facts, municipalities: readonly Feature[], districts: readonly Feature[]): void {
  const outlines = new Set([...municipalities, ...districts].map(({properties}) => properties['id']));
  for (const place of facts.places) {
    const code = cellOf(place) ?? place.codes.kreis;
    if (code && !outlines.has(place.id)) {
      throw new Error(
        `geo/facts/places.json ${place.id}: expected an outline with the official code ${code}, got none. Correct the code, or take its area into geo/build/cells.ts.`,
      );
    }
    if (place.outline && !code) throw new Error(`geo/facts/places.json ${place.id}: expected an official code, because "outline" is true, got none.`);
  }
}

/** The published areas: of Dutch municipalities from the facts, of German ones and their Kreise from the cadastre. */
export function publishedAreas(facts: Facts, cells: readonly Cell[], ids: ReadonlyMap<string, string>): Map<string, number> {
  const published = new Map<string, number>();
  for (const {about, property, values} of facts.claims) {
    if (property === 'areaKm2' && typeof values[0]?.value === 'number') published.set(about, values[0].value);
  }
  for (const {
    properties: {cell, publishedKm2, kreis},
  } of cells) {
    if (!publishedKm2) continue;
    published.set(ids.get(cell)!, publishedKm2);
    const district = facts.places.find(({codes}) => codes.kreis === kreis)?.id;
    if (district) published.set(district, (published.get(district) ?? 0) + publishedKm2);
  }
  return published;
}

/** Outlines whose area is published, with both areas and how far they are apart; the others are left out. */
export function areaRows(features: readonly Feature[], published: ReadonlyMap<string, number>): AreaRow[] {
  return features.flatMap(({properties, geometry}) => {
    const id = String(properties['id']);
    const publishedKm2 = published.get(id);
    if (!publishedKm2) return [];
    const computedKm2 = areaKm2(geometry);
    return [{id, publishedKm2, computedKm2, differencePercent: (computedKm2 / publishedKm2 - 1) * 100}];
  });
}

const AREA_LIMIT_PERCENT = 2;
const AREA_NOTICE_PERCENT = 1;

/** The rows worth a look. @throws Error naming the first outline that is off by 2 % or more. */
export function checkAreas(rows: readonly AreaRow[]): AreaRow[] {
  for (const {id, publishedKm2, computedKm2, differencePercent} of rows) {
    if (Math.abs(differencePercent) >= AREA_LIMIT_PERCENT) {
      throw new Error(
        `outline ${id}: expected ${publishedKm2.toFixed(1)} km² as published, within ${AREA_LIMIT_PERCENT} %, got ${computedKm2.toFixed(1)} km². Compare its code and its parts with the raw file.`,
      );
    }
  }
  return rows.filter(({differencePercent}) => Math.abs(differencePercent) >= AREA_NOTICE_PERCENT);
}

/**
 * The parts tile the whole: every segment inside is the border of two parts, every one outside is the outline of the whole.
 *
 * @throws Error with a place where it is not so.
 */
export function checkTiling(name: string, parts: readonly Feature[], whole: Feature): void {
  const inner = segmentUse(parts);
  const outer = segmentUse([whole]);
  for (const [segment, count] of inner) {
    const expected = outer.has(segment) ? 1 : 2;
    if (count !== expected)
      throw new Error(
        `${name} near ${place(segment)}: expected a border segment to belong to ${expected} of its ${parts.length} parts, got ${count}. There is a gap or an overlap.`,
      );
  }
  for (const segment of outer.keys()) {
    if (!inner.has(segment)) throw new Error(`${name} near ${place(segment)}: expected the outline to run along a part, got none there. A part is missing.`);
  }
}

function place(segment: string): string {
  const [lng, lat] = segment
    .split(' ')[0]!
    .split(',')
    .map((value) => Number(value) / 1e6);
  return `${lng!.toFixed(5)}, ${lat!.toFixed(5)}`;
}

/** No two borders cross or touch but in a common vertex. @throws Error with the first place where they do. */
export function checkCrossings(name: string, features: readonly Feature[]): void {
  const [at] = crossings(features.flatMap(({geometry}) => pathsOf(geometry)));
  if (at)
    throw new Error(
      `${name} at ${at[0].toFixed(5)}, ${at[1].toFixed(5)}: expected borders to meet in common vertices only, got a crossing. Choose another tolerance in geo/build/outlines.ts.`,
    );
}

/** No hole is left in the union along the Dutch–German border. @throws Error with the first hole. */
export async function checkSeam(name: string, municipalities: readonly Feature[]): Promise<void> {
  const [union] = await transform(
    municipalities.map((one) => ({...one, properties: {}})),
    '-dissolve gap-width=0',
  );
  const holes = polygonsOf(union!.geometry)
    .flatMap(([, ...inner]) => inner)
    .filter((ring) => Math.abs(ringArea(ring)) < 5);
  if (holes[0]) {
    const km2 = areaKm2(polygonGeometry([[holes[0]]]));
    throw new Error(
      `${name} at ${holes[0][0]!.join(', ')}: expected no hole between municipalities, got one of ${km2.toFixed(4)} km². Look at closeSeam in geo/build/topology.ts.`,
    );
  }
}
