import type {Map as MapLibre} from 'maplibre-gl';

/** What is said of a gesture that moved the page and not the map. */
export interface GestureHints {
  readonly wheel: string;
  readonly touch: string;
}

/** Long enough to be read. */
const HINT_MS = 2200;

/** What the gestures read of the map element, and where they say how to move the map. */
export interface Moving extends HTMLElement {
  readonly gestureHints: GestureHints | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
  hint: string;
}

/** In a page that scrolls: wheel and one finger move the page, not the map, until the reader asks for it. Says how. */
export class Gestures {
  private readonly element: Moving;
  private readonly map: MapLibre;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: Moving, map: MapLibre) {
    this.element = element;
    this.map = map;
    map.on('cooperativegestureprevented', ({gestureType}) => this.say(gestureType === 'wheel_zoom' ? 'wheel' : 'touch'));
    map.getCanvas().addEventListener('focus', this.share);
    map.getCanvas().addEventListener('blur', this.share);
  }

  close(): void {
    clearTimeout(this.timer);
    this.element.hint = '';
  }

  /** Whoever has put the focus on the map with a mouse or a key wants to move the map; a finger that touches it may still want to scroll the page. */
  readonly share = (): void => {
    const {element} = this;
    const {cooperativeGestures} = this.map;
    const focused = element.renderRoot.querySelector('.maplibregl-canvas:focus') !== null && matchMedia('(pointer: fine)').matches;
    if (element.gestureHints !== null && !focused) cooperativeGestures.enable();
    else cooperativeGestures.disable();
    if (focused) element.hint = '';
  };

  private say(gesture: keyof GestureHints): void {
    const {element} = this;
    clearTimeout(this.timer);
    element.hint = element.gestureHints?.[gesture] ?? '';
    this.timer = setTimeout(() => {
      element.hint = '';
    }, HINT_MS);
  }
}
