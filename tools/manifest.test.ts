import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, expect, test} from 'vitest';
import {PARAMETER_NAMES} from '../src/app/parameters.ts';
import {elementsManifest} from './manifest.mjs';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface Named {
  readonly name: string;
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly members?: readonly (Named & {privacy?: string})[];
}

/** An element as its file has it. */
interface Source {
  readonly tag: string;
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

const sources: Source[] = readdirSync(SRC, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    return [...text.matchAll(/@customElement\('([^']+)'\)\s+export class (\w+)/g)].map(([, tag = '', name = '']) => ({tag, name, file, text}));
  });
let described: ReadonlyMap<string, Declaration & {path: string}>;

beforeAll(async () => {
  const {modules} = (await elementsManifest()) as {modules: {path: string; declarations?: Declaration[]}[]};
  described = new Map(
    modules.flatMap(({path, declarations = []}) => declarations.flatMap((one) => (one.tagName ? [[one.tagName, {...one, path}] as const] : []))),
  );
});

const names = (list: readonly Named[] | undefined): string[] => (list ?? []).map(({name}) => name).toSorted();
const pascalCase = (tag: string): string => tag.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

test('every element of the code is in the manifest, and nothing else', () => {
  expect([...described.keys()].toSorted()).toEqual(sources.map(({tag}) => tag).toSorted());
});

test('file name, tag name and class name say the same', () => {
  expect(sources.map(({file, name}) => `${basename(file, '.ts')} ${name}`)).toEqual(sources.map(({tag}) => `${tag} ${pascalCase(tag)}`));
  expect([...described.values()].map(({path, name}) => [basename(path), name])).toEqual([...described.keys()].map((tag) => [`${tag}.js`, pascalCase(tag)]));
});

test('every element says what it is for', () => {
  expect([...described].filter(([, {description = ''}]) => description.length < 20).map(([tag]) => tag)).toEqual([]);
});

test('the attributes of the app are the parameters of the address', () => {
  expect(names(described.get('euregio-app')?.attributes)).toEqual([...PARAMETER_NAMES, 'feedback', 'idle', 'routed', 'site'].toSorted());
  expect(names(described.get('euregio-map')?.attributes)).toEqual(['fixed', 'lang', 'place', 'ready', 'scheme', 'topics']);
});

test('the app tells every event of the public contract', () => {
  const contract = ['select', 'topics', 'language', 'view', 'stop', 'lens', 'ready', 'error'].map((name) => `euregio-${name}`);
  const documented = names(described.get('euregio-app')?.events);
  expect(contract.filter((name) => !documented.includes(name))).toEqual([]);
});

/** All code of a room, tests aside. */
const codeOf = (room: string): string =>
  readdirSync(join(SRC, room), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(SRC, room, file), 'utf8'))
    .join('\n');

/** The templates of an element: those of its file, and for the app those of its whole room. */
const templatesOf = ({tag, text}: Source): string => (tag === 'euregio-app' ? codeOf('app') : text);

test('every part and slot of a template is described, and the other way round', () => {
  for (const source of sources) {
    const {tag} = source;
    const text = templatesOf(source);
    const {cssParts, slots} = described.get(tag) ?? {};
    const parts = [...text.matchAll(/\spart="([\w-]+)"/g)].map(([, name = '']) => name);
    expect([tag, ...names(cssParts)]).toEqual([tag, ...new Set(parts.toSorted())]);
    const openings = [...text.matchAll(/<slot(?: name="([\w-]+)")?/g)].map(([, name = '']) => name);
    expect([tag, ...names(slots)]).toEqual([tag, ...new Set(openings.toSorted())]);
  }
});

test('every event that an element sends is described', () => {
  const code = ['elements', 'events', 'app', 'map'].map(codeOf).join('\n');
  const nameOfClass = new Map([...code.matchAll(/class (\w+Event) extends Event \{.*?super\('([^']+)'/gs)].map(([, type, name]) => [type, name]));
  const strays = sources.flatMap(({tag, text}) => {
    const sent = [...text.matchAll(/dispatchEvent\(new (\w+Event)\(/g)].map(([, type = '']) => nameOfClass.get(type) ?? `${type} without a name`);
    const told = names(described.get(tag)?.events);
    return sent.filter((name) => !told.includes(name)).map((name) => `${tag} sends ${name}`);
  });
  expect([nameOfClass.get('SelectEvent'), ...strays]).toEqual(['euregio-select']);
});

test('nothing private is described', () => {
  const strays = [...described].flatMap(([tag, {members = []}]) =>
    members.filter(({privacy}) => privacy === 'private' || privacy === 'protected').map(({name}) => `${tag} ${name}`),
  );
  expect(strays).toEqual([]);
});

test('the page about embedding names every attribute, event, part and custom property of the app', () => {
  const page = readFileSync(new URL('../docs/embedding.md', import.meta.url), 'utf8');
  const {attributes, events, cssParts, cssProperties} = described.get('euregio-app') ?? {};
  const all = [attributes, events, cssParts, cssProperties].flatMap(names);
  // The address and the kiosk's clock are for the app's own page.
  expect(all.filter((name) => !['routed', 'idle'].includes(name) && !page.includes(`\`${name}\``))).toEqual([]);
});
