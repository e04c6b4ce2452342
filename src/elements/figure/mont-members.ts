import {scaleLinear} from 'd3-scale';
import type {Member} from '../../catalogue/facts.ts';
import {figureFact} from '../../catalogue/figure-facts.ts';
import {formatDate, formatNumber} from '../../i18n/format.ts';
import type {FigureTexts} from '../../i18n/texts/figures.ts';
import {decimalYear, hadCome, nameIn, placeName, yearIn} from './facts-of.ts';
import type {FigureContext, MakeFigure} from './figure.ts';
import {LATER, laterKey, legend, withLater} from './legend.ts';
import type {Page, Saying} from './page.ts';
import {type RectShape, square} from './shapes.ts';
import {writeYears} from './year-axis.ts';

const LAST = 2027;

/** From when until when a city took part. */
export interface Span {
  readonly place: string;
  /** Years as points on a line. `null`: not known. */
  readonly from: number | null;
  readonly to: number;
  /** From here on it is not known whether it holds. */
  readonly doubtFrom: number | null;
}

const membersOf = ({catalogue}: Pick<FigureContext, 'catalogue'>): readonly Member[] => {
  const network = catalogue.get('mont');
  return network.type === 'network' ? network.members : [];
};

/** Since when each town takes part, and from when on no source names it any more. */
export function montSpans(context: Pick<FigureContext, 'catalogue'>): Span[] {
  const doubt = figureFact('figure-mont-members').parts.find(({id}) => id === 'doubt');
  return membersOf(context)
    .filter(({grade}) => grade !== 'chair')
    .map(({member, since}) => ({
      place: member,
      from: since === undefined ? null : decimalYear(since),
      to: LAST,
      doubtFrom: doubt?.things?.includes(member) && doubt.since ? decimalYear(doubt.since) : null,
    }));
}

/** Who was in the chair, the first first. */
export const montChairs = (context: Pick<FigureContext, 'catalogue'>): Span[] =>
  membersOf(context)
    .filter(({grade}) => grade === 'chair')
    .map(({member, since, until}) => ({
      place: member,
      from: since === undefined ? null : decimalYear(since),
      to: until === undefined ? LAST : decimalYear(until),
      doubtFrom: null,
    }))
    .toSorted((a, b) => a.to - b.to);

/** The members of MONT over time, a bar for each town, and below them who was in the chair. */
export const montMembers: MakeFigure = (context) => {
  const {voices, year} = context;
  const fact = figureFact('figure-mont-members');
  const spans = montSpans(context);
  const chairs = montChairs(context);
  const first = Math.floor(Math.min(...spans.map(({from}) => from ?? LAST)));
  // In a year before the first the page tells of later as a whole.
  const looked = year === null || year < first ? null : year;
  const had = ({from}: Span): boolean => looked === null || (from !== null && Math.floor(from) <= looked);
  const there = spans.filter(had);
  /** To here goes what is of the year looked at and of those before. */
  const until = looked === null ? LAST : Math.min(LAST, looked + 1);
  const later = looked !== null && until < LAST ? String(looked) : null;
  const {language, texts} = voices.first;
  return {
    headline: voices.say(({texts, language}) => texts.montMembers.headline(formatNumber(language, there.length), String(first))),
    alt: withLater(
      texts.montMembers.alt(
        there.map(({place, from}) => texts.montMembers.since(nameIn(context, place), from === null ? texts.unknown : String(Math.floor(from)))).join('; '),
      ),
      later,
      texts,
    ),
    note: voices.say(({texts}) => texts.montMembers.note),
    sources: fact.sources,
    asOf: fact.asOf,
    table: {
      head: [texts.columns.who, texts.columns.since, texts.columns.until],
      rows: membersOf(context)
        .filter(({since}) => looked === null || hadCome(since, looked))
        .map(({member, grade, since, until}) => [
          grade === 'chair' ? `${nameIn(context, member)} (${texts.montMembers.chair})` : nameIn(context, member),
          since === undefined ? texts.unknown : formatDate(language, since),
          until === undefined || !hadCome(until, looked) ? '' : formatDate(language, until),
        ]),
    },
    draw(page) {
      const {mark, sizes, width} = page;
      const side = mark * 0.62;
      const left = side * 1.7 + Math.max(...spans.map(({place}) => page.block(placeName(context, place), NAMES).width)) + sizes.body * 0.7;
      const plot: Plot = {
        x: scaleLinear([first, LAST], [left, width]),
        left,
        side,
        row: Math.max(sizes.label * 1.3, mark * 1.05),
        first,
        until,
      };
      if (later !== null) {
        legend(page, laterKey(later, voices));
        page.skip(0.4);
      }
      const top = page.y;
      drawTowns(page, spans, plot, (place) => placeName(context, place));
      page.gap(0.8);
      drawChairs(
        page,
        chairs,
        plot,
        voices.say(({texts}) => texts.montMembers.chair),
      );
      page.write(
        voices.say(({texts}) => chairsTold(context, chairs, looked, texts)),
        width,
        {size: 'small', anchor: 'end', halo: true, width: width - (page.wide ? left : 0)},
      );
      page.gap(0.3);
      const foot = page.y;
      const years = [first, yearIn('2026'), 2016, ...spans.flatMap(({from}) => (from === null ? [] : [Math.floor(from)]))];
      for (const tick of new Set(looked === null ? years : [...years, looked]))
        page.shapes.unshift({
          shape: 'path',
          d: `M${plot.x(tick)},${top}L${plot.x(tick)},${foot}`,
          fill: 'none',
          stroke: tick === looked ? 'ink' : 'rule',
          strokeWidth: page.pen * 0.5,
        });
      writeYears(page, {years, strong: looked, middle: plot.x, left, top: foot + sizes.small * 0.1});
      page.y = foot + sizes.small * 1.35;
    },
  };
};

