import type {BaseLanguage} from './languages.ts';

/** One part of the interface in every language: a text that is missing in one of them does not compile. Plain Dutch may say some of it anew. */
export type Texts<T> = Readonly<Record<BaseLanguage, T>> & {readonly 'nl-b1'?: Partial<T>};

/** Dutch is the source language: its texts are the type of the others. */
export const texts = <T extends object>(all: {nl: T; de: NoInfer<T>; en: NoInfer<T>; 'nl-b1'?: Partial<NoInfer<T>>}): Texts<T> => all;
