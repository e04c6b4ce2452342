import {writtenYear} from '../catalogue/dates.ts';
import type {Thing} from '../catalogue/catalogue.ts';
import type {Claim, ClaimValue, Localized, Partnership, Place} from '../catalogue/facts.ts';
import type {Project} from '../catalogue/project-facts.ts';
import {membershipOf, STATUS_OF_GRADE, traceOf} from '../catalogue/membership.ts';
import {markIn} from '../catalogue/marks.ts';
import {isOfLaterState, predecessorsIn, standingIn} from '../catalogue/moments.ts';
import {positionFrom} from '../catalogue/position.ts';
import {formatCents, formatDate, formatEuro, formatNumber} from '../i18n/format.ts';
import {baseLanguage, type Language, textIn} from '../i18n/languages.ts';
import {membershipWords} from '../i18n/membership-words.ts';
import type {Messages} from '../i18n/messages.ts';
import {type LinkWords, sentencesIn} from '../i18n/sentences.ts';
import type {PageMark} from './page.ts';
import {nameOf, type Voice} from './voice.ts';

const HOME_COUNTRY = 'NL';
/** The mark of a thing as the map has it at that moment: a membership that is only probable is hatched, an unknown one pale. */
export function markFor(thing: Thing, {catalogue, year}: Pick<Voice, 'catalogue' | 'year'>): PageMark {
  const mark = markIn(catalogue, thing.id, year);
  if (mark !== 'municipality' || thing.type !== 'place') return mark;
  const membership = thing.euregio?.listed ? membershipOf(thing, year) : null;
  const status = membership === null ? 'unknown' : STATUS_OF_GRADE[membership.grade];
  return status === 'confirmed' ? mark : status;
}

/** What the thing is in the year looked at, in one line: “Gemeente in Twente”. */
export function kindLine(thing: Thing, {catalogue, language, messages, year}: Pick<Voice, 'catalogue' | 'language' | 'messages' | 'year'>): string {
  const {kinds, regions} = messages.thing;
  switch (thing.type) {
    case 'place': {
      if (!thing.inTwente && markIn(catalogue, thing.id, year) === 'mont') return kinds.montCity;
      const where =
        thing.region !== null && thing.region in regions
          ? regions[thing.region as keyof typeof regions]
          : sentencesIn(language).country(thing.country, isOfLaterState(thing, year));
      switch (thing.kind) {
        case 'district':
        case 'water-board':
          return kinds[thing.kind];
        default:
          return kinds[thing.kind](where);
      }
    }
    case 'network':
      return kinds.network[thing.kind];
    case 'programme':
      return kinds.programme;
    case 'project':
      return kinds.project;
    case 'partnership':
      return kinds.partnership[thing.kind];
    case 'landmark':
      return kinds.landmark[thing.kind];
  }
}

/** “51 km ten oosten van Hengelo, in Duitsland”; empty for home itself and for what has no place. */
export function positionLine(thing: Thing, {catalogue, language, home, year}: Pick<Voice, 'catalogue' | 'language' | 'home' | 'year'>): string {
  // A project or a network is not where its office is.
  if (thing.type !== 'place' && (thing.type !== 'landmark' || thing.point === null)) return '';
  const position = positionFrom(catalogue, home, thing.id);
  if (!position || position.km < 0.5) return '';
  const say = sentencesIn(language);
  const where = thing.type === 'place' && thing.country !== HOME_COUNTRY ? say.country(thing.country, isOfLaterState(thing, year)) : null;
  return say.position(position.km, position.direction, nameOf(catalogue.get(home), language), where);
}

/* Figures */

const isLocalized = (value: ClaimValue['value']): value is Localized => typeof value === 'object';

/** A value as its unit is written: `84.054`, `13.000 km²`, `€ 2,2 miljoen`, `8 januari 2016`. */
export function claimValue(
  {unit}: Pick<Claim, 'unit'>,
  {value, approximate}: Pick<ClaimValue, 'value' | 'approximate'>,
  language: Language,
  messages: Messages,
): string {
  const text = plainValue(unit, value, language, messages);
  return approximate ? messages.thing.about(text) : text;
}

function plainValue(unit: Claim['unit'], value: ClaimValue['value'], language: Language, messages: Messages): string {
  if (isLocalized(value)) return textIn(value, language);
  if (typeof value === 'string') return unit === 'date' || unit === 'year' ? formatDate(language, value) : value;
  switch (unit) {
    case 'eur':
      return formatEuro(language, value);
    case 'year':
      return String(value);
    case 'percent':
      return `${formatNumber(language, value, 1)}${baseLanguage(language) === 'de' ? '\u00A0%' : '%'}`;
    case 'per-year':
      return messages.thing.perYear(formatNumber(language, value));
    case 'seats':
      return messages.thing.seats(value);
    case 'km':
    case 'm':
    case 'ha':
    case 'km2': {
      const sign = {km: 'km', m: 'm', ha: 'ha', km2: 'km²'}[unit];
      return `${formatNumber(language, value, 1)}\u00A0${sign}`;
    }
    default:
      return formatNumber(language, value, 1);
  }
}

