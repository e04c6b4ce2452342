import {figureFact, type FigurePart} from '../../catalogue/figure-facts.ts';
import {formatDate} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {hadCome} from './facts-of.ts';
import type {FigureContext, MakeFigure} from './figure.ts';
import type {Page, Saying, Style} from './page.ts';
import type {Shape} from './shapes.ts';

/** Room between two columns, in letters. */
const GUTTER = 0.9;
/** What was has this share of the room for what was and what is: the one in which the rows are lowest is taken. */
const SHARES_OF_BEFORE = [0.36, 0.4, 0.44, 0.48, 0.52];

/** What has changed since the memo: on one side of the seam how it was, on the other how it is. */
export const since2016: MakeFigure = (context) => {
  const {voices} = context;
  const fact = figureFact('figure-since-2016');
  const parts = fact.parts.filter(({since}) => hadCome(since, context.year));
  if (parts.length === 0) return null;
  const year = context.year === null ? null : String(context.year);
  const {language, texts} = voices.first;
  const wasOf = ({was}: FigurePart): string => (was ? textIn(was, language) : texts.unknown);
  const isOf = ({is}: FigurePart): string => (is ? textIn(is, language) : texts.unknown);
  const rows = parts
    .map((part) => {
      const [name, was, is] = [textIn(part.name, language), wasOf(part), isOf(part)];
      return year === null ? texts.since2016.row(name, was, is) : texts.since2016.rowIn(name, was, is, year);
    })
    .join('; ');
  return {
    headline: voices.say(({texts}) => (year === null ? texts.since2016.headline : texts.since2016.headlineIn(year))),
    alt: year === null ? texts.since2016.alt(rows) : texts.since2016.altIn(rows, year),
    note: voices.say(({texts}) => texts.since2016.note),
    sources: fact.sources,
    asOf: fact.asOf,
    table: {
      head: [texts.columns.what, texts.columns.was, year ?? texts.columns.now, texts.columns.since],
      rows: parts.map((part) => [textIn(part.name, language), wasOf(part), isOf(part), part.since ? formatDate(language, part.since) : texts.unknown]),
    },
    draw(page) {
      const {pen, sizes} = page;
      const {seam, away, drawRow} = page.wide ? inColumns(context, page, parts) : onTwoSides(context, page);
      let from = page.y;
      const heads = {size: 'name', face: 'name', weight: 500} as const;
      const then = voices.say(({texts}) => texts.since2016.was);
      const now = year ?? [voices.first, voices.second].flatMap((tongue) => tongue?.texts.since2016.now ?? []).join(' · ');
      page.y += Math.max(page.put(then, seam - away, page.y, {...heads, anchor: 'end'}), page.put({first: now, second: null}, seam + away, page.y, heads));
      const seamTo = (y: number): void => {
        const d = `M${seam},${from}L${seam},${y}`;
        page.shapes.unshift({shape: 'path', d, fill: 'none', stroke: 'ink', strokeWidth: pen * 1.1, dash: [pen * 3.4, pen * 3], round: true});
      };
      for (const part of parts) {
        page.gap(0.42);
        const {y} = page;
        const onSeam = drawRow(part);
        if (onSeam === 0) continue;
        // The line leaves room for what stands on it.
        seamTo(y - pen);
        from = y + onSeam + pen;
      }
      seamTo(page.y);
      page.y += sizes.body * 0.1;
    },
  };
};

/** How a row lies around the seam. */
interface Arrangement {
  readonly seam: number;
  /** Distance of texts from the seam. */
  readonly away: number;
  /** Draws a row at the page's `y`, moves on below it, and says how much of the seam it has written on. */
  readonly drawRow: (part: FigurePart) => number;
}

const before = ({voices}: FigureContext, {was}: FigurePart): Saying => (was ? voices.of(was) : voices.say(({texts}) => texts.unknown));

/** When it changed. Two languages share the year, which is the same in both. */
function moment({voices: {first, second}}: FigureContext, {since}: FigurePart): Saying {
  if (!since) return {first: first.texts.unknown, second: null};
  return {first: second === null ? formatDate(first.language, since, 'short') : since.slice(0, 4), second: null};
}

