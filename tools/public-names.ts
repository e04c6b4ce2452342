// `npm run names`: keeps the names that pages of others depend on. Only ever adds, as the test beside it tells.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {PARAMETER_NAMES} from '../src/app/parameters.ts';
import {FIGURE_KINDS} from '../src/catalogue/figures.ts';
import {TOPIC_IDS} from '../src/catalogue/topics.ts';
import {publicElements} from './showroom.ts';

/** The names as they were when somebody last agreed to a change. */
export const NAMES_FILE = new URL('public-names.json', import.meta.url);

/** Every public name, one a line: `parameter place`, `export ./euregio-list`, `euregio-app event euregio-select`. Sorted. */
export async function publicNames(): Promise<string[]> {
  const {exports} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {exports: Record<string, unknown>};
  const elements = await publicElements();
  return [
    ...Object.keys(exports).map((path) => `export ${path}`),
    ...PARAMETER_NAMES.map((name) => `parameter ${name}`),
    ...TOPIC_IDS.map((id) => `topic ${id}`),
    ...FIGURE_KINDS.map((kind) => `figure ${kind}`),
    ...elements.flatMap(({tag, ...one}) => [
      `element ${tag}`,
      ...one.attributes.map(({name}) => `${tag} attribute ${name}`),
      ...one.properties.map(({name}) => `${tag} property ${name}`),
      ...one.events.map(({name}) => `${tag} event ${name}`),
      ...one.slots.map(({name}) => `${tag} slot ${name}`),
      ...one.parts.map(({name}) => `${tag} part ${name}`),
      ...one.styles.map(({name}) => `${tag} style ${name}`),
    ]),
  ].toSorted();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(NAMES_FILE, `${JSON.stringify(await publicNames(), null, 2)}\n`);
