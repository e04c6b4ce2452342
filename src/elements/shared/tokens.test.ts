import {expect, test} from 'vitest';
import {COLOURS, type ColourName, type Scheme} from '../../catalogue/topics.ts';
import '../frame/euregio-logo.ts';
import {mount} from './testing.ts';

/** Contrast ratio of WCAG 2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(first: string, second: string): number {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const SCHEMES: readonly Scheme[] = ['light', 'dark', 'contrast'];

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
});

test('text reaches 4.5 to 1 on every ground it stands on, edges of controls 3 to 1', () => {
  const pairs: readonly (readonly [ColourName, ColourName, number])[] = [
    ['ink', 'paper', 7],
    ['ink', 'paperSoft', 7],
    ['inkSoft', 'paper', 4.5],
    ['inkSoft', 'paperSoft', 4.5],
    ['ink', 'land', 7],
    ['ink', 'territory', 4.5],
    ['waterText', 'water', 4.5],
    ['twente', 'paper', 4.5],
    ['twente', 'twenteFill', 4.5],
    ['euregio', 'paper', 4.5],
    ['euregio', 'territory', 4.4],
    ['mont', 'paper', 4.5],
    ['mont', 'territory', 4.5],
    ['interregText', 'paper', 4.5],
    ['interregEdge', 'interreg', 4.5],
    ['partner', 'paper', 4.5],
    ['network', 'paper', 4.5],
    ['control', 'paper', 3],
    ['focus', 'paper', 3],
    ['focus', 'land', 3],
  ];
  const weak = SCHEMES.flatMap((scheme) =>
    pairs
      .map(([text, ground, least]) => ({pair: `${scheme}: ${text} on ${ground}`, ratio: contrast(COLOURS[scheme][text], COLOURS[scheme][ground]), least}))
      .filter(({ratio, least}) => ratio < least)
      .map(({pair, ratio}) => `${pair} ${ratio.toFixed(2)}`),
  );
  expect(weak).toEqual([]);
});

test('every element inside finds the colours of the scheme', async () => {
  for (const scheme of SCHEMES) {
    const element = await mount('euregio-logo', {}, {scheme});
    const style = getComputedStyle(element);
    expect(style.getPropertyValue('--euregio-color-ink').trim()).toBe(COLOURS[scheme].ink);
    expect(style.getPropertyValue('--euregio-color-territory-hatch').trim()).toBe(COLOURS[scheme].territoryHatch);
  }
});

test('nothing that must be read in a hall is below 24 px', async () => {
  const element = await mount('euregio-logo');
  element.parentElement?.toggleAttribute('presenting', true);
  const style = getComputedStyle(element);
  const sizes = ['display', 'title', 'lead', 'body', 'label', 'line', 'source'].map(
    (name) => Number.parseFloat(style.getPropertyValue(`--euregio-text-${name}`)) * 16,
  );
  expect(Math.min(...sizes)).toBe(24);
});
