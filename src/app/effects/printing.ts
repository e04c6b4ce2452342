import type {State} from '../../state/moment.ts';
import type {App} from '../app.ts';
import {partOf} from '../app.ts';
import {layoutOf} from '../layouts/layout.ts';
import {atRest} from '../../common/when-idle.ts';
import {listen, whileConnected} from './effect.ts';
import {tellNow} from './walking.ts';

/**
 * The browser's own print (Ctrl+P) gets a page of its own in place of the screen. It must be there at once: what makes it is fetched when the map is ready and the
 * reader rests. A list, the hand-out and the speaker's notes print themselves; a page of somebody else prints as that page says.
 */
export function printCleanly(app: App): void {
  const {store, host} = app;
  let fetched = false;
  const fetchPage = async (): Promise<void> => {
    await import('../../elements/take-away/euregio-print.ts');
    fetched = true;
  };
  // Where it does not come the screen is printed, as browsers do.
  host.addEventListener(
    'euregio-ready',
    () =>
      void atRest()
        .then(fetchPage)
        .catch(() => undefined),
    {once: true},
  );

  const hasOwnPage = (state: State): boolean => state.routed && state.view !== 'list' && !['paper', 'speaker'].includes(layoutOf(state));
  /** Who is quicker than that gets the page all the same; the menu's print cannot be held up. */
  const onKey = (event: KeyboardEvent): void => {
    if (fetched || event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || !hasOwnPage(store.state)) return;
    event.preventDefault();
    void fetchPage()
      .catch(() => undefined)
      .then(() => window.print());
  };

  const begin = (): void => {
    const {state} = store;
    if (!fetched || !hasOwnPage(state)) return;
    store.change((before) => ({...before, printing: {image: pictureOf(app), caption: tellNow(app)}}), 'page');
  };
  const end = (): void => store.change((state) => (state.printing === null ? state : {...state, printing: null}), 'page');
  whileConnected(app, () => [listen(window, 'beforeprint', begin), listen(window, 'afterprint', end), listen(window, 'keydown', onKey)]);
}

/** The canvas holds its picture only until the browser has shown it: draw and read at once. `null` where there is none. */
function pictureOf(app: App): string | null {
  const element = partOf(app, 'euregio-map');
  if (!element?.ready || !element.map) return null;
  element.map.redraw();
  return element.map.getCanvas().toDataURL('image/png');
}
