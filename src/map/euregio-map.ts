import {html, LitElement, nothing, type PropertyValues, unsafeCSS} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {GPUInitializationError, LngLat as LngLatPoint, Map as MapLibre, type TransformConstrainFunction} from 'maplibre-gl';
import maplibreCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import type {CameraTarget} from '../catalogue/camera-target.ts';
import type {Catalogue} from '../catalogue/catalogue.ts';
import type {LngLat} from '../catalogue/facts.ts';
import {type Camera, CameraEvent, ErrorEvent, type MapProblem, ReadyEvent, type SelectEvent} from '../events/events.ts';
import {targetAlone, viewAlone} from './alone.ts';
import {edgeMarks, type EdgeMark} from './camera/edge-marks.ts';
import type {Rect} from './camera/boxes.ts';
import {LEAST_ZOOM, surroundingsOf} from './camera/fit.ts';
import {type InsetKind, insetKind, insetSize, placeInset} from './camera/inset.ts';
import {frameOf, Mover, standingOf} from './camera/mover.ts';
import {FIELD_OF_VIEW_DEGREES, NO_PADDING} from './camera/projection.ts';
import {lensFor, pictureOffset, subjectFor} from './camera/resolve.ts';
import type {Subject} from './camera/subject.ts';
import './euregio-edge-marks.ts';
import './euregio-map-inset.ts';
import {mapStyles} from './euregio-map.styles.ts';
import {globalStateOf, nearnessAt} from './global-state.ts';
import type {MapView, Padding} from './map-view.ts';
import {reducedMotion} from './motion.ts';
import {Painter, prefetchFiles} from './painter.ts';
import {Pointer} from './pointer.ts';
import {PopupKeeper} from './popup-keeper.ts';
import {buildStyle} from './style.ts';
import {prepareWorker, workerFile} from './worker.ts';

/** Coordinates of towns are about ±1 km: nearer would promise more than the facts hold. */
const MAX_ZOOM = 13;
/** As far as Mercator’s projection goes. */
const MAX_LATITUDE = 85;
/** Software rendering on an old machine may take this long; a map that is not there by then will not come. */
const START_TIMEOUT_MS = 60_000;
/** A browser that gives lost graphics back does so within a moment. */
const CONTEXT_TIMEOUT_MS = 4000;
/** Long enough to be read. */
const HINT_MS = 2200;
/** Opened from a folder the page asks nothing of anybody: all that it has, it has at hand. */
const WITH_SERVER = document.baseURI.startsWith('http');

const ATTRIBUTES = ['topics', 'place', 'scheme', 'lang'] as const;
const REGION: CameraTarget = {kind: 'region'};
/** A second picture, and where it stands. */
interface Inset {
  readonly kind: InsetKind;
  /** Id of what it is about. */
  readonly id: string;
  readonly rect: Rect;
}

const isOther = (value: unknown, before: unknown): boolean => JSON.stringify(value) !== JSON.stringify(before);

/**
 * The map alone: draws a `MapView`, looks at its `target` and reports what the reader touches. The only place that knows MapLibre.
 *
 * It takes the size of its box by itself. Elements beside it in the same parent that lie over it (buttons, plates) are kept clear of what is shown.
 *
 * @attr lang - language of the names, on a map without an app
 * @csspart map - the box of the drawing
 * @slot popup - an element about the selection, shown while `popupAt` is set: it stands beside its place, at another side or at the edge where it would cover it. It gets `data-side`, `data-away` (without a beak) and `--euregio-beak`
 * @fires euregio-select - something was touched or chosen with Enter; `null` for nothing
 * @fires euregio-compare - with Shift a second thing was touched
 * @fires euregio-hover - the pointer came over something else; `null` for nothing
 * @fires euregio-camera - the map has come to rest
 * @fires euregio-ready - the first picture is complete
 * @fires euregio-error - it cannot draw, or a part of it did not load
 */
@customElement('euregio-map')
export class EuregioMap extends LitElement {
  static override styles = [unsafeCSS(maplibreCss), mapStyles];

  @property({attribute: false}) catalogue!: Catalogue;

  @property({attribute: false}) view!: MapView;

  /** What to look at; the map works out where to stand for it. It moves when this changes, and stays with it until the reader moves away. */
  @property({attribute: false, hasChanged: isOther}) target: CameraTarget | null = null;

