import {drawnScheme, type Printing, type State} from '../../state/moment.ts';
import type {App} from '../app.ts';
import {partOf} from '../app.ts';
import {layoutOf} from '../layouts/layout.ts';
import {atRest} from '../../common/when-idle.ts';
import {listen, whileConnected} from './effect.ts';
import {tellNow} from './walking.ts';

/**
 * The browser's own print (Ctrl+P) gets a page of its own in place of the screen. It must be there at once: what makes it is fetched when the map is ready and the
 * reader rests. A list and the speaker's notes run over as many sheets as they need; a page of somebody else prints as that page says.
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

  /** The hand-out lays itself out; what stands on a page of somebody else is that page's. */
  const prints = ({routed, paper}: State): boolean => routed && paper === null;
  const hasOwnPage = (state: State): boolean => prints(state) && state.view !== 'list' && layoutOf(state) !== 'speaker';
  const printing = (state: State): Printing =>
    hasOwnPage(state) ? {kind: 'page', image: pictureOf(app), dark: drawnScheme(state) === 'dark', caption: tellNow(app)} : {kind: 'screen'};

  /** Who is quicker than the page gets it all the same, and a map that is not light becomes so; the menu's print cannot be held up, and turns the picture itself. */
  const onKey = (event: KeyboardEvent): void => {
    const {state} = store;
    if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || !hasOwnPage(state)) return;
    if (fetched && drawnScheme(state) === 'light') return;
    event.preventDefault();
    void fetchPage()
      .then(() => lighten(app))
      .catch(() => undefined)
      .then(() => window.print());
  };

  const begin = (): void => {
    const {state} = store;
    if (prints(state) && (fetched || !hasOwnPage(state))) store.change((before) => ({...before, printing: printing(before)}), 'page');
  };
  const end = (): void => store.change((state) => (state.printing === null ? state : {...state, printing: null}), 'page');
  whileConnected(app, () => [listen(window, 'beforeprint', begin), listen(window, 'afterprint', end), listen(window, 'keydown', onKey)]);
}

/** The colours of the map change in some frames: on paper they have to be the light ones. */
async function lighten(app: App): Promise<void> {
  const element = partOf(app, 'euregio-map');
  const map = element?.map;
  if (!map || drawnScheme(app.store.state) === 'light') return;
  app.store.change((state) => ({...state, printing: {kind: 'screen'}}), 'page');
  await app.host.updateComplete;
  await element.updateComplete;
  await new Promise((resolve) => map.once('idle', resolve));
}

/** The canvas holds its picture only until the browser has shown it: draw and read at once. `null` where there is none, or one of another stop under a figure. */
function pictureOf(app: App): string | null {
  const element = partOf(app, 'euregio-map');
  if (!element?.ready || !element.map || element.covered) return null;
  element.map.redraw();
  return element.map.getCanvas().toDataURL('image/png');
}
