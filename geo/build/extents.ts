import {pathsOf} from './geojson.ts';
import type {Feature, LngLat} from './geojson.ts';
import {COARSE} from './outlines.ts';
import {published} from './write.ts';

/** Directions in which the outermost point is kept; an outline needs more than a municipality. */
const FEW = 8;
const MANY = 24;
const RADIANS = Math.PI / 180;

/**
 * How far a shape reaches: its outermost points, anticlockwise from the east, each once. The camera needs no more to see it whole, and need not wait for the
 * outline itself. They are points of the published outline.
 *
 * The four outermost by the compass are always among them, so the bounding box is exact; between them the true hull may reach beyond by a tenth of its size.
 */
export function extentOf(features: readonly Feature[], directions: number): LngLat[] {
  const points = published(features, COARSE.decimals)
    .flatMap(({geometry}) => pathsOf(geometry))
    .flat();
  const found: LngLat[] = [];
  for (let step = 0; step < directions; step++) {
    const angle = (step / directions) * 2 * Math.PI;
    // A degree of longitude is shorter than one of latitude: 0.61 at 52.3° north.
    const [dx, dy] = [Math.cos(angle) * Math.cos(52.3 * RADIANS), Math.sin(angle)];
    let [best, most] = [points[0] as LngLat, -Infinity];
    for (const point of points) {
      const reach = point[0] * dx + point[1] * dy;
      if (reach > most) [best, most] = [point, reach];
    }
    const rounded: LngLat = [Number(best[0].toFixed(3)), Number(best[1].toFixed(3))];
    if (!found.some((point) => point.join() === rounded.join())) found.push(rounded);
  }
  return found;
}

/** The extents of everything that has a shape, by id; the whole border has the id of its landmark. */
export function extentsOf(shapes: {
  readonly municipalities: readonly Feature[];
  readonly districts: readonly Feature[];
  readonly territory: readonly Feature[];
  readonly programme: readonly Feature[];
  readonly corridors: readonly Feature[];
  readonly seam: readonly Feature[];
}): Record<string, LngLat[]> {
  const byId = (features: readonly Feature[], directions: number): [string, LngLat[]][] =>
    [...new Set(features.map(({properties}) => String(properties['id'])))].map((id) => [
      id,
      extentOf(
        features.filter(({properties}) => properties['id'] === id),
        directions,
      ),
    ]);
  return Object.fromEntries([
    ...byId(shapes.territory, MANY).map(([id, points]) => [`territory:${id}`, points] as const),
    ['territory:interreg', extentOf(shapes.programme, MANY)] as const,
    ['border-length', extentOf(shapes.seam, MANY)] as const,
    ...byId(shapes.corridors, MANY),
    ...byId(shapes.municipalities, FEW),
    ...byId(shapes.districts, FEW),
  ]);
}

/** One shape a line, so that a change shows as one changed line. */
export const extentsText = (extents: Readonly<Record<string, readonly LngLat[]>>): string =>
  `{\n${Object.entries(extents)
    .map(([id, points]) => `  ${JSON.stringify(id)}: ${JSON.stringify(points)}`)
    .join(',\n')}\n}\n`;
