import {scalePoint} from 'd3-scale';
import {linkVertical} from 'd3-shape';
import {figureFact} from '../../catalogue/figure-facts.ts';
import {formatList} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {nameIn, placeName, sectionOf} from './facts-of.ts';
import type {FigureContext, MakeFigure} from './figure.ts';
import type {Page} from './page.ts';

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
  const count = voices.say(({texts}) => (texts.decides.numbers as Record<number, string>)[members.length] ?? String(members.length));
  const chairs = voices.say(({texts}) => texts.decides.chairs(nameIn(context, chair), nameIn(context, vice)));
  const roleOf = (member: string): string =>
    member === chair ? texts.decides.roles.chair : member === vice ? texts.decides.roles.vice : texts.decides.roles.member;
  return {
    headline: voices.say(({texts}) => texts.decides.headline((texts.decides.numbers as Record<number, string>)[members.length] ?? String(members.length))),
    alt: texts.decides.alt(
      count.first === ''
        ? ''
        : formatList(
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
    note: voices.say(({texts}) => texts.decides.note),
    sources: fact.sources,
    asOf: fact.asOf,
    table: {head: [texts.columns.who, texts.columns.how], rows: members.map((member) => [nameIn(context, member), roleOf(member)])},
    draw(page) {
      const {mark, pen, sizes, width} = page;
      const ends = drawMembers(context, page, {members, chair, vice});
      const heads = page.y + sizes.body * (page.wide ? 2.6 : 2);
      const boxWidth = page.wide ? Math.min(width * 0.7, Math.max(width * 0.56, page.block(chairs, {weight: 700}).width + mark * 2)) : width - pen;
      const middle = width / 2;
      page.gap(0);
      for (const {x, y} of ends) {
        const bend = page.y + sizes.body * 0.4;
        page.add({
          shape: 'path',
          d: `M${x},${y}L${x},${bend}`,
          fill: 'none',
          stroke: 'twente',
          strokeWidth: pen * 0.55,
        });
        page.add({
          shape: 'path',
          d: linkVertical()({source: [x, bend], target: [middle, heads]}) ?? '',
          fill: 'none',
          stroke: 'twente',
          strokeWidth: pen * 0.55,
        });
      }
      page.y = heads;
      const inner = {anchor: 'middle', width: boxWidth - mark * 1.2} as const;
      const at = page.shapes.length;
      page.skip(0.55);
      page.write(voices.of(meeting.name), middle, {...inner, size: 'name', face: 'name', weight: 500});
      if (meeting.text) page.write(voices.of(meeting.text), middle, {...inner, size: 'small', fill: 'inkSoft'});
      page.skip(0.25);
      page.write(chairs, middle, {...inner, weight: 700, fill: 'twente'});
      page.skip(0.55);
      const foot = page.y;
      page.shapes.splice(at, 0, {
        shape: 'rect',
        x: middle - boxWidth / 2,
        y: heads,
        width: boxWidth,
        height: foot - heads,
        fill: 'paper',
        stroke: 'ink',
        strokeWidth: pen * 0.9,
      });
      page.gap(0.7);
      const side = page.wide ? boxWidth * 0.36 : boxWidth * 0.3;
      const papers = {anchor: 'middle', width: page.wide ? width - 2 * 0 : width} as const;
      const top = page.y;
      if (!page.wide) {
        const end = top + sizes.body * 2.2;
        drawTargets(page, {middle, side, foot, end, targets: targets.map((target) => voices.of(target))});
        page.skip(0.9);
      }
      page.write(
        voices.say(({texts}) => texts.decides.papers),
        middle,
        {...papers, size: 'label', weight: 700},
      );
      const narrow = page.wide ? Math.min(boxWidth * 0.9, width * 0.5) : width;
      for (const topic of topics) page.write(voices.of(topic.name), middle, {anchor: 'middle', width: narrow});
      if (page.wide) {
        const end = Math.max(foot + sizes.body * 3.2, page.y - sizes.name * 1.4 - mark);
        const low = page.y;
        drawTargets(page, {middle, side: Math.max(boxWidth * 0.45, narrow / 2 + mark * 2.6), foot, end, targets: targets.map((target) => voices.of(target))});
        page.y = Math.max(page.y, low);
      }
    },
  };
};

/** The municipalities in staggered rows; gives the points from which their lines go down. */
function drawMembers(context: FigureContext, page: Page, {members, chair, vice}: Seats): {x: number; y: number}[] {
  const {mark, pen, sizes, width} = page;
  const perRow = page.wide ? Math.ceil(members.length / 2) : 3;
  const rows = Math.ceil(members.length / perRow);
  const box = {width: mark * 0.95, height: mark * 0.78};
  const chosen = new Set([chair, vice]);
  const ends: {x: number; y: number}[] = [];
  if (!page.wide) {
    // In a narrow drawing the boxes stand as a list in columns, and one line goes on.
    const column = width / 2;
    for (const [at, member] of members.entries()) {
      const left = at % 2 === 0 ? 0 : column;
      if (at > 0 && at % 2 === 0) page.y += sizes.body * 1.5;
      drawBox(page, left + box.width / 2 + pen, page.y + sizes.body * 0.65, box, chosen.has(member));
      page.put(placeName(context, member), left + box.width * 1.7, page.y, {weight: chosen.has(member) ? 700 : 400, width: column - box.width * 1.7});
    }
    page.y += sizes.body * 1.7;
    return [
      {x: column * 0.5, y: page.y},
      {x: column * 1.5, y: page.y},
    ];
  }
  // Names of two rows stand between one another: even and odd ones share a row, as wide as the sheet.
  const scale = scalePoint<number>(
    members.map((_, at) => at),
    [width * 0.035 + mark * 0.3, width - width * 0.035 - mark * 0.3],
  );
  const rowHeight = sizes.small * 2.3;
  for (const [at, member] of members.entries()) {
    const row = at % rows;
    const x = scale(at) as number;
    const y = page.y + row * rowHeight * 1.16;
    drawBox(page, x, y + box.height / 2, box, chosen.has(member));
    page.put(placeName(context, member), x, y + box.height + sizes.small * 0.15, {
      size: 'small',
      weight: chosen.has(member) ? 700 : 400,
      anchor: 'middle',
    });
    ends.push({x, y: y + box.height + sizes.small * 1.55});
  }
  page.y += rows * rowHeight * 1.16 + sizes.small * 0.3;
  return ends;
}

function drawBox(page: Page, x: number, y: number, {width, height}: {readonly width: number; readonly height: number}, chosen: boolean): void {
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

interface Targets {
  readonly middle: number;
  readonly side: number;
  readonly foot: number;
  readonly end: number;
  readonly targets: readonly {readonly first: string; readonly second: string | null}[];
}

/** Where the papers go: dotted lines to both sides, as European networks are drawn on the map. */
function drawTargets(page: Page, {middle, side, foot, end, targets}: Targets): void {
  const {mark, pen, sizes} = page;
  let deepest = page.y;
  for (const [at, target] of targets.entries()) {
    const x = middle + (at === 0 ? -side : side);
    page.add({
      shape: 'path',
      d: linkVertical()({source: [middle + (x - middle) * 0.55, foot + pen], target: [x, end - mark * 0.5]}) ?? '',
      fill: 'none',
      stroke: 'network',
      strokeWidth: pen * 1.1,
      dash: [0.1, pen * 2.4],
      round: true,
    });
    page.add({shape: 'circle', x, y: end, r: mark * 0.44, fill: 'network'}, {shape: 'circle', x, y: end, r: mark * 0.16, fill: 'paper'});
    const height = page.put(target, x, end + mark * 0.55, {size: 'name', weight: 700, anchor: 'middle'});
    deepest = Math.max(deepest, end + mark * 0.55 + height);
  }
  page.y = deepest;
  page.y += sizes.body * 0;
}
