import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {LngLat} from '../../catalogue/facts.ts';
import {markIn} from '../../catalogue/marks.ts';
import {type BaseLanguage, type LocalizedText, textInBoth} from '../../i18n/languages.ts';
import type {MapView, Padding} from '../map-view.ts';
import {around, freeRect, grown, isWithin, overlaps, overlapsOutline, type Rect} from './boxes.ts';
import {LIFT_PX} from '../data/things.ts';
import {edgeMarks} from './edge-marks.ts';
import {beside, insetSize, placeInset} from './inset.ts';
import {markRect, type Room, roomFor, type Surroundings} from './placing.ts';
import {FLAT_FROM, GLOBE_UNTIL, movedBy, NO_PADDING, type Pixel, project, type Size, type Standing} from './projection.ts';
import type {Essential, Subject} from './subject.ts';

/** The map as a place for pictures: its size, and what lies on it. */
export interface Frame {
  readonly size: Size;
  /** What panels cover along its edges. */
  readonly padding: Padding;
  /** Buttons, plates: what else lies on it. */
  readonly obstacles: readonly Rect[];
  /** Size of the popup that is shown with the subject; `null`: none. */
  readonly popup: Size | null;
  /** Whether second pictures are shown in it. */
  readonly insets: boolean;
  readonly language: BaseLanguage;
  /** A second language in which names are written; `null`: none. */
  readonly also: BaseLanguage | null;
  /** How many times as large as designed names and marks are drawn. */
  readonly scale: number;
  /** On a projector. */
  readonly hall: boolean;
}

/** Least distance of what is essential from the edge. */
const EDGE_PX = 18;
const NARROW_EDGE_PX = 10;
const NARROW_BELOW_PX = 640;
/** Room of a mark without a name. */
const POINT_PX = 6;
const MARK_PX = 14;
/** Mean width of a letter of a name, and the height of its line with the one below, at 14 px. */
const LETTER_PX = 7.4;
const LINE_PX = 15;
/** How much larger the name is that the lens begins at: on a screen and in the hall. */
const START_SCALE = {screen: 18 / 14, hall: 15 / 14} as const;
/** Size of the line below a name, as a share of the name’s. */
const BELOW_SCALE = 0.86;
const LONGEST_NAME_PX = 200;
/** Names are a little higher than their lines, and MapLibre keeps room around them. */
const NAME_ROOM_PX = 4;
/** A tie has two ends; more marks with names are a set, spread over the picture. */
const MOST_ENDS = 2;
const ZOOM_STEP = 0.05;
/** The globe fits a phone beside its sheet. */
export const LEAST_ZOOM = -1;
/** A popup is worth this much of the picture; beyond that it may lie on the least important part of it. */
const MOST_FOR_POPUP = 2.2;
/** So much (levels of zoom) is it worth that the popup stands beside its place, and not apart from it. */
const APART_ZOOMS = 0.2;
/** … and that the names have room at either side of their marks. */
const TIGHT_ZOOMS = 0.75;
/** A subject at the very side of the picture is worth as much as one in the middle that is so much smaller (levels of zoom). */
const ASIDE_ZOOMS = 0.35;
/** Shares of the room to spare at which the subject is tried: in the middle first. */
const SHARES = [0.5, 0.25, 0.75, 0, 1] as const;

/** … and of the ends of a tie, which from afar lie in the corners: as a share of the shorter side of what is free. */
const TIE_EDGE = 0.06;
/** Where the lens begins is what the picture is about: so much of what is free lies around it on each side. */
const START_ROOM = 0.16;

function edgeOf({size, padding}: Frame, {isWay}: Pick<Subject, 'isWay'>): number {
  const [width, height] = [size.width - padding.left - padding.right, size.height - padding.top - padding.bottom];
  if (width < NARROW_BELOW_PX) return NARROW_EDGE_PX;
  return isWay ? Math.max(EDGE_PX, TIE_EDGE * Math.min(width, height)) : EDGE_PX;
}

