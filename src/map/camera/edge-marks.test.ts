import {expect, test} from 'vitest';
import {loadCatalogue} from '../../catalogue/load.ts';
import {partnershipsAt} from '../../catalogue/moments.ts';
import {edgeMarks, textPx} from './edge-marks.ts';
import type {Rect} from './boxes.ts';
import {NO_PADDING, project} from './projection.ts';
import {standingFor, subjectFor} from './resolve.ts';
import type {Subject} from './subject.ts';

const alike = (name: string) => ({nl: name, de: name, en: name});
const SUBJECT: Subject = {
  essentials: [],
  far: [],
  ends: [],
  large: true,
  maxZoom: 10,
  abroad: null,
  nearby: false,
  isWay: false,
  spot: [7, 52],
};
const STANDING = {camera: {lng: 7, lat: 52, zoom: 8}, padding: NO_PADDING};
const PICTURE = {size: {width: 1000, height: 800}, padding: NO_PADDING, obstacles: [], language: 'nl', also: null, scale: 1} as const;
const end = (name: string, lng: number, lat: number) => ({id: name.toLowerCase(), name: alike(name), point: [lng, lat] as const});

test('an end beyond the picture is named where the way to it leaves the picture, with arrow and distance', () => {
  const [north, east] = edgeMarks({...SUBJECT, far: [end('Noord', 7, 55), end('Oost', 12, 52)]}, STANDING, PICTURE);
  expect(north).toMatchObject({id: 'noord', arrow: '↑', rect: {top: 8}});
  // Three degrees of latitude on the sphere: 3 × 111.195 km.
  expect(north?.km).toBeCloseTo(333.6, 0);
  expect((north!.rect.left + north!.rect.right) / 2).toBeCloseTo(500, 0);
  expect(east).toMatchObject({id: 'oost', arrow: '→', rect: {right: 992}});
});

test('an end in the picture is not named at its edge', () => {
  expect(edgeMarks({...SUBJECT, ends: [end('Hier', 7.2, 52.1)]}, STANDING, PICTURE)).toEqual([]);
});

test('an end whose mark the edge would cut is named there: half a diamond is 6 px on a screen, and twice that in a hall', () => {
  // At zoom 8 a degree is 364.1 px: so far within the right edge, 500 px from the middle.
  const within = (px: number, scale: number) => edgeMarks({...SUBJECT, ends: [end('Rand', 7 + (500 - px) / 364.1, 52)]}, STANDING, {...PICTURE, scale}).length;
  expect([within(8, 1), within(4, 1), within(14, 2), within(8, 2)]).toEqual([0, 1, 0, 1]);
});

test('two ends in one direction stand side by side, and off the buttons', () => {
  const button = {left: 940, top: 380, right: 1000, bottom: 420};
  const marks = edgeMarks({...SUBJECT, far: [end('Oost', 12, 52), end('Ooster', 14, 52)]}, STANDING, {...PICTURE, obstacles: [button]});
  expect(marks.map(({arrow}) => arrow)).toEqual(['→', '→']);
  const [first, second] = marks.map(({rect}) => rect);
  expect(first!.top >= second!.bottom || second!.top >= first!.bottom).toBe(true);
  for (const rect of [first!, second!]) expect(rect.bottom <= button.top || rect.top >= button.bottom).toBe(true);
});

test('where something stands along its edge, a mark stands beside that, still in its direction', () => {
  const column = {left: 900, top: 0, right: 1000, bottom: 800};
  const [mark] = edgeMarks({...SUBJECT, far: [end('Oost', 12, 52)]}, STANDING, {...PICTURE, obstacles: [column]});
  expect(mark!.arrow).toBe('→');
  // Left of the column, 4 px away at least; in the middle of 800.
  expect(mark!.rect.right).toBeLessThanOrEqual(896);
  expect(mark!.rect.right).toBeGreaterThan(880);
  expect((mark!.rect.top + mark!.rect.bottom) / 2).toBeCloseTo(400, -1);
});

