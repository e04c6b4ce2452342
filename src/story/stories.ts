import type {LngLat, Localized} from '../catalogue/facts.ts';
import type {FigureKind} from '../catalogue/figures.ts';
import type {TopicId} from '../catalogue/topics.ts';
import type {Language} from '../i18n/languages.ts';
import {hengeloEmsdetten} from './hengelo-emsdetten.ts';
import {politiekeMarkt} from './politieke-markt.ts';
import {hengeloEmsdettenTalk} from './talk/hengelo-emsdetten.ts';
import {politiekeMarktTalk} from './talk/politieke-markt.ts';
import type {Talk} from './talk/talk.ts';
import {watIsInterregTalk} from './talk/wat-is-interreg.ts';
import {watIsInterreg} from './wat-is-interreg.ts';

/** A drawn figure that a stop shows. A figure of one project tells of the view's `place`. */
export interface StopFigure {
  readonly kind: FigureKind;
  /** `alone`: in place of the map; `beside`: next to it. */
  readonly shown: 'alone' | 'beside';
}

/** How a stop's figure stands on a stage or a sheet of paper: in two languages it needs all of it. */
export const figureOnStage = ({shown}: StopFigure, also: Language | null): StopFigure['shown'] => (also === null ? shown : 'alone');

/** What a stop shows: a whole state, so that jumping, reloading and Back agree. */
export interface StopView {
  /** Centre and zoom on a map 1280 × 1080; `null`: what the stop is about, else the whole region. */
  readonly camera: {readonly center: LngLat; readonly zoom: number} | null;
  readonly topics: readonly TopicId[];
  readonly place?: string;
  readonly compare?: string;
  readonly lens?: boolean;
  readonly year?: number;
  readonly figure?: StopFigure;
}

/** A question that may come from the hall, with its answer. */
export interface StopQuestion {
  readonly text: Localized;
  readonly answer: Localized;
  /** Ids in `geo/facts/sources.json`. */
  readonly sources: readonly string[];
}

/** One picture of a story, with what is read and what is said. */
export interface Stop {
  readonly id: string;
  readonly title: Localized;
  /** What is read on the screen, at most 30 words. */
  readonly text: Localized;
  /** What the speaker says, word for word, in 30 to 60 seconds; a blank line parts the paragraphs. What is to be done is no part of it. */
  readonly notes: Localized;
  /** What the speaker does meanwhile: “Wijs op Gronau”. */
  readonly cue?: Localized;
  /** What somebody in the hall is likely to ask, and what to answer. */
  readonly question?: StopQuestion;
  /** “Let op”: what is easily said wrong here, for the speaker only. */
  readonly caution?: Localized;
  readonly view: StopView;
  /** Ids in `geo/facts/sources.json`. */
  readonly sources: readonly string[];
  /** Subjects of the memo that this stop tells (ids in `geo/facts/memo.json`). */
  readonly memo: readonly string[];
}

/** Stops in their order. Ids stand in links and stay (docs/stability.md). */
export interface Story {
  readonly id: string;
  readonly title: Localized;
  /** Planned length in minutes. */
  readonly minutes: number;
  readonly stops: readonly Stop[];
}

const withTalk = (story: Story, talk: Talk): Story => ({...story, stops: story.stops.map((stop) => ({...stop, ...talk[stop.id]}))});

/** The built-in stories. */
export const STORIES: readonly Story[] = [
  withTalk(politiekeMarkt, politiekeMarktTalk),
  withTalk(hengeloEmsdetten, hengeloEmsdettenTalk),
  withTalk(watIsInterreg, watIsInterregTalk),
];

/** Only of the map’s own stories: those of the reader are in the state. */
export const findStory = (id: string): Story | undefined => STORIES.find((story) => story.id === id);
