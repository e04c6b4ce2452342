import {linkHorizontal} from 'd3-shape';
import {figureFact, type FigurePart} from '../../catalogue/figure-facts.ts';
import {formatList} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {nameIn, placeName} from './facts-of.ts';
import type {FigureContext, MakeFigure} from './figure.ts';
import type {Page} from './page.ts';
import {square} from './shapes.ts';

/** Which town led which forums, in the order of the facts. */
export function leadsOf(parts: readonly FigurePart[]): {readonly lead: string; readonly forums: readonly FigurePart[]}[] {
  const towns = [...new Set(parts.flatMap(({things}) => things ?? []))];
  return towns.map((lead) => ({lead, forums: parts.filter(({things}) => things?.includes(lead))}));
}

/** The towns that took part in EUROCITIES without leading a forum. */
export function alongside({catalogue}: Pick<FigureContext, 'catalogue'>, leads: readonly string[]): string[] {
  const network = catalogue.get('eurocities');
  return network.type === 'network'
    ? network.members.filter(({grade, member}) => grade?.startsWith('via:') && !leads.includes(member)).map(({member}) => member)
    : [];
}

/** The four forums of EUROCITIES, who led each, and what they were about. */
export const forums: MakeFigure = (context) => {
  const {voices} = context;
  const fact = figureFact('figure-forums');
  const groups = leadsOf(fact.parts);
  const others = alongside(
    context,
    groups.map(({lead}) => lead),
  );
  const {language, texts} = voices.first;
  const listed = groups.map(({lead, forums}) =>
    texts.forums.lead(
      nameIn(context, lead),
      formatList(
        language,
        forums.map(({name}) => textIn(name, language)),
      ),
    ),
  );
  return {
    headline: voices.say(({texts}) => texts.forums.headline('2016')),
    alt: texts.forums.alt(listed.join(' ')),
    note: voices.say(({texts}) => texts.forums.note),
    sources: fact.sources,
    asOf: fact.asOf,
    table: {
      head: [texts.columns.what, texts.columns.who, texts.columns.themes],
      rows: groups.flatMap(({lead, forums}) =>
        forums.map(({name, text}) => [textIn(name, language), nameIn(context, lead), text ? textIn(text, language) : ''] as const),
      ),
    },
    draw(page) {
      const {mark, pen, sizes} = page;
      const names = {size: 'label', weight: 700, fill: 'mont'} as const;
      const widest = Math.max(...groups.map(({lead}) => page.block(placeName(context, lead), names).width));
      const from = page.wide ? Math.max(widest / 2, mark / 2) + mark / 2 : mark / 2;
      const ring = page.wide ? from + mark * 4.6 : mark * 2.6;
      const text = ring + mark * 0.85;
      for (const [at, {lead, forums}] of groups.entries()) {
        if (at > 0) page.gap(1.1);
        if (!page.wide) {
          page.put(placeName(context, lead), mark * 1.4, page.y, names);
          page.y += sizes.label * 1.5;
        }
        const top = page.y;
        const rings: number[] = [];
        for (const [row, forum] of forums.entries()) {
          if (row > 0) page.gap(0.55);
          rings.push(page.y + sizes.name * 0.62);
          page.write(voices.of(forum.name), text, {size: 'name', face: 'name', weight: 500});
          if (forum.text) page.write(voices.of(forum.text), text);
        }
        const first = rings[0] as number;
        const middle = page.wide ? (first + (rings.at(-1) as number)) / 2 : top - sizes.label * 0.9;
        for (const y of rings) link(page, {from: [from, middle], to: [ring, y]});
        page.add(square(from, middle, mark, 'mont', 'none', 0), square(from, middle, mark / 4, 'paper', 'none', 0));
        for (const y of rings) page.add({shape: 'circle', x: ring, y, r: mark * 0.36, fill: 'paper', stroke: 'network', strokeWidth: pen * 1.2});
        if (page.wide) {
          const height = page.block(placeName(context, lead), names).height;
          page.put(placeName(context, lead), from, middle - mark * 0.7 - height, {...names, anchor: 'middle'});
        }
      }
      page.gap(0.9);
      page.add({shape: 'path', d: `M0,${page.y}L${page.width},${page.y}`, fill: 'none', stroke: 'rule', strokeWidth: pen * 0.5});
      page.skip(0.7);
      alsoRow(context, page, others);
    },
  };
};

function link(page: Page, {from, to}: {readonly from: [number, number]; readonly to: [number, number]}): void {
  const straight = linkHorizontal()({source: from, target: to});
  if (!page.wide) {
    page.add({shape: 'path', d: `M${from[0]},${from[1]}L${from[0]},${to[1]}L${to[0]},${to[1]}`, fill: 'none', stroke: 'mont', strokeWidth: page.pen});
    return;
  }
  page.add({shape: 'path', d: straight ?? '', fill: 'none', stroke: 'mont', strokeWidth: page.pen});
}

/** Who else took part: hollow squares with names, then the words. */
function alsoRow(context: FigureContext, page: Page, others: readonly string[]): void {
  const side = page.mark * 0.66;
  let x = 0;
  const line = page.sizes.body * 1.25;
  for (const other of others) {
    const name = placeName(context, other);
    const width = side * 1.5 + page.widthOf(name.first) + page.mark;
    if (x > 0 && x + width > page.width) {
      x = 0;
      page.y += line;
    }
    page.add(square(x + side / 2 + 2, page.y + page.sizes.body * 0.62, side, 'none', 'mont', page.pen));
    page.put(name, x + side * 1.5, page.y, {fill: 'mont'});
    x += width;
  }
  const words = context.voices.say(({texts}) => texts.forums.also);
  if (x + page.block(words).width > page.width) {
    x = 0;
    page.y += line;
  }
  page.write(words, x);
}
