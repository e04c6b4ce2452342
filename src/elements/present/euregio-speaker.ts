import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {isOther} from '../../common/is-other.ts';
import {type Cover, type PlainAction, PointEvent, type PresentAction, PresentActionEvent} from '../../events/present.ts';
import {formatNumber} from '../../i18n/format.ts';
import {type Language, languageTag, textIn} from '../../i18n/languages.ts';
import {type Messages, messagesIn} from '../../i18n/messages.ts';
import {sourceName} from '../../pages/voice.ts';
import type {Stop, Story} from '../../story/stories.ts';
import '../frame/euregio-language.ts';
import '../frame/euregio-logo.ts';
import '../shared/euregio-qr.ts';
import './euregio-stitches.ts';
import './euregio-story.ts';
import {icon} from '../shared/icons.ts';
import {inTongues} from '../shared/thing-text.ts';
import {elapsed, notesIn, stressed} from './speaker-notes.ts';
import {bringStoryTexts} from './story-texts.ts';
import {speakerSheetStyles} from './speaker-sheet.styles.ts';
import {speakerStyles} from './euregio-speaker.styles.ts';
import {speakerNarrowStyles} from './speaker-narrow.styles.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

const MINUTE_MS = 60_000;
/** From here on the time that is left matters more than the time gone. */
const ENDING_MS = 2 * MINUTE_MS;
const SIZES_PX = [18, 22, 27, 33, 40, 48] as const;
/**
 * What else the keys can do, as buttons of the second row; full screen only where the hall can be asked for it. Not the notes: they are here.
 */
const MORE = [
  ['first', 'first'],
  ['last', 'last'],
  ['white', 'white'],
  ['language', 'language'],
  ['also', 'also'],
  ['own-view', 'ownView'],
  ['zoom-in', 'zoomIn'],
  ['zoom-out', 'zoomOut'],
  ['full-screen', 'fullScreen'],
  ['help', 'help'],
] as const satisfies readonly (readonly [PlainAction, keyof Messages['present']])[];

/**
 * What the speaker sees on the own screen: notes, time, what is shown now and next, all stops, and a button for what a clicker cannot do.
 * It follows the hall (`stop`, `cover` come from there) and changes nothing itself. Time turns bold at the end; it never turns red and never blinks.
 *
 * @fires euregio-present - what the hall should do: next, previous, black, qr, text-size, jump
 * @fires euregio-point - the speaker points at a place of the small picture, from `0, 0` to `1, 1`; `null`: no longer
 * @slot now-map - a small live map, or figure, of what is on the screen
 * @slot next-map - a small live map of the next stop
 */
@customElement('euregio-speaker')
export class EuregioSpeaker extends ViewElement {
  static override styles = [controls, speakerStyles, speakerNarrowStyles, speakerSheetStyles];

  @property({attribute: false}) story!: Story;

  /** Id of the stop on the screen; an unknown one is the first. */
  @property({attribute: false}) stop = '';

  /** The languages of the screen; the notes are in the speaker’s own. `null`: as the notes. */
  @property({attribute: false, hasChanged: isOther})
  screen: {readonly language: Language; readonly also: Language | null} | null = null;

  /** Address of the audience’s QR code. */
  @property({attribute: false}) address = '';

  @property({attribute: false}) written = '';

  /** When the evening began, in milliseconds since 1970; `null` before the first step. */
  @property({attribute: false}) startedAt: number | null = null;

  /** What covers the screen in the hall. */
  @property({attribute: false}) cover: Cover | null = null;

  /** Whether a hall window answers. */
  @property({attribute: false}) connected = true;

  /** Whether the hall’s window can be made to fill its screen from here. */
  @property({attribute: false}) fillsScreen = false;

  /** What time it is; tests put in their own. */
  @property({attribute: false}) clock: () => number = Date.now;

  @state() private size = SIZES_PX.indexOf(27);
  @state() private codeShown = false;
  @state() private moreShown = false;

