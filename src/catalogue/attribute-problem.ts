import type {Catalogue} from './catalogue.ts';
import {FIGURE_KINDS, isFigureKind} from './figures.ts';
import {isScheme, isTopic, TOPIC_IDS} from './topics.ts';

/** What the attributes that several elements have expect. */
export const EXPECTED = {
  lang: 'one of nl, de, en, nl-b1',
  topics: `a list of ${TOPIC_IDS.join(', ')}`,
  place: 'the id of a thing on the map',
  scheme: 'light, dark or contrast',
  kind: `one of ${FIGURE_KINDS.join(', ')}`,
} as const;

const HAPPENS: Readonly<Record<string, string>> = {topics: 'what is none of them is left out', kind: 'nothing is drawn', thing: 'nothing is drawn'};

/** What the console says of an attribute that could not be followed, for whoever writes the page: where, what was expected, what came, and what happens now. */
export const attributeProblem = (element: string, attribute: string, expected: string, value: string): string =>
  `${element}: ${attribute}: expected ${expected}, got ${JSON.stringify(value)}; ${HAPPENS[attribute] ?? 'it counts as not given'}.`;

/** An attribute that only one element has. */
export interface OwnAttribute {
  readonly name: string;
  readonly expected: string;
  readonly isFollowed: (value: string) => boolean;
}

/** What a page writes on an element that stands alone; `null`: nothing. */
export type WrittenAttributes = Readonly<Record<string, string | null>>;

const isTopics = (value: string): boolean => value.split(',').every((id) => id.trim() === '' || isTopic(id.trim()));

/**
 * What of the attributes could not be followed, a sentence each.
 *
 * @param isTag - whether a value of `lang` means a language of the map
 * @param own - attributes that this element has beside those of all
 */
export function problemsOf(
  element: string,
  catalogue: Catalogue,
  written: WrittenAttributes,
  isTag: (value: string) => boolean,
  own: readonly OwnAttribute[] = [],
): string[] {
  const isFollowed: Readonly<Record<keyof typeof EXPECTED, (value: string) => boolean>> = {
    topics: isTopics,
    lang: (value) => value === '' || isTag(value),
    place: (value) => value === '' || catalogue.find(value) !== undefined,
    scheme: isScheme,
    kind: isFigureKind,
  };
  const ofAll = (Object.keys(isFollowed) as (keyof typeof EXPECTED)[]).map((name) => ({name, expected: EXPECTED[name], isFollowed: isFollowed[name]}));
  return [...ofAll, ...own].flatMap(({name, expected, isFollowed: followed}) => {
    const value = written[name] ?? null;
    return value === null || followed(value) ? [] : [attributeProblem(element, name, expected, value)];
  });
}
