import type {State} from '../../state/moment.ts';
import type {Store} from '../../state/store.ts';

/** What some browsers tell of the connection. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** As browsers call a connection on which a few megabytes are a burden. */
const SLOW = new Set(['slow-2g', '2g', '3g']);

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

  /**
   * Keeps the map unless the reader’s connection is a dear or a slow one: there only who asks for it gets it (`keep`). Only the app that owns its page calls it, when
   * the first picture is complete and the browser has nothing else to do.
   */
  async keepUnasked(): Promise<void> {
    if (!canKeep()) return;
    const {connection} = navigator as Navigator & {readonly connection?: Connection};
    // Who has it already is told of newer versions.
    const before = await navigator.serviceWorker.getRegistration();
    if (before === undefined && (connection?.saveData || SLOW.has(connection?.effectiveType ?? ''))) return;
    await this.keep();
  }

  /** Registers the worker beside the page, which fetches the files of the map. In a folder (file://) and in development there is none. */
  async keep(): Promise<void> {
    if (!canKeep()) return;
    try {
      const registration = await navigator.serviceWorker.register(new URL('sw.js', document.baseURI));
      this.registration = registration;
      this.look();
      registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', () => this.look()));
      await navigator.serviceWorker.ready;
      this.ask(registration.active);
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

  /** The worker fetches what is missing and says what there is. */
  private ask(worker: ServiceWorker | null): void {
    const {port1, port2} = new MessageChannel();
    port1.addEventListener(
      'message',
      ({data: kept}: MessageEvent<State['kept']>) => {
        port1.close();
        this.store.change((state) => ({...state, kept}), 'page');
      },
      {once: true},
    );
    port1.start();
    worker?.postMessage({type: 'KEPT'}, [port2]);
  }

  private look(): void {
    // On the first visit there is no older version, so nothing to tell.
    const updateWaits = this.registration?.waiting != null && navigator.serviceWorker.controller !== null;
    this.store.change((state) => (state.updateWaits === updateWaits ? state : {...state, updateWaits}), 'page');
  }
}

/** A page of opaque origin has the property, and may not read it. */
const canKeep = (): boolean => self.origin !== 'null' && 'serviceWorker' in navigator && location.protocol.startsWith('http') && !import.meta.env.DEV;
