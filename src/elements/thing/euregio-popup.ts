import {css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Thing} from '../../catalogue/catalogue.ts';
import {holdsIn, type Tie, tiesOf} from '../../catalogue/ties.ts';
import {CloseEvent, LensEvent, MoreEvent} from '../../events/events.ts';
import {textIn} from '../../i18n/languages.ts';
import {copyLink, linkTo} from '../shared/copy-link.ts';
import '../shared/euregio-mark.ts';
import {icon} from '../shared/icons.ts';
import {keyFacts, kindLine, markFor, nameOf, sourceLine, thingLink, type Voice} from '../shared/thing-text.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/** More would push the popup over the place that it explains; the panel has them all. */
const MAX_TIES = 3;
const MAX_OTHERS = 3;
/** The nearest ties first: what a councillor asks about. */
const TIE_ORDER: readonly Tie['group'][] = ['ends', 'partners', 'members', 'projects', 'networks', 'site', 'seats', 'belongs', 'lines', 'stops'];

/**
 * Says in short what was touched on the map: what it is, two to four facts, why it is there, who says so, and where to go from here.
 *
 * Focus: `focusHeading()` puts it on the name; whoever opens the popup by the reader's act calls it. Escape closes; the owner then gives the focus back to
 * where it was. It is no modal dialog: the map can be used while it stands open.
 *
 * The map that carries it sets the attribute `data-side` (`above` or `below` its place), the property `--euregio-beak`, and `data-away` where it stands apart and has no beak.
 *
 * @fires euregio-select - the reader follows a name
 * @fires euregio-lens - the reader wants to see all ties
 * @fires euregio-more - the reader wants to read everything
 * @fires euregio-close - the reader closed it
 * @cssprop [--euregio-beak=50%] - distance of the beak from the left edge
 * @cssprop [--euregio-popup-room=70vh] - the height that there is for it
 */
