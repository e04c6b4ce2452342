import {attributeProblem as problemText, EXPECTED as OF_ALL} from '../catalogue/attribute-problem.ts';
import {FIRST_YEAR, LAST_YEAR} from '../catalogue/years.ts';
import {type AppState, FIRST_STATE} from '../state/app-state.ts';
import {fromQuery, type KnownIds, PARAMETERS, toQuery, type UrlProblem} from '../state/url.ts';

/** All of them are attributes of the element as well. */
export type Parameter = keyof typeof PARAMETERS;
/** Names of all parameters that an address may have. */
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as Parameter[];
/** Whether an address may have a parameter of this name. */
export const isParameter = (name: string): name is Parameter => Object.hasOwn(PARAMETERS, name);

/** True or false, and nothing else. */
const FLAGS = ['panel', 'lens', 'present', 'speaker', 'kiosk', 'embed'] as const satisfies Parameter[];
type Flag = (typeof FLAGS)[number];
const isFlag = (name: Parameter): name is Flag => (FLAGS as readonly string[]).includes(name);

/** `<euregio-app lens>` and `lens="true"` say the same as `lens="1"`. */
const written = (name: Parameter, value: string): string => (isFlag(name) && (value === '' || value === 'true') ? '1' : value);

/** A state, and what of the attributes could not be followed. */
export interface FromAttributes {
  readonly state: AppState;
  readonly problems: readonly UrlProblem[];
}

/** The state that attributes ask for, given all together; as an address is read. */
export function fromAttributes(attribute: (name: Parameter) => string | null, known: KnownIds): FromAttributes {
  const query = new URLSearchParams();
  for (const name of PARAMETER_NAMES) {
    const value = attribute(name);
    if (value !== null) query.set(name, written(name, value));
  }
  return fromQuery(query.toString(), known);
}

/** A state without the picture that a stop brings itself. */
const WITHOUT_PICTURE = {place: null, compare: null, lens: false, camera: null, view: 'map', topics: FIRST_STATE.topics, year: null, filters: {}} as const;

/** The state after one attribute has changed (`null`: was taken away). Everything else stays as the reader has it. */
export function withParameter(state: AppState, name: Parameter, value: string | null, known: KnownIds): FromAttributes {
  const query = new URLSearchParams(value === null ? [] : [[name, written(name, value)]]);
  const base: AppState = {...state, [PARAMETERS[name]]: FIRST_STATE[PARAMETERS[name]]};
  // What it was compared with has nothing to do with another place.
  if (name === 'place') return fromQuery(query.toString(), known, {...base, compare: null});
  if (name !== 'story' && name !== 'stop') return fromQuery(query.toString(), known, base);
  // A stop brings a picture of its own.
  if (name === 'stop' && state.story !== null) query.set('story', state.story);
  const {state: next, problems} = fromQuery(query.toString(), known, {...base, stop: null});
  return {state: next.story === null ? next : {...next, ...WITHOUT_PICTURE}, problems};
}

const SWITCH = 'no value, 1 or true';
const EXPECTED: Readonly<Record<Parameter, string>> = {
  ...OF_ALL,
  also: OF_ALL.lang,
  compare: OF_ALL.place,
  panel: SWITCH,
  lens: SWITCH,
  view: 'map or list',
  story: 'the id of a story',
  stop: 'the id of a stop of the story',
  present: SWITCH,
  speaker: SWITCH,
  kiosk: SWITCH,
  year: `a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
  map: 'longitude,latitude,zoom',
  embed: SWITCH,
  ask: 'a question',
};

/** What the console says of an attribute that could not be followed, for whoever writes the page. */
export const attributeProblem = ({parameter, value}: UrlProblem): string =>
  problemText('euregio-app', parameter, isParameter(parameter) ? EXPECTED[parameter] : 'another value', value);

/** What the state says about a parameter, as an attribute would have it; `null`: as in the first view. */
const parameterOf = (state: AppState, name: Parameter): string | null => new URLSearchParams(toQuery(state)).get(name);

/**
 * Gives an element the parameters as properties: read, they say what is shown now; written, they set the attribute, and count also when the attribute
 * said so already but the reader has gone elsewhere since.
 */
export function defineParameters<E extends HTMLElement>(
  element: {readonly prototype: E},
  stateOf: (element: E) => AppState,
  apply: (element: E, name: Parameter) => void,
): void {
  for (const name of PARAMETER_NAMES) {
    if (name === 'lang') continue;
    Object.defineProperty(element.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: E) {
        const value = parameterOf(stateOf(this), name);
        return isFlag(name) ? value === '1' : value;
      },
      set(this: E, value: unknown) {
        const next = value === null || value === undefined || value === false ? null : value === true ? '1' : String(value);
        if (next === this.getAttribute(name)) apply(this, name);
        else if (next === null) this.removeAttribute(name);
        else this.setAttribute(name, next);
      },
    });
  }
}

/** Properties that the page has set before the element was defined lie before those of the class: hands them over. */
export function takeEarlyProperties(element: HTMLElement): void {
  const properties = element as unknown as Record<string, unknown>;
  for (const name of PARAMETER_NAMES) {
    if (!Object.hasOwn(element, name)) continue;
    const value = properties[name];
    delete properties[name];
    properties[name] = value;
  }
}
