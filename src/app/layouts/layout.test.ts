import {describe, expect, test} from 'vitest';
import {FIRST_STATE} from '../../state/app-state.ts';
import {FIRST_MOMENT, opened, type State} from '../../state/moment.ts';
import {STORIES} from '../../story/stories.ts';
import {loadCatalogue} from '../../catalogue/load.ts';
import {wentTo} from '../../state/telling.ts';
import {figurePlace, fitted, glanceAt, hallUnit, layoutOf, paddingOf, showsGlance, showsPanel} from './layout.ts';

const unlock = (given: Partial<State> = {}): State => ({...opened({...FIRST_STATE, place: 'unlock'}, FIRST_MOMENT), routed: false, ...given});
/** What stands on, or over, the map about the selection. */
const covers = (state: State): boolean => showsGlance(state, layoutOf(state)) || showsPanel(state, layoutOf(state));

test('in a little box what the page has chosen does not cover the map, and what the reader touches does', () => {
  // From the least box that must work on other people's pages, 280 × 200, to a whole column.
  const little = [fitted(unlock(), {width: 280, height: 200}), fitted(unlock(), {width: 600, height: 300})];
  expect(little.map((state) => [layoutOf(state), covers(state)])).toEqual([
    ['embed', false],
    ['embed', false],
  ]);
  const touched = {...(little[1] as State), glance: true};
  expect([covers(touched), covers(fitted(touched, {width: 610, height: 300}))]).toEqual([true, true]);
  expect(covers(fitted(unlock(), {width: 900, height: 500}))).toBe(true);
});

/** A stop of the evening whose figure stands alone, or beside the map. */
const stopWith = (shown: 'alone' | 'beside', given: Partial<State> = {}): State => {
  const telling = STORIES.flatMap((story) => story.stops.map((stop) => ({story, stop}))).find(({stop}) => stop.view.figure?.shown === shown)!;
  return {...wentTo({...opened(FIRST_STATE, FIRST_MOMENT), routed: true}, telling), ...given};
};
const at = (state: State, width: number, height = 900): State => ({...state, size: {width, height}});

describe('a figure of a stop stands on the stage where it has room: 500 px alone, 1000 px beside the map', () => {
  // Wide from 1100: the story takes 368 of it. Middle from 720: the story lies over it, over half at most. In the hall the text takes a third.
  test.each<[string, 'alone' | 'beside', number, Partial<State>, ReturnType<typeof figurePlace>]>([
    ['a wide window', 'alone', 1100, {}, 'alone'],
    ['a wide window', 'beside', 1367, {}, 'text'],
    ['a wide window', 'beside', 1368, {}, 'beside'],
    ['a wide window with two languages', 'beside', 1368, {also: 'de'}, 'alone'],
    ['a wide window with the list', 'alone', 1368, {view: 'list'}, null],
    ['a tablet', 'alone', 868, {}, 'alone'],
    ['a tablet', 'alone', 867, {}, 'text'],
    ['a tablet whose column is closed', 'alone', 867, {drawer: false}, 'alone'],
    ['a tablet', 'beside', 1099, {}, 'text'],
    ['a tablet whose column is closed', 'beside', 1000, {drawer: false}, 'beside'],
    ['a telephone', 'beside', 719, {}, 'text'],
    ['a telephone', 'alone', 360, {}, 'text'],
    ['a frame in a page', 'alone', 1368, {embed: true}, null],
    ['the hall', 'beside', 1499, {present: true}, 'text'],
    ['the hall', 'beside', 1500, {present: true}, 'beside'],
    ['the hall', 'alone', 751, {present: true}, 'alone'],
    ['the hall', 'alone', 749, {present: true}, 'text'],
  ])('%s, %s, %d px', (_, shown, width, given, place) => {
    expect(figurePlace(at(stopWith(shown, given), width))).toBe(place);
  });

  test('who has gone elsewhere from the stop, or to one without a figure, has none', () => {
    expect(figurePlace(at(stopWith('alone', {place: 'emsdetten'}), 1368))).toBeNull();
    expect(figurePlace(at(opened(FIRST_STATE, FIRST_MOMENT), 1368))).toBeNull();
  });
});

describe('what lies over the map', () => {
  const padding = (state: State): number[] => {
    const {top, right, bottom, left} = paddingOf(state, layoutOf(state));
    return [top, right, bottom, left];
  };
  const reader = (given: Partial<State> = {}): State => ({...opened(FIRST_STATE, FIRST_MOMENT), routed: true, ...given});

  test.each<[string, State, number[]]>([
    ['a telephone: search field and sheet', at(reader({sheetHeight: 200}), 360), [72, 8, 208, 8]],
    // So much of the map stays free that a camera shows something.
    ['a telephone: a sheet over nearly all of it', at(reader({sheetHeight: 800}), 360), [72, 8, 424, 8]],
    ['a tablet: the search field', at(reader({drawer: false}), 1000), [72, 0, 0, 0]],
    ['a tablet: the column of 368 px', at(reader({drawer: true}), 1000), [0, 0, 0, 368]],
    ['a phone on its side: the column with an answer', {...at(reader({answer: {} as State['answer']}), 844), size: {width: 844, height: 390}}, [0, 0, 0, 368]],
    ['a little tablet: a column of half of it', at(reader({drawer: true}), 721), [0, 0, 0, 360]],
    ['a tablet: a panel of 400 px', at(reader({drawer: false, place: 'unlock', panel: true}), 1000), [72, 400, 0, 0]],
    ['a little tablet: a panel of half of it', at(reader({drawer: false, place: 'unlock', panel: true}), 721), [72, 360, 0, 0]],
    ['a frame: its plate of 268 px', at(reader({embed: true}), 480), [0, 0, 0, 284]],
    ['a narrow frame: nothing', at(reader({embed: true}), 479), [0, 0, 0, 0]],
    ['a wide window: nothing, columns stand beside', at(reader({place: 'unlock', panel: true}), 1400), [0, 0, 0, 0]],
    // 62 % of the 1032 px that the story leaves.
    ['a wide window: a figure beside the map', at(stopWith('beside'), 1400), [0, 640, 0, 0]],
  ])('%s', (_, state, expected) => {
    expect(padding(state)).toEqual(expected);
  });
});

test('a glance stands beside its thing, or at the edge when that has no place of its own', () => {
  const catalogue = loadCatalogue();
  expect(glanceAt(catalogue, {place: 'hengelo'})?.toString()).toMatch(/^6\.7\d*,52\.2\d*$/);
  expect([glanceAt(catalogue, {place: 'mont'}), glanceAt(catalogue, {place: null})]).toEqual(['edge', null]);
});

test('a pixel of the hall’s picture, 1920 wide, is as large as the screen makes it', () => {
  const unit = (width: number): number => hallUnit({size: {width, height: 720}});
  expect([unit(1920), unit(1280), unit(3840)]).toEqual([1, 2 / 3, 2]);
});
