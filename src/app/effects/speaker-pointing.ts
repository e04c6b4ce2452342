import type {PicturePoint} from '../../events/present.ts';
import {pixelAt, placeAt} from '../../map/spots.ts';
import type {Pointing} from '../../present/channel.ts';
import type {App} from '../app.ts';
import {FIGURE_SHARE, figurePlace} from '../layouts/layout.ts';

/** CSS pixels of the window. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * In the speaker's window: what a place on the small picture is on the earth, as the map of the hall has other sides and may stand elsewhere. A figure has no
 * such place.
 *
 * @param figure how the figure of the stop stands on the stage; `null`: there is none
 */
export function pointingAt({x, y}: PicturePoint, figure: 'alone' | 'beside' | null, earthAt: (at: PicturePoint) => Pointing['place']): Pointing {
  const onMap = figure === null || (figure === 'beside' && x < 1 - FIGURE_SHARE);
  return {x, y, place: onMap ? earthAt({x, y}) : null};
}

/** The same for the app: asks the small map. */
export function pointingOf({host}: Pick<App, 'host'>, at: PicturePoint, figure: 'alone' | 'beside' | null): Pointing {
  const small = host.renderRoot?.querySelector<HTMLElementTagNameMap['euregio-map']>('euregio-map[slot=now-map]');
  const map = small?.map;
  return pointingAt(at, figure, ({x, y}) => (map ? placeAt(map, {x: x * small.clientWidth, y: y * small.clientHeight}) : null));
}

/** In the hall: where the light stands for it; on a map at the same place, else at the same share of the picture. `null`: the place is not in the picture. */
export function spotOf({host, store}: Pick<App, 'host' | 'store'>, {x, y, place}: Pointing): Spot | null {
  const stage = host.renderRoot?.querySelector<HTMLElement>('.stage')?.getBoundingClientRect();
  if (!stage) return null;
  const map = host.renderRoot?.querySelector<HTMLElementTagNameMap['euregio-map']>('.stage euregio-map')?.map;
  if (place === null || !map || figurePlace(store.state) === 'alone') return {x: stage.left + x * stage.width, y: stage.top + y * stage.height};
  const pixel = pixelAt(map, place);
  const inside = pixel && pixel.x >= 0 && pixel.y >= 0 && pixel.x <= stage.width && pixel.y <= stage.height;
  return inside ? {x: stage.left + pixel.x, y: stage.top + pixel.y} : null;
}
