import {scaleLinear} from 'd3-scale';
import type {MakeFigure} from './figure.ts';
import {claimNumber, hadCome, numberOf, placeName, sourceName} from './facts-of.ts';
import type {Page, Saying} from './page.ts';
import {square} from './shapes.ts';

const HENGELO = 'hengelo';
const ROWS = 6;
/** Radius of the innermost row, of the outermost. */
const INNER = 0.44;
/** Which row from outside, and which seats in it, are marked: at the edge, where a line from the label reaches them. */
const MARKED_FROM = 2;

/** A seat in half circles of radius 1: `x` from the seam, negative on the left; `y` upwards; `angle` in radians from the right. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** 0 is the innermost. */
  readonly row: number;
}

/** How many seats each row of a half gets: in proportion to its length, all of them together exactly `count`. */
export function seatsPerRow(count: number, rows = ROWS): number[] {
  const radius = scaleLinear([0, rows - 1], [INNER, 1]);
  const lengths = Array.from({length: rows}, (_, row) => radius(row));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const exact = lengths.map((length) => (count * length) / total);
  const seats = exact.map(Math.floor);
  const byRest = exact.map((value, row) => ({row, rest: value - Math.floor(value)})).toSorted((a, b) => b.rest - a.rest);
  const missing = count - seats.reduce((sum, value) => sum + value, 0);
  for (const {row} of byRest.slice(0, missing)) seats[row] = (seats[row] as number) + 1;
  return seats;
}

/** The seats of one side, row by row from inside, each row from the floor up to the seam. `seam`: free room on this side of it. */
export function halfCircle(count: number, side: 'left' | 'right', seam = 0.085): Seat[] {
  const radius = scaleLinear([0, ROWS - 1], [INNER, 1]);
  return seatsPerRow(count).flatMap((seats, row) => {
    const r = radius(row);
    const angle = scaleLinear([0, Math.max(1, seats - 1)], [Math.PI, Math.PI / 2 + Math.asin(seam / r)]);
    return Array.from({length: seats}, (_, at): Seat => {
      const left = angle(at);
      const turned = side === 'left' ? left : Math.PI - left;
      return {x: r * Math.cos(turned), y: r * Math.sin(turned), angle: turned, row};
    });
  });
}

/** Which seats of a half are drawn as those of one place: at the outer edge. Where it sits in truth nobody says. */
export function markedSeats(seats: readonly Seat[], count: number): readonly Seat[] {
  const outer = seats.filter(({row}) => row === ROWS - 1);
  return outer.slice(MARKED_FROM, MARKED_FROM + count);
}

/** The council of the EUREGIO: its seats as two halves of a half circle, those of Hengelo marked, what another source says beside it. */
export const council: MakeFigure = (context) => {
  const total = claimNumber(context, 'euregio.councilSeats');
  const left = claimNumber(context, 'euregio.councilSeatsNl');
  const right = claimNumber(context, 'euregio.councilSeatsDe');
  const own = context.catalogue.claim('hengelo.euregioCouncilSeats');
  const told = own?.values.filter(({asOf}) => hadCome(asOf, context.year)) ?? [];
  const [first] = told;
  if (total === null || left === null || right === null || typeof first?.value !== 'number') return null;
  const marked = first.value;
  const {voices} = context;
  const count = (value: number) => numberOf(context, value);
  const name = placeName(context, HENGELO);
  return {
    headline: voices.say(({texts}) => (left === right ? texts.council.headline(count(total)) : texts.council.uneven(count(total)))),
    alt: voices.first.texts.council.alt(count(total), count(left), count(right), name.first, count(marked)),
    note: voices.say(({texts}) => texts.council.note),
    sources: [...new Set(told.flatMap(({sources}) => sources))],
    asOf: first.asOf,
    table: {
      head: [voices.first.texts.columns.what, voices.first.texts.columns.count, voices.first.texts.columns.source],
      rows: [
        [voices.first.texts.council.seats(voices.first.texts.council.from.NL), count(left), ''],
        [voices.first.texts.council.seats(voices.first.texts.council.from.DE), count(right), ''],
        ...told.map(({value, asOf, sources}): string[] => [
          name.first,
          count(Number(value)),
          sources.map((id) => context.catalogue.source(id).title).join(', ') + (asOf === null ? '' : `, ${asOf.slice(0, 4)}`),
        ]),
      ],
    },
    draw(page) {
      const {wide, mark, sizes} = page;
      const title = voices.say(({texts}) => texts.council.of(name.first, count(marked)));
      const aside = wide ? page.block(title, TITLE).width + sizes.body * 0.3 : 0;
      const seat = wide ? mark * 0.53 : page.width * 0.0165;
      const from = (country: 'NL' | 'DE'): Saying => voices.say(({texts}) => texts.council.from[country]);
      const sides: readonly Side[] = [
        {number: count(left), from: from('NL')},
        {number: count(right), from: from('DE')},
      ];
      // Below the seats: a number, and where they are from.
      const foot =
        sizes.body * 0.45 +
        page.block({first: count(total), second: null}, NUMBER).height +
        Math.max(...sides.map((one) => page.block(one.from, halfOf(page)).height));
      const available = page.bottom === null ? Infinity : page.bottom - page.y - foot;
      const radius = Math.min((page.width - aside) / 2 - seat, available - seat * 3.2);
      const round: Round = {x: wide ? page.width - radius - seat : page.width / 2, y: page.y + radius + seat * 2.2, radius, seat};
      const last = drawSeats(page, round, {left, right, marked});
      page.y = drawSides(page, round, sides);
      const lines = [
        voices.say(({texts}) => texts.council.memo((first.asOf ?? '').slice(0, 4))),
        ...told
          .slice(1)
          .map(({value, asOf, sources}) =>
            voices.say(({texts}) => texts.council.other(count(Number(value)), (asOf ?? '').slice(0, 4), sourceName(context, sources[0] as string))),
          ),
      ];
      if (wide) drawBeside(page, round, last, aside, title, lines);
      else {
        page.skip(0.9);
        page.add(square(seat * 1.4 + 1, page.y + sizes.label * 0.62, seat * 2.4, 'twente', 'none', 0));
        page.write(title, seat * 5, TITLE);
        for (const line of lines) page.write(line, seat * 5, {size: 'small', fill: 'inkSoft'});
      }
    },
  };
};

