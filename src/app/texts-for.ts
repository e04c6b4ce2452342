import {fetchLanguages} from '../i18n/fetch-languages.ts';
import {isHere} from '../i18n/messages.ts';
import type {AppState} from '../state/app-state.ts';
import {noticed, type State} from '../state/moment.ts';
import type {Store} from '../state/store.ts';
import {loadAnew} from './load-anew.ts';

type Languages = Pick<AppState, 'language' | 'also'>;

const areHere = ({language, also}: Languages): boolean => isHere(language) && (also === null || isHere(also));

/** The same state in Dutch where the texts of its languages have not come with the page. */
export const inTextsHere = <S extends Languages>(state: S): S => (areHere(state) ? state : {...state, language: 'nl', also: null});

/**
 * Fetches the texts in the languages of a state, where they are not here yet. Where they do not come, the page is loaded anew in them when that can be; else one sentence says so.
 */
export function textsFor(state: State, store: Store<State>): Promise<boolean> | null {
  if (areHere(state)) return null;
  return fetchLanguages([state.language, state.also]).then(
    () => true,
    async (error: unknown) => {
      console.error('euregio-app: the texts of other languages could not be loaded.', error);
      if (!(await loadAnew(state))) store.change((now) => noticed(now, {kind: 'missing'}), 'page');
      return false;
    },
  );
}
