import {describe, expect, test} from 'vitest';
import {STORIES, type Story} from '../story/stories.ts';
import {FIRST_STATE} from './app-state.ts';
import {FIRST_MOMENT, type State} from './moment.ts';
import {allStories, begun, leads, showsStop, storyWithId, tellingOf, wentTo, withStopOfLink} from './telling.ts';

const first: State = {...FIRST_STATE, ...FIRST_MOMENT};
const evening = STORIES[0] as Story;
const [opening, second] = evening.stops as [Story['stops'][0], Story['stops'][0]];
const text = {nl: 'Mijn straat', de: 'Mijn straat', en: 'Mijn straat'};
const own: Story = {
  id: 'eigen-mijn-straat',
  title: text,
  minutes: 15,
  stops: [{id: 'mijn-straat', title: text, text, notes: text, view: {camera: null, topics: ['mont'], place: 'hengelo'}, sources: [], memo: []}],
};
const empty: Story = {...own, id: 'eigen-leeg', stops: []};
const withOwn: State = {...first, ownStories: [empty, own]};

describe('which story is told', () => {
  test('a built-in one or the reader’s own, found by its id', () => {
    expect(['politieke-markt', 'eigen-mijn-straat', 'eigen-leeg', 'atlantis'].map((id) => storyWithId(withOwn, id)?.id)).toEqual([
      'politieke-markt',
      'eigen-mijn-straat',
      'eigen-leeg',
      undefined,
    ]);
    expect(storyWithId(first, 'eigen-mijn-straat')).toBeUndefined();
    expect(allStories(withOwn).map(({id}) => id)).toEqual([...STORIES.map(({id}) => id), 'eigen-leeg', 'eigen-mijn-straat']);
  });

  test('it stands at its stop, without one at the first; a story without stops is not told', () => {
    expect(tellingOf({...withOwn, story: 'politieke-markt', stop: second.id})).toEqual({story: evening, stop: second});
    expect(tellingOf({...withOwn, story: 'politieke-markt', stop: 'atlantis'})?.stop).toBe(opening);
    expect(tellingOf({...withOwn, story: 'eigen-mijn-straat'})?.stop.id).toBe('mijn-straat');
    expect([tellingOf({...withOwn, story: 'eigen-leeg'}), tellingOf({...withOwn, story: 'atlantis', stop: 'begin'}), tellingOf(withOwn)]).toEqual([
      null,
      null,
      null,
    ]);
    // A stop without a story is none, whatever the first of the stories is.
    expect(tellingOf({...withOwn, stop: 'begin'})).toBeNull();
  });

  test('it begins at its first stop; a story without stops, and none at all, go nowhere', () => {
    expect(begun(withOwn, own)).toMatchObject({story: 'eigen-mijn-straat', stop: 'mijn-straat', place: 'hengelo', topics: ['mont']});
    expect([begun(withOwn, empty), begun(withOwn, null), begun(withOwn, undefined)].map((state) => state === withOwn)).toEqual([true, true, true]);
  });
});

describe('at a stop', () => {
  test('nothing is left of the way there; the sheet stays full when the reader has drawn it up, else it is half', () => {
    const way: State = {...first, glance: true, others: ['twente'], trail: ['mont'], overview: 'world', drawer: true, ask: 'mont', panel: true};
    expect(wentTo(way, {story: evening, stop: second})).toMatchObject({
      glance: false,
      others: [],
      trail: [],
      overview: null,
      drawer: null,
      ask: null,
      panel: false,
    });
    expect((['full', 'half', 'peek'] as const).map((sheet) => wentTo({...first, sheet}, {story: evening, stop: second}).sheet)).toEqual([
      'full',
      'half',
      'half',
    ]);
  });

  test('the picture is the stop’s own until the reader looks at something else', () => {
    const there = wentTo(first, {story: evening, stop: second});
    expect([there, {...there, year: 1999}, {...there, view: 'list' as const}, first].map(showsStop)).toEqual([true, false, false, false]);
  });

  test('the story has the column at its stop and on the way; not beside a choice of the reader’s own, and not without a story', () => {
    const there = wentTo(first, {story: evening, stop: second});
    expect([there, {...there, place: null}, {...there, place: 'losser'}, first, {...first, place: 'losser'}].map(leads)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a link to a stop', () => {
  const link: State = {...first, story: evening.id, stop: second.id};

  test('brings what the stop shows', () => {
    expect(withStopOfLink(link)).toMatchObject({place: 'regio-twente', topics: ['twente', 'mont'], stop: 'veertien-gemeenten'});
  });

  test.each<Partial<State>>([{place: 'losser'}, {camera: {lng: 7, lat: 52, zoom: 9}}, {view: 'list'}, {ask: 'Wat is MONT?'}])(
    'with %o keeps that: it says where somebody went from there',
    (wandered) => {
      const given: State = {...link, topics: ['partners'], ...wandered};
      expect(withStopOfLink(given)).toEqual(given);
      expect(withStopOfLink({...given, stop: null}).stop).toBe('begin');
    },
  );

  test.each<Partial<State>>([{topics: ['partners']}, {year: 1999}, {filters: {twente: true}}])('with %o shows that at the stop', (given) => {
    expect(withStopOfLink({...link, ...given})).toEqual({...withStopOfLink(link), ...given});
  });

  test('that names no story brings nothing', () => {
    expect(withStopOfLink(first)).toBe(first);
  });
});
