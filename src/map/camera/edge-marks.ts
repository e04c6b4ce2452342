import {type BaseLanguage, type LocalizedText, textInBoth} from '../../i18n/languages.ts';
import {freeRect, grown, type Rect, sharedPx} from './boxes.ts';
import type {Padding} from '../map-view.ts';
import {type Pixel, project, type Size, type Standing} from './projection.ts';
import type {FarEnd, Subject} from './subject.ts';
import {greatCircleKm} from '../data/great-circle.ts';

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
}

const EDGE_PX = 8;
const HEIGHT_PX = 32;
const LETTER_PX = 7.6;
/** Padding, arrow and the room between. */
const FRAME_PX = 46;
/** “ 8.893 km” */
const KM_PX = 62;
const GAP_PX = 4;
/** Names on the map: their letters, half the height with a second line, and their distance from the middle of the mark. */
const NAME_LETTER_PX = 6.4;
const NAME_PX = 22;
const MARK_PX = 14;
const MOST_ROWS = 4;
/** So much worse than on a name does a mark lie on a button or another mark. */
const OTHERS_WEIGH = 20;
/** So finely a place is looked for along an edge. */
const SHIFT_PX = 6;
/** An end this near to the edge would have its name cut. */
const CUT_PX = 6;
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
  readonly scale: 1 | 2;
}

/** Every end that is not in the picture, at its edge, where the way there leaves it; none lies on another or on a button. */
export function edgeMarks(subject: Subject, standing: Standing, picture: Picture): EdgeMark[] {
  const {size, padding, scale, language, also} = picture;
  const free = freeRect(size, padding, EDGE_PX);
  const inner = freeRect(size, padding, CUT_PX);
  const start = subject.spot && project(subject.spot, standing, size);
  const from = start && !start.hidden && isIn(start, inner) ? start : {x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2};
  const wanted = merged([...subject.far, ...subject.ends]).flatMap((end) => {
    const at = project(end.point, standing, size);
    if (!at.hidden && isIn(at, inner)) return [];
    const km = subject.spot === null ? null : greatCircleKm(subject.spot, end.point);
    const text = textInBoth(end.name, language, also).length * LETTER_PX + (km === null ? 0 : KM_PX);
    const box = {width: Math.round((text + FRAME_PX) * scale), height: HEIGHT_PX * scale};
    return [{end, km, at: leaving(from, at, free), box, arrow: arrowOf(from, at)}];
  });
  // Names of the subject in the picture are not covered either.
  const named = subject.essentials.flatMap(({point, name}) =>
    name === undefined ? [] : [nameRect(project(point, standing, size), name[language], from, scale)],
  );
  const placed: EdgeMark[] = [];
  for (const {end, km, at, box, arrow} of wanted) {
    const rect = besideOthers(at, box, free, named, [...picture.obstacles, ...placed.map((mark) => mark.rect)]);
    placed.push({id: end.id, name: end.name, km, arrow, rect});
  }
  return placed;
}

/** A mark with its name, which leans away from where the picture is seen from; what is there itself has it on either side. */
function nameRect({x, y}: Pixel, name: string, from: Pixel, scale: number): Rect {
  const [near, far] = [MARK_PX * scale, (MARK_PX + name.length * NAME_LETTER_PX) * scale];
  const isWest = x <= from.x + near;
  const isEast = x >= from.x - near;
  return {left: x - (isWest ? far : near), top: y - NAME_PX * scale, right: x + (isEast ? far : near), bottom: y + NAME_PX * scale};
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
 * The box at the edge that is nearest to where it should be and lies on nothing else; where there is none, the one that covers least.
 *
 * @param names - may be covered rather than `others`: what lies on a button or another mark cannot be read
 */
function besideOthers(at: Pixel, box: Size, free: Rect, names: readonly Rect[], others: readonly Rect[]): Rect {
  let least: {readonly rect: Rect; readonly covered: number} | null = null;
  for (const rect of placesAtEdge(at, box, free)) {
    const around = grown(rect, GAP_PX);
    const sharedWith = (rects: readonly Rect[]): number => rects.reduce((sum, other) => sum + sharedPx(around, other), 0);
    const covered = sharedWith(names) + sharedWith(others) * OTHERS_WEIGH;
    if (covered === 0) return rect;
    if (!least || covered < least.covered) least = {rect, covered};
  }
  return least!.rect;
}

/** Along the edge where it belongs, the nearest first; of an edge above or below in further rows too; then along the edges next to it. */
function* placesAtEdge(at: Pixel, box: Size, free: Rect): Generator<Rect> {
  const boxAt = (x: number, y: number): Rect => {
    const left = Math.round(Math.max(free.left, Math.min(free.right - box.width, x - box.width / 2)));
    const top = Math.round(Math.max(free.top, Math.min(free.bottom - box.height, y - box.height / 2)));
    return {left, top, right: left + box.width, bottom: top + box.height};
  };
  const [width, height] = [free.right - free.left, free.bottom - free.top];
  const middle = (free.top + free.bottom) / 2;
  if (at.x <= free.left + 1 || at.x >= free.right - 1) {
    for (const shift of bothWays(height)) yield boxAt(at.x, at.y + shift);
    const [near, far] = at.y < middle ? [free.top, free.bottom] : [free.bottom, free.top];
    for (const y of [near, far]) {
      for (let row = 0; row < MOST_ROWS; row++)
        for (const shift of bothWays(width)) yield boxAt(at.x + shift, boxAt(0, y).top + box.height / 2 + Math.sign(middle - y) * row * (box.height + GAP_PX));
    }
    return;
  }
  // Where an edge is full the next row begins, further in.
  const inwards = Math.sign(middle - at.y) * (box.height + GAP_PX);
  for (let row = 0; row < MOST_ROWS; row++)
    for (const shift of bothWays(width)) yield boxAt(at.x + shift, boxAt(at.x, at.y).top + box.height / 2 + row * inwards);
  const [near, far] = at.x < (free.left + free.right) / 2 ? [free.left, free.right] : [free.right, free.left];
  for (const x of [near, far]) for (const shift of bothWays(height)) yield boxAt(x, at.y + shift);
}

/** 0, 6, −6, 12, −12 … pixels, as far as the edge is long. */
function* bothWays(span: number): Generator<number> {
  yield 0;
  for (let away = SHIFT_PX; away <= span; away += SHIFT_PX) {
    yield away;
    yield -away;
  }
}
