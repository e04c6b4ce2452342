/** Red, green, blue from 0 to 255, of sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A pair of the custom properties that text, or the edge of a control, depends on, and how much contrast it needs at least (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface ColourPair {
  readonly front: string;
  readonly back: string;
  readonly least: number;
}

/** What stands on what, by custom property, and the least contrast that WCAG 2.2 asks for: 4.5 for text (1.4.3), 3 for controls and focus (1.4.11). */
export const COLOUR_PAIRS: readonly ColourPair[] = [
  {front: '--euregio-color-ink', back: '--euregio-color-paper', least: 4.5},
  {front: '--euregio-color-ink', back: '--euregio-color-paper-soft', least: 4.5},
  {front: '--euregio-color-ink-soft', back: '--euregio-color-paper', least: 4.5},
  {front: '--euregio-color-ink-soft', back: '--euregio-color-paper-soft', least: 4.5},
  {front: '--euregio-color-control', back: '--euregio-color-paper', least: 3},
  {front: '--euregio-color-focus', back: '--euregio-color-paper', least: 3},
];

/** Relative luminance as WCAG 2.2 defines it: 0 for black, 1 for white. */
export function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG 2.2 defines it: from 1 (the same) to 21 (black on white), whichever comes first. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A pair that is too faint, and how faint. */
export interface FaintPair extends ColourPair {
  readonly ratio: number;
}

/**
 * The pairs whose contrast is too low.
 *
 * @param colourOf - the colour of a custom property; `null` where it has none that can be told
 */
export function faintPairs(colourOf: (name: string) => Rgb | null): FaintPair[] {
  return COLOUR_PAIRS.flatMap((pair) => {
    const [front, back] = [colourOf(pair.front), colourOf(pair.back)];
    const ratio = front && back ? contrast(front, back) : Infinity;
    return ratio < pair.least ? [{...pair, ratio}] : [];
  });
}

/** One sentence about a pair: what was expected, what came. Never rounded up to what would do. */
export const faintSentence = ({front, back, least, ratio}: FaintPair): string =>
  `${front} on ${back}: expected a contrast of at least ${least} : 1 (WCAG 2.2), got ${Math.floor(ratio * 100) / 100} : 1.`;
