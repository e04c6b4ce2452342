import {asking, askingLeft} from '../../state/asking.ts';
import {escaped} from '../../state/moment.ts';
import {type App, partOf} from '../app.ts';
import {layoutOf, showsGlance} from '../layouts/layout.ts';
import {listen, whileConnected} from './effect.ts';
import {deepActiveElement} from '../../elements/shared/active-element.ts';

/** The keys of the map itself: `/` and Ctrl+K search, Escape steps out. Those of a presentation are `present/keys.ts`. */
export function hearKeys(app: App): void {
  const {store, host} = app;

  const isPresenting = (): boolean => ['hall', 'speaker'].includes(layoutOf(store.state));

  const onSearchKey = (event: KeyboardEvent): void => {
    // On a page of somebody else keys are ours only while the focus is inside.
    if (!(store.state.routed || host.matches(':focus-within')) || event.defaultPrevented) return;
    const typing = deepActiveElement()?.matches('input, textarea, select, [contenteditable]') ?? false;
    const wanted =
      (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
      (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
    if (!wanted || (event.key === '/' && !store.state.singleKeys)) return;
    const search = partOf(app, 'euregio-search');
    if (search) {
      event.preventDefault();
      search.focusField();
    } else if (isPresenting()) {
      event.preventDefault();
      store.change(asking);
      void host.updateComplete.then(() => partOf(app, 'euregio-search')?.focusField());
    }
  };

  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A dialog of the app closes by itself, and nothing beneath it.
    const path = event.composedPath();
    if (path.slice(0, path.indexOf(host)).some((element) => element instanceof HTMLDialogElement)) return;
    const {state} = store;
    const next = (state.place === null || isPresenting() ? askingLeft(state) : null) ?? escaped(state, showsGlance(state, layoutOf(state)));
    if (next === null) return;
    store.change(() => next);
    event.preventDefault();
  };

  whileConnected(app, () => [listen(window, 'keydown', onSearchKey), listen(host, 'keydown', onEscape)]);
}
