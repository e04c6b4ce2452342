import axe from 'axe-core';
import {css, type CSSResult, LitElement} from 'lit';
import type {Scheme} from '../../catalogue/topics.ts';
import {loadCatalogue} from '../../catalogue/load.ts';
import type {Language} from '../../i18n/languages.ts';
import {messagesIn} from '../../i18n/messages.ts';
import {tokens} from './tokens.ts';

/** Only for tests: the facts as they are, and a place with the tokens of the app to stand in. */
export const catalogue = loadCatalogue();

class TestStage extends LitElement {
  static override styles: CSSResult[] = [
    tokens,
    css`
      :host {
        display: block;
        padding: 8px;
        background: var(--euregio-color-paper);
      }
    `,
  ];

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    (root as ShadowRoot).append(document.createElement('slot'));
    return root;
  }
}
customElements.define('test-stage', TestStage);

export interface Stage {
  readonly language?: Language;
  readonly scheme?: Scheme;
  readonly width?: number;
}

/** Puts the element on an empty page, with the real facts and texts. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  {language = 'nl', scheme = 'light', width = 400}: Stage = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  document.documentElement.lang = language;
  const stage = document.createElement('test-stage');
  stage.setAttribute('scheme', scheme);
  stage.style.inlineSize = `${width}px`;
  const element = Object.assign(document.createElement(tag), {catalogue, language, messages: messagesIn(language)}, properties);
  stage.append(element);
  document.body.replaceChildren(stage);
  await settled(element);
  return element;
}

export async function settled(element: HTMLElement): Promise<void> {
  await (element as unknown as LitElement).updateComplete;
}

/** What is written in it, spaces put together. */
export const textOf = (node: Element | ShadowRoot | null | undefined): string => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

export const all = <Found extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): Found[] => [
  ...(element.shadowRoot as ShadowRoot).querySelectorAll<Found>(selector),
];

export function one<Found extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): Found {
  const found = all<Found>(element, selector)[0];
  if (!found) throw new Error(`${element.localName}: expected "${selector}", found nothing.`);
  return found;
}

/** The next event of this name; the test fails by time-out when it never comes. */
export const next = <Name extends keyof HTMLElementEventMap>(element: HTMLElement, name: Name): Promise<HTMLElementEventMap[Name]> =>
  new Promise((resolve) => element.addEventListener(name, resolve, {once: true}));

export const press = (target: HTMLElement, key: string, init: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init}));

/** What axe-core has to say about the element, in short; nothing when all is well. */
export async function faults(element: HTMLElement): Promise<string[]> {
  const {violations} = await axe.run(element, {rules: {region: {enabled: false}}});
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${JSON.stringify(target)}`));
}

/** Whether a dialog is still open after a click within it, and after one beside it. */
export function openAfterClicks(dialog: HTMLDialogElement): readonly [within: boolean, beside: boolean] {
  const {left, top} = dialog.getBoundingClientRect();
  const isOpenAfter = (x: number): boolean => {
    dialog.dispatchEvent(new MouseEvent('click', {clientX: x, clientY: top + 5}));
    return dialog.open;
  };
  return [isOpenAfter(left + 5), isOpenAfter(left - 5)];
}
