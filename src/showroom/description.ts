/** One line of a table about an element, as the custom elements manifest has it. */
export interface Described {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly default: string;
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
}

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

/** The element that a description says. */
export function elementOf({tag, attributes}: Description): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  return element;
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
