import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {landmarkName} from '../common/landmark.ts';
import {customElement, property, query, state} from 'lit/decorators.js';
import {GPUInitializationError, type Map as MapLibre} from 'maplibre-gl';
import type {CameraTarget} from '../catalogue/camera-target.ts';
import type {Catalogue} from '../catalogue/catalogue.ts';
import {CameraEvent, ErrorEvent, type MapProblem, ReadyEvent} from '../events/events.ts';
import {languageOf} from '../i18n/languages.ts';
import {markLanguage} from '../i18n/mark-language.ts';
import {partIn} from '../i18n/texts.ts';
import {map as mapTexts} from '../i18n/texts/map.ts';
import {Alone} from './alone.ts';
import {Besides, type Inset} from './besides.ts';
import type {EdgeMark} from './camera/edge-marks.ts';
import {Mover, standingOf} from './camera/mover.ts';
import {coversOn} from './camera/obstacles.ts';
import {NO_PADDING, type Standing} from './camera/projection.ts';
import {asDrawn} from './as-drawn.ts';
import {lensFor} from './camera/resolve.ts';
import {creditStyles, renderCredits} from './credits.ts';
import './euregio-edge-marks.ts';
import {mapStyles} from './euregio-map.styles.ts';
import {drawingScale} from './drawing-scale.ts';
import {type GestureHints, Gestures} from './gestures.ts';
import {globalStateOf, nearnessAt} from './global-state.ts';
import {isOther} from '../common/is-other.ts';
import {atRest} from '../common/when-idle.ts';
import {addMaplibreStyles, maplibreStyles} from './maplibre.styles.ts';
import type {MapView, Padding, PopupAt} from './map-view.ts';
import {openMap} from './open-map.ts';
import {Painter} from './painter.ts';
import {Pointer} from './pointer.ts';
import {PopupKeeper} from './popup-keeper.ts';
import {prefetchFiles} from './sources.ts';
import {Troubles} from './troubles.ts';
import {Walker} from './walker.ts';

export {startWorker} from './worker.ts';

/** When the first picture is on the screen; nobody chooses sooner. */
const PREPARES_AFTER_MS = 400;

/** The second picture, which few choices have. */
const fetchInset = (): Promise<unknown> => import('./euregio-map-inset.ts');
const REGION: CameraTarget = {kind: 'region'};

/**
 * The map alone: draws a `MapView`, looks at its `target` and reports what the reader touches.
 *
 * It takes the size of its box by itself. Elements beside it in the same parent that lie over it (buttons, plates) are kept clear of what is shown.
 *
 * @attr lang - language of the names, on a map without an app
 * @csspart map - the box of the drawing
 * @slot popup - an element about the selection, shown while `popupAt` is set: it stands beside its place, at another side or at the edge where it would cover it. It gets `data-side`, `data-away` (without a beak) and `--euregio-beak`
 * @fires euregio-select - something was touched or chosen with Enter; `null` for nothing
 * @fires euregio-compare - with Shift a second thing was touched
 * @fires euregio-hover - the pointer came over something else; `null` for nothing
 * @fires euregio-walk - with Alt and an arrow, or Home: the reader goes on to another thing
 * @fires euregio-describe - with D: the reader wants the map in words
 * @fires euregio-camera - the map has come to rest
 * @fires euregio-ready - the first picture is complete
 * @fires euregio-error - it cannot draw, or a part of it did not load
 */
@customElement('euregio-map')
export class EuregioMap extends LitElement {
  static override styles = [maplibreStyles, mapStyles, creditStyles];

  /** All facts. Without it the map fetches them itself, and shows what its attributes say. */
  @property({attribute: false}) catalogue!: Catalogue;

  /** What is drawn: topics, what is selected and tied to it, language, year, colours. */
  @property({attribute: false, hasChanged: isOther}) view!: MapView;

  /**
   * What to look at; the map works out where to stand for it. It moves when this changes, and stays with it until the reader moves away. `null`: it stays where
   * it is; at the start at the whole region.
   */
  @property({attribute: false, hasChanged: isOther}) target: CameraTarget | null = null;

  /** Accessible name of the map. */
  @property({attribute: false}) label = '';

  /** What panels cover along the edges, so that the target lies in what is free. */
  @property({attribute: false, hasChanged: isOther}) padding: Padding = NO_PADDING;

  /** Longitude, latitude of the popup’s place, or `edge` for what has none of its own; `null`: no popup. */
  @property({attribute: false}) popupAt: PopupAt | null = null;

  /** A picture, not a map to move: it always stands where its target is, without a way there. */
  @property({type: Boolean}) fixed = false;

  /** Something lies over all of it: what it shows follows when it is seen again. */
  @property({attribute: false}) covered = false;

  /** Fetches the files of every zoom once the map is ready, so that nothing comes in late when a presentation moves on. */
  @property({attribute: false}) prefetching = false;

  /**
   * In a page that scrolls: wheel and one finger move the page, not the map, until the reader asks for it (Ctrl or ⌘, two fingers, or the focus). What is
   * said then, by gesture; `null`: every gesture moves the map.
   */
  @property({attribute: false}) gestureHints: GestureHints | null = null;

