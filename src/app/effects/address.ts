import type {Catalogue} from '../../catalogue/catalogue.ts';
import {valuesOf} from '../../catalogue/filters.ts';
import type {AppState} from '../../state/app-state.ts';
import {FIRST_STATE} from '../../state/app-state.ts';
import {arrived, type State} from '../../state/moment.ts';
import {storyWithId, withStopOfLink} from '../../state/telling.ts';
import {fromQuery, type KnownIds, toQuery, withState} from '../../state/url.ts';
import type {App} from '../app.ts';
import {listen, whileConnected} from './effect.ts';

/** What an address may name, as the catalogue and the stories have it. @param state - asked anew each time: the reader makes stories */
export const knownIds = (catalogue: Catalogue, state: () => Pick<State, 'ownStories'>): KnownIds => ({
  thing: (id) => catalogue.find(id)?.id ?? null,
  story: (id) => storyWithId(state(), id) !== undefined,
  stop: (story, stop) => storyWithId(state(), story)?.stops.some(({id}) => id === stop) ?? false,
  filter: (name, value) => catalogue.facts.projects.some((project) => valuesOf(project, name).includes(value)),
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
  const pace = paced(() => write(store.state, false));
  store.subscribe((before, after, cause) => {
    if (!after.routed || cause === 'address' || toQuery(after) === toQuery(before)) return;
    // What happens by itself is no step to go back over.
    if (pace.mayWrite()) write(after, cause === 'reader' && isStep(before, after));
  });
  const onPopState = (): void => {
    if (!store.state.routed) return;
    store.change((state) => {
      const {state: given} = fromQuery(location.search, known, FIRST_STATE);
      return arrived(withStopOfLink({...state, ...given}));
    }, 'address');
  };
  whileConnected(app, () => [listen(window, 'popstate', onPopState)]);
}

/** Browsers refuse more: Safari 100 in 30 seconds, Chrome and Firefox 200 in 10. Some room is left for the page around. */
const MOST_WRITES = 60;
const SPAN_MS = 30_000;
const LATER_MS = 500;

/**
 * Who holds a key down goes through a story faster than a browser lets a page change its address. Then the address waits, and says in the end where the reader is.
 *
 * @param writeLater - writes what the state is by then
 */
function paced(writeLater: () => void): {mayWrite(): boolean} {
  let writes: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    mayWrite() {
      const now = performance.now();
      writes = writes.filter((at) => now - at < SPAN_MS);
      clearTimeout(timer);
      if (writes.length < MOST_WRITES) {
        writes.push(now);
        return true;
      }
      timer = setTimeout(() => {
        writes.push(performance.now());
        writeLater();
      }, LATER_MS);
      return false;
    },
  };
}

/** They open something once: a story of somebody else, what has changed since a link was made. */
const ONCE: readonly string[] = ['story-url', 'data'];

const write = (after: AppState, step: boolean): void => writeAddress(withState(location.search, after, ONCE), step);

/** Changes the query of the page's address. @param step - Back leads to the address as it was */
export function writeAddress(query: string, step: boolean): void {
  if (query === location.search) return;
  const address = `${location.pathname}${query}${location.hash}`;
  // A page opened from a folder (file://) may not change its address in some browsers: the app works all the same.
  try {
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    console.warn('euregio-app: this browser does not let the page change its address; links carry the first view only.');
  }
}
