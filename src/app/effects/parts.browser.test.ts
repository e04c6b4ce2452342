import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {
  CameraEvent,
  CloseEvent,
  CompareEvent,
  ErrorEvent,
  FiltersEvent,
  HoverEvent,
  KeepEvent,
  LanguageEvent,
  LensEvent,
  MoreEvent,
  ReadyEvent,
  SchemeEvent,
  SelectEvent,
  StopEvent,
  TopicsEvent,
  ViewEvent,
  YearEvent,
} from '../../events/events.ts';
import {PresentActionEvent} from '../../events/present.ts';
import {chosen, FIRST_MOMENT, readMore, type State} from '../../state/moment.ts';
import {hearParts} from './parts.ts';
import {started, type TestApp, withPart} from './testing.ts';

const act = vi.fn();
const keep = vi.fn(() => Promise.resolve());
let app: TestApp;
/** What the page around the app has heard. */
let outside: string[];

beforeEach(() => {
  act.mockClear();
  keep.mockClear();
  outside = [];
  app = started(hearParts, {}, {act, updates: {keep} as unknown as TestApp['updates']});
});
afterEach(() => app.disconnect());

/** A part says something. */
function say(event: Event, tag = 'euregio-list'): void {
  app.host.addEventListener(event.type, ({type}) => outside.push(type), {once: true});
  withPart(app, tag, {}).dispatchEvent(event);
}
const state = (): State => app.store.state;

describe('what a part says becomes the state of the contract', () => {
  test.each<[Event, Partial<State>, 'page'?]>([
    [new SelectEvent('unlock'), {place: 'unlock'}],
    [new TopicsEvent(['twente', 'mont']), {topics: ['twente', 'mont']}],
    [new TopicsEvent(['partners']), {topics: ['partners'], overview: 'world'}],
    [new LanguageEvent('de'), {language: 'de'}],
    [new ViewEvent('list'), {view: 'list', focus: 'list'}],
    [new SchemeEvent('dark'), {scheme: 'dark'}],
    [new FiltersEvent({theme: ['rail']}), {filters: {theme: ['rail']}}],
    [new YearEvent(1999), {year: 1999}],
    [new StopEvent('politieke-markt', 'veertien-gemeenten'), {story: 'politieke-markt', stop: 'veertien-gemeenten'}],
    [new ErrorEvent('outlines', new Error('gone')), {problem: 'outlines', view: 'map'}, 'page'],
    [new CameraEvent({lng: 7, lat: 52, zoom: 9}, true), {camera: {lng: 7, lat: 52, zoom: 9}}],
    [new CameraEvent({lng: 7, lat: 52, zoom: 9}, false), {camera: null, standing: {lng: 7, lat: 52, zoom: 9}}, 'page'],
  ])('%o', (event, expected, cause) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    say(event);
    expect(state()).toMatchObject(expected);
    expect(app.causes).toEqual([cause ?? 'reader']);
  });

  test('a stop that the story does not have goes nowhere', () => {
    say(new StopEvent('politieke-markt', 'atlantis'));
    say(new StopEvent(null, null));
    expect(app.causes).toEqual([]);
  });

  test('a second thing, and the lens', () => {
    app.store.change((before) => chosen(before, 'hengelo'));
    say(new CompareEvent('osnabruck'));
    expect(state()).toMatchObject({compare: 'osnabruck', lens: true});
    say(new LensEvent(false));
    expect(state()).toMatchObject({compare: null, lens: false});
  });

  test('“more” opens the panel; closing the panel lets the thing go, closing the glance does not', () => {
    app.store.change((before) => chosen(before, 'hengelo'));
    say(new CloseEvent(), 'euregio-popup');
    expect(state()).toMatchObject({place: 'hengelo', glance: false});
    say(new MoreEvent('hengelo'));
    expect(state()).toMatchObject({panel: true, focus: 'panel'});
    app.store.change(readMore);
    say(new CloseEvent(), 'euregio-details');
    expect(state()).toMatchObject({place: null, panel: false});
  });

  test('what is touched on the map takes the focus to its glance, with what else lies there', () => {
    say(new SelectEvent('losser', ['twente']), 'euregio-map');
    expect(state()).toMatchObject({place: 'losser', others: ['twente'], focus: 'glance'});
    say(new SelectEvent(null));
    say(new SelectEvent('losser', ['twente']));
    expect(state().focus).not.toBe('glance');
  });
});

test('pointing at the map is nobody’s act: no address and no page hears of it', () => {
  say(new HoverEvent('unlock'), 'euregio-map');
  expect([state().pointedOnMap, app.causes, outside]).toEqual(['unlock', ['page'], []]);
});

test('what a presenter asks for is done, and keeping the map is left to the one who keeps it', () => {
  say(new PresentActionEvent({kind: 'next'}));
  say(new KeepEvent());
  expect(act).toHaveBeenCalledExactlyOnceWith({kind: 'next'});
  expect(keep).toHaveBeenCalledOnce();
  expect(app.causes).toEqual([]);
});

test('the page around hears of the map’s picture and of its troubles; all else it hears as an announcement of the new state', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  say(new SelectEvent('unlock'));
  say(new LensEvent(true));
  say(new ReadyEvent(), 'euregio-map');
  say(new ErrorEvent('context-lost', new Error('lost')), 'euregio-map');
  expect(outside).toEqual(['euregio-ready', 'euregio-error']);
  expect(state().problem).toBe('context-lost');
  // What the map does by itself is no act of the reader’s.
  expect(app.causes).toEqual(['reader', 'reader', 'page', 'page']);
  say(new ReadyEvent(), 'euregio-map');
  expect(state().problem).toBeNull();
});

test('an app that is moved to another place of the page hears everything once', () => {
  app.disconnect();
  app.connect();
  say(new SelectEvent('unlock'));
  expect(app.causes).toEqual(['reader']);
  expect(state()).toMatchObject({...FIRST_MOMENT, place: 'unlock', glance: true, overview: null, sheet: 'half'});
});
