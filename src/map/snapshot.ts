import type {Map as MapLibre} from 'maplibre-gl';
import type {CameraTarget} from '../catalogue/camera-target.ts';
import type {Catalogue} from '../catalogue/catalogue.ts';
import {isOther} from '../common/is-other.ts';
import type {Camera} from '../events/events.ts';
import {drawingScale} from './drawing-scale.ts';
import './euregio-map.ts';
import {drawPicture, type Look, PICTURE_NAMES} from './images.ts';
import type {MapView} from './map-view.ts';

/** A picture to be drawn anew: not the screen blown up. */
export interface SnapshotRequest {
  readonly view: MapView;
  /** CSS pixels of the picture. */
  readonly width: number;
  readonly height: number;
  /** Pixels per CSS pixel: 3 for paper. */
  readonly pixelRatio: number;
  /** Where to look; `null`: at what the view is about, else the whole region. */
  readonly camera: Camera | null;
}

/** A picture of the map. */
export interface Snapshot {
  readonly blob: Blob;
  /** Where the camera stood, for the scale bar. */
  readonly camera: Camera;
}

/** A picture may need files that are not there yet, and software rendering takes its time; this long means that it will not come. */
const DRAW_TIMEOUT_MS = 90_000;
/** An A3 page at 288 dpi, or a wide screen at 4×. */
const MAX_CANVAS_PX = 8192;
/** Pixels per CSS pixel while files and names are still on their way. */
const COARSE = 0.5;

/**
 * A map beside the page that draws pictures one after the other; a second request waits for the first. It is hidden from everybody: to readers the
 * picture is what counts.
 */
export class Snapshots {
  private readonly catalogue: Catalogue;
  private element: HTMLElementTagNameMap['euregio-map'] | null = null;
  private look: Look | null = null;
  private pixelRatio = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  /** @throws Error when the browser cannot draw maps, or does not finish one. */
  take(request: SnapshotRequest): Promise<Snapshot> {
    const taken = this.queue.then(() => this.draw(request));
    // The next one is drawn even if this one fails.
    this.queue = taken.catch(() => undefined);
    return taken;
  }

  /** Gives the memory back. The object can be used again. */
  close(): void {
    this.element?.remove();
    this.element = null;
    this.pixelRatio = 0;
  }

  private async draw({view, width, height, pixelRatio, camera}: SnapshotRequest): Promise<Snapshot> {
    // The map would draw its marks in other colours, and patterns of another scale, at the sharpness of the screen: a new one draws them right.
    const look: Look = {scheme: view.scheme, scale: drawingScale({width, height}, view)};
    if (isOther(look, this.look)) this.close();
    this.look = look;
    const element = this.element ?? this.open();
    element.style.setProperty('inline-size', `${width}px`);
    element.style.setProperty('block-size', `${height}px`);
    Object.assign(element, {view, target: targetOf(view, camera)});
    await element.updateComplete;
    const {map} = element;
    if (!map) throw new Error('euregio-map: expected a map for the picture, got none.');
    if (!element.ready) await within(new Promise((resolve) => element.addEventListener('euregio-ready', resolve, {once: true})));

    this.sharpen(map, look, pixelRatio);
    // MapLibre would see the new size only a moment later.
    map.resize();
    // Until everything is loaded and placed the frames are thrown away: coarse ones take a tenth of the time where software draws.
    map.setPixelRatio(COARSE);
    await within(nextIdle(map));
    map.setPixelRatio(pixelRatio);
    await within(nextIdle(map));

    // The canvas holds its picture only until the browser has shown it: draw and read at once.
    map.redraw();
    const blob = await new Promise<Blob | null>((resolve) => map.getCanvas().toBlob(resolve, 'image/png'));
    if (!blob) throw new Error(`euregio-map: expected a picture of ${width} × ${height} px, got none.`);
    const {lng, lat} = map.getCenter();
    return {blob, camera: {lng, lat, zoom: map.getZoom()}};
  }

  private open(): HTMLElementTagNameMap['euregio-map'] {
    const element = document.createElement('euregio-map');
    Object.assign(element, {catalogue: this.catalogue, fixed: true});
    // Outside of the page, but drawn: `display: none` would have no size.
    for (const [name, value] of Object.entries({position: 'fixed', 'inset-inline-start': '-20000px', 'inset-block-start': '0', visibility: 'hidden'})) {
      element.style.setProperty(name, value);
    }
    element.inert = true;
    element.setAttribute('aria-hidden', 'true');
    document.body.append(element);
    this.element = element;
    return element;
  }

  /** Marks and patterns are pictures too: drawn at the same sharpness as the map. */
  private sharpen(map: MapLibre, look: Look, pixelRatio: number): void {
    if (this.pixelRatio === pixelRatio) return;
    this.pixelRatio = pixelRatio;
    // Beyond 4096 px MapLibre quietly draws coarser; the graphics card says what it can hold (the option can only be given at the start).
    const gl = map.getCanvas().getContext('webgl2');
    const most = Math.min(MAX_CANVAS_PX, Number(gl?.getParameter(gl.MAX_RENDERBUFFER_SIZE) ?? MAX_CANVAS_PX));
    // oxlint-disable-next-line no-underscore-dangle -- there is no public way to change it later
    map._maxCanvasSize = [most, most];
    for (const name of PICTURE_NAMES) {
      map.removeImage(name);
      map.addImage(name, drawPicture(name, look, pixelRatio), {pixelRatio});
    }
  }
}

/** At what the view is about, where nobody says where to look. */
function targetOf({selected, lens, related}: MapView, camera: Camera | null): CameraTarget {
  if (camera) return {kind: 'camera', camera};
  if (selected === null) return {kind: 'region'};
  return lens ? {kind: 'ties', id: selected, related} : {kind: 'thing', id: selected};
}

const nextIdle = (map: MapLibre): Promise<unknown> => new Promise((resolve) => map.once('idle', resolve).triggerRepaint());

/** The promise, or an error when it takes too long. */
function within<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`euregio-map: expected a picture within ${DRAW_TIMEOUT_MS} ms, got none.`)), DRAW_TIMEOUT_MS);
    }),
  ]);
}
