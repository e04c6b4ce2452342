import type {LocalizedText} from '../i18n/languages.ts';
import type {Point} from './mercator.ts';

/** What the picture is drawn of, bottom to top. */
export type GroundPart =
  | 'land'
  | 'lakes'
  | 'confirmed'
  | 'hatched'
  | 'pale'
  | 'euregioBand'
  | 'twente'
  | 'twenteBand'
  | 'inner'
  | 'rivers'
  | 'euregioLine'
  | 'twenteLine'
  | 'seam'
  | 'corridor';

/** A name of the base map. */
export interface GroundName {
  readonly kind: 'region' | 'country' | 'country-pair' | 'town' | 'town-outside';
  /** In the units of `toGround`. */
  readonly at: Point;
  readonly text: LocalizedText;
  /** Which end of the text stands at the point. */
  readonly anchor?: 'left' | 'right';
  /** How far below its point its middle is, in ems. */
  readonly lower?: number;
}

/** The base of the drawn picture; made by `npm run geo:picture` into `geo/picture/ground.json`. */
export interface Ground {
  /** SVG path data in the units of `toGround`. */
  readonly paths: Readonly<Record<GroundPart, string>>;
  readonly names: readonly GroundName[];
}
