import {expect, test, vi} from 'vitest';
import {Besides, type WithBesides} from './besides.ts';
import {isWithin, overlaps} from './camera/boxes.ts';
import {FLAT_FROM, type Size} from './camera/projection.ts';
import type {Painter} from './painter.ts';
import {catalogue, fakeElement, fakeMap, pushed, SIZES, viewOf} from './testing.ts';

/** Partner towns abroad, and what is looked at of each. */
const ABROAD = [...new Set(catalogue.facts.partnerships.map(({to}) => to))];
const OWNERS = [...new Set(catalogue.facts.partnerships.map(({from}) => from))];
/** Town halls of Enschede and Münster are 50 km apart, and Palo Alto is at the other side of the world. */
const WIDE_TIES = 'enschede';

function besides(size: Size, id: string | null, {lens = false, fixed = false}: {readonly lens?: boolean; readonly fixed?: boolean} = {}) {
  const view = viewOf(id, lens);
  const goal = id === null ? null : lens ? ({kind: 'ties', id, related: view.related} as const) : ({kind: 'thing', id} as const);
  const element = fakeElement(size, {view, goal, fixed, marks: [] as WithBesides['marks'], inset: null as WithBesides['inset']});
  const painter = {setNearbyApart: vi.fn(), setNamedAtEdge: vi.fn(), guardEdge: vi.fn()};
  const map = fakeMap(element);
  const made = new Besides(element, map.map, map.mover, painter as unknown as Painter);
  return {element, painter, made, ...map};
}

test('a second picture is within the map, and no name at the edge lies on it', () => {
  const strays: string[] = [];
  let insets = 0;
  for (const size of SIZES) {
    for (const [id, lens] of [...ABROAD.map((place) => [place, false] as const), ...OWNERS.map((place) => [place, true] as const)]) {
      const {element, made} = besides(size, id, {lens});
      made.update();
      const {inset, marks} = element;
      if (!inset) continue;
      insets += 1;
      if (!isWithin(inset.rect, {left: 0, top: 0, right: size.width, bottom: size.height})) strays.push(`${id} at ${size.width}: out of the map`);
      for (const {name, rect} of marks) if (overlaps(rect, inset.rect)) strays.push(`${id} at ${size.width}: ${name.nl} on the second picture`);
    }
  }
  expect(strays).toEqual([]);
  expect(insets).toBeGreaterThan(ABROAD.length);
});

test('near ties of a place with far ones are drawn in the second picture, and the map is told so; without the lens they are not', () => {
  const {element, painter, made} = besides({width: 1280, height: 1080}, WIDE_TIES, {lens: true});
  made.update();
  expect(element.inset).toMatchObject({kind: 'nearby', id: WIDE_TIES});
  expect(painter.setNearbyApart.mock.lastCall).toEqual([true]);
  Object.assign(element, {view: viewOf(WIDE_TIES), goal: {kind: 'thing', id: WIDE_TIES}});
  made.update();
  expect(element.inset).toBeNull();
  expect(painter.setNearbyApart.mock.lastCall).toEqual([false]);
});

test('of a place abroad the second picture is about that place', () => {
  const kinds = ABROAD.map((id) => {
    const {element, made} = besides({width: 1280, height: 1080}, id);
    made.update();
    return [id, element.inset && [element.inset.kind, element.inset.id]];
  });
  // Emsdetten and Gronau are in the region itself: the map shows them as they lie.
  expect(Object.fromEntries(kinds)).toMatchObject({
    'palo-alto': ['home', 'palo-alto'],
    preston: ['home', 'preston'],
    malmo: ['home', 'malmo'],
    emsdetten: null,
  });
});

test('a picture that is not to be moved, and a map that looks at nothing, have no names at their edge and no second picture', () => {
  for (const {element, made} of [besides(SIZES[2]!, 'palo-alto', {fixed: true}), besides(SIZES[2]!, null)]) {
    made.update();
    expect([element.marks, element.inset]).toEqual([[], null]);
  }
});

test('while the map moves names at its edge follow, the second picture stays; the map keeps its own names off only when something has changed', () => {
  const {element, painter, mover, put, say} = besides({width: 1000, height: 720}, 'goederencorridor');
  say('moveend');
  const first = element.marks;
  // Three of its seats lie far from it: the capitals of Gelderland, Drenthe and Flevoland.
  expect(first.map(({name}) => name.nl).toSorted()).toEqual(['Arnhem', 'Assen', 'Lelystad']);
  const guarded = painter.guardEdge.mock.calls.length;
  say('move');
  expect(element.marks).toBe(first);
  expect(painter.guardEdge).toHaveBeenCalledTimes(guarded);
  put(pushed(mover.standing, 300));
  say('move');
  expect(element.marks).not.toEqual(first);
  expect(painter.guardEdge).toHaveBeenCalledTimes(guarded + 1);
});

test('where the picture rests the second one keeps its place while it can; before that it stands where the camera counts on it', () => {
  const size = {width: 1000, height: 720};
  let jumps = 0;
  let keptJumps = 0;
  for (const id of ABROAD) {
    const rested = besides(size, id);
    const {standing} = rested.mover;
    if (standing.camera.zoom < FLAT_FROM) continue;
    rested.say('moveend');
    const {inset: first} = rested.element;
    if (!first) continue;
    for (let step = 1; step <= 12; step++) {
      const moved = pushed(standing, step * 25);
      rested.put(moved);
      const {rect: before} = rested.element.inset!;
      rested.made.update();
      if (rested.element.inset!.rect.left !== before.left || rested.element.inset!.rect.top !== before.top) keptJumps += 1;
      const fresh = besides(size, id);
      fresh.put(moved);
      fresh.made.update();
      const {rect} = fresh.element.inset!;
      if (rect.left !== before.left || rect.top !== before.top) jumps += 1;
      for (const {name, rect: mark} of rested.element.marks)
        expect([id, step, name.nl, overlaps(mark, rested.element.inset!.rect)]).toEqual([id, step, name.nl, false]);
    }
  }
  expect(jumps).toBeGreaterThan(keptJumps);
});

test('the second picture of the next place stands as if there had been none before', () => {
  const size = {width: 1000, height: 720};
  for (const [at, id] of ABROAD.entries()) {
    const before = besides(size, ABROAD.at(at - 1)!);
    before.say('moveend');
    const fresh = besides(size, id);
    fresh.made.update();
    const {view, goal} = fresh.element;
    Object.assign(before.element, {view, goal});
    before.put(fresh.mover.standing);
    before.made.update();
    expect([id, before.element.inset]).toEqual([id, fresh.element.inset]);
  }
});

test('another size of the map moves the second picture with it', () => {
  const {element, say} = besides({width: 1280, height: 1080}, 'preston');
  say('resize');
  const wide = element.inset!.rect;
  Object.assign(element, {clientWidth: 800, clientHeight: 640});
  say('resize');
  expect(isWithin(element.inset!.rect, {left: 0, top: 0, right: 800, bottom: 640})).toBe(true);
  expect(element.inset!.rect).not.toEqual(wide);
});
