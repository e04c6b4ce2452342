import {afterEach, beforeEach, expect, test, vi} from 'vitest';

const ADDRESS = 'https://kaart.test/assets/said.json';
const stop = (text: string): object => ({id: 'welkom', title: {nl: 'Welkom'}, text: {nl: text}});
const stories = [{id: 'politieke-markt', stops: [stop('')]}];

beforeEach(() => {
  vi.resetModules();
  vi.doMock('./stories.ts', () => ({STORIES: stories}));
  vi.doMock('./said.ts', () => ({SAID_ADDRESS: ADDRESS}));
});
afterEach(() => {
  vi.doUnmock('./stories.ts');
  vi.doUnmock('./said.ts');
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('what is said comes once, into the stops that are there; after a failure it is asked for anew', async () => {
  const [held] = stories[0]!.stops;
  const fetched = vi
    .fn()
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockResolvedValueOnce(Response.json({'politieke-markt': {welkom: {text: {nl: 'Goedenavond'}}}}));
  vi.stubGlobal('fetch', fetched);
  const {wholeStories} = await import('./whole.ts');
  await expect(wholeStories()).rejects.toThrow('offline');
  await Promise.all([wholeStories(), wholeStories()]);
  await wholeStories();
  expect(held).toEqual({id: 'welkom', title: {nl: 'Welkom'}, text: {nl: 'Goedenavond'}});
  expect(fetched.mock.calls).toEqual([[ADDRESS], [ADDRESS]]);
});
