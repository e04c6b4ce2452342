/** Languages of the map. `nl-b1` is plain Dutch: it reads `nl` wherever it has no text of its own. */
export const LANGUAGES = ['nl', 'de', 'en', 'nl-b1'] as const;
/** A language of the map; `nl-b1` is plain Dutch. */
export type Language = (typeof LANGUAGES)[number];
/** The languages in which every text exists. */
export type BaseLanguage = Exclude<Language, 'nl-b1'>;

/** Whether a value is exactly one of these codes; `languageOf` is kinder. */
export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);
/**
 * The language of the map that a tag of a page or an address means; `null`: none of them. As BCP 47 has tags, capitals and the region make no difference: `DE` and
 * `de-AT` are German, `nl-BE` is Dutch.
 */
export function languageOf(tag: string): Language | null {
  const plain = tag.trim().toLowerCase();
  const [primary = ''] = plain.split('-');
  return [plain, primary].find(isLanguage) ?? null;
}
/** The language of a page and of its names: plain Dutch is Dutch. */
export const baseLanguage = (language: Language): BaseLanguage => (language === 'nl-b1' ? 'nl' : language);
/** The languages that can stand second beside this one; Dutch beside plain Dutch would help nobody. */
export const secondLanguages = (first: Language): readonly BaseLanguage[] =>
  (['nl', 'de', 'en'] as const).filter((language) => language !== baseLanguage(first));
/** The BCP 47 tag for `<html lang>` and `Intl`. */
export const languageTag = (language: Language): string => ({nl: 'nl-NL', de: 'de-DE', en: 'en-GB', 'nl-b1': 'nl-NL'})[language];

/** A text that exists in every language; structurally the `Localized` of `geo/facts`. */
export interface LocalizedText {
  readonly nl: string;
  readonly de: string;
  readonly en: string;
  readonly 'nl-b1'?: string;
}

/** The text in two languages: “Nederland / Niederlande”; once where both say the same. @param second - `null`: only the first */
export function textInBoth(text: LocalizedText, first: Language, second: Language | null, between = ' / '): string {
  const [one, other] = [textIn(text, first), secondIn(text, first, second)];
  return other === null ? one : one + between + other;
}

/** The text in the second language, to stand with the first; `null` where there is none, or both say the same. */
export function secondIn(text: LocalizedText, first: Language, second: Language | null): string | null {
  if (second === null) return null;
  const other = textIn(text, second);
  return other === textIn(text, first) ? null : other;
}

/** The text in the reader's language. */
export const textIn = (text: LocalizedText, language: Language): string => (language === 'nl-b1' ? (text['nl-b1'] ?? text.nl) : text[language]);