@customElement('euregio-popup')
export class EuregioPopup extends ViewElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        position: relative;
        isolation: isolate;
        inline-size: 324px;
        max-inline-size: 100%;
        border-radius: var(--euregio-radius-sheet);
        background: var(--euregio-color-paper);
        color: var(--euregio-color-ink);
        box-shadow: var(--euregio-shadow-2);
        font-size: 0.90625rem;
        line-height: 1.4;
      }

      :host::after {
        content: '';
        position: absolute;
        inset-inline-start: calc(var(--euregio-beak, 50%) - 8px);
        inset-block-end: -7px;
        inline-size: 16px;
        block-size: 16px;
        rotate: 45deg;
        background: var(--euregio-color-paper);
        border-end-end-radius: 2px;
        z-index: -1;
      }

      :host([data-away])::after {
        display: none;
      }

      :host([data-side='below'])::after {
        inset-block: -7px auto;
      }

      .body {
        display: grid;
        gap: 8px;
        max-block-size: min(var(--euregio-popup-room, 70vh), 540px);
        overflow: auto;
        padding: 8px 18px 16px;
        border-radius: inherit;
        background: var(--euregio-color-paper);
      }

      .head {
        display: grid;
        grid-template-columns: auto 1fr 44px;
        align-items: center;
        column-gap: 8px;
        margin-inline-end: -12px;
      }

      .kind {
        font-size: 0.8125rem;
        font-weight: 600;
        line-height: 1.25;
        color: var(--euregio-color-ink-soft);
      }

      .head euregio-mark {
        --euregio-mark-height: 22px;
      }

      .close {
        display: grid;
        place-items: center;
        inline-size: 44px;
        block-size: 44px;
        border-radius: 8px;
      }

      h2 {
        margin-block-start: -10px;
        font: 500 1.5625rem / 1.12 var(--euregio-font-title);
        letter-spacing: -0.015em;
        text-wrap: balance;
        overflow-wrap: anywhere;
      }

      h2:focus-visible {
        border-radius: 2px;
      }

      dl {
        display: grid;
        grid-template-columns: minmax(5.5rem, auto) 1fr;
        gap: 3px 14px;
      }

      dt {
        color: var(--euregio-color-ink-soft);
      }

      dd {
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        overflow-wrap: anywhere;
      }

      .year {
        font-weight: 400;
      }

      .scope {
        padding: 8px 10px;
        border-radius: var(--euregio-radius-note);
        background: var(--euregio-color-paper-soft);
        font-size: 0.84375rem;
      }

      .source {
        font-size: var(--euregio-text-source);
        line-height: 1.4;
        color: var(--euregio-color-ink-soft);
        overflow-wrap: anywhere;
      }

      .source strong {
        color: var(--euregio-color-ink);
        font-weight: 600;
      }

      .names,
      .names ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
      }

      .names ul {
        display: contents;
      }

      .names {
        font-size: 0.875rem;
        line-height: 24px;
      }

      .names span {
        color: var(--euregio-color-ink-soft);
      }

      .names a {
        display: inline-block;
        min-block-size: 24px;
        font-weight: 600;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0 18px;
      }

      .actions .link {
        min-block-size: 32px;
      }

      .status:empty {
        display: none;
      }

      .status {
        font-size: 0.84375rem;
        overflow-wrap: anywhere;
      }

      @media (forced-colors: active) {
        :host {
          border: 1px solid CanvasText;
        }
      }

      @media print {
        .close,
        .actions {
          display: none;
        }
      }
    `,
  ];

  /** Id of the thing that it tells about. */
  @property({attribute: false}) thingId = '';

  /** Ids of what else lies at the same spot, most specific first. */
  @property({attribute: false}) others: readonly string[] = [];

  @state() private status = '';

  @query('h2') private readonly heading!: HTMLElement | null;

  /** Puts the focus on the name, so that a screen reader begins to read there. */
  focusHeading(): void {
    this.heading?.focus({preventScroll: true});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('thingId') || changed.has('language')) this.status = '';
  }

  override render() {
    const thing = this.catalogue?.find(this.thingId);
    const texts = this.messages.thing;
    if (!thing) return html`<div class="body"><p role="status">${texts.unnamed}</p></div>`;
    const {voice} = this;
    const name = nameOf(thing, this.language);
    const facts = keyFacts(thing, voice);
    const scope = thing.scope[0];
    return html`<div class="body" role="dialog" aria-labelledby="name" @keydown=${this.onKey}>
      <div>
        <div class="head">
          <euregio-mark .kind=${markFor(thing, voice)}></euregio-mark>
          <p class="kind">${kindLine(thing, voice)}</p>
          <button class="plain close" aria-label=${texts.close} title=${texts.close} @click=${this.close}>${icon('x')}</button>
        </div>
        <h2 id="name" tabindex="-1">${name}</h2>
      </div>
      ${
        facts.length > 0
          ? html`<dl>
              ${facts.map(
                ({term, value, year}) =>
                  html`<dt>${term}</dt>
                    <dd>${value}${year === undefined ? nothing : html` <span class="year">(${year})</span>`}</dd>`,
              )}
            </dl>`
          : nothing
      }
      ${scope ? html`<p class="scope"><strong>${texts.scope}</strong> ${textIn(scope.text, this.language)}</p>` : nothing}
      <p class="source">${sourceLine([...(scope?.sources ?? []), ...facts.flatMap(({sources}) => sources)], scope?.asOf ?? thing.asOf, voice, 1)}</p>
      ${this.renderNames(texts.tiedTo, this.tied(thing))} ${this.renderNames(texts.alsoHere, this.others.filter((id) => id !== thing.id).slice(0, MAX_OTHERS))}
      <div class="actions">
        <button class="link" @click=${() => this.dispatchEvent(new LensEvent(true))}>${texts.showTies}</button>
        <button class="link" @click=${this.copy}>${texts.copyLink}</button>
        <button class="link" aria-label=${texts.moreOf(name)} @click=${() => this.dispatchEvent(new MoreEvent(thing.id))}>${texts.more}</button>
      </div>
      <p class="status" role="status">${this.status}</p>
    </div>`;
  }

  private get voice(): Voice {
    const {catalogue, language, messages, home, year} = this;
    return {catalogue, language, messages, home, year};
  }

  /** Ids of the nearest ties; from a town to the partnership, from there to the other town. */
  private tied(thing: Thing): string[] {
    const ties = tiesOf(this.catalogue, thing.id)
      .filter((tie) => TIE_ORDER.includes(tie.group) && holdsIn(this.catalogue, tie, this.year))
      .toSorted((a, b) => TIE_ORDER.indexOf(a.group) - TIE_ORDER.indexOf(b.group));
    const ids = ties.map(({via, other, group}) => (group === 'partners' && via !== undefined ? via : other));
    return [...new Set(ids)].slice(0, MAX_TIES);
  }

  private renderNames(label: string, ids: readonly string[]): TemplateResult | typeof nothing {
    if (ids.length === 0) return nothing;
    return html`<div class="names">
      <span>${label}</span>
      <ul role="list">
        ${ids.map((id) => html`<li>${thingLink(this, id, nameOf(this.catalogue.get(id), this.language), this.language)}</li>`)}
      </ul>
    </div>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // Handled here, so that it does not close what lies behind the popup as well.
    event.preventDefault();
    this.close();
  };

  private readonly close = (): void => void this.dispatchEvent(new CloseEvent());

  private readonly copy = async (): Promise<void> => {
    const {copied, copyFailed} = this.messages.thing;
    const link = linkTo(this.thingId, this.language, this.page);
    if (link === '') this.status = this.messages.share.noAddress;
    else this.status = (await copyLink(link)) ? copied : copyFailed(link);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-popup': EuregioPopup;
  }
}
