import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Cover} from '../elements/present/euregio-story.ts';
import type {PresentAction} from '../events/present.ts';
import {LANGUAGES, type Language} from '../i18n/languages.ts';
import {type HallState, PresentChannel, type Role, sessionFor} from '../present/channel.ts';
import {PresentKeys} from '../present/keys.ts';
import {Laser} from '../present/laser.ts';
import {Swipe} from '../present/swipe.ts';
import {ScreenWakeLock} from '../present/wake-lock.ts';
import type {AppState} from '../state/app-state.ts';
import type {Stop, Story} from '../story/stories.ts';

/** How large the text on the screen can be set, in turn. */
const TEXT_SCALES = [1, 1.15, 1.3, 0.9] as const;

/** What the speaker's window asks of the hall. */
const FILL_SCREEN = 'euregio-fill-screen';
const hallWindow = (): Window | null => window.opener as Window | null;

/** What presenting needs of the app. */
export interface PresentingOptions {
  readonly state: () => AppState;
  /** A built-in story or one of the reader's own. */
  readonly find: (id: string) => Story | undefined;
  /** The transparent canvas above the map, for the pointer of light. */
  readonly canvas: () => HTMLCanvasElement | null;
  readonly map: () => HTMLElement | null;
  /** Whether keys are meant for us: on a page of somebody else only those that are pressed inside. */
  readonly hasKeys: () => boolean;
  /** What fills the screen. */
  readonly stage: () => HTMLElement;
  /** Address of what is shown now, for the speaker's window. */
  readonly address: () => string;
  readonly go: (story: Story, stop: Stop) => void;
  readonly leave: () => void;
  readonly language: (language: Language) => void;
  readonly zoomBy: (delta: number) => void;
  /** The speaker’s window follows the hall. */
  readonly follow: (hall: HallState) => void;
}

/**
 * The presenter's side of a story: which stop, what covers the screen, how large the text is. The stop itself is part of the app's state; what lies over it is
 * not in the link.
 */
export class Presenting implements ReactiveController {
  cover: Cover | null = null;
  /** Digits typed for a jump. */
  digits = '';
  textScale = 1;
  /** Letters, digits and signs do something (WCAG 2.1.4: they can be switched off). */
  singleKeys = true;
  /** A finger was used: then the strip of buttons shows. */
  touch = false;
  /** When the evening began, in milliseconds since 1970; `null` before the first step. */
  startedAt: number | null = null;
  /** The other window is there. */
  connected = false;

