import type {Catalogue, Thing} from '../catalogue/catalogue.ts';
import type {LngLat} from '../catalogue/facts.ts';
import type {Cell} from './csv.ts';
import {flatten} from './downloads-flat.ts';

/** The geometries that a thing can have here; outlines are files of their own (`geo/outlines`). */
export type ThingGeometry =
  | {readonly type: 'Point'; readonly coordinates: LngLat}
  | {readonly type: 'MultiPoint'; readonly coordinates: readonly LngLat[]}
  | {readonly type: 'LineString'; readonly coordinates: readonly LngLat[]};

/** A thing as GeoJSON (RFC 7946): longitude before latitude, flat properties, no `null` among them. */
export interface ThingFeature {
  readonly type: 'Feature';
  readonly id: string;
  /** `null`: it is nowhere, or nobody knows where (RFC 7946, 3.2). */
  readonly geometry: ThingGeometry | null;
  readonly properties: Readonly<Record<string, Exclude<Cell, null>>>;
}

/** Things in the order in which they were asked for. */
export interface ThingCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly ThingFeature[];
}

const samePoint = (a: LngLat, b: LngLat): boolean => a[0] === b[0] && a[1] === b[1];

/** A line for what ties two towns, all seats for a project, a point for the rest. */
function geometryOf(thing: Thing, catalogue: Catalogue): ThingGeometry | null {
  if (thing.type === 'partnership') {
    const from = catalogue.pointOf(thing.from);
    const to = catalogue.pointOf(thing.to);
    // Straight in degrees: whoever draws it decides how it bends. None crosses the 180th meridian.
    return from && to && !samePoint(from, to) ? {type: 'LineString', coordinates: [from, to]} : null;
  }
  const point = catalogue.pointOf(thing.id);
  if (thing.type === 'project') {
    const points = [...(point ? [point] : []), ...thing.seats.map((seat) => seat.point)].filter(
      (seat, index, all) => all.findIndex((other) => samePoint(seat, other)) === index,
    );
    if (points.length > 1) return {type: 'MultiPoint', coordinates: points};
  }
  return point ? {type: 'Point', coordinates: point} : null;
}

function featureOf(thing: Thing, catalogue: Catalogue): ThingFeature {
  const {longitude: _longitude, latitude: _latitude, ...rest} = flatten(thing, catalogue);
  const known = Object.entries(rest).filter((entry): entry is [string, Exclude<Cell, null>] => entry[1] !== null);
  return {type: 'Feature', id: thing.id, geometry: geometryOf(thing, catalogue), properties: Object.fromEntries(known)};
}

/**
 * Things as GeoJSON by RFC 7946: longitude, latitude in WGS 84, properties without lists or objects so that a GIS shows them as columns. What is
 * not known is left out.
 */
export const geojsonOf = (things: readonly Thing[], catalogue: Catalogue): ThingCollection => ({
  type: 'FeatureCollection',
  features: things.map((thing) => featureOf(thing, catalogue)),
});
