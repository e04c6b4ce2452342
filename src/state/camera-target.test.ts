import {expect, test} from 'vitest';
import type {Answer} from '../ask/ask.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import {STORIES, type Story} from '../story/stories.ts';
import {FIRST_STATE} from './app-state.ts';
import {asked} from './asking.ts';
import {cameraTarget} from './camera-target.ts';
import {
  arrived,
  begunAnew,
  chosen,
  comparedWith,
  FIRST_MOMENT,
  lensLaid,
  overviewed,
  rested,
  type State,
  storyLeft,
  topicsSwitched,
  walkedTo,
} from './moment.ts';
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

test.each<[string[], unknown]>([
  [['partners'], {kind: 'world'}],
  // Brussels, where EUROCITIES and ERRIN are, lies outside the region.
  [['networks'], {kind: 'set', ids: ['hengelo', 'eurocities']}],
  [['mont'], {kind: 'region'}],
  [['partners', 'networks'], {kind: 'region'}],
  [[], {kind: 'region'}],
])('a link to the topics %o shows them as a whole, as a switch does', (topics, wanted) => {
  const given = topics as State['topics'];
  expect(target(arrived({...first, topics: given}))).toEqual(wanted);
  if (topics.length === 1) expect(target(topicsSwitched(first, given))).toEqual(wanted);
});

test.each<[string, (state: State) => State, unknown]>([
  ['the whole region is asked for', (state) => overviewed(state, 'region'), {kind: 'region'}],
  ['the lens is laid on what was chosen', (state) => lensLaid(state, true), {kind: 'ties', id: 'unlock'}],
  ['two things are compared', (state) => comparedWith(state, 'mont'), {kind: 'ties', id: 'unlock'}],
  [
    'something is asked',
    (state) => ({...asked(state, 'Losser'), place: null, answer: {kind: 'place', ids: ['losser']} as unknown as Answer}),
    {kind: 'thing', id: 'losser'},
  ],
  ['an answer is put away', (state) => asked({...state, ask: 'Losser', place: null}, null), {kind: 'region'}],
  ['a story goes to a stop', (state) => wentTo(state, {story: evening, stop: stop('unlock')}), {kind: 'thing', id: 'unlock'}],
  ['a story is left', storyLeft, {kind: 'region'}],
  ['a link brings another state', (state) => arrived({...state, place: null}), {kind: 'region'}],
  ['a kiosk begins anew', begunAnew, {kind: 'region'}],
])('a walk from thing to thing ends where %s', (_what, goOn, wanted) => {
  const walking = walkedTo(chosen(first, 'unlock'), 'borne', 'Borne.');
  expect(target(walking)).toEqual({kind: 'thing', id: 'borne'});
  expect(target(goOn(walking))).toMatchObject(wanted as object);
});

test('an answer that names nothing moves nothing; a thing of it that is chosen counts before it', () => {
  expect(target(answering())).toBeNull();
  expect(target(overviewed(answering(), 'region'))).toEqual({kind: 'region'});
  expect(target({...answering('enschede', 'munster'), place: 'munster'})).toEqual({kind: 'thing', id: 'munster'});
});

test('a stop without a camera of its own shows what it is about, or the whole region; one with a camera its picture', () => {
  // On a phone the region is its middle only: the EUREGIO would not be seen whole.
  expect(target(wentTo(first, {story: evening, stop: stop('euregio')}))).toEqual({kind: 'thing', id: 'euregio'});
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
