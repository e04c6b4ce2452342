import {figureFact} from '../../catalogue/figure-facts.ts';
import {formatList, formatNumber} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {claimNumber, hadCome, nameIn, placeName} from './facts-of.ts';
import type {FigureContext, MakeFigure} from './figure.ts';
import type {Page, Saying} from './page.ts';
import {square} from './shapes.ts';

/** What of the width the table takes when its themes stand beside it. */
const BESIDE = 0.62;
/** Radius of the table, in sizes of text, below which the names of its towns would touch. */
const LEAST_TABLE = 4;

/** Ids of the towns on each side of the border. */
interface Towns {
  readonly NL: readonly string[];
  readonly DE: readonly string[];
}

/** The towns at MONT's table by their side of the border, the chairs left aside. */
export function townsAtTable({catalogue}: Pick<FigureContext, 'catalogue'>): Towns {
  const network = catalogue.get('mont');
  const members = network.type === 'network' ? [...new Set(network.members.filter(({grade}) => grade !== 'chair').map(({member}) => member))] : [];
  const on = (country: string): string[] =>
    members.filter((id) => {
      const place = catalogue.get(id);
      return place.type === 'place' && place.country === country;
    });
  return {NL: on('NL'), DE: on('DE')};
}

const talksAYear = (context: FigureContext): number => claimNumber(context, 'mont.meetingsPerYear') ?? 0;

/** MONT: one table across the border, how often its towns talk, and about what. */
export const mont: MakeFigure = (context) => {
  const {voices} = context;
  const fact = figureFact('figure-mont');
  const towns = townsAtTable(context);
  const doubt = figureFact('figure-mont-members').parts.find(({id}) => id === 'doubt');
  const doubtful = new Set(hadCome(doubt?.since, context.year) ? doubt?.things : []);
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
        [texts.mont.name, texts.mont.talks(formatNumber(language, talksAYear(context)))],
        [texts.mont.themes, formatList(language, themes)],
      ],
    },
    draw(page) {
      const start = page.y;
      const table = tableIn(context, page, towns);
      drawSeam(page, table);
      for (const side of ['NL', 'DE'] as const) drawSide(context, page, {table, side, towns: towns[side], doubtful, top: start});
      drawTalks(page, table);
      const foot = table.y + table.radius * 1.25;
      page.y = table.wide ? start + Math.max(0, (foot - start) * 0.22) : foot + page.sizes.body;
      listThemes(context, page, table.wide ? page.width * BESIDE + page.mark * 0.6 : 0);
      if (table.wide) page.y = Math.max(page.y, foot);
    },
  };
};

/** The table: its middle and radius, what is written on it and how high that is, and whether the themes stand beside it. */
interface Table {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly wide: boolean;
  readonly count: Saying;
  readonly title: Saying;
  readonly high: number;
}

const COUNT = {size: 'name', face: 'name', weight: 500, anchor: 'middle'} as const;
const TITLE = {size: 'small', anchor: 'middle'} as const;

function tableIn(context: FigureContext, page: Page, towns: Towns): Table {
  const {voices} = context;
  const {mark, sizes, width} = page;
  const room = page.bottom === null ? Infinity : page.bottom - page.y;
  const widest = Math.max(...[...towns.NL, ...towns.DE].map((id) => page.block(placeName(context, id), {size: 'label', weight: 700}).width));
  const radiusIn = (tableWidth: number): number => Math.min(tableWidth / 2 - widest - mark * 1.7, tableWidth * 0.3, (room - sizes.body * 4) / 2.4);
  // Beside the themes only where the towns still find their seats; on a stage there is no room below.
  const wide = page.wide && (page.layout === 'stage' || radiusIn(width * BESIDE) >= sizes.body * LEAST_TABLE);
  const tableWidth = wide ? width * BESIDE : width;
  const radius = radiusIn(tableWidth);
  // A table too small for its towns: smaller letters are tried.
  if (page.layout === 'stage' && radius < sizes.body * LEAST_TABLE) page.cramped = true;
  const count = voices.say(({texts, language}) => texts.mont.talks(formatNumber(language, talksAYear(context))));
  const title = voices.say(({texts}) => texts.mont.name);
  const high = page.block(count, {...COUNT, width: radius * 1.8}).height + page.block(title, {...TITLE, width: radius * 1.8}).height;
  return {x: tableWidth / 2, y: page.y + sizes.body * 2.2 + radius * 1.2, radius, wide, count, title, high};
}

/** The table and the border across it, which leaves room for the words. */
function drawSeam(page: Page, {x, y, radius, high}: Table): void {
  const {pen, sizes} = page;
  page.add({shape: 'circle', x, y, r: radius, fill: 'paper', stroke: 'ink', strokeWidth: pen});
  const gap = Math.max(sizes.name * 1.25, high / 2 + sizes.body * 0.3);
  const seam = {shape: 'path', fill: 'none', stroke: 'ink', strokeWidth: pen * 1.1, dash: [pen * 3.4, pen * 3], round: true} as const;
  page.add({...seam, d: `M${x},${y - radius * 1.2}L${x},${y - gap}`}, {...seam, d: `M${x},${y + gap}L${x},${y + radius * 1.25}`});
}

/** How often the towns talk, written on the table. */
function drawTalks(page: Page, {x, y, radius, count, title, high}: Table): void {
  const width = radius * 1.8;
  const top = y - high / 2;
  const first = page.put(count, x, top, {...COUNT, width});
  page.put(title, x, top + first, {...TITLE, width, fill: 'inkSoft'});
}

interface Side {
  readonly table: Table;
  readonly side: keyof Towns;
  readonly towns: readonly string[];
  readonly doubtful: ReadonlySet<string>;
  /** Where the name of the country stands. */
  readonly top: number;
}

/** The towns of one country on their side of the border. */
function drawSide(context: FigureContext, page: Page, {table, side, towns, doubtful, top}: Side): void {
  const {mark, sizes} = page;
  const sign = side === 'NL' ? -1 : 1;
  page.put(
    context.voices.say(({texts}) => texts.mont.side[side]),
    table.x + sign * sizes.body,
    top,
    {size: 'small', fill: 'inkSoft', anchor: sign < 0 ? 'end' : 'start'},
  );
  const reach = table.radius + mark * 0.85;
  for (const [at, id] of towns.entries()) {
    // Seats spread over the half of the table that is theirs, clear of the seam.
    const turn = towns.length === 1 ? 0 : -0.78 + (1.56 * at) / (towns.length - 1);
    const seat = {x: table.x + sign * reach * Math.cos(turn), y: table.y + reach * Math.sin(turn)};
    drawTown(context, page, {id, seat, sign, hollow: doubtful.has(id)});
  }
}

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
