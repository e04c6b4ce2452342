import {figureFact} from '../../catalogue/figure-facts.ts';
import {formatList} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import type {MakeFigure} from './figure.ts';

const FROM = '2008';

/** The mission of the international agenda of 2008: three lines that lead to one goal. */
export const mission: MakeFigure = ({voices}) => {
  const fact = figureFact('figure-mission');
  const [goal, ...lines] = fact.parts;
  if (!goal) return null;
  const {language, texts} = voices.first;
  const year = goal.since ?? '';
  return {
    headline: voices.say(({texts}) => texts.mission.headline(FROM, year)),
    alt: texts.mission.alt(
      textIn(goal.name, language),
      formatList(
        language,
        lines.map(({name}) => textIn(name, language)),
      ),
    ),
    note: voices.say(({texts}) => texts.mission.note),
    sources: fact.sources,
    asOf: fact.asOf,
    table: {
      head: [texts.columns.what, texts.columns.how],
      rows: [goal, ...lines].map(({name, text}) => [textIn(name, language), text ? textIn(text, language) : '']),
    },
    draw(page) {
      const {mark, pen, sizes} = page;
      const pad = sizes.body * 0.8;
      const box = page.y;
      page.skip(0.7);
      page.write(
        voices.say(({texts}) => texts.mission.goal(year)),
        pad,
        {size: 'label', weight: 700, fill: 'twente', width: page.width - 2 * pad},
      );
      page.write(voices.of(goal.name), pad, {size: 'name', face: 'name', weight: 500, width: page.width - 2 * pad});
      if (goal.text) page.write(voices.of(goal.text), pad, {width: page.width - 2 * pad});
      page.skip(0.7);
      const foot = page.y;
      const frame = {shape: 'rect', x: pen / 2, y: box, width: page.width - pen, height: foot - box, fill: 'paper', stroke: 'ink', strokeWidth: pen} as const;
      page.shapes.unshift(frame);
      const disc = mark * 0.78;
      // Steps: each line has a way of its own up to the goal.
      const step = disc * 1.5;
      const xOf = (at: number): number => disc + pad * 0.4 + (lines.length - 1 - at) * step;
      const text = xOf(0) + disc + pad;
      const centres: number[] = [];
      page.gap(1);
      for (const [at, line] of lines.entries()) {
        if (at > 0) page.gap(0.8);
        centres.push(page.y + disc);
        const top = page.y;
        page.y += Math.max(0, disc - sizes.name * 0.62);
        page.write(voices.of(line.name), text, {size: 'name', face: 'name', weight: 500});
        if (line.text) page.write(voices.of(line.text), text);
        page.y = Math.max(page.y, top + disc * 2);
      }
      const head = pen * 3;
      for (const [at, y] of centres.entries()) {
        const x = xOf(at);
        page.shapes.unshift(
          {shape: 'path', d: `M${x},${y}L${x},${foot + head}`, fill: 'none', stroke: 'twente', strokeWidth: pen},
          {shape: 'path', d: `M${x - head},${foot + head * 1.6}L${x},${foot + pen * 0.4}L${x + head},${foot + head * 1.6}`, fill: 'twente'},
        );
      }
      for (const [at, y] of centres.entries()) {
        const x = xOf(at);
        page.add({shape: 'circle', x, y, r: disc, fill: 'twente'});
        page.add({
          shape: 'text',
          text: String(at + 1),
          x,
          y: y + sizes.label * 0.36,
          size: sizes.label,
          weight: 700,
          face: 'text',
          anchor: 'middle',
          fill: 'paper',
        });
      }
    },
  };
};
