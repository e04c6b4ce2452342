import type {Scheme, TopicId} from '../catalogue/topics.ts';
import type {LngLat} from '../catalogue/facts.ts';
import type {BaseLanguage} from '../i18n/languages.ts';

/** Where a popup stands: beside this longitude and latitude, or at the map's edge. */
export type PopupAt = LngLat | 'edge';

/**
 * What the map shows: one value, made by the app from the reader's choices and the catalogue. It reaches the style as MapLibre global state,
 * name by name, so nothing in the app ever touches a layer.
 */
export interface MapView {
  readonly topics: readonly TopicId[];
  readonly language: BaseLanguage;
  /** A second language: names that differ in it are written in both. */
  readonly also?: BaseLanguage | null;
  /** Id of the selected thing. */
  readonly selected: string | null;
  /** Ids of the things that the selection is tied to: highlighted, and all that stays under the lens. */
  readonly related: readonly string[];
  readonly lens: boolean;
  /** Id of a second thing: the lens shows what ties the two. */
  readonly compare?: string | null;
  /** Year looked at; `null`: the most recent state. */
  readonly year: number | null;
  readonly scheme: Scheme;
  /** 2 on a projector: names, lines and marks are twice as large on a picture 1080 high, and larger on a larger one. */
  readonly scale: 1 | 2;
  /** Ids of the areas that were a member at that moment, by how sure that is. */
  readonly members: {readonly confirmed: readonly string[]; readonly probable: readonly string[]; readonly unknown: readonly string[]};
  /** Ids of the partnerships that held at that moment. */
  readonly arcs: readonly string[];
  /** A second picture in the first: so small that names may lie on outlines, rather than be cut or missing. */
  readonly inset?: boolean;
  /** How many times as large as designed it draws, where its own size says nothing about its screen: in a second picture, and beside the text column of a hall. */
  readonly drawnAt?: number;
  /** Ids of the projects that are left by the filters. */
  readonly projects: readonly string[];
}

/** Free space that panels leave, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
