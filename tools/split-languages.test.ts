import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseSync, transformWithOxc} from 'vite';
import {expect, test} from 'vitest';
import {inLanguages, splitLanguages, textFiles} from './split-languages.ts';

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

test('of each file the first view has the Dutch texts, and German and English are the rest of it, each by itself', async () => {
  for (const file of textFiles()) {
    const {code} = await transformWithOxc(readFileSync(join(I18N, file), 'utf8'), join(I18N, file));
    const [first, german, english] = ['nl', 'de', 'en'].map((one) => exported(inLanguages(code, parse, (language) => language.startsWith(one))));
    expect([file, Object.keys(first!).filter((name) => name !== 'nl-b1'), Object.keys(german!), Object.keys(english!)]).toEqual([file, ['nl'], ['de'], ['en']]);
    const others = {...german, ...english};
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

test('what one file for each language brings is put into the texts of the first view', () => {
  const {load, transform} = splitLanguages() as unknown as {
    load: {handler: (id: string) => {code: string} | null};
    transform: {handler: (this: object, code: string, id: string) => string | null};
  };
  const legend = join(I18N, 'texts/legend.ts');
  expect(load.handler(join(I18N, 'messages.ts'))).toBeNull();
  // Else a bundler would leave out what is imported for its effect alone.
  for (const file of ['other-languages.ts', 'others/de.ts', 'others/en.ts']) expect(load.handler(join(I18N, file))).toMatchObject({moduleSideEffects: true});
  expect(load.handler(join(I18N, 'others/de.ts'))!.code).toContain(`from '${legend}?texts-in-de';`);
  const texts = `export const legend = texts({nl: {a: 'x'}, de: {a: 'y'}, en: {a: 'z'}});`;
  const languagesOf = (id: string): string[] => [...(transform.handler.call({parse}, texts, id) ?? '').matchAll(/(\w+): \{/g)].map(([, language]) => language!);
  expect([legend, `${legend}?texts-in-de`, `${legend}?texts-in-en`].map(languagesOf)).toEqual([['nl'], ['de'], ['en']]);
  expect(transform.handler.call({parse}, texts, join(I18N, 'texts/map.ts'))).toBeNull();
});
