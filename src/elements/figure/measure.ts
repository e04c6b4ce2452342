import type {Face} from './shapes.ts';

/** Width of a line of text in units of its size. */
export type Measure = (text: string, size: number, weight: number, face: Face) => number;

const FAMILIES: Readonly<Record<Face, string>> = {text: "'Source Sans 3', system-ui, sans-serif", name: 'Newsreader, Georgia, serif'};
/** Text is measured at this size: browsers round less there. */
const PROBE = 100;
/** A canvas and SVG differ by a hair: so much is added. */
const SLACK = 1.012;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Measures as the page draws: with the fonts that have arrived. */
export const measureText: Measure = (text, size, weight, face) => {
  const key = `${face} ${weight} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (!context) return text.length * size * 0.52;
    context.font = `${weight} ${PROBE}px ${FAMILIES[face]}`;
    width = (context.measureText(text).width / PROBE) * SLACK;
    widths.set(key, width);
  }
  return width * size;
};

/** Fonts have arrived: what was measured with others is forgotten. */
export const forgetWidths = (): void => widths.clear();

/** The faces and weights that figures are written in, as `document.fonts.load` wants them. */
export const FIGURE_FONTS: readonly string[] = [...[400, 600, 700].map((weight) => `${weight} 20px 'Source Sans 3'`), '500 20px Newsreader'];
