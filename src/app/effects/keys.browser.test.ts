import {afterEach, expect, test, vi} from 'vitest';
import {STORIES, type Story} from '../../story/stories.ts';
import {chosen, FIRST_MOMENT, type State} from '../../state/moment.ts';
import {FIRST_STATE} from '../../state/app-state.ts';
import {begun} from '../../state/telling.ts';
import {hearKeys} from './keys.ts';
import {started, type TestApp, withPart} from './testing.ts';

let app: TestApp;
afterEach(() => app.disconnect());

const WIDE = {width: 1280, height: 800};
const presenting: State = begun({...FIRST_STATE, ...FIRST_MOMENT, routed: true, present: true, size: WIDE}, STORIES[0] as Story);
const focusField = vi.fn();

function open(given: Partial<State>): TestApp {
  focusField.mockClear();
  app = started(hearKeys, {size: WIDE, ...given});
  return app;
}
/** @returns whether somebody has taken the key */
const press = (key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body): boolean =>
  !target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init}));

test.each([
  ['/', {}],
  ['k', {ctrlKey: true}],
  ['K', {metaKey: true}],
] as const)('%s leads to the search', (key, init) => {
  withPart(open({routed: true}), 'euregio-search', {focusField});
  expect(press(key, init)).toBe(true);
  expect(focusField).toHaveBeenCalledOnce();
});

test.each([
  ['k', {}],
  ['/', {ctrlKey: true}],
  ['/', {altKey: true}],
  ['/', {metaKey: true}],
  ['a', {ctrlKey: true}],
] as const)('%s with %o belongs to others', (key, init) => {
  withPart(open({routed: true}), 'euregio-search', {focusField});
  expect(press(key, init)).toBe(false);
  expect(focusField).not.toHaveBeenCalled();
});

test('who types writes a stroke; Ctrl+K leads to the search from there too', () => {
  open({routed: true});
  withPart(app, 'euregio-search', {focusField});
  const field = (app.host.renderRoot as ShadowRoot).appendChild(document.createElement('textarea'));
  field.focus();
  expect(press('/', {}, field)).toBe(false);
  expect(press('k', {ctrlKey: true}, field)).toBe(true);
  expect(focusField).toHaveBeenCalledOnce();
});

test('on a page of somebody else keys are ours only while the focus is inside', () => {
  open({});
  withPart(app, 'euregio-search', {focusField});
  expect(press('/')).toBe(false);
  const button = (app.host.renderRoot as ShadowRoot).appendChild(document.createElement('button'));
  button.focus();
  expect(press('/', {}, button)).toBe(true);
  expect(focusField).toHaveBeenCalledOnce();
});

test('before a hall the field opens over the stop and takes the focus; a switched-off stroke opens nothing', async () => {
  open(presenting);
  expect(press('/')).toBe(true);
  expect(app.store.state.asking).toBe(true);
  withPart(app, 'euregio-search', {focusField});
  await vi.waitUntil(() => focusField.mock.calls.length > 0, 14_000);
  app.disconnect();
  open({singleKeys: false});
  expect(press('/')).toBe(false);
  app.disconnect();
  open({...presenting, singleKeys: false});
  expect([press('/'), app.store.state.asking]).toEqual([false, false]);
  expect([press('k', {ctrlKey: true}), app.store.state.asking]).toEqual([true, true]);
});

test('Escape steps out, one step at a time, and leaves to others what is not ours', () => {
  const {host, store} = open({routed: true});
  store.change((state) => chosen(state, 'hengelo'));
  expect(store.state.glance).toBe(true);
  expect(press('Escape', {}, host)).toBe(true);
  expect(store.state).toMatchObject({place: 'hengelo', glance: false});
  expect(press('Escape', {}, host)).toBe(true);
  expect(store.state.place).toBeNull();
  expect(press('Escape', {}, host)).toBe(false);
  expect(press('Enter', {}, host)).toBe(false);
});

test('Escape puts an answer away first; with a thing of it chosen that is let go first', () => {
  const {host, store} = open({routed: true, ask: 'Wat is MONT?'});
  store.change((state) => ({...state, place: 'mont', glance: true}));
  press('Escape', {}, host);
  press('Escape', {}, host);
  expect(store.state).toMatchObject({place: null, ask: 'Wat is MONT?'});
  press('Escape', {}, host);
  expect(store.state.ask).toBeNull();
});

test('an Escape that a dialog has used closes nothing else', () => {
  const {host, store} = open({routed: true, place: 'hengelo', glance: true});
  const dialog = host.appendChild(document.createElement('div'));
  dialog.addEventListener('keydown', (event) => event.preventDefault());
  press('Escape', {}, dialog);
  expect(store.state).toMatchObject({place: 'hengelo', glance: true});
});
