import {expect, test} from 'vitest';
import {loadCatalogue} from '../../catalogue/load.ts';
import {sentencesOf} from './sentences.ts';

test.each([
  ['nl', 'Hengelo ligt in Twente. Sinds 2016. En nu?', ['Hengelo ligt in Twente. ', 'Sinds 2016. ', 'En nu?']],
  [
    'de',
    'Am 1. Januar 2016 begann es, z. B. In Hengelo. Seit 1958 besteht sie.',
    ['Am 1. Januar 2016 begann es, z. B. In Hengelo. ', 'Seit 1958 besteht sie.'],
  ],
  ['nl', 'Met 8.893 km het verst.', ['Met 8.893 km het verst.']],
  ['en', '', []],
] as const)('%s: %s', (language, text, sentences) => {
  expect(sentencesOf(text, language)).toEqual(sentences);
});

test('nothing of any text gets lost, and every sentence ends as one', () => {
  for (const thing of loadCatalogue().things) {
    for (const language of ['nl', 'de', 'en'] as const) {
      for (const {text} of thing.scope) {
        const sentences = sentencesOf(text[language], language);
        expect(sentences.join('')).toBe(text[language]);
        for (const sentence of sentences) expect(sentence.trim()).toMatch(/[.?!…:)”"’]$/u);
      }
    }
  }
});
