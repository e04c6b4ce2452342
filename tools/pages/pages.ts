import {messagesIn} from '../../src/i18n/messages.ts';
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
  LANGUAGES.flatMap((language) =>
    withNamesakes(
      [
        startSheet(language, site),
        ...LISTS.map((list) => listSheet(list, language, site)),
        alphabetSheet(language, site),
        ...STORIES.flatMap((story) => [storySheet(story, language, site), ...story.stops.map((stop) => stopSheet(story, stop, language, site))]),
        ...site.catalogue.things.map((thing) => thingSheet(thing, language, site)),
      ],
      messagesIn(language).app.title,
    ),
  );

/** Marks the pages of a language whose title others have too; the map itself has one as well. */
function withNamesakes(sheets: readonly Sheet[], mapTitle: string): Sheet[] {
  const times = new Map([[mapTitle, 1]]);
  for (const {title} of sheets) times.set(title, (times.get(title) ?? 0) + 1);
  return sheets.map((sheet) => (times.get(sheet.title) === 1 ? sheet : {...sheet, namesake: true}));
}

/** The files of all pages, and of the data that lie beside them. */
export const pageFiles = (site: Site, sheets: readonly Sheet[] = sheetsOf(site)): SiteFile[] =>
  sheets.flatMap((sheet) => [
    {path: `${sheet.path}index.html`, text: sheetText(sheet, site)},
    ...(sheet.json === null ? [] : [{path: `${sheet.path}index.json`, text: sheet.json()}]),
  ]);
