import {LngLat as LngLatPoint, Map as MapLibre, type MapOptions, type TransformConstrainFunction} from 'maplibre-gl';
import {LEAST_ZOOM} from './camera/fit.ts';
import {FIELD_OF_VIEW_DEGREES, type Standing} from './camera/projection.ts';
import {prepareFonts} from './fonts.ts';
import {reducedMotion} from './motion.ts';
import {fadeNamesInMovement} from './name-fading.ts';
import {buildStyle} from './style.ts';
import {drawWhenComplete} from './whole-picture.ts';
import {prepareWorker} from './worker.ts';

/** Coordinates of towns are about ±1 km: nearer would promise more than the facts hold. */
const MAX_ZOOM = 13;
/** As far as Mercator’s projection goes. */
const MAX_LATITUDE = 85;

/** What a new map needs to know. */
export interface Opening extends Standing {
  readonly globalState: NonNullable<MapOptions['globalState']>;
  /** A picture, not a map to move. */
  readonly isFixed: boolean;
  /** Wheel and one finger move the page. */
  readonly isCooperative: boolean;
  readonly title: string;
}

/**
 * A MapLibre map as we use it: north is up, nothing is tilted, far away it is a globe.
 *
 * @throws GPUInitializationError when the browser cannot draw.
 */
export function openMap(container: HTMLElement, {camera, padding, globalState, isFixed, isCooperative, title}: Opening): MapLibre {
  prepareWorker();
  prepareFonts();
  const map = new MapLibre({
    container,
    style: buildStyle(document.baseURI),
    // A test holds the style to the specification.
    validateStyle: false,
    globalState,
    attributionControl: false,
    interactive: !isFixed,
    cooperativeGestures: isCooperative,
    transformConstrain: withinReach,
    maxZoom: MAX_ZOOM,
    minZoom: LEAST_ZOOM,
    // Beyond its last zoom a tile is stretched, never split into parts that each would be read anew.
    zoomLevelsToOverscale: MAX_ZOOM,
    dragRotate: false,
    // A click with Shift compares; the box would swallow it.
    boxZoom: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    renderWorldCopies: false,
    locale: {'Map.Title': title},
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
  });
  drawWhenComplete(map);
  if (!reducedMotion()) fadeNamesInMovement(map);
  map.setVerticalFieldOfView(FIELD_OF_VIEW_DEGREES);
  map.setPadding({...padding});
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** The flat map would be kept from zooming out to the globe, because it would not fill a tall screen. */
const withinReach: TransformConstrainFunction = ({lng, lat}, zoom) => ({
  center: new LngLatPoint(lng, Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat))),
  zoom: Math.min(MAX_ZOOM, Math.max(LEAST_ZOOM, zoom)),
});
