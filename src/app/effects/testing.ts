import type {ReactiveController} from 'lit';
import {loadCatalogue} from '../../catalogue/load.ts';
import {FIRST_STATE} from '../../state/app-state.ts';
import {FIRST_MOMENT, type State} from '../../state/moment.ts';
import {type Cause, Store} from '../../state/store.ts';
import type {App} from '../app.ts';
import {OwnStories} from '../own-stories.ts';
import type {Effect} from './effect.ts';

/** Only for tests: an app of one effect, with a real store and the real facts. */
export interface TestApp extends App {
  /** Every change, in order: who wanted it. */
  readonly causes: readonly Cause[];
  /** Puts the app into the page, as a browser does with the element. */
  connect(): void;
  disconnect(): void;
  /** It has been drawn anew. */
  updated(): void;
}

/** The places of the effects that come last to an app; a test that needs one gives it. */
const absent = (name: string) => (): never => {
  throw new Error(`testing: this test has no "${name}"; give it to appOf.`);
};

/**
 * @param given - what differs from the first view
 * @param parts - what the effect asks of an app beside its store
 */
export function appOf(given: Partial<State> = {}, parts: Partial<App> = {}): TestApp {
  const store = new Store<State>({...FIRST_STATE, ...FIRST_MOMENT, ...given});
  const catalogue = loadCatalogue();
  const causes: Cause[] = [];
  const controllers: ReactiveController[] = [];
  store.subscribe((_before, _after, cause) => causes.push(cause));
  // Effects that need no page are tested without one.
  const page = typeof document === 'undefined' ? null : document;
  const element = page?.createElement('div') ?? new EventTarget();
  let connected = false;
  const host = Object.assign(element, {
    addController: (controller: ReactiveController) => {
      controllers.push(controller);
      // As Lit has it for one that comes late.
      if (connected) controller.hostConnected?.();
    },
    removeController: absent('removeController'),
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
    renderRoot: page ? (element as HTMLElement).attachShadow({mode: 'open'}) : undefined,
  }) as unknown as App['host'];
  return {
    host,
    store,
    catalogue,
    causes,
    ownStories: new OwnStories(store, catalogue),
    desk: absent('desk'),
    act: absent('act'),
    kiosk: null as unknown as App['kiosk'],
    updates: null as unknown as App['updates'],
    ...parts,
    connect() {
      connected = true;
      page?.body.append(host);
      for (const controller of controllers) controller.hostConnected?.();
    },
    updated() {
      for (const controller of controllers) controller.hostUpdated?.();
    },
    disconnect() {
      connected = false;
      if (page) host.remove();
      for (const controller of controllers) controller.hostDisconnected?.();
    },
  };
}

/** The app with its effect, in a page. */
export function started(effect: Effect, given: Partial<State> = {}, parts: Partial<App> = {}): TestApp {
  const app = appOf(given, parts);
  effect(app);
  app.connect();
  return app;
}

/** A stand-in for a part of the app: an element of this name among what the app has drawn. */
export function withPart<Methods extends object>({host}: App, tag: string, methods: Methods): HTMLElement & Methods {
  const part = Object.assign(document.createElement(tag), {updateComplete: Promise.resolve(true)}, methods);
  (host.renderRoot as ShadowRoot).append(part);
  return part;
}
