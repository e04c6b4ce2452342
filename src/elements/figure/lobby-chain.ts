import {figureFact} from '../../catalogue/figure-facts.ts';
import {textIn} from '../../i18n/languages.ts';
import {hadCome} from './facts-of.ts';
import type {MakeFigure} from './figure.ts';
import {square} from './shapes.ts';

/** Three cities decided on an EU agenda of their own. */
const EU_AGENDA = '2023-12';

/** The chain of the lobby, link by link, down to Brussels: dotted as European networks are on the map. */
export const lobbyChain: MakeFigure = ({voices, year}) => {
  const fact = figureFact('figure-lobby-chain');
  const links = fact.parts;
  const {language, texts} = voices.first;
  return {
    headline: voices.say(({texts}) => texts.lobbyChain.headline),
    alt: texts.lobbyChain.alt(links.map(({name, text}) => `${textIn(name, language)} (${text ? textIn(text, language) : ''})`).join(' → ')),
    note: voices.say(({texts}) => (hadCome(EU_AGENDA, year) ? texts.lobbyChain.note : texts.lobbyChain.noteThen)),
    sources: fact.sources,
    asOf: fact.asOf,
    table: {
      head: [texts.columns.what, texts.columns.how, texts.columns.since],
      rows: links.map(({name, text, since}) => [textIn(name, language), text ? textIn(text, language) : '', since ?? '–']),
    },
    draw(page) {
      const {mark, pen, sizes} = page;
      // Each step is larger than the one before: together one carries more weight.
      const side = (at: number): number => mark * (0.9 + at * 0.35);
      const x = side(links.length - 1) / 2 + pen;
      const text = x + side(links.length - 1) / 2 + mark * 0.9;
      const centres: number[] = [];
      for (const [at, step] of links.entries()) {
        if (at > 0) page.gap(1.3);
        centres.push(page.y + sizes.name * 0.62);
        page.write(voices.of(step.name), text, {size: 'name', face: 'name', weight: 500});
        if (step.text) page.write(voices.of(step.text), text);
      }
      for (const [at, y] of centres.slice(1).entries()) {
        page.add({
          shape: 'path',
          d: `M${x},${(centres[at] as number) + side(at) / 2 + pen * 2}L${x},${y - side(at + 1) / 2 - pen}`,
          fill: 'none',
          stroke: 'network',
          strokeWidth: pen * 1.3,
          dash: [0.1, pen * 2.6],
          round: true,
        });
      }
      for (const [at, y] of centres.entries()) {
        if (at === 0) page.add(square(x, y, side(at), 'twente', 'none', 0));
        else if (at === links.length - 1)
          page.add({shape: 'circle', x, y, r: side(at) / 2, fill: 'network'}, {shape: 'circle', x, y, r: side(at) / 5, fill: 'paper'});
        else page.add({shape: 'circle', x, y, r: side(at) / 2, fill: 'paper', stroke: 'network', strokeWidth: pen * 1.3});
      }
    },
  };
};