const NAMES = {size: 'label', weight: 700, fill: 'mont'} as const;

interface Plot {
  readonly x: (year: number) => number;
  /** Where the line of time begins, right of the names. */
  readonly left: number;
  /** Of the mark of a town. */
  readonly side: number;
  /** Height of a row. */
  readonly row: number;
  readonly first: number;
  /** To here goes what is of the year looked at and of those before. */
  readonly until: number;
}

/** A bar around this height: what is of the years up to the one looked at, and hollow what comes after. */
function drawBar(
  page: Page,
  {x, row, until}: Plot,
  y: number,
  [from, to]: readonly [number, number],
  look: Pick<RectShape, 'fill'> & Partial<RectShape>,
): void {
  const part = (begin: number, end: number, own: typeof look): void =>
    end > begin ? page.add({...own, shape: 'rect', x: x(begin), y: y - row * 0.28, width: x(end) - x(begin), height: row * 0.56}) : undefined;
  part(from, Math.min(to, until), look);
  part(Math.max(from, until), to, {fill: LATER, stroke: 'ink', strokeWidth: page.pen * 0.5});
}

/** A row for each town: its mark, its name, and since when; striped where it is not known. */
function drawTowns(page: Page, spans: readonly Span[], plot: Plot, nameOf: (place: string) => Saying): void {
  const {pen, sizes} = page;
  const {side, row, first} = plot;
  const striped = {fill: 'hatch', stroke: 'mont', strokeWidth: pen * 0.5} as const;
  for (const [at, {place, from, to, doubtFrom}] of spans.entries()) {
    if (at > 0) page.gap(0.3);
    const y = page.y + row / 2;
    page.add(square(side / 2 + pen, y, side, doubtFrom === null ? 'mont' : 'paper', 'mont', pen * 0.8));
    page.put(nameOf(place), side * 1.7, y - sizes.label * 0.62, NAMES);
    drawBar(page, plot, y, [from ?? first, doubtFrom ?? to], from === null ? striped : {fill: 'mont'});
    if (doubtFrom !== null) drawBar(page, plot, y, [doubtFrom, to], striped);
    page.y += row;
  }
}

/** One row of who was in the chair, striped before the first that is known. */
function drawChairs(page: Page, chairs: readonly Span[], plot: Plot, title: Saying): void {
  const {pen, sizes} = page;
  const {row, first} = plot;
  const style = {size: 'label', weight: 600} as const;
  const y = page.y + row / 2;
  const top = y - sizes.label * 0.62;
  const height = page.put(title, 0, top, style);
  const known = Math.min(...chairs.map(({from, to}) => from ?? to));
  drawBar(page, plot, y, [first, known], {fill: 'hatch', stroke: 'ink', strokeWidth: pen * 0.5});
  for (const [at, {from, to}] of chairs.filter(({from}) => from !== null).entries())
    drawBar(page, plot, y, [from ?? first, to], {fill: at % 2 === 0 ? 'network' : 'mont', stroke: 'paper', strokeWidth: pen * 0.6});
  page.y = Math.max(page.y + row, top + height);
}

/** Who was in the chair, in words: the bars are too short for names. */
const chairsTold = (context: FigureContext, chairs: readonly Span[], looked: number | null, texts: FigureTexts): string =>
  chairs
    .filter(({from, to}) => looked === null || Math.floor(from ?? to) <= looked)
    .map(({place, from, to}) => {
      const name = nameIn(context, place);
      if (from === null) return texts.montMembers.chairUntil(name, String(Math.floor(to)));
      return to === LAST || (looked !== null && Math.floor(to) > looked)
        ? texts.montMembers.since(name, String(Math.floor(from)))
        : `${name} ${Math.floor(from)}–${Math.floor(to)}`;
    })
    .join(' · ');