  /** Id of a thing that the reader points at elsewhere, in the list or the panel: it lights up here as well. */
  @property({attribute: false}) highlighted: string | null = null;

  /** Id of the thing where a reader stands who goes from thing to thing; Enter chooses it. */
  @property({attribute: false}) walked: string | null = null;

  /** With the focus on it the map hears Alt with the arrows, Home and D. */
  @property({attribute: false}) walks = false;

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

  /** Alone and unable to draw: an app says it in its own place. */
  @state() private failed = false;

  /** What lies beyond the picture and is named at its edge. */
  @state() marks: readonly EdgeMark[] = [];

  /** The second picture: near ties beside far ones, or where a place abroad lies. */
  @state() inset: Inset | null = null;

  @query('.map') private readonly container!: HTMLElement;

  private hadTarget = false;
  /** When no app hands it a view. */
  private alone: Alone | null = null;
  private maplibre: MapLibre | null = null;
  private painter: Painter | null = null;
  private pointer: Pointer | null = null;
  private mover: Mover | null = null;
  private besides: Besides | null = null;
  private keeper: PopupKeeper | null = null;
  private walker: Walker | null = null;
  private gestures: Gestures | null = null;
  private troubles: Troubles | null = null;
  private prepareTimer: ReturnType<typeof setTimeout> | undefined;

  /** The MapLibre map, once there is one. For tests and for pages that embed the map alone. */
  get map(): MapLibre | null {
    return this.maplibre;
  }

  /** What it looks at and keeps in sight; `null` once nothing asks for a picture any more. */
  get goal(): CameraTarget | null {
    return this.target ?? (this.hadTarget ? null : REGION);
  }

  private get drawnAt(): number {
    return drawingScale({width: this.clientWidth, height: this.clientHeight}, this.view);
  }

  /** The popup in its slot. */
  get popup(): HTMLElement | null {
    return (this.renderRoot.querySelector<HTMLSlotElement>('slot[name=popup]')?.assignedElements()[0] as HTMLElement | undefined) ?? null;
  }

