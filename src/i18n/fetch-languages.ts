import type {BaseLanguage} from './languages.ts';

/** Where the texts are with which the site does not begin. */
const OTHERS: Readonly<Record<Exclude<BaseLanguage, 'nl'>, () => Promise<unknown>>> = {
  de: () => import('./others/de.ts'),
  en: () => import('./others/en.ts'),
};

/** Gets the texts here in the languages of these tags (`de`, `de-AT`), where they are not. @throws Error (rejects) when they cannot be fetched */
export const fetchLanguages = (tags: readonly (string | null)[]): Promise<unknown> =>
  Promise.all(Object.entries(OTHERS).flatMap(([language, fetched]) => (tags.some((tag) => tag?.trim().toLowerCase().startsWith(language)) ? fetched() : [])));

/** Gets the texts in all languages here. @throws Error (rejects) when they cannot be fetched */
export const otherLanguages = (): Promise<unknown> => fetchLanguages(Object.keys(OTHERS));
