import {afterEach, expect, test, vi} from 'vitest';
import {printCleanly} from './printing.ts';
import {started, type TestApp} from './testing.ts';

let app: TestApp;
afterEach(() => {
  app.disconnect();
  vi.restoreAllMocks();
});

const press = (init: KeyboardEventInit): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', {cancelable: true, ...init});
  window.dispatchEvent(event);
  return event;
};

test('Ctrl+P before the page for paper has come waits for it; afterwards the browser prints at once', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  app = started(printCleanly, {routed: true});
  expect([press({key: 'p'}), press({key: 'p', ctrlKey: true, shiftKey: true})].map(({defaultPrevented}) => defaultPrevented)).toEqual([false, false]);
  expect(press({key: 'p', ctrlKey: true}).defaultPrevented).toBe(true);
  await vi.waitUntil(() => print.mock.calls.length > 0, {timeout: 20_000});
  expect(customElements.get('euregio-print')).toBeDefined();
  expect(press({key: 'P', metaKey: true}).defaultPrevented).toBe(false);
  expect(print).toHaveBeenCalledTimes(1);
});

test('the list prints itself, and a page of somebody else as that page says', () => {
  app = started(printCleanly, {routed: true, view: 'list'});
  expect(press({key: 'p', ctrlKey: true}).defaultPrevented).toBe(false);
  app.disconnect();
  app = started(printCleanly, {routed: false});
  expect(press({key: 'p', ctrlKey: true}).defaultPrevented).toBe(false);
});
