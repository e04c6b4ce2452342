import {expect, test} from 'vitest';
import {overlaps, type Rect, rectAt} from './boxes.ts';
import {markRect, placePopup, type Surroundings} from './placing.ts';

const FREE = {left: 12, top: 12, right: 988, bottom: 788};
const POPUP = {width: 300, height: 240};
const at = (x: number, y: number, more: Partial<Surroundings> = {}): Surroundings => ({free: FREE, spot: {x, y}, taken: [], outline: [], ...more});

test('the popup stands centred, 22 px above its place', () => {
  expect(placePopup(POPUP, at(500, 400))).toEqual({left: 350, top: 138, side: 'above', beak: 150, line: null, clear: true});
});

test('without room above it hangs below', () => {
  expect(placePopup(POPUP, at(500, 200))).toMatchObject({left: 350, top: 222, side: 'below', clear: true});
});

test('of the sides that are free it takes the one that hides least of its neighbours', () => {
  const north = {left: 400, top: 200, right: 480, bottom: 220};
  const south = {left: 500, top: 500, right: 520, bottom: 520};
  expect(placePopup(POPUP, at(500, 400, {neighbours: [north]}))).toMatchObject({side: 'below', clear: true});
  expect(placePopup(POPUP, at(500, 400, {neighbours: [north, south]}))).toMatchObject({side: 'right', clear: true});
  // Above, the first of all sides, hides 1,600 square pixels and below 400; every other side more: the whole of a town’s name.
  const [east, west] = [523, 178].map((left) => ({left, top: 138, right: left + 299, bottom: 662})) as [Rect, Rect];
  expect(placePopup(POPUP, at(500, 400, {neighbours: [north, south, east, west]}))).toMatchObject({side: 'below'});
});

test('rather than the end of a tie it hides any neighbours', () => {
  const end = {left: 600, top: 250, right: 640, bottom: 270};
  // Every other side hides a whole name, more than ten times as much.
  const names = [
    {left: 400, top: 430, right: 600, bottom: 660},
    {left: 525, top: 300, right: 800, bottom: 500},
    {left: 180, top: 300, right: 475, bottom: 500},
  ];
  const {left, top, clear} = placePopup(POPUP, at(500, 400, {neighbours: names, tied: [end]}));
  expect([clear, overlaps(rectAt({x: left, y: top}, POPUP), end)]).toEqual([true, false]);
  expect(placePopup(POPUP, at(500, 400, {neighbours: [...names, end]})).side).toBe('above');
  // Where no side is free of it, it stands apart.
  const below = [
    {left: 400, top: 430, right: 600, bottom: 660},
    {left: 660, top: 385, right: 800, bottom: 500},
    {left: 200, top: 385, right: 340, bottom: 500},
  ];
  const ends = [end, {left: 300, top: 250, right: 340, bottom: 270}];
  const sides = [{taken: below, tied: ends}, {taken: below}].map((near) => placePopup(POPUP, at(500, 400, near)).side);
  expect(sides).toEqual(['edge', 'above']);
});

test('near an edge it moves aside and its beak stays at the place', () => {
  expect(placePopup(POPUP, at(60, 400))).toMatchObject({left: 12, top: 138, side: 'above', beak: 48});
  expect(placePopup(POPUP, at(960, 400))).toMatchObject({left: 688, top: 138, side: 'above', beak: 272});
});

test('where names stand above and below, it goes to the right; where one stands there as well, to the left', () => {
  const above = {left: 485, top: 300, right: 515, bottom: 320};
  const below = {left: 485, top: 480, right: 515, bottom: 500};
  const right = {left: 700, top: 130, right: 760, bottom: 650};
  expect(placePopup(POPUP, at(500, 400, {taken: [above, below]}))).toMatchObject({side: 'right', left: 522, top: 280, clear: true});
  expect(placePopup(POPUP, at(500, 400, {taken: [above, below, right]}))).toMatchObject({side: 'left', left: 178, clear: true});
});

