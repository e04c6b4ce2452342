import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {icon} from '../shared/icons.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/** The reader has read the notice. */
export class DismissEvent extends Event {
  constructor() {
    super('euregio-dismiss', {bubbles: true, composed: true});
  }
}

/**
 * A strip that says politely what happened and what to do, with at most one button of its own in the slot. A screen reader reads it out when it appears;
 * the focus stays where it is.
 *
 * @slot - a button that does what the text advises
 * @fires euregio-dismiss - the reader closed it
 */
@customElement('euregio-notice')
export class EuregioNotice extends ViewElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .strip {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        min-block-size: 36px;
        padding: 8px 8px 8px 16px;
        border-block: 1px solid var(--euregio-color-rule);
        background: var(--euregio-color-paper-soft);
        color: var(--euregio-color-ink);
      }

      /* The button stands beside the text, and below it where there is no room. */
      .said {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 4px var(--euregio-space-4);
      }

      button {
        display: grid;
        place-items: center;
        inline-size: var(--euregio-target);
        block-size: var(--euregio-target);
        margin-block: -8px;
      }
    `,
  ];

  /** What happened and what to do, in the reader's language; empty: no notice. */
  @property({attribute: false}) text = '';

  /** Cannot be dismissed: it says what still holds. */
  @property({type: Boolean}) lasting = false;

  override render() {
    // The live region is there before its text, else some screen readers stay silent.
    return html`<div role="status">
      ${
        this.text
          ? html`<div class="strip">
              <div class="said">
                <p>${this.text}</p>
                <slot></slot>
              </div>
              ${this.lasting ? nothing : html`<button class="plain" aria-label=${this.messages.controls.dismiss} @click=${() => this.dispatchEvent(new DismissEvent())}>${icon('x')}</button>`}
            </div>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-notice': EuregioNotice;
  }
  interface HTMLElementEventMap {
    'euregio-dismiss': DismissEvent;
  }
}
