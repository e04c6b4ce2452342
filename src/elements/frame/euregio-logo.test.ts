import {expect, test} from 'vitest';
import './euregio-logo.ts';
import {all, faults, mount, one} from '../shared/testing.ts';

test('two cloths, joined by four stitches across the seam', async () => {
  const element = await mount('euregio-logo');
  expect(all(element, 'rect')).toHaveLength(2);
  const stitches = all(element, 'path').at(-1)?.getAttribute('d') ?? '';
  expect(stitches.match(/M/g)).toHaveLength(4);
  expect(one(element, 'svg').getBoundingClientRect().width).toBe(38);
});

test('it is decoration beside the title', async () => {
  const element = await mount('euregio-logo');
  expect(one(element, 'svg').getAttribute('aria-hidden')).toBe('true');
  expect(await faults(element)).toEqual([]);
});
