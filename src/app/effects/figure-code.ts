import {noticed} from '../../state/moment.ts';
import type {App} from '../app.ts';
import {shownFigure} from '../parts/figure.ts';

/** Figures are drawn by code, and from facts, that come with the first of them. */
export function fetchFigureCode({store}: App): void {
  let asked = false;
  store.subscribe((_, state) => {
    // The speaker's window shows the next stop too.
    if (asked || (shownFigure(state) === null && !state.speaker)) return;
    asked = true;
    import('../../elements/figure/euregio-figure.ts').catch((error: unknown) => {
      asked = false;
      console.error('euregio-app: the figure could not be loaded.', error);
      // A hall is not told: the stop has its words, and the next one asks again.
      store.change((before) => (before.present ? before : noticed(before, {kind: 'missing'})), 'page');
    });
  });
}
