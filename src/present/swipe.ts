import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How far a finger went, in CSS px to the right and down, and how long it took. */
export interface Stroke {
  readonly dx: number;
  readonly dy: number;
  readonly ms: number;
}

/** A finger's width: less is a tap. */
const MIN_PX = 48;
/** Slower than this is dragging or reading along. */
const MAX_MS = 800;

/** Which way a stroke of the finger goes: to the left is on, as in turning a page. `null` when it is no swipe, or goes up or down. */
export function swipeOf({dx, dy, ms}: Stroke): 'next' | 'previous' | null {
  // Twice as far across as up or down, so that scrolling stays scrolling.
  if (Math.abs(dx) < MIN_PX || Math.abs(dx) < 2 * Math.abs(dy) || ms > MAX_MS) return null;
  return dx < 0 ? 'next' : 'previous';
}

/** When strokes turn pages, and what they then do. */
export interface SwipeOptions {
  readonly active: () => boolean;
  readonly onSwipe: (direction: 'next' | 'previous') => void;
  /** Parts in which a stroke means something else: the map is moved by it. */
  readonly except?: string;
}

/** Swipes of one finger on the host. A second finger ends it: that is zooming. */
export class Swipe implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly options: SwipeOptions;
  private from: {readonly id: number; readonly x: number; readonly y: number; readonly at: number} | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SwipeOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('touchstart', this.onStart, {passive: true});
    this.host.addEventListener('touchend', this.onEnd, {passive: true});
    this.host.addEventListener('touchcancel', this.onCancel, {passive: true});
  }

  hostDisconnected(): void {
    this.host.removeEventListener('touchstart', this.onStart);
    this.host.removeEventListener('touchend', this.onEnd);
    this.host.removeEventListener('touchcancel', this.onCancel);
    this.from = null;
  }

  private readonly onStart = (event: TouchEvent): void => {
    const touch = event.touches[0];
    const {active, except} = this.options;
    const elsewhere = except !== undefined && event.composedPath().some((node) => node instanceof Element && node.matches(except));
    this.from =
      touch && event.touches.length === 1 && active() && !elsewhere ? {id: touch.identifier, x: touch.clientX, y: touch.clientY, at: event.timeStamp} : null;
  };

  private readonly onEnd = (event: TouchEvent): void => {
    const {from} = this;
    const touch = [...event.changedTouches].find(({identifier}) => identifier === from?.id);
    this.from = null;
    if (!from || !touch || event.touches.length > 0) return;
    const direction = swipeOf({dx: touch.clientX - from.x, dy: touch.clientY - from.y, ms: event.timeStamp - from.at});
    if (direction) this.options.onSwipe(direction);
  };

  private readonly onCancel = (): void => {
    this.from = null;
  };
}
