import type {Catalogue} from '../catalogue/catalogue.ts';
import {standingIn} from '../catalogue/moments.ts';
import {baseLanguage, type BaseLanguage, type Language} from '../i18n/languages.ts';
import {messagesIn} from '../i18n/messages.ts';
import type {Texts} from '../i18n/texts.ts';
import {type Command, commandsOf, type YearSpan} from './commands.ts';
import {lexiconOf} from './lexicon.ts';
import {namesOf, type Postcodes, type TownsAround} from './names.ts';
import type {Question, QuestionKind} from './question.ts';
import {read, type Reading, type YearMention} from './reading.ts';
import {type AskTexts, deskIn, type Desk, type Draft, inflected, nameIn} from './rule.ts';
import {plain} from './tokens.ts';
import {RULES} from './rules.ts';
import {formedWords} from './rules/formed.ts';
import {isNamesake} from './rules/places.ts';
import {prepareProjects} from './rules/project-set.ts';
import {de} from './words/de.ts';
import {en} from './words/en.ts';
import {nl} from './words/nl.ts';
import type {Cue} from './words/words.ts';

/** What the question desk answers. */
export interface Answer {
  readonly kind: QuestionKind;
  /** The question as it was typed. */
  readonly text: string;
  /** What was understood, said again: “Projecten met een partner of plaats in Losser: 6”. */
  readonly asked: string;
  /** What of the question was not understood or read as something else; empty when all was plain. */
  readonly doubt: string;
  /** The answer; what stands out is between `**`. */
  readonly sentence: string;
  /** Ids of the things that it is about, for map and list. */
  readonly ids: readonly string[];
  /** Ids of its sources, each once. */
  readonly sources: readonly string[];
  /** As of when; `null` when the sources have several dates. */
  readonly asOf: string | null;
  /** The query of the address that brings it back: `?place=hengelo&lens=1`, `?ask=…`. */
  readonly query: string;
  /** Two questions that suggest themselves; three when it could not be answered. */
  readonly next: readonly string[];
  /** The year that the question names; `null`: none, so that it is answered for now. */
  readonly year: number | null;
  /** False when the map cannot say it. */
  readonly answered: boolean;
  /** False when the words mean nothing here; then there is no answer either. */
  readonly understood: boolean;
  /** The same in the second language of a hall; `null`: there is one language. */
  readonly second: Pick<Answer, 'asked' | 'doubt' | 'sentence'> | null;
}

/** Questions in, answers out; everything that can be named is read once. */
export interface QuestionDesk {
  /** The answer to a question; `null` when the text is none, only a name or a beginning to be searched. Never throws. */
  ask(text: string, language: Language): Answer | null;
  /** The same for a text that was meant as a question, as in a link: what is none is said not to be understood. */
  answer(text: string, language: Language, also?: Language | null): Answer;
  /** What the text tells the app to do; `null` when it is no command. */
  command(text: string): Command | null;
}

/** What the desk cannot know from the facts. */
export interface DeskOptions {
  /** ISO date of the day: what has ended and what still runs. */
  readonly today: string;
  /** Id of the place that “we” are. */
  readonly home: string;
  /** The years that the map can show. */
  readonly years: YearSpan;
}

/** What comes in files of its own, so that all can be fetched side by side (`load.ts`). */
export interface DeskData {
  readonly texts: Texts<AskTexts>;
  readonly postcodes: Postcodes;
  readonly around: TownsAround;
}

const WORDS = [nl, de, en] as const;
/** A question is a sentence, not a page. */
const MOST_LETTERS = 300;

