import {pictureOffset} from '../catalogue/camera-target.ts';
import type {AppState} from '../state/app-state.ts';
import {noticed} from '../state/moment.ts';
import {begun, storyWithId, tellingOf, wentTo} from '../state/telling.ts';
import {type App, messagesOf, partOf, viewName} from './app.ts';
import {layoutOf, paddingOf} from './layouts/layout.ts';
import {onRequest} from './on-request.ts';

/** Not ids of stories: what else the list of stories offers. */
export const NEW_STORY = '+';
/** The choice in the list of stories that opens a file instead. */
export const OPEN_FILE = '…';

/** What the map shows, as a stop keeps it: with the camera of the picture that stops are written for. */
function pictureOf(app: App): AppState {
  const {state} = app.store;
  const map = partOf(app, 'euregio-map');
  const offset = map ? pictureOffset({width: map.clientWidth, height: map.clientHeight}, paddingOf(state, layoutOf(state))) : 0;
  return {...state, camera: {...state.standing, zoom: state.standing.zoom - offset}};
}

/** A story out of the list, or a new one of what the map shows. */
export function chooseStory(app: App, value: string): void {
  const {store, ownStories} = app;
  const story = value === NEW_STORY ? ownStories.begin(messagesOf(app).app.ownStory, pictureOf(app), viewName(app)) : storyWithId(store.state, value);
  store.change((state) => begun(state, story));
}

/** What the map shows becomes the last stop of the story that is open. */
export function addStop(app: App): void {
  const {store, ownStories} = app;
  const telling = tellingOf(store.state);
  if (!telling) return;
  const story = ownStories.add(telling.story, pictureOf(app), viewName(app));
  const stop = story.stops.at(-1);
  if (stop) store.change((state) => wentTo(state, {story, stop}));
}

/** Keeps the story that is told, on the device of its reader; without one nothing is kept. */
export function saveStory({store, ownStories}: App): void {
  const telling = tellingOf(store.state);
  if (telling) ownStories.save(telling.story, store.state.page);
}

/** Opens a file that was chosen or dropped; what is wrong with it is said, and nothing is lost. */
export async function openFile(app: App, file: File): Promise<void> {
  const story = await app.ownStories.open(file);
  if (story) app.store.change((state) => begun(state, story));
  else await sayProblem(app);
}

/** Opens the story that `?story-url=` names: a file of the page's own origin. */
export async function openStoryAt(app: App, address: string): Promise<void> {
  const {store, ownStories} = app;
  const story = await ownStories.fetch(address);
  if (story) store.change((state) => begun(state, story));
  else if (store.state.storyProblems.length > 0) await sayProblem(app);
  else store.change((state) => noticed(state, {kind: 'bad-story'}));
}

/** The first thing that is wrong, in the strip that is seen from everywhere; the editor lists them all. */
const sayProblem = ({store}: App): Promise<void> =>
  onRequest({store}, 'the words for what is wrong with a story', async () => {
    const [first] = store.state.storyProblems;
    if (!first) return;
    const {editorIn} = await import('../i18n/texts/editor.ts');
    const {failed, problems} = editorIn(store.state.language);
    store.change((state) => noticed(state, {kind: 'text', text: `${failed} ${problems[first.kind](first.where, first.got)}`}));
  });
