import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import {loadCatalogue} from '../../catalogue/load.ts';
import {ReadyEvent} from '../../events/events.ts';
import {chosen, type State} from '../../state/moment.ts';
import {appOf, type TestApp} from './testing.ts';
import {fetchWholeFacts} from './whole-facts.ts';

const rest = vi.hoisted(() => ({asked: 0, fails: false}));
const stories = vi.hoisted(() => ({asked: 0, fails: false}));
vi.mock('../../story/whole.ts', () => ({
  wholeStories: (): Promise<void> => {
    stories.asked++;
    return stories.fails ? Promise.reject(new Error('no network')) : Promise.resolve();
  },
}));
vi.mock('../../catalogue/whole.ts', () => ({
  wholeCatalogue: (): Promise<Catalogue> => {
    rest.asked++;
    return rest.fails ? Promise.reject(new Error('no network')) : Promise.resolve({...loadCatalogue()});
  },
}));

// Here they are from the start; an import takes its own time.
vi.mock('../../i18n/fetch-languages.ts', () => ({otherLanguages: (): Promise<void> => Promise.resolve()}));

beforeEach(() => {
  for (const part of [rest, stories]) Object.assign(part, {asked: 0, fails: false});
  vi.useFakeTimers();
  // Nobody touches anything here.
  vi.stubGlobal('addEventListener', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const keepUnasked = vi.fn(() => Promise.resolve());
/** @returns the app, and the catalogues that it was given */
function open(given: Partial<State> = {}): {app: TestApp; taken: Catalogue[]} {
  keepUnasked.mockClear();
  const app = appOf(given, {updates: {keepUnasked} as unknown as TestApp['updates']});
  const taken: Catalogue[] = [];
  fetchWholeFacts(app, (whole) => taken.push(whole));
  app.connect();
  return {app, taken};
}

test.each<Partial<State>>([{place: 'unlock'}, {story: 'politieke-markt'}, {year: 1999}, {view: 'list'}, {paper: {format: 'a4', extent: 'story', shown: null}}])(
  '%o wants long texts and sources at once',
  async (given) => {
    const {taken} = open(given);
    await vi.advanceTimersByTimeAsync(0);
    expect(taken).toHaveLength(1);
  },
);

test('the first view does not; they come with the first choice, once', async () => {
  const {app, taken} = open();
  await vi.advanceTimersByTimeAsync(0);
  expect([rest.asked, taken.length]).toEqual([0, 0]);
  app.store.change((state) => chosen(state, 'unlock'));
  app.store.change((state) => chosen(state, 'mont'));
  await vi.advanceTimersByTimeAsync(0);
  expect([rest.asked, taken.length]).toEqual([1, 1]);
});

test('else they come after the first picture, when the browser has nothing to do; then the page keeps its map', async () => {
  const {app, taken} = open({routed: true});
  app.host.dispatchEvent(new ReadyEvent());
  await vi.advanceTimersByTimeAsync(0);
  expect(taken).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([taken.length, stories.asked, keepUnasked.mock.calls.length]).toEqual([1, 1, 1]);
});

test('what is said in the stories does not come, and the page keeps its map all the same', async () => {
  stories.fails = true;
  const {app} = open({routed: true});
  app.host.dispatchEvent(new ReadyEvent());
  await vi.advanceTimersByTimeAsync(10_000);
  expect([stories.asked, keepUnasked.mock.calls.length]).toEqual([1, 1]);
});

test('an app in the page of somebody else keeps nothing there', async () => {
  const {app, taken} = open();
  app.host.dispatchEvent(new ReadyEvent());
  await vi.advanceTimersByTimeAsync(10_000);
  expect([taken.length, keepUnasked.mock.calls.length]).toEqual([1, 0]);
});

test('a list has no picture to wait for: it is kept without one', async () => {
  open({routed: true, view: 'list'});
  // A reader who has just come is not kept from the page by it.
  await vi.advanceTimersByTimeAsync(2000);
  expect(keepUnasked).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(keepUnasked).toHaveBeenCalledOnce();
});

test('what did not come is asked for again at the next choice', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  rest.fails = true;
  const {app, taken} = open({place: 'unlock'});
  await vi.advanceTimersByTimeAsync(0);
  expect([taken.length, logged.mock.calls.length]).toEqual([0, 1]);
  expect(app.store.state.notice).toEqual({kind: 'missing'});
  rest.fails = false;
  app.store.change((state) => chosen(state, 'mont'));
  await vi.advanceTimersByTimeAsync(0);
  expect([rest.asked, taken.length]).toEqual([2, 1]);
  expect(app.store.state.notice).toBeNull();
});

test.each<Partial<State>>([{}, {story: 'politieke-markt', present: true}])(
  '%o is told nothing of what did not come: nobody waits for it, or a hall looks on',
  async (given) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    rest.fails = true;
    const {app} = open(given);
    app.host.dispatchEvent(new ReadyEvent());
    await vi.advanceTimersByTimeAsync(10_000);
    expect([rest.asked > 0, app.store.state.notice]).toEqual([true, null]);
  },
);
