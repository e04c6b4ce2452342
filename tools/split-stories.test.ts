import {expect, test} from 'vitest';
import {STORIES} from '../src/story/stories.ts';
import {fillIn, wholeStories} from '../src/story/whole.ts';
import {coreOf, restOfStories, splitStories} from './split-stories.ts';

test('what came later makes the stories whole again, for who holds a stop as well', () => {
  const stories = structuredClone(STORIES.map(coreOf));
  const [first] = stories[0]!.stops;
  expect(first).toMatchObject({id: STORIES[0]!.stops[0]!.id, text: {nl: ''}, sources: []});
  fillIn(stories, structuredClone(restOfStories()));
  expect(stories).toEqual(STORIES);
  expect(first).toEqual(STORIES[0]!.stops[0]);
});

test('a list of stories, a link to a stop and the map need nothing of it', () => {
  for (const story of STORIES) {
    const core = coreOf(story);
    expect({...core, stops: core.stops.map(({id, title, view}) => ({id, title, view}))}).toEqual({
      ...story,
      stops: story.stops.map(({id, title, view}) => ({id, title, view})),
    });
  }
});

test('each module of a story is replaced by one that exports the same names', async () => {
  const {load} = splitStories() as unknown as {load(id: string): string | null};
  for (const story of STORIES) {
    const [plain, talk] = [`../src/story/${story.id}.ts`, `../src/story/talk/${story.id}.ts`];
    for (const path of [plain, talk]) {
      const {href} = new URL(path, import.meta.url);
      const names = Object.keys((await import(href)) as object);
      const code = load(href.replace('file://', ''))!;
      expect([...code.matchAll(/export const (\w+)/g)].map(([, name]) => name)).toEqual(names);
    }
  }
  expect(load('/map/src/story/problems.ts')).toBeNull();
  expect(load('/map/src/catalogue/politieke-markt.ts')).toBeNull();
});

test('without a build stories are whole from the start', async () => {
  await wholeStories();
  expect(STORIES.flatMap(({stops}) => stops).filter(({text, notes}) => text.nl === '' || notes.nl === '')).toEqual([]);
});
