import {writtenYear} from '../catalogue/dates.ts';
import type {Catalogue, Thing} from '../catalogue/catalogue.ts';
import type {Localized, Source} from '../catalogue/facts.ts';
import {endedBy, existedIn, isOfLater, namesIn, newestSource, predecessorsIn} from '../catalogue/moments.ts';
import {type Language, textIn} from '../i18n/languages.ts';
import type {Messages} from '../i18n/messages.ts';

/** What every text about a thing needs to know. */
export interface Voice {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly messages: Messages;
  /** Id of the place from which distances are told. */
  readonly home: string;
  /** Year looked at; `null`: the most recent state. */
  readonly year: number | null;
}

/** The name of a thing as it was in the year; without one as it is now. */
export const nameOf = (thing: Thing, language: Language, year: number | null = null): string => textIn(namesIn(thing, year), language);

/** The same by id. @throws Error when there is no such thing. */
export const nameById = (id: string, {catalogue, language, year}: Pick<Voice, 'catalogue' | 'language'> & Partial<Pick<Voice, 'year'>>): string =>
  nameOf(catalogue.get(id), language, year);

/** A source as a reader knows it: who made it, then what it is. */
export const sourceName = ({title, publisher}: Source): string => (publisher === undefined || title.startsWith(publisher) ? title : `${publisher}: ${title}`);

/** Splits at the end of sentences; an abbreviation before the stop is none, nor a German day: “am 16. Dezember”. */
export const sentencesOf = (text: string): string[] =>
  text.split(
    /(?<=[\p{Ll}\p{Lu})”“’'"0-9][.!?]) (?=[\p{Lu}\d„“‘])(?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)/u,
  );

/** Words that go on from the sentence before. */
const GOES_ON = /\b(?:sindsdien|of dat|seitdem|ob das|since then|whether that)\b/i;

/** What is so on the day of the facts; “nu en later” is no such day. */
const OF_NOW =
  /(?<!\p{L})(?:nu(?! en later)|nog (?:altijd|steeds|bestaat)|heute(?! und künftig)|noch besteht|derzeit|weiterhin|now(?! and later)|today|currently|still (?:exists|runs|visit|lists?))(?!\p{L})/iu;

const laterNames = new WeakMap<Catalogue, readonly {readonly id: string; readonly names: readonly string[]}[]>();

/** Things with a beginning of their own, by the names under which prose speaks of them. */
function begun(catalogue: Catalogue): readonly {readonly id: string; readonly names: readonly string[]}[] {
  const known =
    laterNames.get(catalogue) ??
    catalogue.things
      .filter((thing) => thing.type === 'network' || thing.type === 'project' || thing.type === 'programme')
      // Of a programme prose speaks by its short name: Interreg.
      .map(({id, type, names, aliases}) => ({
        id,
        names: [...new Set([names.nl, names.de, names.en, ...(type === 'programme' ? aliases : [])])].filter((name) => name.length > 3),
      }));
  laterNames.set(catalogue, known);
  return known;
}

/**
 * Prose for the year looked at: what is said of a later year, of now, or of something that did not exist yet, is left out, by the sentence or from a semicolon
 * on. Without its first sentence, which says what is spoken of, only those stand that bear a year. Prose is written for now; without a year it is given as it
 * is. `null` when nothing is left.
 */
export function proseIn(text: Localized, {catalogue, language, year}: Pick<Voice, 'catalogue' | 'language' | 'year'>): string | null {
  const all = textIn(text, language);
  if (year === null) return all;
  const absent = begun(catalogue)
    .filter(({id}) => !existedIn(catalogue, id, year) && !endedBy(catalogue, id, year))
    .flatMap(({names}) => names);
  const isOfNow = year >= Number(writtenYear(newestSource(catalogue)));
  const isOfThen = (sentence: string): boolean =>
    !(sentence.match(/\b(?:19|20)\d\d\b/g) ?? []).some((found) => Number(found) > year) &&
    !absent.some((name) => sentence.includes(name)) &&
    (isOfNow || !OF_NOW.test(sentence));
  const kept: string[] = [];
  let before = true;
  for (const [at, sentence] of sentencesOf(all).entries()) {
    const parts = sentence.split('; ');
    const later = parts.findIndex((part) => !isOfThen(part));
    const goesOn = GOES_ON.test(sentence) || (at > 0 && kept.length === 0 && !/\d{4}/.test(sentence));
    before = later !== 0 && (before || !goesOn);
    if (before) kept.push(later < 0 ? sentence : `${parts.slice(0, later).join('; ')}.`);
  }
  return kept.length === 0 ? null : kept.join(' ');
}

/** Prose about a thing at the moment. The page of what was not there yet says so, and is told whole; of anything else only what held in the year. */
export const proseOf = ({id}: Thing, text: Localized, voice: Pick<Voice, 'catalogue' | 'language' | 'year'>): string | null =>
  isOfLater(voice.catalogue, id, voice.year) ? textIn(text, voice.language) : proseIn(text, voice);

/** What a thing is, in some sentences; a municipality is not told of before it was formed. */
export const leadOf = (thing: Thing, voice: Pick<Voice, 'catalogue' | 'language' | 'year'>): string | null =>
  thing.text === null || (thing.type === 'place' && predecessorsIn(thing, voice.year) !== null) ? null : proseOf(thing, thing.text, voice);