/** What must lie on free map, with some of the land around the start of a lens. */
function boundsOf(boxes: readonly Rect[], {essentials: [first]}: Subject, standing: Standing, {size, padding}: Frame): Rect {
  if (!first?.isStart) return around(boxes);
  const {x, y} = project(first.point, standing, size);
  const free = freeRect(size, padding, 0);
  const [wide, high] = [(free.right - free.left) * START_ROOM, (free.bottom - free.top) * START_ROOM];
  return around([...boxes, {left: x - wide, top: y - high, right: x + wide, bottom: y + high}]);
}

/** Where the popup may stand: nearer to the edge than what is essential. */
const popupEdge = (frame: Frame): number => Math.min(12, edgeOf(frame, {isWay: false}));

function widthOf({name, below = [], isStart = false}: Essential, {language, also, scale, hall}: Frame): number {
  if (name === undefined) return 0;
  const lettersOf = (text: LocalizedText): number => textInBoth(text, language, also).length;
  const letters = Math.max(lettersOf(name), ...below.map((line) => lettersOf(line) * BELOW_SCALE));
  return Math.min(LONGEST_NAME_PX, letters * LETTER_PX * (isStart ? START_SCALE[hall ? 'hall' : 'screen'] : 1)) * scale + MARK_PX;
}

/** From the middle of a name that stands at the side of its mark to its first or last line. */
const halfHeightOf = ({lines = 2}: Essential, {scale}: Frame): number => (lines / 2) * LINE_PX * scale;

/** Where the names of the two ends of a tie stand: away from each other beside their marks, or above the northern and below the southern one. */
type Lean = 'beside' | 'apart';
/** Beside is easier to read. The other way must bring a tie so much nearer (levels of zoom). */
const WORTH_APART_ZOOMS = 0.5;

/**
 * Between the sheet of a phone and its search there may be no room for two names beside their marks; where a popup is shown there is. Near by other names stand
 * above and below, but not under the lens.
 */
const leansOf = ({isWay, abroad, large}: Subject, {popup}: Frame): readonly Lean[] =>
  isWay && popup === null && (abroad !== null || large) ? ['beside', 'apart'] : ['beside'];

/** Where the mark of a subject is drawn. */
function markAt(point: LngLat, {lifted}: Subject, standing: Standing, {size, scale}: Frame): ReturnType<typeof project> {
  const pixel = project(point, standing, size);
  return lifted ? {...pixel, y: pixel.y - LIFT_PX * scale} : pixel;
}

/** The boxes that must lie on free map: each mark, with its name to the side to which it leans away from the others; of many, above or below it. */
function boxesOf(subject: Subject, standing: Standing, frame: Frame, lean: Lean): Rect[] | null {
  const {scale} = frame;
  const pixels = subject.essentials.map(({point}) => markAt(point, subject, standing, frame));
  if (pixels.some(({hidden}) => hidden)) return null;
  const named = pixels.filter((_, index) => subject.essentials[index]?.name !== undefined);
  const mean = (of: (pixel: Pixel) => number): number => named.reduce((sum, pixel) => sum + of(pixel), 0) / Math.max(1, named.length);
  const middle = {x: mean(({x}) => x), y: mean(({y}) => y)};
  const isSet = subject.large && named.length > MOST_ENDS;
  return subject.essentials.map((essential, index) => {
    const {x, y} = pixels[index] as Pixel;
    if (essential.name === undefined) return {left: x - POINT_PX, top: y - POINT_PX, right: x + POINT_PX, bottom: y + POINT_PX};
    const width = widthOf(essential, frame);
    if (isSet) return {left: x - width / 2, top: y - 2 * LINE_PX * scale, right: x + width / 2, bottom: y + 2 * LINE_PX * scale};
    const half = MARK_PX * scale;
    const height = halfHeightOf(essential, frame);
    if (lean === 'apart') {
      const north = y < middle.y;
      return {left: x - width / 2, right: x + width / 2, top: y - half - (north ? 2 * height : 0), bottom: y + half + (north ? 0 : 2 * height)};
    }
    const west = x < middle.x;
    return {left: x - (west ? width : half), top: y - height, right: x + (west ? half : width), bottom: y + height};
  });
}

