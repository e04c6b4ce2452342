import type {HtmlTagDescriptor, Plugin} from 'vite';
import {formatNumber} from '../src/i18n/format.ts';
import {type BaseLanguage, languageTag} from '../src/i18n/languages.ts';
import {messagesIn} from '../src/i18n/messages.ts';
import {preview} from '../src/i18n/texts/preview.ts';
import {STORIES, type Story} from '../src/story/stories.ts';

/** What messengers and social media show of a link. */
export const PREVIEW_SIZE = {width: 1200, height: 630} as const;
const LANGUAGES: readonly BaseLanguage[] = ['nl', 'de', 'en'];
/** As Open Graph writes languages. */
const LOCALES: Readonly<Record<BaseLanguage, string>> = {nl: 'nl_NL', de: 'de_DE', en: 'en_GB'};

/** The whole map or a story, in one language: a page that a link leads through, and the picture of it. */
export interface LinkPreview {
  readonly language: BaseLanguage;
  /** `null`: the whole map. */
  readonly story: Story | null;
  /** Folder of the page, from the root of the site: `de/`, `nl/politieke-markt/`. */
  readonly path: string;
  /** From the root of the site. */
  readonly image: string;
  /** Where the page leads, as the parameters of the map: `?lang=de`. */
  readonly query: string;
  readonly title: string;
  readonly text: string;
  readonly alt: string;
}

export const LINK_PREVIEWS: readonly LinkPreview[] = LANGUAGES.flatMap((language) => [null, ...STORIES].map((story) => previewOf(language, story)));

function previewOf(language: BaseLanguage, story: Story | null): LinkPreview {
  const {app} = messagesIn(language);
  const words = preview[language];
  const query = new URLSearchParams({...(language === 'nl' ? {} : {lang: language}), ...(story ? {story: story.id} : {})}).toString();
  const title = story ? story.title[language] : app.title;
  return {
    language,
    story,
    path: `${language}/${story ? `${story.id}/` : ''}`,
    image: `previews/${story?.id ?? 'kaart'}-${language}.png`,
    query: query === '' ? '' : `?${query}`,
    title,
    text: story ? words.stops(formatNumber(language, story.stops.length), formatNumber(language, story.minutes)) : app.explanation,
    alt: words.alt(title),
  };
}

/** The tags that a messenger reads. @param root - the site as seen from the page, complete where it is known: crawlers ask for complete addresses */
function tagsOf(of: LinkPreview, root: string, page: string): {property: string; content: string}[] {
  const {sender, title} = messagesIn(of.language).app;
  return [
    {property: 'og:type', content: 'website'},
    {property: 'og:site_name', content: `${title} · ${sender}`},
    {property: 'og:title', content: of.title},
    {property: 'og:description', content: of.text},
    // The address that counts is a complete one, or none.
    ...(root.startsWith('http') ? [{property: 'og:url', content: `${root}${page}`}] : []),
    {property: 'og:locale', content: LOCALES[of.language]},
    ...LANGUAGES.filter((language) => language !== of.language).map((language) => ({property: 'og:locale:alternate', content: LOCALES[language]})),
    {property: 'og:image', content: `${root}${of.image}`},
    {property: 'og:image:type', content: 'image/png'},
    {property: 'og:image:width', content: String(PREVIEW_SIZE.width)},
    {property: 'og:image:height', content: String(PREVIEW_SIZE.height)},
    {property: 'og:image:alt', content: of.alt},
  ];
}

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign] as string);

/** A page that shows its preview to whoever asks, and leads every reader on to the map: without a script, so that it works under every policy. */
export function landingPage(of: LinkPreview, site: string | undefined): string {
  const up = '../'.repeat(of.path.split('/').length - 1);
  const root = site ?? up;
  const target = `${up}${of.query}`;
  const tags = tagsOf(of, root, of.path).map(({property, content}) => `    <meta property="${property}" content="${escaped(content)}" />`);
  return `<!doctype html>
<html lang="${languageTag(of.language)}">
  <head>
    <meta charset="utf-8" />
    <title>${escaped(of.title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${escaped(of.text)}" />
    <meta name="twitter:card" content="summary_large_image" />
${tags.join('\n')}
${site === undefined ? '' : `    <link rel="canonical" href="${escaped(`${site}${of.query}`)}" />\n`}    <meta http-equiv="refresh" content="0; url=${escaped(target)}" />
  </head>
  <body>
    <h1>${escaped(of.title)}</h1>
    <p>${escaped(of.text)}</p>
    <p><a href="${escaped(target)}">${escaped(preview[of.language].open)}</a></p>
  </body>
</html>
`;
}

/** Vite plugin: what a link shows in a message, for the map itself and for a page of each language and story. The pictures are made by `tools/previews.ts`. */
export function linkPreviews(site: string | undefined): Plugin {
  return {
    name: 'link-previews',
    apply: 'build',
    transformIndexHtml(_html, {path: page}): HtmlTagDescriptor[] {
      const [own] = LINK_PREVIEWS;
      if (!own || page !== '/index.html') return [];
      const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({tag: 'meta', attrs, injectTo: 'head'});
      return [
        meta({name: 'twitter:card', content: 'summary_large_image'}),
        ...tagsOf(own, site ?? './', '').map(meta),
        ...LINK_PREVIEWS.filter(({story}) => story === null).map(({language, path}): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: {rel: 'alternate', hreflang: language, href: `${site ?? './'}${path}`},
          injectTo: 'head',
        })),
      ];
    },
    generateBundle() {
      for (const of of LINK_PREVIEWS) this.emitFile({type: 'asset', fileName: `${of.path}index.html`, source: landingPage(of, site)});
    },
  };
}
