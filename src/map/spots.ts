import type {Map as MapLibre} from 'maplibre-gl';
import type {LngLat} from '../catalogue/facts.ts';
import type {Pixel} from './camera/projection.ts';
import {greatCircleKm} from '../catalogue/great-circle.ts';

type Drawn = Pick<MapLibre, 'project' | 'unproject'>;

/** Farther than this from where it was asked for, a pixel lies beside the globe. */
const ON_EARTH_PX = 2;
/** Farther than this from what is in front there, a place lies behind the globe. */
const IN_FRONT_KM = 100;

/** The place on the earth at a pixel of the map, from its upper left corner; `null` beside the globe. */
export function placeAt(map: Drawn, {x, y}: Pixel): LngLat | null {
  const earth = map.unproject([x, y]);
  const back = map.project(earth);
  return Math.hypot(back.x - x, back.y - y) < ON_EARTH_PX ? [earth.lng, earth.lat] : null;
}

/** The pixel of the map at which a place (longitude, latitude in degrees) lies, also beyond its edges; `null` behind the globe. */
export function pixelAt(map: Drawn, [lng, lat]: LngLat): Pixel | null {
  const {x, y} = map.project([lng, lat]);
  const front = map.unproject([x, y]);
  return greatCircleKm([lng, lat], [front.lng, front.lat]) < IN_FRONT_KM ? {x, y} : null;
}