/** The moment of a project: “1 juli 2015 – 30 april 2019”, with what is unknown said to be so. */
export function runningTime({start, end}: Pick<Project, 'start' | 'end'>, language: Language, messages: Messages, form: 'long' | 'short' = 'long'): string {
  const {thing} = messages;
  if (start === null && end === null) return thing.notFound;
  if (start === null) return thing.until(formatDate(language, end as string, form));
  if (end === null) return thing.from(formatDate(language, start, form));
  return thing.years(formatDate(language, start, form), formatDate(language, end, form));
}

/** “De gemeente Dinkelland bestaat sinds 1 januari 2001. In 1999 waren dit nog …”; `null`: it was there. */
export function formedWords(thing: Thing, {language, year}: Pick<Voice, 'language' | 'year'>): string | null {
  const formed = thing.type === 'place' ? predecessorsIn(thing, year) : null;
  return formed && year !== null ? sentencesIn(language).formed(nameOf(thing, language), formatDate(language, formed.date), formed.of, year) : null;
}

/** Of what was not there yet in the year, or of which nobody knows whether it was, that it was so; `null`: it was there. */
export function laterWords({id}: Pick<Thing, 'id'>, {catalogue, messages, year}: Pick<Voice, 'catalogue' | 'messages' | 'year'>): string | null {
  const standing = year === null ? 'there' : standingIn(catalogue, id, year);
  if (standing === 'to-come') return messages.page.notThere;
  return standing === 'unknown' ? messages.page.unknownThere : null;
}

/** “in 1958 nog niet”, “in 1958 niet bekend”, “in 2022 voorbij”: of what was not there in the year looked at; `null`: it was. */
export function standingWords(
  {id}: Pick<Thing, 'id'>,
  {catalogue, language, messages, year}: Pick<Voice, 'catalogue' | 'language' | 'messages' | 'year'>,
): string | null {
  if (year === null) return null;
  const {overIn, unknownIn} = messages.page;
  const standing = standingIn(catalogue, id, year);
  if (standing === 'to-come') return sentencesIn(language).notYet(year);
  return standing === 'there' ? null : (standing === 'over' ? overIn : unknownIn)(String(year));
}

/** “, in 1958 nog niet”, “, in 1958 niet bekend”: after what began later than the year looked at, or nobody knows when; empty when it was there, or is over. */
export function early(thing: Thing, voice: Pick<Voice, 'catalogue' | 'language' | 'messages' | 'year'>): string {
  const formed = thing.type === 'place' && predecessorsIn(thing, voice.year) !== null;
  const words = formed ? sentencesIn(voice.language).notYet(voice.year as number) : laterWords(thing, voice) === null ? null : standingWords(thing, voice);
  return words === null ? '' : `, ${words}`;
}

/**
 * A partnership in words for the year looked at. Of one that ended later only the beginning is told, and how one stands now is no news of an earlier year; of
 * one that began later it is said that it was not there yet.
 */
export function linkWords(link: Partnership, {catalogue, year}: Pick<Voice, 'catalogue' | 'year'>): LinkWords {
  const {kind, status, since, until} = link;
  if (year === null) return {kind, status, since, until};
  if (since !== null && Number(writtenYear(since)) > year) return {kind, status: 'active', since, until: null, notIn: year};
  const isOver = until !== null && Number(writtenYear(until)) <= year;
  if (isOver) return {kind, status: 'ended', since, until};
  return {kind, status: statusIn(link, year, catalogue), since, until: null};
}

/** How a link stood in a year in which it had begun and was not over, as far as the texts of that time tell. */
function statusIn({status, asOf, sources, since}: Partnership, year: number, catalogue: Voice['catalogue']): LinkWords['status'] {
  if (status !== 'suspended' && status !== 'unknown') return 'active';
  const told = [asOf, ...sources.map((id) => catalogue.source(id).asOf)].flatMap((date) => writtenYear(date) ?? []).map(Number);
  const last = told.length === 0 ? null : Math.max(...told);
  if (status === 'suspended' && last !== null && year >= last) return 'suspended';
  return year > (last ?? Number(writtenYear(since) ?? 0)) ? 'unclear' : 'active';
}

/** Whole amounts without cents; approximate ones with “about”. */
export const money = (eur: number, approximate: boolean, language: Language, messages: Messages): string => {
  const text = Number.isInteger(eur) ? formatEuro(language, eur) : formatCents(language, eur);
  return approximate ? messages.thing.about(text) : text;
};

/** “Lid, genoemd in 2019”: how the membership of a place is known at the moment. */
export function membershipLine(place: Place, {language, messages, year}: Pick<Voice, 'language' | 'messages' | 'year'>): string {
  if (place.euregio?.listed === false) return messages.thing.candidate;
  const joined = writtenYear(place.euregio?.since);
  if (year !== null && joined !== null && Number(joined) > year) {
    const joinedThen = membershipWords(language, {grade: 'named', since: joined, named: joined, later: false});
    return `${joinedThen}, ${sentencesIn(language).notYet(year)}`;
  }
  const membership = membershipOf(place, year);
  return membershipWords(language, membership === null ? null : traceOf(place, membership, year));
}

/** Of the period from 2021 on the programme asks for the emblem of the European Union beside its name: what that shows; `null`: it does not. */
export const emblemOf = (thing: Thing, {messages}: Pick<Voice, 'messages'>): string | null =>
  thing.type === 'project' && thing.period === 'VI A' ? messages.page.emblem : null;
