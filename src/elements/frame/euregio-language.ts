import {css, html} from 'lit';
import {customElement} from 'lit/decorators.js';
import {LanguageEvent} from '../../events/events.ts';
import {baseLanguage, type BaseLanguage, languageTag} from '../../i18n/languages.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

const CHOICES: readonly BaseLanguage[] = ['nl', 'de', 'en'];

/**
 * Switches the language of the page and the map. Each language is named in itself.
 *
 * @fires euregio-language - the reader chose a language
 */
@customElement('euregio-language')
export class EuregioLanguage extends ViewElement {
  static override styles = [
    controls,
    css`
      :host {
        display: inline-block;
      }

      div {
        display: flex;
        border: 1.5px solid var(--euregio-color-control);
        border-radius: 5px;
        overflow: clip;
        background: var(--euregio-color-paper);
      }

      button {
        min-inline-size: 33px;
        min-block-size: 28px;
        padding: 0 7px;
        border: 0;
        background: none;
        font-size: 0.8125rem;
        font-weight: 600;
        color: var(--euregio-color-ink-soft);
        cursor: pointer;
      }

      button[aria-pressed='true'] {
        background: var(--euregio-color-ink);
        color: var(--euregio-color-paper);
      }

      button:hover:not([aria-pressed='true']) {
        background: var(--euregio-color-paper-soft);
        color: var(--euregio-color-ink);
      }

      button:focus-visible {
        outline-offset: -3px;
      }

      button[aria-pressed='true']:focus-visible {
        outline-color: var(--euregio-color-paper);
        outline-offset: -5px;
      }

      @media (pointer: coarse) {
        button {
          min-inline-size: 44px;
          min-block-size: 44px;
        }
      }

      @media (forced-colors: active) {
        button[aria-pressed='true'] {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  override render() {
    return html`<div role="group" aria-label=${this.messages.controls.language}>
      ${CHOICES.map(
        (choice) =>
          html`<button
            lang=${languageTag(choice)}
            aria-label=${`${choice.toUpperCase()} – ${this.messages.controls.languages[choice]}`}
            aria-pressed=${baseLanguage(this.language) === choice ? 'true' : 'false'}
            @click=${() => this.dispatchEvent(new LanguageEvent(choice))}
          >
            ${choice.toUpperCase()}
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-language': EuregioLanguage;
  }
}
