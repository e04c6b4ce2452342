import {Kiosk} from '../../present/kiosk.ts';
import {begunAnew} from '../../state/moment.ts';
import {begun, tellingOf, wentTo} from '../../state/telling.ts';
import type {App} from '../app.ts';
import {listen, whileConnected} from './effect.ts';

/** Between visitors a kiosk begins anew, and its story goes on by itself; no link leads out of it. @param idleSeconds - without a visitor's act */
export function runKiosk(app: Pick<App, 'host' | 'store'>, idleSeconds: () => number): Kiosk {
  const {host, store} = app;
  whileConnected(app, () => {
    /** Nobody leaves a kiosk by a link to a source, or to another page of the site; the address can still be read. */
    const onLink = (event: Event): void => {
      if (!store.state.kiosk) return;
      const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
      if (link && (link.origin !== location.origin || link.pathname !== location.pathname)) event.preventDefault();
    };
    // The whole app, dialogs included: on the shell alone a link in a dialog would still lead out.
    return [listen(host, 'click', onLink), listen(host, 'auxclick', onLink)];
  });
  const kiosk = new Kiosk(host, {
    active: () => store.state.kiosk,
    idleSeconds,
    isToggle: (event) => event.composedPath().some((node) => node instanceof Element && node.matches('.kiosk .toggle')),
    // The story begins anew, or the whole map is there again.
    onReset: () => store.change((state) => begun(begunAnew(state), tellingOf(state)?.story)),
    onStep: () =>
      store.change((state) => {
        const telling = tellingOf(state);
        if (!telling) return state;
        const {stops} = telling.story;
        const stop = stops[(stops.indexOf(telling.stop) + 1) % stops.length];
        return stop ? wentTo(state, {story: telling.story, stop}) : state;
      }),
  });
  return kiosk;
}
