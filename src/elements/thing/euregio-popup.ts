import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {LensEvent, MoreEvent} from '../../events/events.ts';
import type {Language} from '../../i18n/languages.ts';
import {popupOf} from '../../pages/popup.ts';
import {nameOf, type Voice} from '../../pages/voice.ts';
import '../shared/euregio-mark.ts';
import {emblem} from '../shared/emblem.ts';
import {icon} from '../shared/icons.ts';
import {withMeasures} from '../shared/measures.ts';
import {secondLine, secondVoice} from '../shared/second-language.ts';
import {sentencesOf} from '../shared/sentences.ts';
import {thingLink} from '../shared/thing-text.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';
import {popupStyles} from './euregio-popup.styles.ts';

/** More would push the popup over the place that it explains; the panel has them all. */
const MAX_FACTS = 3;
const MAX_OTHERS = 2;
/** What gives way where not all of it fits, in this order; the style sheet says how. A sentence breaks off only when nothing else is left to go. */
const GIVES_WAY = [
  'memo',
  'third-fact',
  'later-sentences',
  'second-sentence',
  'second-fact',
  'others',
  'size',
  'facts',
  'kind-again',
  'title',
  'three-lines',
  'two-lines',
  'one-line',
  'sentence-again',
] as const;
const FURTHER_SENTENCES: readonly string[] = ['later-sentences', 'second-sentence'];

/**
 * A glance at what was chosen on the map: what it is, at most three facts, why it is there, and where to go from here. The panel has the rest.
 *
 * Focus: `focusHeading()` puts it on the name; whoever opens the popup by the reader's act calls it. Escape closes; the owner then gives the focus back to
 * where it was. It is no modal dialog: the map can be used while it stands open.
 *
 * The map that carries it sets the attribute `data-side` (`above` or `below` its place), the property `--euregio-beak`, and `data-away` where it stands apart and has no beak.
 *
 * @fires euregio-select - the reader follows a name
 * @fires euregio-lens - the reader wants to see all ties
 * @fires euregio-more - the reader wants to read everything
 * @fires euregio-close - the reader closed it; alone in a page it hides until it shows another thing, unless the page prevents it
 * @cssprop [--euregio-beak=50%] - distance of the beak from the left edge
 * @cssprop [--euregio-popup-room=70vh] - the height that there is for it
 */
@customElement('euregio-popup')
export class EuregioPopup extends ViewElement {
  static override styles = [controls, popupStyles];

  /** Id of the thing that it tells about. */
  @property({attribute: 'place'}) thingId = '';

  /** Ids of what else lies at the same spot, most specific first. */
  @property({attribute: false}) others: readonly string[] = [];

  /** `sheet`: the head of a phone's sheet, as high as it must. */
  @property({reflect: true}) layout: 'map' | 'sheet' = 'map';

  @query('h2') private readonly heading!: HTMLElement | null;

  /** Puts the focus on the name, so that a screen reader begins to read there. */
  focusHeading(): void {
    this.heading?.focus({preventScroll: true});
  }

  /** Parts take their size later than the popup: marks draw themselves, fonts arrive. */
  private readonly sizes = new ResizeObserver(() => this.fitAgain());

