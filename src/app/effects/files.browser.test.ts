import {afterEach, expect, test, vi} from 'vitest';
import {storyFile} from '../../present/own-stories.ts';
import {STORIES, type Story} from '../../story/stories.ts';
import {takeFiles} from './files.ts';
import {started, type TestApp} from './testing.ts';

let app: TestApp | undefined;
afterEach(() => {
  app?.disconnect();
  localStorage.clear();
});

const carrying = (text: string): DataTransfer => {
  const data = new DataTransfer();
  data.items.add(new File([text], 'verhaal.json', {type: 'application/json'}));
  return data;
};

/** @returns whether the app has taken the event for itself */
const drag = (type: string, dataTransfer: DataTransfer, init: DragEventInit = {}): boolean => {
  const event = new DragEvent(type, {dataTransfer, bubbles: true, composed: true, cancelable: true, ...init});
  app?.host.dispatchEvent(event);
  return event.defaultPrevented;
};

test('a file over the app is said to be welcome; text that is dragged along is none', () => {
  app = started(takeFiles);
  const text = new DataTransfer();
  text.setData('text/plain', 'Hengelo');
  expect([drag('dragover', text), app.store.state.dropping]).toEqual([false, false]);
  expect([drag('dragover', carrying('{}')), app.store.state.dropping]).toEqual([true, true]);
  const inside = app.host.appendChild(document.createElement('p'));
  drag('dragleave', carrying('{}'), {relatedTarget: inside});
  expect(app.store.state.dropping).toBe(true);
  drag('dragleave', carrying('{}'), {relatedTarget: document.body});
  expect(app.store.state.dropping).toBe(false);
});

test('a story that is dropped opens at its first stop, under an id that is still free', async () => {
  app = started(takeFiles);
  const {store} = app;
  const evening = STORIES[0] as Story;
  drag('dragover', carrying('{}'));
  expect(drag('drop', carrying(storyFile(evening, null)))).toBe(true);
  expect(store.state.dropping).toBe(false);
  await vi.waitUntil(() => store.state.story !== null, 14_000);
  expect(store.state.stop).toBe(evening.stops[0]?.id);
  expect(store.state.ownStories.map(({title, stops}) => [title.nl, stops.length])).toEqual([['Politieke markt', evening.stops.length]]);
  expect(store.state.story).not.toBe('politieke-markt');
});

test('a file that is no story is refused with a sentence, and nothing is lost', async () => {
  app = started(takeFiles, {place: 'unlock'});
  const {store} = app;
  drag('drop', carrying('[1, 2'));
  await vi.waitUntil(() => store.state.notice !== null, 14_000);
  expect(store.state).toMatchObject({place: 'unlock', story: null, ownStories: [], notice: {kind: 'text'}});
});

test('a kiosk takes no files, and what the editor has taken is not taken twice', () => {
  app = started(takeFiles, {kiosk: true});
  expect([drag('dragover', carrying('{}')), drag('drop', carrying('{}')), app.store.state.dropping]).toEqual([false, false, false]);
  app.disconnect();
  app = started(takeFiles);
  const editor = app.host.appendChild(document.createElement('div'));
  editor.addEventListener('dragover', (event) => event.preventDefault());
  editor.dispatchEvent(new DragEvent('dragover', {dataTransfer: carrying('{}'), bubbles: true, cancelable: true}));
  expect(app.store.state.dropping).toBe(false);
});
