import {HOME} from '../../src/catalogue/home.ts';
import type {Catalogue, ThingKind} from '../../src/catalogue/catalogue.ts';
import type {BaseLanguage} from '../../src/i18n/languages.ts';
import {messagesIn} from '../../src/i18n/messages.ts';
import type {Voice} from '../../src/pages/voice.ts';
import {dataVersionOf} from '../../src/share/data-version.ts';
import {type TextPage, textPagePath} from '../../src/share/text-page.ts';
import {STORIES} from '../../src/story/stories.ts';
import type {SharedGround} from './grounds.ts';
import {Where} from './where.ts';

/** Pages of text have no plain Dutch of their own. */
export const LANGUAGES: readonly BaseLanguage[] = ['nl', 'de', 'en'];
/** Where a page stands in each language, and for readers of any other (`x-default`): in Dutch. */
export const alternates = (pathIn: (language: BaseLanguage) => string): readonly (readonly [hreflang: string, path: string])[] => [
  ...LANGUAGES.map((language) => [language, pathIn(language)] as const),
  ['x-default', pathIn('nl')],
];

const STORY_IDS = STORIES.map(({id}) => id);

/** The lists, by the word under which `geo/facts` keeps the kind. */
export const LISTS = ['places', 'networks', 'projects', 'partnerships', 'landmarks'] as const;
/** A list of things. */
export type ListId = (typeof LISTS)[number];
/** On which list a kind of thing stands. */
export const LIST_OF: Readonly<Record<ThingKind, ListId>> = {
  place: 'places',
  network: 'networks',
  programme: 'networks',
  project: 'projects',
  partnership: 'partnerships',
  landmark: 'landmarks',
};

/** Files that all pages share, as paths from the root of the site. */
export interface SharedFiles {
  readonly style: string;
  readonly grounds: Readonly<Record<SharedGround['id'], string>>;
}

/** What every page of text is made of. */
export interface Site {
  readonly catalogue: Catalogue;
  /** Complete address of the published map; `undefined`: not known at the build. */
  readonly address: string | undefined;
  readonly files: SharedFiles;
  readonly where: Where;
  /** Fingerprint of the facts. */
  readonly version: string;
  /** Day of the newest source. */
  readonly asOf: string;
}

/** Reads all that the pages share, once. @param address - of the published map; `undefined`: not known */
export function siteOf(catalogue: Catalogue, address: string | undefined, files: SharedFiles): Site {
  const days = catalogue.facts.sources.flatMap(({asOf}) => (asOf !== null && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? [asOf] : []));
  return {catalogue, address, files, where: new Where(catalogue), version: dataVersionOf(catalogue).all, asOf: days.toSorted().at(-1) ?? ''};
}

const messages = {nl: messagesIn('nl'), de: messagesIn('de'), en: messagesIn('en')};

/** The pages tell of now. */
export const voiceOf = ({catalogue}: Pick<Site, 'catalogue'>, language: BaseLanguage): Voice => ({
  catalogue,
  language,
  messages: messages[language],
  home: HOME,
  year: null,
});

/** Where a page of text lies, from the root of the site. */
export const pathOf = (page: TextPage): string => textPagePath(page, STORY_IDS);
/** Where a list lies, from the root of the site. */
export const listPath = (language: BaseLanguage, list: ListId | 'a-z'): string => `${language}/${list}/`;

/** From a page to the root of the site: `../../`. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** The map in the state that a page tells of, from the root of the site. */
export function mapQuery({language, place, story, stop}: TextPage): string {
  const query = new URLSearchParams({
    ...(language === 'nl' ? {} : {lang: language}),
    ...(place === undefined ? {} : {place}),
    ...(story === undefined ? {} : {story}),
    ...(stop === undefined ? {} : {stop}),
  }).toString();
  return query === '' ? '' : `?${query}`;
}