  /** Accessible name of the map. */
  @property({attribute: false}) label = '';

  /** Without a `target`: where the map opens; `null`: the whole region. */
  @property({attribute: false}) camera: Camera | null = null;

  /** What panels cover along the edges, so that the target lies in what is free. */
  @property({attribute: false, hasChanged: isOther}) padding: Padding = NO_PADDING;

  /** Longitude, latitude of the popup’s place; `null`: no popup. */
  @property({attribute: false}) popupAt: LngLat | null = null;

  /** A picture, not a map to move: it always stands where its target is, without a way there. */
  @property({type: Boolean}) fixed = false;

  /** Fetches the files of every zoom once the map is ready, so that nothing comes in late when a presentation moves on. */
  @property({type: Boolean}) prefetching = false;

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

  /** Name of what lies under the cross, for a reader who steers by keyboard. */
  @state() private centreName = '';

  /** How to move the map, while it is said. */
  @state() private hint = '';
  private hintTimer: ReturnType<typeof setTimeout> | undefined;

  /** What lies beyond the picture and is named at its edge. */
  @state() private marks: readonly EdgeMark[] = [];

  /** The second picture: near ties beside far ones, or where a place abroad lies. */
  @state() inset: Inset | null = null;

  @query('.map') private readonly container!: HTMLElement;

  /** True when no app hands it a view. */
  private alone = false;
  private maplibre: MapLibre | null = null;
  private painter: Painter | null = null;
  private pointer: Pointer | null = null;
  private mover: Mover | null = null;
  private keeper: PopupKeeper | null = null;
  private startTimer: ReturnType<typeof setTimeout> | undefined;
  private contextTimer: ReturnType<typeof setTimeout> | undefined;

  /** The MapLibre map, once there is one. For tests and for pages that embed the map alone. */
  get map(): MapLibre | null {
    return this.maplibre;
  }

  /** What it looks at, whoever said so. */
  get goal(): CameraTarget {
    return this.target ?? (this.camera ? {kind: 'camera', camera: this.camera} : REGION);
  }

  /** The popup in its slot. */
  get popup(): HTMLElement | null {
    return (this.renderRoot.querySelector<HTMLSlotElement>('slot[name=popup]')?.assignedElements()[0] as HTMLElement | undefined) ?? null;
  }

  override render() {
    return html`
      <div class="map" part="map"></div>
      <div class="cross" aria-hidden="true"></div>
      ${this.marks.length > 0 ? html`<euregio-edge-marks .marks=${this.marks} .language=${this.view.language} ?large=${this.view.scale === 2}></euregio-edge-marks>` : nothing}
      ${this.inset === null ? nothing : this.renderInset(this.inset)}
      <svg class="leader none" aria-hidden="true">
        <line />
        <line />
      </svg>
      <div class="popup"><slot name="popup" @slotchange=${this.onSlot}></slot></div>
      ${this.gestureHints === null ? nothing : html`<p class="hint ${this.hint ? 'shown' : ''}" aria-hidden="true">${this.hint}</p>`}
      <div class="quiet" aria-live="polite">${this.centreName}</div>
    `;
  }

