import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {AlsoEvent, LanguageEvent} from '../../events/events.ts';
import {baseLanguage, type BaseLanguage, type Language, languageTag, secondLanguages} from '../../i18n/languages.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

const CHOICES: readonly BaseLanguage[] = ['nl', 'de', 'en'];

/**
 * Switches the language of the page and the map, and adds a second one. Each language is named in itself.
 *
 * @fires euregio-language - the reader chose a language
 * @fires euregio-also - the reader chose a second language; `null` for none
 */
@customElement('euregio-language')
export class EuregioLanguage extends ViewElement {
  static override styles = [
    controls,
    css`
      :host {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 4px 8px;
      }

      /* What is read is short; the list that opens says each language in full. */
      label {
        position: relative;
        display: flex;
        align-items: center;
        min-block-size: 28px;
        padding: 0 8px;
        border: 1.5px solid var(--euregio-color-control);
        border-radius: 5px;
        background: var(--euregio-color-paper);
        font-size: 0.8125rem;
        font-weight: 600;
        color: var(--euregio-color-ink-soft);
        white-space: nowrap;
      }

      label.on {
        background: var(--euregio-color-ink);
        color: var(--euregio-color-paper);
      }

      label:not(.on):hover {
        background: var(--euregio-color-paper-soft);
        color: var(--euregio-color-ink);
      }

      label:focus-within {
        outline: 3px solid var(--euregio-color-focus);
        outline-offset: 2px;
      }

      select {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        border: 0;
        opacity: 0;
        font-size: 1rem;
        cursor: pointer;
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
        padding: 0 8px;
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
        label {
          min-block-size: 44px;
          padding-inline: 12px;
        }

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

        label.on {
          forced-color-adjust: none;
          border-color: Highlight;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  /** Only one language: nothing to add. */
  @property({type: Boolean}) single = false;

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
      </div>
      ${this.single ? nothing : this.renderAlso()}`;
  }

  private renderAlso() {
    const {also} = this;
    const {controls: texts} = this.messages;
    return html`<label class=${also === null ? '' : 'on'}>
      <span aria-hidden="true">${also === null ? texts.also : `+ ${baseLanguage(also).toUpperCase()}`}</span>
      <select aria-label=${texts.alsoLabel} title=${texts.alsoLabel} .value=${also ?? ''} @change=${this.onAlso}>
        <option value="" ?selected=${also === null}>${texts.alsoNone}</option>
        ${secondLanguages(this.language).map((choice) => html`<option value=${choice} lang=${languageTag(choice)} ?selected=${choice === also}>${texts.languages[choice]}</option>`)}
      </select>
    </label>`;
  }

  private readonly onAlso = (event: Event): void => {
    // The list's own event means nothing outside.
    event.stopPropagation();
    const {value} = event.target as HTMLSelectElement;
    this.dispatchEvent(new AlsoEvent(value === '' ? null : (value as Language)));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-language': EuregioLanguage;
  }
}
