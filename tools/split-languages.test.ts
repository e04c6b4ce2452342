import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseSync, transformWithOxc} from 'vite';
import {expect, test} from 'vitest';
import {inLanguages, textFiles} from './split-languages.ts';

const I18N = join(import.meta.dirname, '..', 'src', 'i18n');
const parse = (code: string): unknown => parseSync('texts.js', code).program;

test('the first view has these parts, and what the map writes is not among them', () => {
  expect(textFiles()).toEqual(expect.arrayContaining(['texts/app.ts', 'texts/legend.ts', 'texts/search.ts', 'sentences.ts']));
  expect(textFiles()).not.toContain('texts/map.ts');
  expect(textFiles().length).toBeGreaterThan(14);
});

/** What a module of texts exports; what it imports makes functions, which are not compared. */
function exported({code, name}: {code: string; name: string}): Readonly<Record<string, unknown>> {
  const body = code.replaceAll(/^import [^;]*;$/gm, '').replaceAll(/^export (?=const|function)/gm, '');
  const scope = new Proxy(
    {},
    {
      has: (_, word) => !(word in globalThis),
      get: (_, word) => (word === 'texts' ? (all: unknown) => all : word === Symbol.unscopables ? undefined : () => undefined),
    },
  );
  return new Function('scope', `with (scope) { ${body}\nreturn ${name}; }`)(scope) as Readonly<Record<string, unknown>>;
}

test('of each file the first view has the Dutch texts, and the others are the rest of it', async () => {
  for (const file of textFiles()) {
    const {code} = await transformWithOxc(readFileSync(join(I18N, file), 'utf8'), join(I18N, file));
    const [first, others] = [true, false].map((dutch) => exported(inLanguages(code, parse, (language) => language.startsWith('nl') === dutch)));
    expect([file, Object.keys(first!).filter((name) => name !== 'nl-b1'), Object.keys(others!)]).toEqual([file, ['nl'], ['de', 'en']]);
    const {[inLanguages(code, parse, () => true).name]: whole} = (await import(/* @vite-ignore */ join(I18N, file))) as Record<string, object>;
    expect(Object.fromEntries(Object.entries({...first, ...others}).map(([language, texts]) => [language, JSON.stringify(texts)]))).toEqual(
      Object.fromEntries(Object.entries(whole!).map(([language, texts]) => [language, JSON.stringify(texts)])),
    );
    expect(Object.keys({...first, ...others}).toSorted()).toEqual(Object.keys(whole!).toSorted());
  }
});

test('a file that is written otherwise stops the build', () => {
  expect(() => inLanguages('export const a = texts(all);', parse, () => true)).toThrow('expected one "export const … = texts({nl, de, en})"');
  expect(() => inLanguages('export const a = texts({nl, de});', parse, () => true)).toThrow('split-languages');
});
