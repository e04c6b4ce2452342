import {expect, test} from 'vitest';
import type {LngLat} from '../../catalogue/facts.ts';
import type {LocalizedText} from '../../i18n/languages.ts';
import {rectAt} from './boxes.ts';
import {fit, type Frame, isSeenWell, sightOf, surroundingsOf} from './fit.ts';
import {NO_PADDING, project, type Standing} from './projection.ts';
import {frame} from '../testing.ts';
import type {Essential, Subject} from './subject.ts';

/** Invented subjects on the equator, where a level of zoom says at once how many pixels a degree has: 512 × 2¹⁰ / 360 at zoom 10. */
const PX_PER_DEGREE = (512 * 2 ** 10) / 360;
const STANDING: Standing = {camera: {lng: 0, lat: 0, zoom: 10}, padding: NO_PADDING};
/** So many pixels east and south of the middle of the picture. So near the equator Mercator’s degrees are as long both ways. */
const px = (x: number, y = 0): LngLat => [x / PX_PER_DEGREE, -y / PX_PER_DEGREE];
const named = (letters: number): LocalizedText => ({nl: 'n'.repeat(letters), de: 'n'.repeat(letters), en: 'n'.repeat(letters)});

const subject = (essentials: readonly Essential[], more: Partial<Subject> = {}): Subject => ({
  essentials,
  far: [],
  ends: [],
  large: false,
  maxZoom: 10,
  abroad: null,
  nearby: false,
  isWay: false,
  spot: null,
  ...more,
});
const isWhole = (about: Subject, on: Frame, standing = STANDING): boolean => sightOf(about, standing, on).whole;

/** The least width of a map in which it is seen whole, in even pixels, so that the middle stays one. */
function leastWidth(about: Subject, more: Partial<Frame> = {}): number {
  for (let width = 660; width < 3000; width += 2) if (isWhole(about, frame(width, 600, more))) return width;
  throw new Error('nowhere');
}

/** Pixels that two such names, one at each end of a way of 600 px, need beyond it on either side, with the edge. */
const roomOf = (essential: Omit<Essential, 'point'>, more: Partial<Frame> = {}): number =>
  (leastWidth(
    subject(
      [px(-300), px(300)].map((point) => ({point, ...essential})),
      {isWay: true},
    ),
    more,
  ) -
    600) /
  2;

test('a point without a name stays 18 px and its own 6 off the edge, on a narrow map 10 and 6', () => {
  const at = (x: number, y: number, width: number): boolean => isWhole(subject([{point: px(x, y)}]), frame(width, 600));
  expect([at(400 - 24.1, 0, 800), at(400 - 23.9, 0, 800), at(0, 300 - 24.1, 800), at(0, 300 - 23.9, 800)]).toEqual([true, false, true, false]);
  expect([at(300 - 16.1, 0, 600), at(300 - 15.9, 0, 600), at(-300 + 16.1, 0, 600), at(-300 + 15.9, 0, 600)]).toEqual([true, false, true, false]);
  // Narrow is what is left beside panels, below 640.
  const beside = (right: number): boolean => {
    const on = frame(1000, 600, {padding: {...NO_PADDING, right}});
    return isWhole(subject([{point: px(-500 + 20)}]), on, {...STANDING, padding: NO_PADDING});
  };
  expect([beside(361), beside(359)]).toEqual([true, false]);
});

test('names lean away from each other: ten letters more of both need ten letters more of room on each side', () => {
  const letter = (roomOf({name: named(20)}) - roomOf({name: named(10)})) / 10;
  // Semibold Source Sans of 14 px: from 6.4 (“l”, “i” and “n” mixed, as in Losser) to 8 px a letter.
  expect(letter).toBeGreaterThan(6.4);
  expect(letter).toBeLessThan(8);
  // In the hall everything is twice as large.
  expect((roomOf({name: named(20)}, {scale: 2}) - roomOf({name: named(10)}, {scale: 2})) / 10).toBeCloseTo(2 * letter, 0);
});

test('a name is never counted wider than 200 px, for it breaks into lines', () => {
  expect(roomOf({name: named(60)})).toBe(roomOf({name: named(30)}));
  expect(roomOf({name: named(60)}) - roomOf({name: named(20)})).toBeLessThan(roomOf({name: named(20)}) - roomOf({name: named(10)}));
});

test('a line below counts where it is longer than the name, at 86 % of its letters', () => {
  expect(roomOf({name: named(10), below: [named(11)]})).toBe(roomOf({name: named(10)}));
  // 20 × 0.86 = 17.2 letters.
  expect(roomOf({name: named(10), below: [named(20)]})).toBeGreaterThan(roomOf({name: named(17)}));
  expect(roomOf({name: named(10), below: [named(20)]})).toBeLessThan(roomOf({name: named(18)}));
});

test('in two languages a name takes both, with what stands between them', () => {
  const both = {nl: 'n'.repeat(8), de: 'm'.repeat(9), en: ''};
  expect(roomOf({name: both}, {also: 'de'})).toBe(roomOf({name: named(8 + ' / '.length + 9)}));
});

