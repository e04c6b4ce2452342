import {afterEach, expect, test} from 'vitest';
import {REGION} from '../catalogue/camera-target.ts';
import {frameOf} from './frame.ts';
import {toGround} from './mercator.ts';
import {paintGround, showDrawing} from './painting.ts';
import {picture} from './testing.ts';

afterEach(() => document.body.replaceChildren());

/** Where a place is drawn, in CSS pixels from the window's corner. */
function pixelOf(box: Element, lng: number, lat: number): [number, number] {
  const drawn = box.querySelector(':scope > svg')!.getBoundingClientRect();
  const frame = frameOf(REGION);
  const [x, y] = toGround([lng, lat]);
  return [drawn.x + ((x - frame.x) / frame.width) * drawn.width, drawn.y + ((y - frame.y) / frame.height) * drawn.height];
}

/** Colour of the painting at a place: red, green, blue. */
function colourAt(box: Element, lng: number, lat: number): number[] {
  const canvas = box.querySelector('canvas')!;
  const outer = box.getBoundingClientRect();
  const [x, y] = pixelOf(box, lng, lat);
  const share = canvas.width / outer.width;
  return [...canvas.getContext('2d')!.getImageData(Math.round((x - outer.x) * share), Math.round((y - outer.y) * share), 1, 1).data].slice(0, 3);
}

const TWENTE = [0xf8, 0xed, 0xdd];
const LAND = [0xf1, 0xf1, 0xec];
const SEA = [0xcb, 0xdd, 0xe4];
const MEMBER = [0xdc, 0xe7, 0xda];

test.each([
  ['a laptop', 1072, 900, false],
  ['a middle width', 900, 500, true],
])('on %s each place has the colour of what lies there', (_, width, height, reachesTheSea) => {
  const box = picture(width, height);
  paintGround(box);
  // Nijverdal lies in Twente, Twist in no territory of the map, Aalten is a member, the IJsselmeer is water.
  expect(colourAt(box, 6.46, 52.34)).toEqual(TWENTE);
  expect(colourAt(box, 7.1, 52.68)).toEqual(LAND);
  if (reachesTheSea) expect(colourAt(box, 5.35, 52.7)).toEqual(SEA);
  expect(colourAt(box, 6.55, 51.955)).toEqual(MEMBER);
});

/** All pixels of a square of the painting around a place: red, green, blue of each. */
function pixelsAround(box: Element, [x, y]: readonly [number, number], reach: number): number[][] {
  const canvas = box.querySelector('canvas')!;
  const outer = box.getBoundingClientRect();
  const share = canvas.width / outer.width;
  const side = 2 * reach + 1;
  const {data} = canvas.getContext('2d')!.getImageData(Math.round((x - outer.x) * share) - reach, Math.round((y - outer.y) * share) - reach, side, side);
  return Array.from({length: side * side}, (_, index) => Array.from(data.subarray(4 * index, 4 * index + 3)));
}

test('bands shine through, arcs and stripes are drawn as in the drawing', () => {
  const box = picture(1072, 900);
  paintGround(box);
  const has = (pixels: number[][], colour: readonly number[]): number =>
    pixels.filter((pixel) => pixel.every((value, index) => Math.abs(value - colour[index]!) <= 1)).length;
  // The inner band of Twente: 20 % of its red (168, 38, 15) on its own ground (248, 237, 221).
  expect(has(pixelsAround(box, pixelOf(box, 6.79, 52.3), 120), [232, 197, 180])).toBeGreaterThan(500);
  // Halfway from Hengelo to Emsdetten lies their arc, 3.6 px wide.
  expect(has(pixelsAround(box, pixelOf(box, 7.161, 52.217), 4), [160, 70, 143])).toBeGreaterThan(8);
  // Stripes of the Osnabrücker Land run from the lower left to the upper right: along them a colour goes on, across them it does not.
  const reach = 12;
  const side = 2 * reach + 1;
  const hatched = pixelsAround(box, pixelOf(box, 8.25, 52.4), reach);
  expect(has(hatched, [201, 219, 201])).toBeGreaterThan(100);
  expect(has(hatched, [230, 236, 225])).toBeGreaterThan(100);
  const alike = (down: number): number =>
    hatched.filter((pixel, index) => {
      const [column, row] = [index % side, Math.floor(index / side)];
      const other = column + 4 < side && row + down >= 0 && row + down < side ? hatched[index + 4 + down * side] : undefined;
      return other !== undefined && pixel.every((value, at) => Math.abs(value - other[at]!) <= 3);
    }).length;
  expect(alike(-4)).toBeGreaterThan(2 * alike(4));
});

test('what is painted is not drawn as well, and can still be pressed', () => {
  const box = picture(380, 380);
  const inTheWood = pixelOf(box, 7.2, 52.05);
  const before = document.elementFromPoint(...inTheWood);
  paintGround(box);
  expect(getComputedStyle(box.querySelector('svg > svg path')!).visibility).toBe('hidden');
  expect(getComputedStyle(box.querySelector('.mont text')!).visibility).toBe('visible');
  expect(before?.closest('a')?.getAttribute('href')).toBe('?place=euregio');
  expect(document.elementFromPoint(...inTheWood)).toBe(before);
  showDrawing(box);
  expect(box.querySelector('canvas')).toBe(null);
  expect(getComputedStyle(box.querySelector('svg > svg path')!).visibility).toBe('visible');
});

test('a painting follows size and colours, and is not made again without need', () => {
  const box = picture(1072, 900);
  paintGround(box);
  const canvas = box.querySelector('canvas')!;
  canvas.getContext('2d')!.clearRect(0, 0, canvas.width, canvas.height);
  paintGround(box);
  expect(colourAt(box, 7.1, 52.68)).toEqual([0, 0, 0]);
  box.style.setProperty('--euregio-color-land', '#182127');
  paintGround(box);
  expect(colourAt(box, 7.1, 52.68)).toEqual([0x18, 0x21, 0x27]);
  box.parentElement!.style.inlineSize = '800px';
  paintGround(box);
  expect(canvas.width / Math.min(devicePixelRatio, 2)).toBe(800);
  expect(colourAt(box, 6.46, 52.34)).toEqual(TWENTE);
  expect(box.querySelectorAll('canvas').length).toBe(1);
});

test('without a drawing, or without room, nothing is painted', () => {
  const empty = document.createElement('div');
  paintGround(empty);
  const flat = picture(1072, 0);
  paintGround(flat);
  expect([empty.childElementCount, flat.querySelector('canvas')]).toEqual([0, null]);
});
