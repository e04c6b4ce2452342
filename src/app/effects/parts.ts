import {withAlso, withLanguage, withYear} from '../../state/app-state.ts';
import {asked} from '../../state/asking.ts';
import {
  chosen,
  comparedWith,
  dismissed,
  glanceClosed,
  lensLaid,
  mended,
  overviewed,
  panelClosed,
  readMore,
  rested,
  shifted,
  type State,
  topicsSwitched,
  troubled,
  viewed,
  zoomedBy,
} from '../../state/moment.ts';
import {storyWithId, wentTo} from '../../state/telling.ts';
import {type App, partOf} from '../app.ts';
import {layoutOf} from '../layouts/layout.ts';
import {obey} from '../questions.ts';
import {addStop, openFile, saveStory} from '../stories.ts';
import {describe, walkOn} from './walking.ts';

type Events = HTMLElementEventMap;
type OwnEvent = Extract<keyof Events, `euregio-${string}`>;
/** What an event of a part makes of the state; some events ask for more than another state. */
type Answers = {readonly [Name in OwnEvent]?: (event: Events[Name], app: App) => ((state: State) => State) | void};

const isMap = ({target}: Event): boolean => target instanceof Element && target.localName === 'euregio-map';
const isGlance = ({target}: Event): boolean => target instanceof Element && target.localName === 'euregio-popup';

/** Everything that parts send, and what follows from it. */
const ANSWERS: Answers = {
  'euregio-select': (event) => (state) => chosen(state, event.id, {others: event.others, onMap: isMap(event)}),
  'euregio-compare':
    ({id}) =>
    (state) =>
      comparedWith(state, id),
  'euregio-more': () => readMore,
  // On a phone the glance is the sheet itself: closed, the thing is let go.
  'euregio-close': (event, {store}) => (isGlance(event) && layoutOf(store.state) !== 'phone' ? glanceClosed : panelClosed),
  'euregio-lens':
    ({on}) =>
    (state) =>
      lensLaid(state, on),
  'euregio-topics':
    ({topics}) =>
    (state) =>
      topicsSwitched(state, topics),
  'euregio-language':
    ({language}) =>
    (state) =>
      withLanguage(state, language),
  'euregio-also':
    ({also}) =>
    (state) =>
      withAlso(state, also),
  'euregio-view':
    ({view}) =>
    (state) =>
      viewed(state, view),
  'euregio-scheme':
    ({scheme}) =>
    (state) => ({...state, scheme}),
  'euregio-filters':
    ({filters}) =>
    (state) => ({...state, filters}),
  'euregio-year':
    ({year}) =>
    (state) =>
      withYear(state, year),
  'euregio-ask':
    ({text}) =>
    (state) =>
      asked(state, text),
  'euregio-command': ({command}, app) => obey(app, command),
  'euregio-dismiss': () => dismissed,
  'euregio-sheet':
    ({stop, height}) =>
    (state) => ({...state, sheet: stop, sheetHeight: height}),

  'euregio-hover':
    ({id}) =>
    (state) => ({...state, pointedOnMap: id}),
  'euregio-camera':
    ({camera, byReader}) =>
    (state) =>
      rested(state, camera, byReader),
  'euregio-map-action': ({action}) => {
    if (action === 'region' || action === 'world') return (state) => overviewed(state, action);
    if (action === 'zoomIn' || action === 'zoomOut') return (state) => zoomedBy(state, action === 'zoomIn' ? 1 : -1);
    if (action === 'open') return (state) => (state.walked === null ? state : chosen(state, state.walked, {onMap: true}));
    return (state) => shifted(state, action);
  },
  'euregio-walk': ({step}, app) => walkOn(app, step),
  'euregio-describe': (_event, app) => void partOf(app, 'euregio-description')?.show(describe(app)),
  'euregio-ready': () => mended,
  'euregio-keep': (_event, {updates}) => void updates.keep(),
  'euregio-error': ({problem, error}) => {
    console.error(`euregio-map: ${problem}`, error);
    return (state) => troubled(state, problem);
  },

  'euregio-stop':
    ({story: id, stop: stopId}) =>
    (state) => {
      const story = id === null ? undefined : storyWithId(state, id);
      const stop = story?.stops.find((found) => found.id === stopId);
      return story && stop ? wentTo(state, {story, stop}) : state;
    },
  'euregio-present': ({action}, {act}) => act(action),
  'euregio-own-story': ({story}, {ownStories}) => ownStories.keep(story),
  'euregio-story-wish': ({wish}, app) => (wish === 'export' ? saveStory(app) : addStop(app)),
  'euregio-story-file': ({file}, app) => void openFile(app, file),

  'euregio-handout':
    ({format, extent}) =>
    (state) => ({...state, paper: format === null ? null : {format, extent, shown: state.paper?.shown ?? null}}),
};

/** These the page around the app hears as they are. */
const PASSED_ON: ReadonlySet<string> = new Set<OwnEvent>(['euregio-ready', 'euregio-error']);

/**
 * Hears what the parts have to say, at the edge of the app: a part only says what the reader did, and the page around hears it as one announcement of the new
 * state, not twice.
 */
export function hearParts(app: App): void {
  const {host, store} = app;
  let heard = false;
  const hear =
    (name: OwnEvent) =>
    (event: Event): void => {
      if (!PASSED_ON.has(name)) event.stopPropagation();
      const transition = (ANSWERS[name] as (event: Event, app: App) => ((state: State) => State) | void)(event, app);
      if (transition) store.change(transition, causeOf(event));
    };
  host.addController({
    hostConnected: () => {
      if (heard) return;
      heard = true;
      for (const name of Object.keys(ANSWERS) as OwnEvent[]) host.renderRoot?.addEventListener(name, hear(name));
    },
  });
}

/** What the reader has not done: the map is ready, or fails, or came to rest by itself. */
const BY_ITSELF: ReadonlySet<string> = new Set<OwnEvent>(['euregio-hover', 'euregio-sheet', 'euregio-ready', 'euregio-error']);
const causeOf = (event: Event): 'reader' | 'page' => (BY_ITSELF.has(event.type) || ('byReader' in event && !event.byReader) ? 'page' : 'reader');
