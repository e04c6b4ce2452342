import type {BaseLanguage} from '../i18n/languages.ts';

/** What a page of text tells of: a thing, a story or one of its stops, or nothing but the map itself. */
export interface TextPage {
  readonly language: BaseLanguage;
  readonly place?: string;
  readonly story?: string;
  readonly stop?: string;
}

/** The list of everything; below it stand the things whose own address a story has. */
export const EVERYTHING = 'a-z';

/**
 * The folder of a page of text, from the root of the site: `nl/`, `de/emsdetten/`, `nl/politieke-markt/mont/`. Stories came first: a thing that bears the name of a story
 * stands at `nl/a-z/hengelo-emsdetten/`.
 *
 * @param stories - ids of the built-in stories
 */
export function textPagePath({language, place, story, stop}: TextPage, stories: readonly string[]): string {
  const told = story === undefined ? [] : stop === undefined ? [story] : [story, stop];
  const thing = place === undefined || story !== undefined ? [] : stories.includes(place) ? [EVERYTHING, place] : [place];
  return [language, ...told, ...thing, ''].join('/');
}
