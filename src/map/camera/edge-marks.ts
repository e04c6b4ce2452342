import {type BaseLanguage, type LocalizedText, textInBoth} from '../../i18n/languages.ts';
import {freeRect, grown, overlaps, type Rect} from './boxes.ts';
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
const MOST_ROWS = 4;
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
  const named = subject.essentials.filter(({name}) => name !== undefined).map(({point}) => nameRect(project(point, standing, size), scale));
  const placed: EdgeMark[] = [];
  for (const {end, km, at, box, arrow} of wanted) {
    const rect = besideOthers(at, box, free, [...picture.obstacles, ...named, ...placed.map((mark) => mark.rect)]);
    placed.push({id: end.id, name: end.name, km, arrow, rect});
  }
  return placed;
}

/** A mark with its name, which may stand on any side of it. */
const nameRect = ({x, y}: Pixel, scale: number): Rect => ({left: x - 36 * scale, top: y - 26 * scale, right: x + 36 * scale, bottom: y + 26 * scale});

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

/** The box at the edge that is nearest to where it should be and lies on nothing else. */
function besideOthers(at: Pixel, box: Size, free: Rect, others: readonly Rect[]): Rect {
  const boxAt = (x: number, y: number): Rect => {
    const left = Math.round(Math.max(free.left, Math.min(free.right - box.width, x - box.width / 2)));
    const top = Math.round(Math.max(free.top, Math.min(free.bottom - box.height, y - box.height / 2)));
    return {left, top, right: left + box.width, bottom: top + box.height};
  };
  const upright = at.x <= free.left + 1 || at.x >= free.right - 1;
  const [span, step] = upright ? [free.bottom - free.top, box.height + GAP_PX] : [free.right - free.left, box.height];
  // Where an edge is full the next row begins, further in.
  const inwards = Math.sign((free.top + free.bottom) / 2 - at.y) * (box.height + GAP_PX);
  for (let row = 0; row < (upright ? 1 : MOST_ROWS); row++) {
    for (let away = 0; away <= span; away += step / 2) {
      for (const shift of away === 0 ? [0] : [away, -away]) {
        const rect = upright ? boxAt(at.x, at.y + shift) : boxAt(at.x + shift, boxAt(at.x, at.y).top + box.height / 2 + row * inwards);
        if (!others.some((other) => overlaps(grown(rect, GAP_PX), other))) return rect;
      }
    }
  }
  return boxAt(at.x, at.y);
}
