import type {CameraPosition} from '../catalogue/camera-target.ts';
import type {ProjectFilters} from '../catalogue/filters.ts';
import {FIRST_TOPICS, TOPIC_IDS, type Scheme, type TopicId} from '../catalogue/topics.ts';
import {FIRST_YEAR, LAST_YEAR} from '../catalogue/years.ts';
import type {Language} from '../i18n/languages.ts';
import type {Stop, Story} from '../story/stories.ts';

/** Where the map stands. */
export type CameraState = CameraPosition;

/** What the reader looks at: everything that a link brings back. */
export interface AppState {
  readonly language: Language;
  /** A second language that is shown with the first; `null`: none. */
  readonly also: Language | null;
  readonly topics: readonly TopicId[];
  /** Id of the selected thing. */
  readonly place: string | null;
  /** Id of the thing that it is compared with. */
  readonly compare: string | null;
  /** The panel about the selection is open; without it a glance at it stands on the map. */
  readonly panel: boolean;
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
  /** The question that is answered; `null`: none. */
  readonly ask: string | null;
}

/** What a link without parameters shows. */
export const FIRST_STATE: AppState = {
  language: 'nl',
  also: null,
  topics: FIRST_TOPICS,
  place: null,
  compare: null,
  panel: false,
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
  ask: null,
};

/** Topics in the order of the legend, each once. */
export const inOrder = (topics: readonly TopicId[]): TopicId[] => TOPIC_IDS.filter((id) => topics.includes(id));

/*
 * Transitions: each takes the state as it was and gives the next. They are generic, so that what a link does not keep (`moment.ts`) comes through unchanged.
 */

/** `null` lets go. A comparison was with what was chosen before: it ends. */
export const selected = <S extends AppState>(state: S, place: string | null): S => ({
  ...state,
  place,
  compare: null,
  // The panel stays open from thing to thing, until it is closed.
  panel: place !== null && state.panel,
  lens: place !== null && state.lens,
});

/** `null`, or the selection itself, ends the comparison; a second thing lays the lens. */
export const compared = <S extends AppState>(state: S, compare: string | null): S =>
  state.place === null || compare === state.place ? {...state, compare: null} : {...state, compare, lens: compare !== null || state.lens};

/** In the order of the legend, whatever the order given. */
export const withTopics = <S extends AppState>(state: S, topics: readonly TopicId[]): S => ({...state, topics: inOrder(topics)});

/** A lens needs something to look at. */
export const withLens = <S extends AppState>(state: S, on: boolean): S => ({
  ...state,
  lens: on && state.place !== null,
  compare: on ? state.compare : null,
});

/** Without a selection there is nothing to open. */
export const withPanel = <S extends AppState>(state: S, open: boolean): S => ({...state, panel: open && state.place !== null});

/** Any number is brought to a whole year that the map can show; `null`: now. */
export const withYear = <S extends AppState>(state: S, year: number | null): S => ({
  ...state,
  year: year === null ? null : Math.min(LAST_YEAR, Math.max(FIRST_YEAR, Math.round(year))),
});

/** `null`: where the camera stands follows from the choice again. */
export const withCamera = <S extends AppState>(state: S, camera: CameraState | null): S => ({...state, camera});

/** Another first language; a second one that says the same goes. */
export const withLanguage = <S extends AppState>(state: S, language: Language): S => ({
  ...state,
  language,
  also: state.also === language ? null : state.also,
});

/** A second language for names; the first one again is none. */
export const withAlso = <S extends AppState>(state: S, also: Language | null): S => ({...state, also: also === state.language ? null : also});

/** The state that a stop shows. The camera follows from the stop, so it is not part of the link until the reader moves the map. */
export function atStop<S extends AppState>(state: S, story: Story, stop: Stop): S {
  const {topics, place = null, compare = null, lens = false, year = null} = stop.view;
  return {
    ...state,
    story: story.id,
    stop: stop.id,
    view: 'map',
    topics: inOrder(topics),
    place,
    compare,
    panel: false,
    lens,
    year,
    camera: null,
    filters: {},
    ask: null,
  };
}

/** True when the reader looks at something else than the stop shows: then one button leads back. */
export function isAwayFrom(state: AppState, story: Story, stop: Stop): boolean {
  const there = atStop(state, story, stop);
  return (['topics', 'place', 'compare', 'panel', 'lens', 'year', 'camera', 'view'] as const).some((name) => String(there[name]) !== String(state[name]));
}

/** Out of presenting too, and without the speaker’s window. */
export const withoutStory = <S extends AppState>(state: S): S => ({...state, story: null, stop: null, present: false, speaker: false});

/** Of a state that holds more: what a link keeps. */
export const linkedOf = (state: AppState): AppState =>
  Object.fromEntries((Object.keys(FIRST_STATE) as (keyof AppState)[]).map((name) => [name, state[name]])) as unknown as AppState;

/** A question is a sentence, not a page. */
export const MOST_LETTERS = 300;

/** Asks something: the answer takes the place of what was chosen. Empty or `null` puts it away. */
export const withQuestion = <S extends AppState>(state: S, text: string | null): S => {
  const ask = text?.trim().slice(0, MOST_LETTERS) ?? '';
  return ask === '' ? {...state, ask: null} : {...state, ask, place: null, compare: null, lens: false, panel: false};
};
