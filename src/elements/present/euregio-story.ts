import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {StopEvent} from '../../events/events.ts';
import {type Cover, type PlainAction, PresentActionEvent} from '../../events/present.ts';
import {formatList, formatNumber} from '../../i18n/format.ts';
import {languageTag, type LocalizedText, secondIn, textIn} from '../../i18n/languages.ts';
import type {Messages} from '../../i18n/messages.ts';
import {figureOnStage, findStory, type Stop, STORIES, type Story} from '../../story/stories.ts';
import '../shared/euregio-mark.ts';
import '../shared/euregio-qr.ts';
import './euregio-stitches.ts';
import {icon} from '../shared/icons.ts';
import {markForm} from '../shared/mark-shapes.ts';
import {secondLine, secondVoice} from '../shared/second-language.ts';
import {inTongues} from '../shared/thing-text.ts';
import {keysHelp, keysHelpStyles} from './keys-help.ts';
import {storyKey} from './story-key.ts';
import {bringStoryTexts} from './story-texts.ts';
import {storyStyles} from './euregio-story.styles.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/** Buttons of the strip, in the order in which a hand looks for them. */
const STRIP: readonly PlainAction[] = [
  'first',
  'previous',
  'next',
  'last',
  'own-view',
  'zoom-in',
  'zoom-out',
  'black',
  'white',
  'qr',
  'language',
  'also',
  'text-size',
  'notes',
  'full-screen',
  'help',
  'leave',
];
const TEXT_OF = {
  first: 'first',
  previous: 'previous',
  next: 'next',
  last: 'last',
  'own-view': 'ownView',
  'zoom-in': 'zoomIn',
  'zoom-out': 'zoomOut',
  black: 'black',
  white: 'white',
  qr: 'qr',
  language: 'language',
  also: 'also',
  'text-size': 'textSize',
  notes: 'notes',
  'full-screen': 'fullScreen',
  help: 'help',
  leave: 'leave',
} as const satisfies Record<PlainAction, keyof Messages['present']>;

/** How a stop is set: shares of the full sizes, and how much of what is least is left out (1: a second line of the source; 2: all but one row of the key). */
interface Setting {
  readonly title: number;
  readonly tight: number;
  readonly qr: number;
  readonly text: number;
  readonly less: 0 | 1 | 2;
}
/** From roomy to tight: the first that fits is taken. The text is made smaller last of all, for it is what is read. */
const FITS: readonly Setting[] = [
  {title: 1, tight: 1, qr: 1, text: 1, less: 0},
  {title: 1, tight: 0.7, qr: 1, text: 1, less: 0},
  {title: 0.87, tight: 0.7, qr: 0.9, text: 1, less: 0},
  {title: 0.87, tight: 0.4, qr: 0.8, text: 1, less: 1},
  {title: 0.76, tight: 0.4, qr: 0.8, text: 1, less: 1},
  {title: 0.64, tight: 0.4, qr: 0.7, text: 1, less: 1},
  {title: 0.56, tight: 0.4, qr: 0.65, text: 0.92, less: 1},
  {title: 0.5, tight: 0.3, qr: 0.6, text: 0.84, less: 2},
];
/** In two languages all is one step smaller from the start, and room is found around the text, not in it. */
const FITS_TWO: readonly Setting[] = [
  {title: 1, tight: 1, qr: 1, text: 1, less: 0},
  {title: 1, tight: 0.7, qr: 0.9, text: 1, less: 0},
  {title: 0.9, tight: 0.5, qr: 0.8, text: 1, less: 0},
  {title: 0.9, tight: 0.5, qr: 0.8, text: 1, less: 1},
  {title: 0.8, tight: 0.4, qr: 0.7, text: 1, less: 1},
  {title: 0.8, tight: 0.4, qr: 0.7, text: 1, less: 2},
  {title: 0.72, tight: 0.3, qr: 0.65, text: 1, less: 2},
  {title: 0.64, tight: 0.2, qr: 0.6, text: 0.94, less: 2},
];
const TITLE_LINES = 3;

/**
 * One stop of a story: on the screen of a hall as a column beside the map, on a phone as a page to read. It knows nothing of the map.
 * A cover takes the whole window but not the focus; what the presenter does comes from keys, from the other window, or from the strip of buttons.
 *
 * @fires euregio-stop - the reader turns the page, or wants to go back to the stop; carries story and stop
 * @fires euregio-present - a button of the presenter
 * @slot key - the key of the picture, instead of the one made from the stop
 * @cssprop [--euregio-story-edge=16px] - as a page to read: space at the sides
 * @cssprop [--euregio-screen-unit] - one pixel of a picture 1920 wide; without it that of the window
 */
@customElement('euregio-story')
export class EuregioStory extends ViewElement {
  static override styles = [controls, storyStyles, keysHelpStyles];

  /** The story; as an attribute the id of one of ours: `politieke-markt`, `wat-is-interreg`, `hengelo-emsdetten`. */
  @property({converter: (id) => findStory(id ?? '') ?? STORIES[0]}) story: Story = STORIES[0] as Story;

