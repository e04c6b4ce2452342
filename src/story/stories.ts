import type {LngLat, Localized} from '../catalogue/facts.ts';
import type {FigureKind} from '../catalogue/figures.ts';
import type {TopicId} from '../catalogue/topics.ts';
import {hengeloEmsdetten} from './hengelo-emsdetten.ts';
import {politiekeMarkt} from './politieke-markt.ts';
import {watIsInterreg} from './wat-is-interreg.ts';

/** A drawn figure that a stop shows. A figure of one project tells of the view's `place`. */
export interface StopFigure {
  readonly kind: FigureKind;
  /** `alone`: in place of the map; `beside`: next to it. */
  readonly shown: 'alone' | 'beside';
}

/** What a stop shows: a whole state, so that jumping, reloading and Back agree. */
export interface StopView {
  /** Centre and zoom on a map 1280 × 1080; `null`: the whole region. */
  readonly camera: {readonly center: LngLat; readonly zoom: number} | null;
  readonly topics: readonly TopicId[];
  readonly place?: string;
  readonly compare?: string;
  readonly lens?: boolean;
  readonly year?: number;
  readonly figure?: StopFigure;
}

export interface Stop {
  readonly id: string;
  readonly title: Localized;
  /** What is read on the screen, at most 30 words. */
  readonly text: Localized;
  /** What the speaker says; a blank line parts the paragraphs. */
  readonly notes: Localized;
  /** “Let op”: what is easily said wrong here, for the speaker only. */
  readonly caution?: Localized;
  readonly view: StopView;
  /** Ids in `geo/facts/sources.json`. */
  readonly sources: readonly string[];
  /** Subjects of the memo that this stop tells (ids in `geo/facts/memo.json`). */
  readonly memo: readonly string[];
}

export interface Story {
  readonly id: string;
  readonly title: Localized;
  /** Planned length in minutes. */
  readonly minutes: number;
  readonly stops: readonly Stop[];
}

/** The built-in stories. */
export const STORIES: readonly Story[] = [politiekeMarkt, hengeloEmsdetten, watIsInterreg];

export const findStory = (id: string): Story | undefined => STORIES.find((story) => story.id === id);
