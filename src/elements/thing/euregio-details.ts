import {html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Thing} from '../../catalogue/catalogue.ts';
import {figuresOf} from '../../catalogue/figures.ts';
import {LensEvent} from '../../events/events.ts';
import {formatDate, formatNumber} from '../../i18n/format.ts';
import {type Page, textOf} from '../../pages/page.ts';
import {pageOf} from '../../pages/page-of.ts';
import {sourceName, type Voice} from '../../pages/voice.ts';
import {copyLink, linkTo} from '../shared/copy-link.ts';
import {detailsStyles} from './euregio-details.styles.ts';
import {partStyles} from './page-parts.styles.ts';
import '../shared/euregio-mark.ts';
import './euregio-trail.ts';
import {figureView} from '../shared/figure-view.ts';
import {icon} from '../shared/icons.ts';
import {withMeasures} from '../shared/measures.ts';
import {secondLine, secondVoice} from '../shared/second-language.ts';
import {inTongues, longestWord} from '../shared/thing-text.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';
import {renderBlock, renderPart} from './page-parts.ts';

/** Letters of the largest word that the panel holds as a title. */
const LONG_WORD = 18;

/**
 * Everything known of one thing: what it is, why it is on the map, what it is tied to, figures, history, doubts and sources, in the same order for every
 * kind. Every name is a link to its thing. What is unknown is said to be unknown; sources that differ stand side by side.
 *
 * Focus: the panel takes none when it opens (the popup does); `focusHeading()` puts it on the name. On close the owner gives it back.
 *
 * @fires euregio-select - the reader follows a name
 * @fires euregio-lens - the reader wants to see all ties on the map
 * @fires euregio-close - the reader closed the panel; alone in a page it hides until it shows another thing, unless the page prevents it
 * @cssprop [--euregio-details-padding=24px] - space at the sides
 */
@customElement('euregio-details')
export class EuregioDetails extends ViewElement {
  static override styles = [controls, partStyles, detailsStyles];

  /** Id of the thing that it tells about. */
  @property({attribute: 'place'}) thingId = '';

  /** Ids of the steps before this thing, the last one last; shown as a way back. */
  @property({attribute: false}) trail: readonly string[] = [];

  @state() private status = '';

  @query('h2') private readonly heading!: HTMLElement | null;

  focusHeading(): void {
    this.heading?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('thingId') || changed.has('language')) this.status = '';
    if (changed.has('thingId')) this.comeAgain();
  }

  override render() {
    const thing = this.catalogue?.find(this.thingId);
    if (!thing) return html`<article><p role="status">${this.messages.thing.unnamed}</p></article>`;
    const page = pageOf(thing, this.voice);
    const second = secondVoice(this);
    const other = second && pageOf(thing, second);
    const place = {host: this, voice: this.voice, also: this.also, thing: thing.id};
    return html`<article aria-labelledby="name">
      ${this.renderHead(page, other)} ${page.moment === null ? nothing : html`<p class="moment">${page.moment}</p>`}
      ${page.lead === null ? nothing : html`<p class="lead">${page.lead}${secondLine(page.lead, other?.lead, this.also)}</p>`} ${this.renderWhy(page, other)}
      ${this.renderActions(page)} ${thing.type === 'project' ? nothing : figuresOf(thing, this.year).map((kind) => figureView(kind, this))}
      ${page.blocks.map((block) => renderBlock(block, place))} ${this.renderSources(thing)}
    </article>`;
  }

  private get voice(): Voice {
    const {catalogue, language, messages, home, year} = this;
    return {catalogue, language, messages, home, year};
  }

  private renderHead({id, mark, kind, name, fullName, position}: Page, other: Page | null) {
    const texts = this.messages.thing;
    return html`<header>
      <div class="head">
        <euregio-mark .kind=${mark}></euregio-mark>
        <p class="kind">${kind}${secondLine(kind, other?.kind, this.also)}</p>
        <button class="plain close" aria-label=${texts.close} title=${texts.close} @click=${() => this.askToClose()}>${icon('x')}</button>
      </div>
      ${
        this.trail.length > 0
          ? html`<euregio-trail
              .catalogue=${this.catalogue}
              .steps=${[...this.trail, id]}
              .language=${this.language}
              .messages=${this.messages}
              .year=${this.year}
            ></euregio-trail>`
          : nothing
      }
      <h2 id="name" tabindex="-1" ?data-long=${longestWord(name) > LONG_WORD}>${name}${secondLine(name, other?.name, this.also)}</h2>
      ${fullName === null ? nothing : html`<p class="position">${fullName}</p>`}
      ${position === '' ? nothing : html`<p class="position">${withMeasures(position)}</p>`}
    </header>`;
  }

  /** The question stands before the first answer, in the same line. */
  private renderWhy({why}: Page, other: Page | null) {
    if (why === null) return nothing;
    const place = {host: this, voice: this.voice, also: this.also, thing: this.thingId};
    const [first, ...rest] = why.parts;
    const [below] = other?.why?.parts ?? [];
    const second = first?.kind === 'text' && below?.kind === 'text' ? secondLine(textOf(first.line), textOf(below.line), this.also) : nothing;
    return html`<div class="scope">
      ${first?.kind === 'text' ? renderPart({...first, strong: why.title}, place) : nothing} ${second} ${rest.map((part) => renderPart(part, place))}
    </div>`;
  }

  private renderActions({website}: Page) {
    const {thing: texts} = this.messages;
    return html`<div class="actions">
        <button class="link" @click=${() => this.dispatchEvent(new LensEvent(true))}>${texts.showTies}</button>
        <button class="link" @click=${this.copy}>${texts.copyLink}</button>
        ${website === null ? nothing : this.renderExternal(website, texts.openProfile)}
      </div>
      <p class="status" role="status">${this.status}</p>`;
  }

  private renderExternal(url: string, text: string | ReturnType<typeof inTongues>) {
    return html`<a href=${url} target="_blank" rel="noopener noreferrer"
      >${text} ${icon('external-link')}<span class="visually-hidden">(${this.messages.thing.newWindow})</span></a
    >`;
  }

  private renderSources(thing: Thing) {
    const {details} = this.messages;
    const sources = thing.sources.map((id) => this.catalogue.source(id));
    if (sources.length === 0) return nothing;
    return html`<section class="sources">
      <details>
        <summary>${details.sources(formatNumber(this.language, sources.length))}</summary>
        <ol>
          ${sources.map((source) => {
            const {id, url, asOf, via} = source;
            const name = inTongues(sourceName(source), [id], this.voice);
            return html`<li>
              ${url === null ? html`${name} <span class="soft">(${details.notOnWeb})</span>` : this.renderExternal(url, name)}
              ${via === undefined ? nothing : html`<span class="soft">${details.via(via)}</span>`}
              <span class="soft">· ${asOf === null ? details.unknownDate : formatDate(this.language, asOf)}</span>
            </li>`;
          })}
        </ol>
      </details>
    </section>`;
  }

  private readonly copy = async (): Promise<void> => {
    const {copied, copyFailed} = this.messages.thing;
    const link = linkTo(this.thingId, this.language, this.page);
    if (link === '') this.status = this.messages.controls.noAddress;
    else this.status = (await copyLink(link)) ? copied : copyFailed(link);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-details': EuregioDetails;
  }
}