  /** One of ours; a page that gives another story as a property knows what it gives. */
  protected override ownAttributes() {
    const ids = (things: readonly {readonly id: string}[]): string => `one of ${things.map(({id}) => id).join(', ')}`;
    const {stops} = this.story;
    return [
      {name: 'story', expected: ids(STORIES), isFollowed: (value: string) => findStory(value) !== undefined},
      {name: 'stop', expected: ids(stops), isFollowed: (value: string) => value === '' || stops.some(({id}) => id === value)},
    ];
  }

  /** Id of the current stop; an unknown one is the first. */
  @property() stop = '';

  @property({reflect: true}) layout: 'screen' | 'phone' = 'screen';

  /** What the QR code leads to; empty: no code. */
  @property({attribute: false}) address = '';

  /** The address as people type it. */
  @property({attribute: false}) written = '';

  /** 1 is what can be read from ten metres. */
  @property({attribute: false}) textScale = 1;

  @property({attribute: false}) cover: Cover | null = null;

  /** Digits typed so far for a jump. */
  @property({attribute: false}) digits = '';

  /** Shows the strip of buttons. */
  @property({type: Boolean, reflect: true}) touch = false;

  /** On a phone: the reader looks at something other than the stop's own picture, so that there is something to go back to. */
  @property({attribute: false}) away = false;

  @query('.screen') private readonly pageBox!: HTMLElement | null;

  private readonly resizes = new ResizeObserver(() => this.fit());

