import type {ReactiveControllerHost} from 'lit';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {PresentAction} from '../events/present.ts';
import {actionFor, type Focus, type KeyPress, PresentKeys, type PresentKeysOptions} from './keys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held});
const kinds = (keys: readonly string[], focus: Focus = 'page', singleKeys = true): (string | null)[] =>
  keys.map((key) => actionFor(press(key), {focus, singleKeys})?.kind ?? null);

test('a clicker goes on, back and to black', () => {
  expect(kinds(['PageDown', 'PageUp', 'b', 'B', '.'])).toEqual(['next', 'previous', 'black', 'black', 'black']);
});

test('arrows, Space, Home and End go through the stops', () => {
  expect(kinds(['ArrowRight', 'ArrowDown', ' ', 'ArrowLeft', 'ArrowUp', 'Home', 'End'])).toEqual([
    'next',
    'next',
    'next',
    'previous',
    'previous',
    'first',
    'last',
  ]);
  expect(actionFor(press(' ', {shiftKey: true}))).toEqual({kind: 'previous'});
});

test('each single key does its work', () => {
  expect(kinds(['w', 'q', 'l', 't', 'n', 'f', '0', '+', '=', '-', '?', 'Escape'])).toEqual([
    'white',
    'qr',
    'language',
    'text-size',
    'notes',
    'full-screen',
    'own-view',
    'zoom-in',
    'zoom-in',
    'zoom-out',
    'help',
    'leave',
  ]);
  // On most keyboards these two need Shift.
  expect(actionFor(press('?', {shiftKey: true}))).toEqual({kind: 'help'});
  expect(actionFor(press('+', {shiftKey: true}))).toEqual({kind: 'zoom-in'});
});

test('digits and Enter jump to a stop', () => {
  expect(actionFor(press('1'))).toEqual({kind: 'digits', digits: '1'});
  expect(actionFor(press('0'), {digits: '1'})).toEqual({kind: 'digits', digits: '10'});
  expect(actionFor(press('Enter'), {digits: '10'})).toEqual({kind: 'jump', number: 10});
  expect(actionFor(press('Backspace'), {digits: '10'})).toEqual({kind: 'digits', digits: '1'});
  expect(actionFor(press('Escape'), {digits: '10'})).toEqual({kind: 'digits', digits: ''});
  expect(actionFor(press('4'), {digits: '123'})).toEqual({kind: 'digits', digits: '234'});
});

test('Enter and Backspace without digits are left to the page', () => {
  expect(kinds(['Enter', 'Backspace'])).toEqual([null, null]);
});

