import type {Rect} from './boxes.ts';

/** What covers more of the map than this is not beside it but in its place. */
const MOST_COVERED = 0.5;

/**
 * What lies on the map besides its own parts: the elements beside it in the same box (buttons, scale, plates), where they overlap it. In CSS pixels from the
 * map's top left. A message that passes is none: names would stay away from where it was.
 */
export function obstaclesOn(map: HTMLElement): Rect[] {
  const box = map.getBoundingClientRect();
  return [...(map.parentElement?.children ?? [])].flatMap((element) => {
    if (element === map || element.role === 'status') return [];
    const {left, top, right, bottom, width, height} = element.getBoundingClientRect();
    const isApart = width === 0 || right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom;
    if (isApart || width * height > box.width * box.height * MOST_COVERED) return [];
    return [within(box, {left, top, right, bottom})];
  });
}

const within = (box: DOMRect, {left, top, right, bottom}: Rect): Rect => ({
  left: left - box.left,
  top: top - box.top,
  right: right - box.left,
  bottom: bottom - box.top,
});

/** The same, and its popup. */
export function coversOn(map: HTMLElement & {readonly popup: HTMLElement | null}): Rect[] {
  const {popup} = map;
  const isShown = popup?.checkVisibility({visibilityProperty: true, opacityProperty: true}) ?? false;
  return [...obstaclesOn(map), ...(popup && isShown ? [within(map.getBoundingClientRect(), popup.getBoundingClientRect())] : [])];
}
