import type {Map as MapLibre} from 'maplibre-gl';
import type {CameraTarget} from '../../catalogue/camera-target.ts';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import {type Camera, CameraEvent} from '../../events/events.ts';
import type {MapView, Padding, PopupAt} from '../map-view.ts';
import {drawingScale} from '../drawing-scale.ts';
import {reducedMotion} from '../motion.ts';
import {type Frame, isSeenWell} from './fit.ts';
import {flightMs} from './flight.ts';
import {type Size, type Standing, worldPx} from './projection.ts';
import {standingFor, subjectFor} from './resolve.ts';
import type {Rect} from './boxes.ts';
import {obstaclesOn} from './obstacles.ts';

/** A step nearer or further away on the spot. */
const STEP_MS = 300;
const STEP_ZOOMS = 1.01;
/** The way to the next picture within the region; a change of size or of what panels cover follows at once. */
const NEAR_MS = 900;
const FAR_ZOOMS = 1.5;
/** Less than half a pixel is no move. */
const SAME_PX = 0.5;
const SAME_ZOOM = 0.005;
/** A popup that has not been laid out yet is no larger. */
const POPUP: Size = {width: 300, height: 260};

/** What the mover reads of the map element. */
export interface Moved extends HTMLElement {
  readonly catalogue: Catalogue;
  readonly view: MapView;
  /** What to look at; `null`: nothing in particular. */
  readonly goal: CameraTarget | null;
  readonly padding: Padding;
  readonly fixed: boolean;
  /** The popup in its slot, as soon as it is there. */
  readonly popup: HTMLElement | null;
  /** `null`: no popup is wanted. */
  readonly popupAt: PopupAt | null;
  /** The second picture, where it stands now. */
  readonly inset: {readonly rect: Rect} | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Moves a map to its target, and keeps it there until the reader moves it. */
export class Mover {
  private readonly element: Moved;
  private readonly map: MapLibre;
  /** The reader has moved the map away from its target. */
  private away = false;

  constructor(element: Moved, map: MapLibre) {
    this.element = element;
    this.map = map;
    map.on('movestart', (event) => {
      if (event.originalEvent !== undefined) this.away = true;
    });
    map.on('moveend', this.onMoveEnd);
    map.on('resize', () => this.keep());
  }

  /** Goes where the target says, unless it is seen well already. */
  follow(): void {
    const {goal} = this.element;
    this.away = false;
    if (goal !== null && !this.isSeenWell()) this.to(standingOf(this.element, goal), true);
  }

  /** The target again, after the map has got another size or panels cover another part of it. */
  keep(): void {
    const {goal} = this.element;
    if (this.away || goal === null || goal.kind === 'camera' || this.isSeenWell()) return;
    // On the way to another picture it goes on, to where that is now.
    this.to(standingOf(this.element, goal), this.map.isMoving());
  }

  get camera(): Camera {
    const {lng, lat} = this.map.getCenter();
    return {lng, lat, zoom: this.map.getZoom()};
  }

  get standing(): Standing {
    const {top = 0, right = 0, bottom = 0, left = 0} = this.map.getPadding();
    return {camera: this.camera, padding: {top, right, bottom, left}};
  }

  private isSeenWell(): boolean {
    const {goal, catalogue, view} = this.element;
    const subject = goal?.kind === 'thing' ? subjectFor(goal, catalogue, view) : null;
    return subject !== null && isSeenWell(subject, this.standing, frameOf(this.element));
  }

  private to(standing: Standing, animate: boolean): void {
    const {camera, padding} = standing;
    if (this.isAt(standing)) return;
    const to = {center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom, padding: {...padding}};
    const from = this.camera;
    const isStep = Math.abs(camera.zoom - from.zoom) <= STEP_ZOOMS && this.distancePx(camera) < 1;
    if (!animate || this.element.fixed || reducedMotion()) this.map.jumpTo(to);
    else if (Math.abs(camera.zoom - from.zoom) < FAR_ZOOMS && this.distancePx(camera) < this.element.clientWidth)
      this.map.easeTo({...to, duration: isStep ? STEP_MS : NEAR_MS});
    else this.map.flyTo({...to, duration: flightMs(from, camera), curve: 1.25});
  }

  private isAt({camera, padding}: Standing): boolean {
    const now = this.standing.padding;
    const samePadding = (['top', 'right', 'bottom', 'left'] as const).every((side) => now[side] === padding[side]);
    return samePadding && !this.map.isMoving() && Math.abs(camera.zoom - this.map.getZoom()) < SAME_ZOOM && this.distancePx(camera) < SAME_PX;
  }

  private distancePx({lng, lat, zoom}: Camera): number {
    const now = this.map.getCenter();
    return (Math.hypot((lng - now.lng) * Math.cos((lat * Math.PI) / 180), lat - now.lat) / 360) * worldPx(zoom);
  }

  private readonly onMoveEnd = (event: {originalEvent?: unknown}): void => {
    this.element.dispatchEvent(new CameraEvent(this.camera, event.originalEvent !== undefined));
  };
}

/** Where a target lies for the size that the map has now. */
export const standingOf = (element: Moved, goal: CameraTarget): Standing => standingFor(goal, element.catalogue, element.view, frameOf(element));

/** The map as a place for pictures. */
export function frameOf(element: Moved): Frame {
  const {padding, view, popup, popupAt} = element;
  const box = popup?.getBoundingClientRect();
  return {
    size: {width: element.clientWidth, height: element.clientHeight},
    padding,
    obstacles: obstaclesOn(element),
    popup: popupAt === null ? null : box && box.width > 0 ? {width: box.width, height: box.height} : POPUP,
    insets: !element.fixed,
    language: view.language,
    also: view.also ?? null,
    scale: drawingScale({width: element.clientWidth, height: element.clientHeight}, view),
    hall: view.scale > 1,
  };
}
