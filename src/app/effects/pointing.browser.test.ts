import {afterEach, beforeEach, expect, test} from 'vitest';
import {pointBothWays} from './pointing.ts';
import {started, type TestApp, withPart} from './testing.ts';

let app: TestApp;
beforeEach(() => {
  app = started(pointBothWays);
});
afterEach(() => app.disconnect());

/** A part whose text leads to things. */
function text(tag: string, ...ids: string[]): HTMLAnchorElement[] {
  const root = withPart(app, tag, {}).attachShadow({mode: 'open'});
  return ids.map((id) => {
    const link = document.createElement('a');
    link.href = `?place=${id}&lang=de`;
    link.append(document.createElement('b'));
    root.append(link);
    return link;
  });
}
const over = (target: Element | null | undefined, type = 'pointerover'): void =>
  void target?.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true}));

test.each(['pointerover', 'focusin'])('%s of a name lights its thing up on the map, and going on puts it out', (type) => {
  const [unlock, mont] = text('euregio-details', 'unlock', 'mont');
  over(unlock?.firstElementChild, type);
  expect(app.store.state.pointedInText).toBe('unlock');
  over(mont, type);
  expect(app.store.state.pointedInText).toBe('mont');
  over(app.host, type);
  expect(app.store.state.pointedInText).toBeNull();
  // Nobody's act: no address is written, and no page is told.
  expect(app.causes).toEqual(['page', 'page', 'page']);
});

test('staying on a name is told once', () => {
  const [unlock] = text('euregio-details', 'unlock');
  over(unlock);
  over(unlock?.firstElementChild);
  expect(app.causes).toHaveLength(1);
});

test.each(['euregio-details', 'euregio-popup', 'euregio-lens'])('what the map points at is marked in %s', (tag) => {
  const [unlock, mont] = text(tag, 'unlock', 'mont');
  const marked = (): boolean[] => [unlock, mont].map((link) => link?.hasAttribute('data-pointed') ?? false);
  app.store.change((state) => ({...state, pointedOnMap: 'mont'}));
  expect(marked()).toEqual([false, true]);
  app.store.change((state) => ({...state, pointedOnMap: null}));
  expect(marked()).toEqual([false, false]);
});
