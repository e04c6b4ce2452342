import {css, html, type TemplateResult} from 'lit';
import {CREDIT_LINE} from '../catalogue/attributions.ts';
import {languageOf} from '../i18n/languages.ts';
import {partIn} from '../i18n/texts.ts';
import {map as mapTexts} from '../i18n/texts/map.ts';

/** The line needs so much beside a map that is still a map. */
const LINE_FITS_PX = 560;

/** Whose data a map is drawn from that stands alone: its licences ask for it. A small map has a © to open. */
export function renderCredits({clientWidth, lang}: HTMLElement): TemplateResult {
  if (clientWidth >= LINE_FITS_PX) return html`<p class="credits">${CREDIT_LINE}</p>`;
  const name = partIn(mapTexts, languageOf(lang) ?? 'nl').sources;
  return html`<details class="credits">
    <summary aria-label=${name}>©</summary>
    <p>${CREDIT_LINE}</p>
  </details>`;
}

export const creditStyles = css`
  .credits {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    z-index: 1;
    max-inline-size: 100%;
    margin: 0;
    padding: 1px 6px;
    background: color-mix(in srgb, var(--euregio-color-paper, #fff) 88%, transparent);
    color: var(--euregio-color-ink, #16222a);
    font: 400 12px / 1.4 var(--euregio-font-text, 'Source Sans 3', system-ui, sans-serif);
    text-align: start;
  }

  .credits p {
    margin: 0;
    padding-block-end: 4px;
  }

  .credits summary {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-inline-start: auto;
    list-style: none;
    font-size: 14px;
    cursor: pointer;
  }

  .credits summary::-webkit-details-marker {
    display: none;
  }

  .credits summary:focus-visible {
    outline: 3px solid var(--euregio-color-focus, #0b4fd9);
  }
`;
