import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {noticed} from '../../state/moment.ts';
import {started, type TestApp} from './testing.ts';
import {watchNetwork, watchSize, watchSystem} from './surroundings.ts';

let app: TestApp | undefined;
afterEach(() => {
  app?.disconnect();
  vi.restoreAllMocks();
});

describe('what the reader’s system asks for', () => {
  /** Media queries by their text, as the system would answer them. */
  const answers = new Map<string, MediaQueryList & {matches: boolean}>();
  beforeEach(() => {
    answers.clear();
    vi.spyOn(window, 'matchMedia').mockImplementation((media) => {
      const query = Object.assign(new EventTarget(), {media, matches: false}) as unknown as MediaQueryList & {matches: boolean};
      answers.set(media, query);
      return query;
    });
  });
  const set = (media: string, matches: boolean): void => {
    const query = answers.get(media);
    Object.assign(query ?? {}, {matches});
    query?.dispatchEvent(new Event('change'));
  };

  test.each([
    ['(prefers-color-scheme: dark)', 'dark'],
    ['(prefers-contrast: more)', 'moreContrast'],
    ['(prefers-reduced-motion: reduce)', 'reducedMotion'],
  ] as const)('%s is read at once, and whenever it changes', (media, name) => {
    app = started(watchSystem);
    const none = {dark: false, moreContrast: false, reducedMotion: false};
    expect(app.store.state.system).toEqual(none);
    set(media, true);
    expect(app.store.state.system).toEqual({...none, [name]: true});
    app.disconnect();
    set(media, false);
    expect(app.store.state.system[name]).toBe(true);
    app.connect();
    expect(app.store.state.system[name]).toBe(false);
    expect(app.causes).not.toContain('reader');
  });
});

test('the app’s own size counts, not that of the window, and follows it', async () => {
  app = started(watchSize);
  const {host, store} = app;
  const box = document.createElement('div');
  Object.assign(box.style, {inlineSize: '900px', blockSize: '500px'});
  document.body.replaceChildren(box);
  Object.assign(host.style, {display: 'block', blockSize: '100%'});
  box.append(host);
  await vi.waitUntil(() => store.state.size.width === 900, 14_000);
  expect(store.state.size).toEqual({width: 900, height: 500});
  box.style.inlineSize = '320px';
  await vi.waitUntil(() => store.state.size.width === 320, 14_000);
  expect(app.causes).not.toContain('reader');
});

test('a network that has gone is said, and taken back when it is there again; another notice stays', () => {
  app = started(watchNetwork);
  const {store} = app;
  window.dispatchEvent(new Event('offline'));
  expect(store.state.notice).toEqual({kind: 'offline'});
  window.dispatchEvent(new Event('online'));
  expect(store.state.notice).toBeNull();
  store.change((state) => noticed(state, {kind: 'bad-link'}));
  window.dispatchEvent(new Event('online'));
  expect(store.state.notice).toEqual({kind: 'bad-link'});
  app.disconnect();
  window.dispatchEvent(new Event('offline'));
  expect(store.state.notice).toEqual({kind: 'bad-link'});
});
