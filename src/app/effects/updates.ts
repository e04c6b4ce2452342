import type {State} from '../../state/moment.ts';
import type {Store} from '../../state/store.ts';

/**
 * Keeps the whole map for times without a network, and says when a newer version has arrived. A new version never takes the page by itself:
 * somebody may be presenting. It waits until `accept()`.
 */
export class Updates {
  private readonly store: Store<State>;
  private registration: ServiceWorkerRegistration | undefined;

  constructor(store: Store<State>) {
    this.store = store;
  }

  /** Registers the worker beside the page. Only the app that owns its page calls it; in a folder (file://) and in development there is none. */
  async register(): Promise<void> {
    if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http') || import.meta.env.DEV) return;
    try {
      const registration = await navigator.serviceWorker.register(new URL('sw.js', document.baseURI));
      this.registration = registration;
      this.look();
      registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', () => this.look()));
    } catch (error) {
      // Without it the map works as long as there is a network.
      console.warn('euregio-app: the map could not be kept for times without a network.', error);
    }
  }

  /** Lets the new version take the page, which is loaded anew. */
  accept(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {once: true});
    this.registration?.waiting?.postMessage({type: 'SKIP_WAITING'});
  }

  private look(): void {
    // On the first visit there is no older version, so nothing to tell.
    const updateWaits = this.registration?.waiting != null && navigator.serviceWorker.controller !== null;
    this.store.change((state) => (state.updateWaits === updateWaits ? state : {...state, updateWaits}), 'page');
  }
}
