import type {ColourName} from '../../catalogue/topics.ts';

/**
 * What a figure is drawn of: plain data with coordinates, so that a test can count seats without a page. Lengths are units of the drawing (CSS pixels in
 * a panel and on paper, 1/1080 of the height on a stage), from the top left corner.
 */

/** A colour of the visual design, no paint at all, or stripes: what is not known. */
export type Paint = ColourName | 'none' | 'hatch';

interface Stroke {
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly number[];
  readonly round?: boolean;
}

/** A circle by its centre and radius. */
export interface CircleShape extends Stroke {
  readonly shape: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: Paint;
}

/** A rectangle by its top left corner. */
export interface RectShape extends Stroke {
  readonly shape: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Paint;
}

/** Anything else: `d` as SVG has it. */
export interface PathShape extends Stroke {
  readonly shape: 'path';
  readonly d: string;
  readonly fill: Paint;
}

/** The type of running text, or that of names on the map. */
export type Face = 'text' | 'name';
/** Which point of a text stands at its `x`. */
export type Anchor = 'start' | 'middle' | 'end';

/** One line of text. */
export interface TextShape {
  readonly shape: 'text';
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly face: Face;
  readonly anchor: Anchor;
  readonly fill: ColourName;
  /** With a rim of the ground around it. */
  readonly halo?: boolean;
  /** Tag of the language, when it is the second one. */
  readonly lang?: string;
}

/** Anything that a figure is drawn of. */
export type Shape = CircleShape | RectShape | PathShape | TextShape;

/** A square as the marks of the map have it: filled, or hollow. */
export const square = (x: number, y: number, size: number, fill: Paint, stroke: Paint, strokeWidth: number): RectShape => ({
  shape: 'rect',
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
  fill,
  stroke,
  strokeWidth,
});
