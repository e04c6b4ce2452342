import {LIST_FILTERS, type ListFilter, type ProjectFilters} from '../catalogue/filters.ts';
import {isScheme, isTopic} from '../catalogue/topics.ts';
import {FIRST_YEAR, LAST_YEAR} from '../catalogue/years.ts';
import {type Language, languageOf} from '../i18n/languages.ts';
import {type AppState, type CameraState, FIRST_STATE, inOrder, MOST_LETTERS} from './app-state.ts';

/** A parameter of the address that could not be followed: the page says so where the reader should know. */
export interface UrlProblem {
  readonly parameter: string;
  readonly value: string;
}

/** What the address needs to know of the rest of the app. */
export interface KnownIds {
  /** The permanent id for an id or a former one; `null` when there is no such thing. */
  thing(id: string): string | null;
  story(id: string): boolean;
  stop(story: string, stop: string): boolean;
  /** Whether a project has this value under the filter; without it every value counts. */
  filter?(name: ListFilter, value: string): boolean;
}

const FLAGS = ['present', 'speaker', 'kiosk', 'embed'] as const;
/** What says that a switch is off; whatever else is not `1` is a mistake. */
const OFF: readonly string[] = ['', '0', 'false'];
/** Web Mercator ends here. */
const MAX_LATITUDE = 85.051129;

/** An address that is being read. */
interface Reading {
  readonly given: URLSearchParams;
  /** What holds where the address says nothing. */
  readonly base: AppState;
  readonly known: KnownIds;
  /** Notes that a parameter could not be followed. */
  readonly problem: (parameter: string) => void;
}

/**
 * Reads the state out of an address (`?lang=de&place=unlock`). Never throws: what it does not know is left out and reported, except parameters of others,
 * which are none of its business.
 */
export function fromQuery(query: string, known: KnownIds, base: AppState = FIRST_STATE): {state: AppState; problems: UrlProblem[]} {
  const given = new URLSearchParams(query);
  const problems: UrlProblem[] = [];
  const reading: Reading = {given, base, known, problem: (parameter) => void problems.push({parameter, value: given.get(parameter) ?? ''})};
  const state: AppState = {
    ...base,
    ...languagesIn(reading),
    ...topicsIn(reading),
    ...subjectIn(reading),
    ...flagsIn(reading),
    ...viewIn(reading),
    ...storyIn(reading),
    ...yearIn(reading),
    ...cameraIn(reading),
    ...schemeIn(reading),
    ...questionIn(reading),
    filters: filtersIn(reading),
  };
  return {state, problems};
}

function languagesIn({given, base, problem}: Reading): Pick<AppState, 'language' | 'also'> {
  const read = <T>(parameter: 'lang' | 'also', otherwise: T): T | Language => {
    const tag = given.get(parameter);
    if (tag === null || (parameter === 'also' && tag === '')) return otherwise;
    const language = languageOf(tag);
    if (language === null) problem(parameter);
    return language ?? otherwise;
  };
  const language = read('lang', base.language);
  const also = read('also', base.also);
  return {language, also: also === language ? null : also};
}

function topicsIn({given, problem}: Reading): Partial<AppState> {
  const topics = given.get('topics');
  if (topics === null) return {};
  const wanted = listIn(topics);
  const right = wanted.filter(isTopic);
  if (right.length < wanted.length) problem('topics');
  // `topics=` alone means none; a list of nothing but unknown names means the link is broken, not that the reader wants an empty map.
  return right.length > 0 || wanted.length === 0 ? {topics: inOrder(right)} : {};
}

/** What is chosen, and how it is looked at. */
function subjectIn(reading: Reading): Pick<AppState, 'place' | 'compare' | 'lens' | 'panel'> {
  const {given, base, known, problem} = reading;
  const read = (parameter: 'place' | 'compare'): string | null => {
    const id = given.get(parameter);
    if (id === null || id === '') return base[parameter];
    const found = known.thing(id);
    if (found === null) problem(parameter);
    return found;
  };
  const place = read('place');
  const compare = read('compare');
  const lens = isOn(reading, 'lens', base.lens);
  const panel = isOn(reading, 'panel', base.panel);
  return {place, compare: place === null || compare === place ? null : compare, lens: lens && place !== null, panel: panel && place !== null};
}

const flagsIn = (reading: Reading): Partial<AppState> => Object.fromEntries(FLAGS.map((flag) => [flag, isOn(reading, flag, reading.base[flag])]));

function isOn({given, problem}: Reading, parameter: string, otherwise: boolean): boolean {
  const value = given.get(parameter);
  if (value === null) return otherwise;
  if (value !== '1' && !OFF.includes(value)) problem(parameter);
  return value === '1';
}

function viewIn({given, problem}: Reading): Partial<AppState> {
  const view = given.get('view');
  if (view === 'map' || view === 'list') return {view};
  if (view !== null) problem('view');
  return {};
}

/** A stop counts only with its story. */
function storyIn({given, known, problem}: Reading): Partial<AppState> {
  const story = given.get('story');
  if (story === null || story === '') return {};
  if (!known.story(story)) {
    problem('story');
    return {};
  }
  const stop = given.get('stop');
  if (stop === null) return {story};
  if (known.stop(story, stop)) return {story, stop};
  problem('stop');
  return {story};
}

