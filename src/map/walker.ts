import type {Map as MapLibre} from 'maplibre-gl';
import type {Catalogue} from '../catalogue/catalogue.ts';
import {DescribeEvent, WalkEvent, type WalkStep} from '../events/events.ts';

/** With Alt: MapLibre has the arrows alone, which move the map. */
const STEPS: Readonly<Record<string, WalkStep>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
  PageDown: 'more',
};

/** What the walker reads of the map element. */
export interface Walked extends HTMLElement {
  readonly catalogue: Catalogue;
  readonly walked: string | null;
  readonly walks: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Hears the keys that go from thing to thing while the map has the focus, and keeps a ring around the thing where the reader stands. */
export class Walker {
  private readonly element: Walked;
  private readonly map: MapLibre;

  constructor(element: Walked, map: MapLibre) {
    this.element = element;
    this.map = map;
    map.on('move', this.update);
    map.on('resize', this.update);
    map.getCanvas().addEventListener('keydown', this.onKey);
  }

  /** Puts the ring where the thing is drawn now. */
  readonly update = (): void => {
    const {walked, catalogue, renderRoot} = this.element;
    const ring = renderRoot.querySelector<HTMLElement>('.ring');
    const at = walked === null ? null : catalogue.pointOf(walked);
    ring?.classList.toggle('shown', at !== null);
    if (!ring || at === null) return;
    const {x, y} = this.map.project([at[0], at[1]]);
    ring.style.setProperty('transform', `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
    if (!this.element.walks || ctrlKey || metaKey || shiftKey) return;
    const step = altKey ? STEPS[key] : key === 'Home' ? 'home' : undefined;
    if (step) this.element.dispatchEvent(new WalkEvent(step));
    else if (!altKey && key.toLowerCase() === 'd') this.element.dispatchEvent(new DescribeEvent());
    else return;
    // In most browsers Alt with an arrow goes back a page.
    event.preventDefault();
    event.stopPropagation();
  };
}
