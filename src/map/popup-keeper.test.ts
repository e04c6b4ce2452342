import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {cornersOf, isWithin, type Rect, rectAt} from './camera/boxes.ts';
import {project, type Size} from './camera/projection.ts';
import {PopupKeeper} from './popup-keeper.ts';
import {drawWhenComplete} from './whole-picture.ts';
import {catalogue, type FakeMap, fakeElement, fakeMap, pushed, SIZES, viewOf} from './testing.ts';
import type {PopupAt} from './map-view.ts';

/** The observer of the popup's size: what it watches, and its word that the size is another. */
let watched: unknown[] = [];
let resized: () => void = () => undefined;

beforeEach(() => {
  watched = [];
  class FakeObserver {
    constructor(told: () => void) {
      resized = told;
    }
    observe(target: unknown): void {
      watched.push(target);
    }
    disconnect(): void {
      watched = [];
    }
  }
  vi.stubGlobal('ResizeObserver', FakeObserver);
});
afterEach(() => vi.unstubAllGlobals());

/** What is written into an element. */
function fakeBox(children: unknown[] = []) {
  const classes = new Set<string>();
  const properties = new Map<string, string>();
  const attributes = new Map<string, string>();
  return {
    properties,
    attributes,
    children,
    dataset: {} as Record<string, string>,
    has: (name: string) => classes.has(name),
    classList: {
      add: (name: string) => classes.add(name),
      remove: (name: string) => classes.delete(name),
      toggle: (name: string, on: boolean) => (on ? classes.add(name) : classes.delete(name)),
    },
    style: {setProperty: (name: string, value: string) => properties.set(name, value)},
    setAttribute: (name: string, value: string) => attributes.set(name, value),
    toggleAttribute: (name: string, on: boolean) => (on ? attributes.set(name, '') : attributes.delete(name)),
  };
}

/** A popup about a thing on a map of this size, and where it stands. */
function popupOn(size: Size, id: string, {popupAt = null, popup: popupSize = {width: 300, height: 260}}: {popupAt?: PopupAt | null; popup?: Size} = {}) {
  const lines = [fakeBox(), fakeBox()];
  const box = fakeBox();
  const leader = fakeBox(lines);
  const popup = {...fakeBox(), size: popupSize, getBoundingClientRect: () => popup.size};
  const element = fakeElement(size, {
    view: viewOf(id),
    goal: {kind: 'thing', id} as const,
    popup: popup as unknown as HTMLElement,
    popupAt: popupAt ?? catalogue.pointOf(id) ?? ('edge' as const),
    renderRoot: {querySelector: (selector: string) => ({'.popup': box, '.leader': leader})[selector] ?? null},
  });
  const map: FakeMap = fakeMap(element);
  const placed = vi.fn();
  const keeper = new PopupKeeper(element, map.map, map.mover, placed);
  const place = (): {rect: Rect; side: string | undefined} => {
    const [, x, y] = /^translate\((-?[\d.]+)px, (-?[\d.]+)px\)$/.exec(box.properties.get('transform') ?? '') ?? [];
    return {rect: rectAt({x: Number(x), y: Number(y)}, popup.size), side: popup.dataset['side']};
  };
  return {element, popup, box, leader, lines, keeper, placed, place, ...map};
}

const PLACES = catalogue.facts.places.filter(({point}) => point).map(({id}) => id);

