import type {Language} from '../i18n/languages.ts';
import type {CameraPosition} from '../catalogue/camera-target.ts';
import type {ProjectFilters} from '../catalogue/filters.ts';
import type {Scheme, TopicId} from '../catalogue/topics.ts';

/** The reader chose a thing, on the map, in the list or in the search; `null` closes the details. */
export class SelectEvent extends Event {
  readonly id: string | null;
  /** Other things at the same spot, most specific first. */
  readonly others: readonly string[];

  constructor(id: string | null, others: readonly string[] = []) {
    super('euregio-select', {bubbles: true, composed: true});
    this.id = id;
    this.others = others;
  }
}

/** The reader chose a second thing, to see how it is tied to the first; `null` ends the comparison. */
export class CompareEvent extends Event {
  readonly id: string | null;

  constructor(id: string | null) {
    super('euregio-compare', {bubbles: true, composed: true});
    this.id = id;
  }
}

/** The pointer or the focus came over a thing; `null` when it left. Nothing is chosen by it. */
export class HoverEvent extends Event {
  readonly id: string | null;

  constructor(id: string | null) {
    super('euregio-hover', {bubbles: true, composed: true});
    this.id = id;
  }
}

/** The topics that are on from now. */
export class TopicsEvent extends Event {
  readonly topics: readonly TopicId[];

  constructor(topics: readonly TopicId[]) {
    super('euregio-topics', {bubbles: true, composed: true});
    this.topics = topics;
  }
}

/** The language from now. */
export class LanguageEvent extends Event {
  readonly language: Language;

  constructor(language: Language) {
    super('euregio-language', {bubbles: true, composed: true});
    this.language = language;
  }
}

/** The second language to be shown with the first; `null`: none. */
export class AlsoEvent extends Event {
  readonly also: Language | null;

  constructor(also: Language | null) {
    super('euregio-also', {bubbles: true, composed: true});
    this.also = also;
  }
}

/** The reader went to the list or to the map. */
export class ViewEvent extends Event {
  readonly view: 'map' | 'list';

  constructor(view: 'map' | 'list') {
    super('euregio-view', {bubbles: true, composed: true});
    this.view = view;
  }
}

/** The colours from now. */
export class SchemeEvent extends Event {
  /** `null`: as the system has it. */
  readonly scheme: Scheme | null;

  constructor(scheme: Scheme | null) {
    super('euregio-scheme', {bubbles: true, composed: true});
    this.scheme = scheme;
  }
}

/** The story and the stop at which the reader stands from now. */
export class StopEvent extends Event {
  /** Id; `null` leaves the story. */
  readonly story: string | null;
  /** Id. */
  readonly stop: string | null;

  constructor(story: string | null, stop: string | null) {
    super('euregio-stop', {bubbles: true, composed: true});
    this.story = story;
    this.stop = stop;
  }
}

/** The relation lens was laid on the selection, or taken off. */
export class LensEvent extends Event {
  readonly on: boolean;

  constructor(on: boolean) {
    super('euregio-lens', {bubbles: true, composed: true});
    this.on = on;
  }
}

/** The year looked at from now. */
export class YearEvent extends Event {
  /** `null`: the most recent state. */
  readonly year: number | null;

  constructor(year: number | null) {
    super('euregio-year', {bubbles: true, composed: true});
    this.year = year;
  }
}

/** The filters of the projects that hold from now. */
export class FiltersEvent extends Event {
  readonly filters: ProjectFilters;

  constructor(filters: ProjectFilters) {
    super('euregio-filters', {bubbles: true, composed: true});
    this.filters = filters;
  }
}

/** The reader closed a popup or panel; what was selected may stay so. A panel that stands alone in a page then hides, unless the page prevents it. */
export class CloseEvent extends Event {
  constructor() {
    super('euregio-close', {bubbles: true, composed: true, cancelable: true});
  }
}

/** The reader wants to read everything known of the thing: the details should come forward and take the focus. */
export class MoreEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('euregio-more', {bubbles: true, composed: true});
    this.id = id;
  }
}

/** Where the map stands after a move. */
export type Camera = CameraPosition;

/** The map has come to rest, moved by the reader or by itself. */
export class CameraEvent extends Event {
  readonly camera: Camera;
  /** False when the map moved by itself (fit, fly to a selection). */
  readonly byReader: boolean;

  constructor(camera: Camera, byReader: boolean) {
    super('euregio-camera', {bubbles: true, composed: true});
    this.camera = camera;
    this.byReader = byReader;
  }
}

/** The first picture of the map is complete. */
export class ReadyEvent extends Event {
  constructor() {
    super('euregio-ready', {bubbles: true, composed: true});
  }
}

/** What went wrong, in a way that the page can act on. */
export type MapProblem = 'no-webgl' | 'worker' | 'outlines' | 'context-lost';

/** The map cannot draw, or a part of it did not come. */
export class ErrorEvent extends Event {
  readonly error: Error;
  readonly problem: MapProblem;

  constructor(problem: MapProblem, error: Error) {
    super('euregio-error', {bubbles: true, composed: true});
    this.error = error;
    this.problem = problem;
  }
}

/** The reader wants the whole map kept on this device, for times without a network. */
export class KeepEvent extends Event {
  constructor() {
    super('euregio-keep', {bubbles: true, composed: true});
  }
}

/** A step on the map: to the next thing in a direction, to the next one at the same spot, or home. */
export type WalkStep = 'north' | 'east' | 'south' | 'west' | 'more' | 'home';

/** The reader wants to go from one thing on the map to the next. Nothing is chosen by it. */
export class WalkEvent extends Event {
  readonly step: WalkStep;

  constructor(step: WalkStep) {
    super('euregio-walk', {bubbles: true, composed: true});
    this.step = step;
  }
}

/** The reader wants the map in words. */
export class DescribeEvent extends Event {
  constructor() {
    super('euregio-describe', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'euregio-walk': WalkEvent;
    'euregio-describe': DescribeEvent;
    'euregio-keep': KeepEvent;
    'euregio-select': SelectEvent;
    'euregio-compare': CompareEvent;
    'euregio-hover': HoverEvent;
    'euregio-topics': TopicsEvent;
    'euregio-language': LanguageEvent;
    'euregio-also': AlsoEvent;
    'euregio-view': ViewEvent;
    'euregio-scheme': SchemeEvent;
    'euregio-stop': StopEvent;
    'euregio-lens': LensEvent;
    'euregio-year': YearEvent;
    'euregio-filters': FiltersEvent;
    'euregio-close': CloseEvent;
    'euregio-more': MoreEvent;
    'euregio-camera': CameraEvent;
    'euregio-ready': ReadyEvent;
    'euregio-error': ErrorEvent;
  }
}
