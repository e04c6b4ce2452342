import {scaleBand, scaleLinear} from 'd3-scale';
import {type ProjectYear, projectsPerYear} from '../../catalogue/filters.ts';
import {formatNumber} from '../../i18n/format.ts';
import {upTo} from './facts-of.ts';
import type {MakeFigure} from './figure.ts';
import {LATER, laterKey, legend, withLater} from './legend.ts';
import type {Paint} from './shapes.ts';
import {writeYears} from './year-axis.ts';

const MEMO_YEAR = 2016;

const countOf = ({running, uncertain}: ProjectYear): number => running + uncertain;

/** All projects by the years in which they ran: solid where start and end are known, striped where they are not. */
export const byYear: MakeFigure = ({voices, catalogue, year: looked}) => {
  const years = projectsPerYear(catalogue.facts.projects);
  const top = years.reduce((most, year) => (countOf(year) > countOf(most) ? year : most));
  const ofThen = years.find(({year}) => year === looked);
  const {language, texts} = voices.first;
  const said = ofThen ?? top;
  const isLater = (year: number): boolean => looked !== null && year > looked;
  const later = looked !== null && years.some(({year}) => isLater(year)) ? String(looked) : null;
  return {
    headline: voices.say(({texts, language}) =>
      (ofThen === undefined ? texts.byYear.headline : texts.byYear.headlineIn)(formatNumber(language, countOf(said)), String(said.year)),
    ),
    alt: withLater((ofThen === undefined ? texts.byYear.alt : texts.byYear.altIn)(formatNumber(language, countOf(said)), String(said.year)), later, texts),
    note: voices.say(({texts}) => texts.byYear.note),
    sources: [...new Set(catalogue.get('interreg').sources)],
    asOf: null,
    table: {
      head: [texts.columns.year, texts.byYear.sure, texts.byYear.unsure],
      rows: upTo(years, looked).map(({year, running, uncertain}) => [String(year), formatNumber(language, running), formatNumber(language, uncertain)]),
    },
    draw(page) {
      const {sizes, pen} = page;
      legend(page, [
        {paint: 'interreg', words: voices.say(({texts}) => texts.byYear.sure)},
        {paint: 'hatch', words: voices.say(({texts}) => texts.byYear.unsure)},
        ...laterKey(later, voices),
      ]);
      page.skip(0.5);
      const high = page.y + sizes.small * 1.4;
      const height = page.bottom === null ? page.width * 0.46 : Math.max(sizes.body * 6, page.bottom - high - sizes.small * 2);
      const foot = high + height;
      const x = scaleBand<number>(
        years.map(({year}) => year),
        [0, page.width],
      )
        .paddingInner(0.22)
        .paddingOuter(0.4);
      const y = scaleLinear([0, countOf(top)], [foot, high]);
      const width = x.bandwidth();
      const every = Math.ceil((page.widthOf('2016', {size: 'small'}) * 1.12) / x.step());
      const short = x.step() < page.widthOf('46', {size: 'small'}) * 1.15;
      for (const {year, running, uncertain} of years) {
        const left = x(year) as number;
        const bar = {shape: 'rect', x: left, width, stroke: 'ink', strokeWidth: pen * 0.45} as const;
        const paint = (fill: Paint): Paint => (isLater(year) ? LATER : fill);
        if (running > 0) page.add({...bar, y: y(running), height: foot - y(running), fill: paint('interreg')});
        if (uncertain > 0) page.add({...bar, y: y(running + uncertain), height: y(running) - y(running + uncertain), fill: paint('hatch')});
        const middle = left + width / 2;
        if (!short || year === top.year || year === looked || year === MEMO_YEAR)
          page.put({first: formatNumber(language, running + uncertain), second: null}, middle, y(running + uncertain) - sizes.small * 1.3, {
            size: 'small',
            weight: year === said.year ? 700 : 400,
            anchor: 'middle',
          });
      }
      writeYears(page, {
        years: [MEMO_YEAR, ...years.map(({year}) => year).filter((year) => (year - MEMO_YEAR) % every === 0)],
        strong: said.year,
        middle: (year) => (x(year) as number) + width / 2,
        top: foot + sizes.small * 0.25,
      });
      page.add({shape: 'path', d: `M0,${foot}L${page.width},${foot}`, fill: 'none', stroke: 'ink', strokeWidth: pen * 0.7});
      page.y = foot + sizes.small * 1.6;
    },
  };
};
