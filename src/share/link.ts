import type {BaseLanguage} from '../i18n/languages.ts';
import {textPagePath} from './text-page.ts';

/** Parameters of the address that belong to one screen or one reader, and stay behind when a view is handed on. */
const OF_THIS_SCREEN = ['present', 'speaker', 'kiosk', 'embed', 'scheme'] as const;

/** The page without what stands behind it: no parameters, no `#`, no `index.html`. Works for `file:` too. Empty stays empty: a page that nobody else can open. */
export function pageOf(address: string): string {
  if (address === '') return '';
  const page = new URL(address);
  page.search = '';
  page.hash = '';
  // A page opened from a folder needs its file name; a server finds it by itself.
  if (page.protocol !== 'file:') page.pathname = page.pathname.replace(/\/index\.html?$/, '/');
  return page.href;
}

/**
 * The page that others can open, in the same form; empty for a page opened from a folder that nobody has published.
 *
 * @param site - where the map is published, when that is known
 * @param address - of the page itself
 */
export function publishedPage(site: string, address: string): string {
  if (URL.canParse(site)) return pageOf(site);
  return new URL(address).protocol === 'file:' ? '' : pageOf(address);
}

/**
 * The complete address of a view, for somebody else’s screen.
 *
 * @param page - address of the page that shows the map; what stands behind `?` or `#` is left out; empty: there is no link either
 * @param query - the view as the state writes it (`?lang=de&place=unlock`)
 * @param data - version of the facts, for a citation (`toDataParameter`)
 */
export function linkOf(page: string, query: string, data?: string): string {
  if (page === '') return '';
  const parameters = new URLSearchParams(query);
  for (const name of [...OF_THIS_SCREEN, 'data']) parameters.delete(name);
  if (data !== undefined) parameters.set('data', data);
  return `${pageOf(page)}${queryText(parameters)}`;
}

/** What else a page of text may leave out and still say the same: its text is what the panel says. */
const SAID_BY_TEXT = ['lang', 'place', 'panel', 'story', 'stop'];

/**
 * The page of text that says what the view shows: of a thing, a story, a stop, or of the whole map; with it a messenger shows a picture, a reader without a script the text,
 * and everybody the way to the same view. `''` where there is none: in plain Dutch, in another year, with a lens or a comparison, of a story that is not built in.
 *
 * @param stories - ids of the built-in stories
 */
export function textLink(page: string, query: string, stories: readonly string[]): string {
  if (page === '') return '';
  const link = new URL(linkOf(page, query));
  const given = link.searchParams;
  const language = given.get('lang') ?? 'nl';
  const [place, story, stop] = ['place', 'story', 'stop'].map((name) => given.get(name) ?? undefined);
  const others = [...given.keys()].some((name) => !SAID_BY_TEXT.includes(name));
  if (others || !isTold(language) || !link.protocol.startsWith('http')) return '';
  if (story !== undefined && (place !== undefined || !stories.includes(story))) return '';
  return new URL(
    textPagePath({language, ...(place === undefined ? {} : {place}), ...(story === undefined ? {} : {story}), ...(stop === undefined ? {} : {stop})}, stories),
    pageOf(page),
  ).href;
}

/** The pages of text are in these languages. */
const isTold = (language: string): language is BaseLanguage => language === 'nl' || language === 'de' || language === 'en';

/** Commas stand as they are, so that a link can be read. */
export function queryText(parameters: URLSearchParams): string {
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/**
 * The address as people say and type it: without protocol, `www.`, parameters and file name. Only the page, not the view: that is what the
 * QR code is for. Empty for a page opened from a folder: nobody else can go there.
 */
export function shortAddress(page: string): string {
  if (page === '') return '';
  const {protocol, host, pathname} = new URL(pageOf(page));
  return protocol === 'file:' ? '' : `${host.replace(/^www\./, '')}${pathname}`.replace(/\/$/, '');
}
