import type {Map as MapLibre} from 'maplibre-gl';
import type {CameraTarget} from '../catalogue/camera-target.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import type {Rect} from './camera/boxes.ts';
import type {Frame} from './camera/fit.ts';
import {type Moved, Mover, standingOf} from './camera/mover.ts';
import {NO_PADDING, type Size, type Standing} from './camera/projection.ts';
import {viewAlone} from './alone.ts';
import type {MapView, PopupAt} from './map-view.ts';

/** Only for tests: the facts as they are. */
export const catalogue = loadCatalogue();

/** Sizes in CSS px: a phone, a tablet, a laptop beside the column, a projector. */
export const SIZES: readonly Size[] = [
  {width: 390, height: 700},
  {width: 768, height: 900},
  {width: 1000, height: 720},
  {width: 1280, height: 1080},
];

/** A map of so many CSS px, with nothing over it but what `more` says. */
export const frame = (width: number, height: number, more: Partial<Frame> = {}): Frame => ({
  size: {width, height},
  padding: NO_PADDING,
  obstacles: [],
  popup: null,
  insets: false,
  language: 'nl',
  also: null,
  scale: 1,
  hall: false,
  ...more,
});

/** The view of a map on which this is chosen; under the lens with its ties. */
export const viewOf = (place: string | null, lens = false): MapView => ({...viewAlone(catalogue, {topics: null, lang: 'nl', place, scheme: null}), lens});

/** What the parts of the map read of its element, without a browser. */
export interface FakeElement {
  view: MapView;
  goal: CameraTarget | null;
  fixed: boolean;
  popup: HTMLElement | null;
  popupAt: PopupAt | null;
  inset: {readonly rect: Rect} | null;
}

/** The element of a map of this size on a page without anything else. */
export function fakeElement<Rest extends Partial<FakeElement>>({width, height}: Size, rest: Rest): Moved & FakeElement & Rest {
  const element = {
    catalogue,
    view: viewOf(null),
    goal: null,
    padding: NO_PADDING,
    fixed: false,
    popup: null,
    popupAt: null,
    inset: null,
    clientWidth: width,
    clientHeight: height,
    parentElement: null,
    getBoundingClientRect: () => ({left: 0, top: 0, right: width, bottom: height, width, height}),
    dispatchEvent: () => true,
    ...rest,
  };
  return element as unknown as Moved & FakeElement & Rest;
}

/** A map that stands where it is put, and says so. */
export interface FakeMap {
  readonly map: MapLibre;
  readonly mover: Mover;
  /** Is somewhere else from now; nobody is told. */
  put(standing: Standing): void;
  /** Tells whoever listens. */
  say(type: 'movestart' | 'move' | 'moveend' | 'resize'): void;
}

/** The map in an element, where its goal says. */
export function fakeMap(element: Moved): FakeMap {
  let standing: Standing = element.goal === null ? {camera: {lng: 7, lat: 52.2, zoom: 8}, padding: NO_PADDING} : standingOf(element, element.goal);
  const listeners = new Map<string, ((event: object) => void)[]>();
  const map = {
    on: (type: string, listener: (event: object) => void) => listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    getCenter: () => standing.camera,
    getZoom: () => standing.camera.zoom,
    getPadding: () => standing.padding,
    isMoving: () => false,
    jumpTo: ({center: [lng, lat], zoom, padding}: {center: [number, number]; zoom: number; padding: Standing['padding']}) => {
      standing = {camera: {lng, lat, zoom}, padding};
    },
  } as unknown as MapLibre;
  return {
    map,
    mover: new Mover(element, map),
    put: (next) => {
      standing = next;
    },
    say: (type) => {
      for (const listener of listeners.get(type) ?? []) listener({});
    },
  };
}

/** The standing after the picture has been moved by so many pixels, on a flat map. */
export const pushed = ({camera, padding}: Standing, x: number): Standing => ({
  camera: {...camera, lng: camera.lng + (x / (512 * 2 ** camera.zoom)) * 360},
  padding,
});
