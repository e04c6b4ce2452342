import {linkHorizontal} from 'd3-shape';
import {formatList} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {sectionOf} from './facts-of.ts';
import type {MakeFigure} from './figure.ts';

/** The innovation profile: two flagships, and the three focus areas of each. */
export const flagships: MakeFigure = (context) => {
  const {voices} = context;
  const section = sectionOf(context, 'innovatieprofiel', 'flagships');
  const {language, texts} = voices.first;
  const areas = section.items.map(({children}) => (children ?? []).map(({name}) => textIn(name, language)));
  const told = section.items.map(({name}, at) => `${textIn(name, language)}: ${formatList(language, areas[at] as string[])}.`);
  return {
    headline: voices.say(({texts}) => texts.flagships.headline),
    alt: texts.flagships.alt(told.join(' ')),
    note: voices.say(({texts}) => texts.flagships.note),
    sources: section.sources,
    asOf: section.asOf,
    table: {
      head: [texts.columns.what, texts.columns.themes],
      rows: section.items.map(({name, original}, at) => [
        original === undefined ? textIn(name, language) : `${textIn(name, language)} (${original})`,
        formatList(language, areas[at] as string[]),
      ]),
    },
    draw(page) {
      const {mark, pen, sizes} = page;
      const pole = pen / 2 + 1;
      for (const [at, ship] of section.items.entries()) {
        if (at > 0) page.gap(1.2);
        const top = page.y;
        const flag = mark * 1.5;
        const text = flag + mark * 0.8;
        page.write(voices.of(ship.name), text, {size: 'name', face: 'name', weight: 500});
        const waved = top + sizes.name * 0.2;
        page.add({
          shape: 'path',
          d: `M${pole},${waved}L${flag},${waved + flag * 0.32}L${pole},${waved + flag * 0.64}`,
          fill: 'twente',
        });
        page.gap(0.35);
        const ring = text + mark * 0.36;
        const items = ring + mark * 0.9;
        const foot = top + flag * 1.2;
        let deepest = foot;
        for (const [row, child] of (ship.children ?? []).entries()) {
          if (row > 0) page.gap(0.3);
          const y = page.y + sizes.label * 0.62;
          const source: [number, number] = [pole, Math.min(y, foot)];
          page.add({shape: 'path', d: linkHorizontal()({source, target: [ring, y]}) ?? '', fill: 'none', stroke: 'twente', strokeWidth: pen * 0.8});
          page.add({shape: 'circle', x: ring, y, r: mark * 0.3, fill: 'paper', stroke: 'twente', strokeWidth: pen});
          page.write(voices.of(child.name), items, {size: 'label'});
          deepest = Math.max(deepest, Math.min(y, foot));
        }
        page.add({shape: 'path', d: `M${pole},${waved}L${pole},${deepest}`, fill: 'none', stroke: 'twente', strokeWidth: pen});
      }
    },
  };
};
