import {css, LitElement} from 'lit';
import {customElement} from 'lit/decorators.js';
import {logo} from '../shared/logo.ts';

/**
 * The mark of the app: two cloths, red-edged and green-edged, joined by four stitches. Decoration beside the title.
 *
 * @cssprop [--euregio-logo-size=38px] - width and height
 */
@customElement('euregio-logo')
export class EuregioLogo extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
    }

    svg {
      display: block;
      block-size: var(--euregio-logo-size, 38px);
      inline-size: var(--euregio-logo-size, 38px);
    }

    @media (forced-colors: active) {
      svg {
        forced-color-adjust: none;
        background: var(--euregio-color-paper);
      }
    }
  `;

  override render() {
    return logo();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-logo': EuregioLogo;
  }
}
