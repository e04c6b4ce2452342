import {HOME} from '../../catalogue/home.ts';
import {partnershipsAt} from '../../catalogue/moments.ts';
import {nextStation, type Standing, stationOf, stationsOf} from '../../catalogue/stations.ts';
import type {WalkStep} from '../../events/events.ts';
import type {Voice} from '../../pages/voice.ts';
import {describeView, spokenNeighbours, spokenThing, spokenView, type Told} from '../../pages/spoken.ts';
import {type State, walkedTo} from '../../state/moment.ts';
import {type App, messagesOf, partOf} from '../app.ts';
import {mapViewOf, shownProjects} from '../derive.ts';
import {layoutOf, paddingOf} from '../layouts/layout.ts';

/** The map has to stand still for so long before it is told. */
const STILL_MS = 700;
/** Side of the world at zoom 0, in CSS px; a picture wider than half of it shows the globe. */
const WORLD_PX = 512;
const GLOBE_DEGREES = 120;

const voiceOf = (app: App): Voice => ({
  catalogue: app.catalogue,
  language: app.store.state.language,
  messages: messagesOf(app),
  home: HOME,
  year: app.store.state.year,
});

const standingOn = ({catalogue, store: {state}}: App): Standing => {
  const {topics} = mapViewOf(catalogue, state, 'light', []);
  return {topics, projects: shownProjects(catalogue, state), arcs: partnershipsAt(catalogue, state.year), year: state.year};
};

/** From the thing where the reader stands to the next one, and says it; the map goes along. */
export function walkOn(app: App, step: WalkStep): (state: State) => State {
  const {catalogue} = app;
  const voice = voiceOf(app);
  return (state) => {
    const stations = stationsOf(catalogue, standingOn(app), HOME);
    const present = [state.walked, state.place, HOME].find((id) => id !== null && stationOf(stations, id) !== undefined) as string;
    const here = stationOf(stations, present)!;
    const said = (id: string, station = stationOf(stations, id)): State =>
      walkedTo(state, id, [`${spokenThing(id, voice)}.`, station && step !== 'more' ? spokenNeighbours(id, station, voice) : ''].join(' ').trim());
    if (step === 'home') return said(HOME);
    if (step === 'more') {
      if (here.ids.length === 1) return {...state, spoken: voice.messages.spoken.onlyThis};
      return said(here.ids[(here.ids.indexOf(present) + 1) % here.ids.length]!);
    }
    const next = nextStation(stations, here.at, step);
    return next === null ? {...state, spoken: voice.messages.spoken.nothingThere[step]} : said(next.ids[0], next);
  };
}

/** What the map shows now, as it is to be told. */
function toldOf(app: App): Told {
  const {state} = app.store;
  const map = partOf(app, 'euregio-map');
  const {lng, lat, zoom} = state.standing;
  const padding = paddingOf(state, layoutOf(state));
  const degrees = 360 / (WORLD_PX * 2 ** zoom);
  const width = Math.max(0, (map?.clientWidth ?? 0) - padding.left - padding.right) * degrees;
  const height = Math.max(0, (map?.clientHeight ?? 0) - padding.top - padding.bottom) * degrees * Math.cos((lat * Math.PI) / 180);
  const area = width > GLOBE_DEGREES ? null : {west: lng - width / 2, east: lng + width / 2, south: lat - height / 2, north: lat + height / 2};
  return {...standingOn(app), area, selected: state.place};
}

/** What the map shows now, in two or three sentences. */
export const tellNow = (app: App): string => spokenView(toldOf(app), voiceOf(app));

/** The map at length, for who asks for it. */
export const describe = (app: App): ReturnType<typeof describeView> => describeView(toldOf(app), voiceOf(app));

/**
 * Tells a screen reader what the map shows, each time it has come to rest somewhere else: what is in view and what is chosen. Never on the way, and never what
 * was said last. The hall is told by the speaker, a list tells itself.
 */
export function tellView(app: App): void {
  const {store} = app;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const tell = (): void => {
    const {state} = store;
    if (state.view !== 'map' || !partOf(app, 'euregio-map')?.ready || ['hall', 'speaker', 'paper'].includes(layoutOf(state))) return;
    const text = tellNow(app);
    const first = last === '';
    if (text === last) return;
    last = text;
    // At the start the page itself is read; where somebody walks, the thing has just been said.
    if (!first && state.walked === null) store.change((before) => ({...before, spoken: text}), 'page');
  };
  store.subscribe((before, after) => {
    if (before.standing === after.standing && before.place === after.place && before.topics === after.topics && before.language === after.language) return;
    clearTimeout(timer);
    timer = setTimeout(tell, STILL_MS);
  });
  // The first picture may rest before it is ready: then nothing else would say what the first move is compared with.
  app.host.addEventListener('euregio-ready', tell);
  app.host.addController({hostDisconnected: () => clearTimeout(timer)});
}
