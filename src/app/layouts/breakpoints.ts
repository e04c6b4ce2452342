import {css, unsafeCSS} from 'lit';

/**
 * Where one way of laying out ends and the next begins, in CSS pixels of the app itself (not of the window: it may be a box in another page). Code and
 * container queries share this one table.
 */
export const BREAKPOINTS = {
  /** Below: the map under a search field and a sheet. */
  phone: 720,
  /** Below: no column beside the map; what is wanted lies over it. */
  middle: 1100,
  /** From here on the panel has a column of its own, and the map keeps its share; below it takes the place of the side column. */
  threeColumns: 1328,
  /** From here on the list stands in two columns. */
  twoColumnList: 1700,
  /** Lower than this: the topics stand closer, and their keys are folded at first. */
  short: 840,
  /** Lower than this: head, search and foot give room first. */
  low: 640,
  /** The same where something to press stands above the map, as in a kiosk: the map begins lower, the sheet does not. */
  lowBelowNotice: 780,
  /** Lower than this a sheet from below would leave no map: an app that is at least `lowPhone` wide has its panels at the side instead. */
  flat: 480,
  lowPhone: 560,
  /** Lower than this, on a page of somebody else, a narrow app is a picture with a title and a foot. */
  box: 340,
  /** From here on the plate of an embedded map lies on the map; below it stands above. */
  plateBeside: 480,
} as const;

/** Widths of what stands beside or on the map, in CSS pixels. */
export const WIDTHS = {side: 368, panel: 400, plate: 268, search: 316} as const;

/** Letters of text as designed, in CSS pixels. */
const TEXT_PX = 16;

/** A number of the table in a style sheet: `${px('phone')}`. */
export const px = (name: keyof typeof BREAKPOINTS) => unsafeCSS(`${BREAKPOINTS[name]}px`);
/** The same in a container query for text of any size: an app of 900 px is low for letters of 32 px. */
export const forText = (name: keyof typeof BREAKPOINTS) => unsafeCSS(`${BREAKPOINTS[name] / TEXT_PX}em`);
/** A width of the table above in a style sheet: `${widthOf('panel')}`. */
export const widthOf = (name: keyof typeof WIDTHS) => unsafeCSS(`${WIDTHS[name]}px`);

/** The widths as custom properties, for all layouts. */
export const widths = css`
  :host {
    --euregio-side: ${widthOf('side')};
    --euregio-panel: ${widthOf('panel')};
  }
`;
