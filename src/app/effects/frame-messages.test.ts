import {describe, expect, test} from 'vitest';
import {FIRST_STATE} from '../../state/app-state.ts';
import {chosen, FIRST_MOMENT, rested, type State} from '../../state/moment.ts';
import {STORIES, type Story} from '../../story/stories.ts';
import {followed, frameEvents} from './frame-messages.ts';

const first: State = {...FIRST_STATE, ...FIRST_MOMENT};
const evening = STORIES[0] as Story;

describe('what the page around a frame is told', () => {
  test('nothing, when nothing of the contract has changed', () => {
    expect(frameEvents(first, {...first, topics: [...first.topics], sheet: 'full', camera: {lng: 7, lat: 52, zoom: 9}})).toEqual([]);
  });

  test('each value that is another now, as a whole', () => {
    const after: State = {
      ...first,
      place: 'unlock',
      topics: ['mont'],
      language: 'de',
      view: 'list',
      lens: true,
      year: 1999,
      story: 'politieke-markt',
      stop: 'begin',
    };
    expect(frameEvents(first, after)).toEqual([
      {event: 'select', id: 'unlock'},
      {event: 'topics', topics: ['mont']},
      {event: 'language', language: 'de'},
      {event: 'view', view: 'list'},
      {event: 'lens', on: true},
      {event: 'year', year: 1999},
      {event: 'stop', story: 'politieke-markt', stop: 'begin'},
    ]);
    expect(frameEvents(after, {...after, stop: 'mont'})).toEqual([{event: 'stop', story: 'politieke-markt', stop: 'mont'}]);
    expect(frameEvents(after, {...after, place: null, story: null, stop: null, year: null})).toEqual([
      {event: 'select', id: null},
      {event: 'year', year: null},
      {event: 'stop', story: null, stop: null},
    ]);
  });
});

describe('a command', () => {
  test('does what the reader can do', () => {
    expect(followed(first, {command: 'select', id: 'unlock'})).toEqual(chosen(first, 'unlock'));
    expect(followed(first, {command: 'topics', topics: ['partners']})).toMatchObject({topics: ['partners'], overview: 'world'});
    expect(followed(first, {command: 'language', language: 'en'}).language).toBe('en');
    expect(followed(first, {command: 'view', view: 'list'}).view).toBe('list');
    expect(followed(chosen(first, 'mont'), {command: 'lens', on: true}).lens).toBe(true);
    // There is nothing to lay it on.
    expect(followed(first, {command: 'lens', on: true}).lens).toBe(false);
    expect(followed(first, {command: 'camera', lng: 6.79, lat: 52.27, zoom: 10})).toMatchObject({camera: {lng: 6.79, lat: 52.27, zoom: 10}, overview: null});
  });

  test('for a year beyond the data gets the nearest there is: 1958 to 2027', () => {
    expect([1200, 1999, 3000, null].map((year) => followed(first, {command: 'year', year}).year)).toEqual([1958, 1999, 2027, null]);
  });

  test('for a story goes to the stop, or begins it; without a story it is left', () => {
    const there = followed(first, {command: 'stop', story: 'politieke-markt', stop: 'veertien-gemeenten'});
    expect(there).toMatchObject({story: 'politieke-markt', stop: 'veertien-gemeenten', place: 'regio-twente'});
    expect(followed(first, {command: 'stop', story: 'politieke-markt'}).stop).toBe(evening.stops[0]?.id);
    expect(followed(there, {command: 'stop', story: null})).toMatchObject({story: null, stop: null, place: null});
    expect(followed(there, {command: 'stop', story: 'atlantis'})).toBe(there);
  });

  test('to choose anew takes the camera of the reader away, so that the map goes there', () => {
    const moved = rested(first, {lng: 0, lat: 50, zoom: 5}, true);
    expect(followed(moved, {command: 'select', id: 'unlock'}).camera).toBeNull();
  });
});
