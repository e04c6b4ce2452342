import type {Point} from 'geojson';
import type {LngLat} from '../../catalogue/facts.ts';
import type {Rect} from '../camera/boxes.ts';
import type {Padding} from '../map-view.ts';
import {latitudeAt, mercatorY} from '../camera/projection.ts';
import {collection, type Drawing, pointFeature} from './features.ts';

/** So long a stretch of an edge one unseen mark keeps free of names, in CSS px. */
export const EDGE_STEP_PX = 120;
/** So wide is the picture of an unseen mark, in CSS px, and so wide an edge. */
const MARK_PX = 8;
const EDGE_PX = 2;
/** Within the picture, so that the mark counts. */
const INSET_PX = 1;

/** All marks hang on one point: their source has no tiles beyond this zoom, so that there is one to read and no more. */
export const PEG_ZOOM = 4;
/** Units of the side of a GeoJSON tile, to which it rounds its points. */
const TILE_UNITS = 8192;

/** The point nearest to another that the tiles of `PEG_ZOOM` keep to the millimetre: 190 m from one to the next in Twente. */
export function pegNear([lng, lat]: LngLat): LngLat {
  const units = TILE_UNITS * 2 ** PEG_ZOOM;
  return [(Math.round((lng / 360 + 0.5) * units) / units - 0.5) * 360, latitudeAt(Math.round(mercatorY(lat) * units) / units)];
}

/** A point of the earth that is in the picture, and where: all marks hang on it, since not every pixel beside a globe has a point of its own. */
export interface Peg {
  readonly point: LngLat;
  readonly x: number;
  readonly y: number;
}

/** What keeps names off: the edge of the picture, what covers it along its edges, a second picture in it, and buttons, scale and plates on it. */
export interface Kept {
  readonly size: {readonly width: number; readonly height: number};
  readonly padding: Padding;
  readonly inset: Rect | null;
  readonly obstacles: readonly Rect[];
}

/**
 * Unseen marks along the edges of the picture and of a second picture in it: no name is drawn across them, so none is cut. What lies on the picture is covered with
 * them, so that no name is under it.
 */
export function pictureEdge({size: {width, height}, padding, inset, obstacles}: Kept, peg: Peg): Drawing<Point> {
  const mark = (kind: 'level' | 'upright' | 'block', x: number, y: number, px = EDGE_PX) => {
    const size = px / MARK_PX;
    // MapLibre counts an offset in the size of the mark.
    return pointFeature(peg.point, {id: kind, kind, size, offset: [(x - peg.x) / size, (y - peg.y) / size]});
  };
  const picture = {left: INSET_PX, top: INSET_PX, right: width - INSET_PX, bottom: height - INSET_PX};
  const covered = [
    {left: 0, top: 0, right: width, bottom: padding.top},
    {left: 0, top: height - padding.bottom, right: width, bottom: height},
    {left: 0, top: 0, right: padding.left, bottom: height},
    {left: width - padding.right, top: 0, right: width, bottom: height},
  ];
  return collection([
    ...[picture, ...(inset ? [inset] : [])].flatMap(({left, top, right, bottom}) => [
      ...middles(left, right, EDGE_STEP_PX).flatMap((x) => [mark('level', x, top), mark('level', x, bottom)]),
      ...middles(top, bottom, EDGE_STEP_PX).flatMap((y) => [mark('upright', left, y), mark('upright', right, y)]),
    ]),
    ...[...covered, ...obstacles].flatMap(({left, top, right, bottom}) => {
      const px = Math.min(right - left, bottom - top);
      if (px <= 0) return [];
      return middles(left, right, px, px).flatMap((x) => middles(top, bottom, px, px).map((y) => mark('block', x, y, px)));
    }),
  ]);
}

/** Middles of the stretches that cover a side, none longer than the step. @param length - of what stands on each middle, which may not stick out */
function middles(from: number, to: number, step: number, length = 0): number[] {
  const count = Math.max(1, Math.ceil((to - from) / step));
  if (length > 0 && count > 1) return Array.from({length: count}, (_, index) => from + length / 2 + ((to - from - length) * index) / (count - 1));
  return Array.from({length: count}, (_, index) => from + ((to - from) * (index + 0.5)) / count);
}
