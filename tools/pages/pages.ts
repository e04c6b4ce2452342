import {STORIES} from '../../src/story/stories.ts';
import {alphabetSheet, listSheet, startSheet} from './list-page.ts';
import {type Sheet, sheetText} from './sheet.ts';
import {LANGUAGES, LISTS, type Site} from './site.ts';
import {storySheet, stopSheet} from './story-page.ts';
import {thingSheet} from './thing-page.ts';

/** A file of the site, from its root. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Every page of text: things, stories, stops, lists, in each language. */
export const sheetsOf = (site: Site): Sheet[] =>
  LANGUAGES.flatMap((language) => [
    startSheet(language, site),
    ...LISTS.map((list) => listSheet(list, language, site)),
    alphabetSheet(language, site),
    ...STORIES.flatMap((story) => [storySheet(story, language, site), ...story.stops.map((stop) => stopSheet(story, stop, language, site))]),
    ...site.catalogue.things.map((thing) => thingSheet(thing, language, site)),
  ]);

/** The files of all pages, and of the data that lie beside them. */
export const pageFiles = (site: Site, sheets: readonly Sheet[] = sheetsOf(site)): SiteFile[] =>
  sheets.flatMap((sheet) => [
    {path: `${sheet.path}index.html`, text: sheetText(sheet, site)},
    ...(sheet.json === null ? [] : [{path: `${sheet.path}index.json`, text: sheet.json()}]),
  ]);