function yearIn({given, problem}: Reading): Partial<AppState> {
  const year = given.get('year');
  if (year === null || year === '') return {};
  const value = Number(year);
  if (/^\d{4}$/.test(year) && value >= FIRST_YEAR && value <= LAST_YEAR) return {year: value};
  problem('year');
  return {};
}

function cameraIn({given, problem}: Reading): Partial<AppState> {
  const text = given.get('map');
  if (text === null || text === '') return {};
  const camera = cameraFrom(text);
  if (camera) return {camera};
  problem('map');
  return {};
}

function schemeIn({given, problem}: Reading): Partial<AppState> {
  const scheme = given.get('scheme');
  if (isScheme(scheme)) return {scheme};
  if (scheme !== null) problem('scheme');
  return {};
}

function questionIn({given}: Reading): Partial<AppState> {
  const ask = given.get('ask')?.trim() ?? '';
  return ask === '' ? {} : {ask: ask.slice(0, MOST_LETTERS)};
}

function filtersIn(reading: Reading): ProjectFilters {
  const {given, base, known, problem} = reading;
  const filters: {-readonly [K in keyof ProjectFilters]: ProjectFilters[K]} = {...base.filters};
  for (const name of LIST_FILTERS) {
    const wanted = listIn(given.get(name) ?? '');
    const right = wanted.filter((value) => known.filter?.(name, value) ?? true);
    if (right.length < wanted.length) problem(name);
    // As with topics: a filter of nothing but unknown values would hide every project.
    if (right.length > 0) filters[name] = right;
  }
  const running = given.get('running') ?? '';
  if (/^\d{4}$/.test(running)) filters.running = Number(running);
  else if (running !== '') problem('running');
  for (const name of ['hengelo', 'twente'] as const) if (isOn(reading, name, false)) filters[name] = true;
  return filters;
}

/** The parameters of the address, and what of the state each of them says. */
export const PARAMETERS = {
  lang: 'language',
  also: 'also',
  topics: 'topics',
  place: 'place',
  compare: 'compare',
  panel: 'panel',
  lens: 'lens',
  view: 'view',
  story: 'story',
  stop: 'stop',
  present: 'present',
  speaker: 'speaker',
  kiosk: 'kiosk',
  year: 'year',
  map: 'camera',
  scheme: 'scheme',
  embed: 'embed',
  ask: 'ask',
} as const satisfies Record<string, keyof AppState>;

/** All parameters that a state is written with, filters included; others in an address are none of its business. */
export const PARAMETERS_OF_STATE: readonly string[] = [...Object.keys(PARAMETERS), ...LIST_FILTERS, 'running', 'hengelo', 'twente'];

/**
 * An address with another state.
 *
 * @param query - of the address as it is: what it says beside a state stays
 * @param without - parameters of it that have done their work
 */
export function withState(query: string, state: AppState, without: readonly string[] = []): string {
  const others = new URLSearchParams(query);
  for (const name of [...PARAMETERS_OF_STATE, ...without]) others.delete(name);
  const [own, rest] = [toQuery(state), others.toString()];
  return rest === '' ? own : `${own === '' ? '?' : `${own}&`}${rest}`;
}

/** The query that brings this state back, without what is as in the first view: `''` for the first view itself, else `?lang=de&…`. */
export function toQuery(state: AppState): string {
  const query = new URLSearchParams();
  if (state.language !== FIRST_STATE.language) query.set('lang', state.language);
  if (state.also !== null) query.set('also', state.also);
  if (state.topics.join() !== FIRST_STATE.topics.join()) query.set('topics', state.topics.join(','));
  if (state.place !== null) query.set('place', state.place);
  if (state.compare !== null) query.set('compare', state.compare);
  if (state.panel) query.set('panel', '1');
  if (state.lens) query.set('lens', '1');
  if (state.view !== 'map') query.set('view', state.view);
  if (state.story !== null) query.set('story', state.story);
  if (state.stop !== null) query.set('stop', state.stop);
  for (const flag of FLAGS) if (state[flag]) query.set(flag, '1');
  if (state.year !== null) query.set('year', String(state.year));
  if (state.camera !== null) query.set('map', cameraText(state.camera));
  if (state.scheme !== null) query.set('scheme', state.scheme);
  for (const name of LIST_FILTERS) {
    const values = state.filters[name];
    if (values && values.length > 0) query.set(name, values.join(','));
  }
  if (state.filters.running !== undefined) query.set('running', String(state.filters.running));
  if (state.filters.hengelo) query.set('hengelo', '1');
  if (state.filters.twente) query.set('twente', '1');
  if (state.ask !== null) query.set('ask', state.ask);
  // Commas are allowed in a query, and links stay readable.
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

const listIn = (text: string): string[] =>
  text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');

function cameraFrom(text: string): CameraState | null {
  const parts = text.split(',');
  if (parts.length !== 3 || parts.some((part) => part.trim() === '')) return null;
  const [lng, lat, zoom] = parts.map(Number) as [number, number, number];
  const right = Number.isFinite(lng) && Math.abs(lng) <= 180 && Number.isFinite(lat) && Math.abs(lat) <= MAX_LATITUDE && zoom >= 0 && zoom <= 22;
  return right ? {lng, lat, zoom} : null;
}

/** Five decimals are about a metre: more would be noise in the address. */
const cameraText = ({lng, lat, zoom}: CameraState): string => [round(lng, 5), round(lat, 5), round(zoom, 2)].join(',');

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
