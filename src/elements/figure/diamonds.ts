import type {Page, Saying} from './page.ts';
import type {Paint} from './shapes.ts';

/** A row of projects: its name, how many, and a diamond for each. */
export interface DiamondRow {
  readonly label: Saying;
  /** Said behind the diamonds. */
  readonly value: string;
  /** One diamond each, in this order. */
  readonly paints: readonly Paint[];
  /** Below the diamonds. */
  readonly remark?: Saying;
}

const diamond = (x: number, y: number, r: number): string => `M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}L${x},${y - r}`;

/** Rows of diamonds, one for each project, as the map marks them; in columns where the sheet is wide enough. */
export function diamondRows(page: Page, rows: readonly DiamondRow[], columns: number): void {
  const {sizes, pen, mark} = page;
  const gutter = sizes.body * 1.6;
  const width = (page.width - gutter * (columns - 1)) / columns;
  const perColumn = Math.ceil(rows.length / columns);
  const top = page.y;
  const r = page.layout === 'stage' ? mark * 0.4 : mark * 0.42;
  const step = r * 2.15;
  let deepest = top;
  // As much room for words as the longest row of diamonds leaves, and no more than they need.
  const columnsOf = Array.from({length: columns}, (_, column) => {
    const own = rows.slice(column * perColumn, (column + 1) * perColumn);
    const valueWidth = Math.max(...own.map(({value}) => page.widthOf(value, {weight: 700}))) + sizes.body * 0.5;
    const longest = Math.max(...own.map(({paints}) => paints.length)) * step;
    const most = Math.max(width * 0.58, width - longest - valueWidth);
    const needed = Math.max(...own.map(({label}) => page.block(label).width)) + sizes.body * 0.6;
    return {lead: Math.min(most, needed), valueWidth};
  });
  // All columns keep the same rhythm: a row is as high as its highest label.
  for (let row = 0; row < perColumn; row++) {
    if (row > 0) page.gap(0.25);
    const y = page.y;
    let height = sizes.body * 1.25;
    for (let column = 0; column < columns; column++) {
      const found = rows[column * perColumn + row];
      if (!found) continue;
      const x = column * (width + gutter);
      const {lead, valueWidth} = columnsOf[column] as (typeof columnsOf)[number];
      const words = page.put(found.label, x, y, {width: lead - sizes.body * 0.4});
      const fit = Math.max(1, Math.floor((width - lead - valueWidth) / step));
      for (const [at, paint] of found.paints.entries()) {
        const line = Math.floor(at / fit);
        page.add({
          shape: 'path',
          d: diamond(x + lead + r + (at % fit) * step, y + sizes.body * 0.62 + line * step, r),
          fill: paint,
          stroke: 'ink',
          strokeWidth: pen * 0.45,
        });
      }
      const lines = Math.ceil(found.paints.length / fit);
      const end = x + lead + Math.min(fit, found.paints.length) * step + sizes.body * 0.3;
      page.put({first: found.value, second: null}, end, y, {weight: 700});
      const drawn = Math.max(sizes.body * 1.25, (lines - 1) * step + sizes.body * 1.25);
      const remark = found.remark ? page.put(found.remark, x + lead, y + drawn + sizes.small * 0.1, {size: 'small', fill: 'inkSoft', width: width - lead}) : 0;
      height = Math.max(height, words, drawn + remark);
    }
    page.y = y + height;
    deepest = Math.max(deepest, page.y);
  }
  page.y = deepest;
}
