import {COLOURS, type Scheme} from '../catalogue/topics.ts';

/** Marks are drawn four times as fine as a CSS pixel: sharp on a phone, and on a projector at twice the size. */
const RATIO = 4;

type Palette = (typeof COLOURS)[Scheme];
type Draw = (context: CanvasRenderingContext2D, colour: Palette, size: number) => void;

interface Picture {
  /** Width and height in CSS pixels. */
  readonly size: number;
  /** Pixels of the picture to a CSS pixel. */
  readonly ratio: number;
  readonly draw: Draw;
}

const square =
  (side: number, hollow: boolean): Draw =>
  (context, colour, size) => {
    const from = (size - side) / 2;
    // A rim of paper keeps the mark clear of what lies below.
    context.fillStyle = colour.paper;
    context.fillRect(from - 1.5, from - 1.5, side + 3, side + 3);
    context.fillStyle = colour.mont;
    context.fillRect(from, from, side, side);
    context.fillStyle = colour.paper;
    const hole = hollow ? side - 3.8 : 4;
    context.fillRect((size - hole) / 2, (size - hole) / 2, hole, hole);
  };

const diamond =
  (width: number, dot: boolean): Draw =>
  (context, colour, size) => {
    const middle = size / 2;
    const path = (reach: number): void => {
      context.beginPath();
      context.moveTo(middle, middle - reach);
      context.lineTo(middle + reach, middle);
      context.lineTo(middle, middle + reach);
      context.lineTo(middle - reach, middle);
      context.closePath();
    };
    context.lineJoin = 'round';
    path(width / 2 + 2.2);
    context.fillStyle = colour.halo;
    context.fill();
    path(width / 2);
    context.fillStyle = colour.interreg;
    context.fill();
    context.lineWidth = 1.8;
    context.strokeStyle = colour.interregEdge;
    context.stroke();
    if (dot) circle(context, middle, middle, 2.3, colour.interregEdge);
  };

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number, fill: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
}

const end =
  (hollow: boolean): Draw =>
  (context, colour, size) => {
    circle(context, size / 2, size / 2, 6, colour.halo);
    circle(context, size / 2, size / 2, 4.6, colour.partner);
    if (hollow) circle(context, size / 2, size / 2, 2.8, colour.paper);
  };

const ring =
  (soft: boolean): Draw =>
  (context, colour, size) => {
    circle(context, size / 2, size / 2, 3.6, soft ? colour.inkSoft : colour.ink);
    circle(context, size / 2, size / 2, 2.2, colour.paper);
  };

/** Stripes of 45°, half the period wide, drawn thrice so that they meet across the edges of the tile. */
const hatch: Draw = (context, colour, tile) => {
  context.fillStyle = colour.territoryPale;
  context.fillRect(0, 0, tile, tile);
  context.strokeStyle = colour.territoryHatch;
  context.lineWidth = tile / 2 / Math.SQRT2;
  for (const shift of [-tile, 0, tile]) {
    context.beginPath();
    context.moveTo(shift - tile, 2 * tile);
    context.lineTo(shift + 2 * tile, -tile);
    context.stroke();
  }
};

/** Two dots on a tile make a lattice of about 15 px. */
const dots: Draw = (context, colour, tile) => {
  for (const at of [tile / 4, (tile * 3) / 4]) {
    circle(context, at, at, 1.75, colour.interregEdge);
    circle(context, at, at, 1.25, colour.interreg);
  }
};

const office: Draw = (context, colour, size) => {
  const middle = size / 2;
  circle(context, middle, middle, 9.6, colour.halo);
  circle(context, middle, middle, 8, colour.network);
  for (let index = 0; index < 8; index++) {
    const angle = (index / 8) * 2 * Math.PI;
    circle(context, middle + 4.6 * Math.cos(angle), middle + 4.6 * Math.sin(angle), 1.05, colour.paper);
  }
};

const landmark: Draw = (context, colour, size) => {
  const middle = size / 2;
  circle(context, middle, middle, 6, colour.halo);
  circle(context, middle, middle, 4.6, colour.ink);
  circle(context, middle, middle, 3.1, colour.paper);
  circle(context, middle, middle, 1.5, colour.ink);
};

const chosen: Draw = (context, colour, size) => {
  context.beginPath();
  context.arc(size / 2, size / 2, 12.5, 0, 2 * Math.PI);
  context.lineWidth = 5;
  context.strokeStyle = colour.paper;
  context.stroke();
  context.lineWidth = 2.4;
  context.strokeStyle = colour.ink;
  context.stroke();
};

const start: Draw = (context, colour, size) => {
  circle(context, size / 2, size / 2, 10, colour.paper);
  circle(context, size / 2, size / 2, 8.4, colour.twente);
  circle(context, size / 2, size / 2, 3.2, colour.paper);
};

/** All pictures of the style by name. Patterns need whole pixels of the screen, so they are drawn at 2. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  mont: {size: 18, ratio: RATIO, draw: square(12, false)},
  netwerkstad: {size: 14, ratio: RATIO, draw: square(8, true)},
  seat: {size: 18, ratio: RATIO, draw: diamond(12, false)},
  lead: {size: 24, ratio: RATIO, draw: diamond(17, true)},
  end: {size: 14, ratio: RATIO, draw: end(false)},
  'end-hollow': {size: 14, ratio: RATIO, draw: end(true)},
  town: {size: 8, ratio: RATIO, draw: ring(false)},
  'town-outside': {size: 8, ratio: RATIO, draw: ring(true)},
  office: {size: 22, ratio: RATIO, draw: office},
  landmark: {size: 14, ratio: RATIO, draw: landmark},
  chosen: {size: 32, ratio: RATIO, draw: chosen},
  start: {size: 24, ratio: RATIO, draw: start},
  hatch: {size: 11, ratio: 2, draw: hatch},
  dots: {size: 22, ratio: 2, draw: dots},
};

/** Draws a picture in the colours of a scheme. */
export function picture(name: string, scheme: Scheme): ImageData {
  const found = PICTURES[name];
  if (!found) throw new Error(`map/images: expected the name of a picture, got "${name}".`);
  const {size, ratio, draw} = found;
  const canvas = document.createElement('canvas');
  canvas.width = size * ratio;
  canvas.height = size * ratio;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('map/images: expected a 2D canvas, this browser gives none.');
  context.scale(ratio, ratio);
  draw(context, COLOURS[scheme], size);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
