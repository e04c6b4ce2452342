import {type Language, languageTag} from './languages.ts';

/** Making a formatter costs a hundred times what using it does, and a page needs dozens. */
function kept<T>(make: (tag: string, options: object) => T): (language: Language, options: object) => T {
  const known = new Map<string, T>();
  return (language, options) => {
    const tag = languageTag(language);
    const key = tag + JSON.stringify(options);
    const formatter = known.get(key) ?? make(tag, options);
    known.set(key, formatter);
    return formatter;
  };
}

const numbers = kept((tag, options) => new Intl.NumberFormat(tag, options));
const dates = kept((tag, options) => new Intl.DateTimeFormat(tag, options));
const lists = kept((tag, options) => new Intl.ListFormat(tag, options));
const collators = kept((tag, options) => new Intl.Collator(tag, options));

/** `646.375` in Dutch, `646,375` in English. */
export const formatNumber = (language: Language, value: number, digits = 0): string => numbers(language, {maximumFractionDigits: digits}).format(value);

/** Whole kilometres, `52 km`. */
export const formatKm = (language: Language, km: number): string => numbers(language, {style: 'unit', unit: 'kilometer', maximumFractionDigits: 0}).format(km);

const MILLION = 1_000_000;

/** Whole euros; from a million on in millions, with one digit: `€ 2,2 mln.`. */
export function formatEuro(language: Language, eur: number, form: 'exact' | 'short' = 'exact'): string {
  return numbers(language, {
    style: 'currency',
    currency: 'EUR',
    ...(form === 'short' && Math.abs(eur) >= MILLION ? {notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1} : {maximumFractionDigits: 0}),
  }).format(eur);
}

/**
 * A date as exact as it is known: `2016` → “2016”, `2016-11` → “november 2016”, `2016-11-25` → “25 november 2016”.
 * Anything else (“2018–2020”, “until 2013”) is given back as it is.
 */
export function formatDate(language: Language, date: string, form: 'long' | 'short' = 'long'): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  if (month === undefined) return date;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return dates(language, {
    year: 'numeric',
    month: form === 'long' ? 'long' : 'short',
    ...(day === undefined ? {} : {day: 'numeric'}),
    timeZone: 'UTC',
  }).format(at);
}

/** `a, b en c`. */
export const formatList = (language: Language, items: readonly string[]): string => lists(language, {type: 'conjunction'}).format(items);

/** `a, b of c`. */
export const formatEither = (language: Language, items: readonly string[]): string => lists(language, {type: 'disjunction'}).format(items);

/** A share of one, in whole percents. */
export const formatPercent = (language: Language, share: number): string => numbers(language, {style: 'percent'}).format(share);

/** Euros with their cents. */
export const formatCents = (language: Language, eur: number): string => numbers(language, {style: 'currency', currency: 'EUR'}).format(eur);

/** Alphabetical order as the reader’s language has it, numbers by value. */
export const collator = (language: Language): Intl.Collator => collators(language, {numeric: true});
