import type {Geometry} from 'geojson';
import type {GeoJSONSource, Map as MapLibre} from 'maplibre-gl';
import type {Catalogue} from '../catalogue/catalogue.ts';
import {COLOURS} from '../catalogue/topics.ts';
import type {LngLat} from '../catalogue/facts.ts';
import {FLAT_FROM, NO_PADDING} from './camera/projection.ts';
import {NEARBY_KM} from './camera/subject.ts';
import {alike, collection, type Drawing, inLanguages} from './data/features.ts';
import {lensDrawing} from './data/lens.ts';
import {networkDiscs, networkLines} from './data/networks.ts';
import {pictureEdge} from './data/picture-edge.ts';
import {partnershipArcs, partnershipEnds, partnershipStart} from './data/partnerships.ts';
import {projectSeats, projectTowns} from './data/seats.ts';
import {cityMarks, landmarkMarks, spots} from './data/things.ts';
import {globalStateOf, type Nearness, nearnessAt} from './global-state.ts';
import {drawPicture, PICTURE_NAMES, PIXEL_RATIO} from './images.ts';
import type {MapView, Padding} from './map-view.ts';
import {absolute, type CatalogueSource, FILE_SOURCES, fileAt, type FileSource, isFiner} from './sources.ts';

/** Layers that the pointer lights up by feature state. */
const HOVERED_SOURCES: ReadonlySet<string> = new Set(['municipalities', 'districts', 'arcs', 'corridors', 'spots']);

/** The file of a source at a zoom; further out than the coarsest there is no coarser one. */
const fileNear = (source: FileSource, zoom: number): string | null => fileAt(source, Math.max(0, zoom));

/** Hands what is to be seen to a MapLibre map: the view by global state, things from the catalogue and outlines from files by their sources. */
export class Painter {
  private readonly catalogue: Catalogue;
  private readonly map: MapLibre;
  /** Around the globe, where the style draws nothing. */
  private readonly ground: HTMLElement;
  private view: MapView;
  private shown: MapView | null = null;
  private nearness: Nearness;
  private padding = NO_PADDING;
  private nearbyApart = false;
  private hovered: string | null = null;
  /** The file that each source shows by now. */
  private readonly files = new Map<FileSource, string>();
  /** Not isStyleLoaded(): that is also false while a tile loads, and a change would be lost. */
  private ready = false;

  /** @param zoom - of the first picture: the style has its files already */
  constructor(map: MapLibre, catalogue: Catalogue, view: MapView, zoom: number, ground: HTMLElement) {
    this.map = map;
    this.catalogue = catalogue;
    this.view = view;
    this.ground = ground;
    this.nearness = nearnessAt(zoom);
    for (const source of FILE_SOURCES) {
      const url = fileNear(source, zoom);
      if (url !== null) this.files.set(source, url);
    }
    map.once('style.load', () => this.begin());
    map.on('zoom', this.onZoom);
    map.on('movestart', this.freeEdge);
    map.on('moveend', this.guardEdge);
    map.on('resize', this.guardEdge);
  }

  get isReady(): boolean {
    return this.ready;
  }

  /** Shows another view. */
  show(view: MapView): void {
    this.view = view;
    if (this.ready) this.update();
  }

  /** What panels cover of the picture: names end before it. */
  pad(padding: Padding): void {
    this.padding = padding;
    this.guardEdge();
  }

  /** Lights a thing up wherever it is drawn. */
  hover(id: string | null): void {
    if (id === this.hovered || !this.ready) return;
    for (const source of HOVERED_SOURCES) {
      if (this.hovered !== null) this.map.setFeatureState({source, id: this.hovered}, {hover: false});
      if (id !== null) this.map.setFeatureState({source, id}, {hover: true});
    }
    this.hovered = id;
  }

  private begin(): void {
    for (const name of PICTURE_NAMES) this.map.addImage(name, drawPicture(name, this.view.scheme), {pixelRatio: PIXEL_RATIO});
    this.ready = true;
    const {catalogue} = this;
    this.draw('spots', spots(catalogue));
    this.draw('cities', cityMarks(catalogue));
    this.draw('landmarks', landmarkMarks(catalogue));
    this.draw('seats', projectSeats(catalogue));
    this.draw('arcs', partnershipArcs(catalogue));
    this.draw('arc-ends', partnershipEnds(catalogue));
    this.draw('networks', networkDiscs(catalogue));
    this.draw('network-lines', networkLines(catalogue));
    this.update();
    this.loadFiles();
    this.guardEdge();
  }

