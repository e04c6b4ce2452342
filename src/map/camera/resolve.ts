import type {Catalogue} from '../../catalogue/catalogue.ts';
import {type CameraTarget, CORE, pictureOffset, REGION} from '../../catalogue/camera-target.ts';
import type {Camera} from '../../events/events.ts';
import type {MapView, Padding} from '../map-view.ts';
import type {Frame} from './fit.ts';
import {fit} from './fit.ts';
import {FLAT_FROM, latitudeAt, mercatorY, NO_PADDING, type Standing, worldPx} from './projection.ts';
import {type Lens, setSubject, type Subject, subjectOf, tiesSubject} from './subject.ts';

const NARROW_BELOW_PX = 640;
const EDGE_PX: Padding = {top: 30, right: 36, bottom: 30, left: 30};
/** Half as much on a narrow screen, where every pixel counts. */
const NARROW_EDGE = 0.4;
/** California and Liaoning are both on the visible side of the globe from here. */
const WORLD = {lng: 0, lat: 63, zoomAtHeight900: 1.72};
/** The globe takes this share of a tall picture's width. */
const WORLD_OF_WIDTH = 0.74;
const LEAST_WORLD_PX = 320;
const LEAST_ZOOM = 0.1;

/** What of a view decides what its lens shows. */
type Held = Pick<MapView, 'arcs' | 'compare' | 'year'>;

/** Where the map must stand for its target. */
export function standingFor(target: CameraTarget, catalogue: Catalogue, view: Held, frame: Frame): Standing {
  switch (target.kind) {
    case 'region':
      return regionStanding(frame);
    case 'world':
      return worldStanding(frame);
    case 'camera':
      return {camera: target.camera, padding: NO_PADDING};
    case 'picture':
      return centredIn({...target.camera, zoom: Math.max(LEAST_ZOOM, target.camera.zoom + pictureOffset(frame.size, frame.padding))}, frame.padding);
    case 'thing':
    case 'set':
    case 'ties': {
      const subject = subjectFor(target, catalogue, view);
      return subject === null ? regionStanding(frame) : fit(subject, frame);
    }
  }
}

/** What the target is about; `null` when it is no thing, or one that is nowhere. */
export function subjectFor(target: CameraTarget, catalogue: Catalogue, view: Held): Subject | null {
  const subject = subjectAt(target, catalogue, view);
  return subject === null || subject.essentials.length === 0 ? null : subject;
}

function subjectAt(target: CameraTarget, catalogue: Catalogue, view: Held): Subject | null {
  if (target.kind === 'set') return setSubject(catalogue, target.ids);
  if ((target.kind !== 'thing' && target.kind !== 'ties') || !catalogue.find(target.id)) return null;
  return target.kind === 'ties' ? tiesSubject(catalogue, lensFor(target, view)) : subjectOf(catalogue, target.id);
}

/** What the lens of a target shows. */
export const lensFor = ({id, related}: {readonly id: string; readonly related: readonly string[]}, view: Held): Lens => ({
  id,
  compare: view.compare ?? null,
  related,
  year: view.year,
  arcs: view.arcs,
});

/** The territory, or its middle on a narrow screen, in what panels leave free. */
export function regionStanding({size, padding}: Pick<Frame, 'size' | 'padding'>): Standing {
  const narrow = size.width < NARROW_BELOW_PX;
  const [[west, south], [east, north]] = narrow ? CORE : REGION;
  const part = narrow ? NARROW_EDGE : 1;
  const edge: Padding = {
    top: padding.top + EDGE_PX.top * part,
    right: padding.right + EDGE_PX.right * part,
    bottom: padding.bottom + EDGE_PX.bottom * part,
    left: padding.left + EDGE_PX.left * part,
  };
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const wide = (Math.max(1, size.width - edge.left - edge.right) * 360) / (east - west);
  const tall = Math.max(1, size.height - edge.top - edge.bottom) / (bottom - top);
  const zoom = Math.log2(Math.min(wide, tall) / worldPx(0));
  return centredIn({lng: (west + east) / 2, lat: latitudeAt((top + bottom) / 2), zoom}, edge);
}

/** The globe, in what panels leave free; it keeps its share of the picture's height. */
function worldStanding({size, padding}: Frame): Standing {
  const height = size.height - padding.top - padding.bottom;
  const width = size.width - padding.left - padding.right;
  const zoom = WORLD.zoomAtHeight900 + Math.log2(Math.max(LEAST_WORLD_PX, Math.min(height, width * WORLD_OF_WIDTH)) / 900);
  return {camera: {lng: WORLD.lng, lat: WORLD.lat, zoom}, padding};
}

/** The standing whose picture has this camera's centre in the middle of what is left free. A globe is moved as a whole, for turning it would show other lands. */
export function centredIn({lng, lat, zoom}: Camera, padding: Padding): Standing {
  if (zoom < FLAT_FROM) return {camera: {lng, lat, zoom}, padding};
  const {top, right, bottom, left} = padding;
  const world = worldPx(zoom);
  return {camera: {lng: lng + ((right - left) / 2 / world) * 360, lat: latitudeAt(mercatorY(lat) + (bottom - top) / 2 / world), zoom}, padding: NO_PADDING};
}
