import {afterEach, expect, test} from 'vitest';
import {paintGround} from '../../picture/painting.ts';
import {picture} from '../../picture/testing.ts';
import './fonts.css';

afterEach(() => document.body.replaceChildren());

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
