import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {type AppState, FIRST_STATE} from '../state/app-state.ts';
import {STORIES} from '../story/stories.ts';
import {knownIds} from './effects/address.ts';
import {
  attributeProblem,
  defineParameters,
  fromAttributes,
  type Parameter,
  PARAMETER_NAMES,
  takeEarlyProperties,
  withParameter as readParameter,
} from './parameters.ts';

const known = knownIds(loadCatalogue(), () => ({ownStories: []}));
const read = (attributes: Partial<Record<Parameter, string>>) => fromAttributes((name) => attributes[name] ?? null, known);
const given = (attributes: Partial<Record<Parameter, string>>) => read(attributes).state;
const withParameter = (state: AppState, name: Parameter, value: string | null) => readParameter(state, name, value, known).state;

test('attributes say what the parameters of the address say, a flag also without a value', () => {
  expect(given({})).toEqual(FIRST_STATE);
  expect(given({lang: 'de', also: 'nl', place: 'unlock', panel: '', lens: '', embed: 'true', map: '6.8,52.3,9'})).toEqual({
    ...FIRST_STATE,
    language: 'de',
    also: 'nl',
    place: 'unlock',
    panel: true,
    lens: true,
    embed: true,
    camera: {lng: 6.8, lat: 52.3, zoom: 9},
  });
  expect(given({lens: 'false', present: '0', place: 'nowhere', topics: ''})).toEqual({...FIRST_STATE, topics: []});
});

test('one attribute changes what it names and leaves what the reader has chosen', () => {
  const reader = {...FIRST_STATE, topics: ['mont' as const], place: 'hengelo', compare: 'enschede', lens: true, year: 2016, filters: {twente: true}};
  expect(withParameter(reader, 'place', 'unlock')).toEqual({...reader, place: 'unlock', compare: null});
  expect(withParameter(reader, 'place', null)).toEqual({...reader, place: null, compare: null, lens: false});
  expect(withParameter(reader, 'lang', 'en')).toEqual({...reader, language: 'en'});
  expect(withParameter(reader, 'topics', null)).toEqual({...reader, topics: FIRST_STATE.topics});
  expect(withParameter(reader, 'lens', null)).toEqual({...reader, lens: false});
  expect(withParameter(reader, 'year', '2020')).toEqual({...reader, year: 2020});
});

test('a stop brings its own picture, and goes with its story', () => {
  const [story] = STORIES;
  const reader = {...FIRST_STATE, place: 'hengelo', language: 'de' as const, topics: ['mont' as const], year: 1999, filters: {twente: true}};
  const told = withParameter(reader, 'story', story!.id);
  expect(told).toEqual({...FIRST_STATE, language: 'de', story: story!.id});
  expect(withParameter(told, 'stop', story!.stops[1]!.id)).toEqual({...told, stop: story!.stops[1]!.id});
  expect(withParameter({...told, stop: story!.stops[1]!.id}, 'story', null)).toEqual({...told, story: null});
});

test('what an attribute asks in vain is told in one sentence: where, what was expected, what came', () => {
  const {state, problems} = read({lang: 'fr', place: 'nowhere', topics: 'mont,benelux', year: '1812', map: '52,6', lens: 'yes', kiosk: 'false', story: 'x'});
  expect(state).toEqual({...FIRST_STATE, topics: ['mont']});
  expect(problems.map(attributeProblem)).toEqual([
    'euregio-app: lang: expected one of nl, de, en, nl-b1, got "fr"; it counts as not given.',
    'euregio-app: topics: expected a list of euregio, twente, mont, interreg, partners, networks, got "mont,benelux"; what is none of them is left out.',
    'euregio-app: place: expected the id of a thing on the map, got "nowhere"; it counts as not given.',
    'euregio-app: lens: expected no value, 1 or true, got "yes"; it counts as not given.',
    'euregio-app: story: expected the id of a story, got "x"; it counts as not given.',
    'euregio-app: year: expected a year from 1958 to 2027, got "1812"; it counts as not given.',
    'euregio-app: map: expected longitude,latitude,zoom, got "52,6"; it counts as not given.',
  ]);
  expect(readParameter(FIRST_STATE, 'place', 'nowhere', known).problems).toEqual([{parameter: 'place', value: 'nowhere'}]);
  expect(readParameter(FIRST_STATE, 'place', 'losser', known).problems).toEqual([]);
});

test('the language of a page is written with its region: `de-AT` is German', () => {
  expect(given({lang: 'de-AT', also: 'nl-NL'})).toEqual({...FIRST_STATE, language: 'de', also: 'nl'});
});

/** What the parameters need of an element: attributes, and a state that follows them. */
class FakeElement {
  private readonly attributes = new Map<string, string>();
  readonly applied: Parameter[] = [];
  state: AppState = FIRST_STATE;
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
    this.state = withParameter(this.state, name as Parameter, value);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
    this.state = withParameter(this.state, name as Parameter, null);
  }
}
type Properties = Record<Parameter, unknown>;
defineParameters(
  FakeElement as unknown as {readonly prototype: HTMLElement},
  (element) => (element as unknown as FakeElement).state,
  (element, name) => {
    (element as unknown as FakeElement).applied.push(name);
  },
);
const element = (): FakeElement & Properties => new FakeElement() as FakeElement & Properties;

test('each parameter is a property: written it sets the attribute, read it says what is shown; `lang` is the page’s own', () => {
  const one = element();
  expect(PARAMETER_NAMES.filter((name) => !(name in one))).toEqual(['lang']);
  one.place = 'unlock';
  one.lens = true;
  one.year = 2016;
  expect([one.getAttribute('place'), one.getAttribute('lens'), one.getAttribute('year')]).toEqual(['unlock', '1', '2016']);
  expect([one.state.place, one.state.lens, one.state.year]).toEqual(['unlock', true, 2016]);
  // A flag is true or false, anything else a text, or null as in the first view.
  expect([one.place, one.lens, one.panel, one.year, one.compare]).toEqual(['unlock', true, false, '2016', null]);
  one.lens = false;
  one.year = null;
  one.place = undefined;
  expect([one.getAttribute('lens'), one.getAttribute('year'), one.getAttribute('place')]).toEqual([null, null, null]);
  expect([one.lens, one.year, one.place]).toEqual([false, null, null]);
  // The frameworks of others list properties to find out which there are.
  expect(PARAMETER_NAMES.filter((name) => name !== 'lang' && !Object.prototype.propertyIsEnumerable.call(FakeElement.prototype, name))).toEqual([]);
});

test('a property that says what its attribute said already counts all the same: the reader may have gone elsewhere', () => {
  const one = element();
  one.place = 'unlock';
  expect(one.applied).toEqual([]);
  one.place = 'unlock';
  expect(one.applied).toEqual(['place']);
  one.lens = null;
  expect(one.applied).toEqual(['place', 'lens']);
});

test('what the page set before the element was defined is handed over once', () => {
  const one = element();
  Object.defineProperty(one, 'place', {value: 'losser', configurable: true, writable: true, enumerable: true});
  takeEarlyProperties(one as unknown as HTMLElement);
  expect([Object.hasOwn(one, 'place'), one.getAttribute('place'), one.getAttribute('lens')]).toEqual([false, 'losser', null]);
});
