import type {Catalogue} from '../../catalogue/catalogue.ts';
import {wholeCatalogue} from '../../catalogue/whole.ts';
import {otherLanguages} from '../../i18n/fetch-languages.ts';
import {noticed, type State} from '../../state/moment.ts';
import {wholeStories} from '../../story/whole.ts';
import type {App} from '../app.ts';
import {atRest, whenIdle} from '../../common/when-idle.ts';

/** A page of a thing or of a year, a story, the list or paper is open. */
const wantsTexts = ({place, story, year, view, paper}: State): boolean =>
  place !== null || story !== null || year !== null || view === 'list' || paper !== null;

/**
 * Long texts and sources come when they are wanted, else after the first picture when the browser has nothing to do; the map is kept for times without a network when the reader rests.
 *
 * @param take - gets the catalogue that has them: every part is drawn anew with it
 */
export function fetchWholeFacts({host, store, updates}: App, take: (whole: Catalogue) => void): void {
  let asked = false;
  const complete = async (): Promise<void> => {
    if (asked) return;
    asked = true;
    try {
      take(await wholeCatalogue());
      if (store.state.notice?.kind === 'missing') store.change((state) => noticed(state, null), 'page');
    } catch (error) {
      // What is there stays readable; whoever asks again tries again.
      asked = false;
      console.error('euregio-app: texts and sources of the facts could not be loaded.', error);
      const {present, notice} = store.state;
      if (wantsTexts(store.state) && !present && notice?.kind !== 'missing') store.change((state) => noticed(state, {kind: 'missing'}), 'page');
    }
  };
  const look = (): void => {
    if (wantsTexts(store.state)) void complete();
  };
  const keep = (): void => {
    if (store.state.routed) void atRest().then(() => updates.keepUnasked());
  };
  // A sentence that they did not come is no wish for them.
  store.subscribe((before, after) => {
    if (before.notice === after.notice) look();
  });
  host.addController({
    hostConnected: () => {
      look();
      // Without a map there is no picture to wait for.
      if (store.state.view === 'list') keep();
    },
  });
  // Each whether or not the one before it came.
  const all = (): Promise<void> => complete().then(otherLanguages).then(atRest, atRest).then(wholeStories).then(keep, keep);
  host.addEventListener('euregio-ready', () => whenIdle(() => void all()), {once: true});
}
