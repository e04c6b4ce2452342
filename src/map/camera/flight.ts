import type {Camera} from '../../events/events.ts';
import {mercatorY, worldPx} from './projection.ts';

const SHORTEST_MS = 900;
const LONGEST_MS = 3200;
/** For each doubling of the way, in widths of a picture 1280 px wide, and for each level of zoom. */
const MS_PER_DOUBLING = 260;
const MS_PER_ZOOM = 220;
const PICTURE_PX = 1280;

/**
 * How long the way from one camera to another may take, in milliseconds: short steps are brisk, a way across the world is calm, and none keeps the hall waiting.
 * The way is measured at the higher of the two cameras, for that is where a flight passes.
 */
export function flightMs(from: Camera, to: Camera): number {
  const world = worldPx(Math.min(from.zoom, to.zoom));
  const across = ((to.lng - from.lng) / 360) * world;
  const up = (mercatorY(to.lat) - mercatorY(from.lat)) * world;
  const pictures = Math.hypot(across, up) / PICTURE_PX;
  const way = MS_PER_DOUBLING * Math.log2(1 + pictures) + MS_PER_ZOOM * Math.abs(to.zoom - from.zoom);
  return Math.round(Math.min(LONGEST_MS, SHORTEST_MS + way));
}
