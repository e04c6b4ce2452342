import {baseLanguage} from '../i18n/languages.ts';
import {formatDate} from '../i18n/format.ts';
import {sentencesIn} from '../i18n/sentences.ts';
import type {SourceWords} from './page.ts';
import {sourceName, type Voice} from './voice.ts';

/** Few sources are named in a line; the panel lists them all. */
const SOURCES_IN_LINE = 2;

/** “**Bron** Regio Twente · peildatum 2021”; what stands out is between `**`. */
export function sourceText({ids, asOf, oneOf}: SourceWords, {catalogue, language}: Pick<Voice, 'catalogue' | 'language'>, most = SOURCES_IN_LINE): string {
  const unique = [...new Set(ids)];
  const names = unique.slice(0, most).map((id) => sourceName(catalogue.source(id)));
  const say = sentencesIn(language);
  const line = say.source(names, unique.length - names.length, asOf === null ? null : formatDate(language, asOf));
  return oneOf ? `${line}. ${say.oneOf}` : line;
}

/** The newest date of some sources, as exact as it is known; `null` when none has one. */
export function newestOf(ids: readonly string[], {catalogue}: Pick<Voice, 'catalogue'>): string | null {
  const dates = ids.flatMap((id) => catalogue.source(id).asOf ?? []).filter((date) => /^\d{4}(-\d{2}){0,2}$/.test(date));
  return dates.toSorted().at(-1) ?? null;
}

/** A run of text, and its language where that is not the language around it. */
export interface Tongue {
  readonly text: string;
  readonly lang: string | null;
}

/**
 * A text that names sources, cut so that each title in another language than the text's can be marked as such (WCAG 3.1.2). A title that is only a name needs none.
 *
 * @param ids - the sources that may be named in it
 */
export function tonguesOf(text: string, ids: readonly string[], {catalogue, language}: Pick<Voice, 'catalogue' | 'language'>): Tongue[] {
  const found = ids
    .map((id) => catalogue.source(id))
    .filter((source) => source.language !== undefined && source.language !== baseLanguage(language))
    // A publisher stands before the title, and is a name.
    .map(({title, language: lang}) => ({title, lang: lang ?? null, at: text.indexOf(title)}))
    .filter(({at}) => at >= 0)
    .toSorted((a, b) => a.at - b.at || b.title.length - a.title.length);
  const runs: Tongue[] = [];
  let from = 0;
  for (const {title, lang, at} of found) {
    // Within a longer title that has been marked already.
    if (at < from) continue;
    runs.push({text: text.slice(from, at), lang: null}, {text: title, lang});
    from = at + title.length;
  }
  return [...runs, {text: text.slice(from), lang: null}].filter((run) => run.text !== '');
}
