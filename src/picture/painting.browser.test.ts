import {afterEach, expect, test} from 'vitest';
import '../elements/shared/fonts.css';
import {loadCatalogue} from '../catalogue/load.ts';
import {REGION} from '../catalogue/camera-target.ts';
import {frameOf} from './frame.ts';
import {toGround} from './mercator.ts';
import {paintGround, showDrawing} from './painting.ts';
import pictureCss from './picture.css?inline';
import {drawnRegion} from './region.ts';

const SVG = drawnRegion(loadCatalogue(), {language: 'nl', label: 'Kaart'});

afterEach(() => document.body.replaceChildren());

/** A box on the page with the drawn region in it, as `index.html` brings it. */
function picture(width: number, height: number): HTMLElement {
  const stage = document.createElement('div');
  stage.style.cssText = `position: relative; inline-size: ${width}px; block-size: ${height}px`;
  const style = document.createElement('style');
  style.textContent = pictureCss;
  const box = document.createElement('div');
  box.className = 'euregio-picture-box';
  box.append(document.importNode(new DOMParser().parseFromString(SVG, 'image/svg+xml').documentElement, true));
  stage.append(style, box);
  document.body.append(stage);
  return box;
}

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

/** Names that are to be seen, with the room that their letters take. */
const written = (box: Element): {readonly words: string; readonly at: DOMRect}[] =>
  [...box.querySelectorAll('text')]
    .filter((name) => name.getClientRects().length > 0 && name.getBoundingClientRect().width > 0)
    .map((name) => ({words: name.textContent.trim(), at: name.getBoundingClientRect()}));

/** Above and below its letters a line has room that is empty. */
const EMPTY_PX = 4;
const cover = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) > Math.max(one.left, other.left) && Math.min(one.bottom, other.bottom) - EMPTY_PX > Math.max(one.top, other.top) + EMPTY_PX;

/** Of boxes from a small phone to the widest screen; the last ones beside a column. */
const BOXES = [
  ...[320, 360, 390, 480, 560, 640, 700, 760, 820, 900, 1000, 1072, 1200, 1552, 1900].map((width) => [width, 1000, 0] as const),
  ...[480, 560, 640, 720, 800].map((height) => [1400, height, 0] as const),
  [900, 500, 0] as const,
  [820, 1180, 368] as const,
  [1024, 768, 368] as const,
];

test.each(BOXES)('in a box of %i × %i px, %i of them under a column, no name of the drawing lies on another', async (width, height, left) => {
  // In others they would be longer.
  await Promise.all(['400 12px', '500 12px', '600 13px', '700 15px'].map((font) => document.fonts.load(`${font} "Source Sans 3"`)));
  await document.fonts.load('italic 500 18px "Newsreader Italic"');
  const box = picture(width, height);
  box.style.setProperty('--picture-left', `${left}px`);
  paintGround(box);
  const names = written(box);
  const over = names.flatMap((one, at) => names.slice(at + 1).flatMap((other) => (cover(one.at, other.at) ? [`${one.words} on ${other.words}`] : [])));
  expect(over).toEqual([]);
  // All large cities of MONT, Twente and Hengelo's partner, whatever else gives way.
  for (const word of ['Hengelo', 'Enschede', 'Almelo', 'Münster', 'Osnabrück', 'Twente', 'Emsdetten Hengelo · 1991'])
    expect(names.map(({words}) => words)).toContain(word);
});
