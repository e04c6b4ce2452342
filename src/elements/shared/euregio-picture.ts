import {css, html, type PropertyValues, unsafeCSS} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {type Camera, type ErrorEvent, SelectEvent} from '../../events/events.ts';
import {baseLanguage, type Language} from '../../i18n/languages.ts';
import {type Bounds, REGION} from '../../catalogue/camera-target.ts';
import {frameOf, placeIn} from '../../picture/frame.ts';
import {paintGround, showDrawing} from '../../picture/painting.ts';
import {ownDrawing} from './own-drawing.ts';
import {ViewElement} from './view-element.ts';
import pictureCss from '../../picture/picture.css?inline';
import {isOther} from '../../common/is-other.ts';

/** The drawing that the page brings along (`tools/first-picture.ts`), in Dutch. */
const BROUGHT = '.euregio-picture-box[data-first] > .euregio-picture';
/** From farther away the region is a spot, and the drawing has nothing beside it. */
const DRAWN_FROM_ZOOM = 5.5;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/**
 * The drawn map of the region: stands where the map will stand, in the same place and colours, until it is there, and instead of it where there is no WebGL. It takes over
 * the drawing that the page brings along, and draws itself where there is none or where it must say something else.
 *
 * @fires euregio-select - a thing in the picture was chosen
 * @attr aside - the map is there: the picture is kept for printing only
 * @attr stays - no map will take its place
 */
@customElement('euregio-picture')
export class EuregioPicture extends ViewElement {
  static override styles = [
    unsafeCSS(pictureCss),
    css`
      :host {
        position: absolute;
        inset: 0;
        z-index: 1;
        display: block;
      }

      :host([hidden]),
      :host([aside]) {
        display: none;
      }

      .euregio-picture-box:not(:has(> svg)) {
        background: var(--euregio-color-land);
      }

      :host([stays]) .euregio-picture-box {
        shape-rendering: auto;
      }

      .far > :is(svg, canvas) {
        visibility: hidden;
      }

      @media print {
        :host([aside]:not([hidden])) {
          display: block;
        }
      }
    `,
  ];

  /** What the picture says to who cannot see it. */
  @property({attribute: false}) label = '';

  /** Where the map will open; `null`: the whole region. */
  @property({attribute: false}) camera: Camera | null = null;

  /** What must be in sight instead of the region, in a picture of its own. */
  @property({attribute: false}) bounds: Bounds = REGION;

  /** What panels cover, as `<euregio-map>` has it. */
  @property({attribute: false, hasChanged: isOther}) padding = {top: 0, right: 0, bottom: 0, left: 0};

  /** What lies over it, where that is more than the camera keeps free: a sheet at its full height. */
  @property({attribute: false, hasChanged: isOther}) covered: EuregioPicture['padding'] | null = null;

  @property({type: Boolean, reflect: true}) aside = false;

  /** No map will take its place: it is drawn with smooth edges. */
  @property({type: Boolean, reflect: true}) stays = false;

  private stage: Node | null = null;
  private drawn: Language | null = null;
  private painting = 0;
  private readonly sizes = new ResizeObserver(() => {
    this.place();
    this.paint();
  });
  private edges: IntersectionObserver | null = null;

