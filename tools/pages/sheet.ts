import {ATTRIBUTIONS} from '../../src/catalogue/attributions.ts';
import {formatDate, formatList} from '../../src/i18n/format.ts';
import {type BaseLanguage, languageTag} from '../../src/i18n/languages.ts';
import {messagesIn} from '../../src/i18n/messages.ts';
import {textPages} from '../../src/i18n/texts/text-pages.ts';
import type {TextPage} from '../../src/share/text-page.ts';
import {COLOURS} from '../../src/catalogue/topics.ts';
import {previewAlt, previewTags} from '../link-previews.ts';
import {type Content, html, Markup, withMeasures} from './html.ts';
import {alternates, LANGUAGES, listPath, LISTS, mapQuery, pathOf, type Site, upFrom} from './site.ts';

/** A page of text, before the frame that all of them have is put around it. */
export interface Sheet {
  readonly language: BaseLanguage;
  /** Folder from the root of the site. */
  readonly path: string;
  /** The same page in another language. */
  readonly pathIn: (language: BaseLanguage) => string;
  /** What the map shows when it is opened from here. */
  readonly view: TextPage;
  readonly title: string;
  /** What sort of page it is: tells it from another one of the same title. */
  readonly kind: string;
  /** The title is that of another page too, or of the map itself. */
  readonly namesake?: boolean;
  readonly description: string;
  /** Picture for messages, from the root of the site. */
  readonly image: string;
  readonly main: Content;
  /** What search engines read, without addresses where the site's is not known. */
  readonly data: object;
  /** Text of the `index.json` that lies beside it; `null`: none. */
  readonly json: (() => string) | null;
}

/** The name of every language in itself. */
const NAMES: Readonly<Record<BaseLanguage, string>> = {nl: 'Nederlands', de: 'Deutsch', en: 'English'};

/** The mark of the app, as `<euregio-logo>` draws it. */
const LOGO = new Markup(
  '<svg class="logo" viewBox="0 0 38 38" width="38" height="38" aria-hidden="true" focusable="false"><rect x="1" y="1" width="18" height="36" fill="var(--euregio-color-twente-fill)" stroke="var(--euregio-color-twente)" stroke-width="2"/><rect x="19" y="1" width="18" height="36" fill="var(--euregio-color-territory)" stroke="var(--euregio-color-euregio)" stroke-width="2"/><path d="M19 1v36" stroke="var(--euregio-color-ink)" stroke-width="1.5"/><path d="M14 8h10M14 15.3h10M14 22.7h10M14 30h10" stroke="var(--euregio-color-ink)" stroke-width="2.6" stroke-linecap="round"/></svg>',
);

/** The whole file of a page. */
export function sheetText(sheet: Sheet, site: Site): string {
  const {language, path, title, description} = sheet;
  const {app} = messagesIn(language);
  const words = textPages[language];
  const up = upFrom(path);
  // As the map’s own title: what is looked at first, the map last; each page is called something else (WCAG 2.4.2).
  const whole = [...new Set([title, ...(sheet.namesake ? [sheet.kind] : []), app.title])].join(' – ');
  const page = html`<html lang="${languageTag(language)}">
    <head>
      <meta charset="utf-8" />
      <title>${whole}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content="${description}" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="${COLOURS.light.paper}" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="${COLOURS.dark.paper}" media="(prefers-color-scheme: dark)" />
      <link rel="stylesheet" href="${up}${site.files.style}" />
      <link rel="icon" href="${up}favicon.svg" type="image/svg+xml" />
      ${addresses(sheet, site)}${sheet.json ? html`<link rel="alternate" type="application/json" href="index.json" /> ` : null}${tags(sheet, site)}${dataBlock(sheet.data)}
    </head>
    <body>
      <a class="skip" href="#main">${words.skip}</a>
      <header class="site">
        <a class="home" href="${up}${pathOf({language})}">${LOGO}<span>${app.title}</span></a>
        <a class="button" href="${up}${mapQuery(sheet.view)}">${openWords(sheet)}</a>
        <nav aria-label="${words.menu}">
          <ul>
            ${menu(sheet)}
          </ul>
        </nav>
      </header>
      <main id="main" tabindex="-1">${withMeasures(html`${sheet.main}`)}</main>
      <footer>
        <nav class="languages" aria-label="${words.otherLanguages}">
          <ul>
            ${LANGUAGES.filter((other) => other !== language).map((other) => html`<li><a href="${up}${sheet.pathIn(other)}" hreflang="${other}" lang="${languageTag(other)}">${NAMES[other]}</a></li>`)}
          </ul>
        </nav>
        <p>
          ${words.asOf(formatDate(language, site.asOf))}
          ${words.version(site.version)}${sheet.json ? html` <a href="index.json" type="application/json">${words.asData}</a>.` : null}
        </p>
        <p>
          ${words.rights}
          ${words.ground(
            formatList(
              language,
              ATTRIBUTIONS.map(({full}) => full),
            ),
          )}
        </p>
      </footer>
    </body>
  </html>`;
  // Indentation is of no use on the way; no text here depends on line breaks.
  return `<!doctype html>\n${page.text.replaceAll(/\s*\n\s*/g, '\n')}\n`;
}

const openWords = ({language, view}: Sheet): string => {
  const words = textPages[language];
  return view.story !== undefined ? words.openStory : view.place === undefined ? words.openWhole : words.openMap;
};

/** Canonical and other languages: complete addresses, or none. */
function addresses({path, pathIn}: Sheet, {address}: Site): Markup | null {
  if (address === undefined) return null;
  return html`<link rel="canonical" href="${address}${path}" />
    ${alternates(pathIn).map(([language, where]) => html`<link rel="alternate" hreflang="${language}" href="${address}${where}" /> `)}`;
}

const tags = ({language, path, title, description, image}: Sheet, {address}: Site): Markup[] =>
  previewTags({language, title, text: description, image, alt: previewAlt(image)}, address ?? upFrom(path), path).map(
    ([kind, name, content]) => html`<meta ${new Markup(kind)}="${name}" content="${content}" /> `,
  );

/** A data block is never run: the policy of the site lets it stand. No `<` in it, so nothing can end it early. */
const dataBlock = (data: object): Markup => new Markup(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);

function menu({language, path}: Sheet): Markup[] {
  const words = textPages[language];
  return [...LISTS, 'a-z' as const].map((list) => {
    const where = listPath(language, list);
    return html`<li><a href="${upFrom(path)}${where}" ${where === path ? new Markup(' aria-current="page"') : null}>${words.lists[list]}</a></li>`;
  });
}
