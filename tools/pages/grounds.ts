import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {geoGraticule, geoMercator, geoOrthographic, geoPath, type GeoPermissibleObjects, type GeoProjection} from 'd3-geo';
import {type Collection, polygonsOf} from '../../geo/build/geojson.ts';
import ground from '../../geo/picture/ground.json' with {type: 'json'};
import {COLOURS, type ColourName, customProperty} from '../../src/catalogue/topics.ts';
import {drawGround, groundFile} from '../../src/picture/focus.ts';
import {type Frame, frameOf} from '../../src/picture/frame.ts';
import type {Ground} from '../../src/picture/ground.ts';
import {type Point, toGround} from '../../src/picture/mercator.ts';

type LngLat = readonly [lng: number, lat: number];

/** A drawing that many pictures lie on: how far it reaches, and where a place lies in it. */
export interface SharedGround {
  readonly id: 'region' | 'europe' | 'globe';
  readonly frame: Frame;
  /** The least that a picture shows of it, in its units. */
  readonly leastWidth: number;
  place(point: LngLat): Point;
  /** The file itself. */
  draw(): string;
}

const GEO = join(import.meta.dirname, '..', '..', 'geo');

/** A file of outlines. On a sphere d3 takes what lies on the right of a ring as its inside, RFC 7946 what lies on the left. */
function read(path: string): GeoPermissibleObjects {
  const file = JSON.parse(readFileSync(join(GEO, `${path}.geojson`), 'utf8')) as Collection;
  for (const {geometry} of file.features) for (const polygon of polygonsOf(geometry)) for (const ring of polygon) ring.reverse();
  return file as GeoPermissibleObjects;
}

const ink = (name: ColourName): string => `var(${customProperty(name)},${COLOURS.light[name]})`;
const STEADY = 'vector-effect="non-scaling-stroke" stroke-linejoin="round"';

/** As far as `geo/picture/ground.json` has land. */
export const REGION_GROUND: SharedGround = {
  id: 'region',
  frame: frameOf([
    [2.4, 49.6],
    [12.2, 54.9],
  ]),
  // 0.9 degrees are 61 km at 52° N: closer than this the ground shows its corners.
  leastWidth: 900,
  place: toGround,
  draw: () => drawGround(ground as unknown as Ground, REGION_GROUND.frame),
};

/** South-west and north-east corner; longitude, latitude. */
export const EUROPE_BOUNDS = [
  [-14, 30],
  [46, 64],
] as const;

/** Thousandths of a degree, as the region has them. */
export const EUROPE_GROUND: SharedGround = {
  id: 'europe',
  frame: frameOf(EUROPE_BOUNDS),
  leastWidth: 7000,
  place: toGround,
  draw: () => {
    const {x, y, width, height} = EUROPE_GROUND.frame;
    const projection = geoMercator()
      .scale(180_000 / Math.PI)
      .translate([0, 0])
      .clipExtent([
        [x, y],
        [x + width, y + height],
      ]);
    // 0.6 of a pixel where all of it fills a picture.
    return farGround(EUROPE_GROUND.frame, projection, {land: 'context/land-europe', tolerance: 60});
  },
};

/** Orthographic, 0° E 63° N in the middle: California and Liaoning lie both on the visible side. The radius is 1000. */
const RADIUS = 1000;
const ORTHOGRAPHIC = geoOrthographic().rotate([0, -63]).scale(RADIUS).translate([0, 0]).clipAngle(90);
const ON_GLOBE = geoPath(ORTHOGRAPHIC);

/** Partner towns on other continents. */
export const GLOBE_GROUND: SharedGround = {
  id: 'globe',
  frame: {x: -1450, y: -1087.5, width: 2900, height: 2175},
  leastWidth: 2900,
  place: (point) => (ORTHOGRAPHIC([...point]) ?? [Number.NaN, Number.NaN]) as Point,
  draw: () => {
    const net = thinned(geoPath(ORTHOGRAPHIC).digits(0)(geoGraticule().step([20, 20])()) ?? '', 30);
    return farGround(GLOBE_GROUND.frame, ORTHOGRAPHIC, {
      land: 'context/land-world',
      tolerance: 3,
      sphere: `<circle r="${RADIUS}" fill="${ink('water')}"/><path d="${net}" fill="none" stroke="${ink('waterLine')}" stroke-opacity=".6" ${STEADY}/>`,
    });
  },
};

/** Whether a place can be seen on the globe: behind the horizon a point has no path. */
export const isOnGlobe = (point: LngLat): boolean => ON_GLOBE({type: 'Point', coordinates: [...point]}) !== null;

/** All grounds, the nearest first. */
export const GROUNDS: readonly SharedGround[] = [REGION_GROUND, EUROPE_GROUND, GLOBE_GROUND];

function farGround(frame: Frame, projection: GeoProjection, {land, tolerance, sphere}: {land: string; tolerance: number; sphere?: string}): string {
  const path = geoPath(projection).digits(0);
  const shape = (name: string): string => thinned(path(read(name)) ?? '', tolerance);
  return groundFile(frame, [
    `<rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="${ink(sphere === undefined ? 'water' : 'space')}"/>`,
    sphere ?? '',
    `<path d="${shape(land)}" fill="${ink('land')}" stroke="${ink('waterLine')}" ${STEADY}/>`,
    `<path d="${shape('context/borders-world')}" fill="none" stroke="${ink('boundary')}" stroke-width=".8" ${STEADY}/>`,
    `<path d="${shape('outlines/territory-coarse')}" fill="${ink('territory')}" stroke="${ink('euregio')}" stroke-width="1.4" ${STEADY}/>`,
  ]);
}

/** The path with steps instead of places, without corners that lie closer to the one before than `tolerance`; the ends stay. */
export function thinned(path: string, tolerance: number): string {
  return path
    .split('M')
    .flatMap((part) => {
      const closed = part.endsWith('Z');
      const points = (closed ? part.slice(0, -1) : part)
        .split('L')
        .map((pair) => pair.split(',').map(Number) as [number, number])
        .filter((pair) => pair.length === 2);
      const kept: [number, number][] = [];
      for (const [at, point] of points.entries()) {
        const last = kept.at(-1);
        if (!last || (!closed && at === points.length - 1) || Math.hypot(point[0] - last[0], point[1] - last[1]) >= tolerance) kept.push(point);
      }
      if (kept.length < (closed ? 3 : 2)) return [];
      const steps = kept.slice(1).map(([x, y], at) => `${x - (kept[at] as [number, number])[0]} ${y - (kept[at] as [number, number])[1]}`);
      return [`M${(kept[0] as [number, number]).join(' ')}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`];
    })
    .join('');
}