  /** Heights of its parts when it was last fitted. */
  private fitted = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('thingId')) this.comeAgain();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  /** Done when the mark is drawn too, and everything has its place beside it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.renderRoot.querySelector('euregio-mark')?.updateComplete;
    return done;
  }

  protected override updated(): void {
    this.fit();
    void this.renderRoot.querySelector('euregio-mark')?.updateComplete.then(() => this.fitAgain());
    this.sizes.disconnect();
    for (const part of this.renderRoot.querySelectorAll('.body > *')) this.sizes.observe(part);
  }

  private get heights(): string {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.body, .body > *')].map(({offsetHeight}) => offsetHeight).join();
  }

  /** Each fit lays the page out several times: only where a part has another size than before. */
  private fitAgain(): void {
    if (this.heights !== this.fitted) this.fit();
  }

  private fit(): void {
    this.fitParts();
    this.fitted = this.heights;
  }

  private fitParts(): void {
    const body = this.renderRoot.querySelector('.body');
    const fitsWithout = (given: readonly string[]): boolean => {
      this.dataset['tight'] = given.join(' ');
      return !body || this.layout === 'sheet' || body.scrollHeight <= body.clientHeight;
    };
    let given: readonly string[] = [];
    while (!fitsWithout(given) && given.length < GIVES_WAY.length) given = GIVES_WAY.slice(0, given.length + 1);
    // What gave way last may have left room for what gave way before; but where a sentence breaks off, no further one begins.
    const comesBack = given.includes('three-lines') ? given.filter((one) => !FURTHER_SENTENCES.includes(one)) : given;
    for (const one of comesBack.slice(0, -1).toReversed()) {
      const fewer = given.filter((other) => other !== one);
      if (fitsWithout(fewer)) given = fewer;
    }
    fitsWithout(given);
  }

  override render() {
    const thing = this.catalogue?.find(this.thingId);
    const texts = this.messages.thing;
    if (!thing) return html`<div class="body"><p role="status">${texts.unnamed}</p></div>`;
    const {voice} = this;
    const {mark, kind, emblem: shows, moment, name, facts, why, memo} = popupOf(thing, voice);
    const second = secondVoice(this);
    const other = second && popupOf(thing, second);
    const others = this.others.filter((id) => id !== thing.id).slice(0, MAX_OTHERS);
    return html`<div class="body" role="dialog" aria-labelledby="name" @keydown=${this.onKey}>
      <div>
        <div class="head">
          <euregio-mark .kind=${mark}></euregio-mark>
          <p class="kind">
            ${shows === null ? nothing : emblem(shows)} ${moment === null ? kind : `${kind} · ${moment}`}${secondLine(kind, other?.kind, this.also)}
          </p>
          <button class="plain close" aria-label=${texts.close} title=${texts.close} @click=${() => this.askToClose()}>${icon('x')}</button>
        </div>
        <h2 id="name" tabindex="-1">${name}${secondLine(name, other?.name, this.also)}</h2>
      </div>
      ${
        facts.length > 0
          ? html`<dl>
              ${facts.slice(0, MAX_FACTS).map(
                ({term, value, year}) =>
                  html`<dt>${term}</dt>
                    <dd>${withMeasures(value)}${year === undefined ? nothing : html` <span class="year">(${year})</span>`}</dd>`,
              )}
            </dl>`
          : nothing
      }
      ${
        why === null
          ? nothing
          : html`<p class="scope">
              <span class="first"><strong>${texts.scope}</strong> ${this.sentences(why, voice.language)}</span
              >${secondLine(why, other?.why, this.also, (said, language) => this.sentences(said, language))}
            </p>`
      }
      ${memo === null ? nothing : html`<p class="memo"><strong>${this.messages.page.inMemo}</strong> ${memo}</p>`}
      ${others.length > 0 ? this.renderNames(texts.alsoHere, others) : nothing}
      <div class="actions">
        <button class="link" aria-label=${texts.moreOf(name)} @click=${() => this.dispatchEvent(new MoreEvent(thing.id))}>${texts.more}</button>
        <button class="link" @click=${() => this.dispatchEvent(new LensEvent(true))}>${texts.showTies}</button>
      </div>
    </div>`;
  }

  private get voice(): Voice {
    const {catalogue, language, messages, home, year} = this;
    return {catalogue, language, messages, home, year};
  }

  private sentences(text: string, language: Language): TemplateResult[] {
    return sentencesOf(text, language).map((sentence) => html`<span class="sentence">${withMeasures(sentence)}</span>`);
  }

  private renderNames(label: string, ids: readonly string[]): TemplateResult {
    return html`<div class="names">
      <span>${label}</span>
      <ul role="list">
        ${ids.map((id) => html`<li>${thingLink(this, id, nameOf(this.catalogue.get(id), this.language, this.year), this.language)}</li>`)}
      </ul>
    </div>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // Handled here, so that it does not close what lies behind the popup as well.
    event.preventDefault();
    this.askToClose();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-popup': EuregioPopup;
  }
}
