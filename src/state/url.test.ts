import {expect, test} from 'vitest';
import {type AppState, FIRST_STATE} from './app-state.ts';
import {fromQuery, type KnownIds, toQuery, withState} from './url.ts';

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

test('a switch is on with 1, and with nothing else: `hengelo=0` is no yes', () => {
  for (const value of ['0', '', 'true', 'yes', '11']) {
    const query = ['lens', 'panel', 'present', 'speaker', 'kiosk', 'embed', 'hengelo', 'twente'].map((name) => `${name}=${value}`).join('&');
    const {state} = fromQuery(`?place=hengelo&${query}`, known);
    expect([value, state]).toEqual([value, {...FIRST_STATE, place: 'hengelo'}]);
  }
  const {filters} = fromQuery('?hengelo=1&twente=1', known).state;
  expect(filters).toEqual({hengelo: true, twente: true});
});

test('a year has four digits and lies between the first and the last', () => {
  // The EUREGIO began in 1958; the programme period ends in 2027.
  expect(['1957', '1958', '2027', '2028', '199', '01999', '1999.5', ' 1999', '2e3'].map((year) => fromQuery(`?year=${year}`, known).state.year)).toEqual([
    null,
    1958,
    2027,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(fromQuery('?year=1957', known).problems).toEqual([{parameter: 'year', value: '1957'}]);
  expect([fromQuery('?year=', known).problems, fromQuery('?running=201', known).state.filters, fromQuery('?running=20180', known).state.filters]).toEqual([
    [],
    {},
    {},
  ]);
});

test('a camera lies on the map: degrees to the ends of Mercator, zoom from 0 to 22', () => {
  const camera = (text: string) => fromQuery(`?map=${text}`, known).state.camera;
  expect([camera('180,85.051129,22'), camera('-180,-85.051129,0')]).toEqual([
    {lng: 180, lat: 85.051129, zoom: 22},
    {lng: -180, lat: -85.051129, zoom: 0},
  ]);
  expect(['180.1,52,8', '-180.1,52,8', '6,85.06,8', '6,-85.06,8', '6,52,22.1', '6,52,-1', '6,NaN,8', '6,Infinity,8'].map(camera)).toEqual(Array(8).fill(null));
  expect(toQuery({...FIRST_STATE, camera: {lng: 6.123456789, lat: 52.987654321, zoom: 9.876}})).toBe('?map=6.12346,52.98765,9.88');
});

test('a second language is another one than the first, and is written only then', () => {
  expect(fromQuery('?lang=de&also=nl', known).state).toMatchObject({language: 'de', also: 'nl'});
  expect(fromQuery('?lang=de&also=de', known).state.also).toBeNull();
  expect(fromQuery('?also=nl', known).state.also).toBeNull();
  expect(fromQuery('?also=fr', known)).toEqual({state: FIRST_STATE, problems: [{parameter: 'also', value: 'fr'}]});
  expect(toQuery({...FIRST_STATE, also: 'de'})).toBe('?also=de');
});

test('an address keeps each filter under its name, and an empty one is none', () => {
  const state: AppState = {...FIRST_STATE, filters: {town: ['borne'], lead: ['DE', 'unknown'], cost: ['from-5m'], priority: [], twente: true, running: 2020}};
  const query = toQuery(state);
  expect(query).toBe('?town=borne&lead=DE,unknown&cost=from-5m&running=2020&twente=1');
  expect(fromQuery(query, known).state.filters).toEqual({town: ['borne'], lead: ['DE', 'unknown'], cost: ['from-5m'], running: 2020, twente: true});
  expect(fromQuery('?theme=,,rail,', known).state.filters).toEqual({theme: ['rail']});
});

test('a comparison and a lens need something to look at', () => {
  expect(fromQuery('?place=hengelo&compare=atlantis&lens=1', known)).toMatchObject({
    state: {place: 'hengelo', compare: null, lens: true},
    problems: [{parameter: 'compare', value: 'atlantis'}],
  });
  expect(fromQuery('?place=&compare=', known)).toEqual({state: FIRST_STATE, problems: []});
});

test('a filter with values that no project has does not hide all of them: they are left out, and told', () => {
  const strict: KnownIds = {...known, filter: (name, value) => name === 'theme' && ['rail', 'water'].includes(value)};
  expect(fromQuery('?theme=wather', strict)).toEqual({state: FIRST_STATE, problems: [{parameter: 'theme', value: 'wather'}]});
  expect(fromQuery('?theme=water,%20rail,x&town=atlantis', strict)).toEqual({
    state: {...FIRST_STATE, filters: {theme: ['water', 'rail']}},
    problems: [
      {parameter: 'theme', value: 'water, rail,x'},
      {parameter: 'town', value: 'atlantis'},
    ],
  });
});

test('a switch or a filter that says neither yes nor no is told', () => {
  const told = (query: string) => fromQuery(query, known).problems.map(({parameter}) => parameter);
  expect(told('?place=hengelo&lens=yes&embed=true&kiosk=on&hengelo=ja&running=201')).toEqual(['lens', 'kiosk', 'embed', 'running', 'hengelo']);
  expect(told('?place=hengelo&lens=0&panel=&embed=false&hengelo=1&running=&running=2018')).toEqual([]);
});

test('a language is known by its tag, whatever its capitals and its region; blanks between topics make no difference', () => {
  expect(fromQuery('?lang=de-DE&also=NL&topics=twente,%20mont', known)).toEqual({
    state: {...FIRST_STATE, language: 'de', also: 'nl', topics: ['twente', 'mont']},
    problems: [],
  });
});

test('an address keeps what it says beside a state', () => {
  const state: AppState = {...FIRST_STATE, place: 'unlock'};
  expect(withState('?lang=de&parent=https%3A%2F%2Fhengelo.nl&view=list&idle=180', state)).toBe('?place=unlock&parent=https%3A%2F%2Fhengelo.nl&idle=180');
  expect(withState('?idle=180', FIRST_STATE)).toBe('?idle=180');
  expect(withState('?story-url=x&year=2016', state, ['story-url'])).toBe('?place=unlock');
  expect(withState('?place=hengelo', FIRST_STATE)).toBe('');
});

test('all that a state is written with is written anew', () => {
  const all: AppState = {
    ...FIRST_STATE,
    language: 'de',
    also: 'nl',
    topics: ['mont'],
    place: 'unlock',
    compare: 'mont',
    panel: true,
    lens: true,
    view: 'list',
    story: 'evening',
    stop: 'unlock',
    present: true,
    speaker: true,
    kiosk: true,
    embed: true,
    year: 2016,
    camera: {lng: 7, lat: 52, zoom: 8},
    scheme: 'dark',
    ask: 'Losser',
    filters: {
      period: ['x'],
      theme: ['x'],
      priority: ['x'],
      town: ['x'],
      lead: ['x'],
      cost: ['x'],
      running: 2016,
      hengelo: true,
      twente: true,
    },
  };
  expect(withState(toQuery(all), FIRST_STATE)).toBe('');
});

test('what stands in the address goes over a given state, and the rest of that stays', () => {
  const base: AppState = {...FIRST_STATE, language: 'de', place: 'unlock', year: 1999, filters: {twente: true}};
  expect(fromQuery('?year=2016', known, base).state).toEqual({...base, year: 2016});
});
