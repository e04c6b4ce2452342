import type {GeoJSONSource, Map as MapLibre} from 'maplibre-gl';
import type {Catalogue} from '../catalogue/catalogue.ts';
import {COLOURS} from '../catalogue/topics.ts';
import {isOther} from '../common/is-other.ts';
import {applyGlobalState} from './apply-state.ts';
import {asDrawn} from './as-drawn.ts';
import {freeRect, type Rect} from './camera/boxes.ts';
import {NO_PADDING, type Size} from './camera/projection.ts';
import {type AreaState, areaStates} from './data/area-states.ts';
import {type Drawn, drawingOf, drawingsOf} from './data/drawings.ts';
import {collection, type Drawing} from './data/features.ts';
import {GROW_MS, grown} from './data/growing.ts';
import {arcsNearPairs, outlineOf, PAIR_PLACES, roomsInSight} from './data/country-pairs.ts';
import {pegNear, pictureEdge} from './data/picture-edge.ts';
import {drawingScale} from './drawing-scale.ts';
import {arcsShown, globalStateOf, type Nearness, nearnessAt} from './global-state.ts';
import {drawPicture, type Look, PATTERN_NAMES, PICTURE_NAMES, PIXEL_RATIO} from './images.ts';
import type {MapView, Padding} from './map-view.ts';
import {reducedMotion} from './motion.ts';
import {HOVERABLE, type SourceName} from './sources.ts';
import {placeNamesAnew} from './name-placing.ts';
import {keepPicture} from './whole-picture.ts';

const AREAS = {source: 'region', sourceLayer: 'municipalities'} as const;
/** Often enough to be seen growing, seldom enough for the worker to keep up. */
const GROW_STEP_MS = 60;

/** Hands what is to be seen to a MapLibre map: each time only what is different from before. */
export class Painter {
  private readonly map: MapLibre;
  private readonly catalogue: Catalogue;
  /** Around the globe, where the style draws nothing. */
  private readonly ground: HTMLElement;
  private readonly obstacles: () => readonly Rect[];
  private view: MapView;
  private nearbyApart = false;
  private shown: Drawn | null = null;
  /** Of its pictures; `null`: there are none yet. */
  private look: Look | null = null;
  private nearness: Nearness;
  /** What the state of each area was last set to. */
  private readonly areas = new Map<string, AreaState>();
  private hovered: string | null = null;
  private growing: ReturnType<typeof setTimeout> | undefined;
  private padding: Padding = NO_PADDING;
  private inset: Rect | null = null;
  /** What keeps names off, as it was last drawn; `null`: nothing. */
  private edge: Drawing | null = null;
  /** Pairs of names at the border that have room for both. */
  private rooms: readonly number[] = PAIR_PLACES.map(({room}) => room);
  private atEdge: readonly string[] = [];
  /** As it was last told: to ask the page would have it laid out in the middle of an act. */
  private size: Size;
  private moving = false;
  private guarding = false;
  private pointed: string | null = null;
  private lit: string | null = null;
  /** Not isStyleLoaded(): that is also false while a tile loads, and a change would be lost. */
  private ready = false;

  constructor(map: MapLibre, catalogue: Catalogue, view: MapView, ground: HTMLElement, obstacles: () => readonly Rect[]) {
    this.map = map;
    this.catalogue = catalogue;
    this.view = asDrawn(catalogue, view);
    this.ground = ground;
    this.obstacles = obstacles;
    this.nearness = nearnessAt(map.getZoom());
    this.size = sizeOf(map);
    map.once('style.load', () => void this.begin());
    map.on('zoom', this.onZoom);
    map.on('movestart', this.freeEdge);
    map.on('moveend', this.onMoveEnd);
    map.on('resize', this.onResize);
  }

  /** In a frame without an origin the worker comes later than the style, and what is said to it before is lost. */
  private async begin(): Promise<void> {
    const {style} = this.map;
    // That there is none is said elsewhere.
    await style.dispatcher.waitForInitComplete().catch(() => undefined);
    if (this.map.style !== style) return;
    this.ready = true;
    this.update();
    this.lightUp();
    this.guardEdge();
  }

  get isReady(): boolean {
    return this.ready;
  }

  /** The map is about to be removed. */
  close(): void {
    clearTimeout(this.growing);
    this.ready = false;
  }

  /** Shows another view. */
  show(view: MapView): void {
    this.view = asDrawn(this.catalogue, view);
    if (!this.ready) return;
    // Asked for before MapLibre asks for its frame, it comes before it: whether pairs of names have room is known when names are read, which is once.
    this.guardEdgeSoon();
    this.update();
  }

