import type {Map as MapLibre, MapMouseEvent, PointLike} from 'maplibre-gl';
import type {Catalogue} from '../catalogue/catalogue.ts';
import {CompareEvent, HoverEvent, SelectEvent} from '../events/events.ts';
import {containersOf} from './data/areas.ts';
import {bySpecificity, idsOf, isArea, isSeen, isTouched} from './hit.ts';
import type {Painter} from './painter.ts';
import {LAYERS} from './style.ts';

const TOUCH_RADIUS_PX = 14;
const MOUSE_RADIUS_PX = 8;
const HOVER_RADIUS_PX = 3;
const TOUCHED = LAYERS.map(({id}) => id).filter(isTouched);
const AREAS = TOUCHED.filter(isArea);
const MARKS_AND_LINES = TOUCHED.filter((id) => !isArea(id));

type Point = {readonly x: number; readonly y: number};

/** What is touched: the map element reads the selection, and sends the events. */
export interface Touched extends HTMLElement {
  readonly catalogue: Catalogue;
  readonly view: {readonly selected: string | null};
  readonly walked: string | null;
}

/** Finds what lies under pointer, finger and keyboard cross, and reports it as events of the element. */
export class Pointer {
  private readonly element: Touched;
  private readonly map: MapLibre;
  private readonly painter: Painter;
  /** Where the pointer is, until the next frame has looked there. */
  private at: Point | null = null;
  /** Id of what lies under the pointer. */
  private pointed: string | null = null;

  constructor(element: Touched, map: MapLibre, painter: Painter) {
    this.element = element;
    this.map = map;
    this.painter = painter;
    map.on('click', this.onClick);
    map.on('mousemove', this.onMove);
    map.on('mouseout', this.onOut);
    map.getCanvas().addEventListener('keydown', this.onKey);
  }

  /** Id of the most specific thing in the middle of the map, where Enter would choose. */
  inTheMiddle(): string | undefined {
    return this.idsAt(this.middle(), TOUCH_RADIUS_PX)[0];
  }

  /** The first look at a picture unpacks what its tiles hold, which takes several frames: done before a reader points at anything. */
  lookAhead(): void {
    this.inTheMiddle();
  }

  private features({x, y}: Point, radius: number): ReturnType<MapLibre['queryRenderedFeatures']> {
    if (!this.painter.isReady) return [];
    const box: [PointLike, PointLike] = [
      [x - radius, y - radius],
      [x + radius, y + radius],
    ];
    return [...this.map.queryRenderedFeatures(box, {layers: MARKS_AND_LINES}), ...this.map.queryRenderedFeatures([x, y], {layers: AREAS})].filter(isSeen);
  }

  /** Ids of the things at a spot, the most specific first. */
  private idsAt(point: Point, radius: number): string[] {
    return idsOf(this.features(point, radius)).filter((id) => this.element.catalogue.find(id) !== undefined);
  }

  private middle(): Point {
    return {x: this.element.clientWidth / 2, y: this.element.clientHeight / 2};
  }

  private readonly onClick = (event: MapMouseEvent): void => {
    const byTouch = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
    const radius = byTouch || matchMedia('(pointer: coarse)').matches ? TOUCH_RADIUS_PX : MOUSE_RADIUS_PX;
    // With Shift the second of two things: how are they tied?
    if (event.originalEvent.shiftKey && this.element.view.selected !== null) {
      const [second] = this.idsAt(event.point, radius);
      if (second !== undefined) this.element.dispatchEvent(new CompareEvent(second));
      return;
    }
    this.select(event.point, radius);
  };

  private select(point: Point, radius: number): void {
    const ids = this.idsAt(point, radius);
    const [first, ...others] = ids;
    // Beyond what lies at the spot, what the area is part of is one step away as well.
    const wider = first === undefined ? [] : containersOf(this.element.catalogue, first).filter((id) => !ids.includes(id));
    this.element.dispatchEvent(new SelectEvent(first ?? null, [...others, ...wider]));
  }

  /** Looks once a frame at what lies under the pointer, however often it moves. */
  private readonly onMove = (event: MapMouseEvent): void => {
    const waiting = this.at !== null;
    this.at = event.point;
    if (!waiting) requestAnimationFrame(this.look);
  };

  private readonly look = (): void => {
    const {at} = this;
    this.at = null;
    if (!at || !this.element.isConnected) return;
    const [top] = this.features(at, HOVER_RADIUS_PX).toSorted(bySpecificity);
    this.map.getCanvas().style.setProperty('cursor', top ? 'pointer' : '');
    this.point(top === undefined ? null : (top.properties['id'] as string));
  };

  private readonly onOut = (): void => {
    this.at = null;
    this.point(null);
  };

  private point(id: string | null): void {
    this.painter.hover(id);
    if (id === this.pointed) return;
    this.pointed = id;
    this.element.dispatchEvent(new HoverEvent(id));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const {walked} = this.element;
    if (walked === null) this.select(this.middle(), TOUCH_RADIUS_PX);
    else this.element.dispatchEvent(new SelectEvent(walked));
  };
}
