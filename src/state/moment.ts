import {type Overview, overviewOf} from '../catalogue/camera-target.ts';
import type {Answer} from '../ask/ask.ts';
import type {Scheme, TopicId} from '../catalogue/topics.ts';
import type {MapProblem} from '../events/events.ts';
import type {Cover} from '../events/present.ts';
import type {Language} from '../i18n/languages.ts';
import type {StoryProblem} from '../story/problems.ts';
import type {Story} from '../story/stories.ts';
import {
  type AppState,
  type CameraState,
  compared,
  FIRST_STATE,
  linkedOf,
  selected,
  withCamera,
  withLens,
  withoutStory,
  withPanel,
  withTopics,
} from './app-state.ts';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Heights of the sheet on a phone. */
export type SheetStop = 'peek' | 'half' | 'full';

/** What the reader is told above the map; the words are made where it is shown, so that they follow the language. */
export type Notice =
  | {readonly kind: 'offline' | 'missing' | 'bad-link' | 'bad-story'}
  | {readonly kind: 'bad-place'; readonly value: string}
  /** Words that were made elsewhere: what changed since a citation, what is wrong with a file. */
  | {readonly kind: 'text'; readonly text: string};

/** Where the focus is to go now that something has opened or closed; whoever has put it there takes the wish away. */
export type FocusWish = 'glance' | 'panel' | 'lens' | 'list' | 'paper' | 'back';

/** The hand-out in place of the map. */
export interface Paper {
  readonly format: 'a4' | 'a4-landscape' | 'a3' | 'a3-landscape';
  readonly extent: 'story' | 'stop';
  /** The reader's map when the hand-out was asked for; `null`: there was none. */
  readonly shown: (Size & {readonly camera: CameraState}) | null;
}

/** What holds at this moment and no link brings back. */
/**
 * What the browser prints: a page of our own, with the map as an address of data (`null`: there is none; `dark`: in the colours of a dark screen) and in words, or what is
 * on the screen, over as many sheets as it needs.
 */
export type Printing = {readonly kind: 'page'; readonly image: string | null; readonly dark: boolean; readonly caption: string} | {readonly kind: 'screen'};

export interface Moment {
  /** The glance at the selection has not been closed. */
  readonly glance: boolean;
  /** Ids of what else lies where the reader touched the map. */
  readonly others: readonly string[];
  /** Ids of what was looked at before, the oldest first; at most three. */
  readonly trail: readonly string[];
  /** The reader wants the whole region, or the world; `null`: the map looks at what is chosen, or stays. */
  readonly overview: Overview | null;
  /** Where the map stands; it reports it when it has come to rest. */
  readonly standing: CameraState;
  /** What the reader points at in a list or panel. */
  readonly pointedInText: string | null;
  /** What the reader points at on the map. */
  readonly pointedOnMap: string | null;
  readonly focus: FocusWish | null;
  /** Id of the thing where a reader stands who goes from thing to thing; `null`: nobody does. */
  readonly walked: string | null;
  /** What a screen reader is told of the map. */
  readonly spoken: string;

  /** Size of the app itself, which may be a box in another page. */
  readonly size: Size;
  readonly sheet: SheetStop;
  readonly sheetHeight: number;
  /** The side column of the middle layout, which lies over the map; `null`: open while nothing is chosen and there is room. */
  readonly drawer: boolean | null;
  readonly paper: Paper | null;
  /** The browser prints. */
  readonly printing: Printing | null;
  /** A file is held over the app. */
  readonly dropping: boolean;

  /** The answer to the question of the state; `null`: there is none, or not yet. */
  readonly answer: Answer | null;
  /** The field for questions lies over a presentation. */
  readonly asking: boolean;

  readonly notice: Notice | null;
  readonly problem: MapProblem | null;
  /** The code of the map has come. */
  readonly mapLoaded: boolean;
  /** The map's first picture lets one wait. */
  readonly late: boolean;
  /** A newer version of the app is there and waits. */
  readonly updateWaits: boolean;
  /** Files of the map that are on this device for times without a network, of how many; `null`: none, or nothing is known of it. */
  readonly kept: {readonly files: number; readonly of: number} | null;
  /** What the reader's system asks for. */
  readonly system: {readonly dark: boolean; readonly moreContrast: boolean; readonly reducedMotion: boolean};
  /** True for the app that owns its page: address, title, language of the document. */
  readonly routed: boolean;
  /** Address that links lead to, without parameters; empty: there is none for others. */
  readonly page: string;

  readonly ownStories: readonly Story[];
  /** False where the browser keeps nothing: a story should then be saved as a file. */
  readonly storiesKept: boolean;
  /** What was wrong with the last story file; empty when it was read. */
  readonly storyProblems: readonly StoryProblem[];

