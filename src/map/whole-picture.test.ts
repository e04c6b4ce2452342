/* oxlint-disable no-underscore-dangle -- MapLibre names it so */
import type {Map as MapLibre} from 'maplibre-gl';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {drawWhenComplete, keepPicture, onceDrawn} from './whole-picture.ts';

beforeEach(() => vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'performance']}));
afterEach(() => vi.useRealTimers());

/** A map that counts what it draws, as MapLibre asks its painter for a frame. */
function makeMap() {
  const listeners = new Map<string, (event: object) => void>();
  const map = {
    drawn: 0,
    isWhole: false,
    moves: false,
    hasEdge: true,
    _placementDirty: false,
    placed: 0,
    style: {
      placement: {stale: false},
      tileManagers: {'picture-edge': {loaded: () => map.hasEdge, getRenderableIds: () => []}},
      _placementInputsChanged: () => true,
      _updatePlacement: (): boolean => {
        map.placed += 1;
        return false;
      },
    },
    painter: {
      render: (): void => {
        map.drawn += 1;
      },
    },
    loaded: () => map.isWhole,
    isMoving: () => map.moves,
    on: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    once: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    triggerRepaint: () => {
      map.style._updatePlacement();
      map.painter.render();
    },
  };
  drawWhenComplete(map as unknown as MapLibre);
  return {
    map,
    say: (type: string) => listeners.get(type)?.({}),
    keep: () => keepPicture(map as unknown as MapLibre),
    /** How many of one frame are drawn. */
    frame: (): number => {
      const before = map.drawn;
      map.triggerRepaint();
      return map.drawn - before;
    },
  };
}

/** Its first picture has been drawn. */
function makeReady() {
  const made = makeMap();
  made.map.isWhole = true;
  made.frame();
  made.map.isWhole = false;
  return made;
}

test('nothing is drawn before the first picture is complete, names and all; not even because the map moves or changes its size', () => {
  const {map, say, frame} = makeMap();
  map.moves = true;
  say('resize');
  say('moveend');
  expect(frame()).toBe(0);
  map.isWhole = true;
  map._placementDirty = true;
  expect(frame()).toBe(0);
  map._placementDirty = false;
  expect(frame()).toBe(1);
});

test('on a network that does not bring it, what there is comes after twelve seconds', () => {
  const {map, frame} = makeMap();
  vi.advanceTimersByTime(11_999);
  expect(frame()).toBe(0);
  vi.advanceTimersByTime(1);
  expect(map.drawn).toBe(1);
});

test('after a choice the picture stays until the next one is complete, at most 0.6 seconds', () => {
  const {map, keep, frame} = makeReady();
  keep();
  expect(frame()).toBe(0);
  map.isWhole = true;
  expect(frame()).toBe(1);
  map.isWhole = false;
  // Nothing was chosen since.
  expect(frame()).toBe(1);
  keep();
  vi.advanceTimersByTime(599);
  expect(frame()).toBe(0);
  const before = map.drawn;
  vi.advanceTimersByTime(1);
  expect(map.drawn).toBe(before + 1);
});

test('whoever chooses again and again sees something every 0.6 seconds', () => {
  const {map, keep} = makeReady();
  const before = map.drawn;
  for (let time = 0; time < 1200; time += 100) {
    keep();
    vi.advanceTimersByTime(100);
  }
  expect(map.drawn - before).toBeGreaterThanOrEqual(1);
});

test('what moves is drawn as it goes; where it comes to rest it waits for what is missing', () => {
  const {map, say, keep, frame} = makeReady();
  keep();
  map.moves = true;
  expect(frame()).toBe(1);
  map.moves = false;
  say('moveend');
  expect(frame()).toBe(0);
  map.isWhole = true;
  expect(frame()).toBe(1);
});

test('a picture of another size is drawn at once: the old one is gone', () => {
  const {say, keep, frame} = makeReady();
  keep();
  // In the order of MapLibre.
  for (const type of ['movestart', 'move', 'resize', 'moveend']) say(type);
  expect(frame()).toBe(1);
  // The next choice waits again.
  keep();
  expect(frame()).toBe(0);
});

test('names are placed for the frames that are drawn, and for no other', () => {
  const {map, keep} = makeReady();
  const place = (): number => {
    const before = map.placed;
    (map.style._updatePlacement as (...given: unknown[]) => boolean)({}, false, 0, true);
    return map.placed - before;
  };
  expect(place()).toBe(1);
  keep();
  expect(place()).toBe(0);
  map.isWhole = true;
  expect(place()).toBe(1);
});

test('a map that was removed draws no more', () => {
  const {map, say, keep} = makeReady();
  keep();
  say('remove');
  const before = map.drawn;
  vi.advanceTimersByTime(10_000);
  expect(map.drawn).toBe(before);
});

test('what waits for the next picture runs when that is drawn, not with a frame that is left out, and once', () => {
  const {map, keep, frame} = makeReady();
  let runs = 0;
  keep();
  onceDrawn(map as unknown as MapLibre, () => {
    runs += 1;
  });
  expect([frame(), runs]).toEqual([0, 0]);
  map.isWhole = true;
  expect([frame(), runs]).toEqual([1, 1]);
  expect([frame(), runs]).toEqual([1, 1]);
});

/** Frames that were drawn, and in how many of them names were placed. */
const drawnAndPlaced = (map: ReturnType<typeof makeMap>['map']): [number, number] => {
  const before = [map.drawn, map.placed] as const;
  map.triggerRepaint();
  return [map.drawn - before[0], map.placed - before[1]];
};

test('a picture in pieces waits for what keeps its names off its edge, too; while it moves there is no edge', () => {
  const {map, keep} = makeReady();
  map.hasEdge = false;
  keep();
  // As long as a reader waits without wondering.
  vi.advanceTimersByTime(600);
  expect(drawnAndPlaced(map)).toEqual([0, 0]);
  map.hasEdge = true;
  expect(drawnAndPlaced(map)).toEqual([1, 1]);
  map.hasEdge = false;
  map.moves = true;
  expect(drawnAndPlaced(map)).toEqual([1, 1]);
});

test('no frame is drawn whose names had no places: MapLibre would fail when it places them', () => {
  const {map, keep, say} = makeReady();
  for (const hasEdge of [true, false])
    for (const moves of [true, false])
      for (const isWhole of [true, false])
        for (const act of [keep, () => say('resize'), () => vi.advanceTimersByTime(700), () => undefined]) {
          Object.assign(map, {hasEdge, moves, isWhole});
          act();
          const [drawn, placed] = drawnAndPlaced(map);
          expect([hasEdge, moves, isWhole, drawn <= placed]).toEqual([hasEdge, moves, isWhole, true]);
        }
});

test('a frame that was not wanted when its names were to be placed is not drawn, however long that took', () => {
  const {map, keep} = makeReady();
  keep();
  vi.advanceTimersByTime(599);
  map.style._updatePlacement();
  // Time passes within the frame.
  const {drawn} = map;
  const now = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 10);
  map.painter.render();
  expect(map.drawn).toBe(drawn);
  now.mockRestore();
});
