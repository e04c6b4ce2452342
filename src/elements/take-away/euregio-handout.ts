import {handoutIn} from '../../i18n/texts/handout.ts';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {CameraPosition} from '../../catalogue/camera-target.ts';
import {isOther} from '../../common/is-other.ts';
import {formatDate, formatNumber} from '../../i18n/format.ts';
import {languageTag, textIn} from '../../i18n/languages.ts';
import {messagesIn} from '../../i18n/messages.ts';
import type {Story} from '../../story/stories.ts';
import '../frame/euregio-logo.ts';
import {emblem} from '../shared/emblem.ts';
import '../shared/euregio-mark.ts';
import '../shared/euregio-qr.ts';
import {GLOBE_BELOW_ZOOM} from '../frame/euregio-scale.ts';
import {type LegendGroup, legendGroups} from './handout-legend.ts';
import {handoutStyles} from './euregio-handout.styles.ts';
import {figuresDrawn, fitPages, fitStyles} from './handout-fit.ts';
import {HandoutEvent, pageRules, type Paper, PAPERS} from './handout-paper.ts';
import {handoutToolsStyles} from './handout-tools.styles.ts';
import {twoStyles} from './handout-two.styles.ts';
import {makersOf, type PaperSubject, type PaperText, type PaperWords, paperWords} from './handout-text.ts';
import {figureView} from '../shared/figure-view.ts';
import {icon} from '../shared/icons.ts';
import {withMeasures} from '../shared/measures.ts';
import type {Voice} from '../../pages/voice.ts';
import {secondLine, secondVoice} from '../shared/second-language.ts';
import {inTongues} from '../shared/thing-text.ts';
import {controls, tokens} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/** A page, as the hand-out is given it. */
export interface PaperPage extends PaperSubject {
  /** Unique in the hand-out. */
  readonly id: string;
  /** Where the QR code of the page leads, and the same as people type it. */
  readonly address: string;
  readonly written: string;
}

/** A map drawn for paper. */
export interface PaperPicture {
  readonly blob: Blob;
  readonly camera: CameraPosition;
}

/** Draws the map of a page anew, for a frame of this size in CSS pixels. */
export type MakePicture = (page: PaperPage, frame: {readonly width: number; readonly height: number}) => Promise<PaperPicture>;

/** More sources would push the map off the page; the link leads to all of them. */
const MAX_SOURCES = 6;

interface Drawn {
  readonly url: string;
  readonly camera: PaperPicture['camera'];
}

/**
 * A hand-out as it comes out of the printer: one page for a view, a title page and one stop a page for a story. On the screen with a bar above it.
 * Always in the light colours. `focus()` goes to the bar. The heading of the first page is its first heading; `print()` waits for the maps.
 *
 * @fires euregio-handout - the reader chose other paper or how much of the story, or goes back to the map (`null`)
 * @csspart page - one sheet
 */
@customElement('euregio-handout')
export class EuregioHandout extends ViewElement {
  static override styles = [controls, tokens, handoutToolsStyles, handoutStyles, twoStyles, fitStyles];

  /** Drawing starts anew only when they are other pages, not when the same ones are made again. */
  @property({attribute: false, hasChanged: isOther})
  pages: readonly PaperPage[] = [];

  @property({attribute: false}) story: Story | null = null;

  @property({attribute: false}) format: Paper = 'a4';

  /** How much of the story the pages tell. */
  @property({attribute: false}) extent: 'story' | 'stop' = 'story';

  /** Draws the maps; `null` where the browser cannot. */
  @property({attribute: false}) makePicture: MakePicture | null = null;

  /** The day of today, as ISO date. */
  @property({attribute: false}) today = '';

  /** The newest date of the facts, as exact as it is known; empty: not said. */
  @property({attribute: false}) asOf = '';

  /** Version of the data; empty: not said. */
  @property({attribute: false}) dataVersion = '';

  /** True once every map is drawn, or cannot be: what is printed now is complete. */
  @property({type: Boolean, reflect: true}) ready = false;

  /** By page id; `null`: could not be drawn. */
  @state() private pictures: ReadonlyMap<string, Drawn | null> = new Map();

