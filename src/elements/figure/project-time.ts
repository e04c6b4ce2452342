import {scaleLinear} from 'd3-scale';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {Project} from '../../catalogue/project-facts.ts';
import {formatDate} from '../../i18n/format.ts';
import type {Language} from '../../i18n/languages.ts';
import {dateIn, decimalYear} from './facts-of.ts';
import type {FigureContext, MakeFigure} from './figure.ts';
import type {Page} from './page.ts';

/** When a project ran: 2016.5 is the middle of 2016. */
export interface Time {
  /** Years as points on a line; the end is after the last day. `null`: not found. */
  readonly start: number | null;
  readonly end: number | null;
  readonly period: {readonly from: number; readonly to: number};
  /** Spending counts until here, where that is known to be later than the period. */
  readonly eligible: number | null;
}

/** When a project ran, within its programme period. */
export function timeOf(catalogue: Catalogue, {start, end, period}: Pick<Project, 'start' | 'end' | 'period'>): Time {
  const found = catalogue.facts.programmes.flatMap(({periods}) => periods).find(({id}) => id === period);
  const until = period === 'V A' ? catalogue.claim('interreg.eligibleUntilVA')?.values[0]?.value : undefined;
  return {
    start: start === null ? null : decimalYear(start),
    end: end === null ? null : decimalYear(end, true),
    period: {from: Number(found?.from ?? 2014), to: Number(found?.to ?? 2020) + 1},
    eligible: typeof until === 'string' ? Math.round(decimalYear(until, true)) : null,
  };
}

/** The running time of a project as a bar within its programme period. `null` when neither start nor end is known. */
export const projectTime: MakeFigure = (context) => {
  const {voices, catalogue, thing} = context;
  const project = catalogue.find(thing);
  if (project?.type !== 'project' || (project.start === null && project.end === null)) return null;
  const {start, end} = project;
  const time = timeOf(catalogue, project);
  const {language, texts} = voices.first;
  const name = (tongue: Language): string => project.names[tongue === 'nl-b1' ? 'nl' : tongue];
  const headline = voices.say(({language, texts}) => {
    // A date stays on one line.
    const day = (date: string): string => formatDate(language, date).replaceAll(' ', '\u00A0');
    if (start !== null && end !== null) return texts.projectTime.both(name(language), day(start), day(end));
    return start === null ? texts.projectTime.end(name(language), day(end as string)) : texts.projectTime.start(name(language), day(start));
  });
  const period = voices.say(({texts}) => texts.projectTime.period(project.period, String(time.period.from), String(time.period.to - 1)));
  return {
    headline,
    alt: texts.projectTime.alt(headline.first, period.first),
    note: voices.say(({texts}) => (start === null || end === null ? texts.projectTime.note : texts.projectTime.known)),
    sources: project.sources,
    asOf: project.asOf,
    table: {
      head: [texts.columns.what, texts.columns.year],
      rows: [
        [texts.projectTime.rows.start, start === null ? texts.unknown : formatDate(language, start)],
        [texts.projectTime.rows.end, end === null ? texts.unknown : formatDate(language, end)],
        [texts.projectTime.rows.period, period.first],
      ],
    },
    draw(page) {
      const {width} = page;
      const first = Math.min(time.period.from, Math.floor(time.start ?? time.period.from));
      const last = Math.max(time.period.to, Math.ceil(time.end ?? time.period.to), time.eligible ?? 0);
      const x = scaleLinear([first, last], [0, width]);
      page.write(period, x(time.period.from), {size: 'label', weight: 600, fill: 'interregText'});
      page.skip(0.3);
      const top = page.y;
      drawBands(page, time, {x, first, last});
      drawYears(page, {x, first, last, top});
      page.gap(0.6);
      drawDates(context, page, [start, end]);
      if (time.eligible !== null && time.eligible > time.period.to)
        page.write(
          voices.say(({texts}) => texts.projectTime.eligible(String((time.eligible as number) - 1))),
          0,
          {size: 'small', fill: 'inkSoft'},
        );
    },
  };
};

/** Years as places on the drawing, from the first to the end of the last. */
interface Line {
  readonly x: (year: number) => number;
  readonly first: number;
  readonly last: number;
}

/** The programme period as a frame, with the time in which spending still counts; the project as a bar within it, striped where nobody says how long. */
function drawBands(page: Page, {start, end, period, eligible}: Time, {x, first, last}: Line): void {
  const {mark, pen, width, y} = page;
  const height = mark * (page.layout === 'stage' ? 4.4 : 2.6);
  const frame = (from: number, to: number) => ({shape: 'rect', x: x(from), y, width: x(to) - x(from), height, stroke: 'ink'}) as const;
  page.add({...frame(period.from, period.to), fill: 'paper', strokeWidth: pen * 0.8});
  if (eligible !== null && eligible > period.to) page.add({...frame(period.to, eligible), fill: 'none', strokeWidth: pen * 0.5, dash: [pen * 2, pen * 2]});
  const [from, to] = [x(start ?? first), x(end ?? last)];
  // Solid at the end that is known.
  const sure = start !== null && end !== null ? to - from : Math.min(to - from, width * 0.08);
  const sureFrom = start === null ? to - sure : from;
  const bar = {shape: 'rect', y: y + height * 0.26, height: height * 0.48, stroke: 'ink', strokeWidth: pen * 0.6} as const;
  if (start === null) page.add({...bar, x: from, width: to - from - sure, fill: 'hatch'});
  page.add({...bar, x: sureFrom, width: sure, fill: 'interreg'});
  if (end === null) page.add({...bar, x: from + sure, width: to - from - sure, fill: 'hatch'});
  page.y += height;
}

/** Every year below its line, or every other one where they would touch. */
function drawYears(page: Page, {x, first, last, top}: Line & {readonly top: number}): void {
  const {pen, sizes, width} = page;
  page.skip(0.2);
  const step = width / (last - first) < page.widthOf('2000', {size: 'small'}) * 1.35 ? 2 : 1;
  for (let year = first; year < last; year += step) {
    const foot = page.y + sizes.small * 0.3;
    page.shapes.unshift({shape: 'path', d: `M${x(year)},${top}L${x(year)},${foot}`, fill: 'none', stroke: 'rule', strokeWidth: pen * 0.5});
    page.put({first: String(year), second: null}, x(year) + sizes.small * 0.2, page.y, {size: 'small'});
  }
  page.y += sizes.small * 1.4;
}

/** Begin and end in words, in two columns. */
function drawDates(context: FigureContext, page: Page, [start, end]: readonly [start: string | null, end: string | null]): void {
  const {voices} = context;
  const rows = [
    {label: voices.say(({texts}) => texts.projectTime.rows.start), date: start},
    {label: voices.say(({texts}) => texts.projectTime.rows.end), date: end},
  ];
  const labelStyle = {size: 'label', fill: 'inkSoft'} as const;
  const value = Math.max(...rows.map(({label}) => page.block(label, labelStyle).width)) + page.sizes.label;
  for (const {label, date} of rows) {
    const top = page.y;
    const named = page.put(label, 0, top, labelStyle);
    page.write(date === null ? voices.say(({texts}) => texts.unknown) : dateIn(context, date), value, {size: 'label', weight: 600});
    page.y = Math.max(page.y, top + named);
    page.gap(0.15);
  }
}
