import type {Language} from '../../i18n/languages.ts';

/** “am 1. ” and “St. ” end no sentence, nor do single letters as in “z. B. ”. */
const ENDS_NO_SENTENCE = /(?:^|\s)(?:\d{1,2}|\p{L}|St|Nr|ca|bzw|bijv|nr)\.\s+$/u;

/** The sentences of a text, each with the space behind it; as one where the browser cannot tell them apart (Firefox before 125). */
export function sentencesOf(text: string, language: Language): string[] {
  if (!('Segmenter' in Intl)) return [text];
  const sentences: string[] = [];
  for (const {segment} of new Intl.Segmenter(language, {granularity: 'sentence'}).segment(text)) {
    const before = sentences.at(-1);
    if (before !== undefined && ENDS_NO_SENTENCE.test(before)) sentences[sentences.length - 1] = before + segment;
    else sentences.push(segment);
  }
  return sentences;
}
