import type {Size} from './camera/projection.ts';
import type {MapView} from './map-view.ts';

/** The map beside the column, of the screen for which the design gives its sizes: 1920 × 1080. */
const DESIGNED: Size = {width: 1552, height: 1080};
/** A larger screen shows more of the region, and what is written on it larger: half of its growth goes to each. */
const SHARE_OF_GROWTH = 0.5;
/** Each change has all names placed anew: while a window is drawn larger there are few. */
const STEP = 0.25;
/** Beyond this the marks, which are pictures, would lose their edge. */
const MOST = 4;

/** How many times as large as the design has them names, marks and lines are drawn, so that they can be read on this map. In the hall they grow with the picture, as all that stands on it. */
export function drawingScale({width, height}: Size, {scale, drawnAt}: Pick<MapView, 'scale' | 'drawnAt'>): number {
  const growth = Math.min(width / DESIGNED.width, height / DESIGNED.height);
  const wanted = drawnAt ?? (scale > 1 ? (scale * height) / DESIGNED.height : 1 + (growth - 1) * SHARE_OF_GROWTH);
  return Math.min(MOST, Math.max(1, Math.round(wanted / STEP) * STEP));
}