  private renderInset({kind, id, rect}: Inset) {
    const size = {width: rect.right - rect.left, height: rect.bottom - rect.top};
    const {goal} = this;
    return html`<euregio-map-inset
      .kind=${kind}
      .catalogue=${this.catalogue}
      .view=${this.view}
      .thingId=${id}
      .lens=${goal.kind === 'ties' ? lensFor(goal, this.view) : null}
      .size=${size}
      ?large=${this.view.scale === 2}
      .style=${`inline-size:${size.width}px;block-size:${size.height}px;transform:translate(${rect.left}px,${rect.top}px)`}
    ></euregio-map-inset>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.alone || !ATTRIBUTES.some((name) => changed.has(name))) return;
    this.view = viewAlone(this.catalogue, this);
    this.target = targetAlone(this.view);
  }

  protected override firstUpdated(): void {
    if (this.view) this.open();
    else void this.openAlone();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.painter?.show(this.view);
    if (changed.has('padding')) this.painter?.pad(this.padding);
    if (changed.has('highlighted')) this.painter?.hover(this.highlighted);
    if (changed.has('gestureHints')) this.shareGestures();
    if (changed.has('label') && this.maplibre) this.maplibre.getCanvas().setAttribute('aria-label', this.label);
    if (changed.has('prefetching')) this.prefetchWhenReady();
    if (changed.has('target') || (this.target === null && this.fixed && changed.has('camera'))) this.moveNextFrame((mover) => mover.follow());
    else if (changed.has('padding')) this.moveNextFrame((mover) => mover.keep());
    if (changed.has('popupAt') || changed.has('padding') || changed.has('view')) this.keeper?.update();
    if (changed.has('view') || changed.has('target')) this.updateInset();
  }

  /** By the next frame the popup has its size, and the page its layout. */
  private moveNextFrame(move: (mover: Mover) => void): void {
    const {mover} = this;
    if (!mover) return;
    requestAnimationFrame(() => {
      if (mover === this.mover) move(mover);
    });
  }

  /** Comes closer (positive) or goes further away, around the middle. */
  zoomBy(delta: number): void {
    this.mover?.zoomBy(delta);
  }

  /* What pages called before there was a target. */

  showRegion(_?: object): void {
    void _;
    this.target = {kind: 'region'};
  }

  showWorld(_?: object): void {
    void _;
    this.target = {kind: 'world'};
  }

  showThing(id: string, _?: object): void {
    void _;
    this.target = {kind: 'thing', id};
  }

  showTies(id: string, related: readonly string[], _?: object): void {
    void _;
    this.target = {kind: 'ties', id, related};
  }

  flyTo(camera: Camera, {free = false}: {animate?: boolean; free?: boolean} = {}): void {
    const offset = free ? pictureOffset({width: this.clientWidth, height: this.clientHeight}, this.padding) : 0;
    this.target = free ? {kind: 'picture', camera: {...camera, zoom: camera.zoom - offset}} : {kind: 'camera', camera};
  }

  prefetch(): void {
    this.prefetching = true;
  }

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
    this.addEventListener('euregio-select', ({id}: SelectEvent) => {
      this.place = id;
    });
    this.view = viewAlone(this.catalogue, this);
    this.target = targetAlone(this.view);
    await this.updateComplete;
    if (this.isConnected) this.open();
  }

  private close(): void {
    clearTimeout(this.startTimer);
    clearTimeout(this.contextTimer);
    this.keeper?.close();
    this.maplibre?.remove();
    this.maplibre = null;
    this.painter = null;
    this.pointer = null;
    this.mover = null;
    this.keeper = null;
    this.marks = [];
    this.inset = null;
    this.ready = false;
  }

  /** A map whose graphics have not come back is made anew, where the old one stood. */
  private readonly reopen = (): void => {
    const {mover} = this;
    if (!mover || !this.isConnected) return;
    const {standing} = mover;
    this.close();
    this.open(standing);
  };

  private open(standing = standingOf(this)): void {
    if (this.maplibre || !this.view) return;
    prepareWorker();
    const {camera, padding} = standing;
    let map: MapLibre;
    try {
      map = new MapLibre({
        container: this.container,
        style: buildStyle(Math.max(0, camera.zoom), document.baseURI),
        globalState: {...globalStateOf(this.catalogue, this.view, nearnessAt(camera.zoom))},
        attributionControl: false,
        interactive: !this.fixed,
        cooperativeGestures: this.gestureHints !== null,
        transformConstrain: withinReach,
        maxZoom: MAX_ZOOM,
        minZoom: LEAST_ZOOM,
        dragRotate: false,
        // A click with Shift compares; the box would swallow it.
        boxZoom: false,
        pitchWithRotate: false,
        touchPitch: false,
        fadeDuration: reducedMotion() ? 0 : 160,
        renderWorldCopies: false,
        locale: {'Map.Title': this.label},
        center: [camera.lng, camera.lat],
        zoom: camera.zoom,
      });
    } catch (error) {
      if (error instanceof GPUInitializationError || /webgl/i.test(String(error))) this.fail('no-webgl', error as Error);
      else throw error;
      return;
    }
    this.maplibre = map;
    map.setVerticalFieldOfView(FIELD_OF_VIEW_DEGREES);
    map.setPadding({...padding});
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    this.painter = new Painter(map, this.catalogue, this.view, camera.zoom, this.container);
    this.painter.pad(this.padding);
    this.mover = new Mover(this, map);
    this.pointer = new Pointer(this, map, this.painter);
    this.keeper = new PopupKeeper(this, map, this.mover);
    this.listen(map);
  }

  private listen(map: MapLibre): void {
    this.startTimer = setTimeout(
      () => this.fail('worker', new Error(`euregio-map: expected a first picture within ${START_TIMEOUT_MS} ms, got none.`)),
      START_TIMEOUT_MS,
    );
    void this.checkWorker();
    map.once('idle', () => {
      clearTimeout(this.startTimer);
      this.ready = true;
      if (this.mover) this.dispatchEvent(new CameraEvent(this.mover.camera, false));
      this.dispatchEvent(new ReadyEvent());
      this.keeper?.watch();
      this.updateInset();
      this.prefetchWhenReady();
    });
    // The browser gives the graphics back by itself, as a rule; say so, as at the first picture.
    map.on('webglcontextrestored', () => {
      clearTimeout(this.contextTimer);
      map.once('idle', () => this.dispatchEvent(new ReadyEvent()));
    });
    map.on('webglcontextlost', () => {
      this.fail('context-lost', new Error('euregio-map: the graphics context was lost.'));
      clearTimeout(this.contextTimer);
      this.contextTimer = setTimeout(this.reopen, CONTEXT_TIMEOUT_MS);
    });
    map.on('error', (event) => {
      const error = new Error(event.error.message);
      if ('sourceId' in event) this.fail('outlines', error);
      else console.error('euregio-map:', error);
    });
    map.on('cooperativegestureprevented', ({gestureType}) => this.sayHint(gestureType === 'wheel_zoom' ? 'wheel' : 'touch'));
    map.on('move', this.updateMarks);
    map.on('moveend', this.updateInset);
    map.on('resize', this.updateInset);
    map.on('moveend', this.sayCentre);
    const canvas = map.getCanvas();
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

  private prefetchWhenReady(): void {
    if (this.prefetching && this.ready && WITH_SERVER) prefetchFiles();
  }

  private fail(problem: MapProblem, error: Error): void {
    this.dispatchEvent(new ErrorEvent(problem, error));
  }

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

  private readonly onSlot = (): void => this.keeper?.watch();

  /** What the target is about, where it is a thing. */
  private get subject(): Subject | null {
    return this.mover && !this.fixed ? subjectFor(this.goal, this.catalogue, this.view) : null;
  }

  /** Names at the edge what the target is about and the picture does not show. */
  private readonly updateMarks = (): void => {
    const {subject, mover, inset} = this;
    const frame = frameOf(this);
    const obstacles = [...frame.obstacles, ...(inset ? [inset.rect] : [])];
    const marks = subject && mover ? edgeMarks(subject, mover.standing, {...frame, obstacles}) : [];
    if (isOther(marks, this.marks)) this.marks = marks;
  };

  /** Where the second picture stands, once the map has come to rest. */
  private readonly updateInset = (): void => {
    const {subject, mover} = this;
    const frame = frameOf(this);
    const size = subject && mover ? insetSize(subject, frame) : null;
    const kind = subject && size ? insetKind(subject) : null;
    let inset: Inset | null = null;
    if (subject && mover && size && kind !== null) {
      const before = this.inset?.kind === kind ? this.inset.rect : null;
      const {rect} = placeInset(size, surroundingsOf(subject, mover.standing, frame), before);
      inset = {kind, rect, id: subject.abroad ?? this.view.selected ?? ''};
    }
    if (isOther(inset, this.inset)) this.inset = inset;
    this.painter?.setNearbyApart(inset?.kind === 'nearby');
    this.updateMarks();
    this.keeper?.update();
  };

  /** For a reader who steers by keyboard and cannot see the cross: says what lies under it. */
  private readonly sayCentre = (): void => {
    if (!this.renderRoot.querySelector('.maplibregl-canvas:focus-visible')) return;
    const id = this.pointer?.inTheMiddle();
    this.centreName = id === undefined ? '' : this.catalogue.get(id).names[this.view.language];
  };
}

/** The flat map would be kept from zooming out to the globe, because it would not fill a tall screen. */
const withinReach: TransformConstrainFunction = ({lng, lat}, zoom) => ({
  center: new LngLatPoint(lng, Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat))),
  zoom: Math.min(MAX_ZOOM, Math.max(LEAST_ZOOM, zoom)),
});

declare global {
  interface HTMLElementTagNameMap {
    'euregio-map': EuregioMap;
  }
}
