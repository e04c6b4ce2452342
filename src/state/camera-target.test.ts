import {expect, test} from 'vitest';
import type {Answer} from '../ask/ask.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import {STORIES, type Story} from '../story/stories.ts';
import {FIRST_STATE} from './app-state.ts';
import {asked} from './asking.ts';
import {cameraTarget} from './camera-target.ts';
import {chosen, FIRST_MOMENT, overviewed, rested, type State} from './moment.ts';
import {wentTo} from './telling.ts';

const catalogue = loadCatalogue();
const first: State = {...FIRST_STATE, ...FIRST_MOMENT};
const evening = STORIES[0] as Story;
const stop = (id: string): Story['stops'][0] => evening.stops.find((found) => found.id === id) as Story['stops'][0];
const answering = (...ids: string[]): State => ({...asked(first, 'mont'), answer: {kind: 'places', ids} as unknown as Answer});
const target = (state: State) => cameraTarget(state, catalogue);

test('an answer about one thing is looked at as that thing, one about more as what they span', () => {
  expect(target(answering('mont'))).toEqual({kind: 'thing', id: 'mont'});
  expect(target(answering('enschede', 'munster', 'osnabruck'))).toEqual({kind: 'set', ids: ['enschede', 'munster', 'osnabruck']});
});

test('projects have their seats all over the region, also when it is one', () => {
  const projects = (...ids: string[]): State => ({...asked(first, 'unlock'), answer: {kind: 'projects', ids} as unknown as Answer});
  expect([target(projects('unlock')), target(projects('unlock', 'diwa')), target(projects())]).toEqual([{kind: 'region'}, {kind: 'region'}, null]);
});

test('a stop under the lens shows every tie of its thing', () => {
  const closing = wentTo(first, {story: evening, stop: stop('slot')});
  const seen = target(closing);
  expect(seen).toMatchObject({kind: 'ties', id: 'hengelo'});
  expect(seen?.kind === 'ties' && ['emsdetten', 'malmo'].every((id) => seen.related.includes(id))).toBe(true);
});

test('a thing that the reader walks to counts before all but the reader’s own camera', () => {
  const walking: State = {...chosen(answering('enschede', 'munster'), 'unlock'), walked: 'mont'};
  expect(target(walking)).toEqual({kind: 'thing', id: 'mont'});
  expect(target({...walking, camera: {lng: 7, lat: 52, zoom: 9}})).toEqual({kind: 'camera', camera: {lng: 7, lat: 52, zoom: 9}});
});

test('an answer that names nothing moves nothing; a thing of it that is chosen counts before it', () => {
  expect(target(answering())).toBeNull();
  expect(target(overviewed(answering(), 'region'))).toEqual({kind: 'region'});
  expect(target({...answering('enschede', 'munster'), place: 'munster'})).toEqual({kind: 'thing', id: 'munster'});
});

test('a stop without a camera of its own shows the whole region, one with a camera its picture', () => {
  expect(target(wentTo(first, {story: evening, stop: stop('begin')}))).toEqual({kind: 'region'});
  // Twente, as the story's author has framed it.
  expect(target(wentTo(first, {story: evening, stop: stop('veertien-gemeenten')}))).toEqual({kind: 'picture', camera: {lng: 6.7, lat: 52.305, zoom: 9.8}});
});

test('away from the stop the reader’s own choice counts, and the stop’s thing is one like any other', () => {
  const told = wentTo(first, {story: evening, stop: stop('veertien-gemeenten')});
  expect(target(chosen(told, 'unlock'))).toEqual({kind: 'thing', id: 'unlock'});
  expect(target(chosen(told, null))).toBeNull();
  expect(target(rested(told, {lng: 7, lat: 52, zoom: 10}, true))).toEqual({kind: 'camera', camera: {lng: 7, lat: 52, zoom: 10}});
});
