import type {LngLat} from '../../catalogue/facts.ts';

/** Where NEDERLAND ┊ DUITSLAND stands across the border, and how much room (km) it has there on both sides; as in `geo/context/labels`. */
export const PAIR_PLACES: readonly {readonly room: number; readonly at: LngLat}[] = [
  {room: 35, at: [6.71, 52.05]},
  {room: 25, at: [6.74, 52.57]},
];

/** So much (degrees) lies under both names at the scale at which they first appear: about 30 km to either side, and 6 km up and down. */
const UNDER: LngLat = [0.44, 0.055];

/** Rooms of the pairs that are not in the way of the mark and name of what is chosen. */
export const pairRooms = (chosen: LngLat | null): number[] =>
  PAIR_PLACES.filter(({at}) => chosen === null || at.some((degrees, axis) => Math.abs(degrees - chosen[axis]!) > UNDER[axis]!)).map(({room}) => room);
