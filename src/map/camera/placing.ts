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
  /** The other side of marks whose names have room at either: left free as well, unless the picture is too small for that. */
  readonly spare?: readonly Rect[];
  /** Both sides of every mark with a name: whichever it stands at, no line shall strike it out. */
  readonly names?: readonly Rect[];
  /** Corners of the outline of a place with a spot: seen whole as well, unless the picture is too small for that. */
  readonly around?: readonly Pixel[];
  /** Corners of the area that it is about, in order; it is convex. Empty when there is none. */
  readonly outline: readonly Pixel[];
  /** What it is not about and is better seen all the same: the marks of neighbours, with their names. */
  readonly neighbours?: readonly Rect[];
  /** Ends of its ties, with their names: it is about them, too. Rather than one of these it hides any neighbours. */
  readonly tied?: readonly Rect[];
  /** Which edge is tried first: the right one, away from the column beside the map, unless something else shall stand there. */
  readonly firstEdge?: 'left';
}

/** Where a popup stands, in CSS pixels from the top left of the map. */
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

/** On which side of its place a popup stands; `edge`: at the edge of the map. */
export type Side = 'above' | 'below' | 'right' | 'left' | 'above-right' | 'above-left' | 'below-right' | 'below-left' | 'edge';

const GAP = 22;
/** The beak must not leave the round corner. */
const BEAK_FROM_CORNER = 22;
/** Half the side of the box that a mark with its ring takes. */
const MARK_PX = 15;
/** Between a popup and the outline of an area. */
const CLEAR_PX = 6;
/** Between a popup that stands apart and what it keeps clear of. */
const APART_PX = 8;
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

/** How a popup finds room: beside its place, apart from it, or on the other side of a name only; `null`: nowhere. */
export type Room = 'beside' | 'apart' | 'tight';

/** Which room there is for a popup. Of many pictures that are tried few are drawn: where exactly it stands says `placePopup`. */
export function roomFor(popup: Size, surroundings: Surroundings): Room | null {
  const isRoom = (near: Surroundings) => (candidate: Candidate) => isClear(candidate, near);
  const spared = withSpare(surroundings);
  if (sidesIn(popup, surroundings).some(isRoom(spared))) return 'beside';
  const edges = edgesOf(popup, surroundings.free, surroundings.firstEdge);
  if (edges.some(isRoom(spared))) return 'apart';
  return spared !== surroundings && [...sidesIn(popup, surroundings), ...edges].some(isRoom(surroundings)) ? 'tight' : null;
}

/**
 * Where a popup stands: at one of eight sides of its place, else apart from it, as near as it can, with a fine line to the place. It never lies on what it is
 * about, as long as there is any room for it.
 *
 * @param before - where it stood in the frame before
 */
export function placePopup(popup: Size, surroundings: Surroundings, before: PopupPlace | null = null): PopupPlace {
  const {taken, tied = []} = surroundings;
  if (tied.length > 0) {
    const beside = placeIn(popup, withSpare({...surroundings, taken: [...taken, ...tied]}), before);
    if (beside.clear) return beside;
  }
  const spared = withSpare(surroundings);
  const place = placeIn(popup, spared, before);
  if (place.clear || spared === surroundings) return place;
  const tight = placeIn(popup, surroundings, before);
  return tight.clear ? tight : place;
}

function placeIn(popup: Size, surroundings: Surroundings, before: PopupPlace | null): PopupPlace {
  const {free} = surroundings;
  const fits = (candidate: Candidate): boolean => isClear(candidate, surroundings);
  const sides = sidesIn(popup, surroundings);
  const near = sides.find((side) => side.side === before?.side && fits(side)) ?? leastBy(sides.filter(fits), ({rect}) => hiddenPx(rect, surroundings));
  if (near) return placed(near, surroundings, true);
  const withCost = (edge: Candidate) => ({edge, cost: costOf(edge.rect, surroundings)});
  const edges = edgesOf(popup, free, surroundings.firstEdge).map(withCost);
  const leastCost = Math.min(...edges.map(({cost}) => cost));
  const kept = before?.side === 'edge' ? withCost({side: 'edge', rect: rectAt({x: before.left, y: before.top}, popup)}) : undefined;
  if (kept && (leastCost === 0 ? kept.cost === 0 : kept.cost <= leastCost + STEADY_PX2)) return placed(kept.edge, surroundings, kept.cost === 0);
  const least = edges.filter(({cost}) => cost === leastCost).map(({edge}) => (leastCost === 0 ? drawnNear(edge, surroundings) : edge));
  // Of those that cover the same, the one whose line is short and strikes out nothing.
  const best = leastBy(least, ({rect}) => wayCost(rect, surroundings)) as Candidate;
  return placed(best, surroundings, leastCost === 0);
}

/** Everything that is left free where there is room. */
const withSpare = (surroundings: Surroundings): Surroundings => {
  const {taken, spare = [], outline, around: own = []} = surroundings;
  return spare.length + own.length === 0 ? surroundings : {...surroundings, taken: [...taken, ...spare], outline: own.length > 0 ? own : outline};
};

