import {writtenYear} from '../catalogue/dates.ts';
import type {Thing} from '../catalogue/catalogue.ts';
import type {MemoSubject} from '../catalogue/facts.ts';
import {formatDate, formatList, formatNumber} from '../i18n/format.ts';
import {textIn} from '../i18n/languages.ts';
import type {Block, Part} from './page.ts';
import {type Voice} from './voice.ts';

const SHOWN_AT_ONCE = 8;
const SUBJECTS_AT_ONCE = 3;
const MEMO_YEAR = 2016;

/** The subjects of the memo that name the thing, what is most its own first. */
export const subjectsOf = (id: string, {catalogue}: Pick<Voice, 'catalogue'>): readonly MemoSubject[] =>
  catalogue.memoOf(id).toSorted((a, b) => a.related.length - b.related.length || a.order - b.order);

/** What the memo says of it, with its date, and what came after. */
export function memo(thing: Thing, voice: Voice): Block | null {
  // Their texts may still be on their way.
  const subjects = subjectsOf(thing.id, voice).filter(({text}) => text.nl !== '');
  // The memo tells of 2016: in an earlier year it would tell of the future.
  if (subjects.length === 0 || (voice.year !== null && voice.year < MEMO_YEAR)) return null;
  const shown = subjects.slice(0, SUBJECTS_AT_ONCE).flatMap((subject) => subjectParts(subject, voice));
  const rest = subjects.slice(SUBJECTS_AT_ONCE).flatMap((subject) => subjectParts(subject, voice));
  return {
    id: 'memo',
    title: voice.messages.page.memo,
    parts: [...shown, ...folded(rest, voice.messages.details.showAll(formatNumber(voice.language, subjects.length)))],
  };
}

function subjectParts(subject: MemoSubject, {language, messages, year}: Voice): Part[] {
  const {later} = subject;
  const parts: Part[] = [
    {kind: 'title', text: textIn(subject.names, language)},
    {kind: 'text', line: [textIn(subject.text, language)]},
  ];
  if (later && year === null) {
    parts.push(
      {kind: 'text', strong: `${messages.details.later}:`, line: [textIn(later.text, language)]},
      {kind: 'source', source: {ids: later.sources, asOf: later.asOf}},
    );
  }
  return parts;
}

/** What is left of a long list, to be unfolded on request. */
export const folded = (parts: readonly Part[], summary: string): Part[] => (parts.length === 0 ? [] : [{kind: 'fold', summary, parts, rest: true}]);

/** What happened up to the year looked at, oldest first. */
export function history(thing: Thing, {catalogue, language, messages, year}: Voice): Block | null {
  const entries = catalogue
    .milestonesOf(thing.id)
    .filter(({date}) => year === null || Number(writtenYear(date)) <= year)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({date, text, sources}) => ({date, shown: formatDate(language, date, 'short'), text: textIn(text, language), sources}));
  if (entries.length === 0) return null;
  const rest = entries.slice(SHOWN_AT_ONCE);
  return {
    id: 'history',
    title: messages.details.history,
    parts: [
      {kind: 'history', entries: entries.slice(0, SHOWN_AT_ONCE)},
      ...folded(rest.length === 0 ? [] : [{kind: 'history', entries: rest}], messages.details.showAll(formatNumber(language, entries.length))),
    ],
  };
}

/** Fields that say how a thing stands now. */
const OF_NOW: ReadonlySet<string> = new Set(['status']);

/** What could not be verified, and what was not found. */
export function doubts(thing: Thing, {language, messages, year}: Voice): Block | null {
  const {fields, unsure, notVerified, notFound} = messages.details;
  const named = (names: readonly string[] | undefined): string =>
    formatList(language, [
      ...new Set((names ?? []).flatMap((field) => (field in fields && !(year !== null && OF_NOW.has(field)) ? [fields[field as keyof typeof fields]] : []))),
    ]);
  const unverified = named(thing.unverified);
  const missing = named(thing.missing);
  if (unverified === '' && missing === '') return null;
  return {
    id: 'doubts',
    title: unsure,
    parts: [
      ...(unverified === '' ? [] : [{kind: 'text' as const, line: [notVerified(unverified)]}]),
      ...(missing === '' ? [] : [{kind: 'text' as const, line: [notFound(missing)]}]),
    ],
  };
}