test('where its edge is taken as far as the middle of the picture, a mark stands at the edge next to it', () => {
  const half = {left: 450, top: 0, right: 1000, bottom: 800};
  const [mark] = edgeMarks({...SUBJECT, far: [end('Oost', 12, 52)]}, STANDING, {...PICTURE, obstacles: [half]});
  expect(mark!.arrow).toBe('→');
  // 8 px from the upper edge or the lower one of 800, beside what is taken.
  expect([mark!.rect.top, 800 - mark!.rect.bottom]).toContain(8);
  expect(mark!.rect.right).toBeGreaterThan(430);
  expect(mark!.rect.right).toBeLessThanOrEqual(446);
});

test('marks in one direction, beside buttons at that edge, stand one below another there and not across the picture', () => {
  // A phone: the buttons of the map at its right edge.
  const phone = {...PICTURE, size: {width: 390, height: 400}, obstacles: [{left: 330, top: 190, right: 380, bottom: 380}]};
  const marks = edgeMarks({...SUBJECT, far: [end('Tver', 14, 55), end('Hefei', 15, 55.5), end('Daejeon', 16, 56)]}, STANDING, phone);
  expect(marks.map(({arrow}) => arrow)).toEqual(['↗', '↗', '↗']);
  for (const {rect} of marks) {
    // In the right half, above the middle.
    expect(rect.left).toBeGreaterThan(195);
    expect(rect.bottom).toBeLessThan(200);
  }
});

test('where nothing is free, a mark lies where it covers least', () => {
  const all = {left: 0, top: 0, right: 1000, bottom: 700};
  const [mark] = edgeMarks({...SUBJECT, far: [end('Noord', 7, 55)]}, STANDING, {...PICTURE, obstacles: [all, {left: 0, top: 700, right: 990, bottom: 800}]});
  // The second box leaves 10 px at the right, of which 2 lie within the edge of 8.
  expect(mark!.rect.right).toBe(992);
  expect(mark!.rect.top).toBeGreaterThanOrEqual(700);
});

test('a mark keeps clear of a name in the picture, which leans away from the middle', () => {
  // At zoom 8 a degree is 364.1 px: this town stands 320 px to the east, its name (12 letters of 6.4 px) reaches to where the mark would be.
  const town = {point: [7.8789, 52] as const, name: alike('Kristiansand')};
  const [mark] = edgeMarks({...SUBJECT, essentials: [town], far: [end('Oost', 12, 52)]}, STANDING, PICTURE);
  expect(mark!.rect.right).toBe(992);
  // Two lines of 22 px on either side of 400.
  expect(mark!.rect.top >= 422 || mark!.rect.bottom <= 378).toBe(true);
});

test('ends in one place are one mark', () => {
  expect(edgeMarks({...SUBJECT, far: [end('Eurocities', 4.37, 48), end('Errin', 4.371, 48)]}, STANDING, PICTURE).length).toBe(1);
});

test('on the globe what lies behind it is named in its direction', () => {
  const globe = {camera: {lng: 7, lat: 52, zoom: 2}, padding: NO_PADDING};
  const [mark] = edgeMarks({...SUBJECT, far: [end('Ginds', -173, -20)]}, globe, PICTURE);
  // Over the pole.
  expect(mark?.arrow).toBe('↑');
});

const overlap = (a: Rect, b: Rect): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
/** Longitude and latitude of a pixel at zoom 8, near enough: 364.1 px to a degree, 591 at this latitude. */
const at = (x: number, y: number) => [7 + (x - 500) / 364.1, 52 - (y - 400) / 591] as const;

// Where it leans away from the middle a name would be cut: it stands at the other side, 14 to 106 px from its mark.
test.each([
  [930, 870, {left: 824, top: 10, right: 916, bottom: 50}],
  [70, 130, {left: 84, top: 10, right: 176, bottom: 50}],
])('a name near the side of the picture, at %i, leans inwards, and a mark keeps off it', (x, way, name) => {
  const town = {point: at(x, 30), name: alike('Stad')};
  const beyond = {...end('Noord', 0, 0), point: at(500 + (way - 500) * 3, 400 - 392 * 3)};
  const [mark] = edgeMarks({...SUBJECT, essentials: [town], far: [beyond]}, STANDING, PICTURE);
  expect(overlap(mark!.rect, name)).toBe(false);
});

