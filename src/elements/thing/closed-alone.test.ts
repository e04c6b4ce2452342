import {expect, test} from 'vitest';
import {mount, one} from '../shared/testing.ts';
import './euregio-details.ts';
import './euregio-popup.ts';

test.each(['euregio-details', 'euregio-popup'] as const)(
  '%s closed alone in a page hides, and comes again with another thing, unless the page keeps it',
  async (tag) => {
    const element = await mount(tag, {thingId: 'hengelo'});
    one(element, '.close').click();
    expect([element.hidden, getComputedStyle(element).display]).toEqual([true, 'none']);
    element.thingId = 'mont';
    await element.updateComplete;
    expect(element.hidden).toBe(false);
    element.addEventListener('euregio-close', (event) => event.preventDefault());
    one(element, '.close').click();
    expect(element.hidden).toBe(false);
  },
);