  constructor() {
    super();
    bringStoryTexts(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resizes.observe(this);
    // With another font the lines break elsewhere. Not `fonts.ready`: that is true as long as no font has been asked for.
    document.fonts.addEventListener('loadingdone', this.fit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
    document.fonts.removeEventListener('loadingdone', this.fit);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.fit();
  }

  override render() {
    return this.layout === 'phone' ? this.renderPhone() : this.renderScreen();
  }

  private renderScreen() {
    const {stop} = this;
    const current = this.current();
    if (!current) return nothing;
    return html`<section class="screen ${this.also === null ? '' : 'two'}" data-stop=${stop}>
        ${this.renderWords(current)} ${this.renderScreenKey(current)} ${this.renderQr()}
        <div class="foot">${this.renderSource(current)} ${this.renderProgress()}</div>
      </section>
      ${this.renderCover()} ${this.renderDigits()} ${this.touch ? this.renderStrip() : nothing}`;
  }

  private renderPhone() {
    const {present} = this.messages;
    const current = this.current();
    if (!current) return nothing;
    const index = this.index();
    const before = this.story.stops[index - 1];
    const after = this.story.stops[index + 1];
    return html`<section class="phone">
      ${this.renderProgress()}
      ${this.away ? html`<button class="button primary back" @click=${() => this.go(current)}>${present.backToPresentation}</button>` : nothing}
      ${this.renderWords(current)} ${this.renderKey(current)}
      <div class="turn">
        <button class="button" ?disabled=${!before} @click=${() => before && this.go(before)}>${icon('arrow-left')} ${present.previous}</button>
        <button class="button primary" ?disabled=${!after} @click=${() => after && this.go(after)}>${present.next} ${icon('arrow-right')}</button>
      </div>
      ${this.renderSource(current)}
    </section>`;
  }

  /** Title and text, and below each the same in the second language. */
  private renderWords({title, text}: Stop) {
    const words = textIn(text, this.language);
    return html`<div class="words" aria-live="polite">
      <h1>${textIn(title, this.language)}</h1>
      ${this.renderSecond(title, 'second-title')} ${words ? html`<p class="text">${words}</p>` : nothing} ${this.renderSecond(text, 'second-text')}
    </div>`;
  }

  private renderSecond(text: LocalizedText, name: string) {
    const {language, also} = this;
    const second = secondIn(text, language, also);
    return second && also ? html`<p class=${name} lang=${languageTag(also)}>${second}</p>` : nothing;
  }

  /** A figure in place of the map names what it draws itself. */
  private renderScreenKey(stop: Stop): TemplateResult | typeof nothing {
    const {figure} = stop.view;
    return figure && figureOnStage(figure, this.also) === 'alone' ? nothing : this.renderKey(stop);
  }

  private renderKey(stop: Stop): TemplateResult {
    const rows = storyKey(stop.view, this.catalogue, this.messages);
    const other = secondVoice(this);
    const others = other === null ? [] : storyKey(stop.view, this.catalogue, other.messages);
    return html`<slot name="key"
      >${
        rows.length === 0
          ? nothing
          : html`<ul role="list" class="key" aria-label=${this.messages.legend.title}>
              ${rows.map(
                ([mark, text], at) =>
                  html`<li>
                    <euregio-mark class=${markForm(mark)} .kind=${mark}></euregio-mark><span>${text}${secondLine(text, others[at]?.[1], this.also)}</span>
                  </li>`,
              )}
            </ul>`
      }</slot
    >`;
  }

  private renderQr() {
    const {present} = this.messages;
    if (!this.address) return nothing;
    return html`<euregio-qr class="qr" .address=${this.address} .written=${this.written} .label=${present.qrLabel}>${this.renderFollow()}</euregio-qr>`;
  }

  private renderFollow() {
    const {follow} = this.messages.present;
    return html`${follow}${secondLine(follow, secondVoice(this)?.messages.present.follow, this.also)}`;
  }

  /** On the screen there is room for one; a phone names them all. */
  private renderSource({sources}: Stop) {
    if (sources.length === 0) return nothing;
    const shown = this.layout === 'screen' ? sources.slice(0, 1) : sources;
    const names = shown.map((id) => this.catalogue.source(id).title);
    const more = sources.length - shown.length;
    return html`<p class="source">
      ${inTongues(this.messages.present.source(formatList(this.language, names), more === 0 ? null : formatNumber(this.language, more)), sources, this)}
    </p>`;
  }

  private renderProgress() {
    const {language} = this;
    const count = this.story.stops.length;
    const number = this.index() + 1;
    return html`<p class="progress">
      <euregio-stitches .now=${number} .count=${count}></euregio-stitches>
      <span aria-hidden="true">${formatNumber(language, number)} / ${formatNumber(language, count)}</span>
      <span class="visually-hidden">${this.messages.present.progress(formatNumber(language, number), formatNumber(language, count))}</span>
    </p>`;
  }

  private renderCover() {
    const {present} = this.messages;
    switch (this.cover) {
      case null:
        return nothing;
      case 'black':
      case 'white':
        return html`<button
          class="cover ${this.cover}"
          aria-label=${this.cover === 'black' ? present.blackScreen : present.whiteScreen}
          @click=${() => this.act(this.cover as 'black' | 'white')}
        ></button>`;
      case 'qr':
        return html`<div class="cover qr-cover">
          ${
            this.address
              ? html`<euregio-qr layout="column" .address=${this.address} .written=${this.written} .label=${present.qrLabel}
                  >${this.renderFollow()}</euregio-qr
                >`
              : html`<p class="no-address">${this.messages.controls.noAddress}</p>`
          }
          <button class="button close" @click=${() => this.act('qr')}>${icon('x')} ${present.close}</button>
        </div>`;
      case 'help':
        return keysHelp(this.messages, () => this.act('help'));
    }
  }

  private renderDigits() {
    const {present} = this.messages;
    return html`<div role="status">${this.digits ? html`<p class="digits">${present.jumpTo(this.digits)}. <span>${present.enter}</span></p>` : nothing}</div>`;
  }

  private renderStrip() {
    const {present} = this.messages;
    return html`<div class="strip" role="group" aria-label=${present.actions}>
      ${STRIP.map((action) => html`<button class="button ${action === 'next' ? 'primary' : ''}" @click=${() => this.act(action)}>${present[TEXT_OF[action]]}</button>`)}
    </div>`;
  }

  private index(): number {
    return Math.max(
      0,
      this.story.stops.findIndex(({id}) => id === this.stop),
    );
  }

  private current(): Stop | undefined {
    return this.story.stops[this.index()];
  }

  /** Long titles and long texts, German ones before all, get less room around them before they get smaller. */
  private readonly fit = (): void => {
    const {pageBox: page} = this;
    if (!page || page.clientHeight === 0) return;
    const title = page.querySelector('h1') as HTMLElement;
    for (const {title: size, tight, qr, text, less} of this.also === null ? FITS : FITS_TWO) {
      this.style.setProperty('--title', String(size));
      this.style.setProperty('--tight', String(tight));
      this.style.setProperty('--qr', String(qr));
      page.dataset['source'] = less === 0 ? 'whole' : 'short';
      page.dataset['key'] = less === 0 ? 'whole' : less === 1 ? 'once' : 'one';
      this.style.setProperty('--scale', String(this.textScale));
      page.style.setProperty('--scale', String(this.textScale * text));
      const lines = Math.round(title.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(title).lineHeight));
      if (lines <= TITLE_LINES && title.scrollWidth <= title.clientWidth && roomBelow(page) >= 0) return this.fillUp(page);
    }
  };

  /** What was left out for want of room comes back where the smaller setting leaves some: first of the source, then of the key. */
  private fillUp(page: HTMLElement): void {
    for (const [name, amounts] of [
      ['source', ['whole', 'short']],
      ['key', ['whole', 'once', 'one']],
    ] as const) {
      for (const amount of amounts) {
        page.dataset[name] = amount;
        if (roomBelow(page) >= 0) break;
      }
    }
  }

  private go(stop: Stop): void {
    this.dispatchEvent(new StopEvent(this.story.id, stop.id));
  }

  private act(kind: PlainAction): void {
    this.dispatchEvent(new PresentActionEvent({kind}));
  }
}

/** What is left between the last line and the margin; `scrollHeight` does not count the margin. */
function roomBelow(page: HTMLElement): number {
  const foot = page.lastElementChild as HTMLElement;
  const margin = Number.parseFloat(getComputedStyle(page).paddingBlockEnd);
  // A pixel cut in two is no overflow.
  return Math.round(page.getBoundingClientRect().bottom - margin - foot.getBoundingClientRect().bottom);
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-story': EuregioStory;
  }
}
