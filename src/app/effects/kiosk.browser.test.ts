import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {chosen} from '../../state/moment.ts';
import {STORIES, type Story} from '../../story/stories.ts';
import {runKiosk} from './kiosk.ts';
import {started, type TestApp} from './testing.ts';

const evening = STORIES[0] as Story;
const [first, second] = evening.stops.map(({id}) => id);
let app: TestApp | undefined;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  app?.disconnect();
  vi.useRealTimers();
});

const open = (given: Parameters<typeof started>[1], idle = 90): TestApp => {
  app = started((found) => void runKiosk(found, () => idle), {kiosk: true, ...given});
  return app;
};
const touch = (): void => void window.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));

test('a story goes on by itself, and after its last stop from the beginning', () => {
  const {store} = open({story: evening.id, stop: first ?? null});
  vi.advanceTimersByTime(20_000);
  expect(store.state.stop).toBe(second);
  vi.advanceTimersByTime((evening.stops.length - 1) * 20_000);
  expect(store.state.stop).toBe(first);
});

test('without a story nothing goes on', () => {
  const {store, causes} = open({});
  vi.advanceTimersByTime(60_000);
  expect([store.state.story, causes]).toEqual([null, []]);
});

test('a visitor stops it; when nobody has done anything for so long, the next one finds the first stop, in the language of the room', () => {
  const {store} = open({story: evening.id, stop: second ?? null, language: 'de'}, 30);
  touch();
  store.change((state) => chosen(state, 'unlock'));
  vi.advanceTimersByTime(29_000);
  expect(store.state.place).toBe('unlock');
  vi.advanceTimersByTime(1_000);
  expect(store.state).toMatchObject({story: evening.id, stop: first, language: 'de', kiosk: true});
});

test('without a story the next visitor finds the whole map', () => {
  const {store} = open({}, 30);
  touch();
  store.change((state) => chosen(state, 'unlock'));
  vi.advanceTimersByTime(30_000);
  expect(store.state).toMatchObject({place: null, overview: 'region', kiosk: true});
});

test('no link leads out of a kiosk, from a dialog neither; links to things stay', () => {
  const {host} = open({});
  /** @returns whether the click leads anywhere */
  const follows = (href: string, type = 'click'): boolean => {
    const link = document.createElement('a');
    link.href = href;
    link.append(document.createElement('em'));
    const dialog = document.createElement('div');
    dialog.attachShadow({mode: 'open'}).append(link);
    host.replaceChildren(dialog);
    let stopped = false;
    const last = (event: Event): void => {
      stopped = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener(type, last, {once: true});
    link.firstElementChild?.dispatchEvent(new MouseEvent(type, {bubbles: true, composed: true, cancelable: true}));
    return !stopped;
  };
  expect([follows('https://www.euregio.eu/'), follows('https://www.euregio.eu/', 'auxclick'), follows('?place=unlock')]).toEqual([false, false, true]);
  // A page of the site that is not the map has no way back into the kiosk.
  expect(follows('./toegankelijkheid.html')).toBe(false);
  app?.store.change((state) => ({...state, kiosk: false}));
  expect(follows('https://www.euregio.eu/')).toBe(true);
});

test('out of the page it holds nothing any more', () => {
  const {store, causes} = open({story: evening.id, stop: first ?? null});
  app?.disconnect();
  vi.advanceTimersByTime(60_000);
  expect([store.state.stop, causes]).toEqual([first, []]);
});