test('the name that the lens begins at is drawn at 18 px where the others have 14, in the hall at 15', () => {
  const mark = 2 * roomOf({name: named(10)}) - roomOf({name: named(20)});
  const ratio = (hall: boolean): number => (roomOf({name: named(10), isStart: true}, {hall}) - mark) / (roomOf({name: named(10)}, {hall}) - mark);
  expect(ratio(false)).toBeCloseTo(18 / 14, 1);
  expect(ratio(true)).toBeCloseTo(15 / 14, 1);
});

test('between a sheet and a search the names of a tie may stand above its northern and below its southern end, but not beside a popup, nor near by', () => {
  // Two ends above each other on a map too narrow for a name of 16 letters (118 px at least) at the side of its mark, and wide enough for one above it.
  const tie = (more: Partial<Subject>) =>
    subject(
      [px(0, -60), px(0, 60)].map((point) => ({point, name: named(16)})),
      {isWay: true, ...more},
    );
  const narrow = (more: Partial<Frame> = {}) => frame(210, 400, more);
  expect(isWhole(tie({large: true}), narrow())).toBe(true);
  expect(isWhole(tie({abroad: 'malmo'}), narrow())).toBe(true);
  expect(isWhole(tie({}), narrow())).toBe(false);
  expect(isWhole(tie({large: true, isWay: false}), narrow())).toBe(false);
  expect(isWhole(tie({large: true}), narrow({popup: {width: 40, height: 40}}))).toBe(false);
  // Two lines of 15 px and half a mark above the northern end, and as much below the southern one: 60 + 44 px, and the edge of 10.
  expect(isWhole(tie({large: true}), frame(210, 2 * (60 + 44 + 10) + 2))).toBe(true);
  expect(isWhole(tie({large: true}), frame(210, 2 * (60 + 44 + 10) - 2))).toBe(false);
});

test('names stand beside their marks unless the other way brings a tie half a level nearer', () => {
  const tie = subject(
    [px(0, -60), px(0, 60)].map((point) => ({point, name: named(16)})),
    {isWay: true, large: true, maxZoom: 14},
  );
  const ends = (on: Frame): number => {
    const standing = fit(tie, on);
    const [north, south] = tie.essentials.map(({point}) => project(point, standing, on.size));
    return south!.y - north!.y;
  };
  // Beside, the two ends with half a line each: 400 − 2 × 10 − 2 × 15 px apart, above and below 400 − 2 × 10 − 2 × 44; the first is nearer, and there is room for it.
  expect(ends(frame(500, 400))).toBeGreaterThan(335);
  expect(ends(frame(500, 400))).toBeLessThanOrEqual(350);
  // There is none beside: above and below.
  expect(ends(frame(156, 400))).toBeGreaterThan(278);
  expect(ends(frame(156, 400))).toBeLessThanOrEqual(292);
});

test('of a set of three the names stand above or below their marks: a half of each at either side', () => {
  const three = (large: boolean) =>
    subject(
      [px(-300), px(0, 100), px(300)].map((point) => ({point, name: named(20)})),
      {large, maxZoom: 10},
    );
  const [set, ends] = [leastWidth(three(true)), leastWidth(three(false))];
  // The ends of a tie stay 6 of 100 of the height of 600 px off the edge.
  const width = roomOf({name: named(20)}) - 36;
  expect(set).toBeGreaterThanOrEqual(600 + 2 * 18 + width);
  expect(set).toBeLessThan(600 + 2 * 18 + width + 4);
  expect(ends).toBeGreaterThanOrEqual(600 + 2 * (18 + width));
});

test('a button on a name, a point or a corner of an area hides it; beside them it does not', () => {
  const button = (left: number, top: number) => frame(800, 600, {obstacles: [rectAt({x: left, y: top}, {width: 40, height: 40})]});
  const town = subject([{point: px(0), name: named(10)}]);
  expect([isWhole(town, button(420, 280)), isWhole(town, button(420, 330)), isWhole(town, button(340, 280))]).toEqual([false, true, true]);
  const area = subject(
    [px(-200, -200), px(200, -200), px(200, 200), px(-200, 200)].map((point) => ({point})),
    {large: true},
  );
  // In its middle no corner is hidden, and all the same a part of it.
  expect([isWhole(area, button(380, 280)), isWhole(area, button(620, 280))]).toEqual([false, true]);
});

