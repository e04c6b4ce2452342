import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {wholeCatalogue} from '../catalogue/whole.ts';
import {STORIES} from '../story/stories.ts';
import {type KnownThings, readStory, storyFile} from './own-stories.ts';

// A story is a file of somebody: it is read, or what is wrong with it is said. It never throws, and nothing of it runs.
const catalogue = await wholeCatalogue();
const known: KnownThings = {thing: (id) => catalogue.find(id) !== undefined, source: (id) => catalogue.facts.sources.some((source) => source.id === id)};
const SETTINGS = {seed: 20161125, numRuns: 1500} as const;
const FILES = STORIES.map((story) => storyFile(story, null));

type Path = readonly (string | number)[];
function* ways(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (value !== null && typeof value === 'object')
    for (const [key, child] of Object.entries(value)) yield* ways(child, [...path, Array.isArray(value) ? Number(key) : key]);
}
function put(at: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(at) ? [...(at as unknown[])] : {...(at as object)}) as Record<string | number, unknown>;
  copy[step] = put(copy[step], rest, value);
  return copy;
}
const PLACES = FILES.flatMap((file) => {
  const story: unknown = JSON.parse(file);
  return [...ways(story)].map((path) => ({story, path}));
});

/** A result is a story or a reason, never both, never neither. */
function expectResult(text: string): ReturnType<typeof readStory> {
  const result = readStory(text, known);
  expect(result.story === null).toBe(result.problems.length > 0);
  for (const {kind, where, got} of result.problems) expect([typeof kind, typeof where, typeof got]).toEqual(['string', 'string', 'string']);
  return result;
}

describe('story files', () => {
  test('our own are read as they were written', () => {
    for (const [index, file] of FILES.entries()) expect(expectResult(file).story?.stops.length).toBe(STORIES[index]!.stops.length);
  });

  test('with any value put anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.jsonValue(), ({story, path}, value) => {
        expectResult(JSON.stringify(put(story, path, value)));
      }),
      SETTINGS,
    );
  });

  test('with a value that no field can have: where it stands is said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES.filter(({path}) => ['id', 'minutes', 'zoom', 'year', 'place'].includes(String(path.at(-1))))), ({story, path}) => {
        const {problems} = expectResult(JSON.stringify(put(story, path, {toString: 'x'})));
        const where = path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '');
        expect(problems.map((problem) => problem.where).some((found) => where.startsWith(found) && found !== '')).toBe(true);
      }),
      SETTINGS,
    );
  });

  test('cut off anywhere, or with any bytes in the middle', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.nat(), fc.string({unit: 'binary', maxLength: 8}), (file, at, noise) => {
        const cut = at % file.length;
        expect(expectResult(file.slice(0, cut)).story).toBeNull();
        expectResult(file.slice(0, cut) + noise + file.slice(cut));
      }),
      {...SETTINGS, numRuns: 200},
    );
  });

  test('anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.json()), (text) => void expectResult(text)),
      SETTINGS,
    );
    expect(expectResult('["'.repeat(200_000)).story).toBeNull();
    expect(expectResult(`{"__proto__":{"polluted":1},"stops":[]}`).story).toBeNull();
    expect(({} as {polluted?: number}).polluted).toBeUndefined();
  });
});
