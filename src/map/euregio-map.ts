import {css, html, LitElement, nothing, type PropertyValues, unsafeCSS} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {GPUInitializationError, LngLat as LngLatPoint, Map as MapLibre, type MapMouseEvent, type PointLike, type TransformConstrainFunction} from 'maplibre-gl';
import maplibreCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import type {Catalogue} from '../catalogue/catalogue.ts';
import type {LngLat} from '../catalogue/facts.ts';
import {COLOURS} from '../catalogue/topics.ts';
import {type Camera, CameraEvent, CompareEvent, ErrorEvent, HoverEvent, type MapProblem, ReadyEvent, SelectEvent} from '../events/events.ts';
import {viewAlone} from './alone.ts';
import {containersOf} from './data/areas.ts';
import {lensDrawing} from './data/lens.ts';
import {globalStateOf, type Nearness, nearnessAt} from './global-state.ts';
import {bySpecificity, idsOf, isArea, isSeen, isTouched} from './hit.ts';
import {type MapView, type Padding} from './map-view.ts';
import {centredIn, FLAT_FROM, flightMs} from './flight.ts';
import {Painter} from './painter.ts';
import {placePopup, shiftForPopup} from './placing.ts';
import {absolute, addressesAt} from './sources.ts';
import {buildStyle, LAYERS} from './style.ts';
import {prepareWorker, workerFile} from './worker.ts';

type LngLatPair = [lng: number, lat: number];

/** The territory of the EUREGIO. */
const REGION: [LngLatPair, LngLatPair] = [
  [6.0895, 51.6581],
  [8.5174, 52.8787],
];
/** On a narrow screen the whole territory would be too small to read: Twente, Münster and Osnabrück are the first picture there. */
const CORE: [LngLatPair, LngLatPair] = [
  [6.3265, 51.9],
  [8.09, 52.52],
];
const NARROW_BELOW_PX = 640;
const EDGE_PX = {top: 30, right: 36, bottom: 30, left: 30};
/** California and Liaoning are both on the visible side of the globe from here. */
const WORLD = {center: [0, 63] as [number, number], zoomAtHeight900: 1.72};
/** Coordinates of towns are about ±1 km: nearer would promise more than the facts hold. */
const MAX_ZOOM = 13;
/** The globe fits a phone. */
const MIN_ZOOM = 0;
/** As far as Mercator’s projection goes. */
const MAX_LATITUDE = 85;
const NEAR_ZOOM = 10.2;
/** Farther ties (California, China) would shrink the near ones to a dot; the world button shows them. */
const LENS_REACH_DEGREES = 12;
const MOVE_MS = 900;
const FAR_MOVE_MS = 2400;
/** Software rendering on an old machine may take this long; a map that is not there by then will not come. */
const START_TIMEOUT_MS = 60_000;
/** A browser that gives lost graphics back does so within a moment. */
const CONTEXT_TIMEOUT_MS = 4000;
/** A popup takes no more of the map's height. */
const POPUP_SHARE = 0.7;
/** Long enough to be read. */
const HINT_MS = 2200;
const NO_PADDING: Padding = {top: 0, right: 0, bottom: 0, left: 0};
const TOUCH_RADIUS_PX = 14;
const MOUSE_RADIUS_PX = 8;

/** The zoom that the whole region has on most screens: its files come first. */
const REGION_ZOOM = 8;
const TOUCHED = LAYERS.map(({id}) => id).filter(isTouched);

/** Opened from a folder the page asks nothing of anybody: all that it has, it has at hand. */
const WITH_SERVER = document.baseURI.startsWith('http');

const ATTRIBUTES = ['topics', 'place', 'scheme', 'lang'] as const;

