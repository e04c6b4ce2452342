import {linkVertical} from 'd3-shape';
import {figureFact} from '../../catalogue/figure-facts.ts';
import {formatList} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {hadCome, nameIn, placeName, sectionOf} from './facts-of.ts';
import type {FigureContext, MakeFigure} from './figure.ts';
import type {Page, Saying} from './page.ts';

/** Regio Twente was split up; whether the meeting still exists was not found. */
const SPLIT_UP = '2021-07-08';

interface Seats {
  readonly members: readonly string[];
  readonly chair: string;
  readonly vice: string;
}

/** Who sat at the table in 2016, in the order of the facts, and who was in the chair. */
export function seatsAt({catalogue}: Pick<FigureContext, 'catalogue'>): Seats {
  const meeting = catalogue.get('governance');
  const members = meeting.type === 'network' ? meeting.members : [];
  const held = (grade: string): string => members.find((found) => found.grade === grade)?.member ?? '';
  return {members: members.map(({member}) => member), chair: held('chair'), vice: held('vice-chair')};
}

/** Who decides: fourteen municipalities, one meeting with its chair, two places where its papers go. */
export const decides: MakeFigure = (context) => {
  const {voices} = context;
  const fact = figureFact('figure-decides');
  const [meeting, ...topics] = fact.parts;
  const {members, chair, vice} = seatsAt(context);
  if (!meeting) return null;
  const targets = sectionOf(context, 'governance', 'lobby-targets').items.map(({name}) => name);
  const {language, texts} = voices.first;
  const chairs = voices.say(({texts}) => texts.decides.chairs(nameIn(context, chair), nameIn(context, vice)));
  const roleOf = (member: string): string =>
    member === chair ? texts.decides.roles.chair : member === vice ? texts.decides.roles.vice : texts.decides.roles.member;
  return {
    headline: voices.say(({texts}) => texts.decides.headline((texts.decides.numbers as Record<number, string>)[members.length] ?? String(members.length))),
    alt: texts.decides.alt(
      formatList(
        language,
        members.map((member) => nameIn(context, member)),
      ),
      textIn(meeting.name, language),
      chairs.first,
      formatList(
        language,
        targets.map((target) => textIn(target, language)),
      ),
    ),
    note: voices.say(({texts}) => (hadCome(SPLIT_UP, context.year) ? texts.decides.note : texts.decides.noteThen)),
    sources: fact.sources,
    asOf: fact.asOf,
    table: {head: [texts.columns.who, texts.columns.how], rows: members.map((member) => [nameIn(context, member), roleOf(member)])},
    draw(page) {
      const seats = {members, chair, vice};
      // On a stage smaller text is tried before the rows are given up.
      const wide = page.wide && (page.layout === 'stage' || fitInRows(context, page, seats));
      const ends = wide ? membersInRows(context, page, seats) : membersInColumns(context, page, seats);
      const below = page.y;
      page.y += page.sizes.body * (wide && voices.second === null ? 2.6 : 1.3);
      const middle = page.width / 2;
      for (const way of ends) {
        const [x] = way.at(-1) as Point;
        const bend: Point = [x, below + page.sizes.body * 0.3];
        const line = {shape: 'path', fill: 'none', stroke: 'twente', strokeWidth: page.pen * 0.55} as const;
        page.add(...links([...way, bend, [middle, page.y]]).map((d) => ({...line, d})));
      }
      const box = drawMeeting(page, {wide, name: voices.of(meeting.name), text: meeting.text ? voices.of(meeting.text) : null, chairs});
      const title = voices.say(({texts}) => texts.decides.papers);
      // In two languages the papers run on, where each of them would take two lines.
      const papers =
        wide && voices.second !== null
          ? [title, voices.say(({language}) => topics.map(({name}) => textIn(name, language)).join(' · '))]
          : [title, ...topics.map(({name}) => voices.of(name))];
      const names = targets.map((target) => voices.of(target));
      if (wide) drawPapersBetween(page, box, papers, names);
      else {
        page.skip(2.2);
        drawTargets(page, {...box, side: box.width * 0.3, end: page.y, names});
        page.skip(0.9);
        drawPapers(page, papers, page.width);
      }
    },
  };
};