test('without single-key shortcuts only clicker, arrows, Home, End and Escape work', () => {
  const keys = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'Escape', ' ', 'b', '.', 'q', '1', '0', '+', '?'];
  expect(kinds(keys, 'page', false)).toEqual([
    'next',
    'previous',
    'next',
    'previous',
    'first',
    'last',
    'leave',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(actionFor(press('Enter'), {digits: '3', singleKeys: false})).toBeNull();
});

test('what has the focus keeps the keys that it needs', () => {
  const keys = ['PageDown', 'ArrowRight', 'Home', ' ', 'b', 'Escape'];
  expect(kinds(keys, 'button')).toEqual(['next', 'next', 'first', null, 'black', 'leave']);
  expect(kinds(keys, 'choice')).toEqual(['next', null, null, null, 'black', 'leave']);
  expect(kinds(keys, 'line')).toEqual(['next', null, null, null, null, null]);
  expect(kinds(keys, 'text')).toEqual([null, null, null, null, null, null]);
});

test('keys of the browser, the map and everybody else are left alone', () => {
  for (const held of [{ctrlKey: true}, {altKey: true}, {metaKey: true}]) {
    expect(['l', 'f', 'ArrowLeft', 'Home', ' ', '0', '+'].map((key) => actionFor(press(key, held)))).toEqual(Array(7).fill(null));
  }
  expect(actionFor(press('ArrowLeft', {shiftKey: true}))).toBeNull();
  expect(kinds(['x', 'Tab', 'F5', 'F11', 'Shift', '/', 'constructor', 'toString', 'Dead'])).toEqual(Array(9).fill(null));
});

test('digits are kept to three, and a zero alone is the stop’s own view', () => {
  expect(actionFor(press('0'))).toEqual({kind: 'own-view'});
  expect(actionFor(press('9'), {digits: '12'})).toEqual({kind: 'digits', digits: '129'});
  expect(actionFor(press('Enter'), {digits: '007'})).toEqual({kind: 'jump', number: 7});
  expect(actionFor(press('Backspace'), {digits: '1'})).toEqual({kind: 'digits', digits: ''});
  expect(['12', '1a', 'a1'].map((key) => actionFor(press(key)))).toEqual([null, null, null]);
});

test('Enter works a button that has the focus, and belongs to a choice and a field', () => {
  const enter = (focus: Focus) => actionFor(press('Enter'), {focus, digits: '3'});
  expect((['page', 'button', 'choice', 'line', 'text'] as const).map((focus) => enter(focus)?.kind ?? null)).toEqual(['jump', null, null, null, null]);
  expect(actionFor(press('PageUp'), {focus: 'line'})).toEqual({kind: 'previous'});
  expect(actionFor(press('PageUp'), {focus: 'choice'})).toEqual({kind: 'previous'});
});

test('Shift turns the map, whichever key moves the story', () => {
  expect(['ArrowRight', 'ArrowDown', 'PageDown', 'Home', 'End'].map((key) => actionFor(press(key, {shiftKey: true})))).toEqual(Array(5).fill(null));
});

test('a letter that shift makes another one asks for the second language', () => {
  expect(actionFor(press('L', {shiftKey: true}))).toEqual({kind: 'also'});
  expect(actionFor(press('L'))).toEqual({kind: 'language'});
  expect(actionFor(press('B', {shiftKey: true}))).toEqual({kind: 'black'});
});

describe('keys of the whole page', () => {
  /** The page: only its ears. */
  let page: EventTarget;
  let heard: PresentAction[];
  let given: {active: boolean; singleKeys: boolean | undefined};

  beforeEach(() => {
    vi.useFakeTimers();
    page = new EventTarget();
    heard = [];
    given = {active: true, singleKeys: undefined};
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    // What hears the keys here is no page with fields.
    vi.stubGlobal('HTMLElement', File);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function keys(options: Partial<PresentKeysOptions> = {}): PresentKeys {
    const host = {addController: () => undefined} as unknown as ReactiveControllerHost;
    const found = new PresentKeys(host, {active: () => given.active, onAction: (action) => heard.push(action), ...options});
    found.hostConnected();
    return found;
  }
  /** @returns whether the key was taken */
  function hit(key: string, more: object = {}): boolean {
    const event = Object.assign(new Event('keydown', {cancelable: true}), press(key), more);
    page.dispatchEvent(event);
    return event.defaultPrevented;
  }

  test('a key of ours is taken, any other is left to the page', () => {
    keys();
    expect([hit('PageDown'), hit('Tab'), hit('b', {ctrlKey: true})]).toEqual([true, false, false]);
    expect(heard).toEqual([{kind: 'next'}]);
  });

  test('nobody else hears a key that was taken', () => {
    keys();
    const event = Object.assign(new Event('keydown', {cancelable: true}), press('b'));
    const stop = vi.spyOn(event, 'stopPropagation');
    page.dispatchEvent(event);
    expect(stop).toHaveBeenCalledOnce();
  });

  test('a key that somebody has used, that composes a letter, or that comes while nothing is presented is none of ours', () => {
    keys();
    const used = Object.assign(new Event('keydown', {cancelable: true}), press('PageDown'));
    used.preventDefault();
    page.dispatchEvent(used);
    expect(hit('PageDown', {isComposing: true})).toBe(false);
    given.active = false;
    expect(hit('PageDown')).toBe(false);
    expect(heard).toEqual([]);
  });

  test('letters can be switched off, and are on where nobody says so', () => {
    keys({singleKeys: () => given.singleKeys ?? true});
    given.singleKeys = false;
    expect([hit('b'), hit('PageDown')]).toEqual([false, true]);
    given.singleKeys = true;
    expect(hit('b')).toBe(true);
    expect(heard).toEqual([{kind: 'next'}, {kind: 'black'}]);
  });

  test('held down, a key zooms on, and does everything else once', () => {
    keys();
    for (const key of ['PageDown', '+', '-', 'b']) {
      hit(key);
      expect(hit(key, {repeat: true})).toBe(true);
    }
    expect(heard.map(({kind}) => kind)).toEqual(['next', 'zoom-in', 'zoom-in', 'zoom-out', 'zoom-out', 'black']);
  });

  test('digits wait four seconds for the next key', () => {
    keys();
    hit('1');
    vi.advanceTimersByTime(3999);
    hit('2');
    vi.advanceTimersByTime(3999);
    expect(hit('Enter')).toBe(true);
    vi.advanceTimersByTime(10_000);
    expect(heard).toEqual([
      {kind: 'digits', digits: '1'},
      {kind: 'digits', digits: '12'},
      {kind: 'jump', number: 12},
    ]);
  });

  test('then they are given up, and the number on the screen with them', () => {
    keys();
    hit('7');
    vi.advanceTimersByTime(4000);
    expect(heard).toEqual([
      {kind: 'digits', digits: '7'},
      {kind: 'digits', digits: ''},
    ]);
    expect(hit('Enter')).toBe(false);
    hit('3');
    hit('b');
    // Another key gives them up too.
    expect(hit('Enter')).toBe(false);
  });

  test('out of the page nothing is heard, and no digits come back later', () => {
    const found = keys({digitsMs: 100});
    hit('7');
    found.hostDisconnected();
    vi.advanceTimersByTime(1000);
    expect(hit('PageDown')).toBe(false);
    found.hostConnected();
    expect(hit('Enter')).toBe(false);
    expect(heard).toEqual([{kind: 'digits', digits: '7'}]);
  });
});
