import {expect, test} from 'vitest';
import {markSvg} from './mark-svg.ts';

test('every mark of a legend is a well-formed drawing of its own, and leaves nothing in the page', async () => {
  const before = document.body.childElementCount;
  for (const kind of ['territory', 'probable', 'mont', 'lead', 'corridor', 'contact', 'network', 'border'] as const) {
    const parsed = new DOMParser().parseFromString(await markSvg(kind), 'image/svg+xml');
    expect([kind, parsed.documentElement.localName, parsed.querySelectorAll('parsererror').length]).toEqual([kind, 'svg', 0]);
    expect(parsed.documentElement.getAttribute('viewBox')).toMatch(/^0 0 (28|44) 28$/);
  }
  expect(document.body.childElementCount).toBe(before);
});