  /* Presenting */
  readonly cover: Cover | null;
  /** Digits typed for a jump. */
  readonly digits: string;
  readonly textScale: number;
  /** Letters, digits and signs do something (WCAG 2.1.4: they can be switched off). */
  readonly singleKeys: boolean;
  /** A finger was used: then the strip of buttons shows. */
  readonly touched: boolean;
  /** When the evening began, in milliseconds since 1970; `null` before the first step. */
  readonly startedAt: number | null;
  /** In the speaker’s window: the languages of the screen; the notes stay in the speaker’s own. `null`: no hall has said. */
  readonly hallLanguages: {readonly language: Language; readonly also: Language | null} | null;
  /** In the speaker’s window: the question whose answer the hall sees. */
  readonly askOnScreen: string | null;
  /** The other window of the evening is there. */
  readonly connected: boolean;
}

/** All that the app is made of at a moment. */
export type State = AppState & Moment;

/** What is so before anything has happened. */
export const FIRST_MOMENT: Moment = {
  glance: false,
  others: [],
  trail: [],
  overview: 'region',
  standing: {lng: 7.1, lat: 52.2, zoom: 8},
  pointedInText: null,
  pointedOnMap: null,
  focus: null,
  walked: null,
  spoken: '',
  size: {width: 0, height: 0},
  sheet: 'peek',
  sheetHeight: 96,
  drawer: null,
  paper: null,
  printing: null,
  dropping: false,
  answer: null,
  asking: false,
  notice: null,
  problem: null,
  mapLoaded: false,
  late: false,
  updateWaits: false,
  kept: null,
  system: {dark: false, moreContrast: false, reducedMotion: false},
  routed: false,
  page: '',
  ownStories: [],
  storiesKept: true,
  storyProblems: [],
  cover: null,
  digits: '',
  textScale: 1,
  singleKeys: true,
  touched: false,
  startedAt: null,
  hallLanguages: null,
  askOnScreen: null,
  connected: false,
};

/** The steps that a trail keeps. */
const MOST_STEPS = 3;
/** As near as coordinates of towns carry (±1 km), and the globe on a phone. */
const ZOOM = {least: 0, most: 13} as const;

/** The state of a link, or of attributes, as it opens. */
export const opened = (given: AppState, moment: Moment): State => arrived({...moment, ...linkedOf(given)});

/** The state after somebody has brought another one: Back, a link, an attribute. What only this moment had is put right. */
export const arrived = (state: State): State => ({
  ...state,
  // In a small frame the plate says what it is about; the glance is for what the reader touches.
  glance: state.place !== null && state.story === null && !state.embed,
  others: [],
  walked: null,
  overview: state.place === null ? overviewOf(state.topics) : null,
  sheet: state.place === null && state.story === null ? 'peek' : state.sheet === 'full' ? 'full' : 'half',
});

/* Choosing */

/** The reader chose a thing; `null`: nothing. The panel stays as it was, and the map goes there. */
export function chosen(state: State, place: string | null, {others = [], onMap = false}: {others?: readonly string[]; onMap?: boolean} = {}): State {
  const next = selected(state, place);
  return {
    ...next,
    camera: null,
    // In the list nothing stands on a map: what is chosen there is read beside it.
    panel: place !== null && (next.panel || state.view === 'list'),
    others,
    trail: nextTrail(state.trail, state.place, place),
    glance: place !== null,
    walked: null,
    overview: null,
    drawer: null,
    sheet: place === null ? 'peek' : state.sheet === 'full' ? 'full' : 'half',
    focus: place === null ? (state.place === null ? state.focus : 'back') : onMap ? 'glance' : state.focus,
  };
}

/** The steps before `next`: going back to one of them takes the later ones away. */
function nextTrail(trail: readonly string[], current: string | null, next: string | null): readonly string[] {
  if (next === null || current === null) return [];
  if (next === current) return trail;
  const at = trail.indexOf(next);
  return at >= 0 ? trail.slice(0, at) : [...trail, current].slice(-MOST_STEPS);
}

/** The reader wants to read all. */
export const readMore = (state: State): State => (state.place === null ? state : {...withPanel(state, true), focus: 'panel', sheet: 'full', drawer: null});

/** The reader closed the panel: the glance was read already, so the thing is let go as a whole. */
export const panelClosed = (state: State): State => chosen(withPanel(state, false), null);

/** The thing stays chosen; the focus goes back to where it came from. */
export const glanceClosed = (state: State): State => ({...state, glance: false, focus: 'back'});

/** One step out: the glance first, then the way from thing to thing, then the drawer, then the panel and the choice. `null`: there is nothing to leave. */
export function escaped(state: State, glanceShows: boolean): State | null {
  if (glanceShows) return glanceClosed(state);
  if (state.walked !== null) return {...state, walked: null};
  if (state.drawer === true) return {...state, drawer: false};
  return state.place === null ? null : panelClosed(state);
}

/** @param on - the lens lies on the selection */
export const lensLaid = (state: State, on: boolean): State => {
  const next = withLens(state, on);
  return {...next, camera: null, walked: null, overview: null, drawer: null, focus: next.lens ? 'lens' : state.focus};
};

