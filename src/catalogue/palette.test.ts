import {converter, differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, type Rgb, wcagContrast} from 'culori';
import {describe, expect, test} from 'vitest';
import {COLOURS, type ColourName, type Scheme, TOPICS} from './topics.ts';

const toRgb = converter('rgb');
/** A colour as the filters take it. */
const rgb = (hex: string): Rgb => toRgb(hex)!;

const SCHEMES: readonly Scheme[] = ['light', 'dark', 'contrast'];
/** How eyes see: all cones, without those for green, for red, for blue (Machado, Oliveira and Fernandes 2009, complete). */
const EYES: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  all: (colour) => colour,
  deutan: filterDeficiencyDeuter(1),
  protan: filterDeficiencyProt(1),
  tritan: filterDeficiencyTrit(1),
};
/** What lines and marks of topics are drawn on. */
const GROUNDS = ['land', 'water', 'territory', 'territoryPale', 'territoryHatch', 'twenteFill', 'paper'] as const satisfies readonly ColourName[];
/** CIEDE2000: 2.3 is just noticeable side by side (Mahy 1994); four times as much is told apart across a map, where line styles and marks say it as well. */
const APART = 4 * 2.3;
/** WCAG 2.2, 1.4.11 and 1.4.3. */
const GRAPHICS = 3;
const TEXT = 4.5;

describe.each(SCHEMES)('in the scheme %s', (scheme) => {
  const colours = COLOURS[scheme];

  test.each(Object.entries(EYES))('the colours of topics are told apart by eyes: %s', (_name, seenAs) => {
    const distance = differenceCiede2000();
    const near = TOPICS.flatMap((first, at) =>
      TOPICS.slice(at + 1)
        .map((second) => ({pair: `${first.id}/${second.id}`, apart: distance(seenAs(rgb(colours[first.colour])), seenAs(rgb(colours[second.colour])))}))
        .filter(({apart}) => apart < APART)
        .map(({pair, apart}) => `${pair} ${apart.toFixed(1)}`),
    );
    expect(near).toEqual([]);
  });

  test('every line and mark stands out from all that it is drawn on, by itself or by its edge', () => {
    const weak = TOPICS.flatMap(({id, colour}) =>
      GROUNDS.filter((ground) => {
        const edge = colour === 'interreg' ? wcagContrast(colours.interregEdge, colours[ground]) : 0;
        return Math.max(wcagContrast(colours[colour], colours[ground]), edge) < GRAPHICS;
      }).map((ground) => `${id} on ${ground}`),
    );
    expect(weak).toEqual([]);
    // A mark of two colours is one shape only where they stand out from each other.
    expect(wcagContrast(colours.interreg, colours.interregEdge)).toBeGreaterThan(GRAPHICS);
  });

  test('names on the map are read on their halo, wherever it lies', () => {
    const texts: readonly (readonly [ColourName, ColourName])[] = [
      ['ink', 'halo'],
      ['ink', 'haloTerritory'],
      ['inkSoft', 'halo'],
      ['inkSoft', 'haloTerritory'],
      ['mont', 'haloTerritory'],
      ['twente', 'twenteFill'],
      ['euregio', 'haloTerritory'],
      ['partner', 'halo'],
      ['network', 'halo'],
      ['interregText', 'paper'],
      ['waterText', 'water'],
    ];
    expect(texts.filter(([text, halo]) => wcagContrast(colours[text], colours[halo]) < TEXT).map((pair) => pair.join(' on '))).toEqual([]);
  });
});

test('the measures are the published ones', () => {
  // Sharma, Wu and Dalal 2005, first pair of their test data; black on white.
  expect(differenceCiede2000()({mode: 'lab65', l: 50, a: 2.6772, b: -79.7751}, {mode: 'lab65', l: 50, a: 0, b: -82.7485})).toBeCloseTo(2.0425, 3);
  expect(wcagContrast('#000', '#fff')).toBe(21);
});
