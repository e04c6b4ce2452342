import {noticed, type State} from '../../state/moment.ts';
import type {App} from '../app.ts';
import {fitted} from '../layouts/layout.ts';
import {listen, whileConnected} from './effect.ts';

const QUERIES = {
  dark: '(prefers-color-scheme: dark)',
  moreContrast: '(prefers-contrast: more)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
} as const satisfies Record<keyof State['system'], string>;

/** What the reader's system asks for, while it may change. */
export function watchSystem(app: App): void {
  const queries = Object.entries(QUERIES).map(([name, query]) => [name, matchMedia(query)] as const);
  const read = (): void => {
    const system = Object.fromEntries(queries.map(([name, {matches}]) => [name, matches])) as unknown as State['system'];
    app.store.change((state) => ({...state, system}), 'page');
  };
  whileConnected(app, () => {
    read();
    for (const [, query] of queries) query.addEventListener('change', read);
    return [() => queries.forEach(([, query]) => query.removeEventListener('change', read))];
  });
}

/** The app's own size, which decides its layout. */
export function watchSize(app: App): void {
  const {host, store} = app;
  const measure = (): void => {
    const {width, height} = host.getBoundingClientRect();
    const {size} = store.state;
    if (width !== size.width || height !== size.height) store.change((state) => fitted(state, {width, height}), 'page');
  };
  const sizes = new ResizeObserver(measure);
  whileConnected(app, () => {
    measure();
    sizes.observe(host);
    return [() => sizes.disconnect()];
  });
}

/** Says when the network has gone, and takes it back when it is there again. */
export function watchNetwork(app: App): void {
  const {store} = app;
  const onOffline = (): void => store.change((state) => noticed(state, {kind: 'offline'}));
  const onOnline = (): void => store.change((state) => (state.notice?.kind === 'offline' || state.notice?.kind === 'missing' ? noticed(state, null) : state));
  whileConnected(app, () => [listen(window, 'offline', onOffline), listen(window, 'online', onOnline)]);
}