type Point = readonly [x: number, y: number];
/** The points that a line goes through, from its municipality down. */
type Way = readonly Point[];

/** A line through points: each leaves one straight down and comes into the next straight down. */
const links = (way: Way): string[] => way.slice(1).map((target, at) => linkVertical()({source: [...(way[at] as Point)], target: [...target]}) ?? '');

/** In a narrow drawing the municipalities are a list in two columns. */
function membersInColumns(context: FigureContext, page: Page, {members, chair, vice}: Seats): readonly Way[] {
  const {mark, pen, sizes, width} = page;
  const column = width / 2;
  const side = mark * 0.95;
  const perColumn = Math.ceil(members.length / 2);
  const top = page.y;
  for (const [at, member] of members.entries()) {
    const left = Math.floor(at / perColumn) * column;
    const y = top + (at % perColumn) * sizes.body * 1.5;
    const chosen = member === chair || member === vice;
    drawBox(page, left + side / 2 + pen, y + sizes.body * 0.65, chosen);
    page.put(placeName(context, member), left + side * 1.7, y, {weight: chosen ? 700 : 400, width: column - side * 1.7});
  }
  page.y = top + perColumn * sizes.body * 1.5;
  return [column * 0.5, column * 1.5].map((x) => [[x, page.y]]);
}

interface Row {
  readonly members: readonly string[];
  readonly widths: readonly number[];
  /** Where the first name starts. */
  readonly inset: number;
  /** Room between two names. */
  readonly gap: number;
}

const nameStyle = ({chair, vice}: Seats, member: string) =>
  ({size: 'small', weight: member === chair || member === vice ? 700 : 400, anchor: 'middle'}) as const;

/** The two rows, the second one step in from the first, so that a line comes down before each of its names. */
function rowsOf(context: FigureContext, page: Page, seats: Seats): readonly Row[] {
  const {sizes, width} = page;
  const rows = [0, 1].map((line) => {
    const members = seats.members.filter((_, at) => at % 2 === line);
    const widths = members.map((member) => page.block(placeName(context, member), nameStyle(seats, member)).width);
    return {members, widths, taken: widths.reduce((sum, one) => sum + one, 0)};
  });
  const shift = sizes.small * 1.2;
  return rows.map(({members, widths, taken}, line) => ({
    members,
    widths,
    inset: line * shift,
    gap: (width - shift - taken) / Math.max(1, members.length - 1),
  }));
}

const fitInRows = (context: FigureContext, page: Page, seats: Seats): boolean => rowsOf(context, page, seats).every(({gap}) => gap >= page.sizes.small * 0.4);

/** In a wide one they stand in two rows; the lines of the upper row pass between the names of the lower one. */
function membersInRows(context: FigureContext, page: Page, seats: Seats): readonly Way[] {
  const {mark, sizes} = page;
  const rows = rowsOf(context, page, seats);
  if (!fitInRows(context, page, seats)) page.cramped = true;
  const height = mark * 0.78 + sizes.small * 1.5;
  /** Room for the lines of the upper row to reach their gap. */
  const between = sizes.small * 0.8;
  const below = page.y + height + between;
  const gaps = rows[1] === undefined ? [] : leftsOf(rows[1]).map((left) => left - Math.min(left, (rows[1] as Row).gap) / 2);
  const ways = rows.flatMap((row, line) => {
    const y = line === 0 ? page.y : below;
    const lefts = leftsOf(row);
    return row.members.map((member, at): Way => {
      const x = (lefts[at] as number) + (row.widths[at] as number) / 2;
      drawBox(page, x, y + mark * 0.39, member === seats.chair || member === seats.vice);
      page.put(placeName(context, member), x, y + mark * 0.78 + sizes.small * 0.1, nameStyle(seats, member));
      const start: Point = [x, y + height];
      const gap = gaps[at];
      return line === 1 || gap === undefined ? [start] : [start, [gap, below], [gap, below + height]];
    });
  });
  page.y = below + height;
  return ways;
}

/** Where each name of a row starts. */
function leftsOf({widths, inset, gap}: Row): number[] {
  let left = inset;
  return widths.map((width) => {
    const at = left;
    left += width + gap;
    return at;
  });
}

