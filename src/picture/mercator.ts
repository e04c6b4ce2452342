import type {LngLat} from '../catalogue/facts.ts';

/** x grows to the east, y to the south. */
export type Point = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;
/** Whole numbers in path data: a thousandth of a degree of longitude is half a pixel where the region fills a wide screen. */
const PER_DEGREE = 1000;
/** MapLibre's world is so wide at zoom 0, in CSS pixels. */
const WORLD_PX = 512;

/** Latitude as Web Mercator draws it, in degrees of longitude north of the equator. */
const mercatorLat = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS;

/**
 * Web Mercator (EPSG:3857) in the units of the ground: thousandths of a degree of longitude from 0° E, and as many south of the equator (north is negative).
 * One unit of y is as long as one of x.
 */
export const toGround = ([lng, lat]: LngLat): Point => [lng * PER_DEGREE, -mercatorLat(lat) * PER_DEGREE];

/** Units of the ground per CSS pixel at a zoom of MapLibre. */
export const groundPerPixel = (zoom: number): number => (360 * PER_DEGREE) / (WORLD_PX * 2 ** zoom);
