import {expect, test} from 'vitest';
import {placePopup, shiftForPopup} from './placing.ts';

const NONE = {top: 0, right: 0, bottom: 0, left: 0};
const MAP = {width: 1000, height: 800};
const POPUP = {width: 324, height: 240};

test('the popup stands centred, 22 px above its place', () => {
  expect(placePopup({x: 500, y: 400}, POPUP, MAP, NONE)).toEqual({left: 338, top: 138, side: 'above', beak: 162});
});

test('without room above it hangs below', () => {
  expect(placePopup({x: 500, y: 200}, POPUP, MAP, NONE)).toEqual({left: 338, top: 222, side: 'below', beak: 162});
});

test('near an edge it moves aside and its beak stays at the place', () => {
  expect(placePopup({x: 60, y: 400}, POPUP, MAP, NONE)).toEqual({left: 12, top: 138, side: 'above', beak: 48});
  expect(placePopup({x: 990, y: 400}, POPUP, MAP, NONE)).toEqual({left: 664, top: 138, side: 'above', beak: 302});
});

test('a popup taller than the room stays in sight with its head', () => {
  expect(placePopup({x: 500, y: 400}, {width: 324, height: 790}, MAP, NONE).top).toBe(12);
});

test('the picture moves only as far as the popup needs', () => {
  expect(shiftForPopup({x: 500, y: 400}, POPUP, MAP, NONE)).toEqual({x: 0, y: 0});
  // 12 px edge + 240 px popup + 22 px gap = 274.
  expect(shiftForPopup({x: 500, y: 200}, POPUP, MAP, NONE)).toEqual({x: 0, y: -74});
  expect(shiftForPopup({x: -40, y: 400}, POPUP, MAP, NONE)).toEqual({x: -64, y: 0});
});
