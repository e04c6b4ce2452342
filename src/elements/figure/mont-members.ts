import {scaleLinear} from 'd3-scale';
import type {Member} from '../../catalogue/facts.ts';
import {figureFact} from '../../catalogue/figure-facts.ts';
import {formatDate, formatNumber} from '../../i18n/format.ts';
import {decimalYear, hadCome, nameIn, placeName, yearIn} from './facts-of.ts';
import type {FigureContext, MakeFigure} from './figure.ts';
import {LATER, laterKey, legend, withLater} from './legend.ts';
import {type Paint, type RectShape, square} from './shapes.ts';
import {writeYears} from './year-axis.ts';

const LAST = 2027;

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
      const {mark, sizes, pen, width} = page;
      const names = {size: 'label', weight: 700, fill: 'mont'} as const;
      const side = mark * 0.62;
      const left = side * 1.7 + Math.max(...spans.map(({place}) => page.block(placeName(context, place), names).width)) + sizes.body * 0.7;
      const x = scaleLinear([first, LAST], [left, width]);
      const row = Math.max(sizes.label * 1.3, mark * 1.05);
      if (later !== null) {
        legend(page, laterKey(later, voices));
        page.skip(0.4);
      }
      const top = page.y;
      /** What is of the years up to the one looked at, and hollow what comes after. */
      const bar = (from: number, to: number, y: number, fill: Paint, line: Omit<Partial<RectShape>, 'shape'>): void => {
        const part = (begin: number, end: number, look: Pick<RectShape, 'fill'> & Partial<RectShape>): void =>
          end > begin ? page.add({shape: 'rect', x: x(begin), y: y - row * 0.28, width: x(end) - x(begin), height: row * 0.56, ...look}) : undefined;
        part(from, Math.min(to, until), {fill, ...line});
        part(Math.max(from, until), to, {fill: LATER, stroke: 'ink', strokeWidth: pen * 0.5});
      };
      for (const [at, {place, from, to, doubtFrom}] of spans.entries()) {
        if (at > 0) page.gap(0.3);
        const y = page.y + row / 2;
        page.add(square(side / 2 + pen, y, side, doubtFrom === null ? 'mont' : 'paper', 'mont', pen * 0.8));
        page.put(placeName(context, place), side * 1.7, y - sizes.label * 0.62, names);
        const striped = {stroke: 'mont', strokeWidth: pen * 0.5} as const;
        bar(from ?? first, doubtFrom ?? to, y, from === null ? 'hatch' : 'mont', from === null ? striped : {});
        if (doubtFrom !== null) bar(doubtFrom, to, y, 'hatch', striped);
        page.y += row;
      }
      page.gap(0.8);
      const chairY = page.y + row / 2;
      const chair = voices.say(({texts}) => texts.montMembers.chair);
      page.put(chair, 0, chairY - sizes.label * 0.62, {size: 'label', weight: 600});
      const known = Math.min(...chairs.map(({from, to}) => from ?? to));
      bar(first, known, chairY, 'hatch', {stroke: 'ink', strokeWidth: pen * 0.5});
      for (const [at, {from, to}] of chairs.filter(({from}) => from !== null).entries())
        bar(from ?? first, to, chairY, at % 2 === 0 ? 'network' : 'mont', {stroke: 'paper', strokeWidth: pen * 0.6});
      page.y = Math.max(page.y + row, chairY - sizes.label * 0.62 + page.block(chair, {size: 'label', weight: 600}).height);
      // The bars are too short for names.
      const told = voices.say(({texts}) =>
        chairs
          .filter(({from, to}) => looked === null || Math.floor(from ?? to) <= looked)
          .map(({place, from, to}) => {
            const name = nameIn(context, place);
            if (from === null) return texts.montMembers.chairUntil(name, String(Math.floor(to)));
            return to === LAST || (looked !== null && Math.floor(to) > looked)
              ? texts.montMembers.since(name, String(Math.floor(from)))
              : `${name} ${Math.floor(from)}–${Math.floor(to)}`;
          })
          .join(' · '),
      );
      page.write(told, width, {size: 'small', anchor: 'end', halo: true, width: width - (page.wide ? left : 0)});
      page.gap(0.3);
      const foot = page.y;
      const years = [first, yearIn('2026'), 2016, ...spans.flatMap(({from}) => (from === null ? [] : [Math.floor(from)]))];
      for (const tick of new Set(looked === null ? years : [...years, looked]))
        page.shapes.unshift({
          shape: 'path',
          d: `M${x(tick)},${top}L${x(tick)},${foot}`,
          fill: 'none',
          stroke: tick === looked ? 'ink' : 'rule',
          strokeWidth: pen * 0.5,
        });
      writeYears(page, {years, strong: looked, middle: x, left, top: foot + sizes.small * 0.1});
      page.y = foot + sizes.small * 1.35;
    },
  };
};
