import {html, type TemplateResult} from 'lit';
import {SelectEvent} from '../../events/events.ts';
import type {Language} from '../../i18n/languages.ts';
import type {Line, SourceWords, Span} from '../../pages/page.ts';
import {sourceText, tonguesOf} from '../../pages/sources.ts';
import type {Voice} from '../../pages/voice.ts';
import {withMeasures} from './measures.ts';

/** What links begin with: nothing on the map's own page; on the page of somebody else the address of the published map. */
let home = '';

/** Lets all links lead to the published map. One for all elements, because a page has one edition of the facts. */
export function linksLeadTo(published: string): void {
  home = published;
}

/** The thing that a link within an event leads to: what the pointer or the focus is over, in whatever element; `null` when it is no such link. */
export function thingUnder(event: Event): string | null {
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  const address = link?.getAttribute('href');
  return address?.startsWith(`${home}?`) ? new URLSearchParams(address.slice(home.length)).get('place') : null;
}

/** Marks the links to a thing inside an element, for the pointer that is over it on the map. */
export function pointAt(element: Element | null, id: string | null): void {
  for (const link of element?.shadowRoot?.querySelectorAll<HTMLAnchorElement>(`a[href^="${CSS.escape(home)}?"]`) ?? []) {
    link.toggleAttribute('data-pointed', id !== null && new URL(link.href).searchParams.get('place') === id);
  }
}

/** The address of a thing: a real link, so that it can be opened in a new tab, copied and read by a screen reader. */
export const hrefOf = (id: string, language: Language): string => `${home}${language === 'nl' ? `?place=${id}` : `?place=${id}&lang=${language}`}`;

/** On a plain click the app shows the thing; with a key or another button the browser follows the link as always. */
export function follow(event: MouseEvent, host: EventTarget, id: string): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  host.dispatchEvent(new SelectEvent(id));
}

/** A name that leads to its thing. */
export const thingLink = (host: EventTarget, id: string, text: string | TemplateResult, language: Language, className = ''): TemplateResult =>
  html`<a class=${className} href=${hrefOf(id, language)} @click=${(event: MouseEvent) => follow(event, host, id)}
    >${typeof text === 'string' ? withMeasures(text) : text}</a
  >`;

const spanOf = (span: Span, host: EventTarget, language: Language): TemplateResult | readonly (string | TemplateResult)[] =>
  typeof span === 'string' ? withMeasures(span) : span.id === undefined ? withMeasures(span.text) : thingLink(host, span.id, span.text, language);

/** A run of text of a page, its links leading to their things. */
export const lineOf = (line: Line, host: EventTarget, language: Language): readonly ReturnType<typeof spanOf>[] =>
  line.map((span) => spanOf(span, host, language));

/** How many letters the longest run has in which no browser breaks a line by itself (at a slash none does): as a large title it needs smaller ones. */
export const longestWord = (name: string): number => Math.max(...name.split(/[\s\u2010-\u2015-]+/u).map(({length}) => length));

/** What stands between `**` in a sentence stands out. */
export const emphasised = (text: string): TemplateResult[] =>
  text.split('**').map((part, at) => (at % 2 === 1 ? html`<strong>${withMeasures(part)}</strong>` : html`${withMeasures(part)}`));

/** “Bron Regio Twente · peildatum 2021”, for the sources of what stands above it. */
export const sourceLine = (source: SourceWords, voice: Pick<Voice, 'catalogue' | 'language'>, most?: number): TemplateResult[] =>
  sourceText(source, voice, most)
    .split('**')
    .map((part, at) => (at % 2 === 1 ? html`<strong>${part}</strong>` : html`${inTongues(part, source.ids, voice)}`));

/** A text with the titles of sources in it, each in its own language for who has it read out. */
export const inTongues = (text: string, ids: readonly string[], voice: Pick<Voice, 'catalogue' | 'language'>): (string | TemplateResult)[] =>
  tonguesOf(text, ids, voice).map(({text: run, lang}) => (lang === null ? run : html`<span lang=${lang}>${run}</span>`));
