import {findStory, type Stop, STORIES, type Story} from '../story/stories.ts';
import {type AppState, atStop, FIRST_STATE, isAwayFrom} from './app-state.ts';
import type {State} from './moment.ts';

/** A story and where it stands. */
export interface Telling {
  readonly story: Story;
  readonly stop: Stop;
}

/** A built-in story or one of the reader's own. */
export const storyWithId = ({ownStories}: Pick<State, 'ownStories'>, id: string): Story | undefined =>
  findStory(id) ?? ownStories.find((story) => story.id === id);

/** The map’s own first. */
export const allStories = ({ownStories}: Pick<State, 'ownStories'>): readonly Story[] => [...STORIES, ...ownStories];

/** What is being told; `null`: the reader looks around without a story. */
export function tellingOf(state: AppState & Pick<State, 'ownStories'>): Telling | null {
  const story = state.story === null ? undefined : storyWithId(state, state.story);
  const stop = story?.stops.find(({id}) => id === state.stop) ?? story?.stops[0];
  return story && stop ? {story, stop} : null;
}

/** True while the picture is the stop's own. */
export const showsStop = (state: AppState & Pick<State, 'ownStories'>): boolean => {
  const telling = tellingOf(state);
  return telling !== null && !isAwayFrom(state, telling.story, telling.stop);
};

/** True while the story takes the side panel or the sheet: at its stop, or on the way without a selection of its own. */
export const leads = (state: AppState & Pick<State, 'ownStories'>): boolean => tellingOf(state) !== null && (showsStop(state) || state.place === null);

/** The stop with its picture, from wherever the reader is. */
export const wentTo = (state: State, {story, stop}: Telling): State => ({
  ...atStop(state, story, stop),
  glance: false,
  others: [],
  trail: [],
  walked: null,
  overview: null,
  drawer: null,
  sheet: state.sheet === 'full' ? 'full' : 'half',
});

/** To the first stop of a story; a story without a stop goes nowhere. */
export function begun(state: State, story: Story | null | undefined): State {
  const [stop] = story?.stops ?? [];
  return story && stop ? wentTo(state, {story, stop}) : state;
}

/** A link to a stop brings all that it shows, unless the link itself says where somebody went from there, or what to show there instead. */
export function withStopOfLink<S extends AppState & Pick<State, 'ownStories'>>(state: S): S {
  const telling = tellingOf(state);
  if (!telling) return state;
  const wandered = state.place !== null || state.camera !== null || state.view === 'list' || state.ask !== null;
  if (wandered) return {...state, stop: telling.stop.id};
  const {topics, year} = FIRST_STATE;
  const there = atStop(state, telling.story, telling.stop);
  return {
    ...there,
    topics: state.topics.join() === topics.join() ? there.topics : state.topics,
    year: state.year === year ? there.year : state.year,
    filters: state.filters,
  };
}
