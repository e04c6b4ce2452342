import {toGround} from '../../src/picture/mercator.ts';
import {type Feature, type LngLat, pathsOf} from './geojson.ts';

/**
 * SVG path data in whole thousandths of a degree: absolute starts, then steps.
 *
 * @param least - shorter steps are left out, in thousandths of a degree: a small picture shows no more
 */
export function pathData(features: readonly Pick<Feature, 'geometry'>[], least = 0): string {
  return features
    .flatMap(({geometry}) => pathsOf(geometry).map((path) => pathOf(path, geometry.type.endsWith('Polygon'), least)))
    .filter((path) => path !== '')
    .join('');
}

function pathOf(path: readonly LngLat[], closed: boolean, least: number): string {
  const points = path.map(([lng, lat]) => toGround([lng, lat])).map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const steps: string[] = [];
  let [x, y] = points[0]!;
  const start = `M${x} ${y}`;
  for (const [nextX, nextY] of closed ? points.slice(1, -1) : points.slice(1)) {
    if ((nextX === x && nextY === y) || Math.hypot(nextX - x, nextY - y) < least) continue;
    steps.push(`${nextX - x} ${nextY - y}`);
    [x, y] = [nextX, nextY];
  }
  // A ring needs three corners, a line two ends.
  if (steps.length < (closed ? 2 : 1)) return '';
  return `${start}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}
