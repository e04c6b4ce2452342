import {expect, test, vi} from 'vitest';
import {fetchElementCode} from './element-code.ts';
import {started} from './testing.ts';

const isDefined = (tag: string): boolean => customElements.get(tag) !== undefined;
const add = (root: Node, tag: string): HTMLElement => root.appendChild(document.createElement(tag));

test('the code of an element comes with the first of them, not before', async () => {
  const app = started(fetchElementCode);
  add(app.host.renderRoot!, 'p');
  app.updated();
  expect(isDefined('euregio-lens')).toBe(false);
  add(app.host.renderRoot!, 'euregio-lens');
  app.updated();
  await vi.waitUntil(() => isDefined('euregio-lens'), {timeout: 20_000});
  expect(isDefined('euregio-figure')).toBe(false);
});

test('what is folded is fetched when it is unfolded', async () => {
  const app = started(fetchElementCode);
  const folded = add(app.host.renderRoot!, 'details') as HTMLDetailsElement;
  add(folded, 'euregio-year');
  add(app.host.renderRoot!, 'euregio-speaker');
  app.updated();
  // What is asked for after it, and is heavier, has come.
  await vi.waitUntil(() => isDefined('euregio-speaker'), {timeout: 20_000});
  expect(isDefined('euregio-year')).toBe(false);
  folded.open = true;
  await vi.waitUntil(() => isDefined('euregio-year'), {timeout: 20_000});
});

test('after the first picture comes what a reader wants next, what is said in a hall does not', async () => {
  const app = started(fetchElementCode);
  app.host.dispatchEvent(new CustomEvent('euregio-ready'));
  await vi.waitUntil(() => isDefined('euregio-popup') && isDefined('euregio-details') && isDefined('euregio-list'), {timeout: 20_000});
  expect(isDefined('euregio-story-editor')).toBe(false);
});
