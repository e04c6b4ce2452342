import {
  AlsoEvent,
  CompareEvent,
  FiltersEvent,
  LanguageEvent,
  LensEvent,
  SchemeEvent,
  SelectEvent,
  StopEvent,
  TopicsEvent,
  ViewEvent,
  YearEvent,
} from '../../events/events.ts';
import type {AppState} from '../../state/app-state.ts';
import type {App} from '../app.ts';

/** What the page around the app is told after the reader has done something: one event for each value that is another now. */
export function announcements(before: AppState, after: AppState): Event[] {
  const events: readonly (readonly [changed: boolean, event: Event])[] = [
    [before.language !== after.language, new LanguageEvent(after.language)],
    [before.also !== after.also, new AlsoEvent(after.also)],
    [before.scheme !== after.scheme, new SchemeEvent(after.scheme)],
    [before.topics.join() !== after.topics.join(), new TopicsEvent(after.topics)],
    [before.place !== after.place, new SelectEvent(after.place)],
    [before.compare !== after.compare, new CompareEvent(after.compare)],
    [before.lens !== after.lens, new LensEvent(after.lens)],
    [before.view !== after.view, new ViewEvent(after.view)],
    [before.year !== after.year, new YearEvent(after.year)],
    [before.filters !== after.filters, new FiltersEvent(after.filters)],
    [before.story !== after.story || before.stop !== after.stop, new StopEvent(after.story, after.stop)],
  ];
  return events.filter(([changed]) => changed).map(([, event]) => event);
}

/** Tells the page around the app what the reader has done. What that page itself has asked for it knows. */
export function announce({host, store}: App): void {
  store.subscribe((before, after, cause) => {
    if (cause !== 'reader') return;
    for (const event of announcements(before, after)) host.dispatchEvent(event);
  });
}
