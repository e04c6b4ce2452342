import {aboutIn} from '../../i18n/texts/about.ts';
import {css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import {gaps, provenance} from '../../catalogue/provenance.ts';
import {wholeCatalogue} from '../../catalogue/whole.ts';
import type {Scheme} from '../../catalogue/topics.ts';
import {KeepEvent, LanguageEvent} from '../../events/events.ts';
import {formatDate, formatNumber} from '../../i18n/format.ts';
import {LANGUAGES, languageTag} from '../../i18n/languages.ts';
import {ATTRIBUTIONS} from '../../catalogue/attributions.ts';
import {renderAttribution} from './attributions.ts';
import {SHIPPED} from './licences.ts';
import {choices} from '../shared/choices.ts';
import {closeBeside} from '../shared/close-beside.ts';
import './euregio-scheme.ts';
import {dialogStyles} from '../shared/dialog-styles.ts';
import {icon} from '../shared/icons.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/**
 * A dialog that says what the map is and is not, and holds what is set once: language (plain Dutch too) and colours.
 * `show()` opens it and moves the focus to its heading; closing gives the focus back to what had it.
 *
 * @fires euregio-language - the reader chose a language
 * @fires euregio-scheme - the reader chose colours; `null` is “as the device has it”
 * @fires euregio-keep - the reader wants the map kept for times without a network
 */
@customElement('euregio-about')
export class EuregioAbout extends ViewElement {
  static override styles = [
    controls,
    choices,
    dialogStyles,
    css`
      h3 {
        margin-block: 24px 8px;
        font-size: 1rem;
        font-weight: 600;
      }

      ul:not([role]) {
        padding-inline-start: 1.2em;
      }

      li + li {
        margin-block-start: 8px;
      }

      fieldset + euregio-scheme {
        margin-block-start: 12px;
      }

      dl {
        display: grid;
        grid-template-columns: fit-content(45%) minmax(0, 1fr);
        gap: 8px 16px;
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

      summary {
        min-block-size: 24px;
        margin-block-start: 8px;
        cursor: pointer;
      }
    `,
  ];

  /** `null`: as the system has it. */
  @property({attribute: false}) scheme: Scheme | null = null;

  /** How many sources the facts have. */
  @property({type: Number}) sources = 0;

  /** The newest date of the facts, as exact as it is known (`2026-11`); empty: not said. */
  @property({attribute: false}) asOf = '';

  /** What is kept for times without a network: files, of how many; `null`: nothing yet. */
  @property({attribute: false}) kept: {readonly files: number; readonly of: number} | null = null;

  /** The page can be kept: it is the map's own. */
  @property({type: Boolean}) keeps = false;

  /** All facts: what is counted here would be wrong with those of the first picture alone. */
  @state() private whole: Catalogue | 'coming' | 'failed' = 'coming';

  /** Where readers report what does not work for them (`mailto:` or `https:`); empty: nobody has said. */
  @property({attribute: false}) feedback = '';

  /** Address of the published map, beside which the statement on accessibility lies; empty: none is published. */
  @property({attribute: false}) published = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Opens the dialog; the focus goes to its heading, and back where it was when it closes. */
  show(): void {
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    void this.fetchFacts();
  }

  private async fetchFacts(): Promise<void> {
    try {
      this.whole = await wholeCatalogue();
    } catch (error) {
      // The next time that the dialog opens it asks again.
      console.error('euregio-about: the facts could not be loaded.', error);
      this.whole = 'failed';
    }
  }

  override render() {
    const {app, controls: words} = this.messages;
    const about = aboutIn(this.language);
    return html`<dialog aria-labelledby="title" @click=${closeBeside}>
      <header>
        <h2 id="title" tabindex="-1">${about.title}</h2>
        <button class="plain close" aria-label=${app.close} @click=${() => this.dialog.close()}>${icon('x')}</button>
      </header>
      <p>${about.is}</p>
      <h3>${about.settings}</h3>
      <fieldset>
        <legend>${words.language}</legend>
        ${LANGUAGES.map(
          (language) =>
            html`<label lang=${languageTag(language)}
              ><input
                type="radio"
                name="language"
                .checked=${this.language === language}
                @change=${() => this.dispatchEvent(new LanguageEvent(language))}
              />${words.languages[language]}</label
            >`,
        )}
      </fieldset>
      <euregio-scheme .scheme=${this.scheme} .messages=${this.messages}></euregio-scheme>
      <h3>${about.isNotTitle}</h3>
      <ul>
        ${about.isNot.map((text) => html`<li>${text}</li>`)}
      </ul>
      ${this.renderOrigin()}
      <h3>${about.keysTitle}</h3>
      <dl>
        ${about.keys.map(
          ([key, text]) =>
            html`<dt><kbd>${key}</kbd></dt>
              <dd>${text}</dd>`,
        )}
      </dl>
      ${this.renderAccess()} ${this.keeps ? this.renderKept() : nothing}
      <h3>${about.madeOf}</h3>
      <p>${about.factsSources(this.sources)} ${this.asOf ? about.asOf(formatDate(this.language, this.asOf)) : nothing}</p>
      <ul class="sources">
        ${ATTRIBUTIONS.map((attribution) => html`<li>${renderAttribution(attribution, this.messages)}</li>`)}
      </ul>
      <p class="sources">${about.prorail}</p>
      <p class="sources">${about.icons} ${about.code}</p>
      <details class="sources">
        <summary>${about.software(SHIPPED.length)}</summary>
        <ul>
          ${SHIPPED.map(({name, licence}) => html`<li>${name} (${licence})</li>`)}
        </ul>
        ${this.keeps ? html`<p><a href="licences.txt">${about.licenceTexts}</a></p>` : nothing}
      </details>
    </dialog>`;
  }

  private renderAccess() {
    const about = aboutIn(this.language);
    const german = this.language === 'de';
    // The statement exists in Dutch and in German.
    const statement = this.published === '' ? '' : new URL(german ? 'barrierefreiheit.html' : 'toegankelijkheid.html', this.published).href;
    return html`<h3>${about.accessTitle}</h3>
      <p>${about.access}</p>
      ${statement === '' ? nothing : html`<p><a href=${statement} hreflang=${german ? 'de' : 'nl'}>${about.accessStatement}</a></p>`}
      ${/^(https?|mailto):/.test(this.feedback) ? html`<p><a href=${this.feedback}>${about.accessFeedback}</a></p>` : html`<p>${about.accessNoFeedback}</p>`}`;
  }

  private renderKept() {
    const about = aboutIn(this.language);
    const {kept} = this;
    const number = (value: number): string => formatNumber(this.language, value);
    return html`<h3>${about.keptTitle}</h3>
      <p role="status">
        ${kept === null ? about.keptNone : kept.files >= kept.of ? about.keptAll(number(kept.files)) : about.keptPart(number(kept.files), number(kept.of))}
      </p>
      ${kept !== null && kept.files >= kept.of ? nothing : html`<button class="button" @click=${() => this.dispatchEvent(new KeepEvent())}>${about.keepNow}</button>`}`;
  }

  private renderOrigin() {
    const about = aboutIn(this.language);
    if (typeof this.whole === 'string') {
      return html`<h3>${about.origin}</h3>
        <p role="status">${about.originStates[this.whole]}</p>`;
    }
    const catalogue = this.whole;
    const number = (value: number): string => formatNumber(this.language, value);
    const rests = provenance(catalogue);
    const {members, earlierMembers, candidates, projects, partnerships} = gaps(catalogue);
    const of = (say: (missing: string, all: string) => string, missing: number, all: number): string[] =>
      missing === 0 ? [] : [say(number(missing), number(all))];
    const unknown = [
      ...(members === null || members === 0 ? [] : [about.gaps.members(members)]),
      ...(earlierMembers === 0 ? [] : [about.gaps.earlier(earlierMembers)]),
      ...(candidates === 0 ? [] : [about.gaps.candidates(candidates)]),
      ...of(about.gaps.cost, projects.cost, projects.all),
      ...of(about.gaps.euShare, projects.euShare, projects.all),
      ...of(about.gaps.dates, projects.dates, projects.all),
      ...of(about.gaps.lead, projects.lead, projects.all),
      ...of(about.gaps.partners, projects.partners, projects.all),
      ...of(about.gaps.status, partnerships.status, partnerships.all),
      ...of(about.gaps.since, partnerships.since, partnerships.all),
    ];
    return html`<h3>${about.origin}</h3>
      <p>
        ${about.statements(rests.statements, number(rests.twice))} ${about.dated(rests.oldest, rests.newest)} ${about.undated(rests.undated)}
        ${about.conflicting(rests.conflicting)} ${about.unknown(rests.unknown)}
      </p>
      <h3>${about.gapsTitle}</h3>
      <ul>
        ${unknown.map((text) => html`<li>${text}</li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-about': EuregioAbout;
  }
}