/** What a popup keeps clear of, in the picture as it stands. Names may stand at either side of their marks; one alone, or of two, stands where it is tried first. */
export function surroundingsOf(subject: Subject, standing: Standing, frame: Frame): Surroundings {
  const {size, padding} = frame;
  const at = (point: LngLat): Pixel => markAt(point, subject, standing, frame);
  const named = subject.essentials.filter(({name}) => name !== undefined).map((essential) => ({...at(essential.point), essential}));
  const middle = named.reduce((sum, {x}) => sum + x, 0) / Math.max(1, named.length);
  const isTie = named.length === MOST_ENDS;
  const names = named.map(({x, y, essential}) => {
    const [width, height] = [widthOf(essential, frame), halfHeightOf(essential, frame)];
    return {
      left: x - width,
      top: y - height,
      right: x + width,
      bottom: y + height,
      x,
      isWest: isTie ? x < middle : named.length === 1 ? essential.isWest : undefined,
    };
  });
  // The two ends of a tie bear theirs away from each other, if they can; beside an office or a park are the mark and name of its town.
  const leaning = names.map(({isWest, x, ...rect}) => (isWest === undefined ? rect : {...rect, ...(isWest ? {right: x} : {left: x})}));
  const spare = isTie ? names.map(({isWest, x, ...rect}) => ({...rect, ...(isWest ? {left: x} : {right: x})})) : [];
  const marks = subject.essentials.filter(({isMark}) => isMark).map(({point}) => markRect(at(point)));
  const others = subject.essentials.filter(({name, isMark}) => name === undefined && !isMark).map(({point}) => at(point));
  const outline = subject.large && !subject.isWay ? others : [];
  const ways = subject.isWay ? others.map(square) : [];
  return {
    free: freeRect(size, padding, popupEdge(frame)),
    spot: subject.spot && !subject.large ? at(subject.spot) : null,
    taken: [...leaning, ...marks, ...ways, ...frame.obstacles, ...edgeMarks(subject, standing, frame).map(({rect}) => rect)],
    spare,
    names,
    around: subject.large || subject.isWay ? [] : others,
    outline,
  };
}

/** Half the side of a mark of MONT and Netwerkstad Twente, and the height of the name above it. */
const CITY_MARK_PX = 9;
const CITY_NAME_PX = 20;

/** The cities of MONT and Netwerkstad Twente of the year besides what is chosen, with their names: left of a filled square, above a hollow one. */
export function neighboursOf(catalogue: Catalogue, {selected, year}: Pick<MapView, 'selected' | 'year'>, standing: Standing, frame: Frame): Rect[] {
  const half = CITY_MARK_PX * frame.scale;
  const isCity = (kind: string): boolean => kind === 'mont' || kind === 'netwerkstad';
  return catalogue.facts.places.flatMap((place) => {
    const kind = markIn(catalogue, place.id, year);
    if (place.id === selected || !place.point || !isCity(kind)) return [];
    const {x, y} = project(place.point, standing, frame.size);
    const width = widthOf({point: place.point, name: place.names}, frame);
    return kind === 'mont'
      ? [{left: x - width, top: y - half, right: x + half, bottom: y + half}]
      : [{left: x - width / 2, top: y - half - CITY_NAME_PX * frame.scale, right: x + width / 2, bottom: y + half}];
  });
}

const square = ({x, y}: Pixel): Rect => ({left: x - POINT_PX, top: y - POINT_PX, right: x + POINT_PX, bottom: y + POINT_PX});

/** How well a subject is seen. */
export interface Sight {
  /** Every essential point, with its name, lies on free map. */
  readonly whole: boolean;
  /** For the popup; `null`: none, `undefined`: no popup is shown. */
  readonly room?: Room | null;
  readonly inset: {readonly rect: Rect; readonly clear: boolean} | null;
}