  override render() {
    return html`<div class="euregio-picture-box" @click=${this.onClick}></div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
    if (this.hasUpdated) this.watchEdges();
    // The map stands beside it, and says so when its own picture is complete.
    this.stage = this.parentNode;
    this.stage?.addEventListener('euregio-ready', this.onMapReady);
    this.stage?.addEventListener('euregio-error', this.onMapError);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.edges?.disconnect();
    this.stage?.removeEventListener('euregio-ready', this.onMapReady);
    this.stage?.removeEventListener('euregio-error', this.onMapError);
  }

  protected override firstUpdated(): void {
    const brought = this.bounds === REGION ? document.querySelector(BROUGHT) : null;
    if (!brought) return;
    this.drawn = 'nl';
    // With what has been painted of it.
    this.box.append(...brought.parentElement!.querySelectorAll(':scope > canvas'), brought);
    this.watchEdges();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.aside && this.catalogue && (this.drawn === null || baseLanguage(this.drawn) !== baseLanguage(this.language))) void this.draw();
    if (changed.has('camera') || changed.has('padding')) this.place();
    this.paint();
    // Where they are given for the first time, the links are not there yet.
    if (changed.get('padding') || changed.get('covered')) this.watchEdges();
  }

  private get box(): HTMLElement {
    return this.renderRoot.querySelector('.euregio-picture-box') as HTMLElement;
  }

  private async draw(): Promise<void> {
    const {language, drawn} = this;
    this.drawn = language;
    const code = await import('../../picture/region.ts').catch((error: unknown) => {
      // What stood there stays; the next change tries again.
      this.drawn = drawn;
      console.error('euregio-picture: the drawing could not be loaded.', error);
    });
    if (!code || language !== this.language) return;
    const text = code.drawnRegion(this.catalogue, {language, label: this.label, bounds: this.bounds});
    this.box.replaceChildren(ownDrawing(text));
    this.watchEdges();
    this.place();
    this.paint();
  }

  /** What lies beyond the edges, or under a panel, is no stop of the keyboard: nobody would see where they are (WCAG 2.4.11). The list has it. */
  private watchEdges(): void {
    this.edges?.disconnect();
    const {box} = this;
    const covered = this.covered ?? this.padding;
    const rootMargin = SIDES.map((side) => `${-Math.max(0, Math.round(covered[side]))}px`).join(' ');
    this.edges = new IntersectionObserver(markBeyond, {root: box, rootMargin, threshold: [0, 0.25, 0.5, 0.75, 1]});
    for (const link of box.querySelectorAll('a:is(:not([aria-hidden]), [data-beyond])')) this.edges.observe(link);
  }

  /** The whole region finds its place by style alone; any other camera is worked out. */
  private place(): void {
    const picture = this.box?.querySelector<SVGSVGElement>(':scope > svg');
    if (!picture) return;
    for (const side of SIDES) this.box.style.setProperty(`--picture-${side}`, `${this.padding[side]}px`);
    const {camera} = this;
    this.box.classList.toggle('far', camera !== null && camera.zoom < DRAWN_FROM_ZOOM);
    const at = camera === null ? null : placeIn(frameOf(this.bounds), camera, {width: this.clientWidth, height: this.clientHeight});
    for (const [name, value] of [
      ['left', at?.left],
      ['inset-block-start', at?.top],
      ['inline-size', at?.width],
      ['block-size', at?.height],
    ] as const) {
      if (value === undefined) picture.style.removeProperty(name);
      else picture.style.setProperty(name, `${value}px`);
    }
  }

  /** Until the map is there; a drawing that stays is seen as it is. With the next frame, which looks where everything stands in any case. */
  private paint(): void {
    cancelAnimationFrame(this.painting);
    if (this.aside || this.stays) showDrawing(this.box);
    else this.painting = requestAnimationFrame(() => paintGround(this.box));
  }

  private readonly onMapReady = (): void => {
    this.aside = true;
  };

  private readonly onMapError = (event: Event): void => {
    const {problem} = event as ErrorEvent;
    if (problem !== 'outlines') this.aside = false;
  };

  private readonly onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const address = (event.target as Element).closest('a')?.getAttribute('href');
    const id = address == null ? null : new URLSearchParams(address.slice(address.indexOf('?'))).get('place');
    if (id === null) return;
    event.preventDefault();
    this.dispatchEvent(new SelectEvent(id));
  };
}

/** The side of a target that can be pressed (WCAG 2.5.8). */
const LEAST_SEEN_PX = 24;

/** Both or neither: what is read out must be reached with Tab as well. */
function markBeyond(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, intersectionRatio, intersectionRect} of entries) {
    const {width, height} = intersectionRect;
    // Half of a name, or enough of what is long: an arc to another continent begins here. A dot without a name, as on a phone, is too small to be pressed.
    const seen = (intersectionRatio >= 0.5 && Math.max(width, height) >= LEAST_SEEN_PX) || Math.min(width, height) >= LEAST_SEEN_PX;
    target.toggleAttribute('data-beyond', !seen);
    if (seen) for (const name of ['tabindex', 'aria-hidden']) target.removeAttribute(name);
    else for (const [name, value] of Object.entries({tabindex: '-1', 'aria-hidden': 'true'})) target.setAttribute(name, value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-picture': EuregioPicture;
  }
}