  override render() {
    return html`
      <div class="map" part="map"></div>
      <div class="cross" aria-hidden="true"></div>
      <div class="ring" aria-hidden="true"></div>
      ${this.marks.length > 0 ? html`<euregio-edge-marks .marks=${this.marks} .language=${this.view.language} .also=${this.view.also ?? null} .style=${`--scale:${this.drawnAt}`}></euregio-edge-marks>` : nothing}
      ${this.inset === null ? nothing : this.renderInset(this.inset)}
      <svg class="leader none" aria-hidden="true">
        <line />
        <line />
      </svg>
      <div class="popup"><slot name="popup" @slotchange=${() => this.keeper?.watch()}></slot></div>
      ${this.gestureHints === null ? nothing : html`<p class="hint ${this.hint ? 'shown' : ''}" aria-hidden="true">${this.hint}</p>`}
      <div class="quiet" aria-live="polite">${this.centreName}</div>
      ${this.alone ? renderCredits(this) : nothing}
      ${this.failed ? html`<p class="failed" role="status">${partIn(mapTexts, languageOf(this.lang) ?? 'nl').failed}</p>` : nothing}
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
      .lens=${goal?.kind === 'ties' ? lensFor(goal, this.view) : null}
      .size=${size}
      .scale=${this.drawnAt}
      .style=${`--scale:${this.drawnAt};inline-size:${size.width}px;block-size:${size.height}px;transform:translate(${rect.left}px,${rect.top}px)`}
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
    if (this.target !== null) this.hadTarget = true;
    this.alone?.update((name) => changed.has(name));
  }

  protected override firstUpdated(): void {
    // The map itself needs no more than it has: where the rest does not come, only a page's own controls stand bare.
    const later = (): void => {
      void addMaplibreStyles(this.renderRoot as ShadowRoot).catch(() => undefined);
      void fetchInset().catch(() => undefined);
    };
    this.addEventListener('euregio-ready', () => void atRest().then(later), {once: true});
    if (this.view) this.open();
    else void this.openAlone();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.alone) markLanguage(this.renderRoot, languageOf(this.lang) ?? 'nl');
    if (changed.has('view') || changed.has('covered')) this.showView();
    if (changed.has('inset') && this.inset !== null)
      fetchInset().catch((error: unknown) => console.error('euregio-map: the second picture could not be loaded.', error));
    if (changed.has('padding') || changed.has('inset')) this.painter?.cover(this.padding, this.inset?.rect ?? null);
    if (changed.has('highlighted') || changed.has('walked')) this.painter?.light(this.highlighted ?? this.walked);
    if (changed.has('walked')) this.walker?.update();
    if (changed.has('gestureHints')) this.gestures?.share();
    if (changed.has('label') && this.maplibre) this.maplibre.getCanvas().setAttribute('aria-label', landmarkName(this, this.label));
    if (changed.has('prefetching')) this.prefetchWhenReady();
    if (changed.has('target')) this.moveNextFrame((mover) => mover.follow());
    else if (changed.has('padding')) this.moveNextFrame((mover) => mover.keep());
    if (!this.covered && (changed.has('view') || changed.has('target') || changed.has('covered'))) this.besides?.update();
    if (changed.has('popupAt') || changed.has('padding') || changed.has('view') || changed.has('inset')) this.keeper?.show();
  }

  private showView(): void {
    if (!this.covered) this.painter?.show(this.view);
    // Whoever waits until it rests hears that it does.
    else this.maplibre?.triggerRepaint();
  }

  /** By the next frame the popup has its size, and the page its layout. */
  private moveNextFrame(move: (mover: Mover) => void): void {
    const {mover} = this;
    if (!mover) return;
    requestAnimationFrame(() => {
      if (mover === this.mover) move(mover);
    });
  }

  override focus(options?: FocusOptions): void {
    this.maplibre?.getCanvas().focus(options);
  }

  /** Without an app the map fetches the facts itself and shows what its attributes say. */
  private async openAlone(): Promise<void> {
    try {
      const {loadCatalogue} = await import('../catalogue/load.ts');
      this.catalogue ??= loadCatalogue();
    } catch (error) {
      this.failed = true;
      this.dispatchEvent(new ErrorEvent('worker', error as Error));
      return;
    }
    this.alone = new Alone(this);
    await this.updateComplete;
    if (this.isConnected) this.open();
  }

  private close(): void {
    clearTimeout(this.prepareTimer);
    this.troubles?.close();
    this.gestures?.close();
    this.keeper?.close();
    this.painter?.close();
    this.maplibre?.remove();
    this.maplibre = null;
    this.painter = null;
    this.pointer = null;
    this.mover = null;
    this.besides = null;
    this.keeper = null;
    this.walker = null;
    this.gestures = null;
    this.troubles = null;
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

  private open(standing?: Standing): void {
    if (this.maplibre || !this.view) return;
    const {camera, padding} = standing ?? standingOf(this, this.goal ?? REGION);
    let map: MapLibre;
    try {
      map = openMap(this.container, {
        camera,
        padding,
        globalState: {...globalStateOf(this.catalogue, asDrawn(this.catalogue, this.view), nearnessAt(camera.zoom), this.drawnAt)},
        isFixed: this.fixed,
        isCooperative: this.gestureHints !== null,
        title: landmarkName(this, this.label),
      });
    } catch (error) {
      if (error instanceof GPUInitializationError || /webgl/i.test(String(error))) this.fail('no-webgl', error as Error);
      else throw error;
      return;
    }
    this.maplibre = map;
    this.painter = new Painter(map, this.catalogue, this.view, this.container, () => [...coversOn(this), ...this.marks.map(({rect}) => rect)]);
    this.painter.cover(this.padding, null);
    this.painter.light(this.highlighted ?? this.walked);
    this.mover = new Mover(this, map);
    this.pointer = new Pointer(this, map, this.painter);
    this.besides = new Besides(this, map, this.mover, this.painter);
    this.keeper = new PopupKeeper(this, map, this.mover, this.painter.guardEdgeSoon);
    this.walker = new Walker(this, map);
    this.gestures = new Gestures(this, map, (hint) => {
      this.hint = hint;
    });
    this.listen(map);
  }

  private listen(map: MapLibre): void {
    this.troubles = new Troubles(map, {
      fail: this.fail,
      recovered: () => this.dispatchEvent(new ReadyEvent()),
      reopen: this.reopen,
    });
    map.once('idle', () => {
      this.ready = true;
      if (this.mover) this.dispatchEvent(new CameraEvent(this.mover.camera, false));
      this.dispatchEvent(new ReadyEvent());
      this.keeper?.watch();
      this.besides?.update();
      this.prefetchWhenReady();
      this.prepareTimer = setTimeout(this.prepare, PREPARES_AFTER_MS);
    });
    // Until the graphics come back there is nothing to draw with.
    map.on('webglcontextlost', () => clearTimeout(this.prepareTimer));
    map.on('moveend', this.sayCentre);
  }

  /** What the first touch would have to wait for. */
  private readonly prepare = (): void => {
    this.painter?.makeRings();
    this.pointer?.lookAhead();
  };

  private prefetchWhenReady(): void {
    if (this.prefetching && this.ready) prefetchFiles();
  }

  private readonly fail = (problem: MapProblem, error: Error): void => {
    this.failed = this.alone !== null && (problem === 'no-webgl' || problem === 'worker');
    this.dispatchEvent(new ErrorEvent(problem, error));
  };

  /** For a reader who steers by keyboard and cannot see the cross: says what lies under it. */
  private readonly sayCentre = (): void => {
    if (!this.renderRoot.querySelector('.maplibregl-canvas:focus-visible')) return;
    const id = this.pointer?.inTheMiddle();
    // In an app the view is told as a whole.
    this.centreName = id === undefined || this.walks ? '' : this.catalogue.get(id).names[this.view.language];
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-map': EuregioMap;
  }
}