test('where no side is free it stands apart, as near as it can, with a line to the rim of the mark', () => {
  // A ring of names round the place, and buttons in the upper right corner.
  const ring = {left: 440, top: 340, right: 560, bottom: 460};
  const buttons = {left: 940, top: 20, right: 980, bottom: 200};
  const place = placePopup(POPUP, at(500, 400, {taken: [ring, buttons]}));
  // 8 px beside the ring, level with the mark: 68 px from its middle.
  expect(place).toMatchObject({side: 'edge', left: 568, top: 400, clear: true});
  expect(place.line?.from).toEqual({x: 568, y: 400});
  expect(Math.hypot(place.line!.to.x - 500, place.line!.to.y - 400)).toBeCloseTo(15, 6);
  // A town there sends it elsewhere.
  const town = {left: 600, top: 450, right: 640, bottom: 470};
  const other = placePopup(POPUP, at(500, 400, {taken: [ring, buttons], neighbours: [town]}));
  expect(other.clear).toBe(true);
  expect(overlaps(rectAt({x: other.left, y: other.top}, POPUP), town)).toBe(false);
});

test('along an edge it also stands between corner and middle: under its place, above the buttons', () => {
  // A place in the upper right corner, whose arc leaves to the west and falls 1 px in 4; buttons along the right edge from 420 px on.
  const arc = Array.from({length: 40}, (_, step) => ({left: 920 - 20 * step, top: 70 + 5 * step, right: 930 - 20 * step, bottom: 80 + 5 * step}));
  const buttons = {left: 945, top: 420, right: 985, bottom: 780};
  const place = placePopup(POPUP, at(940, 70, {taken: [...arc, buttons]}));
  // A quarter of the way from 12 to 548.
  expect(place).toMatchObject({side: 'edge', left: 688, top: 146, clear: true});
  expect(place.line?.from).toEqual({x: 940, y: 146});
});

test('the line to the place does not strike out its name', () => {
  // A low window: the popup stands at the left edge, the name on both sides of the mark, as names may.
  const free = {left: 12, top: 84, right: 780, bottom: 378};
  const name = {left: 340, top: 218, right: 540, bottom: 244};
  const buttons = {left: 770, top: 90, right: 830, bottom: 380};
  const {side, line} = placePopup({width: 300, height: 200}, {free, spot: {x: 440, y: 231}, taken: [name, buttons], outline: [], firstEdge: 'left'});
  expect(side).toBe('edge');
  // It comes from a corner, so that only its last pixels, those at the rim of the mark, may touch the name's box.
  const {from, to} = line!;
  const inside = Array.from({length: 101}, (_, step) => from.y + ((to.y - from.y) * step) / 100).filter((y) => y > name.top && y < name.bottom);
  expect((inside.length / 101) * Math.hypot(to.x - from.x, to.y - from.y)).toBeLessThan(8);
});

test('apart from its place it stays as long as it covers nothing, and goes where it does', () => {
  const ring = {left: 440, top: 340, right: 560, bottom: 460};
  const before = placePopup(POPUP, at(500, 400, {taken: [ring]}));
  const {left, top} = before;
  // The picture has moved by 100 px: nothing drives it away, until a name comes under it.
  const moved = {left: 340, top: 340, right: 460, bottom: 460};
  expect(placePopup(POPUP, at(400, 400, {taken: [moved]}), before)).toMatchObject({left, top});
  const name = {left: left + 40, top: top + 40, right: left + 80, bottom: top + 60};
  const after = placePopup(POPUP, at(400, 400, {taken: [moved, name]}), before);
  expect(after.clear).toBe(true);
  expect([after.left, after.top]).not.toEqual([left, top]);
});

test('a place at one side of the picture has its popup at that side, though a farther corner is free too', () => {
  // York at 1440 × 900: names on both sides of its mark, and below it an arc that goes to the lower right.
  const names = {left: 20, top: 140, right: 160, bottom: 170};
  const arc = Array.from({length: 14}, (_, step) => rectAt({x: 90 + step * 65, y: 168 + step * 25}, {width: 12, height: 12}));
  expect(placePopup(POPUP, at(68, 155, {taken: [names, ...arc]}))).toMatchObject({side: 'edge', left: 12, clear: true});
});

test('what is seen as an area has its popup in the corner that the area leaves, without a line', () => {
  const outline = [
    {x: 100, y: 300},
    {x: 500, y: 20},
    {x: 980, y: 300},
    {x: 980, y: 780},
    {x: 100, y: 780},
  ];
  expect(placePopup(POPUP, {free: FREE, spot: null, taken: [], outline: outline.map(({x, y}) => ({x: x * 0.6, y}))})).toMatchObject({
    side: 'edge',
    left: 688,
    top: 12,
    line: null,
    clear: true,
  });
});

