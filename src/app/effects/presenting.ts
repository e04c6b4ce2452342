import {isOther} from '../../common/is-other.ts';
import type {PointEvent, PresentAction} from '../../events/present.ts';
import {browserStorage} from '../../present/browser-storage.ts';
import {type HallState, PresentChannel, type Role, sessionFor} from '../../present/channel.ts';
import {PresentKeys} from '../../present/keys.ts';
import {Laser} from '../../present/laser.ts';
import {Swipe} from '../../present/swipe.ts';
import {ScreenWakeLock} from '../../present/wake-lock.ts';
import type {State} from '../../state/moment.ts';
import {presented} from '../../state/presenting.ts';
import {storyWithId, tellingOf, wentTo} from '../../state/telling.ts';
import {figureOnStage} from '../../story/stories.ts';
import {toQuery} from '../../state/url.ts';
import {type App, partOf} from '../app.ts';
import {listen, whileConnected} from './effect.ts';
import {pointingOf, spotOf} from './speaker-pointing.ts';

/** What the speaker's window asks of the hall. */
const FILL_SCREEN = 'euregio-fill-screen';

/** The window of the hall, as the speaker's window knows it; `null` when nobody has opened it from there. */
export const hallWindow = (): Window | null => window.opener as Window | null;

const roleOf = ({speaker}: State): Role => (speaker ? 'speaker' : 'hall');

/** What the hall shows, for the other window; `null` outside a story. */
export function hallStateOf(state: State): HallState | null {
  const telling = tellingOf(state);
  if (!telling) return null;
  // The speaker's window says back what it has heard, not the language of its notes.
  const {language, also} = state.hallLanguages ?? state;
  const {cover, textScale, startedAt} = state;
  return {
    story: telling.story.id,
    stop: telling.stop.id,
    language,
    also,
    black: cover === 'black',
    white: cover === 'white',
    qr: cover === 'qr',
    textScale,
    ask: state.ask,
    startedAt,
  };
}

/** The state after the other window has said what is on the screen: the speaker's window follows, the hall learns since when the evening runs. */
export function heard(state: State, hall: HallState): State {
  // A hall that was loaded anew learns it from the speaker's window.
  if (!state.speaker) return state.startedAt === null && hall.startedAt !== null ? {...state, startedAt: hall.startedAt} : state;
  const story = storyWithId(state, hall.story);
  const stop = story?.stops.find(({id}) => id === hall.stop);
  const there = story && stop ? (state.story === story.id && state.stop === stop.id ? state : wentTo(state, {story, stop})) : state;
  return {
    ...there,
    hallLanguages: {language: hall.language, also: hall.also},
    startedAt: hall.startedAt,
    cover: hall.black ? 'black' : hall.white ? 'white' : hall.qr ? 'qr' : null,
    textScale: hall.textScale,
    askOnScreen: hall.ask,
  };
}

/** Keys, clicker, swipe, light, wake lock and the other window. @returns does what a presenter asks for, here or in the other window */
export function present(app: Omit<App, 'act'>): (action: PresentAction) => void {
  const {store, host} = app;
  const told = (): boolean => tellingOf(store.state) !== null;
  const hasKeys = (): boolean => store.state.routed || host.matches(':focus-within') || host.matches(':fullscreen');
  let channel: PresentChannel | null = null;

  const act = (action: PresentAction): void => {
    const {state} = store;
    if (!told()) return;
    if (state.speaker && action.kind === 'full-screen') {
      fillHallScreen();
      return;
    }
    // With a hall the speaker's window only asks; alone it turns its own pages.
    if (state.speaker && state.connected && action.kind !== 'digits' && action.kind !== 'leave') {
      channel?.sendCommand(action);
      return;
    }
    store.change((before) => presented(before, action, Date.now()));
    if (action.kind === 'notes') openSpeaker(state);
    if (action.kind === 'full-screen') void toggleFullScreen();
  };

  const toggleFullScreen = async (): Promise<void> => {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await (store.state.routed ? document.documentElement : host).requestFullscreen();
    } catch {
      // The browser may refuse (an iframe without the permission): the picture fills the window all the same.
    }
  };

  // oxlint-disable-next-line no-new -- a controller lives on its host
  new PresentKeys(host, {
    active: () => (store.state.present || store.state.speaker) && told() && hasKeys(),
    singleKeys: () => store.state.singleKeys,
    onAction: act,
  });
  const laser = new Laser(host, {
    active: () => store.state.present && told() && hasKeys(),
    singleKeys: () => store.state.singleKeys,
    canvas: () => host.renderRoot?.querySelector<HTMLCanvasElement>('canvas.laser') ?? null,
    target: () => partOf(app, 'euregio-map'),
    reducedMotion: () => store.state.system.reducedMotion,
  });
  // oxlint-disable-next-line no-new -- a controller lives on its host
  new ScreenWakeLock(host, {active: () => store.state.present});
  // oxlint-disable-next-line no-new -- a controller lives on its host
  new Swipe(host, {active: told, except: 'euregio-map', onSwipe: (direction) => act({kind: direction})});

  const connect = (): void => {
    if (channel || !told()) return;
    const role = roleOf(store.state);
    channel = new PresentChannel(host, {
      role,
      session: sessionFor(role, {own: browserStorage('sessionStorage'), shared: browserStorage('localStorage')}),
      state: () => hallStateOf(store.state),
      onState: (hall) => store.change((state) => heard(state, hall)),
      onCommand: act,
      onPoint: (at) => laser.show(at && spotOf(app, at)),
      onConnected: (connected) =>
        store.change((state) => (state.connected === connected ? state : {...state, connected, hallLanguages: connected ? state.hallLanguages : null}), 'page'),
    });
  };

  store.subscribe((before, after) => {
    if (after.present || after.speaker) connect();
    // At the next stop a circle means nothing any more.
    if (before.stop !== after.stop) laser.clear();
    if (!after.speaker && isOther(hallStateOf(after), hallStateOf(before))) channel?.sendState();
  });

  whileConnected(app, () => {
    const onTouch = (): void => store.change((state) => (state.touched ? state : {...state, touched: true}), 'page');
    const onMessage = ({origin, data}: MessageEvent<unknown>): void => {
      if (origin === location.origin && data === FILL_SCREEN && !store.state.speaker && store.state.present) void toggleFullScreen();
    };
    // Only the other window wants to know.
    const onPoint = (event: PointEvent): void => {
      event.stopPropagation();
      const {at} = event;
      const figure = tellingOf(store.state)?.stop.view.figure;
      const {also} = store.state.hallLanguages ?? store.state;
      channel?.sendPoint(at && pointingOf(app, at, figure ? figureOnStage(figure, also) : null));
    };
    return [listen(host, 'euregio-point', onPoint), listen(host, 'touchstart', onTouch, {passive: true}), listen(window, 'message', onMessage)];
  });

  return act;
}

/** The speaker's window: the same story in a second window, without the map's hall picture. */
function openSpeaker(state: State): void {
  const address = new URL(state.routed ? location.href : `${state.page}${toQuery(state)}`);
  address.searchParams.delete('present');
  address.searchParams.set('speaker', '1');
  open(address.href, 'euregio-speaker', 'width=1280,height=800');
}

/**
 * A browser lets a page fill the screen only when somebody has just done something in it. Here that happens in the speaker's window, which hands the
 * permission on to the window that opened it (capability delegation: Chrome and Edge; elsewhere the hall stays as it is).
 */
function fillHallScreen(): void {
  hallWindow()?.postMessage(FILL_SCREEN, {targetOrigin: '/', delegate: 'fullscreen'} as WindowPostMessageOptions);
}
