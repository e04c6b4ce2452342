import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin, Rolldown} from 'vite';

const I18N = join(import.meta.dirname, '..', 'src', 'i18n');
/** What else the first view says, besides the parts of `messages.ts`. */
const SENTENCES = ['sentences.ts'];
/** Asks for what a module says in one language: `?texts-in-de`. */
const IN = '?texts-in-';
/** With these the page begins. */
const FIRST: ReadonlySet<string> = new Set(['nl', 'nl-b1']);

/** What the map writes it has in all languages at once: a change of language then is a change of paint. */
const OF_THE_MAP = 'texts/map.ts';

/** Files of the texts of the first view, from `src/i18n`. */
export function textFiles(): string[] {
  const messages = readFileSync(join(I18N, 'messages.ts'), 'utf8');
  return [...[...messages.matchAll(/from '\.\/(texts\/[\w-]+\.ts)'/g)].map(([, file]) => file as string), ...SENTENCES].filter((file) => file !== OF_THE_MAP);
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}
type Parse = (code: string) => unknown;

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

function callsOfTexts(node: unknown, found: Node[] = []): Node[] {
  if (Array.isArray(node)) for (const one of node) callsOfTexts(one, found);
  else if (isNode(node)) {
    if (node.type === 'CallExpression' && (node['callee'] as Node)['name'] === 'texts') found.push(node);
    for (const part of Object.values(node)) if (typeof part === 'object') callsOfTexts(part, found);
  }
  return found;
}

/**
 * A module of texts with only some of its languages: of `texts({nl, de, en})` what is to be kept, and the name under which the module exports it.
 *
 * @throws Error when it is not one call with all languages
 */
export function inLanguages(code: string, parse: Parse, keep: (language: string) => boolean): {code: string; name: string} {
  const calls = callsOfTexts(parse(code));
  const properties = ((calls[0]?.['arguments'] as Node[] | undefined)?.[0]?.['properties'] ?? []) as Node[];
  const name = /export const (\w+) = (?:\/\* @__PURE__ \*\/ )?texts\(/.exec(code)?.[1];
  if (calls.length !== 1 || properties.length < 3 || name === undefined)
    throw new Error('split-languages: expected one "export const … = texts({nl, de, en})".');
  const languageOf = ({key}: Node): string => String((key as Node)['name'] ?? (key as Node)['value']);
  const kept = properties.filter((one) => keep(languageOf(one))).map(({start, end}) => code.slice(start, end));
  return {name, code: `${code.slice(0, properties[0]!.start)}${kept.join(', ')}${code.slice(properties.at(-1)!.end)}`};
}

/**
 * Vite plugin: the first view of the site brings Dutch texts; German and English come, a file each, with a link in that language, or when the browser has nothing to do. They are put
 * into the same objects, so that nobody who reads texts knows of it.
 */
export function splitLanguages(): Plugin {
  const files = textFiles().map((file) => join(I18N, file));
  const names = new Map<string, string>();
  const split = function (this: Rolldown.PluginContext, code: string, id: string): string | null {
    const [file = '', query] = id.split('?');
    if (!files.includes(file)) return null;
    const only = `?${query ?? ''}`.startsWith(IN) ? query!.slice(IN.length - 1) : null;
    return inLanguages(
      code,
      (text) => this.parse(text),
      (language) => (only === null ? FIRST.has(language) : language === only),
    ).code;
  };
  const imported = (file: string, at: number, language: string): string => {
    const name = names.get(file) ?? /export const (\w+) = texts\b/.exec(readFileSync(file, 'utf8'))?.[1];
    if (name === undefined) throw new Error(`split-languages: expected ${file} to export texts.`);
    names.set(file, name);
    return `import {${name} as first${at}} from '${file}';\nimport {${name} as other${at}} from '${file}${IN}${language}';\nObject.assign(first${at}, other${at});\n`;
  };
  return {
    name: 'split-languages',
    apply: 'build',
    load: {
      order: 'pre',
      handler: (id) => {
        // To whoever imports it for that alone it is more than nothing.
        if (id.endsWith('/src/i18n/other-languages.ts')) return {code: readFileSync(id, 'utf8'), moduleSideEffects: true};
        const [, language] = /\/src\/i18n\/others\/(\w+)\.ts$/.exec(id) ?? [];
        if (language === undefined) return null;
        return {code: `${files.map((file, at) => imported(file, at, language)).join('')}export const isThere = true;`, moduleSideEffects: true};
      },
    },
    // After the types have gone.
    transform: {order: 'post', handler: split},
  };
}
