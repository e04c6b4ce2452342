import type {Plugin} from 'vite';
import {loadCatalogue} from '../src/catalogue/load.ts';
import {logo} from '../src/elements/shared/logo.ts';
import {type Messages, messagesIn} from '../src/i18n/messages.ts';
import {drawnRegion} from '../src/picture/region.ts';
import {html, Markup, templateText} from './pages/html.ts';

/** Stands in `index.html` where the picture goes. */
const PLACE = '<!-- the drawn map -->';

/** The drawn map of the region as it stands in the page. */
export const firstPicture = (): string =>
  `<div class="euregio-picture-box" data-first>${drawnRegion(loadCatalogue(), {language: 'nl', label: messagesIn('nl').app.mapLabel})}</div>`;

type Texts = Messages['app'];

/** Logo, title, sender and explanation as they will stand in column or sheet; the other languages ready beside the page's own. */
export function firstHead(): string {
  const [nl, de, en] = (['nl', 'de', 'en'] as const).map((language) => messagesIn(language).app) as unknown as readonly [Texts, Texts, Texts];
  const inLanguages = (name: 'title' | 'sender' | 'explanation'): Markup => html`data-de="${de[name]}" data-en="${en[name]}">${nl[name]}`;
  return html`<header class="first-head">
    ${new Markup(templateText(logo()))}
    <h1 ${inLanguages('title')}</h1>
    <p class="sender" ${inLanguages('sender')}</p>
    <p class="explanation" ${inLanguages('explanation')}</p>
  </header>`.text;
}

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