const isClear = ({rect}: Candidate, surroundings: Surroundings): boolean => isWithin(rect, surroundings.free) && costOf(rect, surroundings) === 0;

const isIn = ({x, y}: Pixel, {left, top, right, bottom}: Rect): boolean => x >= left && x <= right && y >= top && y <= bottom;

const hiddenPx = (rect: Rect, {neighbours = [], tied = []}: Surroundings): number =>
  [...neighbours, ...tied].reduce((sum, other) => sum + sharedPx(rect, other), 0);

/** What must be read. */
const readIn = ({taken, names = []}: Surroundings): readonly Rect[] => [...taken, ...names];

/** What it costs to stand apart: the line to the place, and what is hidden. */
function wayCost(rect: Rect, surroundings: Surroundings): number {
  const {free, spot} = surroundings;
  const line = spot !== null && isIn(spot, free) ? lineBetween(rect, spot, readIn(surroundings)) : null;
  return (line?.cost ?? 0) + hiddenPx(rect, surroundings) * HIDING_COST;
}

/** From the edge it comes as near to its place as it can, with a little room between the two. */
function drawnNear(edge: Candidate, surroundings: Surroundings): Candidate {
  const {free, spot} = surroundings;
  if (spot === null || !isIn(spot, free)) return edge;
  const about = {...surroundings, free: grown(free, APART_PX)};
  const crowding = (near: Rect): number => costOf(grown(near, APART_PX), about);
  let {rect} = edge;
  for (;;) {
    const [x, y] = [stepTo(spot.x, rect.left, rect.right), stepTo(spot.y, rect.top, rect.bottom)];
    const steps = [
      {x, y},
      {x, y: 0},
      {x: 0, y},
    ].filter((step) => step.x !== 0 || step.y !== 0);
    // At an edge it may stand closer beside something, as beside the buttons.
    const most = crowding(rect);
    const next = steps.map((step) => movedRect(rect, step)).find((moved) => crowding(moved) <= most && costOf(moved, surroundings) === 0);
    if (!next) return {side: edge.side, rect};
    rect = next;
  }
}

/** One step towards a number that lies outside of a range, and not beyond it: a popup that has no height yet would go to and fro. */
const stepTo = (at: number, from: number, to: number): number => (at < from ? Math.max(at - from, -STEP_PX) : at > to ? Math.min(at - to, STEP_PX) : 0);

const movedRect = ({left, top, right, bottom}: Rect, {x, y}: Pixel): Rect => ({left: left + x, top: top + y, right: right + x, bottom: bottom + y});

/** The first of those with the least. */
const leastBy = <Item>(items: readonly Item[], amount: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>((least, item) => (least === undefined || amount(item) < amount(least) ? item : least), undefined);

/** The sides of a place that is in sight. */
const sidesIn = (popup: Size, {free, spot}: Surroundings): Candidate[] => (spot !== null && isIn(spot, free) ? sidesOf(spot, popup, free) : []);

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

/** The room of a mark around its middle. */
export const markRect = ({x, y}: Pixel): Rect => ({left: x - MARK_PX, top: y - MARK_PX, right: x + MARK_PX, bottom: y + MARK_PX});

function placed({side, rect}: Candidate, surroundings: Surroundings, clear: boolean): PopupPlace {
  const {spot} = surroundings;
  const width = rect.right - rect.left;
  const beak = spot === null ? 0 : Math.round(Math.min(width - BEAK_FROM_CORNER, Math.max(BEAK_FROM_CORNER, spot.x - rect.left)));
  const line = spot === null || side === 'above' || side === 'below' ? null : lineBetween(rect, spot, readIn(surroundings));
  return {left: rect.left, top: rect.top, side, beak, line: line && {from: line.from, to: line.to}, clear};
}

interface Line {
  readonly from: Pixel;
  readonly to: Pixel;
  /** Its length, and what it strikes out. */
  readonly cost: number;
}

/** From the popup to the rim of the mark: from its nearest point, or from one further along its sides when the line would strike out a name on its way. */
function lineBetween(rect: Rect, spot: Pixel, read: readonly Rect[]): Line | null {
  const nearest = {x: Math.min(rect.right, Math.max(rect.left, spot.x)), y: Math.min(rect.bottom, Math.max(rect.top, spot.y))};
  const lines = [nearest, ...alongSides(grown(rect, -CORNER_PX))].flatMap((from) => {
    const way = Math.hypot(spot.x - from.x, spot.y - from.y);
    if (way <= MARK_PX) return [];
    const share = (way - MARK_PX) / way;
    const to = {x: from.x + (spot.x - from.x) * share, y: from.y + (spot.y - from.y) * share};
    return [{from, to, cost: struckPx({from, to}, read) + way * WAY_COST}];
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
function struckPx({from, to}: {readonly from: Pixel; readonly to: Pixel}, read: readonly Rect[]): number {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP_PX);
  let struck = 0;
  for (let step = 0; step <= steps; step++) {
    const [x, y] = [from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps];
    if (read.some(({left, top, right, bottom}) => x >= left && x <= right && y >= top && y <= bottom)) struck += STEP_PX;
  }
  return struck;
}
