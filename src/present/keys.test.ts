import {expect, test} from 'vitest';
import {actionFor, type Focus, type KeyPress} from './keys.ts';

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
