import {COLOURS, type ColourName, customProperty} from '../catalogue/topics.ts';
import type {Language} from '../i18n/languages.ts';
import type {Frame} from './frame.ts';
import type {Ground, GroundName} from './ground.ts';
import {box, escaped, fill, FONT, groundDefs, groundParts, ink, inUnits, line, ROUND, stand, viewBox} from './ground-parts.ts';
import {MARKS} from './marks.ts';
import type {Point} from './mercator.ts';
import {arcLine, groundNames, LETTER_PX, type NameBox, text} from './names.ts';
import type {PicturedArc} from './things.ts';

/** What a picture is about, when it has an extent: path data in the units of the picture. */
export interface FocusShape {
  readonly kind: 'area' | 'line' | 'corridor';
  readonly path: string;
}

/** A mark with its name. */
export interface FocusPoint {
  readonly mark: keyof typeof MARKS;
  readonly at: Point;
  readonly name: string;
  /** Below the name, in small type. */
  readonly sub?: string;
  /** What the picture is about: it stands in a ring. */
  readonly chosen?: true;
}

/** What a picture on a ground of its own shows (`drawFocus`). Units are those of the ground: thousandths of a degree for the region, anything else for another projection. */
export interface FocusRequest {
  /** The ground as a picture of its own, which many pictures share, and what of it is in sight. */
  readonly ground: {readonly href: string; readonly frame: Frame};
  readonly frame: Frame;
  readonly names: readonly GroundName[];
  readonly points: readonly FocusPoint[];
  readonly arcs: readonly PicturedArc[];
  readonly shapes: readonly FocusShape[];
  readonly language: Language;
  /** What the picture says to who cannot see it. */
  readonly label: string;
}

/** CSS pixels for which the names of a picture are set. */
const FOCUS_WIDTH_PX = 600;
/** Wider than this, in thousandths of a degree, the picture has no room for the pairs of country names. */
const WIDE_UNITS = 1700;
/** Letters of marked names are bold: so much wider than those of towns. */
const BOLD = 1.3;
/** Share of the width from which on a name stands left of its mark. */
const TURN = 0.66;

/**
 * The ground alone as a file, without names (they have languages) and without marks: pictures that lie on it share it. It takes the colours of the reader's scheme by itself.
 */
export function drawGround(ground: Ground, frame: Frame): string {
  return groundFile(frame, [groundDefs(), ...groundParts(ground, frame, (_, content) => content)]);
}

/** A file that a picture can lie on. @param content - SVG in the units of the frame, colours as custom properties */
export const groundFile = (frame: Frame, content: readonly string[]): string =>
  [`<svg xmlns="http://www.w3.org/2000/svg" ${viewBox(frame)} preserveAspectRatio="none">`, schemeStyle(), ...content, '</svg>\n'].join('');

function schemeStyle(): string {
  const colours = (scheme: keyof typeof COLOURS): string => {
    const values = Object.entries(COLOURS[scheme]).map(([name, colour]) => `${customProperty(name as ColourName)}:${colour}`);
    return `:root{${values.join(';')}}`;
  };
  return `<style>${colours('light')}@media (prefers-color-scheme:dark){${colours('dark')}}@media (prefers-contrast:more){${colours('contrast')}}</style>`;
}

/** Where things lie, on a ground that is a file of its own. Nothing in it is a link; names stand in the reader's language. */
export function drawFocus({ground, frame, names, points, arcs, shapes, language, label}: FocusRequest): string {
  const scale = FOCUS_WIDTH_PX / frame.width;
  const inside = ([x, y]: Point): boolean => x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
  const shown = points.filter(({at}) => inside(at));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="euregio-picture${frame.width < WIDE_UNITS ? '' : ' wide'}" role="img" aria-label="${escaped(label)}" ${FONT}>`,
    `<image href="${escaped(ground.href)}" ${box(ground.frame, frame)} preserveAspectRatio="none"/>`,
    inUnits(frame, [...shapes.map(shapeOf), ...arcs.map(arcLine)]),
    ...groundNames(
      names.filter(({at, kind}) => inside(at) && (kind !== 'country-pair' || frame.width < WIDE_UNITS)),
      language,
      shown.map(({name}) => name),
      frame,
      scale,
      shown.flatMap((point) => boxesOf(point, frame, scale)),
    ).map(({svg}) => svg),
    ...shown.map((point) => pointMark(point, frame)),
    '</svg>',
  ].join('');
}

const leansLeft = ({at, mark}: FocusPoint, {x, width}: Frame): boolean => (at[0] - x) / width > (mark === 'mont' ? 0.2 : TURN);

/** What the mark and its name take, so that no name of the ground covers them. */
function boxesOf(point: FocusPoint, frame: Frame, scale: number): NameBox[] {
  const half = (point.name.length * LETTER_PX * BOLD) / 2;
  const middle = point.at[0] * scale + (leansLeft(point, frame) ? -half - 12 : half + 12);
  const lines = point.sub === undefined ? [0] : [0, 13];
  return lines.map((dy) => ({x: middle, y: point.at[1] * scale + dy, half: half + 12}));
}

function pointMark(point: FocusPoint, frame: Frame): string {
  const {mark, at, name, sub, chosen} = point;
  const left = leansLeft(point, frame);
  const away = chosen ? 17 : 11;
  const dx = left ? -away : away;
  const [colour, weight, size]: readonly [ColourName, number, number] = chosen ? ['ink', 700, 16] : mark === 'mont' ? ['mont', 700, 14] : ['ink', 600, 13];
  const second = sub === undefined ? '' : `<tspan x="${dx}" dy="1.15em" font-size="12" font-weight="400">${escaped(sub)}</tspan>`;
  const ring = chosen
    ? `<circle r="11" fill="none" stroke="${ink('paper')}" stroke-width="5"/><circle r="11" fill="none" stroke="${ink('ink')}" stroke-width="2.4"/>`
    : '';
  const words = `<text x="${dx}" y="5"${left ? ' text-anchor="end"' : ''} font-weight="${weight}" font-size="${size}" ${text(colour, 'halo', 3.6)}>${escaped(name)}${second}</text>`;
  return stand(at, frame, `${mark}${chosen ? ' chosen' : ''}`, `${MARKS[mark]}${ring}${words}`);
}

/** An area with a heavy outline, a line of the rail, a corridor. */
function shapeOf({kind, path}: FocusShape): string {
  const stroke = (colour: ColourName, width: number, more = ''): string => `<path d="${path}" ${line(colour, width, more)}/>`;
  switch (kind) {
    case 'area':
      return `<path d="${path}" ${fill('ink')} fill-opacity=".08"/>${stroke('halo', 5.6)}${stroke('ink', 2.6)}`;
    case 'line':
      return stroke('halo', 8, ROUND) + stroke('ink', 4, ROUND);
    case 'corridor':
      return stroke('interregEdge', 7, ROUND) + stroke('interreg', 4.4, ROUND) + stroke('interregEdge', 1.1, ' stroke-dasharray="5 4"');
  }
}
