import type {Catalogue} from '../catalogue/catalogue.ts';
import {lensFor} from './camera/resolve.ts';
import {hasEnds} from './camera/subject.ts';
import type {MapView} from './map-view.ts';

/**
 * The view as the map draws it. Behind a lens that has nothing to draw the map does not step back, or there would be nothing to see; and of two that are compared
 * only the partnerships that tie them are drawn.
 */
export function asDrawn(catalogue: Catalogue, view: MapView): MapView {
  if (!view.lens || view.selected === null || hasEnds(catalogue, lensFor({id: view.selected, related: view.related}, view)))
    return view.lens && view.compare ? {...view, arcs: view.arcs.filter((id) => id === view.selected || view.related.includes(id))} : view;
  return {...view, lens: false};
}