  /** What covers the picture along its edges, and the second picture in it: names end before them. */
  cover(padding: Padding, inset: Rect | null): void {
    this.padding = padding;
    this.inset = inset;
    this.guardEdge();
  }

  /** Near ties have a picture of their own: in this one they would be written on each other. */
  setNearbyApart(apart: boolean): void {
    if (apart === this.nearbyApart) return;
    this.nearbyApart = apart;
    if (this.ready) this.update();
  }

  /** What has its name at the edge of the picture has none in it (names in Dutch). */
  setNamedAtEdge(names: readonly string[]): void {
    if (!isOther(names, this.atEdge)) return;
    this.atEdge = names;
    if (this.ready) this.setGlobalState(this.view);
  }

  /** The reader points at a thing on the map; `null`: at none. It lights up wherever it is drawn. */
  hover(id: string | null): void {
    this.pointed = id;
    this.lightUp();
  }

  /** Lights a thing up for somebody else, as long as the reader points at none. */
  light(id: string | null): void {
    this.lit = id;
    this.lightUp();
  }

  private lightUp(): void {
    const id = this.pointed ?? this.lit;
    if (id === this.hovered || !this.ready) return;
    for (const target of HOVERABLE) {
      if (this.hovered !== null) this.map.setFeatureState({...target, id: this.hovered}, {hover: false});
      if (id !== null) this.map.setFeatureState({...target, id}, {hover: true});
    }
    const hovering = id !== null;
    if (hovering !== (this.hovered !== null)) this.map.setGlobalStateProperty('hovering', hovering);
    this.hovered = id;
  }

  /**
   * Rings have a shader of their own, which takes long to make where graphics are slow: it is made with the first picture on the screen, not when the reader first chooses something.
   */
  makeRings(): void {
    if (!this.ready || this.hovered !== null) return;
    this.map.setGlobalStateProperty('hovering', true);
    this.map.once('render', () => {
      // Removed, or the pointer is on something by now.
      if (this.ready && this.hovered === null) this.map.setGlobalStateProperty('hovering', false);
    });
  }

  private update(): void {
    const before = this.shown;
    const drawn = {...this.view, nearbyApart: this.nearbyApart};
    this.shown = drawn;
    this.ground.style.setProperty('background', COLOURS[drawn.scheme].space);
    const grows = before !== null && drawn.lens && !(before.lens && before.selected === drawn.selected) && !reducedMotion();
    // What grows is seen growing.
    placeNamesAnew(this.map);
    if (!grows) keepPicture(this.map);
    this.drawPictures();
    this.setAreas(drawn);
    this.setGlobalState(drawn);
    for (const [source, features] of drawingsOf(this.catalogue, drawn, before)) this.draw(source, features);
    if (grows) this.grow(drawn);
  }

  private draw(source: SourceName, features: Drawing): void {
    void this.map.getSource<GeoJSONSource>(source)?.setData(features);
  }

  /** Lets the ties of the lens grow from their owners. */
  private grow(drawn: Drawn): void {
    const began = performance.now();
    const [ties, lens] = [drawingOf('ties', this.catalogue, drawn), drawingOf('lens', this.catalogue, drawn)];
    const related = new Set([...drawn.related, drawn.selected]);
    const step = (): void => {
      // Removed, or something else is shown by now.
      if (this.shown !== drawn || !this.map.getSource('ties')) return;
      const share = Math.min(1, (performance.now() - began) / GROW_MS);
      this.draw(
        'ties',
        grown(ties, share, (id) => related.has(id)),
      );
      this.draw(
        'lens',
        grown(lens, share, () => true),
      );
      if (share < 1) this.growing = setTimeout(step, GROW_STEP_MS);
    };
    clearTimeout(this.growing);
    step();
  }

  /** Marks and patterns change in place. */
  private drawPictures(): void {
    const look: Look = {scheme: this.view.scheme, scale: this.scale};
    const before = this.look;
    if (!isOther(look, before)) return;
    this.look = look;
    for (const name of PICTURE_NAMES) {
      const picture = drawPicture(name, look);
      if (before === null) this.map.addImage(name, picture, {pixelRatio: PIXEL_RATIO});
      else this.map.updateImage(name, picture);
    }
    if (before !== null) this.map.once('idle', () => this.renewRims(look));
  }