  private channel: PresentChannel | null = null;
  private readonly laser: Laser;
  private role: Role = 'hall';
  /** What the other window was told last. */
  private said = '';

  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly options: PresentingOptions;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PresentingOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
    // oxlint-disable-next-line no-new -- a controller lives on its host
    new PresentKeys(host, {
      active: () => (this.options.state().present || this.options.state().speaker) && this.story !== undefined && this.options.hasKeys(),
      singleKeys: () => this.singleKeys,
      onAction: (action) => this.act(action),
    });
    this.laser = new Laser(host, {
      active: () => this.options.state().present && this.story !== undefined && this.options.hasKeys(),
      singleKeys: () => this.singleKeys,
      canvas: this.options.canvas,
      target: this.options.map,
      reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    });
    // oxlint-disable-next-line no-new -- a controller lives on its host
    new ScreenWakeLock(host, {active: () => this.options.state().present});
    // oxlint-disable-next-line no-new -- a controller lives on its host
    new Swipe(host, {active: () => this.story !== undefined, except: 'euregio-map', onSwipe: (direction) => this.act({kind: direction})});
  }

  hostConnected(): void {
    this.host.addEventListener('touchstart', this.onTouch, {passive: true});
    addEventListener('message', this.onMessage);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('touchstart', this.onTouch);
    removeEventListener('message', this.onMessage);
  }

  /** Begins to talk with the other window of the evening; once, when the app begins to present or opens as the speaker's window. */
  connect(role: Role): void {
    if (this.channel) return;
    this.role = role;
    this.channel = new PresentChannel(this.host, {
      role,
      session: sessionFor(role, {own: sessionStorage, shared: localStorage}),
      state: () => this.hallState(),
      onState: (state) => this.hear(state),
      onCommand: (action) => this.act(action),
      onConnected: (connected) => {
        this.connected = connected;
        this.host.requestUpdate();
      },
    });
  }

  /** Tells the other window what is on the screen, when that is something new; call it after every change. */
  tell(): void {
    const said = JSON.stringify(this.hallState());
    if (this.role !== 'hall' || said === this.said) return;
    this.said = said;
    this.channel?.sendState();
  }

  private hallState(): HallState | null {
    const {story, stop} = this;
    if (!story || !stop) return null;
    return {
      story: story.id,
      stop: stop.id,
      language: this.options.state().language,
      black: this.cover === 'black',
      white: this.cover === 'white',
      qr: this.cover === 'qr',
      textScale: this.textScale,
      startedAt: this.startedAt,
    };
  }

  private hear(state: HallState): void {
    // A hall that was loaded anew learns from the speaker’s window since when the evening runs.
    this.startedAt ??= state.startedAt;
    if (this.role === 'speaker') {
      this.startedAt = state.startedAt;
      this.cover = state.black ? 'black' : state.white ? 'white' : state.qr ? 'qr' : null;
      this.textScale = state.textScale;
      this.options.follow(state);
    }
    this.host.requestUpdate();
  }

  get story(): Story | undefined {
    const {story} = this.options.state();
    return story === null ? undefined : this.options.find(story);
  }

  get stop(): Stop | undefined {
    const {stop} = this.options.state();
    return this.story?.stops.find(({id}) => id === stop) ?? this.story?.stops[0];
  }

  /** Does what a key, a button, a swipe or the other window asks for. */
  act(action: PresentAction): void {
    const {story, stop} = this;
    if (!story || !stop) return;
    // With a hall the speaker’s window only asks; alone it turns its own pages.
    if (this.role === 'speaker' && action.kind === 'full-screen') {
      this.fillHallScreen();
      return;
    }
    if (this.role === 'speaker' && this.connected && action.kind !== 'digits' && action.kind !== 'leave') {
      this.channel?.sendCommand(action);
      return;
    }
    this.startedAt ??= Date.now();
    if (action.kind !== 'digits') this.digits = '';
    const at = story.stops.indexOf(stop);
    const to = (index: number): void => {
      const next = story.stops[Math.min(story.stops.length - 1, Math.max(0, index))];
      this.cover = null;
      // At the next stop a circle means nothing any more.
      this.laser.clear();
      if (next && next !== stop) this.options.go(story, next);
    };
    switch (action.kind) {
      case 'next':
        to(at + 1);
        break;
      case 'previous':
        to(at - 1);
        break;
      case 'first':
        to(0);
        break;
      case 'last':
        to(story.stops.length - 1);
        break;
      case 'jump':
        if (action.number >= 1 && action.number <= story.stops.length) to(action.number - 1);
        break;
      case 'digits':
        this.digits = action.digits;
        break;
      case 'black':
      case 'white':
      case 'qr':
      case 'help':
        this.cover = this.cover === action.kind ? null : action.kind;
        break;
      case 'language':
        this.options.language(LANGUAGES[(LANGUAGES.indexOf(this.options.state().language) + 1) % LANGUAGES.length] ?? 'nl');
        break;
      case 'text-size':
        this.textScale = TEXT_SCALES[(TEXT_SCALES.indexOf(this.textScale as (typeof TEXT_SCALES)[number]) + 1) % TEXT_SCALES.length] ?? 1;
        break;
      case 'notes':
        this.openSpeaker();
        break;
      case 'full-screen':
        void this.toggleFullScreen();
        break;
      case 'own-view':
        this.cover = null;
        this.options.go(story, stop);
        break;
      case 'zoom-in':
        this.options.zoomBy(0.5);
        break;
      case 'zoom-out':
        this.options.zoomBy(-0.5);
        break;
      case 'leave':
        if (this.cover === null) this.options.leave();
        else this.cover = null;
        break;
    }
    this.tell();
    this.host.requestUpdate();
  }

  /** The speaker's window: the same story in a second window, without the map's hall picture. */
  openSpeaker(): void {
    const address = new URL(this.options.address());
    address.searchParams.delete('present');
    address.searchParams.set('speaker', '1');
    open(address.href, 'euregio-speaker', 'width=1280,height=800');
  }

  /** True in a speaker's window that the hall has opened. */
  get fillsScreen(): boolean {
    return this.role === 'speaker' && hallWindow() !== null;
  }

  /**
   * A browser lets a page fill the screen only when somebody has just done something in it. Here that happens in the speaker's window, which hands the
   * permission on to the window that opened it (capability delegation: Chrome and Edge; elsewhere the hall stays as it is).
   */
  private fillHallScreen(): void {
    hallWindow()?.postMessage(FILL_SCREEN, {targetOrigin: '/', delegate: 'fullscreen'} as WindowPostMessageOptions);
  }

  private readonly onMessage = ({origin, data}: MessageEvent<unknown>): void => {
    if (origin === location.origin && data === FILL_SCREEN && this.role === 'hall' && this.options.state().present) void this.toggleFullScreen();
  };

  private async toggleFullScreen(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await this.options.stage().requestFullscreen();
    } catch {
      // The browser may refuse (an iframe without the permission): the picture fills the window all the same.
    }
  }

  private readonly onTouch = (): void => {
    if (this.touch) return;
    this.touch = true;
    this.host.requestUpdate();
  };
}
