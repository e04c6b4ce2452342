/** One line of a table about an element, as the custom elements manifest has it. */
export interface Described {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly default: string;
  /** It can be read, not set. */
  readonly readonly?: boolean;
}

/** A public element: what it is and what it takes, read from the custom elements manifest. */
export interface PublicElement {
  readonly tag: string;
  readonly description: string;
  readonly attributes: readonly Described[];
  readonly properties: readonly Described[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly parts: readonly Described[];
  readonly styles: readonly Described[];
}

/** What stands on the screen: the element is made from it, and so is every piece of code that is shown for it. */
export interface Description {
  readonly tag: string;
  /** In the order of the manifest; an empty value for what is only on or off. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What can only be set by a script, in the order of the manifest. */
  readonly properties?: ReadonlyMap<string, Settable>;
}

/** A value of a property that a reader can write down. */
export type Settable = string | number | boolean | readonly string[];

/** How a value of an attribute is asked for. */
export type Control =
  | {readonly kind: 'switch'}
  | {readonly kind: 'choice'; readonly values: readonly string[]}
  | {readonly kind: 'text'; readonly values: readonly string[]};

/** What the manifest says that an attribute takes: on or off, one of the values that its description names, or any text, with those as suggestions. */
export function controlOf({type, description}: Described): Control {
  if (type === 'boolean') return {kind: 'switch'};
  const values = [...description.matchAll(/`([^`]+)`/g)]
    .map(([, value = '']) => value)
    .filter((value) => /^[\w,.-]+$/.test(value) && !['lang', 'map', 'longitude,latitude,zoom'].includes(value));
  const isList = values.some((value) => value.includes(','));
  return values.length > 1 && !isList && !description.includes('…') ? {kind: 'choice', values} : {kind: 'text', values};
}

const LANGUAGES = ['nl', 'de', 'en', 'nl-b1'];

/** How a property is asked for, by its type; `null` for what nobody writes down: facts, functions, what can only be read. */
export function propertyControlOf({name, type, readonly}: Described): Control | null {
  if (readonly) return null;
  const plain = type.replace(/ \| null$/, '');
  if (plain === 'boolean') return {kind: 'switch'};
  // The language of a part that stands alone is its attribute `lang`.
  if (plain === 'Language' && name !== 'language') return {kind: 'choice', values: LANGUAGES};
  return ['string', 'number', 'readonly string[]'].includes(plain) ? {kind: 'text', values: []} : null;
}

/** What a reader has written for a property, as its type has it: a list has commas. `null` where it is nothing of the kind. */
export function settableOf({type}: Described, written: string): Settable | null {
  if (written === '') return null;
  if (type.startsWith('boolean')) return true;
  if (type.startsWith('number')) return Number.isFinite(Number(written)) ? Number(written) : null;
  if (!type.startsWith('readonly string[]')) return written;
  return written
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** The element that a description says. */
export function elementOf({tag, attributes, properties}: Description): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  return Object.assign(element, Object.fromEntries(properties ?? []));
}

/** What an element begins with in the showroom: something to look at. */
export const FIRST: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'euregio-app': {place: 'unlock'},
  'euregio-map': {place: 'hengelo-emsdetten'},
  'euregio-list': {topics: 'networks'},
  'euregio-legend': {topics: 'twente,mont'},
  'euregio-details': {place: 'hengelo-emsdetten'},
  'euregio-popup': {place: 'unlock'},
  'euregio-figure': {kind: 'council'},
  'euregio-story': {story: 'wat-is-interreg', layout: 'phone'},
};