  private timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    bringStoryTexts(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.requestUpdate(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  /** Nothing before there is a story to speak to. */
  protected override shouldUpdate(): boolean {
    return Boolean(this.story);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.style.setProperty('--notes', `${SIZES_PX[this.size]}px`);
    if (!changed.has('stop')) return;
    // Notes begin anew; in a narrow window what they stand in scrolls.
    for (const part of [this, ...this.renderRoot.querySelectorAll('main, .tell, .notes')]) part.scrollTo(0, 0);
    // Only the list itself: `scrollIntoView` would move the page as well.
    const list = this.renderRoot.querySelector<HTMLElement>('.all ol');
    const current = list?.querySelector<HTMLElement>('[aria-current]');
    if (!list || !current) return;
    // The row before it comes first, whole: a row that is cut in two says nothing.
    const rows = [...list.querySelectorAll<HTMLElement>('li')].map(({offsetTop}) => offsetTop - list.offsetTop);
    const top = (current.closest('li') as HTMLElement).offsetTop - list.offsetTop;
    list.scrollTop = rows.findLast((row) => row < top) ?? 0;
  }

  override render() {
    const current = this.story.stops[this.index()];
    if (!current) return nothing;
    return html`${this.renderBar()}
      <main>
        ${this.renderNotes(current)}
        <div class="side">${this.renderNow(current)} ${this.renderNext()} ${this.renderStops()}</div>
      </main>
      ${this.renderFoot()} ${this.renderSheet()}`;
  }

  private renderBar() {
    const {present} = this.messages;
    const now = this.clock();
    const planned = this.story.minutes * MINUTE_MS;
    const gone = this.startedAt === null ? 0 : now - this.startedAt;
    const left = planned - gone;
    const ending = left <= ENDING_MS;
    const line =
      left > ENDING_MS
        ? present.of(elapsed(planned))
        : left > 0
          ? present.minutesLeft(Math.ceil(left / MINUTE_MS))
          : present.overtime(Math.floor(-left / MINUTE_MS));
    const time = new Intl.DateTimeFormat(languageTag(this.language), {hour: '2-digit', minute: '2-digit'}).format(now);
    return html`<header class="bar">
      <euregio-logo></euregio-logo>
      <h1>${present.speaker}</h1>
      <span class="occasion">${textIn(this.story.title, this.language)}</span>
      <euregio-language single .language=${this.language} .messages=${this.messages}></euregio-language>
      <div class="times ${ending ? 'ending' : ''}">
        <span class="elapsed" role="timer" aria-label=${present.elapsed}>${elapsed(gone)}</span>
        <span class="planned">${line}</span>
        <span class="visually-hidden">${present.clock}:</span> <time class="clock">${time}</time>
      </div>
    </header>`;
  }

  private renderNotes(stop: Stop) {
    const {present} = this.messages;
    const {language} = this;
    const count = this.story.stops.length;
    const number = this.index() + 1;
    const paragraphs = notesIn(textIn(stop.notes, language));
    const caution = stop.caution === undefined ? '' : textIn(stop.caution, language);
    const cue = stop.cue === undefined ? '' : textIn(stop.cue, language);
    return html`<section class="tell">
      ${this.connected ? nothing : html`<p class="alone" role="status">${present.alone}</p>`}
      <div class="progress">
        <euregio-stitches .now=${number} .count=${count}></euregio-stitches>
        <span>${present.stop(formatNumber(language, number), formatNumber(language, count))}</span>
        <div class="sizes">${this.renderSize(present.notesSmaller, 'minus', -1)} ${this.renderSize(present.notesLarger, 'plus', 1)}</div>
      </div>
      <h2>${textIn(stop.title, language)}</h2>
      <div class="notes" tabindex="0" role="region" aria-label=${present.notes}>
        ${cue ? html`<p class="cue"><b>${present.cue}</b> ${cue}</p>` : nothing}
        ${paragraphs.length === 0 ? html`<p>${present.noNotes}</p>` : paragraphs.map((runs) => html`<p>${stressed(runs)}</p>`)}
        ${caution ? html`<p class="warning"><b>${present.attention}</b> ${stressed(caution.split('**'))}</p>` : nothing} ${this.renderQuestion(stop)}
      </div>
    </section>`;
  }

  private renderQuestion({question}: Stop) {
    if (question === undefined) return nothing;
    const {present} = this.messages;
    const names = question.sources.map((id) => sourceName(this.catalogue.source(id))).join(', ');
    return html`<div class="question">
      <p><b>${present.question}</b> ${textIn(question.text, this.language)}</p>
      <p>
        <b>${present.answer}</b> ${textIn(question.answer, this.language)}
        <span class="from">${inTongues(present.source(names, null), question.sources, this)}</span>
      </p>
    </div>`;
  }

  /** All that is spoken, for paper: seen in print only. */
  private renderSheet() {
    const {language} = this;
    const {present} = this.messages;
    return html`<section class="sheet" aria-hidden="true">
      <h1>${present.sheet}: ${textIn(this.story.title, language)}</h1>
      ${this.story.stops.map(
        (stop, at) =>
          html`<article>
            <h2>${at + 1}. ${textIn(stop.title, language)}</h2>
            ${stop.cue === undefined ? nothing : html`<p class="cue"><b>${present.cue}</b> ${textIn(stop.cue, language)}</p>`}
            ${notesIn(textIn(stop.notes, language)).map((runs) => html`<p>${stressed(runs)}</p>`)}
            ${stop.caution === undefined ? nothing : html`<p><b>${present.attention}</b> ${textIn(stop.caution, language)}</p>`} ${this.renderQuestion(stop)}
          </article>`,
      )}
    </section>`;
  }

  private renderSize(name: string, shape: 'plus' | 'minus', by: 1 | -1) {
    const size = this.size + by;
    return html`<button class="button icon" aria-label=${name} title=${name} ?disabled=${SIZES_PX[size] === undefined} @click=${() => (this.size = size)}>
      ${icon(shape)}
    </button>`;
  }

  private renderNow(stop: Stop) {
    return html`<section>
      <h3>${this.messages.present.onScreen}</h3>
      <div class="picture now">
        ${this.renderPage(stop)}
        <div
          class="map point"
          title=${this.messages.present.pointHere}
          @pointermove=${this.onPoint}
          @pointerdown=${this.onPoint}
          @pointerleave=${this.onPointEnd}
          @pointercancel=${this.onPointEnd}
        >
          <slot name="now-map"></slot>
        </div>
        ${this.renderCover()}
      </div>
    </section>`;
  }

  private renderCover() {
    const {present} = this.messages;
    const text = {black: present.screenBlack, white: present.screenWhite, qr: present.screenQr, help: present.keysTitle};
    return html`<div role="status">${this.cover === null ? nothing : html`<p class="cover ${this.cover}">${text[this.cover]}</p>`}</div>`;
  }

  private renderNext() {
    const {present} = this.messages;
    const next = this.story.stops[this.index() + 1];
    return html`<section class="after">
      <h3>${present.after}</h3>
      ${
        next
          ? html`<div class="coming">
              <div class="picture next">
                ${this.renderPage(next)}
                <div class="map"><slot name="next-map"></slot></div>
              </div>
              <p><b>${textIn(next.title, this.language)}</b><span>${textIn(next.text, this.language)}</span></p>
            </div>`
          : html`<p>${present.lastStop}</p>`
      }
    </section>`;
  }

  /** The page in the hall, small: a picture only, so nothing in it can be reached. */
  private renderPage(stop: Stop): TemplateResult {
    const {language, also} = this.screen ?? this;
    return html`<euregio-story
      inert
      aria-hidden="true"
      .catalogue=${this.catalogue}
      .story=${this.story}
      .stop=${stop.id}
      .language=${language}
      .also=${also}
      .messages=${messagesIn(language)}
      .address=${this.address}
      .written=${this.written}
    ></euregio-story>`;
  }

  private renderStops() {
    const {present} = this.messages;
    const current = this.index();
    return html`<nav class="all" aria-label=${present.allStops}>
      <h3>${present.allStops}</h3>
      <ol role="list">
        ${this.story.stops.map(
          ({title}, index) =>
            html`<li>
              <button class="plain" aria-current=${index === current ? 'step' : nothing} @click=${() => this.act({kind: 'jump', number: index + 1})}>
                <span>${index + 1}</span> <span>${textIn(title, this.language)}</span>
              </button>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  private renderFoot() {
    const {present} = this.messages;
    const index = this.index();
    return html`<footer class="foot ${this.moreShown ? 'open' : ''}">
      <button class="button" ?disabled=${index === 0} @click=${() => this.act({kind: 'previous'})}>${icon('arrow-left')} ${present.previous}</button>
      <button class="button primary" ?disabled=${index === this.story.stops.length - 1} @click=${() => this.act({kind: 'next'})}>
        ${present.next} ${icon('arrow-right')}
      </button>
      <button class="button" aria-pressed=${this.cover === 'black' ? 'true' : 'false'} @click=${() => this.act({kind: 'black'})}>${present.black}</button>
      <button class="button seldom" aria-pressed=${this.cover === 'qr' ? 'true' : 'false'} @click=${() => this.act({kind: 'qr'})}>${present.qr}</button>
      <button class="button seldom" @click=${() => this.act({kind: 'text-size'})}>${present.textSize}</button>
      <button class="button seldom" aria-expanded=${this.codeShown ? 'true' : 'false'} @click=${() => (this.codeShown = !this.codeShown)}>
        ${present.audience}
      </button>
      <button class="button" aria-expanded=${this.moreShown ? 'true' : 'false'} @click=${() => (this.moreShown = !this.moreShown)}>${present.more}</button>
      <span class="clicker">${present.clicker}</span>
      ${
        this.moreShown
          ? html`<div class="more" role="group" aria-label=${present.more}>
              <button class="button" @click=${() => print()}>${present.printSheet}</button>
              ${MORE.filter(([kind]) => kind !== 'full-screen' || this.fillsScreen).map(([kind, text]) => html`<button class="button" @click=${() => this.act({kind})}>${present[text]}</button>`)}
            </div>`
          : nothing
      }
      ${
        this.codeShown
          ? html`<div class="audience">
              ${
                this.address
                  ? html`<euregio-qr layout="column" .address=${this.address} .written=${this.written} .label=${present.qrLabel}>${present.follow}</euregio-qr>`
                  : html`<p>${this.messages.controls.noAddress}</p>`
              }
            </div>`
          : nothing
      }
    </footer>`;
  }

  private readonly onPoint = (event: PointerEvent): void => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const share = (value: number): number => Math.min(1, Math.max(0, value));
    this.dispatchEvent(new PointEvent({x: share((event.clientX - box.left) / box.width), y: share((event.clientY - box.top) / box.height)}));
  };

  private readonly onPointEnd = (): void => void this.dispatchEvent(new PointEvent(null));

  private index(): number {
    return Math.max(
      0,
      this.story.stops.findIndex(({id}) => id === this.stop),
    );
  }

  private act(action: PresentAction): void {
    this.dispatchEvent(new PresentActionEvent(action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-speaker': EuregioSpeaker;
  }
}
