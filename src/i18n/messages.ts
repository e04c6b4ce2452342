import {baseLanguage, type Language} from './languages.ts';
import {partIn, type Texts} from './texts.ts';
import {app} from './texts/app.ts';
import {controls} from './texts/controls.ts';
import {details} from './texts/details.ts';
import {filters} from './texts/filters.ts';
import {legend} from './texts/legend.ts';
import {lens} from './texts/lens.ts';
import {list} from './texts/list.ts';
import {map} from './texts/map.ts';
import {notice} from './texts/notice.ts';
import {page} from './texts/page.ts';
import {present} from './texts/present.ts';
import {search} from './texts/search.ts';
import {spoken} from './texts/spoken.ts';
import {thing} from './texts/thing.ts';
import {topics} from './texts/topics.ts';
import {year} from './texts/year.ts';

/** What the first view and the parts of the package say. What only comes when it is asked for brings its own texts (`aboutIn`, `handoutIn`). */
const PARTS = {
  app,
  controls,
  details,
  filters,
  legend,
  lens,
  list,
  map,
  notice,
  page,
  present,
  search,
  spoken,
  thing,
  topics,
  year,
};

type TextOf<P> = P extends Texts<infer T> ? T : never;

/** All texts of the interface in one language. */
export type Messages = {readonly [Part in keyof typeof PARTS]: TextOf<(typeof PARTS)[Part]>};

/** Whether the texts in a language are here: the first view of the site begins with those in Dutch (`other-languages.ts`). */
export const isHere = (language: Language): boolean => baseLanguage(language) in PARTS.app;

const made = new Map<Language, Messages>();

/** The texts in a language; plain Dutch falls back to Dutch, text by text. The same object each time. */
export function messagesIn(language: Language): Messages {
  const known = made.get(language) ?? makeMessages(language);
  made.set(language, known);
  return known;
}

function makeMessages(language: Language): Messages {
  const parts = Object.entries(PARTS).map(([name, part]) => [name, partIn<object>(part, language)]);
  return Object.fromEntries(parts) as Messages;
}
