import {scaleLinear} from 'd3-scale';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {Project} from '../../catalogue/project-facts.ts';
import {formatDate} from '../../i18n/format.ts';
import type {Language} from '../../i18n/languages.ts';
import {dateIn, decimalYear} from './facts-of.ts';
import type {MakeFigure} from './figure.ts';

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
      const {mark, pen, sizes, width} = page;
      const first = Math.min(time.period.from, Math.floor(time.start ?? time.period.from));
      const last = Math.max(time.period.to, Math.ceil(time.end ?? time.period.to), time.eligible ?? 0);
      const x = scaleLinear([first, last], [0, width]);
      const band = mark * (page.layout === 'stage' ? 4.4 : 2.6);
      page.write(period, x(time.period.from), {size: 'label', weight: 600, fill: 'interregText', width: width - x(time.period.from)});
      page.skip(0.3);
      const top = page.y;
      page.add({
        shape: 'rect',
        x: x(time.period.from),
        y: top,
        width: x(time.period.to) - x(time.period.from),
        height: band,
        fill: 'paper',
        stroke: 'ink',
        strokeWidth: pen * 0.8,
      });
      if (time.eligible !== null && time.eligible > time.period.to)
        page.add({
          shape: 'rect',
          x: x(time.period.to),
          y: top,
          width: x(time.eligible) - x(time.period.to),
          height: band,
          fill: 'none',
          stroke: 'ink',
          strokeWidth: pen * 0.5,
          dash: [pen * 2, pen * 2],
        });
      const from = x(time.start ?? first);
      const to = x(time.end ?? last);
      const bar = {shape: 'rect', y: top + band * 0.26, height: band * 0.48, stroke: 'ink', strokeWidth: pen * 0.6} as const;
      if (time.start !== null && time.end !== null) page.add({...bar, x: from, width: to - from, fill: 'interreg'});
      else if (time.start !== null) {
        // Solid at the end that is known; where it stops nobody says.
        const sure = Math.min(to - from, width * 0.08);
        page.add({...bar, x: from, width: sure, fill: 'interreg'}, {...bar, x: from + sure, width: to - from - sure, fill: 'hatch'});
      } else {
        const sure = Math.min(to - from, width * 0.08);
        page.add({...bar, x: from, width: to - from - sure, fill: 'hatch'}, {...bar, x: to - sure, width: sure, fill: 'interreg'});
      }
      page.y += band;
      page.skip(0.2);
      const step = width / (last - first) < page.widthOf('2000', {size: 'small'}) * 1.35 ? 2 : 1;
      for (let tick = first; tick < last; tick += step) {
        page.shapes.unshift({
          shape: 'path',
          d: `M${x(tick)},${top}L${x(tick)},${page.y + sizes.small * 0.3}`,
          fill: 'none',
          stroke: 'rule',
          strokeWidth: pen * 0.5,
        });
        page.put({first: String(tick), second: null}, x(tick) + sizes.small * 0.2, page.y, {size: 'small'});
      }
      page.y += sizes.small * 1.4;
      page.gap(0.6);
      for (const [at, date] of [start, end].entries()) {
        const label = voices.say(({texts}) => (at === 0 ? texts.projectTime.rows.start : texts.projectTime.rows.end));
        const value = date === null ? voices.say(({texts}) => texts.unknown) : dateIn(context, date);
        page.put(label, 0, page.y, {size: 'label', fill: 'inkSoft'});
        page.write(value, Math.max(sizes.label * 5.2, 0), {size: 'label', weight: 600});
        page.gap(0.15);
      }
      if (time.eligible !== null && time.eligible > time.period.to)
        page.write(
          voices.say(({texts}) => texts.projectTime.eligible(String((time.eligible as number) - 1))),
          0,
          {size: 'small', fill: 'inkSoft'},
        );
    },
  };
};
