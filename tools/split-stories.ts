import type {Plugin} from 'vite';
import {type Stop, STORIES, type Story} from '../src/story/stories.ts';
import type {StoryTexts} from '../src/story/whole.ts';
import {addressOfJson} from './json-file.ts';

/** What the module of a story exports: `politieke-markt` as `politiekeMarkt`. */
const exportedAs = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const EMPTY = {nl: '', de: '', en: ''};

/** A story as a list of stories and a link to a stop need it. */
export const coreOf = ({stops, ...story}: Story): Story => ({
  ...story,
  stops: stops.map(({id, title, view}) => ({id, title, view, text: EMPTY, notes: EMPTY, sources: [], memo: []})),
});

const textsOf = ({id: _id, title: _title, view: _view, ...texts}: Stop): StoryTexts[string][string] => texts;

/** What is left out of all stories together. */
export const restOfStories = (): StoryTexts =>
  Object.fromEntries(STORIES.map((story) => [story.id, Object.fromEntries(story.stops.map((stop) => [stop.id, textsOf(stop)]))]));

const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** Vite plugin: the site's first picture waits for the titles and views of the stories only. What is said at their stops comes with a story, or when the browser has nothing to do (`story/whole.ts`). */
export function splitStories(): Plugin {
  return {
    name: 'split-stories',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (id.endsWith('/src/story/said.ts')) return `export const SAID_ADDRESS = ${addressOfJson(this, 'said', restOfStories())};`;
      const [, talk, file] = /\/src\/story\/(talk\/)?([\w-]+)\.ts$/.exec(id) ?? [];
      const story = STORIES.find((one) => one.id === file);
      if (!story) return null;
      return talk === undefined ? `export const ${exportedAs(story.id)} = ${parsed(coreOf(story))};` : `export const ${exportedAs(story.id)}Talk = {};`;
    },
  };
}
