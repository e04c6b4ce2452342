import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Catalogue} from '../catalogue/catalogue.ts';
import type {AppState} from '../state/app-state.ts';
import {FIRST_STATE} from '../state/app-state.ts';
import {fromQuery, type KnownIds, toQuery, type UrlProblem} from '../state/url.ts';
import type {Story} from '../story/stories.ts';

/** What the address may name, as the catalogue and the stories have it. */
export const knownIds = (catalogue: Catalogue, findStory: (id: string) => Story | undefined): KnownIds => ({
  thing: (id) => catalogue.find(id)?.id ?? null,
  story: (id) => findStory(id) !== undefined,
  stop: (story, stop) => findStory(story)?.stops.some(({id}) => id === stop) ?? false,
});

/** Steps that the reader wants to go back over: what is looked at. The camera and the scheme follow along without a step of their own. */
const isStep = (before: AppState, after: AppState): boolean =>
  (['place', 'compare', 'lens', 'view', 'story', 'stop', 'present', 'topics', 'year', 'language'] as const).some(
    (name) => String(before[name]) !== String(after[name]),
  );

/**
 * The page's address and the app's state, kept alike: the state is written to the address, Back and Forward bring it back.
 * Only the app that owns the page uses it; one that is embedded in somebody else's page leaves the address alone.
 */
export class Address implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly known: KnownIds;
  private readonly onBack: (state: AppState) => void;

  constructor(host: ReactiveControllerHost, known: KnownIds, onBack: (state: AppState) => void) {
    this.host = host;
    this.known = known;
    this.onBack = onBack;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.onPopState);
  }

  read(): {state: AppState; problems: UrlProblem[]} {
    return fromQuery(location.search, this.known, FIRST_STATE);
  }

  write(before: AppState, after: AppState): void {
    const query = toQuery(after);
    if (query === location.search) return;
    const address = `${location.pathname}${query}${location.hash}`;
    // A page opened from a folder (file://) may not change its address in some browsers: the app works all the same.
    try {
      if (isStep(before, after)) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      console.warn('euregio-app: this browser does not let the page change its address; links carry the first view only.');
    }
  }

  private readonly onPopState = (): void => {
    this.onBack(this.read().state);
    this.host.requestUpdate();
  };
}
