import {describe, expect, test} from 'vitest';
import {drawFocus, drawGround, type FocusPoint, type FocusRequest} from './focus.ts';
import type {Ground, GroundName} from './ground.ts';
import wholeGround from '../../geo/picture/ground.json' with {type: 'json'};

const FRAME = {x: 6000, y: -62_000, width: 1000, height: 800};
const alike = (name: string) => ({nl: name, de: name, en: name});
const focus = (given: Partial<FocusRequest>): string =>
  drawFocus({ground: {href: 'a.svg', frame: FRAME}, frame: FRAME, names: [], points: [], arcs: [], shapes: [], language: 'nl', label: 'Kaart', ...given});
const point = (name: string, x: number, y: number, more: Partial<FocusPoint> = {}): FocusPoint => ({mark: 'partner', at: [x, y], name, ...more});
/** The names that a picture has, in their order. */
const namesIn = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>(?:<tspan[^>]*>)?([^<]+)/g)].map(([, name]) => name!);

describe('a picture of where something lies', () => {
  test('has what lies within its four sides, and nothing else', () => {
    const places: readonly (readonly [string, number, number])[] = [
      ['middle', 6500, -61_600],
      ['by the west', 6001, -61_600],
      ['beyond the west', 5999, -61_600],
      ['by the east', 6999, -61_700],
      ['beyond the east', 7001, -61_700],
      ['by the north', 6500, -61_999],
      ['beyond the north', 6500, -62_001],
      ['by the south', 6500, -61_201],
      ['beyond the south', 6500, -61_199],
    ];
    const within = places.map(([name]) => name).filter((name) => !name.startsWith('beyond'));
    expect(namesIn(focus({points: places.map(([name, x, y]) => point(name, x, y))}))).toEqual(within);
    const names = places.map(([name, x, y]): GroundName => ({kind: 'town', at: [x, y], text: alike(name)}));
    expect(namesIn(focus({names}))).toEqual(within);
  });

  test('a name that is marked is not named a second time, nor does another lie on it', () => {
    const names: GroundName[] = [
      {kind: 'town', at: [6500, -61_600], text: alike('Borne')},
      {kind: 'town', at: [6520, -61_600], text: alike('Delden')},
      {kind: 'town', at: [6200, -61_300], text: alike('Goor')},
    ];
    expect(namesIn(focus({names, points: [point('Borne', 6500, -61_600)]}))).toEqual(['Goor', 'Borne']);
  });

  test('names turn to the side on which they have room', () => {
    const anchors = (points: readonly FocusPoint[]): boolean[] => points.map((one) => focus({points: [one]}).includes('text-anchor="end"'));
    // From two thirds of the width on; those of MONT, whose names go to the west on the map too, from a fifth.
    expect(anchors([point('x', 6650, -61_600), point('x', 6670, -61_600)])).toEqual([false, true]);
    expect(anchors([point('x', 6190, -61_600, {mark: 'mont'}), point('x', 6210, -61_600, {mark: 'mont'})])).toEqual([false, true]);
  });

  test('what it is about stands in a ring, and its name keeps off that', () => {
    const svg = (chosen: boolean): string => focus({points: [point('Hengelo', 6100, -61_600, chosen ? {chosen: true} : {})]});
    // The ring has a radius of 11 px.
    const offset = (text: string): number => Number(/<text x="(-?\d+)"/.exec(text)?.[1]);
    expect([svg(true).includes('<circle r="11"'), svg(false).includes('<circle r="11"')]).toEqual([true, false]);
    expect([offset(svg(true)) > 11 + 2.4 / 2, offset(svg(false)) > 0]).toEqual([true, true]);
  });

  test('from afar there are no names of states beside the border', () => {
    const names: GroundName[] = [{kind: 'country-pair', at: [6500, -61_600], text: alike('Nederland'), anchor: 'right'}];
    const wide = {...FRAME, width: 1800};
    expect(namesIn(focus({names}))).toEqual(['NEDERLAND']);
    expect(namesIn(focus({names, frame: wide}))).toEqual([]);
    expect([focus({}), focus({frame: wide})].map((svg) => /class="([^"]*)"/.exec(svg)?.[1])).toEqual(['euregio-picture', 'euregio-picture wide']);
  });

  test('words are words, whatever is in them', () => {
    const svg = focus({label: 'A & "B" <c>', points: [point('D & <e>', 6500, -61_600, {sub: '<f> & g'})]});
    expect(svg).toContain('aria-label="A &amp; &quot;B&quot; &lt;c>"');
    expect(svg).toContain('D &amp; &lt;e><tspan');
    expect(svg).toContain('>&lt;f> &amp; g</tspan>');
  });

  test('the ground lies under it where it belongs: in shares of the picture', () => {
    // A ground of twice the size around it: half a picture to the left and above.
    const around = {x: 5500, y: -62_400, width: 2000, height: 1600};
    expect(focus({ground: {href: 'b.svg?a&b', frame: around}})).toContain('<image href="b.svg?a&amp;b" x="-50%" y="-50%" width="200%" height="200%"');
  });

  test.each([
    ['area', 'fill-opacity=".08"', 3],
    ['line', 'stroke-linecap="round"', 2],
    ['corridor', 'stroke-dasharray="5 4"', 3],
  ] as const)('a shape (%s) is drawn on its halo', (kind, look, strokes) => {
    const svg = focus({shapes: [{kind, path: 'M0 0L1 1'}]});
    expect(svg).toContain(look);
    expect([...svg.matchAll(/<path d="M0 0L1 1"/g)].length).toBe(strokes);
  });
});

test('the ground alone has everything that is drawn of the region, no words, and what it refers to', () => {
  const ground = wholeGround as unknown as Ground;
  const svg = drawGround(ground, FRAME);
  // A corridor belongs to a project.
  expect(Object.entries(ground.paths).flatMap(([part, path]) => (path !== '' && !svg.includes(`d="${path}"`) ? [part] : []))).toEqual(['corridor']);
  expect(svg).not.toContain('<text');
  const referred = [...svg.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => id!);
  expect(referred.length).toBeGreaterThan(0);
  expect(referred.filter((id) => !svg.includes(`id="${id}"`))).toEqual([]);
  // In the reader's scheme, without a page around it.
  expect(svg).toMatch(/<style>:root\{[^}]+\}@media \(prefers-color-scheme:dark\)\{:root\{[^}]+\}\}@media \(prefers-contrast:more\)\{:root\{[^}]+\}\}<\/style>/);
});
