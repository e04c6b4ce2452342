import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {NAMES_FILE, publicNames} from './public-names.ts';

test('no public name has gone, and every new one is on the list', {timeout: 60_000}, async () => {
  const kept = JSON.parse(readFileSync(NAMES_FILE, 'utf8')) as string[];
  const now = await publicNames();
  // Gone: docs/stability.md says how a name may go. New: `npm run names` puts it on the list.
  expect({gone: kept.filter((name) => !now.includes(name)), new: now.filter((name) => !kept.includes(name))}).toEqual({gone: [], new: []});
  expect(kept).toEqual(
    expect.arrayContaining(['parameter place', 'export ./euregio-list', 'euregio-app event euregio-select', 'euregio-app style --euregio-color-paper']),
  );
});