/**
 * The map alone: draws a `MapView` and reports what the reader touches. The only place that knows MapLibre.
 *
 * @attr lang - language of the names, on a map without an app
 * @csspart map - the box of the drawing
 * @slot popup - an element that is kept at `popupAt` while the map moves; it gets `data-side` (`above` or `below`) and `--euregio-beak`
 * @fires euregio-select - something was touched or chosen with Enter; `null` for nothing
 * @fires euregio-compare - with Shift a second thing was touched
 * @fires euregio-hover - the pointer came over something else; `null` for nothing
 * @fires euregio-camera - the map has come to rest
 * @fires euregio-ready - the first picture is complete
 * @fires euregio-error - it cannot draw, or a part of it did not load
 */
@customElement('euregio-map')
export class EuregioMap extends LitElement {
  static override styles = [
    unsafeCSS(maplibreCss),
    css`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
      }

      /* By itself on a page: as tall as that page says, else this. */
      :host([data-alone]) {
        block-size: 600px;
      }

      .map {
        position: absolute;
        inset: 0;
        font: inherit;
      }

      .maplibregl-canvas:focus {
        outline: none;
      }

      .maplibregl-canvas:focus-visible {
        outline: 3px solid var(--euregio-color-focus, #0b4fd9);
        outline-offset: -4px;
      }

      /* Where Enter would choose; only for the keyboard. */
      .cross {
        position: absolute;
        inset-block-start: 50%;
        inset-inline-start: 50%;
        inline-size: 28px;
        block-size: 28px;
        margin: -14px;
        border: 2.5px solid var(--euregio-color-focus, #0b4fd9);
        border-radius: 50%;
        outline: 2px solid var(--euregio-color-paper, #fff);
        pointer-events: none;
        visibility: hidden;
      }

      .map:has(.maplibregl-canvas:focus-visible) ~ .cross {
        visibility: visible;
      }

      .popup {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
        z-index: 3;
      }

      .popup:not(.placed) {
        visibility: hidden;
      }

      /* Somebody else's page scrolls on; how the map is moved is said when it is wanted. */
      .maplibregl-cooperative-gesture-screen {
        display: none;
      }

      .hint {
        position: absolute;
        inset: 0;
        z-index: 1;
        display: grid;
        place-content: center;
        margin: 0;
        padding: 24px;
        background: rgb(10 18 24 / 0.62);
        color: #fff;
        font-size: 1.125rem;
        font-weight: 600;
        text-align: center;
        opacity: 0;
        pointer-events: none;
        transition: opacity 240ms;
      }

      .hint.shown {
        opacity: 1;
      }

      @media (prefers-reduced-motion: reduce) {
        .hint {
          transition: none;
        }
      }

      .quiet {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    `,
  ];

  @property({attribute: false}) catalogue!: Catalogue;

  @property({attribute: false}) view!: MapView;

  /** Accessible name of the map. */
  @property({attribute: false}) label = '';

  /** Where the map opens; `null`: the whole region. Later moves go through the methods. */
  @property({attribute: false}) camera: Camera | null = null;

  /** What panels cover, so that the map centres on what is free. */
  @property({attribute: false}) padding: Padding = {top: 0, right: 0, bottom: 0, left: 0};

  /** Longitude, latitude of the popup’s place; `null`: no popup. */
  @property({attribute: false}) popupAt: LngLat | null = null;

  /** A picture, not a map to move: it always stands where `camera` says, without a way there. */
  @property({type: Boolean}) fixed = false;

  /**
   * In a page that scrolls: wheel and one finger move the page, not the map, until the reader asks for it (Ctrl or ⌘, two fingers, or the focus). What is
   * said then, by gesture; `null`: every gesture moves the map.
   */
  @property({attribute: false}) gestureHints: {readonly wheel: string; readonly touch: string} | null = null;

  /** Id of a thing that the reader points at elsewhere, in the list or the panel: it lights up here as well. */
  @property({attribute: false}) highlighted: string | null = null;

  /** True once the first picture is complete. */
  @property({type: Boolean, reflect: true}) ready = false;

  /** For a page that uses the map alone: topics that are on, separated by commas. An app hands `catalogue` and `view` instead. */
  @property() topics: string | null = null;

