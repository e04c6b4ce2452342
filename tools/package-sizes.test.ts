import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {type EntrySize, packageSizes, SIZES_FILE} from './package-sizes.ts';

test('list, figure, facts and the other parts bring no map; the sizes that the page of examples tells are those of now', {timeout: 120_000}, async () => {
  const sizes = await packageSizes();
  expect(sizes.filter(({maplibre}) => maplibre).map(({entry}) => entry)).toEqual(['euregio-map', 'euregio-map/euregio-app', 'euregio-map/euregio-map']);
  // Within a tenth: `npm run sizes` measures anew.
  const kept = JSON.parse(readFileSync(SIZES_FILE, 'utf8')) as EntrySize[];
  const strays = sizes.flatMap(({entry, startKb, laterKb}) => {
    const told = kept.find((one) => one.entry === entry);
    const near = (now: number, then = Number.NaN): boolean => Math.abs(now - then) <= Math.max(2, now / 10);
    return near(startKb, told?.startKb) && near(laterKb, told?.laterKb) ? [] : [`${entry}: ${startKb} + ${laterKb} kB`];
  });
  expect(strays).toEqual([]);
  expect(kept.length).toBe(sizes.length);
});
