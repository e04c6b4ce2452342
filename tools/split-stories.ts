import {basename} from 'node:path';
import type {Plugin} from 'vite';
import type {Stop, Story} from '../src/story/stories.ts';
import {STORIES} from '../src/story/stories.ts';
import type {StoryTexts} from '../src/story/whole.ts';

/** What a module of a story exports. */
const NAMES: Readonly<Record<string, string>> = {
  'politieke-markt': 'politiekeMarkt',
  'hengelo-emsdetten': 'hengeloEmsdetten',
  'wat-is-interreg': 'watIsInterreg',
};
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
      if (id.endsWith('/src/story/said.ts')) return `export const said = ${parsed(restOfStories())};`;
      const [, talk] = /\/src\/story\/(talk\/)?[\w-]+\.ts$/.exec(id) ?? [];
      const name = NAMES[basename(id, '.ts')];
      const story = STORIES.find((one) => one.id === basename(id, '.ts'));
      if (!story || name === undefined || !id.includes('/src/story/')) return null;
      return talk === undefined ? `export const ${name} = ${parsed(coreOf(story))};` : `export const ${name}Talk = {};`;
    },
  };
}
