import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {everyTextIn} from './every-text.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// Some are chosen by a word of the facts: a role, a field that is not known; or of a style sheet: a look.
const code = ['src', 'tools', 'geo/facts']
  .flatMap((folder) => readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'}).map((file) => join(ROOT, folder, file)))
  .filter((file) => /\.(?:ts|mjs|json|css)$/.test(file) && !/\.test\.ts$|i18n.texts/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const words = new Set(code.match(/[\w$]+/g));

/** The names of all texts, with the parts in which they lie. */
const namesOf = (texts: object, within = ''): string[] =>
  Object.entries(texts).flatMap(([name, text]) =>
    text !== null && typeof text === 'object' ? namesOf(text as object, `${within}${name}.`) : [`${within}${name}`],
  );

// A text that nothing asks for is a thing that is no longer said.
test('every text is said somewhere', () => {
  // Ids with a hyphen are values of types, which the compiler holds together.
  const unsaid = namesOf(everyTextIn('nl')).filter((name) => /(?:^|\.)[a-z]\w*$/i.test(name) && !words.has(name.split('.').at(-1)!));
  expect(unsaid).toEqual([]);
});