test('a popup is within the map and off its place, for every place on a phone and on a laptop; where its beak does not reach, a line does', () => {
  const strays: string[] = [];
  for (const size of [SIZES[0]!, SIZES[2]!]) {
    for (const id of PLACES) {
      const {keeper, place, mover, element, box, popup, leader, lines} = popupOn(size, id);
      keeper.watch();
      const where = `${id} at ${size.width}`;
      const {rect, side} = place();
      const spot = project(element.catalogue.pointOf(id)!, mover.standing, size);
      if (!box.has('placed')) strays.push(`${where}: not placed`);
      if (!isWithin(rect, {left: 0, top: 0, right: size.width, bottom: size.height})) strays.push(`${where}: out of the map`);
      if (spot.x > rect.left && spot.x < rect.right && spot.y > rect.top && spot.y < rect.bottom) strays.push(`${where}: on its place`);
      const hasBeak = side === 'above' || side === 'below';
      if (hasBeak === popup.attributes.has('data-away')) strays.push(`${where}: beak and line`);
      if (hasBeak) {
        // The beak stands where the place is, as far as the popup's round corners allow.
        const beak = rect.left + Number.parseFloat(popup.properties.get('--euregio-beak')!);
        if (Math.abs(beak - spot.x) > 1 && Math.min(beak - rect.left, rect.right - beak) > 23) strays.push(`${where}: beak ${beak} for ${spot.x}`);
        if (!leader.has('none')) strays.push(`${where}: a line beside the beak`);
      } else if (!leader.has('none')) {
        for (const {attributes} of lines) {
          const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => Number(attributes.get(name))) as [number, number, number, number];
          // It ends at the rim of the mark, which is 30 px wide, and begins at the popup.
          if (Math.abs(Math.hypot(x2 - spot.x, y2 - spot.y) - 15) > 0.2) strays.push(`${where}: the line ends beside the mark`);
          const nearest = Math.min(...[...cornersOf(rect)].map((corner) => Math.hypot(corner.x - x1, corner.y - y1)));
          const onEdge = x1 >= rect.left && x1 <= rect.right && y1 >= rect.top && y1 <= rect.bottom;
          if (!onEdge && nearest > 10) strays.push(`${where}: the line begins elsewhere`);
        }
      }
    }
  }
  expect(strays).toEqual([]);
});

test('without a place on the map a popup stands at the edge, without beak and line', () => {
  const {keeper, place, popup, leader} = popupOn({width: 1000, height: 720}, 'mont', {popupAt: 'edge'});
  keeper.watch();
  expect(place().side).toBe('edge');
  expect(popup.attributes.has('data-away')).toBe(true);
  expect(leader.has('none')).toBe(true);
});

test('a page may say itself where the thing is', () => {
  const [own, other] = [popupOn(SIZES[3]!, 'hengelo'), popupOn(SIZES[3]!, 'hengelo', {popupAt: [7.2, 52.5]})];
  for (const {keeper} of [own, other]) keeper.watch();
  expect(other.place().rect).not.toEqual(own.place().rect);
});

test('it goes when nothing is chosen, what is chosen is unknown, or it is closed; the place that it had is forgotten', () => {
  for (const change of [{popupAt: null}, {popup: null}, {view: viewOf(null)}, {view: {...viewOf('hengelo'), selected: 'atlantis'}}]) {
    const {keeper, element, box, leader} = popupOn(SIZES[2]!, 'borne');
    keeper.watch();
    expect(box.has('placed')).toBe(true);
    Object.assign(element, change);
    keeper.show();
    expect([change, box.has('placed'), leader.has('none')]).toEqual([change, false, true]);
  }
});

test('until it has been laid out it is not placed; the map hears of every place that it gets', () => {
  const {keeper, popup, box, placed} = popupOn(SIZES[2]!, 'borne', {popup: {width: 0, height: 0}});
  keeper.watch();
  expect(box.has('placed')).toBe(false);
  popup.size = {width: 300, height: 260};
  const before = placed.mock.calls.length;
  resized();
  expect(box.has('placed')).toBe(true);
  expect(placed.mock.calls.length).toBe(before + 1);
});

test('the popup in the slot is watched, no other, and none once the map is gone', () => {
  const {keeper, element, popup} = popupOn(SIZES[2]!, 'borne');
  keeper.watch();
  expect(watched).toEqual([popup]);
  Object.assign(element, {popup: null});
  keeper.watch();
  expect(watched).toEqual([]);
  Object.assign(element, {popup});
  keeper.watch();
  keeper.close();
  expect(watched).toEqual([]);
});

test('a popup that is larger than the camera counted on has the map make room, one that fits does not', () => {
  for (const [size, calls] of [
    [{width: 300, height: 260}, 0],
    [{width: 380, height: 640}, 1],
  ] as const) {
    const {keeper, mover, popup} = popupOn({width: 390, height: 700}, 'hengelo');
    const keep = vi.spyOn(mover, 'keep').mockReturnValue();
    keeper.watch();
    popup.size = size;
    resized();
    expect([size, keep.mock.calls.length]).toEqual([size, calls]);
  }
});

