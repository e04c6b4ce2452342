import type {PresentAction} from '../events/present.ts';
import {LANGUAGES, secondLanguages} from '../i18n/languages.ts';
import {withAlso, withLanguage} from './app-state.ts';
import {asked, askingLeft} from './asking.ts';
import {type State, zoomedBy} from './moment.ts';
import {tellingOf, wentTo} from './telling.ts';

/** How large the text on the screen can be set, in turn. */
const TEXT_SCALES = [1, 1.15, 1.3, 0.9] as const;
/** Levels of zoom of one press. */
const ZOOM_STEP = 0.5;

/** The next of a round. A value that is not in it begins the round anew. */
const after = <T>(round: readonly T[], value: T): T => round[(round.indexOf(value) + 1) % round.length] as T;

/**
 * The state after a presenter's act, by key, clicker, button, swipe or from the other window. What no state can do — open a window, fill the screen — is not
 * done here.
 *
 * @param now - milliseconds since 1970: the first act begins the evening
 */
export function presented(state: State, action: PresentAction, now: number): State {
  const telling = tellingOf(state);
  if (!telling) return state;
  const {story, stop} = telling;
  const begun: State = {...state, startedAt: state.startedAt ?? now, digits: action.kind === 'digits' ? action.digits : ''};
  const to = (index: number): State => {
    const next = story.stops[Math.min(story.stops.length - 1, Math.max(0, index))];
    const uncovered: State = {...begun, cover: null, ask: null, asking: false};
    return next && next !== stop ? wentTo(uncovered, {story, stop: next}) : uncovered;
  };
  const at = story.stops.indexOf(stop);
  switch (action.kind) {
    case 'next':
      return to(at + 1);
    case 'previous':
      return to(at - 1);
    case 'first':
      return to(0);
    case 'last':
      return to(story.stops.length - 1);
    case 'jump':
      return action.number >= 1 && action.number <= story.stops.length ? to(action.number - 1) : begun;
    case 'digits':
    case 'notes':
    case 'full-screen':
      return begun;
    case 'black':
    case 'white':
    case 'qr':
    case 'help':
      return {...begun, cover: state.cover === action.kind ? null : action.kind};
    case 'language':
      return withLanguage(begun, after(LANGUAGES, state.language));
    case 'also':
      return withAlso(begun, after([null, ...secondLanguages(state.language)], state.also));
    case 'text-size':
      return {...begun, textScale: after<number>(TEXT_SCALES, state.textScale)};
    case 'own-view':
      return wentTo({...begun, cover: null}, telling);
    case 'zoom-in':
      return zoomedBy(begun, ZOOM_STEP);
    case 'zoom-out':
      return zoomedBy(begun, -ZOOM_STEP);
    case 'ask':
      return asked({...begun, cover: null}, action.text);
    case 'leave':
      return state.cover === null && askingLeft(begun) !== null
        ? (askingLeft(begun) as State)
        : state.cover === null
          ? {...begun, present: false}
          : {...begun, cover: null};
  }
}
