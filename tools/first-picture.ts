import type {Plugin} from 'vite';
import {loadCatalogue} from '../src/catalogue/load.ts';
import {messagesIn} from '../src/i18n/messages.ts';
import {drawnRegion} from '../src/picture/region.ts';

/** Stands in `index.html` where the picture goes. */
const PLACE = '<!-- the drawn map -->';

/** The drawn map of the region as it stands in the page. */
export const firstPicture = (): string =>
  `<div class="euregio-picture-box" data-first>${drawnRegion(loadCatalogue(), {language: 'nl', label: messagesIn('nl').app.mapLabel})}</div>`;

/** Vite plugin: puts the drawn map into the page, so that it is seen before any script has come. */
export function drawFirstPicture(): Plugin {
  return {
    name: 'first-picture',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        // The pages in which tests run are none of ours.
        if (process.env['VITEST'] !== undefined) return html;
        if (!html.includes(PLACE)) throw new Error(`index.html: expected "${PLACE}" inside <euregio-app>, found none.`);
        return html.replace(PLACE, firstPicture);
      },
    },
  };
}