test('a popup keeps clear of a name where it stands first, at the other side of its mark for a city of MONT, of marks without a name, of the way and of buttons; of an area it knows the outline', () => {
  const mark: Essential = {point: px(100, 50), isMark: true};
  const way: Essential[] = [px(-100, 20), px(-50, 40)].map((point) => ({point}));
  const name = {point: px(0), name: named(10), isWest: false};
  const button = rectAt({x: 10, y: 20}, {width: 30, height: 40});
  const on = frame(800, 600, {obstacles: [button]});
  const {taken, outline, spot, free} = surroundingsOf(subject([name, mark, ...way], {isWay: true, spot: px(0)}), STANDING, on);
  expect(taken.length).toBe(1 + 1 + 2 + 1);
  expect(taken[0]!.left).toBeCloseTo(400, 6);
  expect(taken[0]!.right - 400).toBeGreaterThan(10 * 6.4);
  const city = surroundingsOf(subject([{...name, isWest: true}], {spot: px(0)}), STANDING, on).taken[0]!;
  expect([city.right, city.left < 400 - 10 * 6.4]).toEqual([expect.closeTo(400, 6), true]);
  // Of many each may stand at either side.
  const [one] = surroundingsOf(
    subject(
      [px(0), px(50), px(90)].map((point) => ({point, name: named(10)})),
      {large: true},
    ),
    STANDING,
    on,
  ).taken;
  expect(one!.right - 400).toBeCloseTo(400 - one!.left, 6);
  expect((taken[1]!.left + taken[1]!.right) / 2).toBeCloseTo(500, 3);
  expect((taken[1]!.top + taken[1]!.bottom) / 2).toBeCloseTo(350, 1);
  expect(taken).toContainEqual(button);
  expect(outline).toEqual([]);
  expect(spot).toMatchObject({x: 400, y: 300});
  // Nearer to the edge than what is essential.
  expect(free).toEqual({left: 12, top: 12, right: 788, bottom: 588});
  const area = surroundingsOf(subject(way, {large: true, spot: px(0)}), STANDING, on);
  expect([area.outline.length, area.taken.length, area.spot]).toEqual([2, 1, null]);
});

test('the middle of two ends on both sides of the date line is there, not in Africa', () => {
  const {lng} = fit(subject([{point: [178, 0]}, {point: [-178, 0]}], {maxZoom: 3}), frame(800, 600)).camera;
  expect(Math.abs(lng)).toBeGreaterThan(175);
});

test('a place stands in the middle of what panels leave', () => {
  const on = frame(1000, 600, {padding: {top: 100, right: 0, bottom: 0, left: 300}});
  const {x, y} = project(px(0), fit(subject([{point: px(0)}]), on), on.size);
  expect([x, y].map(Math.round)).toEqual([650, 350]);
});

test('where a button is in the middle it stands aside, but no further than it must: at a quarter of the room, not at the edge', () => {
  const on = frame(800, 600, {obstacles: [rectAt({x: 350, y: 250}, {width: 100, height: 100})]});
  const {x, y} = project(px(0), fit(subject([{point: px(0)}]), on), on.size);
  // The room to spare: 800 − 2 × 24 across, 600 − 2 × 24 down.
  expect(Math.abs(x - 400) / 752 + Math.abs(y - 300) / 552).toBeCloseTo(0.25, 3);
});

test('what is nowhere has no picture, and says so', () => {
  expect(() => fit(subject([]), frame(800, 600))).toThrow('expected a subject with a point');
});

test('a place that stands small in the region is seen well; from beyond a region it is not, nor when the reader is nearer than any detail', () => {
  const place = subject([{point: px(0), name: named(8)}], {maxZoom: 9.6});
  const seen = (about: Subject, zoom: number): boolean => isSeenWell(about, {...STANDING, camera: {lng: 0, lat: 0, zoom}}, frame(800, 600));
  // From 7.6 on Hof van Twente, 23 km wide, is as wide as its name of 94 px: at 52.3° N a degree of longitude has 68 km, and 512 × 2^z / 360 px, 276 at 7.6.
  expect([seen(place, 7.5), seen(place, 7.7), seen(place, 12), seen(place, 12.3)]).toEqual([false, true, true, false]);
  // Of what is large a picture half the size (one level) is enough; abroad as well.
  const area = subject(
    [px(-150, -100), px(150, -100), px(150, 100), px(-150, 100)].map((point) => ({point})),
    {large: true, maxZoom: 14},
  );
  const {zoom} = fit(area, frame(800, 600)).camera;
  expect([seen(area, zoom - 0.9), seen(area, zoom - 1.1), seen(area, zoom + 0.3)]).toEqual([true, false, false]);
  const abroad = subject(
    [px(-150), px(150)].map((point) => ({point})),
    {abroad: 'york', maxZoom: 14},
  );
  const best = fit(abroad, frame(800, 600)).camera.zoom;
  expect([seen(abroad, best - 0.9), seen(abroad, best - 1.1)]).toEqual([true, false]);
});

test('where there is no room for its popup beside it a subject is shown smaller, by two levels at most; then the popup may lie on it', () => {
  const area = subject(
    [px(-150, -100), px(150, -100), px(150, 100), px(-150, 100)].map((point) => ({point})),
    {large: true, maxZoom: 14},
  );
  const zoom = (popup: Frame['popup']): number => fit(area, frame(800, 600, {popup})).camera.zoom;
  const alone = zoom(null);
  expect(zoom({width: 300, height: 240})).toBeLessThan(alone - 0.3);
  expect(zoom({width: 300, height: 240})).toBeGreaterThan(alone - 2.2);
  // One that fills the map: nothing is won by a smaller picture.
  expect(zoom({width: 780, height: 580})).toBeCloseTo(alone, 1);
});
