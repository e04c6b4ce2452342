import type {Map as MapLibre} from 'maplibre-gl';

/** What is said of a gesture that moved the page and not the map. */
export interface GestureHints {
  readonly wheel: string;
  readonly touch: string;
}

/** Long enough to be read. */
const HINT_MS = 2200;

/** What the gestures read of the map element. */
export interface Moving extends HTMLElement {
  readonly gestureHints: GestureHints | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** In a page that scrolls: wheel and one finger move the page, not the map, until the reader asks for it. Says how. */
export class Gestures {
  private readonly element: Moving;
  private readonly map: MapLibre;
  /** Shows how to move the map; empty: nothing is said any more. */
  private readonly hint: (said: string) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: Moving, map: MapLibre, hint: (said: string) => void) {
    this.element = element;
    this.map = map;
    this.hint = hint;
    map.on('cooperativegestureprevented', ({gestureType}) => this.say(gestureType === 'wheel_zoom' ? 'wheel' : 'touch'));
    map.getCanvas().addEventListener('focus', this.share);
    map.getCanvas().addEventListener('blur', this.share);
  }

  close(): void {
    clearTimeout(this.timer);
    this.hint('');
  }

  /** Whoever has put the focus on the map with a mouse or a key wants to move the map; a finger that touches it may still want to scroll the page. */
  readonly share = (): void => {
    const {element} = this;
    const {cooperativeGestures} = this.map;
    const focused = element.renderRoot.querySelector('.maplibregl-canvas:focus') !== null && matchMedia('(pointer: fine)').matches;
    if (element.gestureHints !== null && !focused) cooperativeGestures.enable();
    else cooperativeGestures.disable();
    if (focused) this.hint('');
  };

  private say(gesture: keyof GestureHints): void {
    clearTimeout(this.timer);
    this.hint(this.element.gestureHints?.[gesture] ?? '');
    this.timer = setTimeout(() => this.hint(''), HINT_MS);
  }
}
