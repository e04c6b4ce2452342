import type {Catalogue} from '../catalogue/catalogue.ts';
import type {Partnership} from '../catalogue/facts.ts';
import {namesIn} from '../catalogue/moments.ts';
import type {Language} from '../i18n/languages.ts';
import type {Messages} from '../i18n/messages.ts';
import {formatDate, formatKm, formatList} from '../i18n/format.ts';
import {baseLanguage, textIn} from '../i18n/languages.ts';
import {sentencesIn, type Sentences} from '../i18n/sentences.ts';
import type {ask} from '../i18n/texts/ask.ts';
import {partIn, type Texts} from '../i18n/texts.ts';
import type {Names} from './names.ts';
import type {Question, QuestionKind, QuestionOf} from './question.ts';
import type {Reading} from './reading.ts';

/** The sentences of the desk in one language. */
export type AskTexts = typeof ask.nl;

/** What a rule works with: the facts, and a language to answer in. */
export interface Desk {
  readonly catalogue: Catalogue;
  readonly names: Names;
  readonly language: Language;
  readonly texts: AskTexts;
  readonly say: Sentences;
  readonly messages: Messages;
  /** `2026-11-28`: what has ended and what still runs. */
  readonly today: string;
  /** Id of the place that “we” are. */
  readonly home: string;
  /** The year that is asked for, in whose names the answer speaks; `null`: now. */
  readonly year: number | null;
}

/** An answer as a rule gives it; the desk adds what holds for all. */
export interface Draft {
  /** What was asked, said again, so that a wrong understanding is seen. */
  readonly asked: string;
  /** The answer; what stands out is between `**`. */
  readonly sentence: string;
  /** The things that the answer is about, for map and list. */
  readonly ids: readonly string[];
  /** Ids of the sources. */
  readonly sources: readonly string[];
  /** As of when, when all that was counted has one date. */
  readonly asOf?: string | null;
  /** Parameters of the address that show the same, where they suffice; without them the question itself stands in it. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Questions that suggest themselves. */
  readonly next: readonly string[];
}

/** One kind of question: how its words are read, and how it is answered. */
export interface Rule<Kind extends QuestionKind> {
  readonly kind: Kind;
  /** `null` when the words do not ask this. */
  read(reading: Reading, desk: Desk): QuestionOf<Kind> | null;
  answer(question: QuestionOf<Kind>, desk: Desk): Draft;
}

/** What a rule made of a question. */
export interface Understood {
  readonly question: Question;
  answer(): Draft;
}

/** A rule among others, whatever its kind. */
export interface AnyRule {
  readonly kind: QuestionKind;
  understand(reading: Reading, desk: Desk): Understood | null;
}

/** A rule among others: what it read is kept for its answer, which is given in the names of the year asked for. */
export const ruleOf = <Kind extends QuestionKind>(rule: Rule<Kind>): AnyRule => ({
  kind: rule.kind,
  understand(reading, desk) {
    const question = rule.read(reading, desk);
    return question === null ? null : {question, answer: () => rule.answer(question, {...desk, year: yearOf(question)})};
  },
});

/** The one year that a question is about; `null`: it is about now, or about all years before or since one. */
const yearOf = (question: Question): number | null => ('year' in question && !('how' in question && question.how !== 'in') ? question.year : null);

/** The desk in one language; of now, until a question names a year. */
export function deskIn(parts: Pick<Desk, 'catalogue' | 'names' | 'today' | 'home' | 'messages'>, texts: Texts<AskTexts>, language: Language): Desk {
  return {...parts, year: null, language, texts: partIn(texts, language), say: sentencesIn(language)};
}

/** A name of the year as it stands in a sentence: the EUREGIO has its article in Dutch and German. */
export const nameIn = ({catalogue, language, year}: Pick<Desk, 'catalogue' | 'language' | 'year'>, id: string): string => {
  const name = textIn(namesIn(catalogue.get(id), year), language);
  return id === WITH_ARTICLE ? `${ARTICLES[baseLanguage(language)]}${name}` : name;
};

const WITH_ARTICLE = 'euregio';
const ARTICLES = {nl: 'de ', de: 'die ', en: ''} as const;

const CONTRACTED: Readonly<Record<string, string>> = {in: 'im', von: 'vom', bei: 'beim', zu: 'zum'};

/** The article as it stands there: with a capital at the beginning, in German in the case that the word before it asks for. */
export function inflected(text: string, language: Language): string {
  const said =
    baseLanguage(language) === 'de'
      ? text
          .replaceAll(/\bvon (\*\*)?die EUREGIO(?! nach)/g, '$1der EUREGIO')
          .replaceAll(/\b(von|in|mit|bei|zu|aus|nach) (\*\*)?die EUREGIO/gi, '$1 $2der EUREGIO')
          .replaceAll(/\b(in|von|bei|zu) (?=(?:Land)?kreis )/gi, (_, word: string) => `${CONTRACTED[word.toLowerCase()] ?? word} `)
          .replaceAll(/\b(zwischen [^.]*?)die EUREGIO/gi, '$1der EUREGIO')
      : text;
  return said.replaceAll(/(^|[.?!]\s+)(\*\*)?d(e|ie|er) EUREGIO/g, '$1$2D$3 EUREGIO');
}

/** How many names a sentence holds; the map and the list show the rest. */
const NAMED = 4;

/** “a, b, c en nog 3”; `all` when only the first are given. */
export function listed(desk: Desk, names: readonly string[], most = NAMED, all = names.length): string {
  return all > most + 1 ? desk.texts.andMore(names.slice(0, most), all - most) : formatList(desk.language, names);
}

/** Names of things in a sentence. Of thousands only the first are looked up. */
export const listedThings = (desk: Desk, ids: readonly string[], most = NAMED): string =>
  listed(
    desk,
    ids.slice(0, most + 1).map((id) => nameIn(desk, id)),
    most,
    ids.length,
  );

/** Of which things nobody knows whether they were there in the year; `null`: of none. */
export const openThings = (ids: readonly string[], year: number | null, desk: Desk): string | null =>
  ids.length === 0 || year === null ? null : desk.texts.unknownThere(listedThings(desk, ids), String(year));

/** A date as exact as the facts have it (`2016`, `2016-11`, `2016-11-25`), in words. */
export const dateIn = ({language}: Desk, date: string): string => formatDate(language, date);
/** A distance in kilometres, as far as a reader wants to know it. */
export const kmIn = ({language}: Desk, km: number): string => formatKm(language, km);

/** “Hengelo en Emsdetten: stedenband sinds 1991.” The two in the order in which they were named. */
export const bondIn = (desk: Desk, {kind, status, since, until}: Partnership, a: string, b: string): string =>
  desk.say.direct(nameIn(desk, a), nameIn(desk, b), {
    kind,
    status,
    since: since === null ? null : dateIn(desk, since),
    until: until === null ? null : dateIn(desk, until),
  });

/** Ids of the sources of these things, each once. */
export const sourcesOf = ({catalogue}: Desk, ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => catalogue.get(id).sources))];

/** Sentences one after the other; what is empty falls away. */
export const sentences = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' ');

/** The places, networks and the rest among what a question names; home joins when the words say “we”. */
export function mentions(reading: Reading, {catalogue, home}: Desk) {
  const ids = reading.things.map(({id}) => id);
  const all = reading.cues.has('we') && !ids.includes(home) ? [home, ...ids] : ids;
  const of = (type: string): string[] => all.filter((id) => catalogue.get(id).type === type);
  return {all, places: of('place'), networks: [...of('network'), ...of('programme')], projects: of('project'), landmarks: of('landmark')};
}