/** Reads everything that can be named once; build it when the field is first used. */
export function buildQuestionDesk(catalogue: Catalogue, {today, home, years}: DeskOptions, {texts, postcodes, around}: DeskData): QuestionDesk {
  const names = namesOf(catalogue, postcodes, around);
  const commands = commandsOf(WORDS, years);
  prepareProjects({catalogue, names});
  const lexicons = WORDS.map((words) => lexiconOf(words, wordsOfFacts(catalogue, words.language)));
  const understand = (text: string, language: BaseLanguage): Reading => {
    const readings = lexicons.map((lexicon) => read(text, lexicon, names, catalogue));
    // The language in which fewest words are left over and most mean something; the reader’s own among equals.
    return readings.toSorted((a, b) => strange(a) - strange(b) || own(b, language) - own(a, language) || b.cues.size - a.cues.size)[0] as Reading;
  };
  const readIn = (text: string, language: Language): {readonly reading: Reading; readonly desk: Desk} => ({
    reading: understand(text.trim().slice(0, MOST_LETTERS), baseLanguage(language)),
    desk: deskIn({catalogue, names, today, home, messages: messagesIn(language)}, texts, language),
  });
  const ask = (reading: Reading, desk: Desk): Answer | null => {
    if (!isQuestion(reading, desk)) return null;
    if (reading.unread.some(isNegation)) return unclear(reading, desk);
    for (const rule of RULES) {
      const understood = rule.understand(reading, desk);
      if (understood && isCovered(understood.question, reading)) return answerOf(understood.question, understood.answer(), reading, desk);
    }
    return reads(reading) ? unclear(reading, desk) : null;
  };
  const answer = (text: string, language: Language): Answer => {
    const {reading, desk} = readIn(text, language);
    return ask(reading, desk) ?? unclear(reading, desk);
  };
  return {
    command: commands.read,
    ask(text, language) {
      if (text.trim() === '') return null;
      const {reading, desk} = readIn(text, language);
      return ask(reading, desk);
    },
    // A question is read in whatever language it was asked, so that each language can answer it.
    answer: (text, language, also = null) => ({...answer(text, language), second: also === null ? null : answer(text, also)}),
  };
}

const strange = ({unread, corrected}: Reading): number => unread.length * 2 + corrected.length;
const own = (reading: Reading, language: BaseLanguage): number => (reading.language === language ? 1 : 0);

/** A name alone is looked up by the search; two names, a village, a town around or a postcode are worth an answer. */
const isQuestion = ({text, cues, postcodes, years, things, around, unread}: Reading, desk: Desk): boolean =>
  cues.size > 0 ||
  postcodes.length > 0 ||
  years.length > 0 ||
  text.endsWith('?') ||
  (around.length === 1 && unread.length === 1 && things.length === 0) ||
  (unread.length === 0 && (things.length > 1 || things.some((thing) => thing.town !== null || isNamesake(thing, desk))));

/** “Welke steden hebben geen stedenband?” is not asked of those that have one. */
const isNegation = (word: string): boolean => NEGATIONS.has(plain(word));
const NEGATIONS = new Set('geen niet nooit zonder kein keine keinen keiner keinem nicht nie ohne no not never without'.split(' '));

/** Worth saying that it was not understood: it has the form of a question, not of a name that is still being typed. */
const reads = ({text, words, unread}: Reading): boolean => (text.endsWith('?') && words + unread.length > 1) || words + unread.length > 3;

/** Too much of it left over: then the answer would be to another question. What stays as a word of the choice is understood. */
function isCovered(question: Question, {unread, words}: Reading): boolean {
  const left = leftOf(question, unread).length;
  return question.kind === 'declined' || left === 0 || left <= Math.max(1, Math.floor(words / 2));
}

/** Words that the question does not use. */
const leftOf = (question: Question, unread: readonly string[]): string[] =>
  unread.filter(
    (word) =>
      !('choice' in question && question.choice.words.includes(word)) &&
      !('words' in question && question.words.includes(plain(word))) &&
      !('stop' in question && question.stop !== null && plain(word) === plain(question.stop)),
  );

/** Questions that are answered for now, whatever year they name. */
const OF_NOW: ReadonlySet<Question['kind']> = new Set(['ties', 'shared', 'places', 'stations', 'what']);

