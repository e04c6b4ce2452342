import {formatNumber} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {sectionOf} from './facts-of.ts';
import type {MakeFigure} from './figure.ts';

/** The Europe agenda of the province: ten numbered points, the agenda as it is. */
export const tenPoints: MakeFigure = (context) => {
  const {voices} = context;
  const section = sectionOf(context, 'overijssel-europa-agenda', 'points');
  const {language, texts} = voices.first;
  const points = section.items;
  return {
    headline: voices.say(({texts, language}) => texts.tenPoints.headline(formatNumber(language, points.length))),
    alt: texts.tenPoints.alt(points.map(({name}, at) => `${at + 1}. ${textIn(name, language)}`).join('; ')),
    note: voices.say(({texts}) => texts.tenPoints.note),
    sources: section.sources,
    asOf: section.asOf,
    table: {head: ['', texts.columns.what], rows: points.map(({name}, at) => [String(at + 1), textIn(name, language)])},
    draw(page) {
      const columns = page.wide ? 2 : 1;
      const gutter = page.sizes.body * 1.4;
      const width = (page.width - gutter * (columns - 1)) / columns;
      const rows = Math.ceil(points.length / columns);
      const number = page.sizes.name * 1.7;
      for (let row = 0; row < rows; row++) {
        if (row > 0) page.gap(0.7);
        page.add({shape: 'path', d: `M0,${page.y}L${page.width},${page.y}`, fill: 'none', stroke: 'rule', strokeWidth: page.pen * 0.5});
        page.skip(0.5);
        let deepest = page.y;
        for (let column = 0; column < columns; column++) {
          const at = column * rows + row;
          const point = points[at];
          if (!point) continue;
          const x = column * (width + gutter);
          const numeral = page.put({first: String(at + 1), second: null}, x, page.y, {size: 'name', face: 'name', weight: 500, fill: 'network'});
          const lift = Math.max(0, (numeral - page.sizes.label * 1.25) / 2);
          const height = page.put(voices.of(point.name), x + number, page.y + lift, {size: 'label', width: width - number});
          deepest = Math.max(deepest, page.y + numeral, page.y + lift + height);
        }
        page.y = deepest;
      }
    },
  };
};
