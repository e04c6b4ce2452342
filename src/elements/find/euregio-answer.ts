import {html, nothing, type TemplateResult} from 'lit';
import {landmarkName} from '../../common/landmark.ts';
import {customElement, property, query} from 'lit/decorators.js';
import type {Answer} from '../../ask/ask.ts';
import {AskEvent} from '../../events/ask.ts';
import {ViewEvent} from '../../events/events.ts';
import {PresentActionEvent} from '../../events/present.ts';
import {formatList, formatNumber} from '../../i18n/format.ts';
import {languageTag} from '../../i18n/languages.ts';
import '../shared/euregio-mark.ts';
import '../shared/euregio-qr.ts';
import {icon} from '../shared/icons.ts';
import {nameOf} from '../../pages/voice.ts';
import {markFor} from '../../pages/words.ts';
import {secondLine, secondVoice} from '../shared/second-language.ts';
import {emphasised, sourceLine, thingLink, inTongues} from '../shared/thing-text.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';
import {answerStyles} from './euregio-answer.styles.ts';

/** Names that stand in the card; the list has the rest. */
const MOST_NAMES = 8;

/**
 * The answer to a question: what was asked, the answer, its source, the things that it is about, and what to ask next. In a hall it stands where a stop would,
 * with a code that leads visitors to it. A screen reader reads it once, when it comes.
 *
 * @fires euregio-ask - the reader asks the next question, or puts the answer away (`null`)
 * @fires euregio-select - the reader chose one of the things
 * @fires euregio-view - the reader wants the things as a list
 * @fires euregio-present - in the speaker’s window: the answer is to go to the screen, or to leave it
 */
@customElement('euregio-answer')
export class EuregioAnswer extends ViewElement {
  static override styles = [controls, answerStyles];

  @property({attribute: false}) answer: Answer | null = null;

  /** `card` beside the map, `screen` as a stop of the hall. */
  @property({reflect: true}) layout: 'card' | 'screen' = 'card';

  /** What the code of the screen leads to; empty: no code. */
  @property({attribute: false}) address = '';

  /** The address as people type it. */
  @property({attribute: false}) written = '';

  /** In the speaker’s window: whether this answer is on the screen of the hall; `null` everywhere else. */
  @property({attribute: false}) onScreen: boolean | null = null;

  /** What it stands in has a cross that puts the answer away: it needs none of its own. */
  @property({attribute: false}) closedOutside = false;

  @query('.to-screen') private readonly toScreen!: HTMLButtonElement | null;

  /** Puts the focus on the button that sends the answer to the screen, so that one key does it. */
  focusToScreen(): void {
    this.toScreen?.focus();
  }

  override render() {
    const {answer} = this;
    // The live region is there before the answer: one that comes with its text is not read.
    return this.layout === 'screen' ? this.renderScreen(answer) : this.renderCard(answer);
  }

  private renderCard(answer: Answer | null): TemplateResult {
    const {search} = this.messages;
    return html`<section class=${answer ? 'card' : ''} aria-label=${landmarkName(this, search.answerTitle)}>
      <div class="head">
        <div role="status">
          ${
            answer
              ? html`<h2>${this.renderAsked(answer)}</h2>
                  ${this.renderSentences(answer)}`
              : nothing
          }
        </div>
        ${answer && !this.closedOutside ? html`<button class="button icon" aria-label=${search.closeAnswer} title=${search.closeAnswer} @click=${() => this.ask(null)}>${icon('x')}</button>` : nothing}
      </div>
      ${answer ? html`${this.renderSource(answer)} ${this.renderThings(answer)} ${this.renderButtons(answer)} ${this.renderNext(answer)}` : nothing}
    </section>`;
  }

  private renderScreen(answer: Answer | null): TemplateResult {
    const {search, present} = this.messages;
    return html`<section class="screen" aria-label=${landmarkName(this, search.answerTitle)}>
      <div aria-live="polite">
        ${
          answer
            ? html`<h1>${this.renderAsked(answer)}</h1>
                ${this.renderSentences(answer)}`
            : nothing
        }
      </div>
      ${
        this.address === ''
          ? nothing
          : html`<euregio-qr class="qr" .address=${this.address} .written=${this.written} .label=${present.qrLabel}
              >${present.follow}${secondLine(present.follow, secondVoice(this)?.messages.present.follow, this.also)}</euregio-qr
            >`
      }
      <div class="foot">
        ${answer ? this.renderOneSource(answer) : nothing}
        <p>${search.backToStop}</p>
      </div>
    </section>`;
  }