test('a name beyond the picture takes no room in it', () => {
  const town = {point: at(1002, 400), name: alike('Ginds')};
  const [mark] = edgeMarks({...SUBJECT, essentials: [town], far: [end('Oost', 12, 52)]}, STANDING, PICTURE);
  expect((mark!.rect.top + mark!.rect.bottom) / 2).toBeCloseTo(400, -1);
});

test('a mark rather moves along its edge than inwards', () => {
  // Inwards it is 36 px past the button, along the edge 60.
  const button = {left: 960, top: 360, right: 1000, bottom: 440};
  const [mark] = edgeMarks({...SUBJECT, far: [end('Oost', 12, 52)]}, STANDING, {...PICTURE, obstacles: [button]});
  expect(mark!.rect.right).toBe(992);
});

test('a mark stands at an edge, not in a hole in the middle', () => {
  const around = [
    {left: 0, top: 0, right: 1000, bottom: 350},
    {left: 0, top: 450, right: 1000, bottom: 800},
    {left: 0, top: 350, right: 420, bottom: 450},
    {left: 580, top: 350, right: 1000, bottom: 450},
  ];
  const [mark] = edgeMarks({...SUBJECT, far: [end('Oost', 12, 52)]}, STANDING, {...PICTURE, obstacles: around});
  const {left, top, right, bottom} = mark!.rect;
  expect([left, top, 1000 - right, 800 - bottom]).toContain(8);
});

test('on a phone no mark of a lens lies on a place that it ties', () => {
  const catalogue = loadCatalogue();
  const frame = {
    size: {width: 390, height: 844},
    padding: {top: 72, right: 8, bottom: 424, left: 8},
    obstacles: [{left: 332, top: 196, right: 378, bottom: 384}],
    popup: null,
    insets: false,
    language: 'nl',
    also: null,
    scale: 1,
    hall: false,
  } as const;
  const view = {year: null, compare: null, arcs: partnershipsAt(catalogue, null)};
  const covered: string[] = [];
  for (const id of new Set(catalogue.facts.partnerships.map(({from}) => from))) {
    const related = catalogue.relationsOf(id).flatMap(({from, to, via}) => [from, to, via ?? to]);
    const target = {kind: 'ties', id, related} as const;
    const standing = standingFor(target, catalogue, view, frame);
    const subject = subjectFor(target, catalogue, view)!;
    const marks = edgeMarks(subject, standing, frame);
    for (const {point, name} of subject.essentials) {
      const {x, y} = project(point, standing, frame.size);
      if (name && marks.some(({rect}) => x > rect.left && x < rect.right && y > rect.top && y < rect.bottom)) covered.push(`${id}: ${name.nl}`);
    }
  }
  expect(covered).toEqual([]);
});

// Measured with the font itself, semibold at 14 px.
test.each([
  ['Gwangmyeong', 90],
  ['Ommen', 48],
  ['Vila Real', 51.1],
  ['Steinfurt', 53.2],
  ['Malmö / Greater Copenhagen', 175.7],
])('%s is about %s pixels wide', (text, px) => {
  expect(textPx(text)).toBeGreaterThan(px - 1);
  expect(textPx(text)).toBeLessThan(px + 12);
});

test('of an end just beyond the edge the map would still write the name in the picture: it is said to be beside it; of one farther off, or behind the globe, not', () => {
  // At zoom 8 a degree is 512 × 2⁸ / 360 = 364 px: the right edge lies 500 px, 1.374 degrees east of 7.
  const at = (lng: number) => edgeMarks({...SUBJECT, ends: [end('Oost', lng, 52)]}, STANDING, PICTURE).map(({beside}) => beside);
  expect([at(8.34), at(8.38), at(8.47), at(8.5), at(12)]).toEqual([[], [true], [true], [false], [false]]);
});
