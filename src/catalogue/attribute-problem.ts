import {TOPIC_IDS} from './topics.ts';

/** What the attributes that several elements have expect. */
export const EXPECTED = {
  lang: 'one of nl, de, en, nl-b1',
  topics: `a list of ${TOPIC_IDS.join(', ')}`,
  place: 'the id of a thing on the map',
  scheme: 'light, dark or contrast',
} as const;

/** What the console says of an attribute that could not be followed, for whoever writes the page: where, what was expected, what came, and what happens now. */
export const attributeProblem = (element: string, attribute: string, expected: string, value: string): string =>
  `${element}: ${attribute}: expected ${expected}, got ${JSON.stringify(value)}; ${attribute === 'topics' ? 'what is none of them is left out' : 'it counts as not given'}.`;
