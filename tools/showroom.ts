import {readFileSync} from 'node:fs';
import type {Plugin} from 'vite';
import type {PublicElement} from '../src/showroom/description.ts';
import {llmsText} from './llms.ts';
import {elementsManifest} from './manifest.mjs';

/** What the pages of examples import: the public elements, read from the manifest. */
const ELEMENTS = 'virtual:elements';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
  readonly attribute?: string;
  readonly kind?: string;
  readonly readonly?: boolean;
}
interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

/** Attributes for the map's own page, and what an element says of itself. */
const NOT_FOR_PAGES: Readonly<Record<string, readonly string[]>> = {'euregio-app': ['routed', 'idle', 'site'], 'euregio-map': ['ready', 'fixed']};

const rows = (entries: readonly Entry[] = []): PublicElement['events'] =>
  entries.map(({name, description = '', type, default: value, readonly = false}) => ({
    name,
    description,
    type: type?.text ?? '',
    default: value ?? '',
    ...(readonly ? {readonly} : {}),
  }));

/** The elements that the package exports under their own names, in that order, as the custom elements manifest describes them. */
export async function publicElements(): Promise<PublicElement[]> {
  const {exports} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {exports: Record<string, unknown>};
  const {modules} = (await elementsManifest()) as {modules: {declarations?: Declaration[]}[]};
  const described = new Map(modules.flatMap(({declarations = []}) => declarations.map((one) => [one.tagName, one] as const)));
  return Object.keys(exports)
    .filter((path) => path.startsWith('./euregio-'))
    .map((path) => {
      const tag = path.slice('./'.length);
      const one = described.get(tag);
      if (!one) throw new Error(`package.json exports "${path}": expected <${tag}> in the custom elements manifest, found none.`);
      return {
        tag,
        description: one.description ?? '',
        attributes: rows(one.attributes).filter(({name}) => !NOT_FOR_PAGES[tag]?.includes(name)),
        properties: rows(one.members?.filter(({kind, attribute}) => kind === 'field' && attribute === undefined)),
        events: rows(one.events),
        slots: rows(one.slots),
        parts: rows(one.cssParts),
        styles: rows(one.cssProperties),
      };
    });
}

/** The pages of examples read the manifest, and `llms.txt` is written from it, so that neither can say what the code does not do. */
export function showroom(): Plugin {
  let elements: Promise<PublicElement[]> | undefined;
  return {
    name: 'showroom',
    resolveId: (id) => (id === ELEMENTS ? `\0${ELEMENTS}` : null),
    async load(id) {
      if (id !== `\0${ELEMENTS}`) return null;
      elements ??= publicElements();
      return `export const ELEMENTS = ${JSON.stringify(await elements)};`;
    },
    async generateBundle() {
      elements ??= publicElements();
      this.emitFile({type: 'asset', fileName: 'llms.txt', source: llmsText(await elements)});
    },
  };
}
