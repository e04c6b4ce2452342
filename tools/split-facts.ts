import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Plugin} from 'vite';
import type {Facts} from '../src/catalogue/catalogue.ts';
import {columnsOf} from '../src/catalogue/columns.ts';
import type {Rest} from '../src/catalogue/whole.ts';
import {addressOfJson} from './json-file.ts';

type Row = Readonly<Record<string, unknown>>;
type Kind = keyof Facts;

const GEO = join(import.meta.dirname, '..', 'geo');
const EMPTY_TEXT = {nl: '', de: '', en: ''};
/** Figures that legend, list and search read; of the others the values come later. */
const FIRST_FIGURES = new Set(['population', 'members', 'mainTown', 'euregioCouncilSeats', 'councilSeats']);

/** What stands for a field until it comes: a value that its type allows, `undefined` for none at all. */
const THING = {text: null, scope: [], keepersNote: undefined, unverified: undefined, missing: undefined, website: undefined} as const;
const LATER: Readonly<Record<Kind, (row: Row) => Row>> = {
  places: ({euregio}) => ({
    ...THING,
    sources: [],
    officialName: undefined,
    pointPrecision: undefined,
    otherPoints: undefined,
    ...(euregio === undefined ? {} : {euregio: {...(euregio as Row), keepersNote: undefined}}),
  }),
  networks: () => ({...THING, role: null, themes: [], sections: []}),
  projects: () => ({...THING, dateSources: [], financers: [], partners: [], outcome: undefined, before: undefined}),
  partnerships: () => THING,
  landmarks: () => ({...THING, pointPrecision: undefined, nearestPoint: undefined, sections: []}),
  programmes: ({periods}) => ({...THING, sections: [], euregios: [], periods: (periods as Row[]).map((period) => ({...period, sections: [], nuts3: []}))}),
  claims: ({property}) => ({remark: undefined, ...(FIRST_FIGURES.has(String(property)) ? {} : {label: EMPTY_TEXT, values: []})}),
  memo: () => ({sources: [], names: EMPTY_TEXT, text: EMPTY_TEXT, later: undefined, keepersNote: undefined}),
  milestones: () => ({}),
  // Of a source the start reads the date. Its name, and a fact has several, is as long as a title: until it comes a number does.
  sources: ({id}) => ({id: numberOf(id), title: '', language: undefined, url: null, publisher: undefined, via: undefined}),
};
/** Kinds of which nothing is needed at the start. */
const WHOLLY_LATER: ReadonlySet<Kind> = new Set(['milestones']);

const numbers = new Map(rowsOf('sources').map(({id}, index) => [id, index]));
/** Asked for by its name: the memo has a name of its own wherever it is a source. */
const KNOWN_BY_NAME = 'memo-2016';
const numberOf = (id: unknown): unknown => (id === KNOWN_BY_NAME ? id : (numbers.get(id as string) ?? id));

/** With numbers for the names of sources, however deep they stand. */
const numbered = (value: unknown, field = ''): unknown => {
  if (Array.isArray(value)) return value.map((part: unknown) => (/sources$/i.test(field) ? numberOf(part) : numbered(part)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, numbered(part, name)]));
};

/** Rows as the start needs them, and what is left out of each. */
export function split(kind: Kind, rows: readonly Row[]): {core: Row[]; rest: (Row | null)[]} {
  if (WHOLLY_LATER.has(kind)) return {core: [], rest: [...rows]};
  const core: Row[] = [];
  const rest: (Row | null)[] = [];
  for (const row of rows) {
    const later = Object.entries(LATER[kind](row)).filter(([name, value]) => name in row && JSON.stringify(row[name]) !== JSON.stringify(value));
    core.push(JSON.parse(JSON.stringify(numbered({...row, ...Object.fromEntries(later)}))) as Row);
    rest.push(later.length === 0 ? null : Object.fromEntries(later.map(([name]) => [name, row[name]])));
  }
  return {core, rest};
}

const kindOf = (file: string): Kind => (file === 'programme' ? 'programmes' : (file as Kind));

function rowsOf(file: string): Row[] {
  return (JSON.parse(readFileSync(join(GEO, 'facts', `${file}.json`), 'utf8')) as Record<string, Row[]>)[file] ?? [];
}

/** Files of `geo/facts` that the app reads. */
export const FACT_FILES = ['places', 'networks', 'projects', 'partnerships', 'landmarks', 'claims', 'programme', 'memo', 'milestones', 'sources'] as const;

/** What is left out of all files together. */
export const restOfFacts = (): Rest => Object.fromEntries(FACT_FILES.map((file) => [kindOf(file), split(kindOf(file), rowsOf(file)).rest])) as Rest;

/**
 * Vite plugin: the site's first picture waits only for the facts that map, legend and search need. The rest comes as a file of its own when something is chosen, or when
 * the browser has nothing to do (`catalogue/whole.ts`).
 */
export function splitFacts(): Plugin {
  return {
    name: 'split-facts',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (id.endsWith('/src/catalogue/rest.ts')) return `export const REST_ADDRESS = ${addressOfJson(this, 'rest', restOfFacts())};`;
      if (!/\/geo\/facts\/\w+\.json$/.test(id)) return null;
      const file = basename(id, '.json');
      // What only drawn figures read comes with them, as it is.
      if (!(FACT_FILES as readonly string[]).includes(file)) return null;
      return JSON.stringify({[file]: columnsOf(split(kindOf(file), rowsOf(file)).core)});
    },
  };
}
