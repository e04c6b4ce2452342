import {html, render} from 'lit';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {YearEvent} from '../../events/events.ts';
import {unfolded} from './unfolding.ts';

let root: HTMLElement;
let host: HTMLElement & {renderRoot: HTMLElement};
/** Has the map come to rest. */
let rest: (() => void) | null = null;

beforeEach(() => {
  root = document.createElement('div');
  host = Object.assign(document.createElement('div'), {renderRoot: document.createElement('div')});
  document.body.append(root);
});
afterEach(() => root.remove());

const show = (wanted: boolean): HTMLDetailsElement => {
  render(
    html`<details ${unfolded({host} as unknown as Parameters<typeof unfolded>[0], wanted, 'euregio-year')}>
      <summary>Door de jaren</summary>
      <button>Nu</button>
    </details>`,
    root,
  );
  return root.querySelector('details')!;
};
const withMap = (): void => {
  const map = {once: () => new Promise<void>((resolve) => (rest = resolve))};
  host.renderRoot.append(Object.assign(document.createElement('euregio-map'), {map}));
};
/** Whoever waits for something that is there already has it after this. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('what a link asks for is open from the start', () => {
  expect(show(true).open).toBe(true);
});

test('nobody asks: folded, and left as the reader has it', async () => {
  const fold = show(false);
  expect(fold.open).toBe(false);
  fold.open = true;
  show(false);
  await turn();
  expect(fold.open).toBe(true);
});

test('what is asked for later opens when the map has drawn it', async () => {
  withMap();
  const fold = show(false);
  show(true);
  await turn();
  expect(fold.open).toBe(false);
  rest!();
  await turn();
  expect(fold.open).toBe(true);
});

test('without a map it opens at once', async () => {
  const fold = show(false);
  show(true);
  await turn();
  expect(fold.open).toBe(true);
});

test('what was taken back before the map had drawn it stays folded', async () => {
  withMap();
  const fold = show(false);
  show(true);
  show(false);
  rest!();
  await turn();
  expect(fold.open).toBe(false);
});

test('taken back in the fold itself: the reader stays in it; from elsewhere: it folds', () => {
  const fold = show(true);
  const button = fold.querySelector('button')!;
  button.focus();
  button.dispatchEvent(new YearEvent(null));
  show(false);
  expect(fold.open).toBe(true);
  expect(document.activeElement).toBe(button);
  show(true);
  show(false);
  expect(fold.open).toBe(false);
});

test('set once in the fold, and taken back from elsewhere later: it folds', () => {
  const fold = show(true);
  fold.querySelector('button')!.dispatchEvent(new YearEvent(1999));
  show(true);
  show(false);
  expect(fold.open).toBe(false);
});