/** Two points on both sides of the seam, so far from it. */
function drawPoints({pen, mark}: Page, {was}: FigurePart, seam: number, away: number, y: number): Shape[] {
  const r = mark * 0.27;
  return [
    {shape: 'circle', x: seam - away, y, r, fill: was ? 'paper' : 'hatch', stroke: 'twente', strokeWidth: pen * 0.9},
    {shape: 'circle', x: seam + away, y, r: r + pen * 0.45, fill: 'twente'},
  ];
}

/** In a narrow box: on the left of the seam what it is about and how it was, on the right since when and how it is. */
function onTwoSides(context: FigureContext, page: Page): Arrangement {
  const {sizes, width, mark} = page;
  const seam = width * 0.46;
  const away = mark * (page.layout === 'stage' ? 1.35 : 1.5);
  const [leftWidth, right] = [seam - away, seam + away];
  return {
    seam,
    away,
    drawRow(part) {
      const named = page.put(context.voices.of(part.name), leftWidth, page.y, {anchor: 'end', weight: 700, width: leftWidth});
      const told = page.put(before(context, part), leftWidth, page.y + named, {anchor: 'end', width: leftWidth, size: 'small', fill: 'inkSoft'});
      const when = page.put(moment(context, part), right, page.y, {size: 'small', fill: 'inkSoft'});
      const after = part.is ? page.put(context.voices.of(part.is), right, page.y + when, {width: width - right, weight: 600}) : 0;
      page.add(...drawPoints(page, part, seam, away * 0.45, page.y + sizes.body * 0.62));
      page.y += Math.max(named + told, when + after);
      return 0;
    },
  };
}

/** In a wide box: what it is about, how it was, the day on the seam, how it is, side by side, so that a row is no higher than its longest text. */
function inColumns(context: FigureContext, page: Page, parts: readonly FigurePart[]): Arrangement {
  const {voices} = context;
  const {sizes, width, mark, pen} = page;
  const gutter = sizes.body * GUTTER;
  const nameStyle = {weight: 700} as const;
  const dayStyle = {size: 'small', fill: 'inkSoft', anchor: 'middle'} as const;
  const names = Math.max(...parts.map(({name}) => page.block(voices.of(name), nameStyle).width));
  const day = Math.max(...parts.map((part) => page.block(moment(context, part), dayStyle).width));
  const points = day / 2 + mark * 0.6;
  const away = points + mark * 0.55;
  const room = width - names - gutter - 2 * away;

  const texts = (part: FigurePart, share: number): readonly (readonly [Saying, Style])[] => [
    [voices.of(part.name), nameStyle],
    [before(context, part), {anchor: 'end', fill: 'inkSoft', width: room * share}],
    ...(part.is ? ([[voices.of(part.is), {weight: 600, width: room * (1 - share)}]] as const) : []),
  ];
  const heightOf = (part: FigurePart, share: number): number => Math.max(...texts(part, share).map(([text, style]) => page.block(text, style).height));
  const height = (share: number): number => parts.reduce((sum, part) => sum + heightOf(part, share), 0);
  const share = SHARES_OF_BEFORE.toSorted((one, other) => height(one) - height(other))[0]!;
  const seam = names + gutter + room * share + away;
  const columns = [0, seam - away, seam + away];
  return {
    seam,
    away,
    drawRow(part) {
      const line = page.y - sizes.body * 0.12;
      page.add({shape: 'path', d: `M0,${line}L${width},${line}`, fill: 'none', stroke: 'rule', strokeWidth: pen * 0.5});
      for (const [at, [text, style]] of texts(part, share).entries()) page.put(text, columns[at]!, page.y, style);
      const onSeam = page.put(moment(context, part), seam, page.y + (sizes.body - sizes.small) * 0.9, dayStyle);
      page.add(...drawPoints(page, part, seam, points, page.y + sizes.body * 0.62));
      page.y += heightOf(part, share);
      return onSeam;
    },
  };
}
