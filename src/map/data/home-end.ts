import type {Catalogue, Thing} from '../../catalogue/catalogue.ts';
import {HOME} from '../../catalogue/home.ts';
import {extentOf, isWithin, TERRITORY} from './extents.ts';
import {greatCircleKm} from '../../catalogue/great-circle.ts';

/** Beyond here a town without any tie of its own is shown with Hengelo. */
const NEAR_KM = 120;

/**
 * The town at home that is shown with a far place without partners here, such as Brussels, and with a network that has its office far off; `null` when the
 * thing is shown by itself.
 */
export function homeEndOf(catalogue: Catalogue, thing: Thing): string | null {
  if (thing.type === 'network') return thing.seat && thing.kind !== 'programme' && !isWithin(thing.seat.point, extentOf(TERRITORY)) ? HOME : null;
  if (thing.type !== 'place') return null;
  const {id, point} = thing;
  const home = catalogue.pointOf(HOME);
  const isFar = point !== null && home !== null && greatCircleKm(point, home) > NEAR_KM;
  return isFar && !catalogue.facts.partnerships.some(({to}) => to === id) ? HOME : null;
}
