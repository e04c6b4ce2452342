import type {HtmlTagDescriptor, Plugin} from 'vite';
import {formatNumber} from '../src/i18n/format.ts';
import type {BaseLanguage} from '../src/i18n/languages.ts';
import {messagesIn} from '../src/i18n/messages.ts';
import {preview} from '../src/i18n/texts/preview.ts';
import {STORIES, type Story} from '../src/story/stories.ts';

/** What messengers and social media show of a link. */
export const PREVIEW_SIZE = {width: 1200, height: 630} as const;
const LANGUAGES: readonly BaseLanguage[] = ['nl', 'de', 'en'];
/** As Open Graph writes languages. */
const LOCALES: Readonly<Record<BaseLanguage, string>> = {nl: 'nl_NL', de: 'de_DE', en: 'en_GB'};

/** The whole map or a story, in one language: the page of text that a link leads to, and the picture of it. */
export interface LinkPreview {
  readonly language: BaseLanguage;
  /** `null`: the whole map. */
  readonly story: Story | null;
  /** Folder of the page, from the root of the site: `de/`, `nl/politieke-markt/`. */
  readonly path: string;
  /** From the root of the site. */
  readonly image: string;
  readonly title: string;
  readonly text: string;
  readonly alt: string;
}

/** A picture for the map and for each story, in each language. */
export const LINK_PREVIEWS: readonly LinkPreview[] = LANGUAGES.flatMap((language) => [null, ...STORIES].map((story) => previewOf(language, story)));

function previewOf(language: BaseLanguage, story: Story | null): LinkPreview {
  const {app} = messagesIn(language);
  const words = preview[language];
  const title = story ? story.title[language] : app.title;
  return {
    language,
    story,
    path: `${language}/${story ? `${story.id}/` : ''}`,
    image: `previews/${story?.id ?? 'kaart'}-${language}.png`,
    title,
    text: story ? words.stops(formatNumber(language, story.stops.length), formatNumber(language, story.minutes)) : app.explanation,
    alt: words.alt(title),
  };
}

/** What is to be seen on one of these pictures, whatever page shows it. @throws Error when there is no such picture */
export function previewAlt(image: string): string {
  const found = LINK_PREVIEWS.find((preview) => preview.image === image);
  if (!found) throw new Error(`previewAlt: expected the path of a picture for messages, got "${image}".`);
  return found.alt;
}

/** A tag of the head: how its name is written, name, content. */
export type PreviewTag = readonly [kind: 'property' | 'name', name: string, content: string];

/** The tags that a messenger reads. @param root - the site as seen from the page, complete where it is known: without, there is no picture, which has to have a complete address */
export function previewTags(
  {language, title, text, image, alt}: Pick<LinkPreview, 'language' | 'title' | 'text' | 'image' | 'alt'>,
  root: string,
  page: string,
): PreviewTag[] {
  const {app} = messagesIn(language);
  const isComplete = root.startsWith('http');
  return [
    ['name', 'twitter:card', isComplete ? 'summary_large_image' : 'summary'],
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', `${app.title} · ${app.sender}`],
    ['property', 'og:title', title],
    ['property', 'og:description', text],
    ...(isComplete ? [['property', 'og:url', `${root}${page}`] as const] : []),
    ['property', 'og:locale', LOCALES[language]],
    ...LANGUAGES.filter((other) => other !== language).map((other) => ['property', 'og:locale:alternate', LOCALES[other]] as const),
    ...(isComplete ? imageTags(`${root}${image}`, alt) : []),
  ];
}

const imageTags = (address: string, alt: string): PreviewTag[] => [
  ['property', 'og:image', address],
  ['property', 'og:image:type', 'image/png'],
  ['property', 'og:image:width', String(PREVIEW_SIZE.width)],
  ['property', 'og:image:height', String(PREVIEW_SIZE.height)],
  ['property', 'og:image:alt', alt],
];

/** Vite plugin: what a link to the map itself shows in a message, and where its pages of text begin. The pictures are made by `tools/previews.ts`. */
export function linkPreviews(site: string | undefined): Plugin {
  return {
    name: 'link-previews',
    apply: 'build',
    transformIndexHtml(_html, {path: page}): HtmlTagDescriptor[] {
      const [own] = LINK_PREVIEWS;
      if (!own || page !== '/index.html') return [];
      const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({tag: 'link', attrs, injectTo: 'head'});
      return [
        ...previewTags(own, site ?? './', '').map(([kind, name, content]): HtmlTagDescriptor => ({
          tag: 'meta',
          attrs: {[kind]: name, content},
          injectTo: 'head',
        })),
        ...(site === undefined ? [] : [link({rel: 'canonical', href: site})]),
      ];
    },
  };
}