function drawBox(page: Page, x: number, y: number, chosen: boolean): void {
  const width = page.mark * 0.95;
  const height = page.mark * 0.78;
  page.add({
    shape: 'rect',
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    fill: chosen ? 'twente' : 'twenteFill',
    stroke: 'twente',
    strokeWidth: page.pen * 0.8,
  });
}

interface Box {
  readonly middle: number;
  readonly width: number;
  readonly foot: number;
}

/** The table: what it is called, who sits at it, who is in the chair. */
function drawMeeting(
  page: Page,
  {wide, name, text, chairs}: {readonly wide: boolean; readonly name: Saying; readonly text: Saying | null; readonly chairs: Saying},
): Box {
  const {mark, pen, width} = page;
  const middle = width / 2;
  const needed = page.block(chairs, {weight: 700}).width + mark * 2;
  const own = wide ? Math.min(width * 0.8, Math.max(width * 0.56, needed)) : width - pen;
  const inner = {anchor: 'middle', width: own - mark * 1.2} as const;
  const top = page.y;
  const behind = page.shapes.length;
  page.skip(0.55);
  page.write(name, middle, {...inner, size: 'name', face: 'name', weight: 500});
  if (text) page.write(text, middle, {...inner, size: 'small', fill: 'inkSoft'});
  page.skip(0.25);
  page.write(chairs, middle, {...inner, weight: 700, fill: 'twente'});
  page.skip(0.55);
  page.shapes.splice(behind, 0, {
    shape: 'rect',
    x: middle - own / 2,
    y: top,
    width: own,
    height: page.y - top,
    fill: 'paper',
    stroke: 'ink',
    strokeWidth: pen * 0.9,
  });
  return {middle, width: own, foot: page.y};
}

/** The papers that leave the table, one below the other. */
function drawPapers(page: Page, [title, ...topics]: readonly Saying[], width: number): void {
  const middle = {anchor: 'middle', width} as const;
  if (title) page.write(title, page.width / 2, {...middle, size: 'label', weight: 700});
  for (const topic of topics) page.write(topic, page.width / 2, middle);
}

/** The papers in the middle, and on both sides of them the places where they go. */
function drawPapersBetween(page: Page, box: Box, papers: readonly Saying[], names: readonly Saying[]): void {
  const style = {size: 'name', weight: 700} as const;
  const widest = Math.max(...names.map((name) => page.block(name, style).width));
  const room = page.width - 2 * (widest + page.mark * 1.6);
  const text = Math.min(room, Math.max(...papers.map((paper) => page.block(paper, {width: room}).width)));
  page.gap(0.7);
  drawPapers(page, papers, room);
  const foot = page.y;
  const height = Math.max(...names.map((name) => page.block(name, style).height));
  drawTargets(page, {
    ...box,
    side: text / 2 + widest / 2 + page.mark * 1.2,
    end: Math.max(box.foot + page.sizes.body * (page.tightest ? 1.8 : 2.6), foot - height - page.mark * 0.55),
    names,
  });
  page.y = Math.max(page.y, foot);
}

interface Targets extends Box {
  /** How far they are from the middle. */
  readonly side: number;
  /** Where the marks of the places stand. */
  readonly end: number;
  readonly names: readonly Saying[];
}

/** Where the papers go: dotted lines to both sides, as European networks are drawn on the map. */
function drawTargets(page: Page, {middle, side, foot, end, names}: Targets): void {
  const {mark, pen} = page;
  for (const [at, name] of names.entries()) {
    const x = middle + (at === 0 ? -side : side);
    page.add(
      {
        shape: 'path',
        d: linkVertical()({source: [middle + (x - middle) * 0.55, foot + pen], target: [x, end - mark * 0.5]}) ?? '',
        fill: 'none',
        stroke: 'network',
        strokeWidth: pen * 1.1,
        dash: [0.1, pen * 2.4],
        round: true,
      },
      {shape: 'circle', x, y: end, r: mark * 0.44, fill: 'network'},
      {shape: 'circle', x, y: end, r: mark * 0.16, fill: 'paper'},
    );
    const height = page.put(name, x, end + mark * 0.55, {size: 'name', weight: 700, anchor: 'middle'});
    page.y = Math.max(page.y, end + mark * 0.55 + height);
  }
}