  /** Alone: id of what is selected. */
  @property() place: string | null = null;

  /** Alone: `light`, `dark` or `contrast`. */
  @property() scheme: string | null = null;

  /** Alone: language of the names. */
  @property() override lang = '';

  @state() private centreName = '';

  /** How to move the map, while it is said. */
  @state() private hint = '';
  private hintTimer: ReturnType<typeof setTimeout> | undefined;

  @query('.map') private readonly container!: HTMLElement;
  @query('.popup') private readonly popupBox!: HTMLElement;

  /** True when no app hands it a view. */
  private alone = false;
  private maplibre: MapLibre | null = null;
  /** Once the style is there. */
  private painter: Painter | null = null;
  private nearness: Nearness = 'region';
  /** What lies under the pointer. */
  private pointed: string | null = null;
  private moveByReader = false;
  /** The globe stands in what panels leave free. */
  private lifted = false;
  /** Where the pointer is, until the next frame has looked there. */
  private pointer: {readonly x: number; readonly y: number} | null = null;
  private startTimer: ReturnType<typeof setTimeout> | undefined;
  private contextTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly sizes = new ResizeObserver(() => this.placePopup());

  /** The MapLibre map, once there is one. For tests and for pages that embed the map alone. */
  get map(): MapLibre | null {
    return this.maplibre;
  }

