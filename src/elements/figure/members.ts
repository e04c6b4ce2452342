import {scaleLinear} from 'd3-scale';
import {area, curveStepAfter} from 'd3-shape';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import {countsAt} from '../../catalogue/counts.ts';
import {membersAt} from '../../catalogue/moments.ts';
import {formatNumber} from '../../i18n/format.ts';
import {baseLanguage, type Language} from '../../i18n/languages.ts';
import {membersFound} from '../../i18n/membership-words.ts';
import {numberOf, upTo} from './facts-of.ts';
import type {MakeFigure} from './figure.ts';
import {LATER, laterKey, legend, withLater} from './legend.ts';
import type {Page, Saying} from './page.ts';
import type {Paint} from './shapes.ts';
import {writeYears} from './year-axis.ts';

const FIRST = 1958;
const LAST = 2026;
const MEMO_YEAR = 2016;

/** How many members are known of a year. */
export interface MembersOfYear {
  readonly year: number;
  readonly confirmed: number;
  /** Probable, or named without a year: they may have been members then. */
  readonly probable: number;
}

/** How many members are known in each year, by how sure that is. */
export const membersPerYear = (catalogue: Catalogue, first = FIRST, last = LAST): MembersOfYear[] =>
  Array.from({length: last - first + 1}, (_, index) => {
    const year = first + index;
    const {confirmed, probable, unknown} = membersAt(catalogue, year);
    return {year, confirmed: confirmed.length, probable: probable.length + unknown.length};
  });

/** The numbers that sources give, each with its year; one of several values for a year is enough. */
export function officialNumbers(catalogue: Catalogue): {readonly year: number; readonly count: number}[] {
  const values = catalogue.claim('euregio.members')?.values ?? [];
  const found = values.flatMap(({value, asOf, until}) => {
    const date = asOf ?? until;
    return typeof value === 'number' && date != null ? [{year: Number(date.slice(0, 4)), count: value}] : [];
  });
  return found.filter(({year}, at) => found.findIndex((other) => other.year === year) === at).toSorted((a, b) => a.year - b.year);
}

/** The members of the EUREGIO over time: what is known of them, and what was said of their number. */
export const members: MakeFigure = (context) => {
  const {voices, catalogue} = context;
  const years = membersPerYear(catalogue);
  const official = officialNumbers(catalogue);
  const known = years.filter(({confirmed}) => confirmed > 0);
  const begin = known[0]?.year ?? FIRST;
  const marked = context.year !== null && context.year >= FIRST && context.year <= LAST ? context.year : MEMO_YEAR;
  const atMark = years.find(({year}) => year === marked) as MembersOfYear;
  const said = official.findLast(({year}) => year <= MEMO_YEAR) ?? official.at(-1);
  const memo = years.find(({year}) => year === MEMO_YEAR) as MembersOfYear;
  const later = context.year !== null && context.year < LAST ? String(marked) : null;
  const {texts} = voices.first;
  const number = (value: number): string => numberOf(context, value);
  return {
    headline: voices.say(({texts, language}) =>
      context.year === null || context.year === MEMO_YEAR
        ? texts.members.headline(formatNumber(language, said?.count ?? 0), String(MEMO_YEAR), formatNumber(language, memo.confirmed + memo.probable))
        : foundIn(catalogue, context.year, language),
    ),
    alt: withLater(texts.members.alt(String(FIRST), String(LAST)), later, texts),
    note: voices.say(({texts}) => texts.members.note),
    sources: catalogue.claim('euregio.members')?.values.flatMap(({sources}) => sources) ?? [],
    asOf: '2026',
    table: {
      head: [texts.columns.year, texts.members.confirmed, texts.members.probable, texts.members.official],
      rows: upTo(years, context.year)
        .filter(
          ({year, confirmed, probable}, at) =>
            at === 0 || confirmed !== years[at - 1]?.confirmed || probable !== years[at - 1]?.probable || official.some((one) => one.year === year),
        )
        .map(({year, confirmed, probable}) => [
          String(year),
          confirmed === 0 ? texts.unknown : number(confirmed),
          confirmed === 0 ? texts.unknown : number(probable),
          number(official.find((one) => one.year === year)?.count ?? 0).replace(/^0$/, '–'),
        ]),
    },
    draw(page) {
      const {sizes} = page;
      legend(page, [
        {paint: 'euregio', words: voices.say(({texts}) => texts.members.confirmed)},
        {paint: 'hatch', words: voices.say(({texts}) => texts.members.probable)},
        {paint: 'none', words: voices.say(({texts}) => texts.members.official)},
        ...laterKey(later, voices),
      ]);
      page.skip(page.layout === 'stage' ? 1.2 : 1.8);
      const top = page.y + sizes.label * 1.2;
      const height = page.bottom === null ? page.width * 0.5 : Math.max(sizes.body * 6, page.bottom - top - sizes.body * 2.2);
      const foot = top + height;
      const highest = Math.max(...official.map(({count}) => count), ...years.map(({confirmed, probable}) => confirmed + probable));
      const plot: Plot = {x: scaleLinear([FIRST, LAST + 1], [0, page.width]), y: scaleLinear([0, highest], [foot, top]), number, foot, begin};
      drawBands(page, known, plot, later === null ? null : marked + 1);
      const unnamed = (known[0]?.confirmed ?? 0) + (known[0]?.probable ?? 0);
      drawUnnamed(
        page,
        unnamed,
        voices.say(({texts}) => texts.members.nothing(String(begin))),
        plot,
      );
      drawOfficial(page, official, plot, later === null ? LAST : marked);
      drawMarked(page, atMark, plot);
      writeYears(page, {
        years: page.wide ? [FIRST, LAST, MEMO_YEAR, begin, 2005, 1980, 1970] : [FIRST, MEMO_YEAR, begin],
        strong: marked,
        middle: (year) => plot.x(year + 0.5),
        top: foot + sizes.small * 0.3,
      });
      page.y = foot + sizes.small * 1.6;
    },
  };
};

