import type {GeoJSONSource, Map as MapLibre} from 'maplibre-gl';
import type {Catalogue} from '../catalogue/catalogue.ts';
import {areaStates} from './data/area-states.ts';
import {drawingsOf} from './data/drawings.ts';
import {globalStateOf, type Nearness} from './global-state.ts';
import {drawPicture, PICTURE_NAMES, PIXEL_RATIO} from './images.ts';
import type {MapView} from './map-view.ts';
import {HOVERABLE} from './sources.ts';

const AREAS = {source: 'region', sourceLayer: 'municipalities'} as const;

/** Hands a view to MapLibre, once its style is there: each time only what is different from before. */
export class Painter {
  private readonly map: MapLibre;
  private readonly catalogue: Catalogue;
  private shown: MapView | null = null;
  /** What the state of each area was last set to, as text. */
  private readonly areas = new Map<string, string>();
  private hovered: string | null = null;

  constructor(map: MapLibre, catalogue: Catalogue) {
    this.map = map;
    this.catalogue = catalogue;
  }

  show(view: MapView, nearness: Nearness): void {
    const before = this.shown;
    this.shown = view;
    this.drawPictures(view, before);
    this.setAreas(view);
    this.setGlobalState(view, nearness);
    for (const [source, features] of drawingsOf(this.catalogue, view, before)) void this.map.getSource<GeoJSONSource>(source)?.setData(features);
  }

  /** Lights a thing up wherever it is drawn; `null`: none. */
  hover(id: string | null): void {
    if (id === this.hovered) return;
    for (const target of HOVERABLE) {
      if (this.hovered !== null) this.map.setFeatureState({...target, id: this.hovered}, {hover: false});
      if (id !== null) this.map.setFeatureState({...target, id}, {hover: true});
    }
    this.hovered = id;
  }

  /** Marks and patterns change in place. */
  private drawPictures(view: MapView, before: MapView | null): void {
    if (before?.scheme === view.scheme && before.scale === view.scale) return;
    for (const name of PICTURE_NAMES) {
      const picture = drawPicture(name, view);
      if (before === null) this.map.addImage(name, picture, {pixelRatio: PIXEL_RATIO});
      else this.map.updateImage(name, picture);
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
      const text = JSON.stringify(state);
      if (this.areas.get(id) === text) continue;
      this.areas.set(id, text);
      this.map.setFeatureState({...AREAS, id}, {...state});
    }
  }

  /** All values at once: one by one, MapLibre would read a source anew for each of them. */
  private setGlobalState(view: MapView, nearness: Nearness): void {
    const state = globalStateOf(this.catalogue, view, nearness);
    // oxlint-disable-next-line no-underscore-dangle -- the public method takes one value at a time
    this.map.style._setGlobalStateValues({...state});
  }
}
