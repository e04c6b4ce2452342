import {html, type TemplateResult} from 'lit';
import {formatNumber} from '../i18n/format.ts';
import type {BaseLanguage} from '../i18n/languages.ts';
import type {showroom} from '../i18n/texts/showroom.ts';
import sizes from './sizes.json' with {type: 'json'};

/** What each entry of the package weighs, as `npm run sizes` has measured it. */
export const renderSizes = (texts: (typeof showroom)['nl'], language: BaseLanguage): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${texts.sizes}>
    <table class="sizes">
      <thead>
        <tr>
          <th scope="col">${texts.sizeColumns.entry}</th>
          <th scope="col">${texts.sizeColumns.start}</th>
          <th scope="col">${texts.sizeColumns.later}</th>
          <th scope="col">${texts.sizeColumns.map}</th>
        </tr>
      </thead>
      <tbody>
        ${sizes.map(
          ({entry, startKb, laterKb, maplibre}) =>
            html`<tr>
              <th scope="row"><code>${entry}</code></th>
              <td>${formatNumber(language, startKb)} kB</td>
              <td>${laterKb === 0 ? '–' : `${formatNumber(language, laterKb)} kB`}</td>
              <td>${maplibre ? texts.yes : texts.no}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
