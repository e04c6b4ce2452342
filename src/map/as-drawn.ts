import type {Catalogue} from '../catalogue/catalogue.ts';
import {partnershipsShown} from '../catalogue/moments.ts';
import {lensFor} from './camera/resolve.ts';
import {hasEnds} from './camera/subject.ts';
import type {MapView} from './map-view.ts';

/**
 * The view as the map draws it. Behind a lens that has nothing to draw the map does not step back, or there would be nothing to see: it shows what it shows without
 * the lens, a tie that is over among it. Of two that are compared only the partnerships that tie them are drawn.
 */
export function asDrawn(catalogue: Catalogue, view: MapView): MapView {
  const {lens, selected, related, compare, arcs, year} = view;
  if (!lens || selected === null) return view;
  if (!hasEnds(catalogue, lensFor({id: selected, related}, view))) return {...view, lens: false, arcs: partnershipsShown(catalogue, year, selected)};
  return compare ? {...view, arcs: arcs.filter((id) => id === selected || related.includes(id))} : view;
}