/** How well a subject is seen from where the map stands. */
export function sightOf(subject: Subject, standing: Standing, frame: Frame): Sight {
  const free = freeRect(frame.size, frame.padding, edgeOf(frame, subject));
  const whole = leansOf(subject, frame).some((lean) => {
    const boxes = boxesOf(subject, standing, frame, lean);
    return boxes?.every((box) => isWithin(box, free)) && !frame.obstacles.some((obstacle) => isCovering(obstacle, subject, boxes, standing, frame));
  });
  const size = insetSize(subject, frame);
  if (!whole || (size === null && frame.popup === null)) return {whole, inset: null};
  const surroundings = surroundingsOf(subject, standing, frame);
  const inset = size && placeInset(size, surroundings);
  return {whole, inset, ...(frame.popup && {room: roomFor(frame.popup, beside(surroundings, inset?.rect ?? null))})};
}

function isCovering(obstacle: Rect, subject: Subject, boxes: readonly Rect[], standing: Standing, frame: Frame): boolean {
  return (
    boxes.some((box) => overlaps(grown(box, NAME_ROOM_PX), obstacle)) ||
    overlapsOutline(grown(obstacle, POINT_PX), surroundingsOf(subject, standing, frame).outline)
  );
}

const isClear = ({whole, room, inset}: Sight): boolean => whole && room !== null && (inset === null || inset.clear);

const ROOM_ZOOMS: Readonly<Record<Room, number>> = {beside: 0, apart: APART_ZOOMS, tight: TIGHT_ZOOMS};

/** Nearer than this a place is seen well, though the picture could show it larger: from farther off the marks of Twente leave a name no room beside its own. */
const WELL_FROM = 7.6;
/** So much smaller than it could be, a larger subject is still seen well. */
const WELL_WITHIN = 1;

/** A reader who has gone so much nearer looks at something in particular. */
const WELL_BEYOND = 2.5;

/** True when the picture already shows the subject: then it is not moved. */
export function isSeenWell(subject: Subject, standing: Standing, frame: Frame): boolean {
  const {zoom} = standing.camera;
  if (zoom > subject.maxZoom + WELL_BEYOND || !isClear(sightOf(subject, standing, frame))) return false;
  if (!subject.large && subject.abroad === null && zoom >= WELL_FROM) return true;
  return zoom >= fit(subject, frame).camera.zoom - (subject.large || subject.abroad !== null ? WELL_WITHIN : ZOOM_STEP);
}

/** The nearest standing from which the subject is seen whole: on free map, beside its popup. */
export function fit(subject: Subject, frame: Frame): Standing {
  if (subject.essentials.length === 0) throw new Error('euregio-map: expected a subject with a point, got none.');
  const [beside, ...others] = leansOf(subject, frame).map((lean) => fitLeaning(subject, frame, lean)) as [Standing, ...Standing[]];
  return others.find(({camera}) => camera.zoom > beside.camera.zoom + WORTH_APART_ZOOMS) ?? beside;
}

function fitLeaning(subject: Subject, frame: Frame, lean: Lean): Standing {
  let whole: Standing | null = null;
  /** The nearest zoom at which there is room for everything, and the best standing from there on: a little smaller rather than pushed into a corner. */
  let first: number | null = null;
  let best: {readonly standing: Standing; readonly cost: number} | null = null;
  for (let zoom = nearestZoom(subject, frame, lean); zoom >= LEAST_ZOOM; zoom -= ZOOM_STEP) {
    if (zoom > GLOBE_UNTIL && zoom < FLAT_FROM) zoom = GLOBE_UNTIL;
    if (whole && whole.camera.zoom - zoom > MOST_FOR_POPUP) break;
    const loss = (first ?? zoom) - zoom;
    if (best && loss > best.cost) break;
    for (const {standing, aside} of standingsAt(zoom, subject, frame, lean)) {
      const cost = loss + aside;
      if (best && cost >= best.cost) continue;
      const sight = sightOf(subject, standing, frame);
      if (!sight.whole) continue;
      if (isClear(sight)) {
        first ??= zoom;
        const withRoom = cost + (subject.large || !sight.room ? 0 : ROOM_ZOOMS[sight.room]);
        if (!best || withRoom < best.cost) best = {standing, cost: withRoom};
      } else whole ??= standing;
    }
  }
  if (best) return best.standing;
  return whole ?? {camera: {...middleOf(subject), zoom: LEAST_ZOOM}, padding: frame.padding};
}

