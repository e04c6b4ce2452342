import type {Stop} from '../stories.ts';

/** What goes with the spoken text of each stop of a story, by the id of the stop. */
export type Talk = Readonly<Record<string, Pick<Stop, 'cue' | 'question'>>>;
