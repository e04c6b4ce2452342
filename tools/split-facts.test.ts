import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {buildCatalogue} from '../src/catalogue/build.ts';
import type {Catalogue, Facts} from '../src/catalogue/catalogue.ts';
import {columnsOf, rowsOf} from '../src/catalogue/columns.ts';
import {countsAt} from '../src/catalogue/counts.ts';
import {filterProjects} from '../src/catalogue/filters.ts';
import {membersAt, partnershipsAt, projectsAt} from '../src/catalogue/moments.ts';
import {buildSearchIndex} from '../src/catalogue/search.ts';
import {filledIn, wholeCatalogue} from '../src/catalogue/whole.ts';
import {messagesIn} from '../src/i18n/messages.ts';
import {pageOf} from '../src/pages/page-of.ts';
import {popupOf} from '../src/pages/popup.ts';
import type {Voice} from '../src/pages/voice.ts';
import {picturedThings} from '../src/picture/things.ts';
import {FACT_FILES, restOfFacts, split} from './split-facts.ts';

const files = FACT_FILES.map((file) => {
  const kind = file === 'programme' ? 'programmes' : file;
  const rows = (JSON.parse(readFileSync(join(import.meta.dirname, '..', 'geo', 'facts', `${file}.json`), 'utf8')) as Record<string, Record<string, unknown>[]>)[
    file
  ]!;
  return {kind, rows} as const;
});
const factsOf = (pick: (file: (typeof files)[number]) => unknown): Facts =>
  Object.fromEntries(files.map((file) => [file.kind, pick(file)])) as unknown as Facts;
const whole = buildCatalogue(factsOf(({rows}) => structuredClone(rows)));
const core = (): Catalogue => buildCatalogue(factsOf(({kind, rows}) => rowsOf(columnsOf(split(kind, rows).core))));

/** With the names of sources, which have numbers at the start. */
const withNames = (relations: Catalogue['relations']): unknown =>
  relations.map((relation) => ({...relation, sources: relation.sources.map((id) => whole.facts.sources[Number(id)]?.id ?? id)}));

test('what came later makes the facts whole again, for who holds the first catalogue as well', () => {
  const first = core();
  const filled = filledIn(first, restOfFacts());
  expect(filled.facts).toEqual(whole.facts);
  expect(first.things).toEqual(whole.things);
  expect(first.memoOf('mont')).toEqual(whole.memoOf('mont'));
  expect(first.claimsOf('hengelo')).toEqual(whole.claimsOf('hengelo'));
  expect(first.relations).toEqual(whole.relations);
  // Elements draw anew when a property is another object.
  expect(filled).not.toBe(first);
});

test('map, legend, search and filters say the same before it has come', () => {
  const first = core();
  expect(withNames(first.relations)).toEqual(whole.relations);
  expect(first.things.map(({id}) => [first.pointOf(id), first.markOf(id), first.topicsOf(id)])).toEqual(
    whole.things.map(({id}) => [whole.pointOf(id), whole.markOf(id), whole.topicsOf(id)]),
  );
  expect(buildSearchIndex(first).entries).toEqual(buildSearchIndex(whole).entries);
  for (const year of [null, 1990, 2016]) {
    expect(countsAt(first, year)).toEqual(countsAt(whole, year));
    expect([membersAt(first, year), partnershipsAt(first, year), projectsAt(first, year)]).toEqual([
      membersAt(whole, year),
      partnershipsAt(whole, year),
      projectsAt(whole, year),
    ]);
  }
  const filters = {period: ['va'], theme: ['mobility', 'rail'], town: ['hengelo']};
  expect(filterProjects(first, filters as never)).toEqual(filterProjects(whole, filters as never));
  expect(picturedThings(first, 'de')).toEqual(picturedThings(whole, 'de'));
});

test('before it has come, a thing says by its type that nothing is known yet', () => {
  const hengelo = core().get('hengelo');
  expect([hengelo.text, hengelo.scope, hengelo.keepersNote]).toEqual([null, [], undefined]);
  expect(core().facts.milestones).toEqual([]);
});

test('before it has come, nothing on the page of a thing is a title or a term without words', () => {
  const catalogue = core();
  const voice: Voice = {catalogue, language: 'nl', messages: messagesIn('nl'), home: 'hengelo', year: null};
  const wordless = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const {kind, text, term, title} = value as Record<string, unknown>;
    const own = (kind === 'title' && text === '') || term === '' || title === '' ? [JSON.stringify(value)] : [];
    return [...own, ...Object.values(value).flatMap(wordless)];
  };
  for (const thing of catalogue.things) {
    expect([thing.id, wordless(pageOf(thing, voice))]).toEqual([thing.id, []]);
    expect([thing.id, wordless(popupOf(thing, voice))]).toEqual([thing.id, []]);
  }
});

test('the start is a fifth of the facts at most', () => {
  const size = (value: unknown): number => gzipSync(JSON.stringify(value)).length;
  const start = Object.fromEntries(files.map(({kind, rows}) => [kind, columnsOf(split(kind, rows).core)]));
  expect(size(start) / size(whole.facts)).toBeLessThan(1 / 5);
});

test('outside the built site the catalogue is whole from the start', async () => {
  const catalogue = await wholeCatalogue();
  expect(catalogue.get('hengelo').text?.nl).toMatch(/Hengelo/);
});

test('before it has come, a source is found by its id too, and one that was found by number has its name afterwards', () => {
  const first = core();
  const before = first.relations.map(({sources}) => [...sources]);
  expect(before.flat().filter((id) => typeof (id as unknown) === 'number').length).toBeGreaterThan(500);
  expect(first.source('200-jahre-gelebte-partnerschaften')).toMatchObject({title: '', url: null});
  filledIn(first, restOfFacts());
  expect(first.source('200-jahre-gelebte-partnerschaften').title).not.toBe('');
  first.relations.forEach(({sources}, i) => expect(before[i]!.map((id) => first.source(id).id)).toEqual(sources));
  expect(() => first.source('of-nobody')).toThrow('expected a source with the id "of-nobody", found none.');
  expect(() => first.source('')).toThrow();
});
