import type {BaseLanguage, Language} from './languages.ts';

/** One part of the interface in every language: a text that is missing in one of them does not compile. Plain Dutch may say some of it anew. */
export type Texts<T> = Readonly<Record<BaseLanguage, T>> & {readonly 'nl-b1'?: Partial<T>};

/** Dutch is the source language: its texts are the type of the others. */
export const texts = <T extends object>(all: {nl: T; de: NoInfer<T>; en: NoInfer<T>; 'nl-b1'?: Partial<NoInfer<T>>}): Texts<T> => all;

/** The texts of one part in a language; plain Dutch falls back to Dutch, text by text. */
export const partIn = <T extends object>(all: Texts<T>, language: Language): T => (language === 'nl-b1' ? {...all.nl, ...all['nl-b1']} : all[language]);
