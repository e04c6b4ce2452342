import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';

/**
 * How far a story has come, as stitches of a seam: sewn up to here, the current one longer, the rest still open. Decoration: the number stands beside it.
 *
 * @cssprop [--euregio-stitch-unit=1px] - one pixel of the drawing, in which a stitch is 30 × 8
 */
@customElement('euregio-stitches')
export class EuregioStitches extends LitElement {
  static override styles = css`
    :host {
      --stitch: var(--euregio-stitch-unit, 1px);
      display: flex;
      align-items: center;
      gap: calc(9 * var(--stitch));
    }

    i {
      box-sizing: border-box;
      flex: 0 1 auto;
      inline-size: calc(30 * var(--stitch));
      min-inline-size: 3px;
      block-size: max(calc(8 * var(--stitch)), 3px);
      border: max(calc(1.7 * var(--stitch)), 0.8px) solid var(--euregio-color-control);
      border-radius: calc(4 * var(--stitch));
    }

    i.sewn,
    i.now {
      border-color: var(--euregio-color-ink);
      background: var(--euregio-color-ink);
    }

    i.now {
      inline-size: calc(56 * var(--stitch));
      min-inline-size: calc(20 * var(--stitch));
    }

    :host([many]) {
      gap: calc(4 * var(--stitch));
    }

    @media (forced-colors: active) {
      i.sewn,
      i.now {
        forced-color-adjust: none;
        border-color: CanvasText;
        background: CanvasText;
      }
    }
  `;

  /** Number of the current stop; the first is 1. */
  @property({type: Number}) now = 1;

  @property({type: Number}) count = 1;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  protected override willUpdate(): void {
    // More than a dozen stitches need their gaps for themselves.
    this.toggleAttribute('many', this.count > 12);
  }

  override render() {
    return Array.from({length: this.count}, (_, index) => html`<i class=${index + 1 < this.now ? 'sewn' : index + 1 === this.now ? 'now' : 'open'}></i>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-stitches': EuregioStitches;
  }
}