interface Plot {
  readonly x: (year: number) => number;
  readonly y: (count: number) => number;
  readonly number: (value: number) => string;
  /** Where the line of time lies. */
  readonly foot: number;
  /** The first year of which members are known by name. */
  readonly begin: number;
}

/** What is known for sure, and above it what is probable. @param hollow - from this year on; `null`: nowhere */
function drawBands(page: Page, known: readonly MembersOfYear[], {x, y, foot}: Plot, hollow: number | null): void {
  const stack = [...known, {...(known.at(-1) as MembersOfYear), year: LAST + 1}];
  const [until, after] = hollow === null ? [stack, []] : parted(stack, hollow);
  const band = (from: (row: MembersOfYear) => number, to: (row: MembersOfYear) => number, fill: Paint): void => {
    const shape = area<MembersOfYear>()
      .x(({year}) => x(year))
      .y0((row) => y(from(row)))
      .y1((row) => y(to(row)))
      .curve(curveStepAfter);
    if (until.length > 0) page.add({shape: 'path', d: shape(until) ?? '', fill});
    if (after.length > 0) page.add({shape: 'path', d: shape(after) ?? '', fill: LATER, stroke: 'ink', strokeWidth: page.pen * 0.45});
  };
  band(
    () => 0,
    ({confirmed}) => confirmed,
    'euregio',
  );
  band(
    ({confirmed}) => confirmed,
    ({confirmed, probable}) => confirmed + probable,
    'hatch',
  );
  page.add({shape: 'path', d: `M0,${foot}L${page.width},${foot}`, fill: 'none', stroke: 'ink', strokeWidth: page.pen * 0.7});
}

/** The years of which no member is known by name: striped, with the words on paper of their own, so that the stripes do not run through them. */
function drawUnnamed(page: Page, count: number, words: Saying, {x, y, foot, begin}: Plot): void {
  const {sizes} = page;
  const [left, right, high] = [x(FIRST), x(begin), y(count)];
  page.shapes.unshift({shape: 'rect', x: left, y: high, width: right - left, height: foot - high, fill: 'hatch', stroke: 'none'});
  const room = right - left - sizes.body;
  const block = page.block(words, {size: 'small', width: room});
  const start = left + (right - block.width) / 2;
  const middle = (high + foot) / 2 - block.height / 2;
  page.add({
    shape: 'rect',
    x: start - sizes.small * 0.4,
    y: middle - sizes.small * 0.25,
    width: block.width + sizes.small * 0.8,
    height: block.height + sizes.small * 0.5,
    fill: 'paper',
  });
  page.put(words, start, middle, {size: 'small', width: room});
}

/** The year that is looked at, with what is known of it. */
function drawMarked(page: Page, {year, confirmed, probable}: MembersOfYear, {x, y, number, foot, begin}: Plot): void {
  const {sizes, pen} = page;
  const at = x(year + 0.5);
  page.add({
    shape: 'path',
    d: `M${at},${y(confirmed + probable)}L${at},${foot}`,
    fill: 'none',
    stroke: 'paper',
    strokeWidth: pen * 0.8,
    dash: [pen, pen],
  });
  const inside = {size: 'label', weight: 700, fill: 'paper', anchor: 'end'} as const;
  const found = {first: number(confirmed), second: null};
  const right = at - sizes.body * 0.3;
  // White on the band, where the band is wide enough.
  if (confirmed > 0 && right - page.block(found, inside).width >= x(begin)) page.put(found, right, foot - sizes.label * 1.6, inside);
}

/** What is of the years before that one, and of it and those after; both reach to where they meet. */
function parted(stack: readonly MembersOfYear[], year: number): readonly [before: MembersOfYear[], after: MembersOfYear[]] {
  const before = stack.filter((row) => row.year < year);
  const last = before.at(-1);
  return [last === undefined ? [] : [...before, {...last, year}], stack.filter((row) => row.year >= year)];
}

/** “2002: 80 leden gevonden, van 28 niet bekend”: one number, as legend and page have it. */
function foundIn(catalogue: Catalogue, year: number, language: Language): string {
  const {told, open} = countsAt(catalogue, year).members;
  const words = membersFound(baseLanguage(language), told, open);
  return `${year}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Rings at the numbers that sources give. A label that would touch the one before it stands a line higher. @param until - the last year whose numbers stand out */
function drawOfficial(page: Page, official: readonly {readonly year: number; readonly count: number}[], {x, y, number}: Plot, until: number): void {
  const {sizes, pen, mark} = page;
  let taken = -Infinity;
  let lift = 0;
  for (const {year, count} of official) {
    const label: Saying = {first: number(count), second: null};
    const style = {size: 'label', weight: year > until ? 400 : 700, anchor: 'middle'} as const;
    const width = page.block(label, style).width;
    const at = x(year + 0.5);
    const middle = Math.min(at, page.width - width / 2);
    page.add({shape: 'circle', x: at, y: y(count), r: mark * 0.26, fill: 'paper', stroke: 'ink', strokeWidth: pen});
    lift = middle - width / 2 < taken + 2 ? (lift + 1) % 3 : 0;
    taken = middle + width / 2;
    page.put(label, middle, y(count) - mark * 0.4 - sizes.label * (1.25 + lift * 1.1), style);
  }
}
