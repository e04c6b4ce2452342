/* oxlint-disable no-underscore-dangle -- MapLibre names it so */
import type {Map as MapLibre} from 'maplibre-gl';
import {expect, test} from 'vitest';
import {placeNamesAnew, placeNamesOnce} from './name-placing.ts';

/** A map at rest that counts how often it places names, as MapLibre (6.17) does with every frame. */
function makeMap() {
  const tile = {buckets: {}, holdingForSymbolFade: () => false};
  const style = {
    placed: 0,
    tried: [] as string[][],
    placement: undefined as {stale: boolean; variableOffsets: Record<string, unknown>} | undefined,
    _layerOrderChanged: false,
    hasMoved: false,
    tileManagers: {marks: {getRenderableIds: () => ['6/33/21'], getTileByID: () => tile}},
    _placementInputsChanged: () => style.hasMoved,
    _updatePlacement: (..._given: unknown[]): boolean => {
      style.placed += 1;
      // What was placed in one go it takes for begun before the tiles came.
      // Where a name stood before it tries first.
      style.tried.push(Object.keys(style.placement?.variableOffsets ?? {}));
      style.placement = {stale: true, variableOffsets: {emsdetten: 'left'}};
      return true;
    },
  };
  const shown = {isDrawn: true};
  let moved: (event: {originalEvent?: Event}) => void = () => undefined;
  const map = {style, on: (_type: 'movestart', listener: typeof moved) => (moved = listener)} as unknown as MapLibre;
  placeNamesOnce(map, () => shown.isDrawn);
  return {
    map,
    move: (originalEvent?: Event) => moved(originalEvent ? {originalEvent} : {}),
    style,
    tile,
    shown,
    /** How often names are placed in one frame, and whether MapLibre wants another for them. */
    frame: ({fade = 0, force = false} = {}): readonly [times: number, again: boolean] => {
      const before = style.placed;
      const again = style._updatePlacement({}, false, fade, true, force);
      return [style.placed - before, again];
    },
  };
}

test('names are placed once for a picture at rest, and need no second frame', () => {
  const {style, frame} = makeMap();
  expect([frame(), frame(), frame()]).toEqual([
    [1, false],
    [0, false],
    [0, false],
  ]);
  // Where the map moves on MapLibre would begin anew.
  expect(style.placement?.stale).toBe(false);
});

test('they are placed anew where a tile was read, the map was moved or a change of layers asks for it', () => {
  const {style, tile, frame} = makeMap();
  frame();
  tile.buckets = {};
  expect([frame(), frame()]).toEqual([
    [1, false],
    [0, false],
  ]);
  style.hasMoved = true;
  expect(frame()).toEqual([1, false]);
  style.hasMoved = false;
  tile.holdingForSymbolFade = () => true;
  expect(frame()).toEqual([1, false]);
  expect(frame({force: true})).toEqual([1, false]);
  style._layerOrderChanged = true;
  expect(frame()).toEqual([1, false]);
});

test('for a frame that is not drawn none are placed, once there is a first place for each', () => {
  const {tile, shown, frame} = makeMap();
  shown.isDrawn = false;
  // MapLibre asks what was placed for what it draws.
  expect(frame()).toEqual([1, false]);
  tile.buckets = {};
  expect(frame()).toEqual([0, false]);
  shown.isDrawn = true;
  expect(frame()).toEqual([1, false]);
});

test('in movement MapLibre places bit by bit, by a rule of its own; at rest once more, in one go', () => {
  const {frame} = makeMap();
  frame();
  expect([frame({fade: 160}), frame({fade: 160})]).toEqual([
    [1, true],
    [1, true],
  ]);
  expect([frame(), frame()]).toEqual([
    [1, false],
    [0, false],
  ]);
});

test('with another choice a name forgets where it stood; while the reader moves the map it stays there', () => {
  const {style, tile, map, move, frame} = makeMap();
  const tries = (): string[] | undefined => {
    tile.buckets = {};
    frame();
    return style.tried.at(-1);
  };
  // The first picture, and one that a flight of the map's own leads to.
  expect([tries(), tries()]).toEqual([[], []]);
  move();
  expect(tries()).toEqual([]);
  move(new Event('drag'));
  expect([tries(), tries()]).toEqual([['emsdetten'], ['emsdetten']]);
  placeNamesAnew(map);
  expect([tries(), tries()]).toEqual([[], []]);
});
