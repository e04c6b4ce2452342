import {figureFact} from '../../catalogue/figure-facts.ts';
import {formatList, formatNumber} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {claimNumber, hadCome, nameIn, placeName} from './facts-of.ts';
import type {FigureContext, MakeFigure} from './figure.ts';
import type {Page} from './page.ts';
import {square} from './shapes.ts';

/** What of the width the table takes when its themes stand beside it. */
const BESIDE = 0.62;
/** Radius of the table, in sizes of text, below which the names of its towns would touch. */
const LEAST_TABLE = 4;

/** The towns at MONT's table by their side of the border, the chairs left aside. */
export function townsAtTable({catalogue}: Pick<FigureContext, 'catalogue'>): {readonly NL: readonly string[]; readonly DE: readonly string[]} {
  const network = catalogue.get('mont');
  const members = network.type === 'network' ? [...new Set(network.members.filter(({grade}) => grade !== 'chair').map(({member}) => member))] : [];
  const on = (country: string): string[] =>
    members.filter((id) => {
      const place = catalogue.get(id);
      return place.type === 'place' && place.country === country;
    });
  return {NL: on('NL'), DE: on('DE')};
}

/** MONT: one table across the border, how often its towns talk, and about what. */
export const mont: MakeFigure = (context) => {
  const {voices} = context;
  const fact = figureFact('figure-mont');
  const towns = townsAtTable(context);
  const doubt = figureFact('figure-mont-members').parts.find(({id}) => id === 'doubt');
  const doubtful = new Set(hadCome(doubt?.since, context.year) ? doubt?.things : []);
  const talks = claimNumber(context, 'mont.meetingsPerYear') ?? 0;
  const {language, texts} = voices.first;
  const names = (ids: readonly string[]): string =>
    formatList(
      language,
      ids.map((id) => nameIn(context, id)),
    );
  const themes = fact.parts.map(({name}) => textIn(name, language));
  return {
    headline: voices.say(({texts}) => texts.mont.headline),
    alt: texts.mont.alt(names(towns.NL), names(towns.DE), formatList(language, themes)),
    note: voices.say(({texts, language}) =>
      doubtful.size === 0
        ? texts.mont.note
        : `${texts.mont.note}. ${texts.mont.now(
            formatList(
              language,
              [...doubtful].map((id) => nameIn(context, id)),
            ),
          )}`,
    ),
    sources: fact.sources,
    asOf: fact.asOf,
    table: {
      head: [texts.columns.what, texts.columns.who],
      rows: [
        [texts.mont.side.NL, names(towns.NL)],
        [texts.mont.side.DE, names(towns.DE)],
        [texts.mont.name, texts.mont.talks(formatNumber(language, talks))],
        [texts.mont.themes, formatList(language, themes)],
      ],
    },
    draw(page) {
      const {mark, sizes, width, pen} = page;
      const start = page.y;
      const room = page.bottom === null ? Infinity : page.bottom - start;
      const widest = Math.max(...[...towns.NL, ...towns.DE].map((id) => page.block(placeName(context, id), {size: 'label', weight: 700}).width));
      const radiusIn = (tableWidth: number): number => Math.min(tableWidth / 2 - widest - mark * 1.7, tableWidth * 0.3, (room - sizes.body * 4) / 2.4);
      // Beside the themes only where the towns still find their seats; on a stage there is no room below.
      const wide = page.wide && (page.layout === 'stage' || radiusIn(width * BESIDE) >= sizes.body * LEAST_TABLE);
      const tableWidth = wide ? width * BESIDE : width;
      const radius = radiusIn(tableWidth);
      // A table too small for its towns: smaller letters are tried.
      if (page.layout === 'stage' && radius < sizes.body * LEAST_TABLE) page.cramped = true;
      const centre = {x: wide ? tableWidth * 0.5 : width / 2, y: start + sizes.body * 2.2 + radius * 1.2};
      page.add({shape: 'circle', x: centre.x, y: centre.y, r: radius, fill: 'paper', stroke: 'ink', strokeWidth: pen});
      const top = centre.y - radius * 1.2;
      const foot = centre.y + radius * 1.25;
      const count = voices.say(({texts, language}) => texts.mont.talks(formatNumber(language, talks)));
      const inside = {anchor: 'middle', width: radius * 1.8} as const;
      const title = voices.say(({texts}) => texts.mont.name);
      const high = page.block(count, {...inside, size: 'name', face: 'name', weight: 500}).height + page.block(title, {...inside, size: 'small'}).height;
      // The seam leaves room for the words at the table.
      const gapHalf = Math.max(sizes.name * 1.25, high / 2 + sizes.body * 0.3);
      for (const [from, to] of [
        [top, centre.y - gapHalf],
        [centre.y + gapHalf, foot],
      ] as const) {
        page.add({
          shape: 'path',
          d: `M${centre.x},${from}L${centre.x},${to}`,
          fill: 'none',
          stroke: 'ink',
          strokeWidth: pen * 1.1,
          dash: [pen * 3.4, pen * 3],
          round: true,
        });
      }
      for (const [side, ids] of Object.entries(towns) as ['NL' | 'DE', readonly string[]][]) {
        const sign = side === 'NL' ? -1 : 1;
        page.put(
          voices.say(({texts}) => texts.mont.side[side]),
          centre.x + sign * sizes.body,
          start,
          {size: 'small', fill: 'inkSoft', anchor: sign < 0 ? 'end' : 'start'},
        );
        for (const [at, id] of ids.entries()) {
          // Seats spread over the half of the table that is theirs, clear of the seam.
          const turn = ids.length === 1 ? 0 : -0.78 + (1.56 * at) / (ids.length - 1);
          const seat = {x: centre.x + sign * (radius + mark * 0.85) * Math.cos(turn), y: centre.y + (radius + mark * 0.85) * Math.sin(turn)};
          drawTown(context, page, {id, seat, sign, hollow: doubtful.has(id)});
        }
      }
      const y = centre.y - high / 2;
      const first = page.put(count, centre.x, y, {...inside, size: 'name', face: 'name', weight: 500});
      page.put(title, centre.x, y + first, {...inside, size: 'small', fill: 'inkSoft'});
      const tableFoot = foot;
      if (wide) {
        page.y = start + Math.max(0, (foot - start) * 0.22);
        listThemes(context, page, tableWidth + mark * 0.6);
        page.y = Math.max(page.y, tableFoot);
      } else {
        page.y = tableFoot + sizes.body;
        listThemes(context, page, 0);
      }
    },
  };
};

