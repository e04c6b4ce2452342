import type {Answer} from '../ask/ask.ts';
import {type AppState, withQuestion} from './app-state.ts';
import type {State} from './moment.ts';
import {tellingOf, wentTo} from './telling.ts';

/** The reader asked something (`null` puts the answer away). In a presentation the stop waits below it. */
export function asked(state: State, text: string | null): State {
  const next = withQuestion(state, text);
  const kept = {...next, asking: false, answer: next.ask === state.ask ? state.answer : null};
  if (next.ask === null) {
    if (state.ask === null) return {...state, asking: false};
    const telling = tellingOf(state);
    return telling ? wentTo(kept, telling) : {...kept, camera: null, walked: null, overview: 'region', sheet: 'peek'};
  }
  return {...kept, camera: null, walked: null, overview: null, glance: false, others: [], trail: [], sheet: 'half', drawer: true};
}

/** The answer has come, or is put away. The first one lifts the sheet of a phone, whether it was asked for in the field or by a link. */
export const answered = (state: State, answer: Answer | null): State => ({
  ...state,
  answer,
  sheet: answer !== null && state.answer === null && state.sheet === 'peek' ? 'half' : state.sheet,
});

/** Opens the field over a presentation. */
export const asking = (state: State): State => ({...state, asking: true});

/** Back to the stop from the field or the answer; `null`: there is neither. */
export const askingLeft = (state: State): State | null => (state.asking || state.ask !== null ? asked(state, null) : null);

/** Questions about one or two things: the first is what they are about. All others are about a set, in which none stands out. */
const ABOUT_ONE: ReadonlySet<Answer['kind']> = new Set([
  'since',
  'distance',
  'shared',
  'cost',
  'lead',
  'seats',
  'figure',
  'located',
  'stations',
  'what',
  'membership',
]);

/** What the map shows of an answer; `null` while there is none, or the reader has gone on to a thing of it. */
export function answerShown({
  answer = null,
  place,
}: Pick<AppState, 'place'> & Partial<Pick<State, 'answer'>>): {readonly subject: string | null; readonly ids: readonly string[]} | null {
  if (answer === null || place !== null || answer.ids.length === 0) return null;
  const [first] = answer.ids;
  return {subject: ABOUT_ONE.has(answer.kind) ? (first ?? null) : null, ids: answer.ids};
}
