import {figureFact, type FigurePart} from '../../catalogue/figure-facts.ts';
import {formatDate, formatNumber} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {hadCome} from './facts-of.ts';
import type {FigureContext, MakeFigure} from './figure.ts';
import type {Page, Saying} from './page.ts';

/** Height of the line that says how many rows are left out, in letters of it. */
const MORE_LINE = 1.6;

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
      const {pen, sizes, width} = page;
      const seam = page.wide ? width * (page.voices.second === null ? 0.44 : 0.5) : width * 0.46;
      const away = page.mark * (page.layout === 'stage' ? 1.35 : 1.5);
      const top = page.y;
      const heads = {size: 'name', face: 'name', weight: 500} as const;
      const left = page.put(
        voices.say(({texts}) => texts.since2016.was),
        seam - away,
        page.y,
        {...heads, anchor: 'end'},
      );
      const right = page.put(
        voices.say(({texts}) => year ?? texts.since2016.now),
        seam + away,
        page.y,
        heads,
      );
      page.y += Math.max(left, right);
      for (const [at, part] of parts.entries()) {
        const before = {y: page.y, shapes: page.shapes.length};
        const left = parts.length - at;
        page.gap(0.42);
        drawRow(context, page, part, {seam, away});
        const foot = left === 1 ? 0 : sizes.small * MORE_LINE * (voices.second === null ? 1 : 2);
        if (page.tightest && page.bottom !== null && page.y + foot > page.bottom) {
          // No room left: the reader's own page of it has the rest.
          page.shapes.length = before.shapes;
          page.gaps.pop();
          page.y = before.y + sizes.small * (MORE_LINE - 1);
          page.y += page.put(
            voices.say(({texts, language}) => texts.since2016.more(formatNumber(language, left))),
            seam + away,
            page.y,
            {size: 'small', fill: 'inkSoft', width: width - seam - away},
          );
          break;
        }
      }
      page.shapes.unshift({
        shape: 'path',
        d: `M${seam},${top}L${seam},${page.y}`,
        fill: 'none',
        stroke: 'ink',
        strokeWidth: pen * 1.1,
        dash: [pen * 3.4, pen * 3],
        round: true,
      });
      page.y += sizes.body * 0.1;
    },
  };
};

function drawRow({voices}: FigureContext, page: Page, {name, was, is, since}: FigurePart, {seam, away}: {readonly seam: number; readonly away: number}): void {
  const {pen, sizes, width, mark} = page;
  const r = mark * 0.27;
  const y = page.y + sizes.body * 0.62;
  const lead: Saying = voices.of(name);
  const leftWidth = seam - away;
  const named = page.put(lead, leftWidth, page.y, {anchor: 'end', weight: 700, width: leftWidth});
  const before = was ? voices.of(was) : voices.say(({texts}) => texts.unknown);
  const told = page.put(before, leftWidth, page.y + named, {anchor: 'end', width: leftWidth, size: 'small', fill: 'inkSoft'});
  const moment = since ? voices.say(({language}) => formatDate(language, since, 'short')) : voices.say(({texts}) => texts.unknown);
  const right = seam + away;
  const when = page.put({first: moment.first, second: null}, right, page.y, {size: 'small', fill: 'inkSoft'});
  const after = is ? page.put(voices.of(is), right, page.y + when, {width: width - right, weight: 600}) : 0;
  page.add(
    {shape: 'circle', x: seam - away * 0.45, y, r, fill: was ? 'paper' : 'hatch', stroke: 'twente', strokeWidth: pen * 0.9},
    {shape: 'circle', x: seam + away * 0.45, y, r: r + pen * 0.45, fill: 'twente'},
  );
  page.y += Math.max(named + told, when + after);
}