const TITLE = {size: 'label', weight: 700, fill: 'twente'} as const;
const NUMBER = {size: 'numeral', face: 'name', weight: 500} as const;
const halfOf = ({width}: Page) => ({width: width * 0.3}) as const;

/** The half circle on the sheet: its middle, its radius, and that of a seat. */
interface Round {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly seat: number;
}

interface Side {
  readonly number: string;
  readonly from: Saying;
}

const placeOf = ({x, y}: Seat, round: Round) => ({x: round.x + x * round.radius, y: round.y - y * round.radius});

/** The seats, solid on the left, hollow on the right, the marked ones square. Gives the place of the last marked one. */
function drawSeats(
  page: Page,
  round: Round,
  {left, right, marked}: {readonly left: number; readonly right: number; readonly marked: number},
): {readonly x: number; readonly y: number} {
  const {seat} = round;
  const seats = halfCircle(left, 'left');
  const ours = markedSeats(seats, marked);
  for (const found of seats) {
    const {x, y} = placeOf(found, round);
    if (ours.includes(found)) page.add(square(x, y, seat * 2, 'twente', 'none', 0));
    else page.add({shape: 'circle', x, y, r: seat, fill: 'euregio'});
  }
  for (const found of halfCircle(right, 'right'))
    page.add({shape: 'circle', ...placeOf(found, round), r: seat - page.pen / 2, fill: 'paper', stroke: 'euregio', strokeWidth: page.pen});
  return placeOf(ours.at(-1) as Seat, round);
}

/** Below the seats of each side how many they are and where they are from, and the seam between the two. Gives where it ends. */
function drawSides(page: Page, round: Round, sides: readonly Side[]): number {
  const below = round.y + round.seat + page.sizes.body * 0.45;
  const away = page.wide ? page.mark : page.sizes.body;
  let deepest = below;
  for (const [at, {number, from}] of sides.entries()) {
    const anchor = at === 0 ? 'end' : 'start';
    const x = round.x + (at === 0 ? -away : away);
    const height = page.put({first: number, second: null}, x, below, {...NUMBER, anchor});
    const words = page.put(from, x, below + height, {...halfOf(page), anchor});
    deepest = Math.max(deepest, below + height + words);
  }
  page.add({
    shape: 'path',
    d: `M${round.x},${round.y - round.radius - round.seat * 2}L${round.x},${deepest}`,
    fill: 'none',
    stroke: 'ink',
    strokeWidth: page.pen * 1.1,
    dash: [page.pen * 3.4, page.pen * 3],
    round: true,
  });
  return deepest;
}

/** Beside the marked seats, clear of the rows. */
function drawBeside(
  page: Page,
  {x, radius, seat}: Round,
  spot: {readonly x: number; readonly y: number},
  aside: number,
  title: Saying,
  lines: readonly Saying[],
): void {
  const {sizes} = page;
  let y = Math.max(page.bottom === null ? 0 : sizes.headline * 2, spot.y - sizes.label * 1.1);
  y += page.put(title, 0, y, {...TITLE, width: Math.max(aside - seat * 0.4, spot.x - seat * 2.6)});
  for (const line of lines) y += page.put(line, 0, y, {size: 'small', fill: 'inkSoft', width: Math.max(aside - seat * 0.5, x - radius - seat * 2)});
}