test('without any room it says so, and covers as little as it can', () => {
  const everywhere = {left: 0, top: 0, right: 1000, bottom: 800};
  const less = {left: 12, top: 12, right: 400, bottom: 400};
  expect(placePopup(POPUP, {free: FREE, spot: null, taken: [everywhere], outline: []}).clear).toBe(false);
  expect(placePopup(POPUP, {free: FREE, spot: null, taken: [everywhere, less], outline: []})).toMatchObject({left: 688, clear: false});
});

test('while the map moves it keeps its side as long as there is room', () => {
  const before = placePopup(POPUP, at(500, 200));
  // Now there would be room above as well.
  expect(placePopup(POPUP, at(500, 300), before).side).toBe('below');
  expect(placePopup(POPUP, at(500, 300)).side).toBe('above');
});

test('a popup that is larger than the map says that it has no room, though nothing lies under it', () => {
  const nothing = {taken: [], outline: []};
  const free = (width: number, height: number): Rect => ({left: 12, top: 12, right: 12 + width, bottom: 12 + height});
  expect([
    placePopup(POPUP, {...nothing, free: free(300, 240), spot: null}).clear,
    placePopup(POPUP, {...nothing, free: free(290, 240), spot: null}).clear,
    placePopup(POPUP, {...nothing, free: free(300, 230), spot: null}).clear,
    placePopup(POPUP, {...nothing, free: free(290, 240), spot: {x: 100, y: 100}}).clear,
  ]).toEqual([true, false, false, false]);
});

test('wherever it hangs above or below, its beak is at the place and not in a round corner', () => {
  const strays = Array.from({length: 977}, (_, step) => step + 12).flatMap((x) => {
    const {side, left, beak} = placePopup(POPUP, at(x, 400));
    const points = side === 'above' || side === 'below';
    return points && (left + beak !== x || beak < 22 || beak > 300 - 22) ? [x] : [];
  });
  expect(strays).toEqual([]);
  // In the last 22 px beside an edge a beak would be in the corner: there it stands beside its place.
  expect([20, 34, 966, 980].map((x) => placePopup(POPUP, at(x, 400)).side)).toEqual(['right', 'above', 'above', 'left']);
});

test('a place at the very edge of what is free has its popup, one a pixel beyond has it at the edge and no line', () => {
  const points = [
    [12, 400],
    [988, 400],
    [500, 12],
    [500, 788],
  ] as const;
  expect(points.map(([x, y]) => placePopup(POPUP, at(x, y)).side)).toEqual(['right', 'left', 'below', 'above']);
  const beyond = [
    [11, 400],
    [989, 400],
    [500, 11],
    [500, 789],
  ] as const;
  expect(beyond.map(([x, y]) => placePopup(POPUP, at(x, y)).side)).toEqual(['edge', 'edge', 'edge', 'edge']);
});

test('a mark takes a square of 30 px round its point: the ring of what is chosen fits into it', () => {
  expect(markRect({x: 100, y: 200})).toEqual({left: 85, top: 185, right: 115, bottom: 215});
});

test('in a low map it stands at the edge that does not lie on the mark of its place', () => {
  // 240 px high, as the popup, and 633 wide: it fits neither above, nor to the left, nor to the right; at the right edge it begins at 345, at the left it ends at 312.
  const low = (x: number) => placePopup(POPUP, {free: {left: 12, top: 12, right: 645, bottom: 252}, spot: {x, y: 130}, taken: [], outline: []});
  expect(low(329)).toMatchObject({left: 345, clear: true});
  expect(low(331)).toMatchObject({left: 12, clear: true});
});

test('where it lies on its own place there is no line to it', () => {
  const free = {left: 12, top: 12, right: 332, bottom: 262};
  expect(placePopup(POPUP, {free, spot: {x: 170, y: 130}, taken: [], outline: []})).toMatchObject({side: 'edge', line: null, clear: false});
});

test('a second picture has the left edge first', () => {
  const empty = {free: FREE, spot: null, taken: [], outline: []};
  expect(placePopup(POPUP, empty)).toMatchObject({left: 688, top: 12});
  expect(placePopup(POPUP, {...empty, firstEdge: 'left'})).toMatchObject({left: 12, top: 12});
});

/** An upright box as an outline. */
const upright = (left: number, right: number) => [
  {x: left, y: 0},
  {x: right, y: 0},
  {x: right, y: 800},
  {x: left, y: 800},
];