  private renderAsked({asked, second}: Answer) {
    return html`${asked}${secondLine(asked, second?.asked, this.also)}`;
  }

  private renderSentences({second, ...first}: Answer): TemplateResult {
    const sentences = ({doubt, sentence}: Pick<Answer, 'doubt' | 'sentence'>) =>
      html`${doubt === '' ? nothing : html`<p class="doubt">${doubt}</p>`}
        <p class="sentence">${emphasised(sentence)}</p>`;
    return html`${sentences(first)} ${second && this.also ? html`<div class="second-text" lang=${languageTag(this.also)}>${sentences(second)}</div>` : nothing}
    ${this.renderMoment(first)}`;
  }

  /** The map beside the answer may stand at another moment. */
  private renderMoment({answered, year: asked}: Pick<Answer, 'answered' | 'year'>) {
    if (!answered || this.year === null || asked !== null) return nothing;
    const [first, second] = [this.messages, secondVoice(this)?.messages].map((messages) => messages?.search.answerOfNow(String(this.year)));
    return html`<p class="moment">${first}${secondLine(first ?? '', second, this.also)}</p>`;
  }

  private renderSource({sources, asOf}: Answer) {
    if (sources.length === 0) return nothing;
    return html`<p class="source">${asOf === null ? this.sourceNames(sources, 2) : sourceLine({ids: sources, asOf}, this)}</p>`;
  }

  /** On the screen there is room for one. */
  private renderOneSource({sources}: Answer) {
    return sources.length === 0 ? nothing : html`<p class="source">${this.sourceNames(sources, 1)}</p>`;
  }

  private sourceNames(sources: readonly string[], most: number) {
    const names = sources.slice(0, most).map((id) => this.catalogue.source(id).title);
    const more = sources.length - names.length;
    return inTongues(this.messages.present.source(formatList(this.language, names), more === 0 ? null : formatNumber(this.language, more)), sources, this);
  }

  private renderThings({ids, year}: Answer) {
    if (ids.length === 0) return nothing;
    const {catalogue, language} = this;
    return html`<ul role="list" class="things">
      ${ids.slice(0, MOST_NAMES).map((id) => {
        const thing = catalogue.get(id);
        return html`<li>
          ${thingLink(this, id, html`<euregio-mark .kind=${markFor(thing, this)}></euregio-mark>${nameOf(thing, language, year)}`, language)}
        </li>`;
      })}
    </ul>`;
  }

  private renderButtons({ids, text}: Answer) {
    const {search} = this.messages;
    const {onScreen} = this;
    const list =
      ids.length > 1 && onScreen === null
        ? html`<button class="button" @click=${() => this.dispatchEvent(new ViewEvent('list'))}>
            ${icon('list')} ${search.showInList(formatNumber(this.language, ids.length))}
          </button>`
        : nothing;
    const send =
      onScreen === null
        ? nothing
        : html`<button class="button primary to-screen" @click=${() => this.dispatchEvent(new PresentActionEvent({kind: 'ask', text: onScreen ? '' : text}))}>
            ${icon('presentation')} ${onScreen ? search.offScreen : search.toScreen}
          </button>`;
    return list === nothing && send === nothing ? nothing : html`<div class="buttons">${send} ${list}</div>`;
  }

  private renderNext({next}: Answer) {
    const {search} = this.messages;
    return html`<div class="next">
      <h3 id="next">${search.askNext}</h3>
      <ul role="list" aria-labelledby="next">
        ${next.map((text) => html`<li><button class="plain" @click=${() => this.ask(text)}>${text}</button></li>`)}
      </ul>
    </div>`;
  }

  private ask(text: string | null): void {
    this.dispatchEvent(new AskEvent(text));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-answer': EuregioAnswer;
  }
}
