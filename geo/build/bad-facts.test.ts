import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checkIds, checkMeaning, checkSchemas, checkTexts, checkTies, type FactFiles, KINDS, type Kind, parsed, readFactFiles} from './check-facts.ts';

// Whatever is broken in a file of facts is found, and the sentence says where: file, record, field, what was expected, what came.
const facts = readFactFiles();
const SETTINGS = {seed: 20161125, numRuns: 30} as const;

type Json = null | boolean | number | string | Json[] | {[key: string]: Json};
type Path = readonly (string | number)[];

/** Every value in the files, with the way to it. */
function* leaves(value: unknown, path: Path = []): Generator<{path: Path; value: unknown}> {
  if (value === null || typeof value !== 'object') yield {path, value};
  else for (const [key, child] of Object.entries(value)) yield* leaves(child, [...path, Array.isArray(value) ? Number(key) : key]);
}
const ALL = KINDS.flatMap((kind) => [...leaves(facts[kind])].map((leaf) => ({kind, ...leaf})));
const among = (wanted: (leaf: (typeof ALL)[number]) => boolean): fc.Arbitrary<(typeof ALL)[number]> => fc.constantFrom(...ALL.filter(wanted));
const isText = ({value}: {readonly value: unknown}): boolean => typeof value === 'string';
const keyOf = ({path}: {path: Path}): string => String(path.findLast((step) => typeof step === 'string'));
const LANGUAGES = ['nl', 'de', 'en'];

/** The files with one value put in the place of another. The rest is shared, so that this takes no time. */
function put(kind: Kind, path: Path, value: unknown): FactFiles {
  const set = (at: unknown, [step, ...rest]: Path): unknown => {
    if (step === undefined) return value;
    const copy = (Array.isArray(at) ? [...(at as unknown[])] : {...(at as object)}) as Record<string | number, unknown>;
    copy[step] = set(copy[step], rest);
    return copy;
  };
  return {...facts, [kind]: set(facts[kind], path)} as FactFiles;
}

/** Of the found sentences at least one is about that record and field. */
function expectSaid(files: FactFiles, kind: Kind, path: Path): void {
  // The other files are as they were: only the ties between them are followed anew.
  const shape = checkSchemas(files, [kind]);
  const said = shape.length > 0 ? shape : [...checkIds(files), ...checkTies(files), ...checkTexts(files), ...checkMeaning(files)];
  const [list, row] = path;
  const record = `geo/facts/${kind}.json.${String(list)}${typeof row === 'number' ? `[${row}]` : ''}`;
  const about = said.filter((sentence) => sentence.startsWith(record));
  expect(about.length, `${kind} ${path.join('/')}: ${said.slice(0, 3).join(' | ')}`).toBeGreaterThan(0);
  for (const sentence of said) expect(sentence).toMatch(/^geo\/facts\/[a-z]+\.json[^:]*(?::[^ ][^:]*)*: expected .+, got .+\. [A-Z].+\.$/s);
}

const check = (leaf: fc.Arbitrary<(typeof ALL)[number]>, broken: (value: unknown) => unknown): void =>
  fc.assert(
    fc.property(leaf, ({kind, path, value}) => expectSaid(put(kind, path, broken(value)), kind, path)),
    SETTINGS,
  );

describe('broken facts', () => {
  test('a value of the wrong kind', () => {
    const wrong = fc.oneof(fc.constant({nested: {}}), fc.constant([[]]), fc.constant(-1e9), fc.constant(true));
    fc.assert(
      fc.property(
        among(({value, path}) => typeof value === 'string' && !LANGUAGES.includes(keyOf({path})) && keyOf({path}) !== 'value'),
        wrong,
        ({kind, path}, value) => expectSaid(put(kind, path, value), kind, path),
      ),
      SETTINGS,
    );
  });

  test.each([
    ['empty', () => ''],
    ['unfinished', (text: string) => `${text} TODO`],
    ['marked up', (text: string) => `${text}<img src=x onerror=alert(1)>`],
    ['with an entity', (text: string) => `${text} &nbsp;`],
    ['of broken letters', (text: string) => new TextDecoder().decode(new TextEncoder().encode(`${text}ü`).slice(0, -1))],
  ] as const)('a text that is %s', (_name, broken) => {
    check(
      among((leaf) => isText(leaf) && LANGUAGES.includes(keyOf(leaf))),
      (text) => broken(text as string),
    );
  });

  test('no number', () => {
    const numbers = among((leaf) => typeof leaf.value === 'number' && keyOf(leaf) !== 'value');
    check(numbers, () => Number.NaN);
    check(numbers, () => Infinity);
    check(numbers, () => 'twelve');
  });

  test('longitude and latitude the wrong way round', () => {
    // As far south as Israel lies and as far east, both ways round are places on our half of the earth.
    const points = ALL.filter((leaf) => keyOf(leaf) === 'point' && leaf.path.at(-1) === 0 && !((leaf.value as number) >= 30 && (leaf.value as number) <= 60));
    fc.assert(
      fc.property(fc.constantFrom(...points), ({kind, path}) => {
        const at = path.slice(0, -1);
        const point = at.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], facts[kind]) as number[];
        expectSaid(put(kind, at, point.toReversed()), kind, at);
      }),
      SETTINGS,
    );
  });

  test('ids that lead nowhere, and ids that are taken', () => {
    const ties = among((leaf) => isText(leaf) && ['sources', 'member', 'from', 'to'].includes(keyOf(leaf)));
    check(ties, () => 'nobody-knows-this');
    const ids = among(({path}) => path.length === 3 && path[2] === 'id' && path[1] !== 0);
    fc.assert(
      fc.property(ids, ({kind, path: [list, row]}) => {
        const rows = (facts[kind] as unknown as Record<string, {id: string}[]>)[list as string]!;
        // The later of the two is named.
        expectSaid(put(kind, [list!, row!, 'id'], rows[(row as number) - 1]!.id), kind, [list!, row!]);
      }),
      SETTINGS,
    );
  });

  test('a field that is gone, and one too many', () => {
    const rows = fc.constantFrom(
      ...KINDS.flatMap((kind) => ALL.filter((leaf) => leaf.kind === kind && leaf.path[2] === 'id').map(({path}) => ({kind, path: path.slice(0, 2)}))),
    );
    const rowAt = (kind: Kind, [list, row]: Path): Record<string, Json> =>
      (facts[kind] as unknown as Record<string, Record<string, Json>[]>)[list as string]![row as number]!;
    fc.assert(
      fc.property(rows, ({kind, path}) => {
        const {id: _id, ...rest} = rowAt(kind, path);
        expectSaid(put(kind, path, rest), kind, path);
        expectSaid(put(kind, path, {...rowAt(kind, path), constructor2: 'x'}), kind, path);
        expectSaid(put(kind, path, null), kind, path);
      }),
      SETTINGS,
    );
  });

  test('a file that breaks off anywhere', () => {
    const text = JSON.stringify(facts.sources, null, 1);
    fc.assert(
      fc.property(fc.integer({min: 0, max: text.length - 2}), (length) => {
        expect(() => parsed('geo/facts/sources.json', text.slice(0, length))).toThrow(
          /^geo\/facts\/sources\.json, line \d+: expected JSON, got .*\. Restore the file\.$/,
        );
      }),
      SETTINGS,
    );
  });
});