  private draw(source: CatalogueSource, features: Drawing): void {
    this.map.getSource<GeoJSONSource>(source)?.setData(features);
  }

  /** Hands what changed in the view to the style, name by name. */
  private update(): void {
    const {map, view, shown: before, catalogue} = this;
    this.shown = view;
    this.ground.style.setProperty('background', COLOURS[view.scheme].space);
    const current = map.getGlobalState();
    for (const [name, value] of Object.entries(globalStateOf(catalogue, view, this.nearness))) {
      if (JSON.stringify(current[name]) !== JSON.stringify(value)) map.setGlobalStateProperty(name, value);
    }
    if (before && before.scheme !== view.scheme) for (const name of PICTURE_NAMES) map.updateImage(name, drawPicture(name, view.scheme));
    if (before?.projects.join() !== view.projects.join()) this.draw('towns', projectTowns(catalogue, view.projects));
    if (before?.arcs.join() !== view.arcs.join()) this.draw('arc-start', partnershipStart(catalogue, view.arcs));
    if (before?.selected !== view.selected || before.lens !== view.lens || before.compare !== view.compare) this.drawLens();
  }

  private drawLens(): void {
    const {lens, selected, compare = null} = this.view;
    const {lines, points} = lensDrawing(this.catalogue, lens ? selected : null, compare);
    this.draw('lens-lines', lines);
    this.draw('lens-points', this.nearbyApart ? withoutNearNames(points) : points);
  }

  /** Near ties have a picture of their own: in this one they would be written on each other. */
  setNearbyApart(apart: boolean): void {
    if (apart === this.nearbyApart) return;
    this.nearbyApart = apart;
    if (!this.ready) return;
    this.drawLens();
    const ends = partnershipEnds(this.catalogue);
    this.draw('arc-ends', apart ? withoutNearNames(ends) : ends);
  }

  /** Fetches what this zoom shows and the ones before did not; a finer outline takes the place of the coarse one, all of them together. */
  private loadFiles(): void {
    const zoom = this.map.getZoom();
    for (const source of FILE_SOURCES) {
      const url = fileNear(source, zoom);
      if (url === null || !isFiner(source, url, this.files.get(source) ?? null)) continue;
      this.files.set(source, url);
      this.map.getSource<GeoJSONSource>(source)?.setData(absolute(url, document.baseURI));
    }
  }

  /** Names may not be cut by the edge of the picture. The globe has room around it. */
  private readonly guardEdge = (): void => {
    const {map} = this;
    if (!this.ready) return;
    const {clientWidth: width, clientHeight: height} = map.getContainer();
    const at = (x: number, y: number): LngLat => {
      const {lng, lat} = map.unproject([x, y]);
      return [lng, lat];
    };
    this.draw('picture-edge', map.getZoom() < FLAT_FROM ? collection([]) : pictureEdge({width, height}, this.padding, at));
  };

  /** On the way the old edge would run across the picture. */
  private readonly freeEdge = (): void => {
    if (this.ready) this.draw('picture-edge', collection([]));
  };

  private readonly onZoom = (): void => {
    if (!this.ready) return;
    this.loadFiles();
    const nearness = nearnessAt(this.map.getZoom());
    if (nearness === this.nearness) return;
    this.nearness = nearness;
    this.update();
  };
}

/** The marks stay, the names are in the second picture. */
const withoutNearNames = <G extends Geometry>({features}: Drawing<G>): Drawing<G> =>
  collection(
    features.map((feature) =>
      feature.properties['kind'] === 'start' || Number(feature.properties['km']) >= NEARBY_KM
        ? feature
        : {...feature, properties: {...feature.properties, ...inLanguages('name', alike('')), ...inLanguages('sub', alike(''))}},
    ),
  );

/** Zooms from the globe to a town. */
const EVERY_ZOOM = [1, 5, 8, 10];

/** Fetches the files of every zoom into the browser's cache, so that nothing comes in late when a presentation moves on. */
export function prefetchFiles(): void {
  const urls = new Set(EVERY_ZOOM.flatMap((zoom) => FILE_SOURCES.map((source) => fileAt(source, zoom))));
  for (const url of urls) if (url !== null) void fetch(absolute(url, document.baseURI), {priority: 'low'}).catch(() => undefined);
}
