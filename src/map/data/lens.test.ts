import {expect, test} from 'vitest';
import {catalogue} from '../testing.ts';
import {lensDrawing, startName} from './lens.ts';

/** What is written and marked: starts and ends with their kinds, and what stands along the lines. */
function drawn(id: string, compare: string | null = null, year: number | null = null) {
  const {lines, points} = lensDrawing(catalogue, id, compare, year);
  const names = points.features.map(({properties}) => ({
    id: properties.id,
    kind: properties.kind,
    nl: properties['name_nl'],
    sub: properties['sub_nl'],
    west: properties.west,
  }));
  return {lines: lines.features.map(({properties}) => [properties.id, properties['name_nl']]), names};
}
const kinds = (id: string, compare: string | null = null): unknown[] => drawn(id, compare).names.map((end) => [end.kind, end.nl]);

test('along the line between two towns stand two of what they share, and how many more', () => {
  const [[, name] = []] = drawn('hengelo', 'enschede').lines;
  expect(String(name).replaceAll('\u00A0', ' ')).toMatch(/^EUREGIO · MONT · \+\d+$/);
  // Losser and Gronau share the EUREGIO alone: nothing more is counted.
  expect(drawn('losser', 'gronau').lines).toEqual([['gronau', 'EUREGIO']]);
});

test('between Hengelo and its sister city no second line lies on the arc', () => {
  expect(drawn('hengelo', 'emsdetten').lines).toEqual([]);
  expect(kinds('hengelo', 'emsdetten')).toEqual([
    ['start', 'Hengelo'],
    ['start', 'Emsdetten'],
  ]);
});

test('networks in one city are one end, with their names below it; the city is told in the reader’s language', () => {
  const [brussels, ...others] = drawn('hengelo', null, 2016).names.filter(({kind}) => kind === 'network');
  expect(others).toEqual([]);
  expect([brussels?.nl, String(brussels?.sub).replaceAll('\u00A0', ' ')]).toEqual(['Brussel', 'EUROCITIES · ERRIN']);
});

test('a project is tied to the towns of its partners, a network to home, a landmark to the town where it lies', () => {
  expect(kinds('unlock').filter((end) => (end as string[])[0] === 'seat')).toHaveLength(8);
  expect(kinds('unlock')).toContainEqual(['seat', 'Meppen']);
  expect(kinds('eurocities')).toEqual([
    ['start', 'EUROCITIES'],
    ['mont', 'Hengelo'],
  ]);
  // The airport lies in Greven.
  expect(kinds('fmo')).toEqual([
    ['start', 'Luchthaven Münster/Osnabrück (FMO)'],
    ['town', 'Greven'],
  ]);
  // A town has no such tie.
  expect(kinds('greven').some((end) => (end as string[])[1] === 'Greven' && (end as string[])[0] === 'town')).toBe(false);
});

test('the lens is named after the thing: a network by its short name, a partnership by its partner town', () => {
  const name = (id: string) => startName(catalogue, catalogue.get(id)).nl;
  expect(['hnp', 'vanguard', 'hengelo-emsdetten', 'hengelo'].map(name)).toEqual(['HNP', 'Vanguard', 'Emsdetten', 'Hengelo']);
  // A project that bears brackets or a word of them keeps its name.
  for (const thing of catalogue.facts.projects) expect(startName(catalogue, catalogue.get(thing.id))).toEqual(thing.names);
});

test('of two things in one place one name leans to the west and one to the east, the western one first', () => {
  const starts = (a: string, b: string): unknown[] =>
    drawn(a, b)
      .names.filter(({kind}) => kind === 'start')
      .map(({west}) => west);
  expect(starts('euregio-office', 'gronau').toSorted()).toEqual([false, true]);
  expect(starts('gronau', 'euregio-office')).toEqual(starts('euregio-office', 'gronau').toReversed());
});

test('what both are tied to, and lies on the map, is an end of both: a line from each', () => {
  for (const [a, b] of [
    ['hengelo', 'osnabruck'],
    ['unlock', 'enschede'],
    ['munster', 'enschede'],
  ] as const) {
    const {lines, names} = drawn(a, b);
    const ends = names.filter(({kind}) => kind !== 'start').map(({id}) => id);
    for (const end of ends) expect(lines.filter(([id]) => id === end)).toHaveLength(2);
    // Neither of the two is an end of itself, and what stands on the map is not written along the line.
    expect(ends).not.toContain(a);
    expect(ends).not.toContain(b);
    const along = lines.find(([id]) => id === b)?.[1];
    for (const end of ends) expect(String(along)).not.toContain(catalogue.get(end).names.nl);
  }
});
