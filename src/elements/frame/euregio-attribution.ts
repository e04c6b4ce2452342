import {css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {ATTRIBUTIONS, CREDIT_LINE} from '../../catalogue/attributions.ts';
import {renderAttribution} from './attributions.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/** One line that names whose data the map is made of, or a small button that says so; it unfolds into the complete list with licences. Focus stays on the line. */
@customElement('euregio-attribution')
export class EuregioAttribution extends ViewElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        max-inline-size: 100%;
        background: color-mix(in srgb, var(--euregio-color-paper) 88%, transparent);
        font-size: 12px;
        line-height: 1.35;
        color: var(--euregio-color-ink-soft);
      }

      .line {
        display: block;
        max-inline-size: 100%;
        min-block-size: var(--euregio-target-small, 24px);
        padding: 2px 10px;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        text-align: start;
      }

      .line:hover {
        text-decoration: underline;
      }

      .line:focus-visible {
        outline-offset: -3px;
      }

      :host([small]) {
        background: none;
      }

      :host([small]) .line {
        display: grid;
        place-items: center;
        inline-size: max(44px, 2em);
        block-size: var(--euregio-attribution-block, 44px);
        padding: 0;
        border-radius: 8px;
        background: none;
        font-size: var(--euregio-attribution-sign, 1rem);
        font-weight: 600;
        color: var(--euregio-color-ink);
      }

      :host([small]) .line span:first-child {
        display: grid;
        place-items: center;
        inline-size: 1.75em;
        block-size: 1.75em;
        border: 1px solid var(--euregio-color-rule);
        border-radius: 50%;
        background: color-mix(in srgb, var(--euregio-color-paper) 88%, transparent);
      }

      ul {
        display: grid;
        gap: 8px;
        max-block-size: 40dvh;
        padding: 12px 12px;
        overflow: auto;
        border: 1px solid var(--euregio-color-rule);
        background: var(--euregio-color-paper);
        color: var(--euregio-color-ink);
      }
    `,
  ];

  /** No links out of the page: kiosk and paper. */
  @property({type: Boolean}) closed = false;

  /** Only a button: where a line would lie over names. */
  @property({type: Boolean, reflect: true}) small = false;

  @state() private open = false;

  @query('.line') private readonly line!: HTMLElement;

  override render() {
    return html`
      <ul
        role="list"
        id="all"
        tabindex=${this.closed ? '0' : nothing}
        aria-label=${this.messages.controls.attribution}
        ?hidden=${!this.open}
        @keydown=${this.onKey}
      >
        ${ATTRIBUTIONS.map((attribution) => html`<li>${renderAttribution(attribution, this.messages, !this.closed)}</li>`)}
      </ul>
      <button
        class="plain line"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="all"
        title=${this.messages.controls.attribution}
        @click=${this.onToggle}
        @keydown=${this.onKey}
      >
        ${this.small ? html`<span aria-hidden="true">©</span><span class="visually-hidden">${this.messages.controls.attribution}</span>` : CREDIT_LINE}
      </button>
    `;
  }

  private onToggle(): void {
    this.open = !this.open;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.open) {
      event.stopPropagation();
      this.open = false;
      this.line.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-attribution': EuregioAttribution;
  }
}
