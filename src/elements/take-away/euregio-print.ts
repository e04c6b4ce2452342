import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {isoDay} from '../../common/iso-day.ts';
import {formatDate} from '../../i18n/format.ts';
import {ATTRIBUTIONS} from '../../catalogue/attributions.ts';
import {renderAttribution} from '../frame/attributions.ts';
import '../shared/euregio-mark.ts';
import '../shared/euregio-picture.ts';
import {tokens} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';
import '../thing/euregio-details.ts';
import {legendGroups, type Shown} from './handout-legend.ts';

/**
 * What the browser's own print puts on paper in place of the screen: the map as the reader has it, what it shows in words, its key, the selected thing with its sources,
 * and where the map comes from. Seen on paper only.
 *
 * @slot - what stands beside the map on the screen
 */
@customElement('euregio-print')
export class EuregioPrint extends ViewElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: none;
      }

      @media print {
        :host {
          display: block;
          background: #fff;
          color: #16222a;
          font: 10pt / 1.4 var(--euregio-font-text);
          print-color-adjust: exact;
        }
      }

      h1 {
        margin: 0 0 4mm;
        font: 500 20pt / 1.15 var(--euregio-font-title);
      }

      h2 {
        margin: 6mm 0 2mm;
        font: 600 11pt / 1.2 var(--euregio-font-text);
        break-after: avoid;
      }

      h3 {
        margin: 0 0 1mm;
        font: 600 9pt / 1.2 var(--euregio-font-text);
      }

      figure {
        margin: 0;
        break-inside: avoid;
      }

      img,
      .drawn {
        display: block;
        inline-size: 100%;
        max-block-size: 150mm;
        box-sizing: border-box;
        border: 1px solid #d9dcd8;
        object-fit: contain;
      }

      /* The browser's menu does not wait for a light map: light for dark, each hue kept, and the land as pale as it is on a light screen. */
      img.dark {
        filter: invert(1) hue-rotate(180deg) brightness(1.06);
      }

      ::slotted(*) {
        margin-block: 0 6mm;

        --euregio-story-edge: 0px;
      }

      .drawn {
        position: relative;
        block-size: 120mm;
      }

      figcaption,
      footer {
        margin-block-start: 2mm;
        color: #4b5860;
        font-size: 9pt;
      }

      .key {
        columns: 3;
        column-gap: 6mm;
        font-size: 9pt;
      }

      .group {
        margin-block-end: 3mm;
        break-inside: avoid;
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        gap: 2mm;
        align-items: center;
      }

      euregio-details {
        --euregio-details-padding: 0px;

        display: block;
        margin-block-start: 4mm;
        border-block-start: 1px solid #d9dcd8;
      }

      footer {
        margin-block-start: 6mm;
        padding-block-start: 2mm;
        border-block-start: 1px solid #d9dcd8;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Name of what is looked at. */
  @property({attribute: false}) heading = '';

  /** The map as an address of data; `null`: the drawn picture stands in its place. */
  @property({attribute: false}) image: string | null = null;

  /** The map is in the colours of a dark screen. */
  @property({attribute: false}) dark = false;

  /** What is looked at is a figure: there is no map beside it. */
  @property({attribute: false}) mapless = false;

  /** What stands in the slot is long: the map comes before it. */
  @property({attribute: false}) mapFirst = false;

  /** What stands in the slot says all of the thing. */
  @property({attribute: false}) complete = false;

  /** What the map shows, in words. */
  @property({attribute: false}) caption = '';

  @property({attribute: false}) shown!: Shown;

  /** Address that brings this view back. */
  @property({attribute: false}) address = '';

  /** Nothing before there is something to print. */
  protected override shouldUpdate(): boolean {
    return Boolean(this.shown);
  }

  override render() {
    const {messages, language, shown} = this;
    const {app, controls} = messages;
    return html`<h1>${this.heading}</h1>
      ${this.mapFirst ? this.renderMap() : nothing}
      <slot></slot>
      ${this.mapFirst || this.mapless ? nothing : this.renderMap()}
      ${shown.place === null || this.complete ? nothing : html`<euregio-details .thingId=${shown.place}></euregio-details>`}
      <footer>
        <p>
          ${controls.attribution}:
          ${ATTRIBUTIONS.map((attribution, at) => html`${at === 0 ? nothing : '; '}${renderAttribution(attribution, messages, false)}`)}.
        </p>
        <p>${app.sender} · ${this.address} · ${formatDate(language, isoDay(new Date()))}</p>
      </footer>`;
  }

  /** The map with its key. */
  private renderMap() {
    const {messages, catalogue, language, shown} = this;
    return html`<figure>
        ${this.image === null ? html`<div class="drawn"><euregio-picture .label=${this.caption}></euregio-picture></div>` : html`<img class=${this.dark ? 'dark' : ''} src=${this.image} alt=${this.caption} />`}
        <figcaption>${this.caption}</figcaption>
      </figure>
      <h2>${messages.legend.title}</h2>
      <div class="key">
        ${legendGroups(shown, {catalogue, language, messages}).map(
          ({title, rows}) =>
            html`<div class="group">
              <h3>${title}</h3>
              <ul>
                ${rows.map(([mark, text]) => html`<li><euregio-mark .kind=${mark}></euregio-mark><span>${text}</span></li>`)}
              </ul>
            </div>`,
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-print': EuregioPrint;
  }
}
