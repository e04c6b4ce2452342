import type {Bbox} from './geojson.ts';

/** The box of the raw files at 1:50m and at 1:10m, `[west, south, east, north]`. */
export const EUROPE: Bbox = [-12, 34, 32, 62];
/** Here the base map has its detail. */
export const REGION: Bbox = [4.5, 50.6, 10, 54];