  private readonly sheet = new CSSStyleSheet();
  /** Counts the rounds of drawing: what an older one brings is thrown away. */
  private round = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    this.sheet.replaceSync(pageRules(this.format, root instanceof ShadowRoot ? root.host.localName : ''));
    this.ownerDocument.adoptedStyleSheets = [...this.ownerDocument.adoptedStyleSheets, this.sheet];
    // Moved to another place: draw again.
    if (this.hasUpdated) void this.draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.adoptedStyleSheets = this.ownerDocument.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    this.round++;
    this.forget();
  }

  /** The way back to the map gets the focus: the bar comes first on the page. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.tools .button')?.focus(options);
  }

  /** Opens the browser's print dialog; it can save as PDF too. */
  print(): void {
    print();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('format')) {
      const {width, height, columnPx} = PAPERS[this.format];
      this.style.setProperty('--paper-width', `${width}mm`);
      this.style.setProperty('--paper-height', `${height}mm`);
      this.style.setProperty('--column', `${columnPx}px`);
      const root = this.getRootNode();
      this.sheet.replaceSync(pageRules(this.format, root instanceof ShadowRoot ? root.host.localName : ''));
    }
    if (changed.has('format') || changed.has('pages') || changed.has('language') || changed.has('also') || changed.has('makePicture')) void this.draw();
  }

  override render() {
    return html`${this.renderTools()} ${this.pages.map((page, index) => this.renderPage(page, index))}`;
  }

  private renderTools() {
    const handout = handoutIn(this.language);
    const done = this.pictures.size;
    const number = (value: number): string => formatNumber(this.language, value);
    return html`<div class="tools" role="group" aria-label=${this.messages.app.print}>
      <button class="button" @click=${() => this.dispatchEvent(new HandoutEvent(null))}>${icon('arrow-left')} ${handout.close}</button>
      <label
        >${handout.paper}
        <select @change=${this.onPaper}>
          ${(Object.keys(PAPERS) as Paper[]).map((paper) => html`<option value=${paper} ?selected=${paper === this.format}>${handout.formats[paper]}</option>`)}
        </select></label
      >
      ${
        this.story
          ? html`<label
              >${handout.extent}
              <select @change=${this.onExtent}>
                ${(['story', 'stop'] as const).map((extent) => html`<option value=${extent} ?selected=${extent === this.extent}>${handout.extents[extent]}</option>`)}
              </select></label
            >`
          : nothing
      }
      <button class="button primary" ?disabled=${!this.ready} @click=${this.print}>${handout.print}</button>
      <span role="status">${this.ready ? handout.drawn(this.pages.length) : handout.drawing(number(done), number(this.pages.length))}</span>
    </div>`;
  }

  private renderPage(page: PaperPage, index: number) {
    const {wide, large} = PAPERS[this.format];
    const words = paperWords(page, this.story, this.voice(page));
    const other = this.otherWords(page);
    const drawn = page.stop?.view.figure;
    // Every line twice needs the whole width: then there is no map.
    const alone = drawn !== undefined && (drawn.shown === 'alone' || other !== null);
    const title = html`${words.title}${secondLine(words.title, other?.title, this.also)}`;
    const beside = html`${page.kind === 'title' || alone ? nothing : this.renderKey(page)} ${this.renderTexts(page, words, other)}`;
    return html`<article part="page" class="page ${wide ? 'wide' : ''} ${large ? 'large' : ''}" aria-labelledby="title-${page.id}" data-page=${page.id}>
      <header class="head">
        <euregio-logo></euregio-logo>
        ${page.kind === 'stop' && this.pages.length > 1 ? html`<h2 id="title-${page.id}">${title}</h2>` : html`<h1 id="title-${page.id}">${title}</h1>`}
        <p class="sender">${this.renderSender(page, index)}</p>
      </header>
      ${
        other
          ? html`<div class="lead two">
              <p>${words.lead}</p>
              <p lang=${languageTag(this.also ?? this.language)}>${other.lead}</p>
            </div>`
          : html`<p class="lead">${words.lead}</p>`
      }
      <div class="body">
        <div class="pictures ${drawn && !alone ? 'beside-each-other' : ''}">${alone ? nothing : this.renderFigure(page, words)} ${this.renderDrawn(page)}</div>
        ${wide ? html`<div class="beside">${beside}</div>` : beside}
      </div>
      ${this.renderFoot(page, words)}
    </article>`;
  }

  private renderSender(page: PaperPage, index: number) {
    const {app} = this.messages;
    const handout = handoutIn(this.language);
    const number = (value: number): string => formatNumber(this.language, value);
    const second =
      page.kind === 'stop' && this.story
        ? this.pages.length > 1
          ? `${textIn(this.story.title, this.language)} · ${handout.page(number(index), number(this.pages.length - 1))}`
          : textIn(this.story.title, this.language)
        : page.kind === 'title' || page.state.place !== null
          ? app.title
          : '';
    return html`${app.sender}${second === '' ? nothing : html` <br />${second}`}`;
  }

  private renderFigure(page: PaperPage, {alt}: PaperWords) {
    const handout = handoutIn(this.language);
    const drawn = this.pictures.get(page.id);
    return html`<figure>
      ${drawn ? html`<img src=${drawn.url} alt=${alt} />` : nothing} ${drawn === null ? html`<p class="failed">${handout.failed}</p>` : nothing}
      ${
        drawn && drawn.camera.zoom >= GLOBE_BELOW_ZOOM
          ? html`<div class="north-and-scale">
              <svg class="north" viewBox="0 0 16 30" role="img" aria-label=${handout.north}>
                <path d="M8 0 13 16 8 13 3 16Z" />
                <text x="8" y="29" text-anchor="middle" aria-hidden="true">${handout.northLetter}</text>
              </svg>
              <euregio-scale .zoom=${drawn.camera.zoom} .lat=${drawn.camera.lat} .language=${this.language} .messages=${this.messages}></euregio-scale>
            </div>`
          : nothing
      }
    </figure>`;
  }

  /** The drawn figure of a stop, in place of the map or with it. */
  private renderDrawn({stop, state}: PaperPage) {
    const drawn = stop?.view.figure;
    return drawn ? html`<div class="drawn">${figureView(drawn.kind, {...this.voice({state}), also: this.also}, state.place ?? '', 'paper')}</div>` : nothing;
  }

  private renderKey(page: PaperPage) {
    const groups = legendGroups(page.state, {catalogue: this.catalogue, language: this.language, messages: this.messages});
    const {also, catalogue} = this;
    const others = also === null ? [] : legendGroups(page.state, {catalogue, language: also, messages: messagesIn(also)});
    return html`<div class="key">${groups.map((group, at) => this.renderGroup(group, others[at], page))}</div>`;
  }

  /** @param other - the same in the second language */
  private renderGroup({title, rows}: LegendGroup, other: LegendGroup | undefined, page: PaperPage) {
    const second = (first: string, text: string | undefined) => secondLine(first, text, this.also);
    return html`<div class="group">
      ${this.heading(page, html`${title}${second(title, other?.title)}`)}
      <ul role="list">
        ${rows.map(([mark, text], at) => html`<li><euregio-mark .kind=${mark}></euregio-mark><span>${text}${second(text, other?.rows[at]?.[1])}</span></li>`)}
      </ul>
    </div>`;
  }

  private renderContents({language}: Pick<Voice, 'language'>) {
    return html`<section class="text">
      <h2>${handoutIn(language).contents}</h2>
      <ol class="contents">
        ${this.story?.stops.map(({title}) => html`<li>${textIn(title, language)}</li>`)}
      </ol>
    </section>`;
  }

  /** With a second language each has a column of its own. */
  private renderTexts(page: PaperPage, words: PaperWords, other: PaperWords | null) {
    const handout = handoutIn(this.language);
    const second = other && secondVoice(this);
    const told = (voice: Pick<Voice, 'language'>, {texts}: PaperWords) =>
      html`${page.kind === 'title' ? this.renderContents(voice) : nothing} ${texts.map((text) => this.renderText(text, page))}`;
    return html`<div class="texts">
      ${
        second && other
          ? html`<div class="tongue">${told(this, words)}</div>
              <div class="tongue" lang=${languageTag(this.also ?? this.language)}>${told(second, other)}</div>`
          : told(this, words)
      }
      ${page.address ? html`<euregio-qr layout=${PAPERS[this.format].wide ? 'row' : 'column'} .address=${page.address} .written=${page.written} .label=${handout.qr}>${handout.read}${secondLine(handout.read, this.also && handoutIn(this.also).read, this.also)}</euregio-qr>` : nothing}
    </div>`;
  }

  private renderText({heading, facts, sentences, emblem: shows = null}: PaperText, page: PaperPage) {
    return html`<section class="text">
      ${this.heading(page, heading)}
      ${
        facts.length > 0
          ? html`<dl>
              ${facts.map(
                ({term, value, year}) =>
                  html`<dt>${term}</dt>
                    <dd>${withMeasures(value)}${year === undefined ? nothing : ` (${year})`}</dd>`,
              )}
            </dl>`
          : nothing
      }
      ${sentences.length > 0 ? html`<p>${shows === null ? nothing : emblem(shows)} ${withMeasures(sentences.join(' ').replaceAll('**', ''))}</p>` : nothing}
    </section>`;
  }

  private renderFoot(page: PaperPage, {sources}: PaperWords) {
    const handout = handoutIn(this.language);
    const titles = sources.slice(0, MAX_SOURCES).map((id) => this.sourceTitle(id));
    const rest = sources.length - titles.length;
    const named = [...titles, ...(rest > 0 ? [handout.more(rest)] : [])].join('; ');
    const makers = makersOf(page.kind === 'stop' && this.pages.length > 1, this);
    return html`<footer class="foot">
      ${titles.length > 0 && page.kind !== 'title' ? inTongues(handout.sources(named), sources, this) : nothing} ${handout.map(makers)}
      ${this.today ? handout.made(formatDate(this.language, this.today)) : nothing}
      ${this.asOf ? handout.dataFrom(formatDate(this.language, this.asOf)) : nothing} ${this.dataVersion ? handout.version(this.dataVersion) : nothing}
      ${handout.ratio(PAPERS[this.format].page.slice(0, 2))}
    </footer>`;
  }

  private sourceTitle(id: string): string {
    const {title, asOf} = this.catalogue.source(id);
    return asOf === null ? title : `${title} (${formatDate(this.language, asOf, 'short')})`;
  }

  /** One level below the page's own title. */
  private heading(page: PaperPage, text: string | TemplateResult): TemplateResult {
    return page.kind === 'stop' && this.pages.length > 1 ? html`<h3>${text}</h3>` : html`<h2>${text}</h2>`;
  }

  private voice({state: shown}: Pick<PaperPage, 'state'>): Voice {
    const {catalogue, language, messages, home} = this;
    return {catalogue, language, messages, home, year: shown.year};
  }

  /** All that is written on the page, in the second language; `null`: there is none. */
  private otherWords(page: PaperPage): PaperWords | null {
    const second = secondVoice(this);
    return second && paperWords(page, this.story, {...second, year: page.state.year});
  }

  /* The maps */

  private async draw(): Promise<void> {
    const round = ++this.round;
    const stale = (): boolean => round !== this.round || !this.isConnected;
    this.ready = false;
    this.forget();
    await this.updateComplete;
    // With another font the lines break elsewhere, and the map gets another size.
    await document.fonts.ready;
    await fitPages(this.renderRoot, this.format);
    for (const page of this.pages) {
      if (stale()) return;
      const frame = this.renderRoot.querySelector<HTMLElement>(`[data-page="${page.id}"] figure`);
      let drawn: Drawn | null = null;
      if (this.makePicture && frame) {
        try {
          const {blob, camera} = await this.makePicture(page, {width: frame.clientWidth, height: frame.clientHeight});
          if (stale()) return;
          drawn = {url: URL.createObjectURL(blob), camera};
        } catch (error) {
          if (stale()) return;
          console.error(`euregio-handout: the map of the page "${page.id}" could not be drawn.`, error);
        }
      }
      this.pictures = new Map([...this.pictures, [page.id, drawn]]);
    }
    await this.updateComplete;
    await figuresDrawn(this.renderRoot);
    await Promise.all([...this.renderRoot.querySelectorAll<HTMLImageElement>('figure img')].map((img) => img.decode().catch(() => undefined)));
    if (!stale()) this.ready = true;
  }

  private forget(): void {
    for (const drawn of this.pictures.values()) if (drawn) URL.revokeObjectURL(drawn.url);
    if (this.pictures.size > 0) this.pictures = new Map();
  }

  private readonly onPaper = (event: Event): void => {
    event.stopPropagation();
    this.dispatchEvent(new HandoutEvent((event.target as HTMLSelectElement).value as Paper, this.extent));
  };

  private readonly onExtent = (event: Event): void => {
    event.stopPropagation();
    this.dispatchEvent(new HandoutEvent(this.format, (event.target as HTMLSelectElement).value as 'story' | 'stop'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-handout': EuregioHandout;
  }
}
