import {type Language, languageTag} from './languages.ts';

/** `646.375` in Dutch, `646,375` in English. */
export const formatNumber = (language: Language, value: number, digits = 0): string =>
  new Intl.NumberFormat(languageTag(language), {maximumFractionDigits: digits}).format(value);

/** Whole kilometres, `52 km`. */
export const formatKm = (language: Language, km: number): string =>
  new Intl.NumberFormat(languageTag(language), {style: 'unit', unit: 'kilometer', maximumFractionDigits: 0}).format(km);

/** Whole euros; from a million on in millions, with one digit: `€ 2,2 mln.`. */
export function formatEuro(language: Language, eur: number, form: 'exact' | 'short' = 'exact'): string {
  return new Intl.NumberFormat(languageTag(language), {
    style: 'currency',
    currency: 'EUR',
    ...(form === 'short' ? {notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1} : {maximumFractionDigits: 0}),
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
  return new Intl.DateTimeFormat(languageTag(language), {
    year: 'numeric',
    month: form === 'long' ? 'long' : 'short',
    ...(day === undefined ? {} : {day: 'numeric'}),
    timeZone: 'UTC',
  }).format(at);
}

/** `a, b en c`. */
export const formatList = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(languageTag(language), {type: 'conjunction'}).format(items);

/** Alphabetical order as the reader’s language has it, numbers by value. */
export const collator = (language: Language): Intl.Collator => new Intl.Collator(languageTag(language), {numeric: true});
