import {overlaps, type Rect, rectAt} from './boxes.ts';
import type {Frame} from './fit.ts';
import {placePopup, type PopupPlace, type Surroundings} from './placing.ts';
import type {Size} from './projection.ts';
import type {Subject} from './subject.ts';

/** A second picture in the first. */
export type InsetKind = 'home' | 'nearby';

interface Wanted {
  readonly size: Size;
  /** No larger part of what is free than this. */
  readonly share: number;
  /** Smaller it would show nothing. */
  readonly least: Size;
}

const WANTED: Readonly<Record<InsetKind, Wanted>> = {
  home: {size: {width: 300, height: 280}, share: 0.34, least: {width: 190, height: 150}},
  nearby: {size: {width: 420, height: 344}, share: 0.44, least: {width: 280, height: 220}},
};

/** Which second picture a subject wants: near ties beside far ones, or where a place abroad lies. */
export const insetKind = ({nearby, abroad}: Subject): InsetKind | null => (nearby ? 'nearby' : abroad === null ? null : 'home');

/** Size of the second picture of a subject; `null` when it wants none, or there is no room for one. */
export function insetSize(subject: Subject, {size, padding, insets, scale, popup}: Frame): Size | null {
  const kind = insets ? insetKind(subject) : null;
  if (kind === null) return null;
  const {size: wanted, share, least} = WANTED[kind];
  // In a low picture the popup stands beside it, and the subject between the two.
  const freeHeight = size.height - padding.top - padding.bottom;
  const beside = popup !== null && freeHeight < popup.height + wanted.height * scale ? popup.width : 0;
  const width = Math.min(wanted.width * scale, (size.width - padding.left - padding.right - beside) * share);
  const height = Math.min(wanted.height * scale, freeHeight * (share + 0.08));
  return width < least.width || height < least.height ? null : {width: Math.round(width), height: Math.round(height)};
}

/** Where it stands: at the edge where the picture is emptiest. */
export function placeInset(size: Size, surroundings: Surroundings, before: Rect | null = null): {readonly rect: Rect; readonly clear: boolean} {
  const last: PopupPlace | null = before && {left: before.left, top: before.top, side: 'edge', beak: 0, line: null, clear: true};
  const {left, top, clear} = placePopup(size, {...surroundings, spot: null, firstEdge: 'left'}, last);
  return {rect: rectAt({x: left, y: top}, size), clear};
}

/** What a popup keeps clear of, beside the second picture. */
export const beside = (surroundings: Surroundings, inset: Rect | null): Surroundings =>
  inset === null ? surroundings : {...surroundings, taken: [...surroundings.taken.filter((rect) => !overlaps(rect, inset)), inset]};