function drawTown(
  context: FigureContext,
  page: Page,
  {id, seat, sign, hollow}: {readonly id: string; readonly seat: {readonly x: number; readonly y: number}; readonly sign: number; readonly hollow: boolean},
): void {
  const {mark, pen, sizes} = page;
  if (hollow) page.add(square(seat.x, seat.y, mark * 0.62, 'paper', 'mont', pen));
  else page.add(square(seat.x, seat.y, mark * 0.8, 'mont', 'none', 0), square(seat.x, seat.y, mark * 0.22, 'paper', 'none', 0));
  page.put(placeName(context, id), seat.x + sign * mark * 0.75, seat.y - sizes.label * 0.62, {
    size: 'label',
    weight: hollow ? 400 : 700,
    fill: 'mont',
    anchor: sign < 0 ? 'end' : 'start',
  });
}

function listThemes({voices}: FigureContext, page: Page, x: number): void {
  const fact = figureFact('figure-mont');
  page.write(
    voices.say(({texts}) => texts.mont.themes),
    x,
    {size: 'label', weight: 700},
  );
  for (const theme of fact.parts) {
    page.gap(0.45);
    page.add({shape: 'path', d: `M${x},${page.y}L${page.width},${page.y}`, fill: 'none', stroke: 'rule', strokeWidth: page.pen * 0.5});
    page.skip(0.35);
    page.write(voices.of(theme.name), x, {size: 'name', face: 'name', weight: 500});
  }
}
