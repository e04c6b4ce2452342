import {around, cornersOf, grown, isWithin, overlaps, overlapsOutline, type Rect, rectAt, sharedPx} from './boxes.ts';
import type {Pixel, Size} from './projection.ts';

/** What a popup must not lie on, in the picture as it stands. */
export interface Surroundings {
  /** What panels leave of the map. */
  readonly free: Rect;
  /** Where the thing is; `null` when it has no place of its own, or is seen as an area. */
  readonly spot: Pixel | null;
  /** Marks with their names, ends of arcs, buttons. */
  readonly taken: readonly Rect[];
  /** Corners of the area that it is about, in order; it is convex. Empty when there is none. */
  readonly outline: readonly Pixel[];
  /** What it is not about and is better seen all the same: the marks of neighbours, with their names. */
  readonly neighbours?: readonly Rect[];
  /** Which edge is tried first: the right one, away from the column beside the map, unless something else shall stand there. */
  readonly firstEdge?: 'left';
}

export interface PopupPlace {
  readonly left: number;
  readonly top: number;
  /** `above` and `below` point at the spot with a beak; all else stands apart. */
  readonly side: Side;
  /** Distance of the beak from the popup's left edge. */
  readonly beak: number;
  /** From the popup to the spot, where no beak reaches it. */
  readonly line: {readonly from: Pixel; readonly to: Pixel} | null;
  /** True when it lies on nothing that it is about. */
  readonly clear: boolean;
}

export type Side = 'above' | 'below' | 'right' | 'left' | 'above-right' | 'above-left' | 'below-right' | 'below-left' | 'edge';

const GAP = 22;
/** The beak must not leave the round corner. */
const BEAK_FROM_CORNER = 22;
/** Half the side of the box that a mark with its ring takes. */
const MARK_PX = 15;
/** Between a popup and the outline of an area. */
const CLEAR_PX = 6;
/** A line begins behind the popup's round corner. */
const CORNER_PX = 4;
const STEP_PX = 4;
/** A longer way, as one from behind the popup is, must save more of the names than a quarter of its length. */
const WAY_COST = 0.25;
/** Where no place is clear, a popup keeps to the one where it is until another is this much better: it must not jump while the map is moved. */
const STEADY_PX2 = 6000;

/** Where along an edge a popup may stand, and its line begin, between the corners: the middle first. */
const EDGE_SHARES = [1 / 2, 1 / 4, 3 / 4];

/** A square pixel of a neighbour that is hidden, in pixels of the line to the place: a mark with its name is worth a way of 150. */
const HIDING_COST = 0.05;

interface Candidate {
  readonly side: Side;
  readonly rect: Rect;
}

/**
 * Where a popup stands: at one of eight sides of its place, else at the edge of the map with a fine line to the place. It never lies on what it is about, as
 * long as there is any room for it.
 *
 * @param before - where it stood in the frame before
 */
export function placePopup(popup: Size, surroundings: Surroundings, before: PopupPlace | null = null): PopupPlace {
  const {free, spot} = surroundings;
  const inSight = spot !== null && spot.x >= free.left && spot.x <= free.right && spot.y >= free.top && spot.y <= free.bottom;
  const sides = inSight ? sidesOf(spot, popup, free) : [];
  const fits = ({rect}: Candidate): boolean => isWithin(rect, free) && costOf(rect, surroundings) === 0;
  const hides = (rect: Rect): number => (surroundings.neighbours ?? []).reduce((sum, neighbour) => sum + sharedPx(rect, neighbour), 0);
  const near = sides.find((side) => side.side === before?.side && fits(side)) ?? leastBy(sides.filter(fits), ({rect}) => hides(rect));
  if (near) return placed(near, surroundings, true);
  const edges = edgesOf(popup, free, surroundings.firstEdge).map((edge) => {
    const line = inSight ? lineBetween(edge.rect, spot, surroundings.taken) : null;
    return {edge, cost: costOf(edge.rect, surroundings), way: (line?.cost ?? 0) + hides(edge.rect) * HIDING_COST};
  });
  // Of those that cover the same, the one whose line is short and strikes out nothing.
  const best = edges.reduce((least, edge) => (edge.cost < least.cost || (edge.cost === least.cost && edge.way < least.way) ? edge : least));
  const kept = before?.side === 'edge' ? edges.find(({edge}) => edge.rect.left === before.left && edge.rect.top === before.top) : undefined;
  const isKept = kept !== undefined && (best.cost === 0 ? kept.cost === 0 : kept.cost <= best.cost + STEADY_PX2);
  const {edge, cost} = isKept ? kept : best;
  return placed(edge, surroundings, cost === 0);
}

