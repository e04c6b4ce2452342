import type {ProjectFilters} from '../catalogue/filters.ts';
import {FIRST_TOPICS, TOPIC_IDS, type Scheme, type TopicId} from '../catalogue/topics.ts';
import type {Language} from '../i18n/languages.ts';
import type {Stop, Story} from '../story/stories.ts';

export const FIRST_YEAR = 1958;
export const LAST_YEAR = 2027;

/** Where the map stands. Longitude, latitude in degrees; zoom as MapLibre counts it. */
export interface CameraState {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What the reader looks at: everything that a link brings back. */
export interface AppState {
  readonly language: Language;
  readonly topics: readonly TopicId[];
  /** Id of the selected thing. */
  readonly place: string | null;
  /** Id of the thing that it is compared with. */
  readonly compare: string | null;
  readonly lens: boolean;
  readonly view: 'map' | 'list';
  readonly story: string | null;
  readonly stop: string | null;
  readonly present: boolean;
  readonly speaker: boolean;
  readonly kiosk: boolean;
  readonly embed: boolean;
  /** `null`: the most recent state. */
  readonly year: number | null;
  /** `null`: the whole region. */
  readonly camera: CameraState | null;
  /** `null`: as the system has it. */
  readonly scheme: Scheme | null;
  readonly filters: ProjectFilters;
}

export const FIRST_STATE: AppState = {
  language: 'nl',
  topics: FIRST_TOPICS,
  place: null,
  compare: null,
  lens: false,
  view: 'map',
  story: null,
  stop: null,
  present: false,
  speaker: false,
  kiosk: false,
  embed: false,
  year: null,
  camera: null,
  scheme: null,
  filters: {},
};

/** Topics in the order of the legend, each once. */
export const inOrder = (topics: readonly TopicId[]): TopicId[] => TOPIC_IDS.filter((id) => topics.includes(id));

/* Transitions: each takes the state as it was and gives the next. */

export const selected = (state: AppState, place: string | null): AppState => ({
  ...state,
  place,
  compare: null,
  lens: place !== null && state.lens,
});

export const compared = (state: AppState, compare: string | null): AppState =>
  state.place === null || compare === state.place ? {...state, compare: null} : {...state, compare, lens: compare !== null || state.lens};

export const withTopics = (state: AppState, topics: readonly TopicId[]): AppState => ({...state, topics: inOrder(topics)});

/** A lens needs something to look at. */
export const withLens = (state: AppState, on: boolean): AppState => ({...state, lens: on && state.place !== null, compare: on ? state.compare : null});

export const withYear = (state: AppState, year: number | null): AppState => ({
  ...state,
  year: year === null ? null : Math.min(LAST_YEAR, Math.max(FIRST_YEAR, Math.round(year))),
});

export const withCamera = (state: AppState, camera: CameraState | null): AppState => ({...state, camera});

/** The state that a stop shows. The camera follows from the stop, so it is not part of the link until the reader moves the map. */
export function atStop(state: AppState, story: Story, stop: Stop): AppState {
  const {topics, place = null, compare = null, lens = false, year = null} = stop.view;
  return {...state, story: story.id, stop: stop.id, view: 'map', topics: inOrder(topics), place, compare, lens, year, camera: null, filters: {}};
}

/** True when the reader looks at something else than the stop shows: then one button leads back. */
export function isAwayFrom(state: AppState, story: Story, stop: Stop): boolean {
  const there = atStop(state, story, stop);
  return (['topics', 'place', 'compare', 'lens', 'year', 'camera', 'view'] as const).some((name) => String(there[name]) !== String(state[name]));
}

export const withoutStory = (state: AppState): AppState => ({...state, story: null, stop: null, present: false, speaker: false});
