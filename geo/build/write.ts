import {writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {metres, pathsOf, ringArea} from './geojson.ts';
import type {Collection, Feature, Geometry, LngLat, Ring} from './geojson.ts';

/** One row of the table that the pipeline prints. */
export interface FileStatistics {
  file: string;
  features: number;
  vertices: number;
  bytes: number;
  gzipped: number;
  /** Median length of a segment, `null` for points. */
  medianSpacingM: number | null;
}

/**
 * GeoJSON by RFC 7946 as text: outer rings anticlockwise, holes clockwise, no `crs`, coordinates rounded to
 * `decimals`, one feature a line so that a change shows as one changed line.
 *
 * Repeated points that rounding brings about are left out, and with them rings and lines that have become empty.
 */
export function toText(features: readonly Feature[], decimals: number): string {
  const lines = published(features, decimals).map((one) => JSON.stringify(one));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/**
 * Features as their file has them. What is worked out of a published file must start from these: out of the raw numbers it would come out another way in the
 * last digit, and nobody could make it again from what is published.
 */
export function published(features: readonly Feature[], decimals: number): Feature[] {
  return features.flatMap(({properties, geometry}): Feature[] => {
    const rounded = roundGeometry(geometry, decimals);
    return rounded ? [{type: 'Feature', properties: known(properties), geometry: rounded}] : [];
  });
}

/** Leaves out what is not known: absent says it shorter than null. What is undefined JSON leaves out itself. */
function known(properties: Feature['properties']): Feature['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

/** Writes a GeoJSON file, rounded to so many decimals, and says what has become of it. */
export function writeCollection(path: string, name: string, features: readonly Feature[], decimals: number): FileStatistics {
  const text = toText(features, decimals);
  writeFileSync(path, text);
  return statistics(name, text);
}

/** What a file holds. `vertices` counts points as one each; `medianSpacingM` is `null` where there are no lines. */
export function statistics(file: string, text: string): FileStatistics {
  const {features} = JSON.parse(text) as Collection;
  const paths = features.flatMap(({geometry}) => pathsOf(geometry));
  const spacings = paths.flatMap((path) => path.slice(1).map((point, i) => metres(path[i]!, point))).sort((a, b) => a - b);
  const points = features.filter(({geometry}) => geometry.type === 'Point').length;
  return {
    file,
    features: features.length,
    vertices: points + paths.reduce((sum, path) => sum + path.length, 0),
    bytes: Buffer.byteLength(text),
    // The level is given, so that the figure does not change with the default of the library.
    gzipped: gzipSync(text, {level: 9}).length,
    medianSpacingM: spacings.length ? Math.round(spacings[spacings.length >> 1]!) : null,
  };
}

/** The statistics in columns, for the log. */
export function table(rows: readonly FileStatistics[]): string {
  const head = ['file', 'features', 'vertices', 'bytes', 'gzipped', 'median spacing'];
  const cells = rows.map((row) => [
    row.file,
    `${row.features}`,
    `${row.vertices}`,
    `${row.bytes}`,
    `${row.gzipped}`,
    row.medianSpacingM === null ? '–' : `${row.medianSpacingM} m`,
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]!.length)));
  const line = (row: string[]) => row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ');
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
}

function roundGeometry(geometry: Geometry, decimals: number): Geometry | null {
  const point = ([x, y]: LngLat): LngLat => [round(x, decimals), round(y, decimals)];
  const path = (points: LngLat[]): LngLat[] => withoutRepeats(points.map(point));
  const polygon = (rings: Ring[]): Ring[] => {
    const kept = rings.map(path).map((ring, i) => (ring.length >= 4 ? rewind(ring, i === 0) : []));
    return kept[0]?.length ? kept.filter((ring) => ring.length) : [];
  };
  switch (geometry.type) {
    case 'Point':
      return {type: 'Point', coordinates: point(geometry.coordinates)};
    case 'MultiPoint':
      return {type: 'MultiPoint', coordinates: geometry.coordinates.map(point)};
    case 'LineString':
    case 'MultiLineString': {
      const lines = (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).map(path).filter((line) => line.length > 1);
      if (!lines.length) return null;
      return lines.length === 1 ? {type: 'LineString', coordinates: lines[0]!} : {type: 'MultiLineString', coordinates: lines};
    }
    case 'Polygon':
    case 'MultiPolygon': {
      const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(polygon).filter((rings) => rings.length);
      if (!polygons.length) return null;
      return polygons.length === 1 ? {type: 'Polygon', coordinates: polygons[0]!} : {type: 'MultiPolygon', coordinates: polygons};
    }
  }
}

/** A number with so many decimals. */
export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

function withoutRepeats(points: LngLat[]): LngLat[] {
  return points.filter(([x, y], i) => i === 0 || x !== points[i - 1]![0] || y !== points[i - 1]![1]);
}

function rewind(ring: Ring, anticlockwise: boolean): Ring {
  return ringArea(ring) > 0 === anticlockwise ? ring : ring.toReversed();
}