  /**
   * Around each pattern MapLibre (6.17) keeps a rim of one pixel, where it goes on, which `updateImage` leaves as it was: in other colours it would be seen as a grid. It is
   * renewed when the tiles are read with the picture anew, and that can wait until the map is at rest.
   */
  private renewRims(look: Look): void {
    if (!this.ready || this.look !== look) return;
    for (const name of PATTERN_NAMES) {
      this.map.removeImage(name);
      this.map.addImage(name, drawPicture(name, look), {pixelRatio: PIXEL_RATIO});
    }
  }

  private setAreas(view: MapView): void {
    const states = areaStates(this.catalogue, view);
    for (const id of this.areas.keys()) {
      if (states.has(id)) continue;
      this.areas.delete(id);
      this.map.setFeatureState({...AREAS, id}, {fill: '', hatch: 0, border: 0, hoverable: 0});
    }
    for (const [id, state] of states) {
      if (!isOther(state, this.areas.get(id))) continue;
      this.areas.set(id, state);
      this.map.setFeatureState({...AREAS, id}, {...state});
    }
  }

  private setGlobalState(view: MapView): void {
    const state = globalStateOf(this.catalogue, view, this.nearness, this.scale);
    applyGlobalState(this.map, {
      ...state,
      atEdge: this.atEdge,
      pairRooms: state.pairRooms.filter((room) => this.rooms.includes(room)),
      hovering: this.hovered !== null,
    });
  }

  /** How many times as large as designed all of it is drawn in a picture of this size. */
  private get scale(): number {
    return drawingScale(this.size, this.view);
  }

  private readonly onResize = (): void => {
    this.size = sizeOf(this.map);
    if (this.ready && this.look?.scale !== this.scale) {
      this.drawPictures();
      this.setGlobalState(this.view);
    }
    this.guardEdge();
  };

  private readonly onZoom = (): void => {
    const nearness = nearnessAt(this.map.getZoom());
    if (nearness === this.nearness) return;
    this.nearness = nearness;
    if (this.ready) this.setGlobalState(this.view);
  };

  /** Names may not be cut by the edge of the picture, nor lie under what stands on it: to be called when that moves. */
  readonly guardEdge = (): void => {
    if (!this.ready || this.moving) return;
    const {map, padding, inset} = this;
    const {clientWidth: width, clientHeight: height} = map.getContainer();
    const obstacles = this.obstacles();
    this.showPairs({width, height}, obstacles);
    const middle = map.getCenter();
    const point = pegNear([middle.lng, middle.lat]);
    const {x, y} = map.project([...point]);
    // Not to the last digit: what MapLibre computes wavers, and would be read anew each time.
    const edge = pictureEdge({size: {width, height}, padding, inset, obstacles}, {point, x: toHundredths(x), y: toHundredths(y)});
    if (!isOther(edge, this.edge)) return;
    this.edge = edge;
    this.draw('picture-edge', edge);
  };

  private showPairs(size: Size, obstacles: readonly Rect[]): void {
    const {map, padding, inset, view} = this;
    const rooms = roomsInSight({
      size,
      free: freeRect(size, padding, 0),
      covered: inset ? [...obstacles, inset] : obstacles,
      project: (at) => map.project([...at]),
      languages: view.also ? [view.language, view.also] : [view.language],
      scale: this.scale,
      // The arcs whatever is chosen: else each choice would have all names read anew. Few outlines pass there.
      lines: [
        ...arcsShown(this.catalogue, {...view, selected: null, related: []}, this.nearness).flatMap(({id}) => arcsNearPairs(this.catalogue).get(id) ?? []),
        ...outlineOf(this.catalogue, view.selected),
      ],
    });
    if (!isOther(rooms, this.rooms)) return;
    this.rooms = rooms;
    this.setGlobalState(view);
  }

  /** The same before the next frame is drawn: by then everything on the picture has its size, and the page is laid out once for all who ask. */
  readonly guardEdgeSoon = (): void => {
    if (this.guarding) return;
    this.guarding = true;
    requestAnimationFrame(() => {
      this.guarding = false;
      this.guardEdge();
    });
  };

  private readonly onMoveEnd = (): void => {
    this.moving = false;
    this.guardEdge();
  };

  /** On the way the old edge would run across the picture. A jump is over at once: to take the edge away first would have its names placed without one for as long as the worker is busy. */
  private readonly freeEdge = (): void => {
    this.moving = true;
    this.edge = null;
    queueMicrotask(() => {
      if (this.moving && this.ready) this.draw('picture-edge', collection([]));
    });
  };
}

const toHundredths = (pixels: number): number => Math.round(pixels * 100) / 100;

const sizeOf = (map: MapLibre): Size => {
  const {clientWidth: width, clientHeight: height} = map.getContainer();
  return {width, height};
};
