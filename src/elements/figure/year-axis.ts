import type {Page} from './page.ts';

interface YearAxis {
  /** The years to write, the most important first. */
  readonly years: readonly number[];
  /** The year that is looked at. */
  readonly strong: number | null;
  /** Where the middle of a year lies. */
  readonly middle: (year: number) => number;
  /** Where the line begins; no label reaches beyond it, nor beyond the drawing. */
  readonly left?: number;
  readonly top: number;
}

/** Writes years below a line of time. One that would touch a more important one is left out, so the year that is looked at always stands there. */
export function writeYears(page: Page, {years, strong, middle, left = 0, top}: YearAxis): void {
  const room = page.sizes.small * 0.3;
  const taken: (readonly [from: number, to: number])[] = [];
  for (const year of new Set(strong === null ? years : [strong, ...years])) {
    const label = {first: String(year), second: null};
    const style = {size: 'small', anchor: 'middle', weight: year === strong ? 700 : 400} as const;
    const half = page.block(label, style).width / 2;
    const at = Math.min(page.width - half, Math.max(left + half, middle(year)));
    const [from, to] = [at - half, at + half];
    if (taken.some(([begin, end]) => from < end + room && to > begin - room)) continue;
    taken.push([from, to]);
    page.put(label, at, top, style);
  }
}