/** Nearer than this the subject does not even fit into what is free, wherever it stands. */
function nearestZoom(subject: Subject, frame: Frame, lean: Lean): number {
  if (centredAt(subject.maxZoom, subject, frame, lean)) return subject.maxZoom;
  let [far, near] = [LEAST_ZOOM, subject.maxZoom];
  while (near - far > ZOOM_STEP) {
    const middle = (far + near) / 2;
    if (centredAt(middle, subject, frame, lean)) far = middle;
    else near = middle;
  }
  return near;
}

/** The standing that brings the subject to the middle of what is free; `null` when it does not fit at this zoom. */
function centredAt(zoom: number, subject: Subject, frame: Frame, lean: Lean): Standing | null {
  const free = freeRect(frame.size, frame.padding, edgeOf(frame, subject));
  // A globe is moved as a whole: turning it would show other lands.
  const first: Standing = {camera: {...middleOf(subject), zoom}, padding: zoom < FLAT_FROM ? frame.padding : NO_PADDING};
  const centred = aligned(first, subject, frame, lean, [0.5, 0.5]);
  const boxes = centred && boxesOf(subject, centred, frame, lean);
  if (!centred || !boxes) return null;
  const bounds = boundsOf(boxes, subject, centred, frame);
  return bounds.right - bounds.left > free.right - free.left || bounds.bottom - bounds.top > free.bottom - free.top ? null : centred;
}

/** Standings at a zoom that bring the subject to the middle of what is free, then to its sides; none when it does not fit. */
function standingsAt(zoom: number, subject: Subject, frame: Frame, lean: Lean): {readonly standing: Standing; readonly aside: number}[] {
  const centred = centredAt(zoom, subject, frame, lean);
  if (!centred) return [];
  return SHARES.flatMap((down) =>
    SHARES.flatMap((across) => {
      const standing = aligned(centred, subject, frame, lean, [across, down]);
      return standing ? [{standing, aside: (Math.abs(across - 0.5) + Math.abs(down - 0.5)) * ASIDE_ZOOMS}] : [];
    }),
  );
}

/** Moves the picture until the subject stands at these shares of the room to spare. One step does it on a flat map, a globe takes some. */
function aligned(first: Standing, subject: Subject, frame: Frame, lean: Lean, [across, down]: readonly [number, number]): Standing | null {
  const free = freeRect(frame.size, frame.padding, edgeOf(frame, subject));
  let standing = first;
  for (let step = 0; step < (first.camera.zoom < FLAT_FROM ? 6 : 1); step++) {
    const boxes = boxesOf(subject, standing, frame, lean);
    if (!boxes) return null;
    const bounds = boundsOf(boxes, subject, standing, frame);
    const x = bounds.left - (free.left + (free.right - free.left - (bounds.right - bounds.left)) * across);
    const y = bounds.top - (free.top + (free.bottom - free.top - (bounds.bottom - bounds.top)) * down);
    standing = {...standing, camera: movedBy(standing.camera, {x, y})};
  }
  return standing;
}

/** The middle on the sphere: of points far apart the plain mean of degrees would lie elsewhere. */
function middleOf({essentials}: Subject): {lng: number; lat: number} {
  const radians = Math.PI / 180;
  const [x, y, z] = essentials.reduce(
    ([sx, sy, sz], {point: [lng, lat]}) => [
      sx + Math.cos(lat * radians) * Math.cos(lng * radians),
      sy + Math.cos(lat * radians) * Math.sin(lng * radians),
      sz + Math.sin(lat * radians),
    ],
    [0, 0, 0] as [number, number, number],
  );
  return {lng: Math.atan2(y, x) / radians, lat: Math.atan2(z, Math.hypot(x, y)) / radians};
}