/** The first of those with the least. */
const leastBy = <Item>(items: readonly Item[], amount: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>((least, item) => (least === undefined || amount(item) < amount(least) ? item : least), undefined);

/** The eight sides of a place. Above and below it may stand off the middle, so that it stays within the map, as far as the beak reaches the place. */
function sidesOf({x, y}: Pixel, {width, height}: Size, free: Rect): Candidate[] {
  const inside = Math.max(free.left, Math.min(free.right - width, x - width / 2));
  const left = Math.max(x - width + BEAK_FROM_CORNER, Math.min(x - BEAK_FROM_CORNER, inside));
  const side = (name: Side, at: Pixel): Candidate => ({side: name, rect: rectAt({x: Math.round(at.x), y: Math.round(at.y)}, {width, height})});
  const [east, west, north, south] = [x + GAP, x - GAP - width, y - GAP - height, y + GAP];
  const level = y - height / 2;
  return [
    side('above', {x: left, y: north}),
    side('below', {x: left, y: south}),
    side('right', {x: east, y: level}),
    side('left', {x: west, y: level}),
    side('above-right', {x: east, y: north}),
    side('above-left', {x: west, y: north}),
    side('below-right', {x: east, y: south}),
    side('below-left', {x: west, y: south}),
  ];
}

/** The corners, the middles of the sides, and between them. Of those that are as good the first is taken. */
function edgesOf({width, height}: Size, free: Rect, first: Surroundings['firstEdge']): Candidate[] {
  const [top, bottom] = [free.top, Math.max(free.top, free.bottom - height)];
  const sides = [Math.max(free.left, free.right - width), free.left];
  const [near, far] = (first === 'left' ? sides.toReversed() : sides) as [number, number];
  const between = (from: number, to: number, share: number): number => Math.round(from + (to - from) * share);
  const places = [
    [near, top],
    [near, bottom],
    [far, top],
    [far, bottom],
    ...EDGE_SHARES.flatMap((share) => [near, far].map((x) => [x, between(top, bottom, share)] as const)),
    ...EDGE_SHARES.flatMap((share) => [top, bottom].map((y) => [between(near, far, share), y] as const)),
  ] as const;
  return places.map(([x, y]) => ({side: 'edge', rect: rectAt({x, y}, {width, height})}));
}

/** Square pixels of what would be covered; an area counts as what of its box is covered. */
function costOf(rect: Rect, {free, spot, taken, outline}: Surroundings): number {
  const marks = spot === null ? taken : [...taken, markRect(spot)];
  const covered = marks.reduce((sum, mark) => sum + (overlaps(rect, mark) ? 400 + sharedPx(rect, mark) : 0), 0);
  const area = overlapsOutline(grown(rect, CLEAR_PX), outline)
    ? 1 + sharedPx(rect, around(outline.map(({x, y}) => ({left: x, top: y, right: x, bottom: y}))))
    : 0;
  const outside = (rect.right - rect.left) * (rect.bottom - rect.top) - sharedPx(rect, free);
  return covered + area + (outside > 1 ? outside : 0);
}

export const markRect = ({x, y}: Pixel): Rect => ({left: x - MARK_PX, top: y - MARK_PX, right: x + MARK_PX, bottom: y + MARK_PX});

function placed({side, rect}: Candidate, {spot, taken}: Surroundings, clear: boolean): PopupPlace {
  const width = rect.right - rect.left;
  const beak = spot === null ? 0 : Math.round(Math.min(width - BEAK_FROM_CORNER, Math.max(BEAK_FROM_CORNER, spot.x - rect.left)));
  const line = spot === null || side === 'above' || side === 'below' ? null : lineBetween(rect, spot, taken);
  return {left: rect.left, top: rect.top, side, beak, line: line && {from: line.from, to: line.to}, clear};
}

interface Line {
  readonly from: Pixel;
  readonly to: Pixel;
  /** Its length, and what it strikes out. */
  readonly cost: number;
}

/** From the popup to the rim of the mark: from its nearest point, or from one further along its sides when the line would strike out a name on its way. */
function lineBetween(rect: Rect, spot: Pixel, taken: readonly Rect[]): Line | null {
  const nearest = {x: Math.min(rect.right, Math.max(rect.left, spot.x)), y: Math.min(rect.bottom, Math.max(rect.top, spot.y))};
  const lines = [nearest, ...alongSides(grown(rect, -CORNER_PX))].flatMap((from) => {
    const way = Math.hypot(spot.x - from.x, spot.y - from.y);
    if (way <= MARK_PX) return [];
    const share = (way - MARK_PX) / way;
    const to = {x: from.x + (spot.x - from.x) * share, y: from.y + (spot.y - from.y) * share};
    return [{from, to, cost: struckPx({from, to}, taken) + way * WAY_COST}];
  });
  if (lines[0]?.from !== nearest) return null;
  return lines.reduce((least, line) => (line.cost < least.cost ? line : least));
}

/** The corners of a box, and points between them. */
const alongSides = (rect: Rect): Pixel[] => {
  const corners = cornersOf(rect);
  return corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length] as Pixel;
    return [0, ...EDGE_SHARES].map((share) => ({x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share}));
  });
};

/** How much of a line lies on what must be read. */
function struckPx({from, to}: {readonly from: Pixel; readonly to: Pixel}, taken: readonly Rect[]): number {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP_PX);
  let struck = 0;
  for (let step = 0; step <= steps; step++) {
    const [x, y] = [from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps];
    if (taken.some(({left, top, right, bottom}) => x >= left && x <= right && y >= top && y <= bottom)) struck += STEP_PX;
  }
  return struck;
}