test('it may take no more than seven tenths of the height: a fifth of a phone and its glance of three lines stay free', () => {
  const {keeper, popup} = popupOn({width: 390, height: 700}, 'hengelo');
  keeper.watch();
  expect(popup.properties.get('--euregio-popup-room')).toBe('490px');
  // 667 × 375, a small phone on its side.
  const small = popupOn({width: 667, height: 375}, 'hengelo');
  small.keeper.watch();
  expect(small.popup.properties.get('--euregio-popup-room')).toBe('206px');
});

test('a popup about another thing stands as if there had been none before', () => {
  const size = {width: 1000, height: 720};
  const cities = catalogue.facts.places.filter(({id}) => catalogue.markOf(id) === 'mont').map(({id}) => id);
  for (const [at, id] of cities.entries()) {
    const before = popupOn(size, cities.at(at - 1)!);
    before.put(pushed(before.mover.standing, 480));
    before.keeper.watch();
    const fresh = popupOn(size, id);
    fresh.keeper.watch();
    const {view, goal, popupAt} = fresh.element;
    Object.assign(before.element, {view, goal, popupAt});
    before.put(fresh.mover.standing);
    before.keeper.show();
    expect([id, before.place()]).toEqual([id, fresh.place()]);
  }
});

test('while the picture moves it keeps its side as long as it can; another thing, and the rest after it, may give it another', () => {
  const size = {width: 1000, height: 720};
  let turns = 0;
  let steadyTurns = 0;
  // A town has its popup beside its outline, wherever it is; what stands at a point has sides.
  for (const id of ['kennispark-twente', 'university-of-twente', 'fmo', 'euregio-office']) {
    const kept = popupOn(size, id);
    const {standing} = kept.mover;
    kept.keeper.watch();
    kept.say('moveend');
    // To the edge, where it must turn, and back.
    for (const step of [...Array.from({length: 12}, (_, at) => at + 1), ...Array.from({length: 12}, (_, at) => 11 - at)]) {
      const {side: before} = kept.place();
      kept.put(pushed(standing, step * 40));
      kept.say('move');
      // The same thing has come to rest before.
      kept.say('moveend');
      if (kept.place().side !== before) steadyTurns += 1;
      const fresh = popupOn(size, id);
      fresh.put(pushed(standing, step * 40));
      fresh.keeper.watch();
      if (fresh.place().side !== before) turns += 1;
      // At the first rest with a thing it stands as if it had never stood elsewhere.
      const moved = popupOn(size, id);
      moved.put(pushed(standing, 12 * 40));
      moved.keeper.watch();
      moved.put(pushed(standing, step * 40));
      moved.say('move');
      moved.say('moveend');
      expect([id, step, moved.place()]).toEqual([id, step, fresh.place()]);
    }
  }
  expect(turns).toBeGreaterThan(steadyTurns);
});

test('after a jump the popup is seen with the picture in which it has its place, and after a way there at once', () => {
  const {element, keeper, map, say, box, leader} = popupOn(SIZES[2]!, 'losser');
  let isWhole = true;
  const painter = {render: () => undefined};
  const placement = {placement: {stale: false}, tileManagers: {}, _placementInputsChanged: () => false, _updatePlacement: () => false};
  Object.assign(map, {painter, style: placement, loaded: () => isWhole, once: () => undefined, triggerRepaint: () => undefined});
  drawWhenComplete(map);
  const waiting = (): boolean[] => [box.has('waits'), leader.has('waits')];
  painter.render();
  keeper.watch();
  say('moveend');
  expect(waiting()).toEqual([false, false]);

  isWhole = false;
  element.view = viewOf('almelo');
  say('movestart');
  say('move');
  say('moveend');
  painter.render();
  expect(waiting()).toEqual([true, true]);
  expect(box.has('placed')).toBe(true);
  isWhole = true;
  painter.render();
  expect(waiting()).toEqual([false, false]);

  element.view = viewOf('borne');
  say('movestart');
  say('move');
  painter.render();
  say('moveend');
  expect(waiting()).toEqual([false, false]);
});
