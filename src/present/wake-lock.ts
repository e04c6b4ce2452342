import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** When the screen must stay on. */
export interface WakeLockOptions {
  readonly active: () => boolean;
  /** `navigator.wakeLock`; tests put in their own. Absent on pages without https. */
  readonly lock?: Pick<WakeLock, 'request'> | undefined;
  /** The page that may be hidden; the browser takes the lock away then. */
  readonly page?: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/** Keeps the screen awake while presenting. Asks again whenever the page comes back to the front; where the browser refuses, the evening goes on without. */
export class ScreenWakeLock implements ReactiveController {
  private readonly active: () => boolean;
  private readonly lock: Pick<WakeLock, 'request'> | undefined;
  private readonly page: NonNullable<WakeLockOptions['page']>;
  private held: WakeLockSentinel | null = null;
  /** The browser has said no since the page came to the front. */
  private refused = false;
  private asking = false;
  private connected = false;

  constructor(host: ReactiveControllerHost, {active, lock = navigator.wakeLock, page = document}: WakeLockOptions) {
    this.active = active;
    this.lock = lock;
    this.page = page;
    host.addController(this);
  }

  hostConnected(): void {
    this.connected = true;
    this.page.addEventListener('visibilitychange', this.onVisible);
    this.settle();
  }

  hostDisconnected(): void {
    this.connected = false;
    this.page.removeEventListener('visibilitychange', this.onVisible);
    this.settle();
  }

  hostUpdated(): void {
    this.settle();
  }

  private readonly onVisible = (): void => {
    this.refused = false;
    this.settle();
  };

  private readonly settle = (): void => {
    if (this.wanted()) void this.hold();
    else {
      void this.held?.release();
      this.held = null;
    }
  };

  private wanted(): boolean {
    return this.connected && this.active() && this.page.visibilityState === 'visible';
  }

  private async hold(): Promise<void> {
    if (!this.lock || this.asking || this.refused || (this.held && !this.held.released)) return;
    this.asking = true;
    try {
      const held = await this.lock.request('screen');
      // Much may have happened while the browser thought about it.
      if (this.wanted()) this.held = held;
      else await held.release();
    } catch (error) {
      // Asked again when the page comes back to the front, not at every step of the story.
      this.refused = true;
      // A low battery or a policy: no reason to trouble the hall.
      console.warn('euregio-present: the screen may go to sleep.', error);
    } finally {
      this.asking = false;
    }
  }
}
