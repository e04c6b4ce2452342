import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A place on the overlay, in CSS pixels, at a time in milliseconds. */
export interface TrailPoint {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** The tail of the pointer is gone after so long. */
const TAIL_MS = 600;
/** A circle stays long enough to speak a sentence, then fades. */
const CIRCLE_MS = 4000;
const CIRCLE_FADE_MS = 1000;
/** A finger that rests so long points; until then it moves the map. */
const LONG_PRESS_MS = 450;
const LONG_PRESS_PX = 10;

/** What of the tail is still to be seen, the newest last. */
export const tailAt = (points: readonly TrailPoint[], now: number): TrailPoint[] => points.filter(({at}) => now - at < TAIL_MS);

/** How strong a point of the tail is: 1 when new, 0 when gone. */
export const strengthOf = ({at}: TrailPoint, now: number): number => Math.min(1, Math.max(0, 1 - (now - at) / TAIL_MS));

/** How strong a drawn circle is, counted from its end: whole at first, then fading to 0. */
export const circleStrength = (endedAt: number | null, now: number): number =>
  endedAt === null ? 1 : Math.min(1, Math.max(0, (CIRCLE_MS - (now - endedAt)) / CIRCLE_FADE_MS));

/** Which keys hold the pointer: `P` points, `O` circles. */
export type LaserKind = 'point' | 'circle';
const KEYS: Readonly<Record<string, LaserKind>> = {p: 'point', o: 'circle'};

/** Where the light is drawn, and when it may be. */
export interface LaserOptions {
  readonly active: () => boolean;
  /** False: no letter keys (WCAG 2.1.4); a long press still points. */
  readonly singleKeys?: () => boolean;
  /** The transparent canvas above the map; it lets every pointer through. */
  readonly canvas: () => HTMLCanvasElement | null;
  /** Where a long press counts: the map. */
  readonly target: () => HTMLElement | null;
  readonly reducedMotion?: () => boolean;
}

/**
 * A pointer of light on the map, and circles drawn with it. Hold `P` (or rest a finger) to point, hold `O` and move to circle; both fade by themselves.
 * The map beneath goes on working: only while a finger points does the page keep its movements from the map.
 */
export class Laser implements ReactiveController {
  private readonly options: LaserOptions;
  private held: LaserKind | null = null;
  /** Somebody points from another window: the light is theirs until they leave, or a key here takes it. */
  private remote = false;
  private pointer = {x: 0, y: 0};
  private tail: TrailPoint[] = [];
  private circles: {readonly points: {x: number; y: number}[]; endedAt: number | null}[] = [];
  private frame = 0;
  private press: {readonly x: number; readonly y: number; readonly timer: ReturnType<typeof setTimeout>} | null = null;

