import {FIRST_TOPICS, TOPIC_IDS, type TopicId} from '../catalogue/topics.ts';
import {type Language, languageTag} from '../i18n/languages.ts';
import {pageOf, queryText} from './link.ts';

/** What somebody who puts the map into a page has chosen. */
export interface EmbedOptions {
  /** The view that it starts with, as the state writes it (`?place=unlock&map=…`). */
  readonly query: string;
  readonly language: Language;
  readonly topics: readonly TopicId[];
  /** Accessible name of the frame, in that language. */
  readonly title: string;
  /** CSS pixels; `null`: as wide as there is room. */
  readonly widthPx: number | null;
  readonly heightPx: number;
}

/** Smaller than this the map cannot be used. */
export const LEAST_SIZE_PX = 280;
/** Wider than any screen it stands on. */
export const MOST_SIZE_PX = 4000;

/** What a page of somebody else’s has no use for, or says itself. */
const NOT_EMBEDDED = ['present', 'speaker', 'kiosk', 'embed', 'data', 'lang', 'topics'] as const;

/** Safe between double quotes in HTML and as text. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** The parameters of the start view, language and topics; what is as in the first view is left out. */
function parametersOf({query, language, topics}: EmbedOptions): URLSearchParams {
  const given = new URLSearchParams(query);
  for (const name of NOT_EMBEDDED) given.delete(name);
  const shown = TOPIC_IDS.filter((id) => topics.includes(id));
  return new URLSearchParams([
    ...(language === 'nl' ? [] : [['lang', language]]),
    ...(shown.join() === FIRST_TOPICS.join() ? [] : [['topics', shown.join(',')]]),
    ...given,
  ]);
}

function sizeOf(value: number, name: string): number {
  if (Number.isFinite(value) && value >= LEAST_SIZE_PX && value <= MOST_SIZE_PX) return Math.round(value);
  throw new RangeError(`embed code: expected ${name} from ${LEAST_SIZE_PX} to ${MOST_SIZE_PX} pixels, got ${value}.`);
}

/**
 * An iframe for any page, also where scripts are not allowed. It waits until the reader scrolls to it, and may fill the screen.
 *
 * @param page - address of the page that shows the map
 * @throws RangeError when width or height is smaller than a usable map, or larger than a screen.
 */
export function iframeCode(page: string, options: EmbedOptions): string {
  const parameters = parametersOf(options);
  parameters.set('embed', '1');
  const attributes = [
    ['src', `${pageOf(page)}${queryText(parameters)}`],
    ['title', options.title],
    ['lang', languageTag(options.language)],
    ['width', options.widthPx === null ? '100%' : String(sizeOf(options.widthPx, 'a width'))],
    ['height', String(sizeOf(options.heightPx, 'a height'))],
    ['loading', 'lazy'],
    ['allow', 'fullscreen'],
  ] as const;
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ')}></iframe>`;
}

/**
 * The map as an element of the page itself: it takes the page’s colours and sends it events. The parameters of the address are its attributes.
 *
 * @param module - address of the package’s module
 * @throws RangeError as `iframeCode`
 */
export function elementCode(module: string, options: EmbedOptions): string {
  const width = options.widthPx === null ? '100%' : `${sizeOf(options.widthPx, 'a width')}px`;
  const attributes = [...parametersOf(options), ['embed', '1']].map(([name = '', value = '']) => `${name}="${escapeHtml(value)}"`);
  return [
    `<script type="module" src="${escapeHtml(module)}"></script>`,
    // A rule, not a `style` attribute: where the site’s content security policy forbids both, it moves to the site’s own style sheet as it is.
    `<style>euregio-app { display: block; inline-size: ${width}; block-size: ${sizeOf(options.heightPx, 'a height')}px; }</style>`,
    `<euregio-app ${attributes.join(' ')}></euregio-app>`,
  ].join('\n');
}
