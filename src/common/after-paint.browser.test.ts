import {afterEach, expect, test, vi} from 'vitest';
import {afterPaint} from './after-paint.ts';

const resolved = async (promise: Promise<void>): Promise<boolean> => (await Promise.race([promise.then(() => 'yes'), Promise.resolve('no')])) === 'yes';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what may wait is done after the next frame, not in it', async () => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  const later = afterPaint();
  await new Promise(requestAnimationFrame);
  expect(await resolved(later)).toBe(false);
  // The first task after it.
  vi.advanceTimersByTime(0);
  await later;
});

test('a page that is given no frames does it all the same, within a second', async () => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const later = afterPaint();
  vi.advanceTimersByTime(1000);
  await later;
});