test('it keeps 6 px away from the outline of an area', () => {
  const beside = (left: number) => placePopup(POPUP, {free: FREE, spot: null, taken: [], outline: upright(left, 1000)});
  expect(beside(318)).toMatchObject({left: 12, clear: true});
  expect(beside(317)).toMatchObject({left: 12, clear: false});
});

test('of an area that fills the map it covers as little as it can', () => {
  expect(placePopup(POPUP, {free: FREE, spot: null, taken: [], outline: upright(200, 1000)})).toMatchObject({left: 12, clear: false});
  // A name is more than its square pixels: of two edges that lie on the area alike it takes the one without.
  const name = {left: 950, top: 0, right: 960, bottom: 800};
  expect(placePopup(POPUP, {free: FREE, spot: null, taken: [name], outline: upright(0, 1000)})).toMatchObject({left: 12, clear: false});
});

test('the line begins where it is shortest without crossing a name: a quarter down the side, not at the corner', () => {
  // The popup fills the height; the name lies level with the place, between the two.
  const free = {left: 12, top: 280, right: 900, bottom: 520};
  const name = {left: 330, top: 380, right: 420, bottom: 440};
  const {left, line} = placePopup(POPUP, {free, spot: {x: 700, y: 400}, taken: [name], outline: []});
  // As near to the name as 8 px, in steps of 4.
  expect(left).toBe(20);
  // Behind the round corners, 4 px further in, the right side goes from 284 to 516: a quarter down is 342. The other three quarters cross the name, the corner is 17 px farther.
  expect(line?.from).toEqual({x: 316, y: 342});
});

test('below its place it also stands a quarter up from the lower corner', () => {
  // The picture of the arc above, turned over.
  const arc = Array.from({length: 40}, (_, step) => ({left: 920 - 20 * step, top: 720 - 5 * step, right: 930 - 20 * step, bottom: 730 - 5 * step}));
  const buttons = {left: 945, top: 20, right: 985, bottom: 380};
  expect(placePopup(POPUP, at(940, 730, {taken: [...arc, buttons]}))).toMatchObject({side: 'edge', left: 688, top: 414, clear: true});
});

test('without any room it stays where it was for a name more, but not for all of its size', () => {
  const everywhere = {left: 0, top: 0, right: 1000, bottom: 800};
  const before = {left: 12, top: 12, side: 'edge', beak: 0, line: null, clear: false} as const;
  const covered = (...more: Rect[]) => placePopup(POPUP, {free: FREE, spot: null, taken: [everywhere, ...more], outline: []}, before);
  expect(covered({left: 20, top: 20, right: 100, bottom: 40})).toMatchObject({left: 12, top: 12});
  expect(covered({left: 12, top: 12, right: 312, bottom: 252})).toMatchObject({left: 688, top: 12});
});

test('it leaves a place at the edge that is no longer clear as soon as another is, though little of it is covered', () => {
  const before = {left: 12, top: 12, side: 'edge', beak: 0, line: null, clear: true} as const;
  expect(placePopup(POPUP, {free: FREE, spot: null, taken: [{left: 20, top: 20, right: 22, bottom: 22}], outline: []}, before)).toMatchObject({
    left: 688,
    clear: true,
  });
});

test('a popup that has no height yet comes to a place as well', () => {
  const ring = {left: 440, top: 340, right: 560, bottom: 460};
  expect(placePopup({width: 300, height: 0}, at(500, 401, {taken: [ring], spare: [], around: []})).clear).toBe(true);
  expect(placePopup({width: 300, height: 3}, at(500, 401, {taken: [ring]})).clear).toBe(true);
});

test('a line strikes out no name that may stand at the other side of the mark', () => {
  // The popup fills the height; the name is taken to stand east of the mark, and may stand west of it.
  const free = {left: 12, top: 280, right: 900, bottom: 520};
  const [east, west] = [
    {left: 700, top: 390, right: 800, bottom: 410},
    {left: 600, top: 390, right: 700, bottom: 410},
  ];
  // Level with the mark it would run through the whole name; from the height where it runs through the least of it, it comes from above or below.
  const {line} = placePopup(POPUP, {
    free,
    spot: {x: 700, y: 400},
    taken: [east],
    names: [east, west],
    outline: upright(640, 760).map(({x, y}) => ({x, y: y / 8 + 350})),
  });
  const {from, to} = line!;
  // Where the line is as far west as the name's first letter it is above or below it.
  const yAt = (x: number): number => from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
  expect(Math.abs(yAt(640) - 400)).toBeGreaterThan(10);
});
