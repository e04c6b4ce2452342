import {css, html, LitElement} from 'lit';
import {customElement} from 'lit/decorators.js';

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
    return html`<svg viewBox="0 0 38 38" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="18" height="36" fill="var(--euregio-color-twente-fill)" stroke="var(--euregio-color-twente)" stroke-width="2" />
      <rect x="19" y="1" width="18" height="36" fill="var(--euregio-color-territory)" stroke="var(--euregio-color-euregio)" stroke-width="2" />
      <path d="M19 1v36" stroke="var(--euregio-color-ink)" stroke-width="1.5" />
      <path d="M14 8h10M14 15.3h10M14 22.7h10M14 30h10" stroke="var(--euregio-color-ink)" stroke-width="2.6" stroke-linecap="round" />
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-logo': EuregioLogo;
  }
}
