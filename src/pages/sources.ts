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
