import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith(ending) && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file));

/** All that is said, line by line, with its language: a text or a block of texts begins with the name of the language. */
function* linesOf(file: string): Generator<readonly [where: string, language: string, text: string]> {
  let language = '';
  for (const [at, line] of readFileSync(join(ROOT, file), 'utf8').split('\n').entries()) {
    const named = /^\s*["']?(nl-b1|nl|de|en)["']?: /.exec(line)?.[1];
    // In facts each text stands in the line of its language; notes of the keepers are in no page.
    if (file.endsWith('.json') && named === undefined) continue;
    language = named ?? language;
    if (!/^\s*(?:\/\/|\/?\*)/.test(line)) yield [`${file}:${at + 1}`, language, line];
  }
}

// German as Duden has it (Anführungszeichen): „so“. Dutch and English: “so”.
test('what is quoted stands between the marks of its language, the same everywhere', () => {
  const wrong = (language: string): RegExp => (language === 'de' ? /(?:^|[\s(:])[“‘]|”/ : /[„‚]|(?:^|[\s(:'"`])‘(?![^‘’]*[“”])[^‘’\n]+’(?=[\s.,;:)!?'"`]|$)/);
  const all = [...filesIn('src/i18n/texts', '.ts'), ...filesIn('src/story', '.ts'), ...filesIn('geo/facts', '.json')].flatMap((file) => [...linesOf(file)]);
  expect(all.length).toBeGreaterThan(5000);
  expect(all.filter(([, language, text]) => language !== '' && wrong(language).test(text)).map(([where, , text]) => `${where} ${text.trim()}`)).toEqual([]);
});
