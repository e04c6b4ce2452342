import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {GROUND_FILE, groundText} from './picture.ts';

test('the ground of the drawn picture is that of the outlines', async () => {
  // Otherwise: npm run geo:picture.
  expect(await groundText()).toBe(readFileSync(GROUND_FILE, 'utf8'));
}, 60_000);

test('it is small enough to stand in the page', () => {
  expect(gzipSync(readFileSync(GROUND_FILE)).length).toBeLessThan(15_000);
});
