import type {FigureTexts} from '../../i18n/texts/figures.ts';
import type {Page, Saying, Voices} from './page.ts';
import type {Paint} from './shapes.ts';

interface Entry {
  readonly paint: Paint;
  readonly words: Saying;
}

/** What lies after the year looked at is hollow: stripes say that something is not known. */
export const LATER: Paint = 'paper';

/** The entry for what is hollow. @param year - `null`: nothing lies after it */
export const laterKey = (year: string | null, voices: Voices): readonly Entry[] =>
  year === null ? [] : [{paint: LATER, words: voices.say(({texts}) => texts.later.key(year))}];

/** A text alternative that also says what is hollow. */
export const withLater = (alt: string, year: string | null, {later}: FigureTexts): string => (year === null ? alt : `${alt} ${later.alt(year)}`);

/** What the paints mean, in a row that breaks where it must. */
export function legend(page: Page, entries: readonly Entry[]): void {
  const {sizes, pen} = page;
  const box = sizes.small * 0.95;
  let x = 0;
  let rowHeight = 0;
  for (const {paint, words} of entries) {
    const block = page.block(words, {size: 'small', width: page.width - box * 1.6});
    const width = box * 1.6 + block.width;
    if (x > 0 && x + width > page.width) {
      x = 0;
      page.y += rowHeight;
      rowHeight = 0;
    }
    const y = page.y + sizes.small * 0.62;
    if (paint === 'none') page.add({shape: 'circle', x: x + box / 2, y, r: box * 0.4, fill: 'paper', stroke: 'ink', strokeWidth: pen * 0.8});
    else page.add({shape: 'rect', x, y: y - box / 2, width: box, height: box, fill: paint, stroke: 'ink', strokeWidth: pen * 0.35});
    page.put(words, x + box * 1.6, page.y, {size: 'small', width: page.width - box * 1.6});
    x += width + sizes.body * 1.2;
    rowHeight = Math.max(rowHeight, block.height + sizes.small * 0.2);
  }
  page.y += rowHeight;
}
