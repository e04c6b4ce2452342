import hardWords from './hard-words.json' with {type: 'json'};
import {type Measure, measure} from './measure.ts';
import type {Catalogue} from '../../src/catalogue/catalogue.ts';
import type {LocalizedText} from '../../src/i18n/languages.ts';
import {mapTextsIn} from '../../src/i18n/every-text.ts';
import {STORIES} from '../../src/story/stories.ts';

/** A text that a reader of plain Dutch sees, and whether it was written for him or taken from Dutch. */
export interface PlainText {
  readonly room: Room;
  /** `politieke-markt/begin.text`, `about.access`: where to mend it. */
  readonly at: string;
  readonly text: string;
  readonly own: boolean;
}

/** Where texts stand; each is counted by itself. */
export const ROOMS = ['stops', 'memo', 'things', 'reasons', 'interface'] as const;
/** See `ROOMS`. */
export type Room = (typeof ROOMS)[number];

const said = (room: Room, at: string, text: LocalizedText | null | undefined): PlainText[] =>
  text === undefined || text === null ? [] : [{room, at, text: text['nl-b1'] ?? text.nl, own: text['nl-b1'] !== undefined}];

/** All texts of stops, of the memo, of the things that it names and why they are on the map, and of the interface. */
export function readPlain(catalogue: Catalogue): PlainText[] {
  const stops = STORIES.flatMap(({id, stops: all}) =>
    all.flatMap((stop) => {
      const at = `${id}/${stop.id}`;
      return [
        ...said('stops', `${at}.title`, stop.title),
        ...said('stops', `${at}.text`, stop.text),
        ...said('stops', `${at}.notes`, stop.notes),
        ...said('stops', `${at}.cue`, stop.cue),
        ...said('stops', `${at}.caution`, stop.caution),
        ...said('stops', `${at}.question`, stop.question?.text),
        ...said('stops', `${at}.answer`, stop.question?.answer),
      ];
    }),
  );
  const memo = catalogue.facts.memo.flatMap(({id, text, later}) => [...said('memo', id, text), ...said('memo', `${id}.later`, later?.text)]);
  const named = catalogue.things.filter(({inMemo}) => inMemo);
  const things = named.flatMap(({id, text}) => said('things', id, text));
  const reasons = named.flatMap(({id, scope}) => scope.flatMap(({text}, index) => said('reasons', `${id}.scope[${index}]`, text)));
  return [...stops, ...memo, ...things, ...reasons, ...textsOf(mapTextsIn('nl-b1'), mapTextsIn('nl'), '')];
}

/** Numbers and names stand in for what a message is about: any will do to count its words. */
const ANY = 2;

function textsOf(plain: object, dutch: object, within: string): PlainText[] {
  return Object.entries(plain).flatMap(([name, value]: [string, unknown]): PlainText[] => {
    const at = within === '' ? name : `${within}.${name}`;
    const original: unknown = (dutch as Record<string, unknown>)[name];
    if (typeof value === 'string') return [{room: 'interface', at, text: value, own: value !== original}];
    if (typeof value === 'function') return messageOf(value as (...all: unknown[]) => unknown, at, value !== original);
    return typeof value === 'object' && value !== null ? textsOf(value, original as object, at) : [];
  });
}

/** A message that takes more than numbers and names (a list, a record) is left out. */
function messageOf(say: (...all: unknown[]) => unknown, at: string, own: boolean): PlainText[] {
  try {
    const text = say(...Array.from({length: say.length}, () => ANY));
    return typeof text === 'string' ? [{room: 'interface', at, text, own}] : [];
  } catch {
    return [];
  }
}

const HARD: ReadonlySet<string> = new Set(Object.keys(hardWords));
const namesIn = new WeakMap<Catalogue, ReadonlySet<string>>();

/** How hard a text is, for a reader who hears the names of the map explained. */
export function measureIn(catalogue: Catalogue, text: string): Measure {
  const names =
    namesIn.get(catalogue) ?? new Set(catalogue.things.flatMap(({names: all}) => Object.values(all).flatMap((name: string) => name.split(/[\s–]/))));
  namesIn.set(catalogue, names);
  return measure(text, HARD, names);
}

/** A sentence of plain Dutch has at most so many words, on average and each. */
export const MOST_WORDS = {average: 15, each: 25} as const;
/** Reading ease that every room must reach: “easy” begins at 70. */
export const LEAST_EASE = 75;
/** A text of fewer words is a label: a single long word in it says little about reading. */
const LABEL = 8;
const HARD_EASE = 55;

/** What falls back to Dutch may do so while it is as easy as plain Dutch: no sentence over 15 words, no hard word. Whatever is not, needs a text of its own. */
export function needsOwn(catalogue: Catalogue, {text, own}: PlainText): boolean {
  const {words, longest, ease, hard} = measureIn(catalogue, text);
  return !own && (longest > MOST_WORDS.average || hard.length > 0 || (words >= LABEL && ease < HARD_EASE));
}
