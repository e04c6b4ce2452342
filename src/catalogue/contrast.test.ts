import {expect, test} from 'vitest';
import {contrast, faintPairs, faintSentence, luminance, type Rgb} from './contrast.ts';

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

test('contrast is that of WCAG: 21 for black on white, 1 for the same, whichever comes first', () => {
  expect([contrast(BLACK, WHITE), contrast(WHITE, BLACK), contrast(WHITE, WHITE)]).toEqual([21, 21, 1]);
});

test('well-known greys on white', () => {
  // The darkest and the lightest grey that pass and fail AA, cut off after two digits as checkers show them: #767676 4.54, #777777 4.47, #949494 3.03, #959595 2.99.
  const on = (value: number): number => Math.floor(contrast([value, value, value], WHITE) * 100) / 100;
  expect([on(0x76), on(0x77), on(0x94), on(0x95)]).toEqual([4.54, 4.47, 3.03, 2.99]);
});

test('green weighs most, blue least', () => {
  expect([luminance([255, 0, 0]), luminance([0, 255, 0]), luminance([0, 0, 255])]).toEqual([0.2126, 0.7152, 0.0722]);
});

test('a faint pair is told with what was expected and what came; a colour that nobody knows is left alone', () => {
  const colours: Record<string, Rgb> = {
    '--euregio-color-paper': WHITE,
    '--euregio-color-ink': [0x77, 0x77, 0x77],
    '--euregio-color-control': [0x94, 0x94, 0x94],
  };
  const faint = faintPairs((name) => colours[name] ?? null);
  expect(faint.map(faintSentence)).toEqual(['--euregio-color-ink on --euregio-color-paper: expected a contrast of at least 4.5 : 1 (WCAG 2.2), got 4.47 : 1.']);
});
