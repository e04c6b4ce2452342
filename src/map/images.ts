import {LIFT_PX} from './data/things.ts';
import {COLOURS, type ColourName, type Scheme} from '../catalogue/topics.ts';

type Colours = Readonly<Record<ColourName, string>>;

/** What pictures depend on. */
export interface Look {
  readonly scheme: Scheme;
  /** Of patterns; marks are drawn larger by the style. */
  readonly scale: number;
}

/** A mark or pattern of the map, drawn anew when the look changes. Sizes are CSS pixels. */
interface Picture {
  readonly width: number;
  readonly height: number;
  /** With (0, 0) in the middle for marks, in the corner for patterns. */
  readonly corner?: true;
  draw(context: Context, colours: Colours, look: Look): void;
}

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** Pixels per CSS pixel of every picture on the screen. */
export const PIXEL_RATIO = 2;

const square = (context: Context, side: number): void => {
  context.beginPath();
  context.rect(-side / 2, -side / 2, side, side);
};

const diamond = (context: Context, half: number): void => {
  context.beginPath();
  context.moveTo(0, -half);
  context.lineTo(half, 0);
  context.lineTo(0, half);
  context.lineTo(-half, 0);
  context.closePath();
};

const circle = (context: Context, radius: number, x = 0, y = 0): void => {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
};

const fill = (context: Context, colour: string): void => {
  context.fillStyle = colour;
  context.fill();
};

const stroke = (context: Context, colour: string, width: number): void => {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.stroke();
};

/** A diamond with its dark edge on a light plate, so that it reads on lines and fills alike. */
function seat(context: Context, colours: Colours, half: number): void {
  diamond(context, half);
  stroke(context, colours.halo, 4);
  diamond(context, half);
  fill(context, colours.interreg);
  stroke(context, colours.interregEdge, 1.8);
}

/** Side in CSS pixels of one stripe and its gap, and of two dots, at a scale of one. */
const HATCH = 11;
const DOTS = 30;
/** So many of them lie in a picture: it stays as large while the scale changes, and whole ones fill it. */
const MOST_STRIPES = 6;
const MOST_DOTS = 2;
/** So much is seen of what lies over a whole area. */
const DOTS_OPACITY: Readonly<Record<Scheme, number>> = {light: 0.85, dark: 0.42, contrast: 0.85};

/** Side of one of them in a picture that holds a whole number of them, as near to its scale as can be. */
export const periodAt = (side: number, most: number, scale: number): number => (side * most) / Math.max(1, Math.round(most / scale));

function hatch(context: Context, colours: Colours, scale: Look['scale']): void {
  const side = MOST_STRIPES * HATCH;
  context.fillStyle = colours.territoryPale;
  context.fillRect(0, 0, side, side);
  const period = periodAt(HATCH, MOST_STRIPES, scale);
  // Stripes at 45°, half the period wide, also beyond the corners so that they meet across the tile's edges.
  context.strokeStyle = colours.territoryHatch;
  context.lineWidth = period / 2 / Math.SQRT2;
  for (let start = -side; start <= 2 * side; start += period) {
    context.beginPath();
    context.moveTo(start - side, 2 * side);
    context.lineTo(start + 2 * side, -side);
    context.stroke();
  }
}

function dots(context: Context, colours: Colours, scheme: Scheme, scale: Look['scale']): void {
  const side = MOST_DOTS * DOTS;
  const step = periodAt(DOTS, MOST_DOTS, scale) / 2;
  for (let x = step / 2; x < side; x += step) {
    for (let y = step / 2; y < side; y += step) {
      if (Math.round((x + y) / step) % 2 === 0) continue;
      circle(context, scale * 1.25, x, y);
      // Yellow on pale green needs its dark edge; on a dark map it shines by itself.
      if (scheme !== 'dark') stroke(context, colours.interregEdge, scale * 0.9);
      fill(context, colours.interreg);
    }
  }
  // As a whole: an edge and what it lies on would else be seen through each other.
  context.globalCompositeOperation = 'destination-in';
  context.globalAlpha = DOTS_OPACITY[scheme];
  context.fillRect(0, 0, side, side);
}

const arcEnd =
  (filled: boolean, radius: number) =>
  (context: Context, colours: Colours): void => {
    circle(context, radius);
    stroke(context, colours.halo, filled ? 2.4 : 4.4);
    circle(context, radius);
    fill(context, filled ? colours.partner : colours.paper);
    if (!filled) stroke(context, colours.partner, 1.9);
  };

function landmark(context: Context, colours: Colours): void {
  diamond(context, 7);
  stroke(context, colours.halo, 3.4);
  diamond(context, 6);
  fill(context, colours.paper);
  stroke(context, colours.ink, 1.7);
  circle(context, 1.7);
  fill(context, colours.ink);
}

/** The mark of an office stands above its point, where the square of its city lies; pictures of landmarks are drawn at 0.9 of their size. */
const LIFT = LIFT_PX / 0.9;
/** Its ring, as others have it from circles (`layers/selection.ts`). */
const RING = 10.9;
/** The point is in the middle of its lower edge. */
const LIFTED_HEIGHT = 44;

