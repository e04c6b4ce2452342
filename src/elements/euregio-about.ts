import {css, html, LitElement} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Scheme} from '../catalogue/topics.ts';
import {LanguageEvent, SchemeEvent} from '../events/events.ts';
import {formatNumber} from '../i18n/format.ts';
import {LANGUAGES, type Language, languageTag} from '../i18n/languages.ts';
import type {Messages} from '../i18n/messages.ts';
import {ATTRIBUTIONS} from './attributions.ts';
import {icon} from './icons.ts';
import {controls} from './tokens.ts';

const SCHEMES = ['system', 'light', 'dark', 'contrast'] as const;

/**
 * A dialog that says what the map is and is not, and holds what is set once: language (plain Dutch too) and colours.
 * `show()` opens it and moves the focus to its heading; closing gives the focus back to what had it.
 *
 * @fires euregio-language - the reader chose a language
 * @fires euregio-scheme - the reader chose colours; `null` is “as the device has it”
 */
@customElement('euregio-about')
export class EuregioAbout extends LitElement {
  static override styles = [
    controls,
    css`
      dialog {
        inline-size: min(640px, 100% - 24px);
        max-block-size: calc(100dvh - 48px);
        padding: 0 28px 28px;
        border: 1px solid var(--euregio-color-rule);
        border-radius: var(--euregio-radius-sheet);
        background: var(--euregio-color-paper);
        color: var(--euregio-color-ink);
        box-shadow: var(--euregio-shadow-2);
      }

      dialog::backdrop {
        background: rgb(10 18 24 / 0.45);
      }

      header {
        position: sticky;
        inset-block-start: 0;
        display: flex;
        justify-content: space-between;
        align-items: start;
        padding-block: 20px 10px;
        background: var(--euregio-color-paper);
      }

      h2 {
        font: 500 var(--euregio-text-title) / 1.12 var(--euregio-font-title);
        letter-spacing: -0.01em;
      }

      h3 {
        margin-block: 22px 8px;
        font-size: 1rem;
        font-weight: 600;
      }

      ul:not([role]) {
        padding-inline-start: 1.2em;
      }

      li + li {
        margin-block-start: 6px;
      }

      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 18px;
        margin: 0 0 10px;
        padding: 0;
        border: 0;
      }

      legend {
        padding: 0;
        color: var(--euregio-color-ink-soft);
      }

      label {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        min-block-size: 32px;
        cursor: pointer;
      }

      input {
        inline-size: 20px;
        block-size: 20px;
        margin: 0;
        accent-color: var(--euregio-color-ink);
      }

      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 6px 18px;
      }

      kbd {
        padding: 1px 7px;
        border: 1px solid var(--euregio-color-control);
        border-radius: 4px;
        font: inherit;
        font-weight: 600;
      }

      .sources {
        font-size: var(--euregio-text-line);
      }
    `,
  ];

  @property({attribute: false}) language: Language = 'nl';

  /** `null`: as the system has it. */
  @property({attribute: false}) scheme: Scheme | null = null;

  @property({attribute: false}) messages!: Messages;

  /** How many sources the facts have. */
  @property({type: Number}) sources = 0;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Opens the dialog; the focus goes to its heading, and back where it was when it closes. */
  show(): void {
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override render() {
    const {about, app, controls: words} = this.messages;
    return html`<dialog aria-labelledby="title" @click=${this.onClick}>
      <header>
        <h2 id="title" tabindex="-1">${about.title}</h2>
        <button class="button icon" aria-label=${app.close} @click=${() => this.dialog.close()}>${icon('x')}</button>
      </header>
      <p>${about.is}</p>
      <h3>${about.settings}</h3>
      <fieldset>
        <legend>${words.language}</legend>
        ${LANGUAGES.map(
          (language) =>
            html`<label lang=${languageTag(language)}
              ><input type="radio" name="language" .checked=${this.language === language} @change=${() => this.dispatchEvent(new LanguageEvent(language))} />${words.languages[language]}</label
            >`,
        )}
      </fieldset>
      <fieldset>
        <legend>${words.scheme}</legend>
        ${SCHEMES.map(
          (scheme) =>
            html`<label
              ><input
                type="radio"
                name="scheme"
                .checked=${(this.scheme ?? 'system') === scheme}
                @change=${() => this.dispatchEvent(new SchemeEvent(scheme === 'system' ? null : scheme))}
              />${words.schemes[scheme]}</label
            >`,
        )}
      </fieldset>
      <h3>${about.isNotTitle}</h3>
      <ul>
        ${about.isNot.map((text) => html`<li>${text}</li>`)}
      </ul>
      <h3>${about.keysTitle}</h3>
      <dl>${about.keys.map(([key, text]) => html`<dt><kbd>${key}</kbd></dt><dd>${text}</dd>`)}</dl>
      <h3>${about.madeOf}</h3>
      <p>${about.factsSources(formatNumber(this.language, this.sources))}</p>
      <ul class="sources">
        ${ATTRIBUTIONS.map(({full, licence, url}) => html`<li><a href=${url} target="_blank" rel="noreferrer">${full}</a> · ${licence}</li>`)}
      </ul>
      <p class="sources">${about.prorail}</p>
      <p class="sources">${about.icons} ${about.code}</p>
    </dialog>`;
  }

  /** A click beside the dialog closes it, as readers expect. */
  private onClick(event: MouseEvent): void {
    if (event.target === this.dialog) {
      const box = this.dialog.getBoundingClientRect();
      const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
      if (!inside) this.dialog.close();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-about': EuregioAbout;
  }
}
