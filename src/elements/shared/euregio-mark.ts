import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {markBox, markForm, type MarkKind, markShape} from './mark-shapes.ts';

let count = 0;

/**
 * The drawing of a thing as the map has it, at map scale: an area, a line or a mark, never told by colour alone.
 *
 * @csspart drawing - the drawing itself
 * @cssprop [--euregio-mark-height=28px] - height of a piece of an area or a line; a sign keeps its size
 */
@customElement('euregio-mark')
export class EuregioMark extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      justify-content: center;
    }

    svg {
      block-size: var(--euregio-mark-height, 28px);
      inline-size: auto;
      overflow: visible;
      flex: none;
    }

    /* A sign is as large as on the map beside every swatch, and moves nothing: what is around it in its drawing is empty. */
    .point {
      --point: var(--euregio-mark-point, 28px);
      block-size: var(--point);
      margin: calc((var(--euregio-mark-height, 28px) - var(--point)) / 2);
    }

    @media (forced-colors: active) {
      svg {
        forced-color-adjust: none;
        background: var(--euregio-color-paper);
        border-radius: 3px;
      }

      /* Lines of the base map step back; not from those who see little. */
      .faint {
        stroke: var(--euregio-color-ink-soft);
      }
    }
  `;

  @property() kind: MarkKind = 'town';

  /** Accessible name; without it the mark is decoration beside a text. */
  @property() label = '';

  /** Ids inside a shadow root are its own, but patterns are looked up by the whole document in some browsers. */
  private readonly pattern = `euregio-mark-${++count}`;

  override render() {
    return html`<svg
      part="drawing"
      class=${markForm(this.kind)}
      viewBox=${markBox(this.kind)}
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
      focusable="false"
    >
      ${markShape(this.kind, this.pattern)}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-mark': EuregioMark;
  }
}
