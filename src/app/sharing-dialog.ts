import type {MapView} from '../map/map-view.ts';
import {linkedOf} from '../state/app-state.ts';
import {noticed, shownScheme} from '../state/moment.ts';
import {type App, messagesOf, nameOf, partOf, viewName} from './app.ts';
import {inView, mapViewOf, shownProjects} from './derive.ts';
import {tellNow} from './effects/walking.ts';
import {onRequest} from './on-request.ts';
import type {ShownPicture} from './sharing.ts';

/** What the map shows now, as the style has it. */
const viewOf = ({catalogue, store: {state}}: App): MapView => mapViewOf(catalogue, state, shownScheme(state), shownProjects(catalogue, state));

/** The map as it is on the screen; `null` while there is none. */
function shownPicture(app: App): ShownPicture | null {
  const map = partOf(app, 'euregio-map');
  return map?.ready ? {view: viewOf(app), camera: app.store.state.standing, alt: tellNow(app), width: map.clientWidth, height: map.clientHeight} : null;
}

/** Opens the dialog that gives the view away. Its code comes when it is asked for. */
export const openShare = (app: App): Promise<void> =>
  onRequest(app, 'the dialog for sharing', async () => {
    const {fillShare} = await import('./sharing.ts');
    const element = partOf(app, 'euregio-share');
    if (!element) return;
    const {catalogue, store} = app;
    fillShare(element, {
      catalogue,
      state: linkedOf(store.state),
      messages: messagesOf(app),
      viewName: viewName(app),
      inView: inView(catalogue, store.state),
      picture: shownPicture(app),
      page: store.state.page,
      nameOf: (id) => nameOf(app, id),
    });
    await element.updateComplete;
    element.show();
  });

/** A link from a citation carries the version of the facts: says what is different now. @param given - that version; `null`: none */
export async function tellChanges(app: App, given: string | null): Promise<void> {
  if (given === null) return;
  const {changesSince} = await import('./sharing.ts');
  const {catalogue, store} = app;
  const text = await changesSince(given, {
    catalogue,
    state: linkedOf(store.state),
    nameOf: (id) => nameOf(app, id),
    inView: inView(catalogue, store.state),
  });
  if (text !== '') store.change((state) => noticed(state, {kind: 'text', text}));
}
