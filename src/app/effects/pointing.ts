import {pointAt, thingUnder} from '../../elements/shared/thing-text.ts';
import {type App, partOf} from '../app.ts';
import {listen, whileConnected} from './effect.ts';

/** What the reader points at in a text lights up on the map, and the other way round. */
export function pointBothWays(app: App): void {
  const {store, host} = app;
  const onPoint = (event: Event): void => {
    const id = thingUnder(event);
    store.change((state) => (state.pointedInText === id ? state : {...state, pointedInText: id}), 'page');
  };
  store.subscribe((before, {pointedOnMap}) => {
    if (before.pointedOnMap === pointedOnMap) return;
    for (const tag of ['euregio-details', 'euregio-popup', 'euregio-lens'] as const) pointAt(partOf(app, tag), pointedOnMap);
  });
  whileConnected(app, () => [listen(host, 'pointerover', onPoint), listen(host, 'focusin', onPoint)]);
}