/** A second thing was chosen: how are they tied? */
export const comparedWith = (state: State, id: string | null): State => {
  const next = compared(state, id);
  return {...next, camera: null, walked: null, overview: null, focus: next.lens ? 'lens' : state.focus};
};

/** A topic alone is shown as a whole. */
export const topicsSwitched = (state: State, topics: readonly TopicId[]): State => {
  const next = withTopics(state, topics);
  return next.topics.length === 1 ? overviewed(next, overviewOf(next.topics)) : next;
};

/** Into the list the focus goes along. */
export const viewed = (state: State, view: 'map' | 'list'): State => ({...state, view, drawer: null, focus: view === 'list' ? 'list' : state.focus});

/** Everything anew, as a visitor of a kiosk finds it. */
export const begunAnew = (state: State): State => ({
  ...state,
  ...FIRST_STATE,
  ...({language: state.language, also: state.also, kiosk: state.kiosk, scheme: state.scheme} as const),
  glance: false,
  others: [],
  trail: [],
  walked: null,
  overview: 'region',
  sheet: 'peek',
  drawer: null,
  answer: null,
  asking: false,
  notice: null,
  paper: null,
});

/** Out of the story, to the whole map. */
export const storyLeft = (state: State): State => ({
  ...selected(withoutStory({...state, topics: FIRST_STATE.topics, ask: null}), null),
  camera: null,
  walked: null,
  overview: 'region',
  sheet: 'peek',
});

/* Moving */

/** Nothing of the reader’s own moves is kept. */
export const overviewed = (state: State, overview: Overview): State => ({...state, camera: null, walked: null, overview});

/** The map has come to rest. @param byReader - the reader has moved it */
export const rested = (state: State, camera: CameraState, byReader: boolean): State =>
  byReader ? {...withCamera(state, camera), standing: camera, overview: null} : {...state, standing: camera};

/** The reader went on to another thing; the map goes along, nothing is chosen. @param spoken - what is said of it */
export const walkedTo = (state: State, walked: string, spoken: string): State => ({...state, walked, spoken, camera: null, overview: null, glance: false});

/** As far as a key of the map moves it, in CSS px. */
const SHIFT_PX = 100;
/** Side of the world at zoom 0, in CSS px. */
const WORLD_PX = 512;

/** The map moved by one step, as its arrow keys do. */
export function shifted(state: State, bearing: 'north' | 'east' | 'south' | 'west'): State {
  const from = state.camera ?? state.standing;
  const degrees = (SHIFT_PX * 360) / (WORLD_PX * 2 ** from.zoom);
  const across = {north: 0, south: 0, east: degrees, west: -degrees}[bearing];
  // A degree of latitude is longer in the picture, the farther north it lies.
  const up = {north: degrees, south: -degrees, east: 0, west: 0}[bearing] * Math.cos((from.lat * Math.PI) / 180);
  return {...withCamera(state, {...from, lng: from.lng + across, lat: Math.max(-85, Math.min(85, from.lat + up))}), overview: null};
}

/** @param delta - levels of zoom: positive comes nearer */
export const zoomedBy = (state: State, delta: number): State => {
  const from = state.camera ?? state.standing;
  return {...withCamera(state, {...from, zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, from.zoom + delta))}), overview: null};
};

/* What is told */

/** Takes the place of what was told before; `null` clears it. */
export const noticed = (state: State, notice: Notice | null): State => ({...state, notice});

/** What cannot be drawn at all cannot be waved away either. */
export const isFatal = (problem: MapProblem | null): boolean => problem === 'no-webgl' || problem === 'worker';

/** All messages at once, but for what cannot be waved away. */
export const dismissed = (state: State): State => ({...state, notice: null, updateWaits: false, problem: isFatal(state.problem) ? state.problem : null});

/** The map cannot draw, or a part of it did not come; without any map the list takes its place, until the reader asks for the picture that stands there. */
export const troubled = (state: State, problem: MapProblem): State => ({
  ...state,
  problem,
  late: false,
  view: isFatal(problem) && problem !== state.problem ? 'list' : state.view,
});

/** The picture is complete: graphics that were lost are back. */
export const mended = (state: State): State => ({...state, late: false, problem: state.problem === 'context-lost' ? null : state.problem});

/** The scheme to draw in: what the reader chose, else what the occasion and the system ask for. */
export function shownScheme({scheme, present, system}: Pick<State, 'scheme' | 'present' | 'system'>): Scheme {
  if (scheme) return scheme;
  if (present || system.moreContrast) return 'contrast';
  return system.dark ? 'dark' : 'light';
}

/** The scheme of the app itself: paper is light, whatever the screen is. */
export const drawnScheme = (state: Pick<State, 'scheme' | 'present' | 'system' | 'printing'>): Scheme => (state.printing ? 'light' : shownScheme(state));
