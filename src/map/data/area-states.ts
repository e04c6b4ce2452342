import type {Catalogue} from '../../catalogue/catalogue.ts';
import {COLOURS} from '../../catalogue/topics.ts';
import type {MapView} from '../map-view.ts';
import {areasOf, twenteIds} from './areas.ts';

/** How a municipality is drawn at this moment; what the layers read with `feature-state`. */
export interface AreaState {
  /** CSS colour of its membership; `''` where it is no member. */
  readonly fill: string;
  /** Opacity of the stripes over it. */
  readonly hatch: number;
  /** Opacity of its border. */
  readonly border: number;
  /** 1 where the pointer may light it up. */
  readonly hoverable: 0 | 1;
}

const UNDER_LENS = 0.28;

/** A colour `#rrggbb` that lets through. */
const pale = (colour: string, opacity: number): string =>
  `${colour}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;

/**
 * The state of each municipality that is a member in some way or lies in Twente, by id. As feature state it changes the picture at once and as a whole: no
 * tile is read for it.
 */
export function areaStates(
  catalogue: Catalogue,
  {members, topics, lens, scheme}: Pick<MapView, 'members' | 'topics' | 'lens' | 'scheme'>,
): Map<string, AreaState> {
  const {territory, territoryPale} = COLOURS[scheme];
  const dim = lens ? UNDER_LENS : 1;
  const border = lens ? 0.5 : 0.95;
  const {confirmed, hatched, pale: unknown} = areasOf(catalogue, members);
  const euregioBorder = topics.includes('euregio') ? border : 0;
  const states = new Map<string, AreaState>();
  const member = (ids: readonly string[], fill: string, hatch: number): void => {
    for (const id of ids) states.set(id, {fill, hatch, border: euregioBorder, hoverable: 1});
  };
  member(unknown, pale(territoryPale, 0.6 * dim), 0);
  member(hatched, pale(territoryPale, dim), dim);
  member(confirmed, pale(territory, dim), 0);
  for (const id of twenteIds(catalogue)) {
    const state = states.get(id) ?? {fill: '', hatch: 0, border: 0, hoverable: 1};
    states.set(id, topics.includes('twente') ? {...state, border} : state);
  }
  return states;
}
