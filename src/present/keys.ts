import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PlainAction, PresentAction} from '../events/present.ts';

/** What of a key press decides. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/**
 * What has the focus, by the keys that it needs for itself:
 * `page` none · `button` Space and Enter · `choice` (radio buttons) also arrows, Home and End · `line` (a field of one line) all but the page keys ·
 * `text` (more lines, lists, sliders) all.
 */
export type Focus = 'page' | 'button' | 'choice' | 'line' | 'text';

/** What a key means besides its name. */
export interface KeyOptions {
  /** Digits typed so far, waiting for Enter. */
  readonly digits?: string;
  /** False: no letter, digit or sign does anything (WCAG 2.1.4); clicker, arrows, Home, End and Escape stay. */
  readonly singleKeys?: boolean;
  readonly focus?: Focus;
}

const MOVES: Readonly<Record<string, PlainAction>> = {
  PageDown: 'next',
  PageUp: 'previous',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};
/** Clickers have a button for a black screen: some send B, some the full stop. */
const SINGLE_KEYS: Readonly<Record<string, PlainAction>> = {
  b: 'black',
  '.': 'black',
  w: 'white',
  q: 'qr',
  l: 'language',
  t: 'text-size',
  n: 'notes',
  f: 'full-screen',
  '0': 'own-view',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '−': 'zoom-out',
  '?': 'help',
};
/** No story has a thousand stops. */
const MAX_DIGITS = 3;
const PAGE_KEYS = new Set(['PageUp', 'PageDown']);
const BUTTON_KEYS = new Set([' ', 'Enter']);

function isNeededBy(focus: Focus, key: string): boolean {
  switch (focus) {
    case 'page':
      return false;
    case 'button':
      return BUTTON_KEYS.has(key);
    case 'choice':
      return BUTTON_KEYS.has(key) || (key in MOVES && !PAGE_KEYS.has(key));
    case 'line':
      return !PAGE_KEYS.has(key);
    case 'text':
      return true;
  }
}

/** What the key asks for while presenting; `null` when it is none of our keys, or belongs to what has the focus. */
export function actionFor(press: KeyPress, {digits = '', singleKeys = true, focus = 'page'}: KeyOptions = {}): PresentAction | null {
  const {key} = press;
  // Ctrl+L, Alt+Left and the like belong to the browser.
  if (press.ctrlKey || press.altKey || press.metaKey || isNeededBy(focus, key)) return null;
  if (key === 'Escape') return digits === '' ? {kind: 'leave'} : {kind: 'digits', digits: ''};
  const move = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
  // Shift with an arrow turns and tilts the map.
  if (move !== undefined) return press.shiftKey ? null : {kind: move};
  if (!singleKeys) return null;
  if (key === ' ') return {kind: press.shiftKey ? 'previous' : 'next'};
  if (key === 'Enter') return digits === '' ? null : {kind: 'jump', number: Number(digits)};
  if (key === 'Backspace') return digits === '' ? null : {kind: 'digits', digits: digits.slice(0, -1)};
  if (/^[0-9]$/.test(key) && (digits !== '' || key !== '0')) return {kind: 'digits', digits: `${digits}${key}`.slice(-MAX_DIGITS)};
  const letter = key.toLowerCase();
  if (letter === 'l' && press.shiftKey) return {kind: 'also'};
  return Object.hasOwn(SINGLE_KEYS, letter) ? {kind: SINGLE_KEYS[letter] as PlainAction} : null;
}

const LINE_TYPES = new Set(['text', 'search', 'email', 'url', 'tel', 'password', 'number']);
const BUTTON_TYPES = new Set(['button', 'submit', 'reset', 'checkbox', 'file', 'image', 'color']);

/** What had the focus when the key was pressed, through all shadow roots. */
export function focusOf(event: KeyboardEvent): Focus {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.isContentEditable) return 'text';
  if (target instanceof HTMLInputElement) {
    if (target.type === 'radio') return 'choice';
    return BUTTON_TYPES.has(target.type) ? 'button' : LINE_TYPES.has(target.type) ? 'line' : 'text';
  }
  if (target.matches('textarea, select, [role="listbox"], [role="slider"], [role="combobox"], [role="textbox"]')) return 'text';
  if (target.matches('[role="radio"], [role="tab"], [role="option"], [role="menuitem"]')) return 'choice';
  return target.matches('button, a[href], summary, [role="button"], [role="switch"], [role="checkbox"]') ? 'button' : 'page';
}

/** When keys are ours, and what follows from them. */
export interface PresentKeysOptions {
  /** Whether the keys are ours now. */
  readonly active: () => boolean;
  readonly singleKeys?: () => boolean;
  readonly onAction: (action: PresentAction) => void;
  /** After so long without a further digit they are given up. */
  readonly digitsMs?: number;
}

/**
 * Keys and clicker for the whole page, wherever the focus is. Holding a key down does its work once, except for zooming.
 * A key that does nothing here is left alone, so that it goes on to whom it belongs.
 */
export class PresentKeys implements ReactiveController {
  private readonly options: PresentKeysOptions;
  private digits = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: PresentKeysOptions) {
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // In the capture phase: the map moves on arrows as soon as it hears of them.
    addEventListener('keydown', this.onKey, {capture: true});
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.onKey, {capture: true});
    this.keep('');
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const {active, singleKeys, onAction} = this.options;
    if (!active() || event.defaultPrevented || event.isComposing) return;
    const action = actionFor(event, {digits: this.digits, singleKeys: singleKeys?.() ?? true, focus: focusOf(event)});
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat && action.kind !== 'zoom-in' && action.kind !== 'zoom-out') return;
    this.keep(action.kind === 'digits' ? action.digits : '');
    onAction(action);
  };

  private keep(digits: string): void {
    clearTimeout(this.timer);
    this.digits = digits;
    if (digits === '') return;
    this.timer = setTimeout(() => {
      this.digits = '';
      this.options.onAction({kind: 'digits', digits: ''});
    }, this.options.digitsMs ?? 4000);
  }
}
