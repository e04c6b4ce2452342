import type {Plugin} from 'vite';
import {loadCatalogue} from '../src/catalogue/load.ts';
import {logo} from '../src/elements/shared/logo.ts';
import {messagesIn} from '../src/i18n/messages.ts';
import {drawnRegion} from '../src/picture/region.ts';
import {html, Markup, templateText} from './pages/html.ts';

/** Stands in `index.html` where the picture goes. */
const PLACE = '<!-- the drawn map -->';

/** The drawn map of the region as it stands in the page. */
export const firstPicture = (): string =>
  `<div class="euregio-picture-box" data-first>${drawnRegion(loadCatalogue(), {language: 'nl', label: messagesIn('nl').app.mapLabel})}</div>`;

/** Logo, title, sender and explanation as they will stand in column or sheet, in each language; that of the page itself is the one to be seen. */
export const firstHead = (): string =>
  html`<header class="first-head">
    ${new Markup(templateText(logo()))}
    ${(['nl', 'de', 'en'] as const).map((language) => {
      const {title, sender, explanation} = messagesIn(language).app;
      return html`<div lang="${language}" ${language === 'nl' ? null : new Markup(' hidden')}>
        <h1>${title}</h1>
        <p class="sender">${sender}</p>
        <p class="explanation">${explanation}</p>
      </div>`;
    })}
  </header>`.text;

/** Vite plugin: puts the drawn map and the title into the page, so that they are seen before any script has come. */
export function drawFirstPicture(): Plugin {
  return {
    name: 'first-picture',
    transformIndexHtml: {
      order: 'pre',
      handler(page, {path}) {
        // Other pages pass here as well: that of the tests has no map.
        if (path !== '/index.html') return page;
        if (!page.includes(PLACE)) throw new Error(`index.html: expected "${PLACE}" inside <euregio-app>, found none.`);
        return page.replace(PLACE, () => firstPicture() + firstHead());
      },
    },
  };
}
