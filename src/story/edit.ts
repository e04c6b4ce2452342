import type {Language, LocalizedText} from '../i18n/languages.ts';
import {baseLanguage} from '../i18n/languages.ts';
import type {Stop, StopFigure, Story} from './stories.ts';

/** Texts of a stop that can be written anew. */
export type StopText = 'title' | 'text' | 'notes';

/**
 * The text with what somebody wrote in one language. Languages that said the same, or nothing, follow along: who writes a story in one language has it in all.
 */
export function rewritten(text: LocalizedText, language: Language, value: string): LocalizedText {
  const base = baseLanguage(language);
  const before = text[base];
  // What plain Dutch says in other words follows Dutch, and no other language.
  const next: {-readonly [L in keyof LocalizedText]: LocalizedText[L]} = {...text};
  if (base === 'nl') delete next['nl-b1'];
  for (const other of ['nl', 'de', 'en'] as const) if (other === base || next[other] === before || next[other] === '') next[other] = value;
  return next;
}

/** The story with one text of one stop, or its own title (`stop` is `null`), written anew. */
export function withText(story: Story, stop: string | null, name: StopText, language: Language, value: string): Story {
  if (stop === null) return {...story, title: rewritten(story.title, language, value)};
  return {...story, stops: story.stops.map((found) => (found.id === stop ? {...found, [name]: rewritten(found[name], language, value)} : found))};
}

/** The story with a stop at another place, counted from 0; beyond either end is that end. */
export function withMoved(story: Story, stop: string, to: number): Story {
  const moved = story.stops.find(({id}) => id === stop);
  if (!moved) return story;
  const stops = story.stops.filter(({id}) => id !== stop);
  stops.splice(Math.max(0, Math.min(stops.length, to)), 0, moved);
  return {...story, stops};
}

/** An id that it does not have changes nothing. */
export const withoutStop = (story: Story, stop: string): Story => ({...story, stops: story.stops.filter(({id}) => id !== stop)});

/** The story with one more stop, after the given one or at the end. Its id gets a number when it is taken. */
export function withStop(story: Story, stop: Stop, after?: string): Story {
  const taken = new Set(story.stops.map(({id}) => id));
  let id = stop.id;
  for (let number = 2; taken.has(id); number++) id = `${stop.id}-${number}`;
  const at = story.stops.findIndex((found) => found.id === after);
  return {...story, stops: story.stops.toSpliced(at < 0 ? story.stops.length : at + 1, 0, {...stop, id})};
}

/** The story with another figure at a stop; `null`: only the map. */
export const withFigure = (story: Story, stop: string, figure: StopFigure | null): Story => ({
  ...story,
  stops: story.stops.map((found) => {
    if (found.id !== stop) return found;
    const {figure: _, ...view} = found.view;
    return {...found, view: figure === null ? view : {...view, figure}};
  }),
});
