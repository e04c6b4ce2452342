import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {AppState} from '../../state/app-state.ts';
import {FIRST_STATE} from '../../state/app-state.ts';
import {arrived, type State} from '../../state/moment.ts';
import {storyWithId, withStopOfLink} from '../../state/telling.ts';
import {fromQuery, type KnownIds, toQuery} from '../../state/url.ts';
import type {App} from '../app.ts';
import {listen, whileConnected} from './effect.ts';

/** What an address may name, as the catalogue and the stories have it. @param state - asked anew each time: the reader makes stories */
export const knownIds = (catalogue: Catalogue, state: () => Pick<State, 'ownStories'>): KnownIds => ({
  thing: (id) => catalogue.find(id)?.id ?? null,
  story: (id) => storyWithId(state(), id) !== undefined,
  stop: (story, stop) => storyWithId(state(), story)?.stops.some(({id}) => id === stop) ?? false,
});

/** Steps that the reader wants to go back over: what is looked at. The camera, the scheme and the panel follow along without a step of their own. */
export const isStep = (before: AppState, after: AppState): boolean =>
  (['place', 'compare', 'lens', 'view', 'story', 'stop', 'present', 'topics', 'year', 'language', 'also'] as const).some(
    (name) => String(before[name]) !== String(after[name]),
  );

/**
 * The page's address and the app's state, kept alike: the state is written to the address, Back and Forward bring it back. Only the app that owns the page
 * does it; one that is embedded in somebody else's page leaves the address alone.
 */
export function keepAddress(app: App): void {
  const {store, catalogue} = app;
  const known = knownIds(catalogue, () => store.state);
  store.subscribe((before, after, cause) => {
    if (after.routed && cause !== 'address') write(before, after);
  });
  whileConnected(app, () =>
    listen(window, 'popstate', () => {
      if (!store.state.routed) return;
      store.change((state) => {
        const {state: given} = fromQuery(location.search, known, FIRST_STATE);
        return arrived(withStopOfLink({...state, ...given}));
      }, 'address');
    }),
  );
}

function write(before: AppState, after: AppState): void {
  const query = toQuery(after);
  if (query === toQuery(before) || query === location.search) return;
  const address = `${location.pathname}${query}${location.hash}`;
  // A page opened from a folder (file://) may not change its address in some browsers: the app works all the same.
  try {
    if (isStep(before, after)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    console.warn('euregio-app: this browser does not let the page change its address; links carry the first view only.');
  }
}
