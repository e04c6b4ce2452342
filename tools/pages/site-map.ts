import {languageTag} from '../../src/i18n/languages.ts';
import {messagesIn} from '../../src/i18n/messages.ts';
import {textPages} from '../../src/i18n/texts/text-pages.ts';
import {escaped, html} from './html.ts';
import type {Sheet} from './sheet.ts';
import {alternates, LANGUAGES, pathOf, type Site} from './site.ts';

/** Every page for search engines, with the same page in the other languages. @throws Error when the site's address is not known */
export function siteMap({address, asOf}: Site, sheets: readonly Sheet[]): string {
  if (address === undefined) throw new Error('sitemap.xml: expected the address of the site, got none.');
  const at = (path: string): string => escaped(`${address}${path}`);
  const urls = sheets.map(({path, pathIn}) => {
    const others = alternates(pathIn)
      .map(([language, where]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${at(where)}"/>`)
      .join('');
    return `<url><loc>${at(path)}</loc>${asOf === '' ? '' : `<lastmod>${asOf}</lastmod>`}${others}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${at('')}</loc></url>
${urls.join('\n')}
</urlset>
`;
}

/** Everybody may read everything. Only at the root of a host is it asked for. */
export const robots = ({address}: Site): string => `User-agent: *\nAllow: /\n${address === undefined ? '' : `Sitemap: ${address}sitemap.xml\n`}`;

/**
 * What a server shows for an address that does not exist. It can stand at any depth, so its links begin at the root of the host: with the site's address that is known,
 * without it the site is taken to stand at the root.
 */
export function notFoundPage({address, files}: Site): string {
  const root = address === undefined ? '/' : new URL(address).pathname;
  const {app} = messagesIn('nl');
  const page = html`<html lang="${languageTag('nl')}">
    <head>
      <meta charset="utf-8" />
      <title>${textPages.nl.noSuchPage} – ${app.title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href="${root}${files.style}" />
      <link rel="icon" href="${root}favicon.svg" type="image/svg+xml" />
    </head>
    <body>
      <main id="main">
        <article>
          <div class="head">
            ${LANGUAGES.map((language, at) => {
              const words = textPages[language];
              const heading = at === 0 ? html`<h1>${words.noSuchPage}</h1>` : html`<h2>${words.noSuchPage}</h2>`;
              return html`<section lang="${languageTag(language)}">
                ${heading}
                <p>${words.noSuchPageText}</p>
                <ul class="cards">
                  <li><a class="name" href="${root}?lang=${language}">${words.openWhole}</a></li>
                  <li><a class="name" href="${root}${pathOf({language})}">${words.inText}</a></li>
                  <li><a class="name" href="${root}${language}/a-z/">${words.lists['a-z']}</a></li>
                </ul>
              </section>`;
            })}
          </div>
        </article>
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${page.text.replaceAll(/\s*\n\s*/g, '\n')}\n`;
}
