/** Languages of the map. `nl-b1` is plain Dutch: it reads `nl` wherever it has no text of its own. */
export const LANGUAGES = ['nl', 'de', 'en', 'nl-b1'] as const;
export type Language = (typeof LANGUAGES)[number];
/** The languages in which every text exists. */
export type BaseLanguage = Exclude<Language, 'nl-b1'>;

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);
export const baseLanguage = (language: Language): BaseLanguage => (language === 'nl-b1' ? 'nl' : language);
/** The BCP 47 tag for `<html lang>` and `Intl`. */
export const languageTag = (language: Language): string => ({nl: 'nl-NL', de: 'de-DE', en: 'en-GB', 'nl-b1': 'nl-NL'})[language];

/** A text that exists in every language; structurally the `Localized` of `geo/facts`. */
export interface LocalizedText {
  readonly nl: string;
  readonly de: string;
  readonly en: string;
  readonly 'nl-b1'?: string;
}

/** The text in the reader's language. */
export const textIn = (text: LocalizedText, language: Language): string => (language === 'nl-b1' ? (text['nl-b1'] ?? text.nl) : text[language]);
