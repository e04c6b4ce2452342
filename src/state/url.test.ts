import {expect, test} from 'vitest';
import {type AppState, FIRST_STATE} from './app-state.ts';
import {fromQuery, type KnownIds, toQuery} from './url.ts';

const known: KnownIds = {
  thing: (id) => ({hengelo: 'hengelo', 'nl-gm0164': 'hengelo', unlock: 'unlock', munster: 'munster'})[id] ?? null,
  story: (id) => id === 'politieke-markt',
  stop: (story, stop) => story === 'politieke-markt' && ['start', 'euregio'].includes(stop),
};

test('the first view has an empty address', () => {
  expect(toQuery(FIRST_STATE)).toBe('');
  expect(fromQuery('', known)).toEqual({state: FIRST_STATE, problems: []});
});

test('everything the reader chose comes back from the address', () => {
  const state: AppState = {
    language: 'nl-b1',
    also: 'de',
    topics: ['twente', 'networks'],
    place: 'hengelo',
    compare: 'munster',
    panel: true,
    lens: true,
    view: 'list',
    story: 'politieke-markt',
    stop: 'euregio',
    present: true,
    speaker: false,
    kiosk: true,
    embed: true,
    year: 1999,
    camera: {lng: 6.79384, lat: 52.2661, zoom: 9.25},
    scheme: 'contrast',
    filters: {theme: ['labour', 'rail'], period: ['V A'], running: 2018, hengelo: true},
    ask: 'Welke projecten raken Losser?',
  };
  const query = toQuery(state);
  expect(query).toBe(
    '?lang=nl-b1&also=de&topics=twente,networks&place=hengelo&compare=munster&panel=1&lens=1&view=list&story=politieke-markt&stop=euregio&present=1&kiosk=1&embed=1&year=1999&map=6.79384,52.2661,9.25&scheme=contrast&period=V+A&theme=labour,rail&running=2018&hengelo=1&ask=Welke+projecten+raken+Losser%3F',
  );
  expect(fromQuery(query, known)).toEqual({state, problems: []});
});

test('topics stand in the order of the legend, whatever the order in the link', () => {
  expect(fromQuery('?topics=networks,twente,twente', known).state.topics).toEqual(['twente', 'networks']);
});

test('no topics at all is a choice, only unknown ones is a broken link', () => {
  expect(fromQuery('?topics=', known)).toEqual({state: {...FIRST_STATE, topics: []}, problems: []});
  expect(fromQuery('?topics=benelux', known)).toEqual({state: FIRST_STATE, problems: [{parameter: 'topics', value: 'benelux'}]});
  expect(fromQuery('?topics=mont,benelux', known).state.topics).toEqual(['mont']);
});

test('a former id leads to the thing', () => {
  expect(fromQuery('?place=nl-gm0164', known).state.place).toBe('hengelo');
});

test('what is unknown is left out and reported, the rest is kept', () => {
  const {state, problems} = fromQuery(
    '?lang=fr&place=atlantis&year=1812&map=6.8,95,9&scheme=pink&story=x&view=globe&lens=1&topics=mont&utm_source=mail',
    known,
  );
  expect(state).toEqual({...FIRST_STATE, topics: ['mont']});
  expect(problems.map(({parameter}) => parameter)).toEqual(['lang', 'place', 'view', 'story', 'year', 'map', 'scheme']);
});

test.each(['6.8,52.2', '6.8,52.2,', 'a,b,c', '190,52,8', '6.8,52.2,40', '6.8,52.2,9,1', ',,'])('a camera that is none is refused: %s', (text) => {
  expect(fromQuery(`?map=${text}`, known).state.camera).toBeNull();
});

test('a stop without its story is left out', () => {
  expect(fromQuery('?stop=euregio', known).state.stop).toBeNull();
  expect(fromQuery('?story=politieke-markt&stop=nowhere', known)).toEqual({
    state: {...FIRST_STATE, story: 'politieke-markt'},
    problems: [{parameter: 'stop', value: 'nowhere'}],
  });
});

test('a second language that is the first one says nothing, an unknown one is reported', () => {
  expect(fromQuery('?lang=de&also=de', known)).toEqual({state: {...FIRST_STATE, language: 'de'}, problems: []});
  expect(fromQuery('?also=fr', known)).toEqual({state: FIRST_STATE, problems: [{parameter: 'also', value: 'fr'}]});
});

test('a panel needs something to tell about', () => {
  expect(fromQuery('?panel=1', known).state.panel).toBe(false);
  expect(fromQuery('?panel=0&place=unlock', known).state.panel).toBe(false);
  expect(fromQuery('?panel=1&place=unlock', known).state.panel).toBe(true);
});
