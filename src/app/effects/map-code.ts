import {isFatal, type State, troubled} from '../../state/moment.ts';
import type {App} from '../app.ts';
import {painted} from '../painted.ts';

/** A kiosk without a map tries again after so long: nobody stands there to reload it. */
const KIOSK_RELOAD_MS = 60_000;
/** After so long without a map the reader is told, whatever it is that keeps it. */
const LATE_MS = 2500;

/** The map is heavy: its code is fetched when a map is to be seen. Text, list and search are there before it, and without it. */
export function fetchMapCode(app: App): void {
  const {store} = app;
  let asked = false;
  const wanted = ({view, paper, mapLoaded, problem}: State): boolean => view === 'map' && paper === null && !mapLoaded && problem !== 'no-webgl';
  let watch: ReturnType<typeof setTimeout> | undefined;
  const watchStart = (): void => {
    clearTimeout(watch);
    watch = setTimeout(() => store.change((state) => ({...state, late: state.view === 'map' && state.problem === null}), 'page'), LATE_MS);
  };
  app.host.addEventListener('euregio-ready', () => clearTimeout(watch));
  const look = (): void => {
    if (asked || !wanted(store.state)) return;
    asked = true;
    watchStart();
    const code = import('../../map/euregio-map.ts');
    if (store.state.routed)
      void code.then(
        ({startWorker}) => startWorker(),
        () => undefined,
      );
    // Beginning to draw waits for all that the browser still has to paint, and nothing can be done in the page meanwhile: first what is there already.
    Promise.all([code, app.host.updateComplete.then(painted)]).then(
      () => store.change((state) => ({...state, mapLoaded: true}), 'page'),
      (error: unknown) => {
        asked = false;
        console.error('euregio-app: the map could not be loaded.', error);
        store.change((state) => troubled(state, 'worker'), 'page');
      },
    );
  };
  store.subscribe((before, {problem, kiosk, routed, view}) => {
    // After a failure it is tried again when the reader asks for the map, and not by itself.
    if (!isFatal(problem) || view !== before.view) look();
    if (problem !== before.problem && isFatal(problem) && kiosk && routed) setTimeout(() => location.reload(), KIOSK_RELOAD_MS);
  });
  app.host.addController({hostConnected: look});
}
