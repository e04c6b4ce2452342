import {FIRST_TOPICS} from '../catalogue/topics.ts';
import type {Language} from '../i18n/languages.ts';
import {escapeHtml, iframeCode} from '../share/embed-code.ts';
import type {Description, Settable} from './description.ts';

/** Ways to build the map into a page. */
export const CONSUMERS = ['html', 'importmap', 'vite', 'webpack', 'react', 'vue', 'svelte', 'iframe', 'policy'] as const;
/** For whom the code of an example is written. */
export type Consumer = (typeof CONSUMERS)[number];

/** What stands beside the code: address of the published map, an event to listen to, and the words of an iframe. */
export interface Surroundings {
  /** Ends with a slash. */
  readonly published: string;
  readonly event: string | null;
  readonly title: string;
  readonly language: Language;
}

/** Whole maps come with one script, parts without a map with the other. */
export const isMap = (tag: string): boolean => tag === 'euregio-app' || tag === 'euregio-map';
const scriptOf = ({tag}: Description): string => (isMap(tag) ? 'euregio-map.js' : 'euregio-parts.js');
const moduleOf = ({tag}: Description): string => (isMap(tag) ? 'euregio-map' : `euregio-map/${tag}`);

const written = ([name, value]: readonly [string, string]): string => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`);
/** The tag as HTML has it. */
export const tagCode = ({tag, attributes}: Description): string => `<${tag}${[...attributes].map(written).join('')}></${tag}>`;
const settings = ({properties}: Description): (readonly [string, Settable])[] => [...(properties ?? [])];
/** A value as JavaScript has it, between single quotes, so that it stands in an attribute too. */
const literal = (value: Settable): string =>
  JSON.stringify(value).replaceAll("'", '\\u0027').replaceAll('<', '\\u003c').replaceAll('\\"', '\\u0022').replaceAll('"', "'");
const selfClosing = (description: Description, more = ''): string => `<${description.tag}${[...description.attributes].map(written).join('')}${more} />`;

/** What a page must allow that loads the elements from another origin: as docs/embedding.md says it. */
export const policyFor = (origin: string): string =>
  `script-src 'self' ${origin}; connect-src 'self' ${origin}; font-src 'self' ${origin}; worker-src blob: ${origin}; img-src 'self' data: blob:`;

/** What a page's own script does: sets what no attribute can say, and listens. */
function scripted(description: Description, event: string | null): string[] {
  const {tag} = description;
  const sets = settings(description).map(([name, value]) => `element.${name} = ${literal(value)};`);
  if (sets.length === 0) return event === null ? [] : ['', `document.querySelector('${tag}').addEventListener('${event}', (event) => console.log(event));`];
  return [
    '',
    `const element = document.querySelector('${tag}');`,
    ...sets,
    ...(event === null ? [] : [`element.addEventListener('${event}', (event) => console.log(event));`]),
  ];
}

/** What the code of each kind is written from. */
interface Writing {
  readonly description: Description;
  readonly around: Surroundings;
  /** Address of the script of the element. */
  readonly script: string;
  /** Script and element as a page without a build has them. */
  readonly plain: readonly string[];
  /** Lines that set what is no attribute. */
  readonly own: readonly string[];
}

/** The code for what is on screen; `null` where there is none of that kind. */
export function codeFor(consumer: Consumer, description: Description, around: Surroundings): string | null {
  const script = `${around.published}${scriptOf(description)}`;
  const plain = [`<script type="module" src="${script}"></script>`, tagCode(description)];
  const lines = CODE[consumer]({description, around, script, plain, own: scripted(description, null).slice(1)});
  return lines?.join('\n') ?? null;
}

const imported = (description: Description): string => `import '${moduleOf(description)}';`;
/** What is no attribute, as attributes of a template: ` .only="…"`, ` only={…}`. */
const inTemplate = (description: Description, write: (name: string, value: string) => string): string =>
  settings(description)
    .map(([name, value]) => write(name, literal(value)))
    .join('');
const inBraces = (description: Description): string => inTemplate(description, (name, value) => ` ${name}={${value}}`);

/** How each kind of project writes it, line by line. */
const CODE: Readonly<Record<Consumer, (writing: Writing) => readonly string[] | null>> = {
  html: ({plain, own}) => [...plain, ...(own.length === 0 ? [] : ['<script type="module">', ...own.map((line) => `  ${line}`), '</script>'])],
  importmap: ({description, around: {event}, script}) => [
    '<script type="importmap">',
    `  {"imports": {"${moduleOf(description)}": "${script}"}}`,
    '</script>',
    '<script type="module">',
    `  ${imported(description)}`,
    ...scripted(description, event).map((line) => (line === '' ? '' : `  ${line}`)),
    '</script>',
    tagCode(description),
  ],
  vite: ({description, around: {event}}) => [
    '// main.js, of a page that says:',
    `// ${tagCode(description)}`,
    imported(description),
    ...scripted(description, event),
  ],
  webpack: ({description, around: {event}}) => [
    '// webpack.config.js',
    "export default {entry: './main.js', output: {module: true}, experiments: {outputModule: true}};",
    '',
    '// main.js',
    imported(description),
    ...scripted(description, event),
    '',
    '// index.html',
    '// <script type="module" src="dist/main.js"></script>',
    `// ${tagCode(description)}`,
  ],
  react: ({description, around: {event}}) => [
    '/// <reference types="euregio-map/react" />',
    imported(description),
    '',
    'export const Page = () => (',
    `  ${selfClosing(description, `${inBraces(description)}${event === null ? '' : ` on${event}={(event) => console.log(event)}`}`)}`,
    ');',
  ],
  vue: ({description, around: {event}}) => [
    '<script setup>',
    imported(description),
    '</script>',
    '',
    '<template>',
    `  ${selfClosing(description, `${inTemplate(description, (name, value) => ` .${name}="${value}"`)}${event === null ? '' : ` @${event}="(event) => console.log(event)"`}`)}`,
    '</template>',
  ],
  svelte: ({description, around: {event}}) => {
    const listener = event === null ? '' : ` on${event}={(event) => console.log(event)}`;
    const attributes = [...description.attributes].map(written).join('');
    return [
      '<script>',
      `  ${imported(description)}`,
      '</script>',
      '',
      `<${description.tag}${attributes}${inBraces(description)}${listener}></${description.tag}>`,
    ];
  },
  iframe: ({description, around: {published, language, title}}) => {
    if (description.tag !== 'euregio-app') return null;
    const {lang: _, topics, ...rest} = Object.fromEntries(description.attributes);
    const query = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, value === '' ? '1' : value])).toString();
    const on = topics === undefined ? FIRST_TOPICS : FIRST_TOPICS.filter((id) => topics.split(',').includes(id));
    return [iframeCode(published, {query, language, topics: on, title, widthPx: null, heightPx: 500})];
  },
  policy: ({around: {published}, plain, own}) => [
    `Content-Security-Policy: default-src 'none'; style-src 'self'; ${policyFor(new URL(published).origin)}`,
    '',
    ...plain,
    // Such a page has its scripts in files of its own.
    ...(own.length === 0 ? [] : ['<script type="module" src="page.js"></script>', '', '// page.js', ...own]),
  ],
};
