import {type BaseLanguage, type LocalizedText, textInBoth} from '../../i18n/languages.ts';
import {freeRect, grown, type Rect, sharedPx} from './boxes.ts';
import type {Padding} from '../map-view.ts';
import {type Pixel, project, type Size, type Standing} from './projection.ts';
import type {FarEnd, Subject} from './subject.ts';
import {greatCircleKm} from '../../catalogue/great-circle.ts';

/** The name of something beyond the picture, at the edge where the way there leaves it. */
export interface EdgeMark {
  readonly id: string | null;
  readonly name: LocalizedText;
  /** From the place that the picture is about; `null` when it is about none. */
  readonly km: number | null;
  /** `↗` */
  readonly arrow: string;
  /** The box in which it stands. */
  readonly rect: Rect;
  /** It lies so near beyond the edge that its name on the map would still be in the picture: there it is not written again. */
  readonly beside: boolean;
}

const EDGE_PX = 8;
const HEIGHT_PX = 32;
/** Widths of letters in Source Sans 3, semibold, 14 px: most are within half a pixel of their kind, few are wider by as much as one. */
const LETTERS_PX: readonly (readonly [RegExp, number])[] = [
  [/[ ijlI.·'’]/u, 4],
  [/[-()/ftr]/u, 5],
  [/[mMwW]/u, 11.8],
  [/\p{Lu}/u, 8.6],
];
const LETTER_PX = 7.6;
/** Padding, arrow and the room between. */
const FRAME_PX = 40;
/** “ 8.893 km” */
const KM_PX = 62;
const GAP_PX = 4;
/** Names on the map: their letters, half the height of one line and of two, and their distance from the middle of the mark. */
const NAME_LETTER_PX = 6.4;
const NAME_PX = 14;
const NAMES_PX = 22;
/** “Osnabrück · 1976” */
const SECOND_LINE_PX = 92;
const MARK_PX = 14;
/** From the middle of a mark to its edge. */
const SPOT_PX = 8;
/** Of the picture's width or height. */
const DEEPEST_SHARE = 0.4;
/** Pixels of the way around for which a mark rather covers a square pixel of a name: a whole name is worth some 160. */
const NAMES_WEIGH = 0.04;
/** So finely a place is looked for along an edge. */
const SHIFT_PX = 6;
/** An end this near to the edge would have its name cut. */
const CUT_PX = 6;
/** No name on the map stands farther from its mark. */
const REACH_PX = 40;
/** Ends nearer to each other than this are one mark. */
const SAME_KM = 2;
/** Clockwise from the north. */
const ARROWS = ['↑', '↗', '→', '↘', '↓', '↙', '←', '↖'] as const;

interface Picture {
  readonly size: Size;
  readonly padding: Padding;
  readonly obstacles: readonly Rect[];
  readonly language: BaseLanguage;
  readonly also: BaseLanguage | null;
  readonly scale: number;
}

/** Every end that is not in the picture, at its edge, where the way there leaves it; none lies on another or on a button. */
export function edgeMarks(subject: Subject, standing: Standing, picture: Picture): EdgeMark[] {
  const {size, padding, scale, language, also} = picture;
  const free = freeRect(size, padding, EDGE_PX);
  const inner = freeRect(size, padding, CUT_PX * scale);
  const start = subject.spot && project(subject.spot, standing, size);
  const from = start && !start.hidden && isIn(start, inner) ? start : {x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2};
  const wanted = merged([...subject.far, ...subject.ends]).flatMap((end) => {
    const at = project(end.point, standing, size);
    if (!at.hidden && isIn(at, inner)) return [];
    const km = subject.spot === null ? null : greatCircleKm(subject.spot, end.point);
    const text = textPx(textInBoth(end.name, language, also)) + (km === null ? 0 : KM_PX);
    const box = {width: Math.round((text + FRAME_PX) * scale), height: HEIGHT_PX * scale};
    const beside = !at.hidden && isIn(at, freeRect(size, padding, -REACH_PX * scale));
    return [{end, km, at: leaving(from, at, free), box, arrow: arrowOf(from, at), beside}];
  });
  // What the picture is about is not covered either, nor where it can be helped are its names.
  const inPicture = subject.essentials.flatMap(({point, name}) => {
    const at = project(point, standing, size);
    return name === undefined || at.hidden || !isIn(at, inner) ? [] : [{at, name: name[language]}];
  });
  const spots = inPicture.map(({at}) => grown({left: at.x, top: at.y, right: at.x, bottom: at.y}, SPOT_PX * scale));
  const named = inPicture.map(({at, name}) => nameRect(at, name, from, inner, scale));
  const placed: EdgeMark[] = [];
  for (const {end, km, at, box, arrow, beside} of wanted) {
    const rect = besideOthers(at, box, free, named, [...picture.obstacles, ...spots, ...placed.map((mark) => mark.rect)]);
    placed.push({id: end.id, name: end.name, km, arrow, rect, beside});
  }
  return placed;
}

/** About so wide is a text on a mark, in px; rather too wide than too narrow. */
export const textPx = (text: string): number => [...text].reduce((sum, letter) => sum + (LETTERS_PX.find(([kind]) => kind.test(letter))?.[1] ?? LETTER_PX), 0);

/**
 * A mark with its name, which leans away from where the picture is seen from, unless it would be cut there; what is there itself has it on either side, in one line.
 */
function nameRect({x, y}: Pixel, name: string, from: Pixel, {left, right}: Rect, scale: number): Rect {
  const near = MARK_PX * scale;
  const isStart = Math.abs(x - from.x) <= near;
  const width = isStart ? name.length * NAME_LETTER_PX : Math.max(name.length * NAME_LETTER_PX, SECOND_LINE_PX);
  const far = near + width * scale;
  const isWest = (x < from.x && x - far >= left) || x + far > right;
  const half = (isStart ? NAME_PX : NAMES_PX) * scale;
  return {left: x - (isStart || isWest ? far : near), top: y - half, right: x + (isStart || !isWest ? far : near), bottom: y + half};
}

const isIn = ({x, y}: Pixel, {left, top, right, bottom}: Rect): boolean => x >= left && x <= right && y >= top && y <= bottom;

function merged(ends: readonly FarEnd[]): FarEnd[] {
  return ends.filter((end, index) => ends.findIndex((other) => greatCircleKm(other.point, end.point) < SAME_KM) === index);
}

/** Where the straight way from one point to another leaves a rectangle that holds the first. */
function leaving(from: Pixel, to: Pixel, {left, top, right, bottom}: Rect): Pixel {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const across = dx === 0 ? Infinity : ((dx > 0 ? right : left) - from.x) / dx;
  const down = dy === 0 ? Infinity : ((dy > 0 ? bottom : top) - from.y) / dy;
  const share = Math.min(across, down);
  return {x: from.x + dx * share, y: from.y + dy * share};
}

const arrowOf = (from: Pixel, to: Pixel): string => {
  const turn = Math.atan2(to.x - from.x, from.y - to.y) / (2 * Math.PI);
  return ARROWS[(Math.round(turn * 8) + 8) % 8] as string;
};

/**
 * The box at an edge that is nearest to where it should be and lies on no button, place or other mark; where there is none, the one that covers least of them.
 *
 * @param names - are kept free where that costs no long way: a name of the map may still find another place, a mark on the wrong side says what is not so
 */
function besideOthers(at: Pixel, box: Size, free: Rect, names: readonly Rect[], others: readonly Rect[]): Rect {
  const wanted = boxAround(at, box, free);
  const away = (rect: Rect): number => Math.hypot(rect.left - wanted.left, rect.top - wanted.top);
  const places = [...placesAtEdge(wanted, box, free)];
  let best: {readonly rect: Rect; readonly cost: number} | null = null;
  for (const {rect: atEdge, inwards} of places) {
    // Further in it is nearer by no more than it is further in.
    if (best && away(atEdge) >= best.cost) continue;
    // Where something stands at the edge (buttons, a mark, a name), what is behind it is the edge.
    for (const obstacles of [others, [...others, ...names]]) {
      const [rect, depth] = slid(atEdge, inwards, obstacles);
      if (depth > deepest(inwards, free)) continue;
      const covered = sharedWith(names, rect);
      const cost = away(rect) + depth + covered * NAMES_WEIGH;
      if (!best || cost < best.cost) best = {rect, cost};
      if (covered === 0) break;
    }
  }
  return best?.rect ?? places.map(({rect}) => rect).reduce((least, rect) => (sharedWith(others, rect) < sharedWith(others, least) ? rect : least));
}

const sharedWith = (rects: readonly Rect[], rect: Rect): number => rects.reduce((sum, other) => sum + sharedPx(grown(rect, GAP_PX), other), 0);

function boxAround(at: Pixel, {width, height}: Size, free: Rect): Rect {
  const left = Math.round(Math.max(free.left, Math.min(free.right - width, at.x - width / 2)));
  const top = Math.round(Math.max(free.top, Math.min(free.bottom - height, at.y - height / 2)));
  return {left, top, right: left + width, bottom: top + height};
}

/** Every so many pixels along each edge, and exactly where it should be. */
function* placesAtEdge(wanted: Rect, {width, height}: Size, free: Rect): Generator<{readonly rect: Rect; readonly inwards: Pixel}> {
  const [right, bottom] = [free.right - width, free.bottom - height];
  const place = (left: number, top: number, x: number, y: number) => ({rect: {left, top, right: left + width, bottom: top + height}, inwards: {x, y}});
  for (const top of steps(free.top, bottom, wanted.top)) {
    yield place(free.left, top, 1, 0);
    yield place(right, top, -1, 0);
  }
  for (const left of steps(free.left, right, wanted.left)) {
    yield place(left, free.top, 0, 1);
    yield place(left, bottom, 0, -1);
  }
}

function* steps(from: number, to: number, exact: number): Generator<number> {
  yield exact;
  for (let step = from; step < to; step += SHIFT_PX) yield step;
  yield to;
}

/** Moves a box inwards until it lies on nothing; says how far that was. */
function slid(rect: Rect, {x, y}: Pixel, others: readonly Rect[]): [Rect, number] {
  let depth = 0;
  for (;;) {
    const now = {left: rect.left + x * depth, top: rect.top + y * depth, right: rect.right + x * depth, bottom: rect.bottom + y * depth};
    const hit = others.find((other) => sharedPx(grown(now, GAP_PX), other) > 0);
    if (!hit) return [now, depth];
    const past = x > 0 ? hit.right - now.left : x < 0 ? now.right - hit.left : y > 0 ? hit.bottom - now.top : now.bottom - hit.top;
    depth += Math.ceil(past) + GAP_PX;
  }
}

/** Further in than this a mark does not seem to stand at an edge. */
const deepest = ({x}: Pixel, {left, top, right, bottom}: Rect): number => (x === 0 ? bottom - top : right - left) * DEEPEST_SHARE;
