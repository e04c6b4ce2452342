import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {chosen, lensLaid, panelClosed, readMore, viewed} from '../../state/moment.ts';
import {deepActiveElement} from '../../elements/shared/active-element.ts';
import {moveFocus} from './focus.ts';
import {started, type TestApp, withPart} from './testing.ts';

let app: TestApp;
/** Which parts were asked to take the focus, in order. */
let asked: string[];
let button: HTMLButtonElement;

beforeEach(() => {
  asked = [];
  app = started(moveFocus);
  const root = app.host.renderRoot as ShadowRoot;
  button = document.createElement('button');
  root.append(button);
});
afterEach(() => app.disconnect());

/** A part whose heading takes the focus, as `euregio-details` and its siblings have it. */
function part(tag: string): HTMLElement {
  const heading = document.createElement('h2');
  heading.tabIndex = -1;
  const element = withPart(app, tag, {
    focusHeading: () => {
      asked.push(tag);
      heading.focus();
    },
  });
  element.attachShadow({mode: 'open'}).append(heading);
  return element;
}

test.each([
  ['euregio-details', readMore],
  ['euregio-lens', (state: Parameters<typeof lensLaid>[0]) => lensLaid(state, true)],
] as const)('%s takes the focus when it opens', async (tag, open) => {
  part(tag);
  app.store.change((state) => chosen(state, 'hengelo'));
  app.store.change(open);
  await vi.waitUntil(() => asked.length > 0, 14_000);
  expect([asked, app.store.state.focus]).toEqual([[tag], null]);
});

test('a glance takes the focus as soon as it can: what is hidden takes none', async () => {
  const glance = part('euregio-popup');
  glance.style.display = 'none';
  app.store.change((state) => chosen(state, 'losser', {onMap: true}));
  await vi.waitUntil(() => asked.length >= 2, 14_000);
  expect(glance.shadowRoot?.activeElement).toBeNull();
  glance.style.display = 'block';
  await vi.waitUntil(() => glance.shadowRoot?.activeElement !== null, 14_000);
  const tries = asked.length;
  // Then it is left in peace.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(asked).toHaveLength(tries);
});

test('a reader who has gone on meanwhile is not called back to the glance', async () => {
  const glance = part('euregio-popup');
  glance.style.display = 'none';
  app.store.change((state) => chosen(state, 'losser', {onMap: true}));
  await vi.waitUntil(() => asked.length > 0, 14_000);
  button.focus();
  await new Promise(requestAnimationFrame);
  glance.style.display = 'block';
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(deepActiveElement()).toBe(button);
});

test('what closes gives the focus back to where it was, through all shadow roots', async () => {
  part('euregio-details');
  button.focus();
  expect(deepActiveElement()).toBe(button);
  app.store.change((state) => readMore(chosen(state, 'hengelo')));
  await vi.waitUntil(() => deepActiveElement() !== button, 14_000);
  app.store.change(panelClosed);
  await vi.waitUntil(() => deepActiveElement() === button, 14_000);
});

test('when that is gone, the map takes it', async () => {
  part('euregio-details');
  const map = withPart(app, 'euregio-map', {});
  map.tabIndex = 0;
  button.focus();
  app.store.change((state) => readMore(chosen(state, 'hengelo')));
  await vi.waitUntil(() => asked.length > 0, 14_000);
  button.remove();
  app.store.change(panelClosed);
  await vi.waitUntil(() => deepActiveElement() === map, 14_000);
});

test('the list takes it at its beginning, the paper as a whole', async () => {
  const main = document.createElement('main');
  main.className = 'stage';
  main.tabIndex = -1;
  (app.host.renderRoot as ShadowRoot).append(main);
  app.store.change((state) => viewed(state, 'list'));
  await vi.waitUntil(() => deepActiveElement() === main, 14_000);
  const paper = withPart(app, 'euregio-handout', {});
  paper.tabIndex = -1;
  app.store.change((state) => ({...state, focus: 'paper'}));
  await vi.waitUntil(() => deepActiveElement() === paper, 14_000);
});

test('a choice that opens nothing moves no focus', async () => {
  part('euregio-popup');
  button.focus();
  app.store.change((state) => chosen(state, 'hengelo'));
  await new Promise(requestAnimationFrame);
  expect([asked, deepActiveElement()]).toEqual([[], button]);
});
