import {LitElement} from 'lit';
import {afterEach, expect, test, vi} from 'vitest';
import type {PresentAction} from '../events/present.ts';
import {focusOf, PresentKeys} from './keys.ts';

let active = true;
const actions: PresentAction[] = [];

class KeysHost extends LitElement {
  readonly keys = new PresentKeys(this, {active: () => active, onAction: (action) => actions.push(action), digitsMs: 1000});
}
customElements.define('keys-host', KeysHost);

function host(): HTMLElement {
  const element = document.createElement('keys-host');
  document.body.replaceChildren(element);
  return element;
}
const press = (key: string, target: EventTarget = document.body, init: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init}));

afterEach(() => {
  document.body.replaceChildren();
  actions.length = 0;
  active = true;
  vi.useRealTimers();
});

test('a key works wherever the focus is, before the map hears of it', () => {
  host();
  const map = document.createElement('div');
  map.tabIndex = 0;
  const heard = vi.fn();
  map.addEventListener('keydown', heard);
  document.body.append(map);
  expect(press('ArrowRight', map)).toBe(false);
  expect(actions).toEqual([{kind: 'next'}]);
  expect(heard).not.toHaveBeenCalled();
});

test('what is not ours is neither stopped nor prevented', () => {
  host();
  const field = document.createElement('textarea');
  const box = document.createElement('div');
  // A field inside a shadow root is a field as well.
  box.attachShadow({mode: 'open'}).append(field);
  document.body.append(box);
  expect(press('b', field)).toBe(true);
  expect(press('Tab')).toBe(true);
  expect(press('l', document.body, {ctrlKey: true})).toBe(true);
  active = false;
  expect(press('PageDown')).toBe(true);
  expect(actions).toEqual([]);
});

test('a key that is held down goes on one stop, not through the whole story', () => {
  host();
  press('PageDown');
  expect(press('PageDown', document.body, {repeat: true})).toBe(false);
  press('+');
  press('+', document.body, {repeat: true});
  expect(actions.map(({kind}) => kind)).toEqual(['next', 'zoom-in', 'zoom-in']);
});

test('digits wait for Enter, and are given up after a while', () => {
  vi.useFakeTimers();
  host();
  press('1');
  press('2');
  press('Enter');
  press('7');
  vi.advanceTimersByTime(1000);
  press('Enter');
  expect(actions).toEqual([
    {kind: 'digits', digits: '1'},
    {kind: 'digits', digits: '12'},
    {kind: 'jump', number: 12},
    {kind: 'digits', digits: '7'},
    {kind: 'digits', digits: ''},
  ]);
});

test('an element that is gone listens no more', () => {
  host().remove();
  expect(press('PageDown')).toBe(true);
  expect(actions).toEqual([]);
});

test.each([
  ['<textarea></textarea>', 'text'],
  ['<select></select>', 'text'],
  ['<div contenteditable="true" tabindex="0">tekst</div>', 'text'],
  ['<input type="range">', 'text'],
  ['<div role="listbox" tabindex="0"></div>', 'text'],
  ['<div role="combobox" tabindex="0"></div>', 'text'],
  ['<input type="search">', 'line'],
  ['<input type="text">', 'line'],
  ['<input type="number">', 'line'],
  ['<input type="radio">', 'choice'],
  ['<div role="tab" tabindex="0"></div>', 'choice'],
  ['<div role="option" tabindex="0"></div>', 'choice'],
  ['<input type="checkbox">', 'button'],
  ['<button></button>', 'button'],
  ['<a href="?place=unlock">Unlock</a>', 'button'],
  ['<details><summary tabindex="0"></summary></details>', 'button'],
  ['<div role="switch" tabindex="0"></div>', 'button'],
  ['<a tabindex="0">no link</a>', 'page'],
  ['<div tabindex="0"></div>', 'page'],
  ['<svg></svg>', 'page'],
])('%s needs the keys of “%s” for itself', (markup, expected) => {
  document.body.setHTMLUnsafe(markup);
  let found: string | null = null;
  document.addEventListener('keydown', (event) => (found = focusOf(event)), {once: true});
  press('x', document.body.querySelector('summary') ?? document.body.firstElementChild ?? document.body);
  expect(found).toBe(expected);
});