  constructor(host: ReactiveControllerHost, options: LaserOptions) {
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.onKeyDown, {capture: true});
    addEventListener('keyup', this.onKeyUp, {capture: true});
    addEventListener('blur', this.onRelease);
    addEventListener('pointermove', this.onMove, {capture: true});
    addEventListener('touchstart', this.onTouch, {capture: true, passive: true});
    addEventListener('touchmove', this.onTouchMove, {capture: true, passive: false});
    addEventListener('touchend', this.onRelease, {capture: true});
    addEventListener('touchcancel', this.onRelease, {capture: true});
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.onKeyDown, {capture: true});
    removeEventListener('keyup', this.onKeyUp, {capture: true});
    removeEventListener('blur', this.onRelease);
    removeEventListener('pointermove', this.onMove, {capture: true});
    removeEventListener('touchstart', this.onTouch, {capture: true});
    removeEventListener('touchmove', this.onTouchMove, {capture: true});
    removeEventListener('touchend', this.onRelease, {capture: true});
    removeEventListener('touchcancel', this.onRelease, {capture: true});
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.clear();
  }

  /** Somebody points from another window, at a place in CSS pixels of this one; `null`: no longer. */
  show(at: {readonly x: number; readonly y: number} | null): void {
    this.remote = at !== null;
    if (at) {
      this.pointer = {...at};
      this.tail.push({...at, at: performance.now()});
    }
    this.schedule();
  }

  /** Takes everything off the map: at the next stop the circle means nothing. */
  clear(): void {
    this.held = null;
    this.remote = false;
    this.tail = [];
    this.circles = [];
    this.endPress();
    this.draw();
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const {active, singleKeys} = this.options;
    const kind = KEYS[event.key.toLowerCase()];
    if (!kind || !active() || singleKeys?.() === false || event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
    event.preventDefault();
    if (!event.repeat) this.start(kind);
  };

  private readonly onKeyUp = (event: KeyboardEvent): void => {
    if (KEYS[event.key.toLowerCase()] === this.held) this.onRelease();
  };

  private readonly onMove = (event: PointerEvent): void => {
    // The mouse of the hall's own window lies somewhere; it may not pull the light away from who points from the other one.
    if (event.pointerType !== 'touch' && !this.remote) this.moveTo(event.clientX, event.clientY);
  };

  private readonly onTouch = (event: TouchEvent): void => {
    this.endPress();
    const touch = event.touches[0];
    const target = this.options.target();
    if (!touch || event.touches.length > 1 || !target || !this.options.active() || !event.composedPath().includes(target)) return;
    const {clientX: x, clientY: y} = touch;
    const timer = setTimeout(() => {
      this.pointer = {x, y};
      this.start('point');
    }, LONG_PRESS_MS);
    this.press = {x, y, timer};
  };

  private readonly onTouchMove = (event: TouchEvent): void => {
    const touch = event.touches[0];
    if (!touch || !this.press) return;
    if (this.held) {
      // The finger points now: the map stays where it is.
      event.preventDefault();
      event.stopPropagation();
      this.moveTo(touch.clientX, touch.clientY);
    } else if (Math.hypot(touch.clientX - this.press.x, touch.clientY - this.press.y) > LONG_PRESS_PX) this.endPress();
  };

  private readonly onRelease = (): void => {
    this.endPress();
    if (this.held === 'circle') {
      const last = this.circles.at(-1);
      if (last?.endedAt === null) last.endedAt = performance.now();
    }
    this.held = null;
    this.schedule();
  };

  private endPress(): void {
    clearTimeout(this.press?.timer);
    this.press = null;
  }

  private start(kind: LaserKind): void {
    this.held = kind;
    if (kind === 'circle') this.circles.push({points: [{...this.pointer}], endedAt: null});
    else this.tail.push({...this.pointer, at: performance.now()});
    this.schedule();
  }

  private moveTo(x: number, y: number): void {
    this.pointer = {x, y};
    if (this.held === 'point') this.tail.push({x, y, at: performance.now()});
    else if (this.held === 'circle') this.circles.at(-1)?.points.push({x, y});
    else return;
    this.schedule();
  }

  private schedule(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
      if (this.held !== null || this.tail.length > 0 || this.circles.length > 0) this.schedule();
    });
  }

  private draw(): void {
    const canvas = this.options.canvas();
    const pen = canvas?.getContext('2d');
    if (!canvas || !pen) return;
    const now = performance.now();
    const box = canvas.getBoundingClientRect();
    const ratio = devicePixelRatio;
    const [width, height] = [Math.round(box.width * ratio), Math.round(box.height * ratio)];
    // Setting the size also wipes the canvas, but costs memory each time.
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, {width, height});
    else {
      // In the canvas's own pixels, wherever the last drawing had put its origin.
      pen.resetTransform();
      pen.clearRect(0, 0, width, height);
    }
    this.tail = tailAt(this.tail, now);
    this.circles = this.circles.filter(({endedAt}) => circleStrength(endedAt, now) > 0);
    pen.setTransform(ratio, 0, 0, ratio, -box.left * ratio, -box.top * ratio);
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    const colour = getComputedStyle(canvas).color;
    for (const {points, endedAt} of this.circles) drawLine(pen, points, colour, this.options.reducedMotion?.() ? 1 : circleStrength(endedAt, now));
    if (!this.options.reducedMotion?.()) {
      for (const [index, point] of this.tail.entries()) {
        const before = this.tail[index - 1];
        if (before) drawTail(pen, before, point, colour, strengthOf(point, now));
      }
    }
    if (this.held === 'point' || this.remote) drawSpot(pen, this.pointer, colour);
    pen.globalAlpha = 1;
  }
}

const SPOT_PX = 16;

/** White around the colour: it has to stand out on every part of the map. */
function drawSpot(pen: CanvasRenderingContext2D, {x, y}: {x: number; y: number}, colour: string): void {
  pen.globalAlpha = 1;
  pen.beginPath();
  pen.arc(x, y, SPOT_PX, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
  pen.lineWidth = 4;
  pen.strokeStyle = '#fff';
  pen.stroke();
}

function drawTail(pen: CanvasRenderingContext2D, from: TrailPoint, to: TrailPoint, colour: string, strength: number): void {
  pen.globalAlpha = strength;
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.lineWidth = SPOT_PX * strength;
  pen.strokeStyle = colour;
  pen.stroke();
}

function drawLine(pen: CanvasRenderingContext2D, points: readonly {x: number; y: number}[], colour: string, strength: number): void {
  pen.globalAlpha = strength;
  pen.beginPath();
  for (const {x, y} of points) pen.lineTo(x, y);
  pen.lineWidth = 12;
  pen.strokeStyle = '#fff';
  pen.stroke();
  pen.lineWidth = 7;
  pen.strokeStyle = colour;
  pen.stroke();
}

const isTyping = (event: KeyboardEvent): boolean => {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="button"], [type="checkbox"], [type="radio"]), textarea, select'))
  );
};
