import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Time and timers; tests put in their own. */
export interface Clock {
  /** Milliseconds since some moment. It only goes forward, whatever happens to the time of day. */
  now(): number;
  /** Calls back every second; the returned function ends it. */
  everySecond(tick: () => void): () => void;
}

/** The clock of the browser, in milliseconds since the page began. */
export const SYSTEM_CLOCK: Clock = {
  // A clock that is set right would hold the story for hours, or begin it anew under a visitor's hands.
  now: () => performance.now(),
  everySecond(tick) {
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  },
};

/** When a kiosk begins anew, and when it goes on by itself. */
export interface KioskOptions {
  readonly active: () => boolean;
  readonly clock?: Clock;
  /** Where the visitor’s acts are heard. */
  readonly target?: EventTarget;
  /** Without an act for so long the kiosk begins anew. */
  readonly idleSeconds?: () => number;
  /** The last so many seconds are counted down on the screen. */
  readonly countdownSeconds?: number;
  /** A step of the story takes so long when nobody is there. */
  readonly stepSeconds?: () => number;
  /** Acts that change nothing by themselves: pressing the pause button is not a visit yet, or it would already have paused what it is to pause. */
  readonly isToggle?: (event: Event) => boolean;
  readonly onReset: () => void;
  readonly onStep: () => void;
}

/** What a kiosk shows of itself. */
export interface KioskView {
  /** Seconds until it begins anew; `null` when that is far, or there is nothing to reset. */
  readonly countdown: number | null;
  /** The pointer has not moved for a while: hide it. */
  readonly pointerHidden: boolean;
  /** The story goes on by itself. */
  readonly playing: boolean;
}

const ACTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const POINTER_SECONDS = 3;

/**
 * A kiosk between visitors: the story plays by itself until somebody does something, then it waits; when nobody has done anything for a while it says so,
 * counts down and begins anew. The host shows `view` and is asked to update whenever it changes.
 */
export class Kiosk implements ReactiveController {
  view: KioskView = {countdown: null, pointerHidden: false, playing: true};

  private readonly host: ReactiveControllerHost;
  private readonly options: KioskOptions;
  private readonly clock: Clock;
  private readonly target: EventTarget;
  private lastAct = 0;
  private lastStep = 0;
  /** A visitor has changed something, so that there is something to reset. */
  private visited = false;
  /** The pause button: stays until it is pressed again, or the kiosk begins anew. */
  private paused = false;
  private endTicking: (() => void) | null = null;

  constructor(host: ReactiveControllerHost, options: KioskOptions) {
    this.host = host;
    this.options = options;
    this.clock = options.clock ?? SYSTEM_CLOCK;
    this.target = options.target ?? window;
    host.addController(this);
  }

  hostConnected(): void {
    this.lastAct = this.clock.now();
    this.lastStep = this.lastAct;
    for (const act of ACTS) this.target.addEventListener(act, this.onAct, {capture: true, passive: true});
    this.endTicking = this.clock.everySecond(() => this.tick());
  }

  hostDisconnected(): void {
    for (const act of ACTS) this.target.removeEventListener(act, this.onAct, {capture: true});
    this.endTicking?.();
    this.endTicking = null;
  }

  /** Pause and play, for the button on the screen. */
  togglePlaying(): void {
    const playing = this.view.playing;
    this.paused = playing;
    this.visited = playing;
    this.lastStep = this.clock.now();
    this.show();
  }

  /** “I am still looking”. */
  stay(): void {
    this.lastAct = this.clock.now();
    this.show();
  }

  private readonly onAct = (event: Event): void => {
    this.lastAct = this.clock.now();
    // A pointer that only moves wakes the picture up, but changes nothing.
    if (event.type !== 'pointermove' && !this.options.isToggle?.(event)) this.visited = true;
    if (this.options.active()) this.show();
  };

  private tick(): void {
    if (!this.options.active()) {
      this.lastAct = this.clock.now();
      this.lastStep = this.lastAct;
      return;
    }
    const {idleSeconds = () => 90, stepSeconds = () => 20, onReset, onStep} = this.options;
    if (this.visited && this.idle() >= idleSeconds()) {
      this.visited = false;
      this.paused = false;
      this.lastStep = this.clock.now();
      onReset();
    } else if (!this.visited && !this.paused && (this.clock.now() - this.lastStep) / 1000 >= stepSeconds()) {
      this.lastStep = this.clock.now();
      onStep();
    }
    this.show();
  }

  private idle(): number {
    return Math.floor((this.clock.now() - this.lastAct) / 1000);
  }

  private show(): void {
    const {idleSeconds = () => 90, countdownSeconds = 15} = this.options;
    const left = idleSeconds() - this.idle();
    const view: KioskView = {
      countdown: this.visited && left <= countdownSeconds ? Math.max(0, left) : null,
      pointerHidden: this.idle() >= POINTER_SECONDS,
      playing: !this.visited && !this.paused,
    };
    if (view.countdown === this.view.countdown && view.pointerHidden === this.view.pointerHidden && view.playing === this.view.playing) return;
    this.view = view;
    this.host.requestUpdate();
  }
}
