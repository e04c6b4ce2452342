import type {Catalogue} from './catalogue.ts';
import type {LngLat} from './facts.ts';

/** The two projects that the first view draws. */
export const MAIN_PROJECTS: readonly string[] = ['unlock', 'goederencorridor'];

/** A seat stands where its town's mark stands, so that the two make one sign. */
export const pointOfSeat = (catalogue: Catalogue, seat: {readonly point: LngLat; readonly place?: string}): LngLat =>
  (seat.place === undefined ? null : catalogue.pointOf(seat.place)) ?? seat.point;
