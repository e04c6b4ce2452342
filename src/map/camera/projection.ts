import type {LngLat} from '../../catalogue/facts.ts';
import type {Camera} from '../../events/events.ts';
import type {Padding} from '../map-view.ts';

/** CSS pixels from the map's top left; `y` grows downwards. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a point of the earth is drawn. */
export interface Projected extends Pixel {
  /** On the far side of the globe. */
  readonly hidden: boolean;
}

/** Where a map stands: its camera, and the room that its centre keeps clear of. */
export interface Standing {
  readonly camera: Camera;
  readonly padding: Padding;
}

/** Nothing lies on the map. */
export const NO_PADDING: Padding = {top: 0, right: 0, bottom: 0, left: 0};
/** Up to here the map is a globe, from `FLAT_FROM` on it is flat. In between names part from their marks a little: nothing comes to rest there. */
export const GLOBE_UNTIL = 4.2;
/** See `GLOBE_UNTIL`. */
export const FLAT_FROM = 4.6;
/** Nearly parallel rays: the globe looks like one in an atlas, and as much of it as possible is in sight. */
export const FIELD_OF_VIEW_DEGREES = 9;

const TILE_PX = 512;
const RADIANS = Math.PI / 180;

/** Web Mercator, 0 at the north and 1 at the south. */
export const mercatorY = (lat: number): number => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / (2 * Math.PI);
/** Degrees of latitude at a height of Web Mercator: the inverse of `mercatorY`. */
export const latitudeAt = (y: number): number => (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI))) / RADIANS - 90;

/** Pixels across the whole world at a zoom. */
export const worldPx = (zoom: number): number => TILE_PX * 2 ** zoom;

const middle = ({width, height}: Size, {top, right, bottom, left}: Padding): Pixel => ({x: (width + left - right) / 2, y: (height + top - bottom) / 2});

/**
 * Where a point of the earth stands in the picture, as MapLibre draws it without pitch and bearing: Web Mercator when near, the globe in perspective from afar.
 * A point on the far side of the globe lies where it would show through.
 */
export function project(point: LngLat, {camera, padding}: Standing, size: Size): Projected {
  const {x, y} = middle(size, padding);
  if (camera.zoom >= FLAT_FROM) return {...projectFlat(point, camera, {x, y}), hidden: false};
  const world = worldPx(camera.zoom);
  const [lng, lat, centre] = [(point[0] - camera.lng) * RADIANS, point[1] * RADIANS, camera.lat * RADIANS];
  // The earth turned so that the centre looks at the reader.
  const east = Math.cos(lat) * Math.sin(lng);
  const north = Math.sin(lat) * Math.cos(centre) - Math.cos(lat) * Math.cos(lng) * Math.sin(centre);
  const near = Math.sin(lat) * Math.sin(centre) + Math.cos(lat) * Math.cos(lng) * Math.cos(centre);
  const radius = world / (2 * Math.PI) / Math.cos(centre);
  const distance = (0.5 / Math.tan((FIELD_OF_VIEW_DEGREES * RADIANS) / 2)) * size.height;
  const scale = (radius * distance) / (distance + radius * (1 - near));
  return {x: x + east * scale, y: y - north * scale, hidden: near < radius / (radius + distance)};
}

/** Where a point stands on a flat map, whatever its zoom. @param middlePx - where the camera's centre stands */
export function projectFlat([lng, lat]: LngLat, camera: Camera, middlePx: Pixel): Pixel {
  const world = worldPx(camera.zoom);
  return {x: middlePx.x + ((lng - camera.lng) / 360) * world, y: middlePx.y + (mercatorY(lat) - mercatorY(camera.lat)) * world};
}

/** The camera whose centre has moved by so many pixels in the picture. On the globe it is a turn, right for small steps. */
export function movedBy({lng, lat, zoom}: Camera, {x, y}: Pixel): Camera {
  const world = worldPx(zoom);
  if (zoom >= FLAT_FROM) return {lng: lng + (x / world) * 360, lat: latitudeAt(mercatorY(lat) + y / world), zoom};
  const radius = world / (2 * Math.PI) / Math.cos(lat * RADIANS);
  const turned = Math.min(85, Math.max(-85, lat - y / radius / RADIANS));
  return {lng: ((lng + x / radius / Math.cos(lat * RADIANS) / RADIANS + 540) % 360) - 180, lat: turned, zoom};
}
