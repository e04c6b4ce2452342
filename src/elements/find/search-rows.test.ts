import {expect, test} from 'vitest';
import {loadQuestionDesk} from '../../ask/load.ts';
import {loadCatalogue} from '../../catalogue/load.ts';
import {buildSearchIndex} from '../../catalogue/search.ts';
import {messagesIn} from '../../i18n/messages.ts';
import {groupsOf, spread} from './search-rows.ts';

const catalogue = loadCatalogue();
const index = buildSearchIndex(catalogue);
const desk = await loadQuestionDesk(catalogue, {today: '2026-11-28', home: 'hengelo', years: {first: 1958, last: 2027}});

/** The headings of what the field shows for a text, in their order. */
const headings = (text: string): string[] => {
  const results = spread(index.search(text, Infinity));
  return groupsOf({found: {results, suggested: false}, reply: desk.ask(text, 'nl'), command: null}, messagesIn('nl').search).map(({id}) => id);
};

test('an answer comes before names', () => {
  expect(headings('Twente')[0]).toBe('answer');
});

test('an answer that is a guess, or found nothing, comes after a name that was found', () => {
  // Read as the fourteen places in Twente, with a word left over.
  expect(headings('netwerkstad twnte')).toEqual(['network', 'answer']);
});