  override render() {
    return html`
      <div class="map" part="map"></div>
      <div class="cross" aria-hidden="true"></div>
      <div class="popup"><slot name="popup" @slotchange=${this.onSlot}></slot></div>
      ${this.gestureHints === null ? nothing : html`<p class="hint ${this.hint ? 'shown' : ''}" aria-hidden="true">${this.hint}</p>`}
      <div class="quiet" aria-live="polite">${this.centreName}</div>
    `;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.open();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.alone && ATTRIBUTES.some((name) => changed.has(name))) this.view = viewAlone(this.catalogue, this);
  }

  protected override firstUpdated(): void {
    if (this.view) this.open();
    else void this.openAlone();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.show();
    if (changed.has('highlighted')) this.painter?.hover(this.highlighted);
    if (this.fixed && changed.has('camera')) {
      if (this.camera) this.flyTo(this.camera, {animate: false});
      else this.showRegion({animate: false});
    }
    if (changed.has('gestureHints')) this.shareGestures();
    if (changed.has('label') && this.maplibre) this.maplibre.getCanvas().setAttribute('aria-label', this.label);
    if (changed.has('popupAt') || changed.has('padding')) this.placePopup();
    if (changed.has('popupAt') && this.popupAt) this.makeRoom();
  }

  /** Puts a globe that was lifted back: fitting a box would count its room twice. */
  private putDown(): void {
    if (this.lifted) this.maplibre?.setPadding(NO_PADDING);
    this.lifted = false;
  }

  /** Shows the whole region. */
  showRegion({animate = true} = {}): void {
    this.putDown();
    this.maplibre?.fitBounds(this.region(), {padding: this.edge(), duration: animate && !reducedMotion() ? MOVE_MS : 0, linear: true});
  }

  /** Shows the globe from where all partner towns can be seen. */
  showWorld({animate = true} = {}): void {
    this.putDown();
    const {height} = this.getBoundingClientRect();
    // The globe keeps its share of the picture's height.
    const zoom = WORLD.zoomAtHeight900 + Math.log2(Math.max(320, Math.min(height, this.clientWidth * 0.74)) / 900);
    const camera = {center: WORLD.center, zoom};
    if (animate && !reducedMotion()) this.maplibre?.easeTo({...camera, duration: FAR_MOVE_MS});
    else this.maplibre?.jumpTo(camera);
  }

  /** Moves so that a thing, and what belongs to it, can be seen; as little as needed. */
  showThing(id: string, {animate = true} = {}): void {
    this.putDown();
    const map = this.maplibre;
    const points = this.pointsOf(id);
    if (!map || points.length === 0) return;
    const duration = animate && !reducedMotion() ? MOVE_MS : 0;
    const [first] = points;
    if (points.length === 1 && first) {
      const inSight = this.isInSight(first);
      if (inSight && map.getZoom() >= 7) return;
      map.easeTo({center: [...first], zoom: Math.max(map.getZoom(), inSight ? 8 : NEAR_ZOOM - 0.6), duration, padding: this.edge()});
      return;
    }
    const lngs = points.map(([lng]) => lng);
    const lats = points.map(([, lat]) => lat);
    const west = Math.min(...lngs);
    const east = Math.max(...lngs);
    // Half the world and more does not fit a flat box: show the globe.
    if (east - west > 60) {
      this.showWorld({animate});
      return;
    }
    map.fitBounds([west, Math.min(...lats), east, Math.max(...lats)], {
      // Names stand beside their ends: those of far towns are long, and the lens has them all.
      padding: this.edge(this.view.lens || east - west > 3 ? 120 : 60),
      maxZoom: NEAR_ZOOM,
      duration: east - west > 8 && duration > 0 ? FAR_MOVE_MS : duration,
    });
  }

  /** Shows a thing with everything in Europe that it is tied to, as the lens needs it. */
  showTies(id: string, related: readonly string[], {animate = true} = {}): void {
    this.putDown();
    const start = this.catalogue.pointOf(id);
    if (!start) return;
    const points = [start, ...related.map((other) => this.catalogue.pointOf(other)).filter((point) => point !== null)].filter(
      ([lng, lat]) => Math.abs(lng - start[0]) < LENS_REACH_DEGREES && Math.abs(lat - start[1]) < LENS_REACH_DEGREES,
    );
    const lngs = points.map(([lng]) => lng);
    const lats = points.map(([, lat]) => lat);
    this.maplibre?.fitBounds([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)], {
      padding: this.edge(50),
      maxZoom: NEAR_ZOOM - 1,
      duration: animate && !reducedMotion() ? FAR_MOVE_MS : 0,
    });
  }

  /** Comes closer (positive) or goes further away, around the middle. */
  zoomBy(delta: number): void {
    this.moveByReader = true;
    this.maplibre?.easeTo({zoom: this.maplibre.getZoom() + delta, duration: reducedMotion() ? 0 : 300});
  }

  /** Goes to a camera: calmly, higher up when it is far. @param free - its centre comes to the middle of what panels leave free, not of the whole map */
  flyTo(camera: Camera, {animate = true, free = false} = {}): void {
    const map = this.maplibre;
    if (!map) return;
    const {lng, lat, zoom} = free ? centredIn(camera, this.padding) : camera;
    const lifted = free && zoom < FLAT_FROM;
    // The globe is moved as a whole: turning it would show other lands.
    const to = {center: [lng, lat] as [number, number], zoom, ...(lifted || this.lifted ? {padding: lifted ? this.padding : NO_PADDING} : {})};
    this.lifted = lifted;
    if (animate && !reducedMotion()) map.flyTo({...to, duration: flightMs({...map.getCenter(), zoom: map.getZoom()}, {lng, lat, zoom}), curve: 1.25});
    else map.jumpTo(to);
  }

  /** Fetches the files of every zoom into the browser's cache, so that nothing comes in late when a presentation moves on. */
  prefetch(): void {
    if (!WITH_SERVER) return;
    const urls = new Set([1, 5, 8, 10].flatMap(addressesAt));
    for (const url of urls) void fetch(absolute(url, document.baseURI), {priority: 'low'}).catch(() => undefined);
  }

  /** Takes the size of its place anew. */
  resize(): void {
    this.maplibre?.resize();
  }

  override focus(options?: FocusOptions): void {
    this.maplibre?.getCanvas().focus(options);
  }

  /** Without an app the map fetches the facts itself and shows what its attributes say. */
  private async openAlone(): Promise<void> {
    const {loadCatalogue} = await import('../catalogue/load.ts');
    this.catalogue ??= loadCatalogue();
    this.alone = true;
    this.toggleAttribute('data-alone', true);
    this.view = viewAlone(this.catalogue, this);
    await this.updateComplete;
    if (this.isConnected) this.open();
  }

  private close(): void {
    clearTimeout(this.startTimer);
    clearTimeout(this.contextTimer);
    this.maplibre?.remove();
    this.maplibre = null;
    this.painter = null;
    this.ready = false;
  }

  /** A map whose graphics have not come back is made anew, where the old one stood. */
  private readonly reopen = (): void => {
    const map = this.maplibre;
    if (!map || !this.isConnected) return;
    const {lng, lat} = map.getCenter();
    const zoom = map.getZoom();
    this.close();
    this.open({lng, lat, zoom});
  };

  private open(camera: Camera | null = this.camera): void {
    if (this.maplibre || !this.view) return;
    prepareWorker();
    let map: MapLibre;
    const firstZoom = camera?.zoom ?? REGION_ZOOM;
    this.nearness = nearnessAt(firstZoom);
    try {
      map = new MapLibre({
        container: this.container,
        style: buildStyle(document.baseURI),
        globalState: {...globalStateOf(this.catalogue, this.view, this.nearness)},
        attributionControl: false,
        interactive: !this.fixed,
        cooperativeGestures: this.gestureHints !== null,
        transformConstrain: withinReach,
        maxZoom: MAX_ZOOM,
        minZoom: MIN_ZOOM,
        dragRotate: false,
        // A click with Shift compares; the box would swallow it.
        boxZoom: false,
        pitchWithRotate: false,
        touchPitch: false,
        fadeDuration: reducedMotion() ? 0 : 160,
        renderWorldCopies: false,
        locale: {'Map.Title': this.label},
        ...(camera
          ? {center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom}
          : {bounds: this.region(), fitBoundsOptions: {padding: this.edge()}}),
      });
    } catch (error) {
      if (error instanceof GPUInitializationError || /webgl/i.test(String(error))) this.fail('no-webgl', error as Error);
      else throw error;
      return;
    }
    this.maplibre = map;
    // Nearly parallel rays: the globe looks like one in an atlas, and as much of it as possible is in sight.
    map.setVerticalFieldOfView(9);
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    this.startTimer = setTimeout(
      () => this.fail('worker', new Error(`euregio-map: expected a first picture within ${START_TIMEOUT_MS} ms, got none.`)),
      START_TIMEOUT_MS,
    );
    void this.checkWorker();
    map.once('style.load', () => {
      this.painter = new Painter(map, this.catalogue);
      this.show();
    });
    map.once('idle', () => {
      clearTimeout(this.startTimer);
      this.ready = true;
      const {lng, lat} = map.getCenter();
      this.dispatchEvent(new CameraEvent({lng, lat, zoom: map.getZoom()}, false));
      this.dispatchEvent(new ReadyEvent());
      this.makeRoom();
    });
    // The browser gives the graphics back by itself, as a rule; say so, as at the first picture.
    map.on('webglcontextrestored', () => {
      clearTimeout(this.contextTimer);
      map.once('idle', () => this.dispatchEvent(new ReadyEvent()));
    });
    map.on('error', (event) => {
      const error = new Error(event.error.message);
      if ('sourceId' in event) this.fail('outlines', error);
      else console.error('euregio-map:', error);
    });
    map.on('webglcontextlost', () => {
      this.fail('context-lost', new Error('euregio-map: the graphics context was lost.'));
      clearTimeout(this.contextTimer);
      this.contextTimer = setTimeout(this.reopen, CONTEXT_TIMEOUT_MS);
    });
    map.on('cooperativegestureprevented', ({gestureType}) => this.sayHint(gestureType === 'wheel_zoom' ? 'wheel' : 'touch'));
    map.on('move', this.placePopup);
    map.on('moveend', this.onMoveEnd);
    map.on('zoom', this.onZoom);
    map.on('click', this.onClick);
    map.on('mousemove', this.onPointerMove);
    map.on('mouseout', this.onPointerOut);
    const canvas = map.getCanvas();
    canvas.addEventListener('keydown', this.onKey);
    canvas.addEventListener('focus', this.shareGestures);
    canvas.addEventListener('blur', this.shareGestures);
  }

  /** A worker that cannot be fetched fails without a word: ask for its file ourselves. */
  private async checkWorker(): Promise<void> {
    if (!WITH_SERVER) return;
    try {
      const response = await fetch(workerFile(), {method: 'HEAD'});
      if (!response.ok) this.fail('worker', new Error(`euregio-map: expected the worker at ${workerFile()}, got status ${response.status}.`));
    } catch {
      // Offline: the worker itself may still come from a cache.
    }
  }

  private fail(problem: MapProblem, error: Error): void {
    this.dispatchEvent(new ErrorEvent(problem, error));
  }

  /** Hands what changed in the view to the style. */
  private show(): void {
    if (!this.painter) return;
    // Around the globe, where the style draws nothing.
    this.container.style.setProperty('background', COLOURS[this.view.scheme].space);
    this.painter.show(this.view, this.nearness);
  }

  private readonly onZoom = (): void => {
    const nearness = nearnessAt(this.maplibre?.getZoom() ?? REGION_ZOOM);
    if (nearness === this.nearness) return;
    this.nearness = nearness;
    this.show();
  };

  /** Whoever has put the focus on the map with a mouse or a key wants to move the map; a finger that touches it may still want to scroll the page. */
  private readonly shareGestures = (): void => {
    const gestures = this.maplibre?.cooperativeGestures;
    if (!gestures) return;
    const focused = this.renderRoot.querySelector('.maplibregl-canvas:focus') !== null && matchMedia('(pointer: fine)').matches;
    if (this.gestureHints !== null && !focused) gestures.enable();
    else gestures.disable();
    if (focused) this.hint = '';
  };

  private sayHint(gesture: 'wheel' | 'touch'): void {
    clearTimeout(this.hintTimer);
    this.hint = this.gestureHints?.[gesture] ?? '';
    this.hintTimer = setTimeout(() => {
      this.hint = '';
    }, HINT_MS);
  }

  /* Where things are */

  private edge(more = 0): {top: number; right: number; bottom: number; left: number} {
    const {top, right, bottom, left} = this.padding;
    // Half as much on a narrow screen, where every pixel counts.
    const part = this.clientWidth < NARROW_BELOW_PX ? 0.4 : 1;
    return {
      top: top + (EDGE_PX.top + more) * part,
      right: right + (EDGE_PX.right + more) * part,
      bottom: bottom + (EDGE_PX.bottom + more) * part,
      left: left + (EDGE_PX.left + more) * part,
    };
  }

  private region(): [LngLatPair, LngLatPair] {
    return this.clientWidth < NARROW_BELOW_PX ? CORE : REGION;
  }

  private isInSight([lng, lat]: LngLat): boolean {
    const map = this.maplibre;
    if (!map) return false;
    const {x, y} = map.project([lng, lat]);
    const {width, height} = this.getBoundingClientRect();
    const {top, right, bottom, left} = this.edge();
    return x >= left && x <= width - right && y >= top && y <= height - bottom;
  }

  private pointsOf(id: string): readonly LngLat[] {
    if (this.view.lens && this.view.selected === id) return this.tiedPoints(id);
    const thing = this.catalogue.get(id);
    const ofIds = (ids: readonly string[]): LngLat[] => ids.map((other) => this.catalogue.pointOf(other)).filter((point) => point !== null);
    switch (thing.type) {
      case 'partnership':
        return ofIds([thing.from, thing.to]);
      case 'project':
        // It has effect in the whole area, not only where its partners sit.
        return [...REGION, ...thing.seats.map(({point}) => point)];
      case 'network': {
        if (thing.id === 'euregio') return REGION;
        const members = thing.scale === 'european' ? ['hengelo'] : thing.members.map(({member}) => member);
        return [...ofIds([id]), ...ofIds(members)];
      }
      case 'programme':
        return REGION;
      case 'landmark':
        return thing.stations && thing.stations.length > 1 ? thing.stations.map(({point}) => point).filter((point) => point !== undefined) : ofIds([id]);
      case 'place':
        return ofIds([id]);
    }
  }

  /** Under the lens: the thing and all that it is tied to. */
  private tiedPoints(id: string): readonly LngLat[] {
    const {arcs, related} = this.view;
    const ends = this.catalogue.facts.partnerships
      .filter((link) => arcs.includes(link.id) && (link.id === id || related.includes(link.id)))
      .flatMap(({from, to}) => [from, to]);
    const points = lensDrawing(this.catalogue, id).points.features.map(({geometry}): LngLat => [
      geometry.coordinates[0] as number,
      geometry.coordinates[1] as number,
    ]);
    return [...points, ...ends.map((end) => this.catalogue.pointOf(end)).filter((point) => point !== null)];
  }

  private readonly placePopup = (): void => {
    const element = this.popupElement();
    const map = this.maplibre;
    if (!element || !map || !this.popupAt || !this.popupBox) {
      this.popupBox?.classList.remove('placed');
      return;
    }
    const at = map.project([...this.popupAt]);
    element.style.setProperty('--euregio-popup-room', `${Math.round(this.clientHeight * POPUP_SHARE)}px`);
    const {width, height} = element.getBoundingClientRect();
    if (width === 0) return;
    const place = placePopup(at, {width, height}, {width: this.clientWidth, height: this.clientHeight}, this.padding);
    this.popupBox.style.setProperty('transform', `translate(${place.left}px, ${place.top}px)`);
    element.style.setProperty('--euregio-beak', `${place.beak}px`);
    element.dataset['side'] = place.side;
    // Beyond the edge there is no place to point at.
    const outside = at.x < 0 || at.y < 0 || at.x > this.clientWidth || at.y > this.clientHeight;
    element.toggleAttribute('data-away', outside);
    this.popupBox.classList.add('placed');
  };

  private popupElement(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLSlotElement>('slot[name=popup]')?.assignedElements()[0] as HTMLElement | undefined;
  }

  private readonly onSlot = (): void => {
    this.sizes.disconnect();
    const element = this.popupElement();
    if (element) this.sizes.observe(element);
    this.placePopup();
    this.makeRoom();
  };

  /** Moves the map, by no more than needed, so that the popup fits above its place. Once for each popup: later moves are the reader's. */
  private makeRoom(): void {
    requestAnimationFrame(() => {
      const map = this.maplibre;
      const element = this.popupElement();
      if (!map || !element || !this.popupAt) return;
      const {width, height} = element.getBoundingClientRect();
      const shift = shiftForPopup(map.project([...this.popupAt]), {width, height}, {width: this.clientWidth, height: this.clientHeight}, this.padding);
      if (shift.x === 0 && shift.y === 0) return;
      map.panBy([shift.x, shift.y], {duration: reducedMotion() ? 0 : MOVE_MS / 2});
    });
  }

  /* What the reader does */

  private touched(point: {x: number; y: number}, radius: number): ReturnType<MapLibre['queryRenderedFeatures']> {
    const map = this.maplibre;
    if (!map || !this.painter) return [];
    const {x, y} = point;
    const box: [PointLike, PointLike] = [
      [x - radius, y - radius],
      [x + radius, y + radius],
    ];
    const near = map.queryRenderedFeatures(box, {layers: TOUCHED}).filter(isSeen);
    const areas = new Set(
      map
        .queryRenderedFeatures([x, y], {layers: TOUCHED.filter(isArea)})
        .filter(isSeen)
        .map(({properties}) => properties['id'] as string),
    );
    return near.filter(({layer, properties}) => !isArea(layer.id) || areas.has(properties['id'] as string));
  }

  private readonly onClick = (event: MapMouseEvent): void => {
    const byTouch = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
    const radius = byTouch || matchMedia('(pointer: coarse)').matches ? TOUCH_RADIUS_PX : MOUSE_RADIUS_PX;
    // With Shift the second of two things: how are they tied?
    if (event.originalEvent.shiftKey && this.view.selected !== null) {
      const [second] = this.idsAt(event.point, radius);
      if (second !== undefined) this.dispatchEvent(new CompareEvent(second));
      return;
    }
    this.select(event.point, radius);
  };

  /** Ids of the things at a spot, the most specific first. */
  private idsAt(point: {x: number; y: number}, radius: number): string[] {
    return idsOf(this.touched(point, radius)).filter((id) => this.catalogue.find(id) !== undefined);
  }

  private select(point: {x: number; y: number}, radius: number): void {
    const ids = this.idsAt(point, radius);
    const [first, ...others] = ids;
    if (this.alone) this.place = first ?? null;
    // Beyond what lies at the spot, what the area is part of is one step away as well.
    const wider = first === undefined ? [] : containersOf(this.catalogue, first).filter((id) => !ids.includes(id));
    this.dispatchEvent(new SelectEvent(first ?? null, [...others, ...wider]));
  }

  /** Looks once a frame at what lies under the pointer, however often it moves. */
  private readonly onPointerMove = (event: MapMouseEvent): void => {
    const waiting = this.pointer !== null;
    this.pointer = event.point;
    if (!waiting) requestAnimationFrame(this.lookUnderPointer);
  };

  private readonly lookUnderPointer = (): void => {
    const {pointer} = this;
    this.pointer = null;
    if (!pointer || !this.maplibre) return;
    const [top] = this.touched(pointer, 3).toSorted(bySpecificity);
    const canvas = this.maplibre?.getCanvas();
    canvas?.style.setProperty('cursor', top ? 'pointer' : '');
    const id = top === undefined ? null : (top.properties['id'] as string);
    if (id !== this.pointed) {
      this.pointed = id;
      this.dispatchEvent(new HoverEvent(id));
    }
    this.painter?.hover(id);
  };

  private readonly onPointerOut = (): void => {
    this.pointer = null;
    this.painter?.hover(null);
    if (this.pointed === null) return;
    this.pointed = null;
    this.dispatchEvent(new HoverEvent(null));
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.select(this.centre(), TOUCH_RADIUS_PX);
  };

  private centre(): {x: number; y: number} {
    return {x: this.clientWidth / 2, y: this.clientHeight / 2};
  }

  private readonly onMoveEnd = (event: {originalEvent?: unknown}): void => {
    const map = this.maplibre;
    if (!map) return;
    const {lng, lat} = map.getCenter();
    const byReader = this.moveByReader || event.originalEvent !== undefined;
    this.moveByReader = false;
    this.dispatchEvent(new CameraEvent({lng, lat, zoom: map.getZoom()}, byReader));
    // For a reader who steers by keyboard and cannot see the cross: say what lies under it.
    if (this.renderRoot.querySelector('.maplibregl-canvas:focus-visible')) {
      const [id] = idsOf(this.touched(this.centre(), TOUCH_RADIUS_PX));
      const thing = id === undefined ? undefined : this.catalogue.find(id);
      this.centreName = thing ? thing.names[this.view.language] : '';
    }
  };
}

/** The flat map would be kept from zooming out to the globe, because it would not fill a tall screen. */
const withinReach: TransformConstrainFunction = ({lng, lat}, zoom) => ({
  center: new LngLatPoint(lng, Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat))),
  zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom)),
});

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

declare global {
  interface HTMLElementTagNameMap {
    'euregio-map': EuregioMap;
  }
}
