import {html, nothing, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {CloseEvent, LensEvent, MoreEvent} from '../../events/events.ts';
import {popupOf} from '../../pages/popup.ts';
import {nameOf, type Voice} from '../../pages/voice.ts';
import '../shared/euregio-mark.ts';
import {icon} from '../shared/icons.ts';
import {thingLink} from '../shared/thing-text.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';
import {popupStyles} from './euregio-popup.styles.ts';

/** More would push the popup over the place that it explains; the panel has them all. */
const MAX_FACTS = 3;
const MAX_OTHERS = 2;
/** Steps by which what does not fit gives way; the style sheet says how. */
const STEPS = 7;

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
 * @fires euregio-close - the reader closed it
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

  @query('h2') private readonly heading!: HTMLElement | null;

  /** Puts the focus on the name, so that a screen reader begins to read there. */
  focusHeading(): void {
    this.heading?.focus({preventScroll: true});
  }

  protected override updated(): void {
    const body = this.renderRoot.querySelector('.body');
    if (!body) return;
    for (let step = 0; step < STEPS; step++) {
      this.dataset['tight'] = String(step);
      if (body.scrollHeight <= body.clientHeight) return;
    }
  }

  override render() {
    const thing = this.catalogue?.find(this.thingId);
    const texts = this.messages.thing;
    if (!thing) return html`<div class="body"><p role="status">${texts.unnamed}</p></div>`;
    const {voice} = this;
    const {mark, kind, moment, name, facts, why, memo} = popupOf(thing, voice);
    const others = this.others.filter((id) => id !== thing.id).slice(0, MAX_OTHERS);
    return html`<div class="body" role="dialog" aria-labelledby="name" @keydown=${this.onKey}>
      <div>
        <div class="head">
          <euregio-mark .kind=${mark}></euregio-mark>
          <p class="kind">${moment === null ? kind : `${kind} · ${moment}`}</p>
          <button class="plain close" aria-label=${texts.close} title=${texts.close} @click=${this.close}>${icon('x')}</button>
        </div>
        <h2 id="name" tabindex="-1">${name}</h2>
      </div>
      ${
        facts.length > 0
          ? html`<dl>
              ${facts.slice(0, MAX_FACTS).map(
                ({term, value, year}) =>
                  html`<dt>${term}</dt>
                    <dd>${value}${year === undefined ? nothing : html` <span class="year">(${year})</span>`}</dd>`,
              )}
            </dl>`
          : nothing
      }
      ${
        why === null
          ? nothing
          : html`<p class="scope">
              <span><strong>${texts.scope}</strong> ${why}</span>
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

  private renderNames(label: string, ids: readonly string[]): TemplateResult {
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
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-popup': EuregioPopup;
  }
}