function answerOf(question: Question, draft: Draft, reading: Reading, desk: Desk): Answer {
  const {texts, language} = desk;
  const isDeclined = question.kind === 'declined';
  const left = isDeclined ? [] : leftOf(question, reading.unread);
  const [year] = reading.years;
  const standing = year === undefined ? [] : standingOf(question, year, desk);
  const doubt = [
    ...(isDeclined ? [] : reading.corrected.map((one) => texts.corrected(one.typed, 'id' in one ? nameIn(desk, one.id) : texts.quoted(one.word)))),
    ...(left.length === 0 ? [] : [texts.unread(left.map(texts.quoted).join(', '))]),
    ...standing,
    ...(year === undefined ? [] : notFormed(question, year, draft.ids, reading, desk)),
    ...(year !== undefined && standing.length === 0 && OF_NOW.has(question.kind) ? [texts.onlyNow(String(year.year))] : []),
  ];
  return {
    kind: question.kind,
    text: reading.text,
    asked: draft.asked === '' ? texts.whole.question(reading.text) : inflected(draft.asked, language),
    doubt: inflected(doubt.join(' '), language),
    sentence: inflected([...(isDeclined ? [] : villages(question, reading, desk)), draft.sentence].join(' '), language),
    ids: draft.ids,
    sources: [...new Set(draft.sources)],
    asOf: draft.asOf ?? null,
    // A correction or a word left over belongs to the question: only it brings the same answer back.
    query: queryOf(doubt.length === 0 ? draft.parameters : undefined, reading.text, language),
    next: [...new Set(draft.next)].map((next) => inflected(next, language)).slice(0, isDeclined ? 3 : 2),
    year: year?.year ?? null,
    answered: !isDeclined,
    understood: question.kind !== 'declined' || question.why !== 'unclear',
    second: null,
  };
}

/** Of a question about one thing: that it was not there yet in the year that is asked for, or was over. */
function standingOf(question: Question, {year, how}: YearMention, {catalogue, texts, language}: Desk): string[] {
  const of = 'network' in question ? question.network : 'of' in question && typeof question.of === 'string' ? question.of : null;
  if (of === null || how !== 'in' || question.kind === 'changes' || question.kind === 'near') return [];
  const standing = standingIn(catalogue, of, year);
  if (standing === 'there') return [];
  return [{over: texts.wasOver, 'to-come': texts.notThere, unknown: texts.unknownThere}[standing](nameIn({catalogue, language, year}, of), String(year))];
}

/** The villages that a question names, where its answer is one about their municipality. */
const villages = (question: Question, {things}: Reading, desk: Desk): string[] =>
  question.kind === 'located' || question.kind === 'formed'
    ? []
    : things.flatMap(({id, town, around}) => {
        const name = nameIn(desk, id);
        return town === null || ('choice' in question && around !== null) || plain(name).startsWith(plain(town)) ? [] : [desk.texts.townIn(town, name)];
      });

/** Sentences about municipalities fit into an answer while they are few. */
const MOST_FORMED = 4;

/** Of the municipalities that a question names or asks for: those that were formed later than its year, and out of which. */
function notFormed(question: Question, {year, how}: YearMention, found: readonly string[], {things}: Reading, desk: Desk): string[] {
  if (how !== 'in' || question.kind === 'formed' || question.kind === 'changes') return [];
  const ids = question.kind === 'places' ? found : things.map(({id}) => id);
  const told = ids.flatMap((id) => formedWords(id, year, desk) ?? []);
  return told.length > MOST_FORMED ? [] : told;
}

function queryOf(parameters: Draft['parameters'], text: string, language: Language): string {
  const query = new URLSearchParams({...(language === 'nl' ? {} : {lang: language}), ...(parameters ?? {ask: text})});
  return `?${query.toString().replaceAll('%2C', ',')}`;
}

function unclear(reading: Reading, desk: Desk): Answer {
  const {texts} = desk;
  const {questions} = texts;
  const draft: Draft = {
    asked: '',
    sentence: `${texts.declined.unclear} ${texts.declined.instead}`,
    ids: [],
    sources: [],
    next: [questions.projects('Hengelo'), questions.since('Hengelo', 'Emsdetten'), questions.payers('Unlock')],
  };
  return answerOf({kind: 'declined', why: 'unclear'}, draft, reading, desk);
}

/** Words that the facts bring along: the countries of the places, and the themes as the page calls them. */
function wordsOfFacts(catalogue: Catalogue, language: BaseLanguage): (readonly [Cue, string])[] {
  const countries = new Set(catalogue.facts.places.map(({country}) => country));
  const country = new Intl.DisplayNames([language], {type: 'region'});
  return [
    ...[...countries].map((code) => [`country:${code}`, country.of(code) ?? code] as const),
    ...Object.entries(messagesIn(language).details.themes).map(([theme, name]) => [`theme:${theme}` as Cue, name] as const),
  ];
}
