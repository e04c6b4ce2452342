import {css, html, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {icon} from '../shared/icons.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/** Where the sheet of a phone comes to rest, from low to high. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
/** A height at which the sheet rests. */
export type SheetStop = (typeof SHEET_STOPS)[number];

/** Heights of the first two stops in CSS pixels; the third leaves the search field free. */
const PEEK = 96;
const HALF = 416;
const FREE_AT_FULL = 64;

/** The sheet came to rest at another height. */
export class SheetEvent extends Event {
  readonly stop: SheetStop;
  /** Height in CSS pixels, for the padding of the map. */
  readonly height: number;

  constructor(stop: SheetStop, height: number) {
    super('euregio-sheet', {bubbles: true, composed: true});
    this.stop = stop;
    this.height = height;
  }
}

/**
 * The sheet at the bottom of a phone, with three heights. It can be dragged by its handle, or set by two buttons: no drag is needed.
 * It takes no focus when it opens; what is in the slot decides that.
 *
 * @slot - what the sheet shows
 * @csspart content - the box that scrolls
 * @fires euregio-sheet - it came to rest at another height
 */
@customElement('euregio-sheet')
export class EuregioSheet extends ViewElement {
  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
        inset-inline: 0;
        inset-block-end: 0;
        z-index: 3;
        display: grid;
        grid-template-rows: auto 1fr;
        max-block-size: 100%;
        border-start-start-radius: 16px;
        border-start-end-radius: 16px;
        background: var(--euregio-color-paper);
        box-shadow: var(--euregio-shadow-2);
        transition: block-size var(--euregio-motion-panel) ease-out;
      }

      :host([dragging]) {
        transition: none;
      }

      .bar {
        position: relative;
        display: flex;
        justify-content: center;
        block-size: 30px;
        touch-action: none;
        cursor: grab;
      }

      :host([dragging]) .bar {
        cursor: grabbing;
      }

      .handle {
        position: absolute;
        inset-block-start: 9px;
        inset-inline-start: calc(50% - 22px);
        inline-size: 44px;
        block-size: 5px;
        border-radius: 3px;
        background: var(--euregio-color-control);
        pointer-events: none;
      }

      /* Beside the handle, away from the corners, where what is in the sheet has its own buttons. */
      .bar button {
        display: grid;
        place-items: start center;
        inline-size: 44px;
        block-size: 30px;
        margin-inline: 28px;
        padding-block-start: 2px;
        border-radius: 8px;
        color: var(--euregio-color-ink-soft);
        touch-action: manipulation;
      }

      .bar button:hover {
        color: var(--euregio-color-ink);
      }

      .bar button:focus-visible {
        outline-offset: -3px;
      }

      /* The targets reach a little into what is below: there is only text in the middle. */
      @media (pointer: coarse) {
        .bar {
          z-index: 1;
          block-size: 32px;
        }

        .bar button {
          block-size: 44px;
        }
      }

      .bar button:disabled {
        visibility: hidden;
      }

      .more svg {
        rotate: 180deg;
      }

      .content {
        overflow: auto;
        overscroll-behavior: contain;
        padding-block-end: env(safe-area-inset-bottom);
      }

      @media (forced-colors: active) {
        :host {
          border-block-start: 1px solid CanvasText;
        }
      }
    `,
  ];

  @property({reflect: true}) stop: SheetStop = 'half';

  @state() private drag: {readonly startY: number; readonly startHeight: number} | null = null;

  @query('.bar') private readonly bar!: HTMLElement;

  override render() {
    const {sheetMore, sheetLess} = this.messages.controls;
    return html`
      <div class="bar" @pointerdown=${this.onDown} @pointermove=${this.onMove} @pointerup=${this.onUp} @pointercancel=${this.onUp}>
        <button class="plain less" aria-label=${sheetLess} title=${sheetLess} ?disabled=${this.stop === 'peek'} @click=${() => this.step(-1)}>
          ${icon('chevron-down')}
        </button>
        <span class="handle"></span>
        <button class="plain more" aria-label=${sheetMore} title=${sheetMore} ?disabled=${this.stop === 'full'} @click=${() => this.step(1)}>
          ${icon('chevron-down')}
        </button>
      </div>
      <div class="content" part="content"><slot></slot></div>
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', this.onResize);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('resize', this.onResize);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('stop')) this.rest(this.stop);
  }

  private room(): number {
    return (this.offsetParent as HTMLElement | null)?.clientHeight ?? innerHeight;
  }

  private heightOf(stop: SheetStop): number {
    const most = this.room() - FREE_AT_FULL;
    return stop === 'peek' ? Math.min(PEEK, most) : stop === 'half' ? Math.min(HALF, Math.max(PEEK, Math.round(most * 0.62)), most) : most;
  }

  private rest(stop: SheetStop): void {
    const height = this.heightOf(stop);
    this.style.setProperty('block-size', `${height}px`);
    this.dispatchEvent(new SheetEvent(stop, height));
  }

  private async step(by: 1 | -1): Promise<void> {
    this.stop = SHEET_STOPS[Math.min(2, Math.max(0, SHEET_STOPS.indexOf(this.stop) + by))] ?? 'half';
    await this.updateComplete;
    // At the end the button goes; the focus must not go with it.
    if (this.stop !== 'half') this.renderRoot.querySelector<HTMLElement>(this.stop === 'full' ? '.less' : '.more')?.focus();
  }

  /** The phone was turned, or its keyboard came up. */
  private readonly onResize = (): void => {
    if (!this.drag) this.rest(this.stop);
  };

  private onDown(event: PointerEvent): void {
    if (event.target instanceof Element && event.target.closest('button')) return;
    this.bar.setPointerCapture(event.pointerId);
    this.drag = {startY: event.clientY, startHeight: this.offsetHeight};
    this.toggleAttribute('dragging', true);
  }

  private onMove(event: PointerEvent): void {
    if (!this.drag) return;
    event.preventDefault();
    const height = Math.min(this.room() - FREE_AT_FULL, Math.max(PEEK / 2, this.drag.startHeight + this.drag.startY - event.clientY));
    this.style.setProperty('block-size', `${height}px`);
  }

  private onUp(): void {
    if (!this.drag) return;
    this.drag = null;
    this.toggleAttribute('dragging', false);
    const height = this.offsetHeight;
    const nearest = SHEET_STOPS.toSorted((a, b) => Math.abs(this.heightOf(a) - height) - Math.abs(this.heightOf(b) - height))[0] ?? 'half';
    if (nearest === this.stop) this.rest(nearest);
    else this.stop = nearest;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-sheet': EuregioSheet;
  }
  interface HTMLElementEventMap {
    'euregio-sheet': SheetEvent;
  }
}
