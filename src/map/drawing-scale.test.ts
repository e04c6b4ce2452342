import {expect, test} from 'vitest';
import {drawingScale} from './drawing-scale.ts';

/** The map of a window of this size: beside a column of 368 px. */
const beside = (width: number, height: number) => ({width: width - 368, height});

test('up to the screen of 1920 × 1080 that the design is drawn for names have its sizes; on larger ones they grow by half as much as the picture', () => {
  const at = (width: number, height: number): number => drawingScale(beside(width, height), {scale: 1});
  expect([at(1024, 768), at(1440, 900), at(1920, 1080), at(1920, 1200)]).toEqual([1, 1, 1, 1]);
  // A third more, and twice as much, in quarters: towns of 13 px have 16 and 20 px.
  expect([at(2560, 1440), at(3840, 2160)]).toEqual([1.25, 1.5]);
  // What is large one way only has no more room for names.
  expect([at(3840, 900), at(1080, 1920)]).toEqual([1, 1]);
});

test('on a projector everything is twice as large in a picture 1080 high, and in others as much of it as there', () => {
  const at = (width: number, height: number): number => drawingScale({width, height}, {scale: 2});
  expect([at(1280, 1080), at(853, 720), at(1067, 900), at(1707, 1440), at(2560, 2160)]).toEqual([2, 1.25, 1.75, 2.75, 4]);
  expect([at(260, 146), at(5120, 4320)]).toEqual([1, 4]);
});

test('where somebody knows more of the screen, its own size counts for nothing: a second picture is drawn as the first, one in the hall as the text beside it', () => {
  const at = (scale: 1 | 2, drawnAt: number): number => drawingScale({width: 420, height: 344}, {scale, drawnAt});
  expect([at(2, 2), at(1, 1.25)]).toEqual([2, 1.25]);
  // Projectors of 1024 × 768 and 1280 × 800.
  expect([at(2, (2 * 1024) / 1920), at(2, (2 * 1280) / 1920)]).toEqual([1, 1.25]);
});