/** A landmark above its point, to which a line leads. */
function lifted(context: Context, colours: Colours, chosen: boolean): void {
  context.translate(0, LIFTED_HEIGHT / 2 - LIFT);
  for (const [colour, width] of [
    [colours.halo, 5],
    [colours.ink, 1.7],
  ] as const) {
    context.beginPath();
    context.moveTo(0, RING);
    context.lineTo(0, LIFT);
    stroke(context, colour, width);
  }
  if (chosen) {
    circle(context, RING);
    stroke(context, colours.paper, 6);
    circle(context, RING);
    stroke(context, colours.ink, 2.6);
  }
  landmark(context, colours);
}

const PICTURES = {
  mont: {
    width: 18,
    height: 18,
    draw(context, colours) {
      square(context, 15);
      fill(context, colours.paper);
      square(context, 12);
      fill(context, colours.mont);
      square(context, 4);
      fill(context, colours.paper);
    },
  },
  netwerkstad: {
    width: 16,
    height: 16,
    draw(context, colours) {
      square(context, 12.4);
      fill(context, colours.paper);
      square(context, 8);
      fill(context, colours.paper);
      stroke(context, colours.mont, 1.9);
    },
  },
  town: {
    width: 10,
    height: 10,
    draw(context, colours) {
      circle(context, 2.7);
      fill(context, colours.paper);
      stroke(context, colours.inkSoft, 1.3);
    },
  },
  seat: {width: 22, height: 22, draw: (context, colours) => seat(context, colours, 7)},
  // Pays, and does no work in it: hollow.
  financer: {
    width: 22,
    height: 22,
    draw(context, colours) {
      seat(context, colours, 7);
      diamond(context, 3.6);
      fill(context, colours.paper);
    },
  },
  'seat-count': {width: 32, height: 32, draw: (context, colours) => seat(context, colours, 12.5)},
  lead: {
    width: 28,
    height: 28,
    draw(context, colours) {
      seat(context, colours, 10);
      circle(context, 2.4);
      fill(context, colours.interregEdge);
    },
  },
  'end-filled': {width: 16, height: 16, draw: arcEnd(true, 4.4)},
  'end-hollow': {width: 16, height: 16, draw: arcEnd(false, 3.7)},
  start: {
    width: 24,
    height: 24,
    draw(context, colours) {
      circle(context, 9.6);
      fill(context, colours.paper);
      circle(context, 8);
      fill(context, colours.twente);
      circle(context, 3);
      fill(context, colours.paper);
    },
  },
  network: {
    width: 24,
    height: 24,
    draw(context, colours) {
      circle(context, 10);
      fill(context, colours.halo);
      circle(context, 8.6);
      fill(context, colours.network);
      for (let i = 0; i < 8; i++) {
        const angle = (i * Math.PI) / 4;
        circle(context, 1.05, 5.4 * Math.sin(angle), 5.4 * Math.cos(angle));
        fill(context, colours.paper);
      }
    },
  },
  landmark: {width: 20, height: 20, draw: landmark},
  'landmark-lifted': {width: 36, height: LIFTED_HEIGHT, draw: (context, colours) => lifted(context, colours, false)},
  'landmark-lifted-chosen': {width: 36, height: LIFTED_HEIGHT, draw: (context, colours) => lifted(context, colours, true)},
  // What the border keeps free of names.
  guard: {width: 8, height: 8, draw() {}},
  // Patterns have room for the large period of a projector, so that they can change in place.
  hatch: {width: MOST_STRIPES * HATCH, height: MOST_STRIPES * HATCH, corner: true, draw: (context, colours, {scale}) => hatch(context, colours, scale)},
  dots: {width: MOST_DOTS * DOTS, height: MOST_DOTS * DOTS, corner: true, draw: (context, colours, {scheme, scale}) => dots(context, colours, scheme, scale)},
} as const satisfies Record<string, Picture>;

/** Name of a picture that the style draws with. */
export type PictureName = keyof typeof PICTURES;
/** All of them. */
export const PICTURE_NAMES = Object.keys(PICTURES) as PictureName[];

/** Those that fill areas. */
export const PATTERN_NAMES = PICTURE_NAMES.filter((name) => 'corner' in PICTURES[name]);

/** The picture in the colours of a scheme, patterns in the scale as well; for paper with more pixels to a CSS pixel. Needs a canvas: call it in the page, not in a test. */
export function drawPicture(name: PictureName, {scheme, scale}: Look, pixelRatio = PIXEL_RATIO): ImageData {
  const {width, height, draw, corner}: Picture = PICTURES[name];
  const canvas = document.createElement('canvas');
  canvas.width = width * pixelRatio;
  canvas.height = height * pixelRatio;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error(`euregio-map: expected a canvas to draw the mark "${name}" on, got none.`);
  context.scale(pixelRatio, pixelRatio);
  if (!corner) context.translate(width / 2, height / 2);
  draw(context, COLOURS[scheme], {scheme, scale});
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
