import {type CameraTarget, targetOf} from '../catalogue/camera-target.ts';
import type {Catalogue} from '../catalogue/catalogue.ts';
import {shownRelated} from './related.ts';
import type {State} from './moment.ts';
import {showsStop, tellingOf} from './telling.ts';

/**
 * What the map should look at: where the reader went, else the picture of the stop, the overview that was asked for, what is chosen or told of with its ties or its
 * scope. `null`: nothing asks for another picture, so it stays where it is.
 */
export function cameraTarget(state: State, catalogue: Catalogue): CameraTarget | null {
  const {camera, place, lens, overview, walked} = state;
  if (camera !== null) return {kind: 'camera', camera};
  if (walked !== null) return {kind: 'thing', id: walked};
  const {answer} = state;
  if (answer !== null && place === null) {
    const [first, ...others] = answer.ids;
    // Projects have their seats all over the region: one of them is no middle of a picture.
    if (first !== undefined && answer.kind === 'projects') return {kind: 'region'};
    if (first !== undefined) return others.length === 0 ? {kind: 'thing', id: first} : {kind: 'set', ids: answer.ids};
  }
  const telling = tellingOf(state);
  if (telling && showsStop(state)) {
    const {camera: picture} = telling.stop.view;
    if (picture !== null) return {kind: 'picture', camera: {lng: picture.center[0], lat: picture.center[1], zoom: picture.zoom}};
    if (place === null) return {kind: 'region'};
  } else if (overview !== null) return targetOf(overview);
  if (place === null) return null;
  // Under the lens every tie is in the picture or named at its edge.
  return lens ? {kind: 'ties', id: place, related: shownRelated(catalogue, state)} : {kind: 'thing', id: place};
}
