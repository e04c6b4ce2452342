import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {FACES, LATIN, LATIN_EXT} from '../elements/shared/fonts.ts';
import {LATIN as LATIN_OF_MAP} from '../map/fonts.ts';

/** The last part of an address, which the build may put a hash into. */
const nameOf = (address: string): string => address.replace(/^.*\//, '').replace(/\?.*$/, '');

test('an embedded map has the same fonts as the map’s own page', () => {
  const css = readFileSync(new URL('../elements/shared/fonts.css', import.meta.url), 'utf8');
  const declared = [...css.matchAll(/@font-face \{(.*?)\}/gs)].map(([, face = '']) => ({
    family: /font-family: '(.*?)'/.exec(face)?.[1],
    weight: Number(/font-weight: (\d+)/.exec(face)?.[1]),
    file: nameOf(/url\('(.*?)'\)/.exec(face)?.[1] ?? ''),
    range: /unicode-range:\s*(.*?);/s.exec(face)?.[1]?.replaceAll(/\s+/g, ' '),
  }));
  const registered = FACES.flatMap(({family, weight, latin, ext}) => [
    {family, weight, file: nameOf(latin), range: LATIN},
    {family, weight, file: nameOf(ext), range: LATIN_EXT},
  ]);
  expect(registered).toEqual(declared);
  // The map, which may stand on a page without them, brings the same letters.
  expect(LATIN_OF_MAP).toBe(LATIN);
});
