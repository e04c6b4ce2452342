import {expect, test} from 'vitest';
import {overviewOf, pictureOffset, targetOf} from './camera-target.ts';

const NOTHING = {top: 0, right: 0, bottom: 0, left: 0};

// A level of zoom halves the picture. It is 1280 × 1080; the shares are worked out by hand.
test.each<[what: string, width: number, height: number, covered: Partial<typeof NOTHING>, offset: number]>([
  ['the size of the picture stands where it was written for', 1280, 1080, {}, 0],
  ['twice the size stands one level nearer', 2560, 2160, {}, 1],
  ['half the width stands one level further off', 640, 1080, {}, -1],
  ['half the height as well', 1280, 540, {}, -1],
  ['as wide as needed, but higher, gains nothing', 1280, 2160, {}, 0],
  ['panels at the sides take from the width', 840, 1080, {left: 120, right: 80}, -1],
  ['panels above and below take from the height', 1280, 740, {top: 120, bottom: 80}, -1],
  // 200 / 1080 is 5 / 27, whose binary logarithm is −2.43296.
  ['a picture is never lower than 200 px', 1280, 800, {bottom: 700}, -2.43296],
  ['unless the map itself is lower', 1280, 135, {}, -3],
  ['a phone stands 0.3 further off, for its names', 320, 640, {}, -2.3],
  ['the narrowest that is no phone', 640, 540, {}, -1],
  ['just narrow enough for a phone', 639.99, 1080, {}, -1.30002],
  ['the smallest phone', 320, 300, {}, -2.3],
  ['a preview, too low for a phone', 320, 299, {}, -2],
  ['a preview, too narrow for a phone', 160, 640, {}, -3],
])('a map: %s', (_what, width, height, covered, offset) => {
  expect(pictureOffset({width, height}, {...NOTHING, ...covered})).toBeCloseTo(offset, 4);
});

// Partner towns lie in eleven countries and more, the networks have their offices in Brussels; all else is in the region.
test('a topic alone is shown where its things lie, several in the region', () => {
  expect(
    [['partners'], ['networks'], ['euregio'], ['twente'], [], ['partners', 'networks'], ['networks', 'twente']].map((topics) => overviewOf(topics as never)),
  ).toEqual(['world', 'brussels', 'region', 'region', 'region', 'region', 'region']);
});

test('Brussels is seen with Hengelo, in one picture', () => {
  expect([targetOf('region'), targetOf('world')]).toEqual([{kind: 'region'}, {kind: 'world'}]);
  expect(targetOf('brussels')).toEqual({kind: 'set', ids: ['hengelo', 'eurocities']});
});
