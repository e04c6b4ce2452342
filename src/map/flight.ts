import type {Camera} from '../events/events.ts';
import type {Padding} from './map-view.ts';

const SHORTEST_MS = 900;
const LONGEST_MS = 3200;
/** For each doubling of the way, in widths of a picture 1280 px wide, and for each level of zoom. */
const MS_PER_DOUBLING = 260;
const MS_PER_ZOOM = 220;
const PICTURE_PX = 1280;
const TILE_PX = 512;

/**
 * How long the way from one camera to another may take, in milliseconds: short steps are brisk, a way across the world is calm, and none keeps the hall waiting.
 * The way is measured at the higher of the two cameras, for that is where a flight passes.
 */
export function flightMs(from: Camera, to: Camera): number {
  const world = TILE_PX * 2 ** Math.min(from.zoom, to.zoom);
  const across = ((to.lng - from.lng) / 360) * world;
  const up = (mercatorY(to.lat) - mercatorY(from.lat)) * world;
  const pictures = Math.hypot(across, up) / PICTURE_PX;
  const way = MS_PER_DOUBLING * Math.log2(1 + pictures) + MS_PER_ZOOM * Math.abs(to.zoom - from.zoom);
  return Math.round(Math.min(LONGEST_MS, SHORTEST_MS + way));
}

/** On the globe a shift in pixels is a turn, not a way on a flat map. */
export const FLAT_FROM = 4.6;

/** The camera whose picture has this one's centre in the middle of what panels leave free (`padding`, in px). */
export function centredIn({lng, lat, zoom}: Camera, {top, right, bottom, left}: Padding): Camera {
  if (zoom < FLAT_FROM) return {lng, lat, zoom};
  const world = TILE_PX * 2 ** zoom;
  return {lng: lng + ((right - left) / 2 / world) * 360, lat: latitude(mercatorY(lat) + (bottom - top) / 2 / world), zoom};
}

const latitude = (y: number): number => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;

/** Web Mercator, 0 at the north and 1 at the south. */
const mercatorY = (lat: number): number => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
