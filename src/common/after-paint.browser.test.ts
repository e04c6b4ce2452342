import {afterEach, expect, test, vi} from 'vitest';
import {afterPaint} from './after-paint.ts';

afterEach(() => vi.unstubAllGlobals());

test('what may wait is done after the next frame, not in it', async () => {
  const order: string[] = [];
  const later = afterPaint().then(() => order.push('later'));
  requestAnimationFrame(() => {
    order.push('frame');
    queueMicrotask(() => order.push('end of the frame'));
  });
  await later;
  expect(order).toEqual(['frame', 'end of the frame', 'later']);
});

test('a page that is given no frames does it all the same', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  await expect(afterPaint()).resolves.toBeUndefined();
});
