import type {Padding} from './map-view.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Where a popup lies in the map and where its beak points from. All in CSS pixels from the map's top left. */
export interface PopupPlace {
  readonly left: number;
  readonly top: number;
  readonly side: 'above' | 'below';
  /** Distance of the beak from the popup's left edge. */
  readonly beak: number;
}

const GAP = 22;
const EDGE = 12;
/** The beak must not leave the round corner. */
const BEAK_FROM_CORNER = 22;

/** Above the point, below it where there is no room above, and moved aside near an edge; its beak stays at the point. */
export function placePopup(at: {readonly x: number; readonly y: number}, popup: Box, map: Box, padding: Padding): PopupPlace {
  const above = at.y - GAP - popup.height >= EDGE + padding.top;
  const least = EDGE + padding.left;
  const most = Math.max(least, map.width - EDGE - padding.right - popup.width);
  const left = Math.min(most, Math.max(least, at.x - popup.width / 2));
  const beak = Math.min(popup.width - BEAK_FROM_CORNER, Math.max(BEAK_FROM_CORNER, at.x - left));
  const wanted = above ? at.y - GAP - popup.height : at.y + GAP;
  // Taller than the room on either side: it stays in sight, and covers its place rather than lose its head.
  const top = Math.max(EDGE + padding.top, Math.min(wanted, map.height - EDGE - padding.bottom - popup.height));
  return {left: Math.round(left), top: Math.round(top), side: above ? 'above' : 'below', beak: Math.round(beak)};
}

/**
 * How far the picture must move (in the sense of MapLibre's `panBy`) so that the popup fits above its place; `{x: 0, y: 0}` when it does already.
 * A popup higher than the map goes as high as it can.
 */
export function shiftForPopup(at: {readonly x: number; readonly y: number}, popup: Box, map: Box, padding: Padding): {x: number; y: number} {
  const highest = padding.top + EDGE + popup.height + GAP;
  const lowest = map.height - padding.bottom - 2 * EDGE;
  const y = Math.min(lowest, Math.max(highest, at.y));
  const x = Math.min(map.width - padding.right - 2 * EDGE, Math.max(padding.left + 2 * EDGE, at.x));
  return {x: Math.round(at.x - x), y: Math.round(at.y - y)};
}
