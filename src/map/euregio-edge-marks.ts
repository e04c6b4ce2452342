import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {SelectEvent} from '../events/events.ts';
import {formatKm} from '../i18n/format.ts';
import {type BaseLanguage, textInBoth} from '../i18n/languages.ts';
import {map as mapTexts} from '../i18n/texts/map.ts';
import type {EdgeMark} from './camera/edge-marks.ts';

/**
 * Names what lies beyond the picture, at its edge, with an arrow: “Assen ↑”, “Palo Alto 8.893 km ←”. Part of the map.
 *
 * @fires euregio-select - the reader chose one
 */
@customElement('euregio-edge-marks')
export class EuregioEdgeMarks extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      z-index: 2;
      pointer-events: none;
    }

    .mark {
      box-sizing: border-box;
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 0.4em;
      margin: 0;
      padding: 0 0.6em;
      border: 1px solid var(--euregio-color-control, #717b80);
      border-radius: calc(6px + 2px * var(--scale, 1));
      background: var(--euregio-color-paper, #fff);
      color: var(--euregio-color-ink, #16222a);
      box-shadow: var(--euregio-shadow-1, 0 1px 2px rgb(10 18 24 / 0.1));
      font: 600 calc(var(--scale, 1) * 0.875 * var(--euregio-rem, max(1rem, 16px))) / 1 var(--euregio-font-text, 'Source Sans 3', system-ui, sans-serif);
      white-space: nowrap;
      pointer-events: auto;
    }

    button.mark {
      cursor: pointer;
    }

    .mark:hover {
      border-color: var(--euregio-color-ink, #16222a);
    }

    .mark:focus-visible {
      outline: 3px solid var(--euregio-color-focus, #0b4fd9);
      outline-offset: 2px;
    }

    .km {
      font-weight: 400;
      color: var(--euregio-color-ink-soft, #4b5860);
      font-variant-numeric: tabular-nums;
    }
  `;

  /** What lies beyond the picture, with its place at the edge. */
  @property({attribute: false}) marks: readonly EdgeMark[] = [];

  /** Language of names and distances. */
  @property({attribute: false}) language: BaseLanguage = 'nl';

  /** A second language in which names are written; `null`: none. */
  @property({attribute: false}) also: BaseLanguage | null = null;

  override render() {
    return this.marks.map((mark) => this.renderMark(mark));
  }

  private renderMark({id, name, km, arrow, rect}: EdgeMark) {
    const style = `inline-size:${rect.right - rect.left}px;block-size:${rect.bottom - rect.top}px;transform:translate(${rect.left}px,${rect.top}px)`;
    const label = textInBoth(name, this.language, this.also);
    const distance = km === null ? nothing : html` <span class="km">${formatKm(this.language, km)}</span>`;
    const content = html`<span>${label}</span>${distance} <span aria-hidden="true">${arrow}</span>`;
    // Where the catalogue has no thing there is nothing to choose, only a name to read.
    if (id === null) return html`<span class="mark" .style=${style}>${content}</span>`;
    return html`<button
      class="mark"
      type="button"
      .style=${style}
      title=${mapTexts[this.language].beyond(label)}
      @click=${() => this.dispatchEvent(new SelectEvent(id))}
    >
      ${content}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-edge-marks': EuregioEdgeMarks;
  }
}
