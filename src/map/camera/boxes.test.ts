import {expect, test} from 'vitest';
import {around, crosses, freeRect, grown, isWithin, overlaps, overlapsOutline, type Rect, sharedPx} from './boxes.ts';

const box = (left: number, top: number, right: number, bottom: number): Rect => ({left, top, right, bottom});

test('what panels leave of a map of 1000 × 800, less an edge of 10', () => {
  expect(freeRect({width: 1000, height: 800}, {top: 72, right: 8, bottom: 424, left: 360}, 10)).toEqual(box(370, 82, 982, 366));
});

const SQUARE = box(100, 100, 200, 200);

/** The square, moved to each of four sides by so many pixels. */
const moved = (by: number): Rect[] => [
  box(100 - by, 100, 200 - by, 200),
  box(100 + by, 100, 200 + by, 200),
  box(100, 100 - by, 200, 200 - by),
  box(100, 100 + by, 200, 200 + by),
];

test('what touches an edge from within is within; what sticks out a pixel on any side is not', () => {
  expect(isWithin(SQUARE, SQUARE)).toBe(true);
  expect(moved(1).map((other) => isWithin(other, SQUARE))).toEqual([false, false, false, false]);
});

const FOUR_SIDES = [1, 2, 3, 4];

test('two boxes side by side do not overlap, on no side; a pixel nearer they do, and share a strip of 100 px²', () => {
  expect(moved(100).map((other) => [overlaps(SQUARE, other), overlaps(other, SQUARE), sharedPx(SQUARE, other)])).toEqual(
    FOUR_SIDES.map(() => [false, false, 0]),
  );
  expect(moved(99).map((other) => [overlaps(SQUARE, other), overlaps(other, SQUARE), sharedPx(SQUARE, other)])).toEqual(
    FOUR_SIDES.map(() => [true, true, 100]),
  );
  // Apart both ways: twice nothing is nothing.
  expect(sharedPx(SQUARE, box(300, 300, 400, 400))).toBe(0);
});

test('a box grows on all four sides', () => {
  expect(grown(SQUARE, 6)).toEqual(box(94, 94, 206, 206));
});

test('the box round two boxes reaches to the outermost edge of either', () => {
  const [west, east] = [box(10, 50, 20, 90), box(15, 30, 40, 60)];
  expect(around([west, east])).toEqual(box(10, 30, 40, 90));
  expect(around([east, west])).toEqual(box(10, 30, 40, 90));
});

/** Corners in the middles of the sides of a square of 200 px: its corners are free. */
const DIAMOND = [
  {x: 200, y: 100},
  {x: 300, y: 200},
  {x: 200, y: 300},
  {x: 100, y: 200},
];

test('a box in the corner beside a diamond is clear of it, whichever way round its corners are told', () => {
  // The side from (100, 200) to (200, 100): x + y = 300. A box whose nearest corner sums up to 290 is clear, to 310 is not. The other corners by symmetry.
  const corners = (size: number): Rect[] => [
    box(100, 100, 100 + size, 100 + size),
    box(300 - size, 100, 300, 100 + size),
    box(300 - size, 300 - size, 300, 300),
    box(100, 300 - size, 100 + size, 300),
  ];
  for (const outline of [DIAMOND, DIAMOND.toReversed()]) {
    expect(corners(45).map((rect) => overlapsOutline(rect, outline))).toEqual([false, false, false, false]);
    expect(corners(55).map((rect) => overlapsOutline(rect, outline))).toEqual([true, true, true, true]);
  }
});

test('a box within an outline overlaps it, one round it as well, one far away does not', () => {
  expect(overlapsOutline(box(190, 190, 210, 210), DIAMOND)).toBe(true);
  expect(overlapsOutline(box(0, 0, 400, 400), DIAMOND)).toBe(true);
  expect(overlapsOutline(box(400, 190, 500, 210), DIAMOND)).toBe(false);
});

test('an outline of three corners is an area; of two, or none, it is not', () => {
  expect(overlapsOutline(box(150, 150, 160, 160), DIAMOND.slice(0, 3))).toBe(false);
  expect(overlapsOutline(box(215, 190, 225, 210), DIAMOND.slice(0, 3))).toBe(true);
  expect(overlapsOutline(box(0, 0, 400, 400), DIAMOND.slice(0, 2))).toBe(false);
  expect(overlapsOutline(box(0, 0, 400, 400), [])).toBe(false);
});

test('a line crosses a box where a part of it lies within, whichever end comes first', () => {
  const on = box(100, 100, 200, 140);
  const lines = [
    // Through it from side to side, from corner to corner, and one that ends in it.
    [{x: 0, y: 120}, {x: 300, y: 120}, true],
    [{x: 150, y: 0}, {x: 150, y: 300}, true],
    [{x: 90, y: 90}, {x: 210, y: 150}, true],
    [{x: 0, y: 0}, {x: 150, y: 120}, true],
    // Past its corner: x + y = 190, where the corner has 200; below it; and towards it, but too short.
    [{x: 190, y: 0}, {x: 0, y: 190}, false],
    [{x: 0, y: 150}, {x: 300, y: 150}, false],
    [{x: 0, y: 120}, {x: 90, y: 120}, false],
  ] as const;
  expect(lines.map(([from, to]) => [crosses(on, from, to), crosses(on, to, from)])).toEqual(lines.map(([, , does]) => [does, does]));
});
